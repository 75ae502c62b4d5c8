"""Proves that the served files are what these scripts make of the committed checkpoint."""

import tempfile
from pathlib import Path

from .checkpoint import load_checkpoint
from .checksums import SERVED_FILES, find_changes, write_checksums
from .export import export
from .paths import CHECKPOINT, SERVED

RENEW = 'python3 src/models/embedded/training verify --write'


def verify(is_writing: bool) -> list[str]:
    """Exports again and compares every byte, then compares the checksums, or writes them anew.

    Gives what is wrong, in words; nothing where all is right. Checksums are never written for files that differ.
    """
    with tempfile.TemporaryDirectory() as folder:
        export(*load_checkpoint(CHECKPOINT), SERVED, Path(folder), 'q8')
        different = [
            name for name in SERVED_FILES if (Path(folder) / name).read_bytes() != (SERVED / name).read_bytes()
        ]
    if different:
        return [
            f'the export of {CHECKPOINT.name} differs from what is served in {", ".join(different)}; '
            f'if the new one is right, export it to {SERVED}'
        ]
    if is_writing:
        write_checksums()
        return []
    changes = find_changes()
    return [*changes, f'the export is still the same, so "{RENEW}" may renew the checksums'] if changes else []
