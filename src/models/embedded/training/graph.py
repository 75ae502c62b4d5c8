"""The model as an ONNX graph, with plain attention, as transformers.js calls it.

inputs:  input_ids [batch, new tokens], attention_mask [batch, all tokens], position_ids [batch, new tokens], all int64;
         num_logits_to_keep, int64; past_key_values.N.key and .value [batch, heads, past tokens, head width], float32
outputs: logits [batch, kept tokens, vocabulary], float32; present.N.key and .value, as the past with the new tokens

With a table of phrases there is one N more than there are layers: see `phrase_graph.py`.
"""

from collections.abc import Callable

import numpy as np

from .architecture import Architecture
from .checkpoint import Weights
from .graph_builder import TO_THE_END, GraphBuilder
from .phrase_graph import add_phrases

OPERATOR_SET = 17
#: The version of the file format; fixed, as is the producer's name, so that an export does not depend on the package.
FILE_FORMAT = 8
PRODUCER = 'tinymodel'
GRAPH_NAME = 'tiny_agent_lm'


def build_graph(architecture: Architecture, weights: Weights, storage: str):
    """The whole model as an `onnx.ModelProto`."""
    builder = GraphBuilder(storage)
    cosine_table, sine_table = add_rotary_tables(builder, architecture)
    embedding = builder.matrix(weights['embed.weight'], 'embed', axis=0)
    x = builder.node('Gather', [embedding, 'input_ids'], axis=0)
    if architecture.phrase_rows:
        x = add_phrases(builder, architecture, weights, x)
    mask = add_mask(builder)
    cosines = add_positions(builder, cosine_table)
    sines = add_positions(builder, sine_table)
    for layer in range(architecture.layers):
        x = add_attention(builder, architecture, weights, layer, x, mask, (cosines, sines))
        x = add_feed_forward(builder, architecture, weights, layer, x)
    start = builder.node('Unsqueeze', [builder.node('Neg', ['num_logits_to_keep']), builder.integers(0)])
    x = builder.node('Slice', [x, start, builder.integers(TO_THE_END), builder.integers(1)])
    x = add_norm(builder, architecture, x, weights['norm.weight'], 'norm')
    builder.node('MatMul', [x, builder.node('Transpose', [embedding], perm=[1, 0])], 'logits')
    return finish_model(builder, architecture)


def add_rotary_tables(builder: GraphBuilder, architecture: Architecture) -> tuple[str, str]:
    """Cosines and sines of every position: [positions, half the head width] each."""
    half = architecture.head_width // 2
    frequencies = 1.0 / (architecture.rope_base ** (np.arange(half) / half))
    angles = np.arange(architecture.positions)[:, None] * frequencies[None, :]
    cosines = builder.constant(np.cos(angles).astype(np.float32), 'rope.cos')
    return cosines, builder.constant(np.sin(angles).astype(np.float32), 'rope.sin')


def add_mask(builder: GraphBuilder) -> str:
    """What is added to the scores: 0 where a token may look, a very small number elsewhere."""
    all_tokens = builder.node('Gather', [builder.node('Shape', ['attention_mask']), builder.integer(1)], axis=0)
    new_tokens = builder.node('Gather', [builder.node('Shape', ['input_ids']), builder.integer(1)], axis=0)
    every = builder.node('Range', [builder.integer(0), all_tokens, builder.integer(1)])
    keys = builder.node('Unsqueeze', [every, builder.integers(0)])
    first_new = builder.node('Sub', [all_tokens, new_tokens])
    new = builder.node('Range', [first_new, all_tokens, builder.integer(1)])
    queries = builder.node('Unsqueeze', [new, builder.integers(1)])
    earlier = builder.node('LessOrEqual', [keys, queries])
    is_earlier = builder.node('Unsqueeze', [earlier, builder.integers(0, 1)])
    present = builder.node('Cast', ['attention_mask'], to=builder.onnx.TensorProto.BOOL)
    is_present = builder.node('Unsqueeze', [present, builder.integers(1, 2)])
    may_look = builder.node('And', [is_earlier, is_present])
    return builder.node('Where', [may_look, builder.number(0), builder.number(-1e9)])


def add_positions(builder: GraphBuilder, table: str) -> str:
    """A table's rows for the new tokens: [batch, 1, new tokens, half the head width]."""
    return builder.node('Unsqueeze', [builder.node('Gather', [table, 'position_ids'], axis=0), builder.integers(1)])


def add_norm(builder: GraphBuilder, architecture: Architecture, x: str, weights: np.ndarray, name: str) -> str:
    scale = builder.constant(weights.astype(np.float32), name)
    return builder.node(
        'SimplifiedLayerNormalization', [x, scale], axis=-1, epsilon=architecture.norm_epsilon, stash_type=1
    )


def add_rotation(builder: GraphBuilder, half: int, x: str, tables: tuple[str, str]) -> str:
    cosines, sines = tables
    first, second = builder.split(x, builder.integers(half, half))
    turned_first = builder.node('Sub', [builder.node('Mul', [first, cosines]), builder.node('Mul', [second, sines])])
    turned_second = builder.node('Add', [builder.node('Mul', [second, cosines]), builder.node('Mul', [first, sines])])
    return builder.node('Concat', [turned_first, turned_second], axis=-1)


def add_attention(
    builder: GraphBuilder,
    architecture: Architecture,
    weights: Weights,
    layer: int,
    x: str,
    mask: str,
    tables: tuple[str, str],
) -> str:
    prefix = f'blocks.{layer}.'
    heads, head_width, width = architecture.heads, architecture.head_width, architecture.attention_width
    h = add_norm(builder, architecture, x, weights[prefix + 'norm1.weight'], prefix + 'norm1')
    query_weights, key_weights, value_weights = np.split(weights[prefix + 'qkv.weight'], 3)
    query = builder.linear(h, query_weights, prefix + 'q')
    key = builder.linear(h, key_weights, prefix + 'k')
    value = builder.linear(h, value_weights, prefix + 'v')

    def by_heads(tensor: str) -> str:
        split = builder.node('Reshape', [tensor, builder.integers(0, 0, heads, head_width)])
        return builder.node('Transpose', [split], perm=[0, 2, 1, 3])

    query = add_rotation(builder, head_width // 2, by_heads(query), tables)
    key = add_rotation(builder, head_width // 2, by_heads(key), tables)
    value = by_heads(value)
    keys = builder.node('Concat', [f'past_key_values.{layer}.key', key], f'present.{layer}.key', axis=2)
    values = builder.node('Concat', [f'past_key_values.{layer}.value', value], f'present.{layer}.value', axis=2)
    query = builder.node('Mul', [query, builder.number(1 / np.sqrt(head_width))])
    products = builder.node('MatMul', [query, builder.node('Transpose', [keys], perm=[0, 1, 3, 2])])
    shares = builder.node('Softmax', [builder.node('Add', [products, mask])], axis=-1)
    attended = builder.node('Transpose', [builder.node('MatMul', [shares, values])], perm=[0, 2, 1, 3])
    attended = builder.node('Reshape', [attended, builder.integers(0, 0, width)])
    return builder.node('Add', [x, builder.linear(attended, weights[prefix + 'out.weight'], prefix + 'o')])


def add_feed_forward(builder: GraphBuilder, architecture: Architecture, weights: Weights, layer: int, x: str) -> str:
    prefix = f'blocks.{layer}.'
    h = add_norm(builder, architecture, x, weights[prefix + 'norm2.weight'], prefix + 'norm2')
    gate_weights, up_weights = np.split(weights[prefix + 'gate_up.weight'], 2)
    gate = builder.linear(h, gate_weights, prefix + 'gate')
    up = builder.linear(h, up_weights, prefix + 'up')
    activated = builder.node('Mul', [gate, builder.node('Sigmoid', [gate])])
    h = builder.node('Mul', [activated, up])
    return builder.node('Add', [x, builder.linear(h, weights[prefix + 'down.weight'], prefix + 'down')])


def finish_model(builder: GraphBuilder, architecture: Architecture):
    """The nodes with their inputs and outputs declared."""
    helper, integer = builder.onnx.helper, builder.onnx.TensorProto.INT64
    declare: Callable = helper.make_tensor_value_info
    inputs = [
        declare('input_ids', integer, ['batch_size', 'sequence_length']),
        declare('attention_mask', integer, ['batch_size', 'total_sequence_length']),
        declare('position_ids', integer, ['batch_size', 'sequence_length']),
        declare('num_logits_to_keep', integer, []),
    ]
    outputs = [declare('logits', builder.float, ['batch_size', 'logits_length', architecture.vocabulary])]
    for layer in range(architecture.cached_layers):
        for part in ('key', 'value'):
            past = ['batch_size', architecture.heads, 'past_sequence_length', architecture.head_width]
            present = ['batch_size', architecture.heads, 'total_sequence_length', architecture.head_width]
            inputs.append(declare(f'past_key_values.{layer}.{part}', builder.float, past))
            outputs.append(declare(f'present.{layer}.{part}', builder.float, present))
    graph = helper.make_graph(builder.nodes, GRAPH_NAME, inputs, outputs, builder.constants)
    operators = [helper.make_opsetid('', OPERATOR_SET)]
    model = helper.make_model(graph, opset_imports=operators, producer_name=PRODUCER)
    model.ir_version = FILE_FORMAT
    return model
