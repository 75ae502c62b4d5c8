"""Start of `python3 src/models/embedded/training`."""

import sys
from pathlib import Path

# Compiled files beside the sources would count as changed sources for the build of the page.
sys.dont_write_bytecode = True

# The folder itself is the package, so that its files can import each other.
sys.path[0] = str(Path(__file__).resolve().parent.parent)

from training.command_line import main

sys.exit(main())
