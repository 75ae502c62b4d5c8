"""What has to be awaited in code that calls tools, found by reading it."""

import ast
from types import FunctionType

from .pending import how_it_waits
from .places import is_models
from .scopes import COMPREHENSIONS, FUNCTIONS, Reader

# What code may hold: something to call and wait for, something that makes a generator of ours, such a generator, and
# `asyncio.run`.
CALL, MAKE, FLOW, RUN = "call", "make", "flow", "run"

# What these give is no function, whatever they are given.
PLAIN = set("print len str repr type isinstance callable id hash bool int float format".split())
# These read a generator to its end, so it may as well be read before.
EAGER = {"list", "tuple", "set", "frozenset", "dict", "sum", "max", "min", "sorted", "enumerate", "zip", "print"}
EAGER_METHODS = {"join", "extend"}
SHORT = {"any", "all", "next"}


class Plan:
    """What has to be awaited in one action, and which of its functions therefore become async."""

    def __init__(self, tree, filename, known, attributes, namespace):
        self.filename = filename
        self.reader = Reader(tree)
        self.known = {(self.reader.module, name): found for name, found in known.items()}
        self.known |= {(None, name): found for name, found in attributes.items()}
        for scope, name in self.reader.loop_runners:
            self.known[scope.find(name), name] = {RUN}
        self.namespace = namespace
        self.turned = set()
        # Nodes by what is done to them: see `Awaiter`.
        self.waiting = {}
        self.async_generators = set()
        self.loops_wait = False
        # What variables were found to hold so far, those that have been looked at in this round, and what is being
        # looked at now: code may well be circular.
        self.held = {}
        self.fresh = set()
        self.current = set()
        self.has_grown = False

    @property
    def has_async(self):
        homes = (node.scope.home.node for node in self.waiting)
        return any(isinstance(node, ast.AsyncFunctionDef) for node in homes)

    def settle(self):
        """Until nothing changes: who gets which function, what waits, and what is async because of it."""
        self.has_grown = True
        while self.has_grown:
            self.has_grown = False
            self.fresh.clear()
            self.has_grown |= self.bind_arguments() | self.find_waiting()

    def wait_for_loops(self):
        """`asyncio.run(x)` can only wait for a tool in x when it is itself awaited."""
        self.loops_wait = True
        self.settle()

    # What may be where

    def origins(self, node):
        """The definitions that an expression may give, and the kinds of what earlier actions left."""
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef() | ast.Lambda():
                return {node}
            case ast.Name():
                return self.held_by((node.scope.find(node.id), node.id))
            case ast.Attribute(attr=name):
                return set() if name.startswith("__") else self.held_by((None, name))
            case ast.Call():
                return self.given_by(node)
            case ast.Subscript() | ast.Starred() | ast.Await() | ast.NamedExpr():
                return self.origins(node.value)
            case ast.IfExp():
                return self.origins(node.body) | self.origins(node.orelse)
            case ast.BoolOp(values=parts) | ast.Dict(values=parts):
                return self.all_origins(parts)
            case ast.List(elts=parts) | ast.Tuple(elts=parts) | ast.Set(elts=parts):
                return self.all_origins(parts)
            case ast.GeneratorExp():
                is_flow = node in self.async_generators and self.is_read_lazily(node)
                return self.origins(node.elt) | ({FLOW} if is_flow else set())
            case ast.ListComp() | ast.SetComp():
                return self.origins(node.elt)
            case ast.DictComp():
                return self.origins(node.value)
        return set()

    def all_origins(self, nodes):
        return set().union(*(self.origins(node) for node in nodes))

    def held_by(self, variable):
        held = self.held.setdefault(variable, set(self.known.get(variable, ())))
        if variable in self.fresh or variable in self.current:
            return held
        self.current.add(variable)
        found = self.all_origins(self.reader.sources.get(variable, ()))
        self.current.discard(variable)
        self.fresh.add(variable)
        self.has_grown |= not found <= held
        held |= found
        return held

    def given_by(self, call):
        if call in self.current or (isinstance(call.func, ast.Name) and call.func.id in PLAIN):
            return set()
        self.current.add(call)
        callee = self.origins(call.func)
        kinds = self.kinds_in(callee)
        functions = {one for one in callee if isinstance(one, FUNCTIONS)}
        found = self.all_origins([result for one in functions for result in one.results])
        if not functions and CALL not in kinds:
            # A container, a `partial`, or an object that keeps what it is given.
            found |= self.all_origins([*call.args, *(one.value for one in call.keywords)])
            if isinstance(call.func, ast.Attribute):
                found |= self.origins(call.func.value)
            if isinstance(call.func, ast.Name) and call.func.id in EAGER:
                found -= {FLOW}
        self.current.discard(call)
        return found | {FLOW} if MAKE in kinds else found

    def kinds_in(self, origins):
        kinds = {one for one in origins if isinstance(one, str)}
        for one in origins & self.turned:
            kinds.add(MAKE if one.is_generator else CALL)
        return kinds

    def kinds(self, node):
        return self.kinds_in(self.origins(node))

    def has_flow(self, node):
        return FLOW in self.kinds(node)

    def is_certain(self, node):
        """Whether a name is a tool or a function that waits, and nothing else."""
        if not isinstance(node, ast.Name):
            return False
        variable = (node.scope.find(node.id), node.id)
        sources = [one for one in self.reader.sources.get(variable, ()) if not isinstance(one, ast.Call)]
        if not sources:
            value = self.namespace.get(node.id)
            return bool(self.known.get(variable)) and isinstance(value, FunctionType)
        return all(one in self.turned for one in sources)

    def is_builtin(self, node, names):
        return (
            isinstance(node, ast.Name)
            and node.id in names
            and node.id not in self.namespace
            and node.id not in node.scope.find(node.id).names
        )

    def is_earlier(self, node):
        """Whether a name means a function of an earlier action that calls no tools."""
        if (node.scope.find(node.id), node.id) in self.reader.sources or node.scope.find(node.id).parent:
            return False
        value = self.namespace.get(node.id)
        return isinstance(value, FunctionType) and is_models(value.__code__.co_filename) and not how_it_waits(value)

    def first_waiting_in(self, function):
        """What makes a function wait."""
        within = [one for one in self.waiting if one.scope.home.node is function and hasattr(one, "lineno")]
        return min(within, key=lambda one: (one.lineno, one.col_offset), default=function)

    def tool_near(self, node):
        """The name of what is waited for at a node, or nothing."""
        for one in ast.walk(node):
            if isinstance(one, ast.Call) and isinstance(one.func, ast.Name) and {CALL, MAKE} & self.kinds(one.func):
                return one.func.id
        return node.id if isinstance(node, ast.Name) else ""

    # Who gets what

    def bind_arguments(self):
        changed = False
        for call in self.reader.calls:
            for one in self.origins(call.func):
                changed |= isinstance(one, ast.AST) and self.bind_call(one, call)
        for node in self.reader.nodes:
            for decorator in getattr(node, "decorator_list", ()):
                for one in self.origins(decorator):
                    if isinstance(one, FUNCTIONS) and one.args.args:
                        changed |= self.reader.add((one.inner, one.args.args[0].arg), node)
        return changed

    def bind_call(self, function, call):
        if isinstance(function, ast.ClassDef):
            return self.bind_construction(function, call)
        parameters = [one.arg for one in [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]]
        rest = [one.arg for one in (function.args.vararg, function.args.kwarg) if one]
        is_method = isinstance(function.scope.node, ast.ClassDef)
        changed = False
        for index, value in enumerate(call.args):
            if isinstance(value, ast.Starred):
                names = [*parameters, *rest]
            else:
                # Whether it is called on an object or on its class is not known.
                names = parameters[index : index + (2 if is_method else 1)] or rest
            for name in names:
                changed |= self.reader.add((function.inner, name), value)
        for keyword in call.keywords:
            names = [keyword.arg] if keyword.arg in parameters else [*rest, *([] if keyword.arg else parameters)]
            for name in names:
                changed |= self.reader.add((function.inner, name), keyword.value)
        return changed

    def bind_construction(self, made, call):
        for one in made.body:
            if isinstance(one, ast.FunctionDef) and one.name == "__init__":
                return self.bind_call(one, call)
        targets = (one.target for one in made.body if isinstance(one, ast.AnnAssign))
        fields = [one.id for one in targets if isinstance(one, ast.Name)]
        pairs = [*zip(fields, call.args, strict=False), *((one.arg, one.value) for one in call.keywords if one.arg)]
        changed = False
        for name, value in pairs:
            changed |= self.reader.add((None, name), value)
        return changed

    # What waits

    def find_waiting(self):
        changed = False
        for node in self.reader.nodes:
            if node not in self.waiting and (action := self.action_on(node)):
                self.waiting[node] = action
                changed = True
                self.turn(node)
        return changed

    def turn(self, node):
        """What a waiting node stands in becomes async."""
        scope = node.scope
        while isinstance(scope.node, COMPREHENSIONS):
            if isinstance(scope.node, ast.GeneratorExp):
                self.async_generators.add(scope.node)
            scope = scope.parent
        if isinstance(scope.node, ast.FunctionDef):
            self.turned.add(scope.node)

    def action_on(self, node):
        match node:
            case ast.Call():
                return self.action_on_call(node)
            case ast.For() | ast.comprehension():
                return "each" if self.has_flow(node.iter) else None
            case ast.GeneratorExp() if node in self.async_generators:
                return None if self.is_read_lazily(node) else "list"
            case ast.Starred(ctx=ast.Load()) if not isinstance(node.value, ast.GeneratorExp):
                return "collect" if self.has_flow(node.value) else None
            case ast.Assign(targets=[ast.Tuple() | ast.List()]):
                return "collect" if self.has_flow(node.value) else None
            case ast.YieldFrom():
                return "each" if self.has_flow(node.value) or node.scope.home.node in self.turned else None
        return None

    def action_on_call(self, node):
        first = node.args[0] if node.args else None
        if first is not None and self.is_builtin(node.func, SHORT) and self.has_flow(first):
            return node.func.id
        if self.reads_to_end(node.func) and any(
            self.has_flow(one) for one in node.args if not isinstance(one, (ast.GeneratorExp, ast.Starred))
        ):
            return "collect"
        if self.loops_wait and (is_loop_run(node) or RUN in self.kinds(node.func)):
            return "run"
        return "wait" if CALL in self.kinds(node.func) else None

    def reads_to_end(self, func):
        return self.is_builtin(func, EAGER) or (isinstance(func, ast.Attribute) and func.attr in EAGER_METHODS)

    def is_read_lazily(self, node):
        parent = node.parent
        if isinstance(parent, ast.Call) and parent.args[:1] == [node]:
            return self.is_builtin(parent.func, SHORT)
        return isinstance(parent, ast.For) and parent.iter is node


def is_loop_run(call):
    match call.func:
        case ast.Attribute(value=ast.Name(id="asyncio"), attr="run") | ast.Attribute(attr="run_until_complete"):
            return True
    return False
