"""A Python process for the code of one task. It is not a sandbox: the code may do what the user may do."""

import json
import select
import subprocess
import sys
from dataclasses import dataclass

from .paths import TRAINING

TIME_LIMIT_SECONDS = 5


@dataclass(frozen=True)
class Reply:
    printed: str
    error: str | None
    #: In Python's notation; None where no answer was given.
    answer: str | None


class PythonProcess:
    """Keeps its variables from one call to the next. Use it in a `with` statement."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, '-I', '-B', str(TRAINING / 'python_worker.py')],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )

    def __enter__(self) -> 'PythonProcess':
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()

    def run(self, code: str, setup: str = '') -> Reply:
        """Runs the code; one that takes too long ends the process, and everything after it fails."""
        try:
            self._process.stdin.write(json.dumps({'setup': setup, 'code': code}) + '\n')
            self._process.stdin.flush()
            ready, _, _ = select.select([self._process.stdout], [], [], TIME_LIMIT_SECONDS)
            if not ready:
                self._process.kill()
                return Reply('', 'TimeoutError: the code ran too long', None)
            reply = json.loads(self._process.stdout.readline())
        except (OSError, ValueError) as error:
            return Reply('', f'ProcessError: {error}', None)
        return Reply(reply['printed'], reply['error'], reply.get('answer'))
