"""Where things lie in the repository."""

from pathlib import Path

TRAINING = Path(__file__).resolve().parent
ROOT = TRAINING.parents[3]
#: The folder that the browser loads; its tokenizer is also that of the training.
SERVED = ROOT / 'public' / 'models' / 'embedded'
CHECKPOINT = TRAINING / 'checkpoint.npz'
CHECKSUMS = TRAINING / 'CHECKSUMS.json'
#: The tasks of the evaluation in the browser.
EVALUATION = ROOT / 'tests' / 'fixtures' / 'embedded-evaluation.jsonl'
#: Where runs and exports go unless told otherwise; git ignores it.
RUNS = ROOT / '.cache' / 'training'


def show_path(path: Path) -> str:
    """A path as people read it: from the repository's folder if it is in there."""
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else str(path)
