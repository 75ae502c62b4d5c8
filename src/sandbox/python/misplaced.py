"""Tool calls in places that cannot wait: found before anything runs, and told with what to write instead."""

import ast
import linecache

from .scopes import ADDING_METHODS, FUNCTIONS

# Functions that call back from C, or from the standard library, and at which place they take what they call.
CALLBACK_PLACES = {
    "map": 0,
    "filter": 0,
    "reduce": 0,
    "starmap": 0,
    "takewhile": 0,
    "dropwhile": 0,
    "filterfalse": 0,
    "accumulate": 1,
    "groupby": 1,
    "sub": 1,
    "subn": 1,
    "defaultdict": 0,
    "cmp_to_key": 0,
    "submit": 0,
    "call_soon": 0,
    "call_later": 1,
    "to_thread": 0,
}
CALLBACK_NAMES = {"key", "default_factory", "target", "default", "object_hook", "callback"}
PROPERTIES = {"property", "cached_property", "setter", "getter", "deleter"}
MANAGERS = {"contextmanager"}

LIST = "Write a list comprehension instead, such as [{name}(item) for item in items]."
KEYS = "Compute the keys first: keys = {{item: {name}(item) for item in items}}, and then sort by key=keys.get."
LOOP = "Write a for loop instead."
BEFORE = "Call it before, and use its result here."
CALLBACK_ADVICE = {"map": LIST, "filter": LIST, "reduce": LOOP, "accumulate": LOOP}
FUNCTION = "Write a function with def instead, or call it before and use its result here."


def find_misplaced(plan):
    """A SyntaxError about the first place that cannot wait, or None."""
    found = []
    for node, action in list(plan.waiting.items()):
        if problem := problem_of(node, action, plan):
            found.append((node, *problem))
    for call in plan.reader.calls:
        found += [(value, place, how) for value, place, how in problems_of_call(call, plan)]
    for node in plan.turned:
        found += [(plan.first_waiting_in(node), *problem) for problem in problems_of_turned(node)]
    if not found:
        return None
    return to_error(*min(found, key=lambda one: (one[0].lineno, one[0].col_offset)), plan)


def problem_of(node, action, plan):
    if not hasattr(node, "lineno"):
        node.lineno, node.col_offset = node.iter.lineno, node.iter.col_offset
        node.end_lineno, node.end_col_offset = node.iter.end_lineno, node.iter.end_col_offset
    home = node.scope.home.node
    if isinstance(home, (ast.Module, *FUNCTIONS)):
        is_statement = isinstance(getattr(node, "parent", None), ast.Expr)
        if isinstance(node, ast.YieldFrom) and not is_statement:
            return "the value of a yield from", "Loop over the generator, and yield each item."
        return None
    if action == "wait" and not plan.is_certain(node.func):
        # It may be something else. If it is not, it says so when it is used.
        plan.waiting.pop(node, None)
        return None
    if isinstance(home, ast.Lambda):
        return "a lambda", advice_on(home)
    if isinstance(home, ast.ClassDef):
        return f"the body of the class {home.name}", BEFORE
    return "an annotation", BEFORE


def advice_on(home):
    parent = home.parent
    call = parent.parent if isinstance(parent, ast.keyword) else parent
    if not isinstance(call, ast.Call):
        return FUNCTION
    if isinstance(parent, ast.keyword):
        return KEYS if parent.arg == "key" else FUNCTION
    return CALLBACK_ADVICE.get(name_of(call.func), FUNCTION)


def problems_of_call(call, plan):
    """Functions that wait, given to what cannot wait for them."""
    name = name_of(call.func)
    if any(isinstance(one, FUNCTIONS) for one in plan.origins(call.func)):
        return
    place = CALLBACK_PLACES.get(name)
    if place is not None and len(call.args) > place and plan.is_certain(call.args[place]):
        yield call.args[place], f"{name}()", CALLBACK_ADVICE.get(name, BEFORE)
    for keyword in call.keywords:
        if keyword.arg in CALLBACK_NAMES and plan.is_certain(keyword.value):
            yield keyword.value, f"{keyword.arg}=", KEYS if keyword.arg == "key" else BEFORE
    is_earlier = isinstance(call.func, ast.Name) and plan.is_earlier(call.func)
    for value in call.args:
        if is_earlier and plan.is_certain(value):
            yield value, f"{name}() of earlier code", f"Define {name} again in this code."
        if is_certain_flow(value, plan) and call not in plan.waiting and name not in ADDING_METHODS:
            yield value, f"{name or 'a call'}()", LOOP


def is_certain_flow(value, plan):
    return isinstance(value, ast.Call) and plan.is_certain(value.func) and plan.has_flow(value)


def problems_of_turned(node):
    """Functions that wait but are called by Python itself, which does not."""
    decorators = {name_of(one.func if isinstance(one, ast.Call) else one) for one in node.decorator_list}
    is_method = isinstance(node.scope.node, ast.ClassDef)
    if is_method and node.name.startswith("__") and node.name.endswith("__"):
        yield node.name, "Do it in a method with a name of its own, and call that."
    if decorators & PROPERTIES:
        yield f"the property {node.name}", "Make it a method, and call it."
    if decorators & MANAGERS:
        yield f"the context manager {node.name}", "Call the tool before the with statement, or inside it."
    if node.is_generator and node.results:
        yield f"{node.name}, a generator that returns a value,", "Yield it as the last item."


def name_of(func):
    return func.id if isinstance(func, ast.Name) else func.attr if isinstance(func, ast.Attribute) else ""


def to_error(node, place, how, plan):
    name = plan.tool_near(node)
    called = f"{name}()" if name else "a tool"
    advice = how.format(name=name or "tool")
    message = f"In this browser, {place} cannot wait for {called}, so nothing was run. {advice}"
    text = linecache.getline(plan.filename, node.lineno)
    encoded = text.encode()
    end_offset = node.end_col_offset if node.end_lineno == node.lineno else len(encoded.rstrip())
    start, end = (len(encoded[:offset].decode(errors="ignore")) + 1 for offset in (node.col_offset, end_offset))
    return SyntaxError(message, (plan.filename, node.lineno, start, text, node.lineno, end))

