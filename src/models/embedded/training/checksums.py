"""Ties the served files to what they were made from: the checksums of both, in `CHECKSUMS.json`.

`tests/unit/embedded-weights.test.ts` computes them again without Python, so a script or a weight that was changed
alone does not go unnoticed.
"""

import hashlib
import json
from pathlib import Path

from .paths import CHECKPOINT, CHECKSUMS, ROOT, SERVED, TRAINING

#: What the browser loads, in its folder.
SERVED_FILES = [
    'config.json',
    'generation_config.json',
    'tokenizer.json',
    'tokenizer_config.json',
    'onnx/model_quantized.onnx',
]

#: Folders of texts that the generator reads.
MATERIAL = ['tool_cards', 'typed']

Checksums = dict[str, dict[str, str]]


def compute_checksums() -> Checksums:
    """SHA-256 of the served files and of their sources, by path in the repository."""
    served = [SERVED / name for name in SERVED_FILES]
    material = [path for folder in MATERIAL for path in (TRAINING / 'generator' / folder).glob('*.txt')]
    sources = [CHECKPOINT, *sorted([*TRAINING.rglob('*.py'), *material])]
    return {'served': compute_group(served), 'sources': compute_group(sources)}


def compute_group(paths: list[Path]) -> dict[str, str]:
    return {path.relative_to(ROOT).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


def find_changes() -> list[str]:
    """What differs from the checksums that were written down, in words; nothing where all is as it was."""
    if not CHECKSUMS.is_file():
        return [f'{CHECKSUMS.name} is missing']
    written: Checksums = json.loads(CHECKSUMS.read_text(encoding='utf-8'))
    before = {path: one for group in written.values() for path, one in group.items()}
    now = {path: one for group in compute_checksums().values() for path, one in group.items()}
    return [
        *(f'{path} is new' for path in now if path not in before),
        *(f'{path} is gone' for path in before if path not in now),
        *(f'{path} has changed' for path in now if path in before and now[path] != before[path]),
    ]


def write_checksums() -> None:
    CHECKSUMS.write_text(json.dumps(compute_checksums(), indent=2) + '\n', encoding='utf-8')
