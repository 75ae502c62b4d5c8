"""How different people type the questions of a kind: whole questions, as templates without the frames of `frames.py`.

A text file for each family: the name of a kind at the margin, and under it its wordings, indented.
"""

from pathlib import Path


def read_typed() -> dict[str, list[str]]:
    """The wordings by the name of their kind."""
    typed: dict[str, list[str]] = {}
    for path in sorted(Path(__file__).parent.glob('*.txt')):
        kind = ''
        for line in path.read_text(encoding='utf-8').splitlines():
            if not line.startswith(' '):
                kind = line.strip()
                if kind in typed:
                    raise ValueError(f'{path.name} has the kind "{kind}", but its wordings were read already.')
                typed[kind] = []
            elif not kind:
                raise ValueError(f'{path.name} begins with a wording; the name of its kind has to stand above it.')
            else:
                typed[kind].append(line.strip())
    return typed


TYPED = read_typed()
