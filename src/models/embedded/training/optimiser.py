"""What changes the weights: Muon for the matrices, AdamW for the embeddings and the norms."""

import numpy as np
import torch
from torch import Tensor, nn

#: The tables of which a step reads few rows; AdamW learns them, as it does the norms.
TABLES = ('embed.weight', 'phrases.weight')
#: A phrase is read far more seldom than a token.
PHRASE_RATE = 5.0
NEWTON_SCHULZ_STEPS = 5
MOMENTUM = 0.95
BETAS = (0.9, 0.95)


@torch.no_grad()
def orthogonalise(matrix: Tensor, precision: torch.dtype) -> Tensor:
    """A Newton-Schulz iteration towards the nearest matrix whose rows or columns are orthonormal.

    precision: of the computation; bfloat16 is exact enough.
    """
    x = (matrix / (matrix.norm() + 1e-7)).to(precision)
    is_tall = x.shape[0] > x.shape[1]
    if is_tall:
        x = x.t()
    for _ in range(NEWTON_SCHULZ_STEPS):
        square = x @ x.t()
        x = torch.addmm(x, torch.addmm(square, square, square, beta=-4.7750, alpha=2.0315), x, beta=3.4445)
    return (x.t() if is_tall else x).to(matrix.dtype)


class Muon:
    """Momentum whose update is orthogonalised; matrices that were stacked for speed are taken one by one."""

    def __init__(self, parameters: list[tuple[str, nn.Parameter]], learning_rate: float, weight_decay: float, precision: torch.dtype) -> None:
        self._parameters = parameters
        self._learning_rate = learning_rate
        self._weight_decay = weight_decay
        self._precision = precision
        self._momenta = [torch.zeros_like(parameter) for _, parameter in parameters]

    @property
    def momenta(self) -> dict[str, Tensor]:
        """The momentum of each parameter, by its name."""
        return {name: momentum for (name, _), momentum in zip(self._parameters, self._momenta)}

    @torch.no_grad()
    def step(self, scale: float) -> None:
        for (name, parameter), momentum in zip(self._parameters, self._momenta):
            momentum.mul_(MOMENTUM).add_(parameter.grad)
            gradient = parameter.grad + MOMENTUM * momentum
            parts = gradient.chunk(count_stacked(name), 0)
            update = torch.cat(
                [orthogonalise(part, self._precision) * max(1, part.shape[0] / part.shape[1]) ** 0.5 for part in parts], 0
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
        self,
        network: nn.Module,
        learning_rate: float,
        muon_learning_rate: float,
        weight_decay: float,
        precision: torch.dtype,
    ) -> None:
        named = list(network.named_parameters())
        matrices = [(name, one) for name, one in named if one.dim() == 2 and name not in TABLES]
        others = [(name, one) for name, one in named if one.dim() != 2 or name in TABLES]
        self._learning_rate = learning_rate
        self._muon = Muon(matrices, muon_learning_rate, weight_decay, precision)
        self._others = others
        groups = [{'params': [one], 'rate': PHRASE_RATE if name == 'phrases.weight' else 1.0} for name, one in others]
        self._adamw = torch.optim.AdamW(groups, lr=learning_rate, betas=BETAS, weight_decay=0)

    def step(self, scale: float) -> None:
        for group in self._adamw.param_groups:
            group['lr'] = self._learning_rate * group['rate'] * scale
        self._adamw.step()
        self._muon.step(scale)

    def export_state(self) -> dict[str, np.ndarray]:
        """What has to be kept, beside the weights, to go on as if the training had not been stopped."""
        state = {f'muon:{name}': momentum for name, momentum in self._muon.momenta.items()}
        for name, parameter in self._others:
            state |= {f'adamw:{key}:{name}': value for key, value in self._adamw.state[parameter].items()}
        return {name: torch.as_tensor(value).detach().float().cpu().numpy() for name, value in state.items()}

    @torch.no_grad()
    def import_state(self, state: dict[str, np.ndarray]) -> None:
        """Takes what `export_state` gave. A parameter that is not in it is an error."""
        for name, momentum in self._muon.momenta.items():
            momentum.copy_(torch.from_numpy(state[f'muon:{name}']))
        for name, parameter in self._others:
            self._adamw.state[parameter] = {
                key: torch.from_numpy(np.array(state[f'adamw:{key}:{name}'])).to(parameter.device if key != 'step' else 'cpu')
                for key in ('step', 'exp_avg', 'exp_avg_sq')
            }
