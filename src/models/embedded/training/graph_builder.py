"""Writes down an ONNX graph, node by node. Names are counted up, so the same calls give the same file."""

import numpy as np

from .onnx_package import require_onnx
from .quantisation import quantise

STORAGES = ['q8', 'fp16', 'fp32']
#: For `Slice`: to the end.
TO_THE_END = 2**62


class GraphBuilder:
    """storage: how matrices lie in the file.

    q8: 8-bit integers and a scale for each output, a quarter of the size of fp32. The runtime folds their product when
    it loads the file and then computes in float32, so no activation is rounded and nothing is slower.
    fp16: half-precision floats, folded in the same way. fp32: as they are.
    """

    def __init__(self, storage: str) -> None:
        if storage not in STORAGES:
            raise ValueError(f'There is no storage "{storage}"; there are: {", ".join(STORAGES)}.')
        self.onnx = require_onnx()
        self.float = self.onnx.TensorProto.FLOAT
        self.nodes: list = []
        self.constants: list = []
        self._storage = storage
        self._count = 0

    def make_name(self, prefix: str) -> str:
        self._count += 1
        return f'{prefix}_{self._count}'

    def constant(self, values: np.ndarray, name: str | None = None) -> str:
        name = name or self.make_name('c')
        self.constants.append(self.onnx.numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def integers(self, *values: int) -> str:
        """A constant vector."""
        return self.constant(np.array(values, np.int64))

    def integer(self, value: int) -> str:
        """A constant without dimensions."""
        return self.constant(np.array(value, np.int64))

    def number(self, value: float) -> str:
        return self.constant(np.array(value, np.float32))

    def node(self, operator: str, inputs: list[str], output: str | None = None, **attributes: object) -> str:
        """Adds an operator with one output, and gives the output's name."""
        return self.add_node(operator, inputs, [output or self.make_name(operator.lower())], **attributes)[0]

    def split(self, tensor: str, sizes: str) -> tuple[str, str]:
        """Two parts of a tensor along its last dimension; sizes: a constant vector."""
        outputs = [self.make_name('split') for _ in range(2)]
        first, second = self.add_node('Split', [tensor, sizes], outputs, axis=-1)
        return first, second

    def add_node(self, operator: str, inputs: list[str], outputs: list[str], **attributes: object) -> list[str]:
        name = self.make_name(operator)
        # The empty domain, which means the same as none, is written down as in the first edition's file.
        self.nodes.append(self.onnx.helper.make_node(operator, inputs, outputs, name, domain='', **attributes))
        return outputs

    def matrix(self, weights: np.ndarray, name: str, axis: int) -> str:
        """A float32 matrix in the graph; axis: the one that a scale belongs to."""
        if self._storage == 'fp32':
            return self.constant(weights.astype(np.float32), name)
        if self._storage == 'fp16':
            half = self.constant(weights.astype(np.float16), name + '.h')
            return self.node('Cast', [half], name, to=self.float)
        integers, scales = quantise(weights, axis)
        cast = self.node('Cast', [self.constant(integers, name + '.q')], to=self.float)
        return self.node('Mul', [cast, self.constant(scales, name + '.s')], name)

    def linear(self, tensor: str, weights: np.ndarray, name: str) -> str:
        """tensor @ weights.T, with weights [outputs, inputs]."""
        return self.node('MatMul', [tensor, self.matrix(np.ascontiguousarray(weights.T), name, axis=1)])
