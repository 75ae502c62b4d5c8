"""Scenes of two tools together, of dicts, and of arguments that are computed first."""

import re
from collections.abc import Callable
from random import Random

from .concept import Concept
from .concepts import CONCEPTS
from .invented_concepts import invent_concepts
from .phrases import choose, fill
from .task import Step
from .tool_boxes import BOXES
from .tool_calls import draw_arguments, draw_value, draw_values, name_arguments, numbers_of, to_rows, write_call
from .tool_form import ToolForm
from .tool_grammar import adapt, show, to_code
from .tool_scenes import (
    INVENTED_SHARE,
    NothingFitsError,
    Scene,
    bare,
    call_list,
    call_nothing,
    call_once,
    call_several,
    call_twice,
    draw_concept,
    explain,
    explain_two,
    is_given,
    phrase,
    takes_one,
)
from .tool_setting import Setting
from .tool_values import VALUES
from .tool_wording import draw_wording, name_slots

#: Which argument a result can be.
LINKS = {
    'person': 'person',
    'city': 'city',
    'country': 'country',
    'team': 'team',
    'company': 'company',
    'department': 'department',
    'id': 'account',
    # What a tool of a box returns under the name of what another one takes.
    **{name: name for box in BOXES for name in box.VALUES if name in box.ARGUMENTS},
}
NUMERIC = ('amount', 'kilograms', 'small-number')
#: Forms for one key of dicts, and those that ask the same of a tool of its own.
KEY_FORMS = {
    'key': 'look-up',
    'key-times': 'times',
    'key-is-above': 'is-above',
    'key-sum-of-two': 'sum-of-two',
    'key-difference-of-two': 'difference',
    'key-larger-of-two': 'larger-of-two',
    'key-smaller-of-two': 'smaller-of-two',
}
#: Words before an argument that a chain cannot stand after: `the team {x}`.
TIGHT = re.compile(
    r"\b(team|company|account|file|room|sensor|department|order|an?|the|one) \{x\}|\{x\}('s| department)"
)
#: Own questions about two concepts, by their nouns.
PRODUCTS = {
    ('price', 'stock'): [
        'What is our whole stock of {x} worth?',
        'How much are all {x} in stock worth together?',
        'the value of all {x} in stock',
        'What do all {x} that are in stock cost together?',
        'the total value of our stock of {x}',
    ],
    ('price', 'number of sales'): [
        'How much money did we make with {x}?',
        'the money from all sold {x}',
        'What did the sales of {x} bring in?',
    ],
    ('weight', 'stock'): ['How heavy are all {x} in stock together?', 'What does our whole stock of {x} weigh?'],
}


def call_pair(setting: Setting, form: ToolForm) -> Scene:
    """Two tools for the same argument."""
    rng, is_held_out = setting.rng, setting.is_held_out

    def fits(one: Concept) -> bool:
        return takes_one(one) and one.is_plain

    first, wording = draw_concept(setting, form, fits)
    if first.asks.get('look-up') and first in CONCEPTS:
        others = [one for one in CONCEPTS if fits(one) and one.kind == first.kind and is_given(form, one)]
        others = [one for one in others if not one.topics & first.topics and (is_held_out or not one.is_held_out)]
        second = rng.choice(others) if others else invent_concepts(rng, 1, first.kind)[0]
    else:
        first, second = invent_concepts(rng, 2, first.kind)
    if not is_given(form, second) or not is_given(form, first):
        return call_pair(setting, form)
    own = PRODUCTS.get((first.noun, second.noun)) or PRODUCTS.get((second.noun, first.noun))
    if form.name == 'product-of-tools' and not is_held_out and rng.random() < 0.25:
        nouns, own = rng.choice(list(PRODUCTS.items()))
        first, second = (next(one for one in CONCEPTS if one.noun == noun) for noun in nouns)
    if own and form.name == 'product-of-tools' and not is_held_out:
        wording = rng.choice(own)
        if rng.random() < 0.5 and (first.noun, second.noun) not in PRODUCTS:
            first, second = second, first
    one, two = setting.draw_tool(first), setting.draw_tool(second)
    texts = [rng.choice(concept.all_phrases) for concept in (first, second)]
    arguments = draw_arguments(rng, first, 1, [wording, *texts])
    values = [draw_value(rng, one), draw_value(rng, two)]
    x = arguments[0][0]
    if first.kind in ('person', 'user'):
        wording = wording.replace(' its ', ' their ')
    nouns = [phrase(rng, concept, '', arguments[0], text) for concept, text in zip((first, second), texts, strict=True)]
    code = f'a = {write_call(one, arguments[0])}\nb = {write_call(two, arguments[0])}\nprint(a, b)'
    thought = explain_two(one, two, f'I call both for {name_arguments(one, arguments[0])} and print the results.')
    return Scene(
        wording=adapt(wording, {'x': x}),
        concepts=[first, second],
        tools=[one, two],
        returns=[to_rows(one, arguments, values[:1]), to_rows(two, arguments, values[1:])],
        first=Step(thought, code),
        shown=name_slots(rng, first) | {'A': nouns[0], 'B': nouns[1], 'x': x, 'noun2': second.noun},
        numbers=numbers_of(values),
    )


def call_chain(setting: Setting, form: ToolForm) -> Scene:
    """The result of the first tool is the argument of the second."""
    rng, is_held_out = setting.rng, setting.is_held_out
    while True:
        first = rng.choice([one for one in CONCEPTS if one.takes and one.gives in LINKS and (is_held_out or not one.is_held_out)])
        seconds = [one for one in CONCEPTS if takes_one(one) and one.kind == LINKS[first.gives]]
        seconds = [one for one in seconds if is_given(form, one) and (is_held_out or not one.is_held_out)]
        seconds = [one for one in seconds if one == first or not one.topics & first.topics]
        second = rng.choice(seconds) if seconds else None
        if rng.random() < INVENTED_SHARE or second is None:
            second = invent_concepts(rng, 1, LINKS[first.gives])[0]
        if first.gives == 'id' and 'chain' not in second.asks:
            continue
        wording = draw_wording(rng, form, second, is_held_out)
        if wording and is_given(form, second) and (first.gives != 'id' or '{A}' not in wording):
            break
    one = setting.draw_tool(first)
    two = one if second == first else setting.draw_tool(second)
    text = rng.choice([each for each in first.all_phrases if not each.endswith(('in percent', ' name'))])
    arguments = draw_arguments(rng, first, 1, [text])
    middle, wrong = draw_values(rng, one, 2)
    result, other = draw_values(rng, two, 2)
    inner = phrase(rng, first, '', arguments[0], text)
    outers = [each for each in second.all_phrases if not TIGHT.search(each)] or second.all_phrases
    outer = fill(rng.choice(outers), {'x': inner})
    own = [each for each in second.asks.get('look-up', []) if not TIGHT.search(each) and '<' not in each]
    if form.name == 'chain' and own and not is_held_out and first.gives != 'id' and rng.random() < 0.35:
        wording = fill(rng.choice(own), {'x': inner})
    code = f'a = {write_call(one, arguments[0])}\nb = {two.name}(a)\nprint(a, b)'
    shown = name_arguments(one, arguments[0])
    thought = explain_two(one, two, f'I call {one.name} for {shown}, then {two.name} for the result.')
    if one is two:
        thought = explain(one, f'I call it for {shown}, then again for the result.')
    rows = [to_rows(one, arguments, [middle]), to_rows(two, [(middle,)], [result])]
    if second.kind == first.kind and one is not two:
        rows[1] += to_rows(two, arguments, [other])
    is_same = one is two
    return Scene(
        wording=wording,
        concepts=[first] if is_same else [first, second],
        tools=[one] if is_same else [one, two],
        returns=[rows[0] + rows[1]] if is_same else rows,
        first=Step(thought, code),
        shown=name_slots(rng, second)
        | {'A': outer, 'F': inner, 'L': fill(rng.choice(outers), {'x': 'it'}), 'o': arguments[0][0]},
        numbers=numbers_of([result]),
    )


def call_dict(setting: Setting, form: ToolForm) -> Scene:
    """A tool that returns a dict, of which one or two values are asked for."""
    rng, is_held_out = setting.rng, setting.is_held_out
    count = 2 if form.scene == 'two-dicts' else 1
    while True:
        concept, wording = draw_concept(setting, form, takes_one)
        tool = setting.draw_tool(concept)
        keys = list(tool.concept.keys)
        if form.name != 'key':
            keys = [one for one in keys if VALUES[one[2]].group == 'number']
        if len(keys) > 1 or form.name == 'key':
            break
        if setting.offered:
            raise NothingFitsError
    rng.shuffle(keys)
    (key, noun, _), (key2, noun2, _) = keys[0], keys[-1]
    arguments = draw_arguments(rng, concept, count, [wording])
    values = draw_values(rng, tool, count)
    texts = {
        name: f'the {each} {concept.preposition} ' + ('the ' if concept.kind == 'thing' else '')
        for name, each in (('A', noun), ('B', noun2))
    }
    if form.name in KEY_FORMS and rng.random() < 0.5:
        wording = ask_for_key(rng, form, concept, noun, is_held_out) or wording
    first, last = arguments[0][0], arguments[-1][0]
    named = name_arguments(tool, arguments[0])
    if count == 2:
        code = f'a = {write_call(tool, arguments[0])}\nb = {write_call(tool, arguments[1])}\nprint(a, b)'
        thought = explain(tool, f'I call it for {named} and {name_arguments(tool, arguments[1])} and print both results.', noun)
        ends = {'A': (texts['A'], first), 'B': (texts['A'], last)}
    else:
        code = f'value = {write_call(tool, arguments[0])}\nprint(value)'
        wanted = f'{noun} and the {noun2}' if noun2 != noun and ('{B}' in wording or '{noun2}' in wording) else noun
        thought = explain(tool, f'I call it for {named} and print the result.', wanted)
        ends = {'A': (texts['A'], first), 'B': (texts['B'], first)}
    nouns = {name: adapt(text + '{x}', {'x': value}).replace('{x}', str(value)) for name, (text, value) in ends.items()}
    pair = {'X': to_code(first), 'Y': to_code(last)}
    return Scene(
        wording=adapt(wording, {'x': first, 'y': last}),
        concepts=[tool.concept],
        tools=[tool],
        returns=[to_rows(tool, arguments, values)],
        first=Step(thought, code),
        shown=name_slots(rng, concept)
        | nouns
        | {'N': bare(nouns['A']), 'x': first, 'y': last, 'noun': noun, 'noun2': noun2, 'tool': tool.name},
        code=pair | {'i': key, 'j': key2},
        numbers=numbers_of([value[key] for value in values] if form.name == 'key-is-above' else values),
    )


def ask_for_key(rng: Random, form: ToolForm, concept: Concept, noun: str, is_held_out: bool) -> str | None:
    """A whole question for a value of a dict: its own, or one that is asked where a tool of its own knows it."""
    asks = list((concept.held_out if is_held_out else concept.asks).get(f'{form.name}:{noun}', []))
    alike = [one for one in CONCEPTS if one.noun == noun and one.kind == concept.kind and one.gives != 'dict']
    for one in alike:
        if is_held_out or not one.is_held_out:
            asks += (one.held_out if is_held_out else one.asks).get(KEY_FORMS[form.name], [])
    return choose(rng, rng.choice(asks)) if asks else None


def call_computed(setting: Setting, form: ToolForm) -> Scene:
    """An argument has to be computed before the call."""
    rng = setting.rng

    def fits(one: Concept) -> bool:
        return any(kind in NUMERIC for kind, _ in one.takes)

    concept, wording = draw_concept(setting, form, fits)
    tool = setting.draw_tool(concept)
    place = next(index for index, (kind, _) in enumerate(concept.takes) if kind in NUMERIC)
    expression, text, number = draw_sum(rng)
    arguments = list(draw_arguments(rng, concept, 1, [wording])[0])
    arguments[place] = number
    value = draw_value(rng, tool)
    slots: dict[str, object] = dict(zip('xyz', map(show, arguments), strict=False)) | {'xyz'[place]: text}
    noun = fill(rng.choice(concept.all_phrases), slots)
    named = name_arguments(tool, tuple(arguments), {place: 'number'})
    thought = explain(tool, f'I compute {expression}, then I call it for {named} and print the result.')
    code = f'number = {expression}\nvalue = {write_call(tool, tuple(arguments), {place: "number"})}\nprint(value)'
    return Scene(
        wording=wording,
        concepts=[concept],
        tools=[tool],
        returns=[to_rows(tool, [tuple(arguments)], [value])],
        first=Step(thought, code),
        shown=name_slots(rng, concept) | {'A': noun, 'N': bare(noun), 'tool': tool.name} | slots,
        numbers=[1],
    )


def draw_sum(rng: Random) -> tuple[str, str, int]:
    """A small calculation: as code, in words, and its result."""
    a, b = rng.randint(2, 60), rng.randint(2, 40)
    if rng.random() < 0.45:
        return f'{a} + {b}', rng.choice([f'the sum of {a} and {b}', f'{a} + {b}', f'{a} plus {b}', f'{a}+{b}']), a + b
    if rng.random() < 0.6:
        words = [f'{a} times {b}', f'{a} * {b}', f'the product of {a} and {b}', f'{a} x {b}']
        return f'{a} * {b}', rng.choice(words), a * b
    a += b
    return f'{a} - {b}', rng.choice([f'{a} minus {b}', f'{a} - {b}', f'the difference of {a} and {b}']), a - b


SCENES: dict[str, Callable[[Setting, ToolForm], Scene]] = {
    'one': call_once,
    'named': call_once,
    'two': call_twice,
    'named-two': call_twice,
    'several': call_several,
    'named-several': call_several,
    'list': call_list,
    'pair': call_pair,
    'chain': call_chain,
    'dict': call_dict,
    'two-dicts': call_dict,
    'computed': call_computed,
    'none': call_nothing,
}
