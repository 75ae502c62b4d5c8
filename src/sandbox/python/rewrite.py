"""Turns calls of tools into `await`, for browsers that can neither suspend Python nor let it wait in shared memory.

What waits for a tool becomes an async function, what calls that awaits it, and so on until nothing changes. Code is
found by reading it, so where a name may hold such a function but need not, what it returned is awaited only if it is
one of ours (`pending.settle`). Code that calls no tool stays as it is.
"""

import ast
import asyncio
from functools import partial
from types import FunctionType

from .awaiting import Awaiter
from .misplaced import find_misplaced
from .pending import Steps, how_it_waits
from .plan import CALL, FLOW, RUN, Plan

CONTAINERS = (dict, list, tuple, set)
MAX_ITEMS = 100


class Rewriter:
    """What later actions must know of earlier ones."""

    def __init__(self):
        self.attributes = {}
        self.has_async = False

    def rewrite(self, tree, filename, namespace, tools):
        """The tree with its calls of tools awaited; the same one when there are none.

        Raises SyntaxError where a tool is called in a place that cannot wait.
        """
        known = {name: found for name, value in namespace.items() if (found := kinds_of(value, tools))}
        if not self.may_concern(tree, known):
            return tree
        # What is wrong with the code itself is told first.
        compile(tree, filename, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT, dont_inherit=True)
        plan = Plan(tree, filename, known, self.attributes, namespace)
        plan.settle()
        self.has_async |= plan.has_async
        if self.has_async:
            plan.wait_for_loops()
        if problem := find_misplaced(plan):
            raise problem
        if not plan.waiting:
            return tree
        for (scope, name), sources in plan.reader.sources.items():
            if scope is None and (found := set().union(*(plan.kinds(one) for one in sources))):
                self.attributes[name] = self.attributes.get(name, set()) | found
        return ast.fix_missing_locations(Awaiter(plan).visit(tree))

    def may_concern(self, tree, known):
        for node in ast.walk(tree):
            if isinstance(node, ast.Name) and node.id in known:
                return True
            if isinstance(node, ast.Attribute) and (self.has_async or node.attr in self.attributes):
                return True
            if isinstance(node, ast.ImportFrom) and self.has_async:
                return True
        return False


def kinds_of(value, tools, depth=2):
    """What a value of an earlier action holds."""
    if value is asyncio.run:
        return {RUN}
    if isinstance(value, FunctionType):
        return {CALL} if value in tools else how_it_waits(value)
    if isinstance(value, Steps):
        return {FLOW}
    if isinstance(value, partial):
        return kinds_of(value.func, tools, depth)
    if type(value) in CONTAINERS and depth and len(value) <= MAX_ITEMS:
        items = value.values() if type(value) is dict else value
        return set().union(*(kinds_of(item, tools, depth - 1) for item in items))
    return set()
