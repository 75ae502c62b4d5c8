"""Tasks of the catalogue's kinds: a question, and one step that answers it."""

from random import Random

from .catalogue import KINDS
from .family import Family
from .kind import TaskKind
from .phrases import choose, fill
from .question import word_question
from .rewording import reword
from .task import Step, Task
from .tool import draw_tool


def draw_plain_task(rng: Random, is_held_out: bool) -> Task:
    """A task of any kind."""
    family, kind, _ = rng.choices(KINDS, [weight for _, _, weight in KINDS])[0]
    return make_plain_task(rng, family, kind, kind.compose(rng, is_held_out), is_reworded=not is_held_out)


def make_plain_task(rng: Random, family: Family, kind: TaskKind, template: str, is_reworded: bool = False) -> Task:
    """A task from one template of a kind. Tools that it does not need may stand by."""
    template = choose(rng, template)
    if is_reworded:
        template = reword(rng, template, '\n'.join(kind.code))
    question, slots = word_question(rng, family, kind, template, kind.slots(rng))
    step = Step(fill(rng.choice(kind.thoughts), slots), fill('\n'.join(kind.code), slots))
    tools = [draw_tool(rng) for _ in range(rng.choice([0, 0, 0, 1, 1, 2]))]
    if family.unanswerable:
        tools = [tool for tool in tools if not tool.is_worldly]
    return Task(family.name, kind.name, question, [step], tools)
