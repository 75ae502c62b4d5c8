"""Which variable a name means, and what may be in it, found by reading code that has not run."""

import ast

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
WITHOUT_MEANING = (ast.expr_context, ast.boolop, ast.operator, ast.unaryop, ast.cmpop)
ADDING_METHODS = {"append", "appendleft", "add", "insert", "extend", "update", "setdefault", "put"}


class Scope:
    """Where names live: a module, function, class, lambda, comprehension, or an annotation that is never run."""

    def __init__(self, node, parent):
        self.node = node
        self.parent = parent
        self.names = set()
        self.module_names = set()
        self.outer_names = set()

    @property
    def home(self):
        """What would have to wait for a call in here: comprehensions are part of what they stand in."""
        scope = self
        while isinstance(scope.node, COMPREHENSIONS):
            scope = scope.parent
        return scope

    def find(self, name):
        """The scope whose variable a name in here means."""
        scope, is_inside = self, False
        while scope.parent is not None:
            if name in scope.module_names:
                return scope.module
            is_hidden = name in scope.outer_names or (is_inside and isinstance(scope.node, ast.ClassDef))
            if name in scope.names and not is_hidden:
                return scope
            is_inside = is_inside or not isinstance(scope.node, COMPREHENSIONS)
            scope = scope.parent
        return scope

    @property
    def module(self):
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope


class Reader:
    """Gives each node of a tree its `scope` and `parent`, and collects what is put into each variable.

    A variable is (scope, name), an attribute (None, name): whose attribute it is cannot be known. `sources` are the
    expressions and definitions that may be in a variable, `calls` and `nodes` all that there are.
    """

    def __init__(self, tree):
        self.sources = {}
        self.later = []
        self.nodes = []
        self.calls = []
        self.loop_runners = []
        self.module = Scope(tree, None)
        self.place(tree, self.module, None)
        # Names can only be looked up when all of them are known.
        for bind in self.later:
            bind()

    def place(self, node, scope, parent):
        node.scope, node.parent = scope, parent
        self.nodes.append(node)
        if isinstance(node, (*FUNCTIONS, ast.Lambda)):
            return self.place_function(node, scope)
        if isinstance(node, ast.ClassDef):
            return self.place_class(node, scope)
        if isinstance(node, COMPREHENSIONS):
            return self.place_comprehension(node, scope)
        self.note(node, scope)
        for name, child in ast.iter_fields(node):
            for one in child if isinstance(child, list) else [child]:
                if isinstance(one, ast.AST) and not isinstance(one, WITHOUT_MEANING):
                    inner = Scope(one, scope) if name == "annotation" else scope
                    self.place(one, inner, node)

    def place_function(self, node, scope):
        inner = node.inner = Scope(node, scope)
        given = node.args
        parameters = [*given.posonlyargs, *given.args, *given.kwonlyargs]
        for one in [*parameters, given.vararg, given.kwarg]:
            if one:
                inner.names.add(one.arg)
                if one.annotation:
                    self.place(one.annotation, Scope(one, scope), node)
        values = [*given.defaults, *(one for one in given.kw_defaults if one)]
        for one in values:
            self.place(one, scope, node)
        defaulted = [*given.posonlyargs, *given.args][len(parameters) - len(given.kwonlyargs) - len(given.defaults) :]
        pairs = [*zip(defaulted, given.defaults, strict=True), *zip(given.kwonlyargs, given.kw_defaults, strict=True)]
        for one, value in pairs:
            if value:
                self.add((inner, one.arg), value)
        if isinstance(node, ast.Lambda):
            return self.place(node.body, inner, node)
        node.results, node.is_generator = [], False
        self.place_definition(node, scope)
        if node.returns:
            self.place(node.returns, Scope(node.returns, scope), node)
        for one in node.body:
            self.place(one, inner, node)

    def place_class(self, node, scope):
        inner = node.inner = Scope(node, scope)
        self.place_definition(node, scope)
        for one in [*node.bases, *node.keywords]:
            self.place(one, scope, node)
        for one in node.body:
            self.place(one, inner, node)

    def place_definition(self, node, scope):
        self.bind(node.name, node, scope)
        for one in node.decorator_list:
            self.place(one, scope, node)
            # What a decorator gives back takes the place of what it was given.
            result = ast.Call(func=one, args=[], keywords=[])
            result.scope = scope
            self.bind(node.name, result, scope)

    def place_comprehension(self, node, scope):
        inner = node.inner = Scope(node, scope)
        for index, part in enumerate(node.generators):
            part.scope, part.parent = inner, node
            self.nodes.append(part)
            self.place(part.iter, inner if index else scope, part)
            self.bind_target(part.target, part.iter, inner)
            for one in [part.target, *part.ifs]:
                self.place(one, inner, part)
        for name in ("key", "value", "elt"):
            if hasattr(node, name):
                self.place(getattr(node, name), inner, node)

    def note(self, node, scope):
        """Takes in what one node says about variables."""
        match node:
            case ast.Call():
                self.calls.append(node)
                if isinstance(node.func, ast.Attribute) and node.func.attr in ADDING_METHODS:
                    for one in [*node.args, *(keyword.value for keyword in node.keywords)]:
                        self.bind_root(node.func.value, one)
            case ast.Assign():
                for target in node.targets:
                    self.bind_target(target, node.value, scope)
            case ast.AnnAssign() | ast.AugAssign() if node.value:
                self.bind_target(node.target, node.value, scope)
            case ast.NamedExpr():
                self.bind_target(node.target, node.value, scope.home)
            case ast.For() | ast.AsyncFor():
                self.bind_target(node.target, node.iter, scope)
            case ast.withitem() if node.optional_vars:
                self.bind_target(node.optional_vars, node.context_expr, scope)
            case ast.Name(ctx=ast.Store() | ast.Del()) if not isinstance(node.parent, ast.NamedExpr):
                scope.names.add(node.id)
            case ast.Import() | ast.ImportFrom():
                names = {(one.asname or one.name).partition(".")[0]: one.name for one in node.names}
                scope.names.update(names)
                is_asyncio = isinstance(node, ast.ImportFrom) and node.module == "asyncio"
                self.loop_runners += [(scope, name) for name, one in names.items() if is_asyncio and one == "run"]
            case ast.ExceptHandler() | ast.MatchAs() | ast.MatchStar() if node.name:
                scope.names.add(node.name)
            case ast.MatchMapping() if node.rest:
                scope.names.add(node.rest)
            case ast.Global():
                scope.module_names.update(node.names)
            case ast.Nonlocal():
                scope.outer_names.update(node.names)
            case ast.Return() if isinstance(scope.node, FUNCTIONS) and node.value:
                scope.node.results.append(node.value)
            case ast.Yield() | ast.YieldFrom() if isinstance(scope.home.node, FUNCTIONS):
                scope.home.node.is_generator = True

    def bind(self, name, value, scope):
        scope.names.add(name)
        self.later.append(lambda: self.add((scope.find(name), name), value))
        if isinstance(scope.node, ast.ClassDef):
            self.add((None, name), value)

    def bind_target(self, target, value, scope):
        match target:
            case ast.Name():
                self.bind(target.id, value, scope)
            case ast.Attribute():
                self.add((None, target.attr), value)
            case ast.Subscript():
                self.bind_root(target.value, value)
            case ast.Starred():
                self.bind_target(target.value, value, scope)
            case ast.Tuple(elts=targets) | ast.List(elts=targets):
                values = value.elts if isinstance(value, (ast.Tuple, ast.List)) else []
                is_paired = len(values) == len(targets) and not any(isinstance(one, ast.Starred) for one in targets)
                for index, one in enumerate(targets):
                    self.bind_target(one, values[index] if is_paired else value, scope)

    def bind_root(self, holder, value):
        """Something is put into what `holder` gives: `tools["a"] = f`, `tools.append(f)`."""
        while isinstance(holder, ast.Subscript):
            holder = holder.value
        if isinstance(holder, ast.Name):
            self.later.append(lambda: self.add((holder.scope.find(holder.id), holder.id), value))
        elif isinstance(holder, ast.Attribute):
            self.add((None, holder.attr), value)

    def add(self, variable, value):
        """Whether this was not known yet."""
        known = self.sources.setdefault(variable, [])
        if any(one is value for one in known):
            return False
        known.append(value)
        return True
