"""The control of what Python tries: a host as many are, whose model code runs in the very Python that holds the keys."""

import os
import pickle
import sys
import types


class Host:
    def __init__(self, key):
        self.key = key
        os.environ["HF_TOKEN"] = key
        sys.modules["host"] = types.ModuleType("host")
        sys.modules["host"].config = self

    def read_key(self):
        return self.key

    async def run(self, attempt, targets):
        # Where frames are walked, this is one of them.
        key = self.key
        answer = await attempt(targets)
        # As executors do that send their results as pickles.
        return pickle.loads(answer) if isinstance(answer, bytes) and key else answer
