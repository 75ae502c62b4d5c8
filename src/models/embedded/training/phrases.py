"""Phrases that are known at sight: pairs and triples of tokens that have a row of their own in a table.

What stands between two words is nearly always a space, a token of its own, which is passed over: in `how much is`, the
tokens before `is` are `much` and `how`. A phrase is found by its code, a number that no other phrase has, in one of two
rows that follow from the code. Row 0 is for all that is no phrase, and stays zero.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from .tokenizer import SPACE

#: The second row of a code follows from its remainder by this prime.
SECOND_PRIME = 999_983
NO_ROW = 0
#: The code of a row that no phrase has.
NO_CODE = -1
#: Stands for what would come before the first token.
NO_TOKEN = 0


def list_codes(tokens: Any, vocabulary: int) -> list[Any]:
    """The codes of the pair and of the triple that end at each token.

    tokens: whole numbers [batch, tokens], an array of NumPy or a tensor of PyTorch, as are the codes.
    """
    is_after_space = shift(tokens, 1) == SPACE
    last = tokens
    earlier = []
    for _ in range(2):
        near, far = shift(last, 1), shift(last, 2)
        last = near + (far - near) * is_after_space
        earlier.append(last)
    pair = tokens + vocabulary * earlier[0]
    return [pair + vocabulary**3, pair + vocabulary**2 * earlier[1]]


def shift(tokens: Any, count: int) -> Any:
    """Each token's predecessor, that many before it."""
    shifted = tokens * 0 + NO_TOKEN
    shifted[:, count:] = tokens[:, : tokens.shape[1] - count]
    return shifted


def list_rows(codes: Any, rows: int) -> tuple[Any, Any]:
    """The two rows of a table in which a code may be; rows: of the table, one more than a prime is best."""
    return codes % (rows - 1) + 1, codes % SECOND_PRIME % (rows - 1) + 1


def choose_phrases(dialogues: Iterable[np.ndarray], vocabulary: int, rows: int, left_out: Sequence[int]) -> np.ndarray:
    """The code of each row: of the phrases that the most dialogues have, as far as their two rows are free.

    dialogues: the tokens of each; left_out: tokens that no phrase may have.
    """
    counts: Counter[int] = Counter()
    absent = np.array([NO_TOKEN, *left_out])
    for tokens in dialogues:
        for codes in list_codes(tokens[None].astype(np.int64), vocabulary):
            counts.update(np.unique(codes).tolist())
    keys = np.full(rows, NO_CODE, np.int64)
    for code, _ in counts.most_common():
        parts = np.array([code, code // vocabulary, code // vocabulary**2]) % vocabulary
        if np.isin(parts[: 2 if code >= vocabulary**3 else 3], absent).any():
            continue
        free = [row for row in list_rows(code, rows) if keys[row] == NO_CODE]
        if free:
            keys[free[0]] = code
    return keys
