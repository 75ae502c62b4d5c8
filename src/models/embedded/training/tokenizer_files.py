"""The tokenizer as transformers.js reads it: `tokenizer.json` and `tokenizer_config.json`."""

import json
from pathlib import Path

from .tokenizer import CHARACTER_OF_BYTE, SPECIAL_TOKENS, TAG_TOKENS

#: The same cut into pieces as `tokenizer.PIECE`; the added tokens are taken out before it is applied.
PIECE_PATTERN = r'\p{L}+|\p{N}|\n+ *| +|[^\s\p{L}\p{N}]+|\s'

CHAT_TEMPLATE = (
    "{% for m in messages %}{{ '<|' + m['role'] + '|>' + m['content'] + '<|end|>' }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<|assistant|>' }}{% endif %}"
)

LONGEST_TEXT_TOKENS = 2048


def write_tokenizer(folder: Path, merges: list[tuple[str, str]]) -> None:
    symbols = [
        *SPECIAL_TOKENS,
        *TAG_TOKENS,
        *CHARACTER_OF_BYTE.values(),
        *(first + second for first, second in merges),
    ]
    vocabulary: dict[str, int] = {}
    for symbol in symbols:
        vocabulary[symbol] = len(vocabulary)
    folder.mkdir(parents=True, exist_ok=True)
    write_json(folder / 'tokenizer.json', describe_tokenizer(vocabulary, merges), indent=None)
    write_json(folder / 'tokenizer_config.json', describe_use(vocabulary), indent=1)


def write_json(path: Path, content: object, indent: int | None) -> None:
    path.write_text(json.dumps(content, ensure_ascii=False, indent=indent), encoding='utf-8')


def describe_tokenizer(vocabulary: dict[str, int], merges: list[tuple[str, str]]) -> dict:
    pieces = {'type': 'Split', 'pattern': {'Regex': PIECE_PATTERN}, 'behavior': 'Isolated', 'invert': False}
    bytes_only = {'type': 'ByteLevel', 'add_prefix_space': False, 'trim_offsets': True, 'use_regex': False}
    return {
        'version': '1.0',
        'truncation': None,
        'padding': None,
        'added_tokens': [{'id': vocabulary[token], **describe_added(token)} for token in SPECIAL_TOKENS + TAG_TOKENS],
        'normalizer': None,
        'pre_tokenizer': {'type': 'Sequence', 'pretokenizers': [pieces, bytes_only]},
        'post_processor': None,
        'decoder': {'type': 'ByteLevel', 'add_prefix_space': True, 'trim_offsets': True, 'use_regex': True},
        'model': {
            'type': 'BPE',
            'dropout': None,
            'unk_token': None,
            'continuing_subword_prefix': None,
            'end_of_word_suffix': None,
            'fuse_unk': False,
            'byte_fallback': False,
            'ignore_merges': False,
            'vocab': vocabulary,
            'merges': [list(pair) for pair in merges],
        },
    }


def describe_added(token: str) -> dict:
    return {
        'content': token,
        'single_word': False,
        'lstrip': False,
        'rstrip': False,
        'normalized': False,
        'special': token in SPECIAL_TOKENS,
    }


def describe_use(vocabulary: dict[str, int]) -> dict:
    return {
        'tokenizer_class': 'PreTrainedTokenizerFast',
        'model_max_length': LONGEST_TEXT_TOKENS,
        'eos_token': '<|end|>',
        'pad_token': '<|pad|>',
        'clean_up_tokenization_spaces': False,
        'chat_template': CHAT_TEMPLATE,
        'added_tokens_decoder': {
            str(vocabulary[token]): describe_added(token) for token in SPECIAL_TOKENS + TAG_TOKENS
        },
    }
