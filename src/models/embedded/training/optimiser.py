"""What changes the weights: Muon for the matrices, AdamW for the embeddings and the norms."""

import torch
from torch import Tensor, nn

NEWTON_SCHULZ_STEPS = 5
MOMENTUM = 0.95
BETAS = (0.9, 0.95)


@torch.no_grad()
def orthogonalise(matrix: Tensor) -> Tensor:
    """A Newton-Schulz iteration towards the nearest matrix whose rows or columns are orthonormal."""
    x = matrix / (matrix.norm() + 1e-7)
    is_tall = x.shape[0] > x.shape[1]
    if is_tall:
        x = x.t()
    for _ in range(NEWTON_SCHULZ_STEPS):
        square = x @ x.t()
        x = 3.4445 * x + (-4.7750 * square + 2.0315 * (square @ square)) @ x
    return x.t() if is_tall else x


class Muon:
    """Momentum whose update is orthogonalised; matrices that were stacked for speed are taken one by one."""

    def __init__(self, parameters: list[tuple[str, nn.Parameter]], learning_rate: float, weight_decay: float) -> None:
        self._parameters = parameters
        self._learning_rate = learning_rate
        self._weight_decay = weight_decay
        self._momenta = [torch.zeros_like(parameter) for _, parameter in parameters]

    @torch.no_grad()
    def step(self, scale: float) -> None:
        for (name, parameter), momentum in zip(self._parameters, self._momenta):
            momentum.mul_(MOMENTUM).add_(parameter.grad)
            gradient = parameter.grad + MOMENTUM * momentum
            parts = gradient.chunk(count_stacked(name), 0)
            update = torch.cat(
                [orthogonalise(part) * max(1, part.shape[0] / part.shape[1]) ** 0.5 for part in parts], 0
            )
            rate = self._learning_rate * scale
            parameter.mul_(1 - rate * self._weight_decay).add_(update, alpha=-rate)


def count_stacked(name: str) -> int:
    """How many matrices a parameter holds, one below the other."""
    if 'qkv' in name:
        return 3
    return 2 if 'gate_up' in name else 1


class Optimiser:
    """Both halves, stepped together at a share of their learning rates."""

    def __init__(
        self, network: nn.Module, learning_rate: float, muon_learning_rate: float, weight_decay: float
    ) -> None:
        named = list(network.named_parameters())
        matrices = [(name, one) for name, one in named if one.dim() == 2 and name != 'embed.weight']
        others = [one for name, one in named if one.dim() != 2 or name == 'embed.weight']
        self._learning_rate = learning_rate
        self._muon = Muon(matrices, muon_learning_rate, weight_decay)
        self._adamw = torch.optim.AdamW(others, lr=learning_rate, betas=BETAS, weight_decay=0)

    def step(self, scale: float) -> None:
        for group in self._adamw.param_groups:
            group['lr'] = self._learning_rate * scale
        self._adamw.step()
        self._muon.step(scale)
