"""Where and how exactly the model computes."""

import torch


def find_device(name: str) -> torch.device:
    """The device of that name; `auto` is a GPU if there is one."""
    if name == 'auto':
        return torch.device('cuda' if torch.cuda.is_available() else 'cpu')
    device = torch.device(name)
    if device.type == 'cuda' and not torch.cuda.is_available():
        raise ValueError(f'There is no GPU that this torch can use; leave out "--device {name}".')
    return device


def uses_bfloat16(precision: str, device: torch.device) -> bool:
    """Whether to compute in bfloat16. On a CPU only if asked: few are faster with it."""
    if precision == 'auto':
        return device.type == 'cuda' and torch.cuda.is_bf16_supported()
    return precision == 'bfloat16'
