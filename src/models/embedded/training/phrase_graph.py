"""The table of phrases in the ONNX graph.

The tokens that were read come back with the keys and values, as one more pair of these after those of the layers: every
float of a token's keys is its number. So whoever runs the graph keeps them without knowing it.
"""

from .architecture import Architecture
from .checkpoint import PHRASE_KEYS, Weights
from .graph_builder import TO_THE_END, GraphBuilder
from .phrases import NO_ROW, NO_TOKEN, SECOND_PRIME
from .tokenizer import SPACE


def add_phrases(builder: GraphBuilder, architecture: Architecture, weights: Weights, x: str) -> str:
    """x: [batch, new tokens, width]; the same with what the phrases add that end at each token."""
    table = builder.matrix(weights['phrases.weight'], 'phrases', axis=0)
    keys = builder.constant(weights[PHRASE_KEYS], PHRASE_KEYS)
    new_tokens = builder.node('Gather', [builder.node('Shape', ['input_ids']), builder.integers(1)], axis=0)
    first_new = builder.node('Neg', [new_tokens])
    found = []
    for codes in add_codes(builder, architecture, add_tokens(builder, architecture)):
        new = builder.node('Slice', [codes, first_new, builder.integers(TO_THE_END), builder.integers(1)])
        row = find_row(builder, keys, architecture.phrase_rows, new)
        found.append(builder.node('Gather', [table, row], axis=0))
    return builder.node('Add', [x, builder.node('Add', found)])


def add_tokens(builder: GraphBuilder, architecture: Architecture) -> str:
    """All tokens so far, int64 [batch, tokens]; they are handed on for the next call."""
    layer = architecture.layers
    first = builder.integers(0, 0), builder.integers(1, 1), builder.integers(1, 3)
    past = builder.node('Slice', [f'past_key_values.{layer}.key', *first])
    past = builder.node('Squeeze', [past, builder.integers(1, 3)])
    past = builder.node('Cast', [past], to=builder.onnx.TensorProto.INT64)
    tokens = builder.node('Concat', [past, 'input_ids'], axis=1)
    floats = builder.node('Unsqueeze', [builder.node('Cast', [tokens], to=builder.float), builder.integers(1, 3)])
    shape = builder.integers(1, architecture.heads, 1, architecture.head_width)
    builder.node('Expand', [floats, shape], f'present.{layer}.key')
    builder.node('Expand', [floats, shape], f'present.{layer}.value')
    return tokens


def add_codes(builder: GraphBuilder, architecture: Architecture, tokens: str) -> tuple[str, str]:
    """As `phrases.list_codes`."""

    def shift(x: str, count: int) -> str:
        padded = builder.node('Pad', [x, builder.integers(0, count, 0, 0), builder.integer(NO_TOKEN)])
        return builder.node('Slice', [padded, builder.integers(0), builder.integers(-count), builder.integers(1)])

    def weigh(x: str, factor: int) -> str:
        return builder.node('Mul', [x, builder.integer(factor)])

    is_after_space = builder.node('Equal', [shift(tokens, 1), builder.integer(SPACE)])
    last = builder.node('Where', [is_after_space, shift(tokens, 2), shift(tokens, 1)])
    before = builder.node('Where', [is_after_space, shift(last, 2), shift(last, 1)])
    vocabulary = architecture.vocabulary
    pair = builder.node('Add', [tokens, weigh(last, vocabulary)])
    triple = builder.node('Add', [pair, weigh(before, vocabulary**2)])
    return builder.node('Add', [pair, builder.integer(vocabulary**3)]), triple


def find_row(builder: GraphBuilder, keys: str, rows: int, codes: str) -> str:
    """The row of the phrase with each code; NO_ROW for those of none."""

    def reduce(x: str) -> str:
        return builder.node('Add', [builder.node('Mod', [x, builder.integer(rows - 1)]), builder.integer(1)])

    def has(row: str) -> str:
        return builder.node('Equal', [builder.node('Gather', [keys, row], axis=0), codes])

    first = reduce(codes)
    second = reduce(builder.node('Mod', [codes, builder.integer(SECOND_PRIME)]))
    row = builder.node('Where', [has(first), first, second])
    return builder.node('Where', [has(row), row, builder.integer(NO_ROW)])
