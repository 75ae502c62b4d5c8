"""How a form's tools are called: which concepts and arguments, the first step, and the slots of question and code."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from .bound_concepts import invent_any
from .concept import Concept
from .concepts import CONCEPTS
from .phrases import fill
from .task import Step
from .tool import Rows, Tool
from .tool_calls import draw_arguments, draw_values, name_arguments, numbers_of, show_arguments, to_rows, write_call
from .tool_cards import CONCEPTS as CARDS
from .tool_form import ToolForm
from .tool_grammar import adapt, list_words, show, to_code
from .tool_setting import Setting
from .tool_values import ARGUMENTS, VALUES
from .tool_wording import draw_wording, name_slots

#: Share of questions about made-up concepts, where a form takes them, and about those never trained on.
INVENTED_SHARE = 0.4
HELD_OUT_CONCEPTS = 0.3
#: Share of questions about what `tool_cards/` tells, where a form takes it: how most people ask.
CARD_SHARE = 0.4
CARD_NOUNS = {one.noun for one in CARDS}
#: Share of questions about concepts with a choice, where a form takes them: the hardest, and there are few.
CHOICE_SHARE = 0.2
#: Share of questions in which arguments stand in quotes.
QUOTED_SHARE = 0.1
#: What somebody may know without a tool.
WORLDLY_KINDS = ('city', 'country', 'book', 'company', 'word', 'currency', 'amount', 'food', 'film')

Slots = dict[str, object]


@dataclass
class Scene:
    """What is called, and what is asked about it."""

    #: The question with slots that are not filled yet.
    wording: str
    concepts: list[Concept]
    tools: list[Tool]
    #: What each of the tools returns.
    returns: list[Rows]
    first: Step | None
    #: Slots of the question, and of the second step.
    shown: Slots = field(default_factory=dict)
    code: Slots = field(default_factory=dict)
    numbers: list[int | float] = field(default_factory=list)


class NothingFitsError(Exception):
    """None of the offered tools is what a form asks for."""


def draw_concept(setting: Setting, form: ToolForm, fits: Callable[[Concept], bool]) -> tuple[Concept, str]:
    """A concept that the form can be asked of, and the wording."""
    rng, is_held_out = setting.rng, setting.is_held_out
    if setting.offered:
        return choose_offered(setting, form, fits)
    while True:
        is_new = is_held_out and rng.random() < HELD_OUT_CONCEPTS
        pool = [one for one in CONCEPTS if one.is_held_out == is_new and is_given(form, one) and fits(one)]
        if rng.random() < CARD_SHARE:
            pool = [one for one in pool if one.noun in CARD_NOUNS] or pool
        if rng.random() < CHOICE_SHARE:
            pool = [one for one in pool if has_choice(one)] or pool
        concept = rng.choice(pool) if pool else None
        if concept is None or rng.random() < INVENTED_SHARE:
            invented = invent_any(rng)
            concept = invented if is_given(form, invented) and fits(invented) else concept
        wording = concept and draw_wording(rng, form, concept, is_held_out)
        if wording:
            return concept, wording


def choose_offered(setting: Setting, form: ToolForm, fits: Callable[[Concept], bool]) -> tuple[Concept, str]:
    """The same of one of the tools that are there already."""
    known = [one.concept for one in setting.offered if is_given(form, one.concept) and fits(one.concept)]
    for concept in setting.rng.sample(known, len(known)):
        wording = draw_wording(setting.rng, form, concept, setting.is_held_out)
        if wording:
            return concept, wording
    raise NothingFitsError


def is_given(form: ToolForm, concept: Concept) -> bool:
    return bool({concept.gives, VALUES[concept.gives].group} & set(form.gives.split()))


def has_choice(concept: Concept) -> bool:
    """Whether one of the arguments is a choice between a few, or between with and without."""
    return any(ARGUMENTS[kind].choices or ARGUMENTS[kind].type == 'bool' for kind, _ in concept.takes)


def takes_one(concept: Concept) -> bool:
    return len(concept.takes) == 1


def phrase(rng: Random, concept: Concept, quote: str, arguments: tuple[object, ...], text: str | None = None) -> str:
    """A noun phrase for the value of a call."""
    slots = place(arguments, quote)
    text = text or rng.choice(concept.all_phrases or ['that'])
    return fill(adapt(text, dict(zip('xyz', arguments, strict=False))), slots)


def place(arguments: tuple[object, ...], quote: str = '') -> dict[str, object]:
    """The arguments as a question shows them, by their slots."""
    return {slot: f'{quote}{show(value)}{quote}' for slot, value in zip('xyz', arguments, strict=False)}


def draw_quote(rng: Random) -> str:
    return rng.choice(["'", '"', '"']) if rng.random() < QUOTED_SHARE else ''


def bare(text: str) -> str:
    return text.removeprefix('the ')


def explain(tool: Tool, what: str, noun: str = '') -> str:
    """The thought that chooses a tool: what is wanted, then the name.

    The description is not quoted first. The model reads only backwards: at its first word it does not know yet what
    the description will be about, but at the name, which comes after it, it does.

    noun: what is wanted, where it is not all that the tool knows.
    """
    return f'For the {noun or tool.concept.noun} I take {tool.name}. {what}'


def explain_two(one: Tool, two: Tool, what: str) -> str:
    return f'For the {one.concept.noun} I take {one.name} and for the {two.concept.noun} {two.name}. {what}'


def call_once(setting: Setting, form: ToolForm) -> Scene:
    rng = setting.rng
    fits = (lambda one: bool(one.unit)) if form.name == 'convert-unit' else (lambda one: True)
    concept, wording = draw_concept(setting, form, fits)
    tool = setting.draw_tool(concept)
    text = rng.choice(concept.all_phrases or ['that'])
    arguments = draw_arguments(rng, concept, 2 if takes_one(concept) else 1, [wording, text])
    values = draw_values(rng, tool, len(arguments))
    quote = '' if "'s" in text + wording or True in arguments[0] or False in arguments[0] else draw_quote(rng)
    noun = phrase(rng, concept, quote, arguments[0], text)
    if '{Q}' in wording:
        question = rng.choice([one for one in concept.asks['look-up'] if one.endswith('?') and '<' not in one])
        wording = wording.replace('{Q}', question)
    code = f'value = {write_call(tool, arguments[0])}\nprint(value)'
    what = f'for {name_arguments(tool, arguments[0])} and print' if arguments[0] else 'and print'
    thought = explain(tool, f'I call it {what} the result.')
    other = values[-1]
    shown = name_slots(rng, concept) | {'A': noun, 'N': bare(noun), 'tool': tool.name}
    shown |= place(arguments[0], quote)
    if form.scene == 'named':
        thought = f'I call {tool.name} {what} the result.'
        inside = write_call(tool, arguments[0]).removeprefix(tool.name + '(').removesuffix(')')
        shown |= {'X': inside} if takes_one(concept) else {'X': inside, 'x': show_arguments(tool, arguments[0])}
    return Scene(
        wording=adapt(wording, dict(zip('xyz', arguments[0], strict=False))),
        concepts=[concept],
        tools=[tool],
        returns=[to_rows(tool, arguments, values)],
        first=Step(thought, code),
        shown=shown,
        code={'w': values[0] if rng.random() < 0.5 else other},
        numbers=numbers_of(values[:1]),
    )


def call_twice(setting: Setting, form: ToolForm) -> Scene:
    """One tool for two arguments."""
    rng = setting.rng
    concept, wording = draw_concept(setting, form, takes_one)
    tool = setting.draw_tool(concept)
    text = rng.choice(concept.all_phrases or ['that'])
    arguments = draw_arguments(rng, concept, 2, [wording, text])
    values = draw_values(rng, tool, 2)
    if form.gives == 'text' and rng.random() < 0.5:
        values = [values[0], values[0]]
    if form.name == 'days-after':
        values.sort(key=str)
    quote = '' if "'s" in text + wording else draw_quote(rng)
    first, second = (one[0] for one in arguments)
    x, y = (f'{quote}{one}{quote}' for one in (first, second))
    code = f'a = {write_call(tool, arguments[0])}\nb = {write_call(tool, arguments[1])}\nprint(a, b)'
    named = f'{name_arguments(tool, arguments[0])} and {name_arguments(tool, arguments[1])}'
    thought = explain(tool, f'I call it for {named} and print both results.')
    if form.scene == 'named-two':
        thought = f'I call {tool.name} for {named} and print both results.'
    pair = {'X': to_code(first), 'Y': to_code(second)}
    return Scene(
        wording=adapt(wording, {'x': first, 'y': second}),
        concepts=[concept],
        tools=[tool],
        returns=[to_rows(tool, arguments, values)],
        first=Step(thought, code),
        shown=name_slots(rng, concept)
        | {'A': phrase(rng, concept, quote, arguments[0], text), 'B': phrase(rng, concept, quote, arguments[1], text)}
        | {'AB': f'the {concept.plural} {concept.preposition} {x} and {y}', 'x': x, 'y': y, 'tool': tool.name}
        | pair,
        code=pair,
        numbers=numbers_of(values),
    )


def call_several(setting: Setting, form: ToolForm) -> Scene:
    """One tool for three to five arguments, in a loop."""
    rng = setting.rng
    concept, wording = draw_concept(setting, form, takes_one)
    tool = setting.draw_tool(concept)
    arguments = draw_arguments(rng, concept, rng.choice([3, 3, 3, 4, 4, 5]), ['many {x}' if rng.random() < 0.4 else ''])
    values = draw_values(rng, tool, len(arguments))
    names = [one[0] for one in arguments]
    words = list_words(rng, [str(name) for name in names])
    if isinstance(names[0], int):
        words = ', '.join(map(str, names[:-1])) + f' and {names[-1]}'
    thought = explain(tool, f'I call it for each {tool.topic} and print the results.')
    if form.scene == 'named-several':
        thought = f'I call {tool.name} for each {tool.topic} and print the results.'
    code = (
        f'names = {to_code(names)}\nvalues = []\nfor name in names:\n'
        f'    value = {tool.name}(name)\n    print(name, value)\n    values.append(value)'
    )
    preposition = rng.choice([concept.preposition, concept.preposition, 'for'])
    return Scene(
        wording=wording,
        concepts=[concept],
        tools=[tool],
        returns=[to_rows(tool, arguments, values)],
        first=Step(thought, code),
        shown=name_slots(rng, concept)
        | {'xs': words, 'P': f'the {concept.plural} {preposition} {words}', 'tool': tool.name},
        numbers=numbers_of(values),
    )


def call_list(setting: Setting, form: ToolForm) -> Scene:
    """A tool that returns a list."""
    scene = call_once(setting, form)
    item = scene.concepts[0].item
    return Scene(**{**vars(scene), 'shown': scene.shown | {'items': item + 's', 'item': item}})


def call_nothing(setting: Setting, form: ToolForm) -> Scene:
    """A question that none of the tools can answer."""
    rng = setting.rng

    def is_asked(one: Concept) -> bool:
        return bool(one.takes and one.all_phrases) and one.kind not in WORLDLY_KINDS

    concept, wording = draw_concept(setting, form, is_asked)
    text = rng.choice(concept.all_phrases)
    arguments = draw_arguments(rng, concept, 1, [wording, text])[0]
    noun = phrase(rng, concept, '', arguments, text)
    return Scene(
        wording=adapt(wording, dict(zip('xyz', arguments, strict=False))),
        concepts=[concept],
        tools=[],
        returns=[],
        first=None,
        shown=name_slots(rng, concept) | {'A': noun, 'N': bare(noun)} | place(arguments),
        numbers=[1],
    )
