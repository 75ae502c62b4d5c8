"""Learns the tokenizer's merges from texts."""

import heapq
from collections import Counter, defaultdict
from collections.abc import Iterable

from .tokenizer import ADDED, PIECE, SPECIAL_TOKENS, TAG_TOKENS, merge_pair, to_characters

LONGEST_TOKEN = 10

Pair = tuple[str, str]


def learn_merges(texts: Iterable[str], vocabulary_size: int) -> list[Pair]:
    """The pairs to merge, most frequent first, until the vocabulary is full.

    texts: whole messages; vocabulary_size: tokens in all, special ones and the 256 bytes included.
    """
    words = count_pieces(texts)
    wanted = vocabulary_size - 256 - len(SPECIAL_TOKENS) - len(TAG_TOKENS)
    counts: Counter[Pair] = Counter()
    places: defaultdict[Pair, set[int]] = defaultdict(set)
    for index, (symbols, count) in enumerate(words):
        for pair in zip(symbols, symbols[1:]):
            counts[pair] += count
            places[pair].add(index)
    heap = [(-count, pair) for pair, count in counts.items()]
    heapq.heapify(heap)
    merges: list[Pair] = []
    while len(merges) < wanted and heap:
        negative_count, pair = heapq.heappop(heap)
        if counts[pair] != -negative_count or not counts[pair]:
            # The count has changed since it was pushed.
            if counts[pair] > 0:
                heapq.heappush(heap, (-counts[pair], pair))
            continue
        if len(pair[0] + pair[1]) > LONGEST_TOKEN:
            counts[pair] = 0
            continue
        merges.append(pair)
        for changed in apply_merge(pair, words, counts, places):
            if counts[changed] > 0:
                heapq.heappush(heap, (-counts[changed], changed))
    return merges


def count_pieces(texts: Iterable[str]) -> list[tuple[list[str], int]]:
    """The distinct pieces of the texts as symbols, with how often each stands there."""
    pieces: Counter[str] = Counter()
    for text in texts:
        for part in ADDED.split(text):
            if part not in SPECIAL_TOKENS and part not in TAG_TOKENS:
                pieces.update(PIECE.findall(part))
    return [(list(to_characters(piece)), count) for piece, count in pieces.items()]


def apply_merge(
    pair: Pair,
    words: list[tuple[list[str], int]],
    counts: Counter[Pair],
    places: defaultdict[Pair, set[int]],
) -> set[Pair]:
    """Merges a pair wherever it stands, keeps counts and places right, and says which pairs have another count."""
    changed = set()
    for index in list(places[pair]):
        symbols, count = words[index]
        for old in zip(symbols, symbols[1:]):
            counts[old] -= count
            changed.add(old)
        merged = merge_pair(symbols, pair)
        words[index] = (merged, count)
        for new in zip(merged, merged[1:]):
            counts[new] += count
            places[new].add(index)
            changed.add(new)
    return changed
