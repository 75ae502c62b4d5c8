"""Steps of the model whose derivatives are written out, as those that PyTorch finds take a CPU up to three times as long."""

import math
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

#: Tokens whose attention is computed together on a CPU.
BLOCK_TOKENS = 64


class RootMeanSquareNormalise(torch.autograd.Function):
    """Each token's floats [..., width] over their root mean square, times a weight [width]; computed in float32."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, epsilon: float) -> Tensor:
        normal = x.float()
        scale = torch.rsqrt(normal.square().mean(-1, keepdim=True) + epsilon)
        normal = normal * scale
        ctx.save_for_backward(normal, scale, weight)
        return (normal * weight).to(x.dtype)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor, None]:
        normal, scale, weight = ctx.saved_tensors
        exact = gradient.float()
        of_weight = (exact * normal).flatten(0, -2).sum(0)
        exact = exact * weight
        along = (exact * normal).mean(-1, keepdim=True)
        return exact.addcmul_(normal, along, value=-1).mul_(scale).to(gradient.dtype), of_weight, None


class Gate(torch.autograd.Function):
    """The first half of each token's floats, through SiLU, times the second half: [..., 2 * width] to [..., width]."""

    @staticmethod
    def forward(ctx: Any, gate_up: Tensor) -> Tensor:
        ctx.save_for_backward(gate_up)
        gate, up = gate_up.chunk(2, -1)
        return F.silu(gate).mul_(up)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        (gate_up,) = ctx.saved_tensors
        gate, up = gate_up.chunk(2, -1)
        both = torch.empty_like(gate_up)
        of_gate, of_up = both.chunk(2, -1)
        torch.mul(gradient, F.silu(gate), out=of_up)
        torch.ops.aten.silu_backward.grad_input(gradient * up, gate, grad_input=of_gate)
        return both


class Attend(torch.autograd.Function):
    """Causal attention of the last tokens to all: [batch, heads, tokens, head width] each.

    Block by block, because what a block must not see need not be computed, and small matrices stay in a CPU's cache.
    """

    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, value: Tensor) -> Tensor:
        tokens, start = query.shape[2], key.shape[2] - query.shape[2]
        query = query * (1.0 / math.sqrt(query.shape[3]))
        attended = torch.empty_like(query)
        shares = []
        for first in range(0, tokens, BLOCK_TOKENS):
            block = query[:, :, first : first + BLOCK_TOKENS]
            before = start + first
            end = before + block.shape[2]
            scores = torch.matmul(block, key[:, :, :end].transpose(-1, -2))
            scores[..., before:] += mask_later(block.shape[2], scores)
            shares.append(torch.softmax(scores, -1).to(value.dtype))
            attended[:, :, first : first + BLOCK_TOKENS] = torch.matmul(shares[-1], value[:, :, :end])
        ctx.save_for_backward(query, key, value, *shares)
        return attended

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        query, key, value, *shares = ctx.saved_tensors
        of_query, of_key, of_value = torch.empty_like(query), torch.zeros_like(key), torch.zeros_like(value)
        # From the last block, whose keys and values are in the cache when the longest sums begin.
        for index in reversed(range(len(shares))):
            block, share = slice(index * BLOCK_TOKENS, (index + 1) * BLOCK_TOKENS), shares[index]
            seen = slice(0, share.shape[-1])
            of_value[:, :, seen] += torch.matmul(share.transpose(-1, -2), gradient[:, :, block])
            of_share = torch.matmul(gradient[:, :, block], value[:, :, seen].transpose(-1, -2))
            of_scores = torch._softmax_backward_data(of_share, share, -1, share.dtype)
            of_query[:, :, block] = torch.matmul(of_scores, key[:, :, seen])
            of_key[:, :, seen] += torch.matmul(of_scores.transpose(-1, -2), query[:, :, block])
        return of_query.mul_(1.0 / math.sqrt(query.shape[3])), of_key, of_value


def mask_later(tokens: int, like: Tensor) -> Tensor:
    """What hides later tokens from earlier ones when it is added to scores: [tokens, tokens]."""
    lowest = -1e9 if like.dtype == torch.float32 else -3e4
    return torch.full((tokens, tokens), lowest, dtype=like.dtype, device=like.device).triu(1)
