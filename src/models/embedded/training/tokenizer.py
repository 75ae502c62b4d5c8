"""The byte-level BPE tokenizer: text to tokens and back, exactly as the browser's own does it.

Text is cut for copying before anything is merged: a run of letters, ONE digit, a line break with its indent, a run of
spaces, or a run of punctuation are separate pieces, and a space never joins a word. So a word, a number or an
identifier has the same tokens wherever it stands (` price`, `price(`, `"price`).
"""

import json
import re
from collections.abc import Iterable
from pathlib import Path

SPECIAL_TOKENS = ['<|pad|>', '<|end|>', '<|system|>', '<|user|>', '<|assistant|>']
#: One token each, but kept when tokens become text.
TAG_TOKENS = ['<code>', '</code>']
#: The token of a single space: the bytes come after these.
SPACE = len(SPECIAL_TOKENS) + len(TAG_TOKENS) + ord(' ')

ADDED = re.compile('(' + '|'.join(map(re.escape, SPECIAL_TOKENS + TAG_TOKENS)) + ')')
PIECE = re.compile(r'[^\W\d_]+|\d|\n+ *| +|(?:[^\w\s]|_)+|\s|.', re.S)


def list_byte_characters() -> dict[int, str]:
    """A printable character for each of the 256 bytes; the vocabulary is written in these."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = (byte for byte in range(256) if byte not in printable)
    characters = {byte: chr(byte) for byte in printable} | {byte: chr(256 + n) for n, byte in enumerate(others)}
    return dict(sorted(characters.items()))


CHARACTER_OF_BYTE = list_byte_characters()
BYTE_OF_CHARACTER = {character: byte for byte, character in CHARACTER_OF_BYTE.items()}


def to_characters(text: str) -> str:
    return ''.join(CHARACTER_OF_BYTE[byte] for byte in text.encode('utf-8'))


def merge_pair(symbols: list[str], pair: tuple[str, str]) -> list[str]:
    """The symbols with every occurrence of the pair joined, from left to right."""
    merged, at = [], 0
    while at < len(symbols):
        if tuple(symbols[at : at + 2]) == pair:
            merged.append(pair[0] + pair[1])
            at += 2
        else:
            merged.append(symbols[at])
            at += 1
    return merged


class Tokenizer:
    """Reads `tokenizer.json` of a folder."""

    def __init__(self, folder: Path | str) -> None:
        path = Path(folder) / 'tokenizer.json'
        if not path.exists():
            raise FileNotFoundError(f'There is no tokenizer at {path}. Make one with the "tokenizer" command.')
        content = json.loads(path.read_text(encoding='utf-8'))
        self.vocabulary: dict[str, int] = content['model']['vocab']
        self.added: dict[str, int] = {token['content']: token['id'] for token in content['added_tokens']}
        self._texts = {token: text for text, token in self.vocabulary.items()}
        self._ranks = {tuple(pair): rank for rank, pair in enumerate(content['model']['merges'])}
        self._pieces: dict[str, list[int]] = {}

    @property
    def size(self) -> int:
        return len(self.vocabulary)

    @property
    def end(self) -> int:
        return self.added['<|end|>']

    @property
    def padding(self) -> int:
        return self.added['<|pad|>']

    def encode(self, text: str) -> list[int]:
        tokens = []
        for part in ADDED.split(text):
            if part in self.added:
                tokens.append(self.added[part])
            else:
                for piece in PIECE.findall(part):
                    tokens.extend(self.encode_piece(piece))
        return tokens

    def encode_piece(self, piece: str) -> list[int]:
        """The tokens of a run of letters, a digit, a run of spaces or of punctuation."""
        if piece not in self._pieces:
            symbols = list(to_characters(piece))
            while len(symbols) > 1:
                pair = min(zip(symbols, symbols[1:]), key=lambda pair: self._ranks.get(pair, len(self._ranks)))
                if pair not in self._ranks:
                    break
                symbols = merge_pair(symbols, pair)
            self._pieces[piece] = [self.vocabulary[symbol] for symbol in symbols]
        return self._pieces[piece]

    def decode(self, tokens: Iterable[int]) -> str:
        """The text of tokens, without the special ones."""
        text, pending = [], bytearray()
        for token in tokens:
            symbol = self._texts[int(token)]
            if symbol in self.added:
                text.append(pending.decode('utf-8', 'replace'))
                pending = bytearray()
                if symbol not in SPECIAL_TOKENS:
                    text.append(symbol)
            else:
                pending.extend(BYTE_OF_CHARACTER[character] for character in symbol)
        text.append(pending.decode('utf-8', 'replace'))
        return ''.join(text)
