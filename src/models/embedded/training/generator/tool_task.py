"""Tasks that call one or more of the tools that are offered, look at what they return, and answer."""

import re
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from .bound_concepts import bind_concept
from .catalogue import TOOLS
from .concept import Concept
from .concepts import CONCEPTS
from .invented_concepts import invent_concept, invent_concepts
from .phrases import fill
from .question import NUMBER_WORDS, end_sentence
from .task import Step, Task
from .tool import Rows, Tool
from .tool_calls import CHOSEN, draw_value, is_called
from .tool_form import ToolForm
from .tool_forms import FORMS
from .tool_grammar import articles, slots_of
from .tool_numbers import CONVERSIONS, NUMBERS, percent
from .tool_scenes import NothingFitsError, Scene
from .tool_scenes_joined import SCENES
from .tool_setting import MOST_TOOLS, Setting

#: Share of other tools that are about the same kind of thing, and of those that are made up.
SIMILAR_SHARE = 0.55
INVENTED_SHARE = 0.2
#: Share of tools beside a made-up one that are told several things.
BOUND_SHARE = 0.4
#: Share of questions that name the tool at their end, and of quantities that are written in words.
NAMED_SHARE = 0.06
SPELLED_SHARE = 0.15
#: Forms that are tried before another task is given up.
OTHER_TRIES = 12

#: Scenes of one tool, for which a tool of an earlier task can be taken.
SINGLE_SCENES = ('one', 'two', 'several', 'named', 'named-two', 'named-several', 'list', 'dict', 'computed', 'fixed')
SINGLE_FORMS = [form for form in FORMS if form.scene in SINGLE_SCENES]

#: Every slot that a wording may have.
ALL_SLOTS = set(
    'A B N P Q F G L AB x y z xs o s t k m p d u w v e X Y i j from tool noun noun2 item items of has who '
    'more most less least'.split()
)
#: Texts to choose between.
CHOICES = [
    ('expensive', 'cheap'),
    ('high', 'low'),
    ('yes', 'no'),
    ('big', 'small'),
    ('a lot', 'few'),
    ('ok', 'too low'),
    ('good', 'bad'),
    ('over', 'under'),
    ('buy', 'wait'),
    ('red', 'green'),
]


def draw_tool_task(rng: Random, is_held_out: bool) -> Task:
    """A task for one of one to five tools."""
    return make_tool_task(rng, rng.choices(FORMS, [form.weight for form in FORMS])[0], is_held_out)


def draw_other_tool_task(rng: Random, first: Task, is_held_out: bool) -> Task | None:
    """A task for another one of the tools that a first task had; None where nothing is asked of them.

    What is the same in both cannot tell which tool is meant, so that the question has to.
    """
    code = '\n'.join(step.code for step in first.steps)
    others = [tool for tool in first.tools if not is_called(tool, code)]
    if not others:
        return None
    for form in rng.sample(SINGLE_FORMS, OTHER_TRIES):
        try:
            scene = SCENES[form.scene](Setting(rng, is_held_out, others), form)
        except NothingFitsError:
            continue
        known = first.returns.get(scene.tools[0].name, [])
        if any(given == before for given, _ in scene.returns[0] for before, _ in known):
            # It would have to say what it said before.
            continue
        task = finish_tool_task(rng, form, scene, list(first.tools))
        rows = {name: [*first.returns.get(name, []), *new] for name, new in task.returns.items()}
        return replace(task, returns=rows)
    return None


def make_tool_task(rng: Random, form: ToolForm, is_held_out: bool) -> Task:
    setting = Setting(rng, is_held_out)
    scene = SCENES[form.scene](setting, form)
    count = max(rng.choice([0, 0, 1, 1, 1, 2, 2, 3, 4]), not scene.tools)
    tools = [*scene.tools, *draw_others(setting, scene, min(count, MOST_TOOLS - len(scene.tools)))]
    rng.shuffle(tools)
    return finish_tool_task(rng, form, scene, tools)


def finish_tool_task(rng: Random, form: ToolForm, scene: Scene, tools: list[Tool]) -> Task:
    """The task of a scene that is asked with these tools at hand, its own among them."""
    rows = {tool.name: guess_rows(rng, tool, scene) for tool in tools}
    rows |= {tool.name: one for tool, one in zip(scene.tools, scene.returns, strict=True)}
    shown, code = draw_slots(rng, form, scene)
    wording = re.sub(r'(?<=[a-z,}–] )\{who\}', str(shown['who']).lower(), CHOSEN.sub('', scene.wording))
    question = articles(fill(wording, shown))
    if len(scene.tools) == 1 and '{tool}' not in scene.wording and rng.random() < NAMED_SHARE:
        name = scene.tools[0].name
        question = question.rstrip(' =') + ('' if question.endswith(('.', '?')) else '.')
        question += rng.choice([f' Use {name}.', f' Use the tool {name}.', f' Call {name}.'])
    setup = form.setup and form.setup + '\n'
    last = Step(fill(form.thought, code), f'{setup}final_answer({fill(form.answer, code)})')
    steps = [scene.first, last] if scene.first else [last]
    left = slots_of(question + last.thought + last.code) & ALL_SLOTS
    if left:
        raise ValueError(f'The form "{form.name}" has no slot for {left} in "{scene.wording}".')
    return Task(TOOLS.name, form.name, end_sentence(rng, question), steps, tools, rows)


def draw_slots(rng: Random, form: ToolForm, scene: Scene) -> tuple[dict[str, object], dict[str, object]]:
    """All slots of the question, and those of the second step."""
    code = dict(scene.code)
    if form.name == 'choose-by':
        code['w'], code['v'] = rng.choice(CHOICES)
    if form.name == 'convert-unit':
        unit = scene.concepts[0].unit
        code['u'], code['e'] = rng.choice(CONVERSIONS[unit])
        code['from'] = unit
    if '{d}' in form.answer:
        code['d'] = near_day(rng, str(scene.returns[0][0][1]), form.name == 'days-until')
    code |= {'k': NUMBERS[form.number](rng, scene.numbers), 'm': rng.randint(2, 12), 'p': percent(rng, [])}
    shown = code | scene.shown
    if form.number == 'count' and rng.random() < SPELLED_SHARE:
        spelled = {name: NUMBER_WORDS[code[name]] for name in 'km' if code[name] < len(NUMBER_WORDS)}
        shown |= spelled
    return shown, code


def near_day(rng: Random, day: str, is_before: bool) -> str:
    """A day some time before or after another one."""
    distance = timedelta(days=rng.choice([rng.randint(1, 30), rng.randint(2, 300)]))
    return str(date.fromisoformat(day) + (-distance if is_before else distance))


def draw_others(setting: Setting, scene: Scene, count: int) -> list[Tool]:
    """Tools that are offered as well, and answer other questions; often similar ones."""
    rng, concepts, others = setting.rng, list(scene.concepts), []
    target = concepts[0]
    is_twin = target not in CONCEPTS and rng.random() < 0.7
    while len(others) < count:
        share = rng.random()
        if target not in CONCEPTS and rng.random() < BOUND_SHARE:
            concept = bind_concept(rng)
        elif is_twin or share < INVENTED_SHARE:
            concept = invent_twin(rng, target) if is_twin else invent_concepts(rng, 1, target.kind)[0]
            is_twin = is_twin and rng.random() < 0.7
        else:
            known = [one for one in CONCEPTS if not one.is_held_out]
            alike = [one for one in known if name_box(one.kind) == name_box(target.kind)]
            concept = rng.choice(alike if alike and share < INVENTED_SHARE + SIMILAR_SHARE else known)
        if not any(concept.topics & one.topics for one in concepts):
            concepts.append(concept)
            others.append(setting.draw_tool(concept))
    return others


def name_box(kind: str) -> str:
    """Where an argument of this kind belongs: to a box of `tool_cards/`, or to all tools that take the kind."""
    return kind.split('/')[0]


def invent_twin(rng: Random, target: Concept) -> Concept:
    """A made-up concept that shares a word with another made-up one."""
    words = target.noun.split()
    other = invent_concepts(rng, 1, target.kind)[0].noun.split()
    words[rng.randrange(len(words))] = rng.choice(other)
    return invent_concept(rng, ' '.join(words), target.kind)


def guess_rows(rng: Random, tool: Tool, scene: Scene) -> Rows:
    """What another tool returns for the same arguments, where it takes such: a wrong answer, but no error."""
    if len(tool.required) != 1 or not scene.tools or tool.concept.kind != scene.concepts[0].kind:
        return []
    first = scene.tools[0]
    slot = next(one.name for one in first.required if one.slot == 'x')
    return [({tool.required[0].name: given[slot]}, draw_value(rng, tool)) for given, _ in scene.returns[0]]
