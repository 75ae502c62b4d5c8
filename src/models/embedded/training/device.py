"""Where and how exactly the model computes."""

import contextlib
import ctypes
import platform

import torch

#: Parameters of glibc's `mallopt`.
M_TRIM_THRESHOLD, M_MMAP_MAX = -1, -4


def find_device(name: str) -> torch.device:
    """The device of that name; `auto` is a GPU if there is one."""
    if name == 'auto':
        return torch.device('cuda' if torch.cuda.is_available() else 'cpu')
    device = torch.device(name)
    if device.type == 'cuda' and not torch.cuda.is_available():
        raise ValueError(f'There is no GPU that this torch can use; leave out "--device {name}".')
    return device


def uses_bfloat16(precision: str, device: torch.device) -> bool:
    """Whether to compute in bfloat16. On a CPU only if asked: few are faster with it.

    Raises ValueError where it would take many times as long, because every number must be converted.
    """
    if precision == 'auto':
        return device.type == 'cuda' and torch.cuda.is_bf16_supported()
    if precision != 'bfloat16':
        return False
    is_x86 = platform.machine().lower() in ('x86_64', 'amd64')
    if device.type == 'cpu' and is_x86 and not torch.cpu._is_avx512_bf16_supported():
        raise ValueError('This processor has no instructions for bfloat16; leave out "--precision bfloat16".')
    return True


def keep_freed_memory() -> None:
    """Lets the C library keep large blocks that were freed instead of giving them back to the system.

    Every step takes and frees the same large blocks; the system clears each anew, which can cost more than the computation.
    Does nothing where the C library is another one.
    """
    with contextlib.suppress(OSError, AttributeError):
        library = ctypes.CDLL('libc.so.6')
        library.mallopt(M_MMAP_MAX, 0)
        library.mallopt(M_TRIM_THRESHOLD, 2**31 - 1)
