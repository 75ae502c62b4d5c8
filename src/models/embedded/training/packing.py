"""Makes a checkpoint small enough to commit: half the size, and exported to exactly the same bytes."""

from pathlib import Path

import numpy as np

from .checkpoint import load_checkpoint, save_checkpoint
from .graph import build_graph
from .quantisation import make_lean


def pack_checkpoint(source: Path, output: Path) -> None:
    architecture, weights = load_checkpoint(source)
    lean = {name: make_lean(value) if value.ndim == 2 else value for name, value in weights.items()}
    full_graph, lean_graph = (build_graph(architecture, one, 'q8') for one in (weights, lean))
    if full_graph != lean_graph:
        raise ValueError(f'{source} cannot be packed: its export would not stay the same. Commit it as it is.')
    save_checkpoint(output, architecture, lean)
    largest = max(float(np.abs(lean[name] - weights[name]).max()) for name in weights)
    sizes = ' to '.join(f'{path.stat().st_size / 1e6:.1f} MB' for path in (source, output))
    print(f'{output}: {sizes}; the export is the same, no weight moved by more than {largest:.1e}')
