"""Shows what the generator can do, and tries all of it."""

from collections.abc import Iterator, Sequence
from random import Random

from .catalogue import FAMILIES, KINDS
from .dialogue import Dialogue, make_dialogue
from .draw import draw_task
from .kind import TaskKind
from .plain_task import make_plain_task
from .task import Task
from .tool_forms import FORMS, ToolForm


def describe_families() -> str:
    """A table of the families, as Markdown, after a task was made from each template of each kind."""
    rows = []
    for family in FAMILIES:
        kinds = FORMS if family.name == 'tools' else family.kinds
        if kinds:
            seen, held_out = count_clauses(kinds)
            rows.append(f'| {family.name} | {len(kinds)} | {seen} | {held_out} |')
    try_templates()
    return '\n'.join(['| family | kinds | seen wordings | held out |', '|---|---|---|---|', *rows])


def count_clauses(kinds: Sequence[TaskKind | ToolForm]) -> tuple[int, int]:
    """How many clauses are trained on, and how many are held out."""
    names = [('seen', 'facts', 'questions', 'typed'), ('held_out', 'held_out_facts', 'held_out_questions')]
    seen, held_out = (sum(len(getattr(kind, name, ())) for kind in kinds for name in group) for group in names)
    return seen, held_out


def try_templates() -> None:
    """Makes a dialogue from every template; a slot that is missing or code without an answer is an error."""
    rng = Random(0)
    for family, kind, _ in KINDS:
        for template in kind.templates:
            make_dialogue(make_plain_task(rng, family, kind, template))


def draw_samples(seed: int, count: int, is_held_out: bool, kind: str | None) -> Iterator[tuple[Task, Dialogue]]:
    """Tasks as they are drawn; with the name of a kind only such, those that recover from an error included."""
    names = [*(one.name for _, one, _ in KINDS), *(form.name for form in FORMS)]
    if kind is not None and kind not in names:
        raise ValueError(f'There is no kind "{kind}". There are: {", ".join(sorted(names))}.')
    rng = Random(seed)
    while count:
        task = draw_task(rng, is_held_out)
        if kind in (None, task.kind.split(':')[-1]):
            yield task, make_dialogue(task)
            count -= 1
