"""Weights as 8-bit integers with one scale for each output, as they are served."""

import numpy as np

LARGEST = 127
#: Bits of the mantissa that a lean weight keeps; the training itself computes in bfloat16, which has 7.
LEAN_BITS = 8


def quantise(weights: np.ndarray, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Integers from -127 to 127, and the scales that give the weights back: `integers * scales`.

    weights: float32 matrix; axis: the one that a scale belongs to. The scales have size 1 along the other.
    """
    peaks = np.abs(weights).max(axis=1 - axis, keepdims=True)
    scales = np.maximum(peaks, 1e-8) / float(LARGEST)
    integers = np.clip(np.rint(weights / scales), -LARGEST, LARGEST).astype(np.int8)
    return integers, scales.astype(np.float32)


def make_lean(weights: np.ndarray) -> np.ndarray:
    """A float32 matrix [outputs, inputs] that packs into half the room and is served as exactly the same integers.

    Every weight is rounded to LEAN_BITS, except where that would change its integer or a scale.
    """
    integers, scales = quantise(weights, axis=0)
    peaks = np.abs(weights).max(axis=1, keepdims=True)
    dropped = 23 - LEAN_BITS
    bits = weights.view(np.uint32).astype(np.uint64)
    rounded = (((bits + (1 << (dropped - 1))) >> dropped) << dropped).astype(np.uint32).view(np.float32)
    is_peak = np.abs(weights) == peaks
    is_changed = (np.abs(rounded) > peaks) | (np.rint(rounded / scales) != integers)
    return np.where(is_peak | is_changed, weights, rounded)
