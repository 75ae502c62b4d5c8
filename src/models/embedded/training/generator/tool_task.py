"""Tasks that call a tool once or twice, look at what it returns, and answer."""

from random import Random

from .catalogue import TOOLS
from .concepts import CONCEPTS
from .phrases import choose, fill
from .task import Step, Task
from .tool import ARGUMENTS, Tool, draw_tool, draw_value
from .tool_forms import FORMS
from .words import distinct_pair

#: Share of tools whose concept is drawn anew, or that are invented.
ANY_TOOL = 0.3


def draw_tool_task(rng: Random, is_held_out: bool) -> Task:
    """A task for one of one to three tools."""
    while True:
        form = rng.choice(FORMS)
        template = rng.choice(form.held_out if is_held_out else form.seen)
        tools = draw_tools(rng)
        if can_be_told_apart(tools):
            break
    tool = rng.choice(tools)
    first, second = distinct_pair(rng, ARGUMENTS[tool.argument])
    noun = rng.choice(tool.nouns_of_value)
    first_value = second_value = draw_value(rng, tool)
    while second_value == first_value:
        second_value = draw_value(rng, tool)
    slots = dict(tool=tool.name, x=first, y=second, k=rng.randint(2, 60), v=first_value)
    if form.name == 'look-up' and rng.random() < 0.5 and tool.seen:
        template = rng.choice(tool.held_out if is_held_out else tool.seen)
    quote = rng.choice(["'", '"']) if rng.random() < 0.12 and form.name != 'larger-of-two' else ''
    nouns = {name: noun.replace('{x}', quote + x + quote) for name, x in (('A', first), ('B', second))}
    question = fill(choose(rng, template), nouns | slots)
    if '{tool}' not in template and rng.random() < 0.12:
        question += f' Use {tool.name}.'
    steps = [Step(fill(thought, slots), fill(code, slots)) for thought, code in (form.first, form.second)]
    returns = {first: first_value, second: second_value} if form.calls == 2 else {first: first_value}
    return Task(TOOLS.name, form.name, question, steps, tools, {tool.name: returns})


def draw_tools(rng: Random) -> list[Tool]:
    count = rng.choice([1, 2, 2, 3])
    concepts = rng.sample(CONCEPTS, count)
    return [draw_tool(rng, None if rng.random() < ANY_TOOL else concept) for concept in concepts]


def can_be_told_apart(tools: list[Tool]) -> bool:
    names, nouns = {tool.name for tool in tools}, {tool.nouns_of_value[0] for tool in tools}
    return len(names) == len(nouns) == len(tools)
