"""Scenes that join calls: a loop over what a first tool lists, two tools for two things, one argument that stays."""

import re
from collections.abc import Callable
from random import Random

from .concept import Concept
from .concepts import CONCEPTS
from .invented_concepts import invent_concepts
from .phrases import choose
from .task import Step
from .tool_calls import (
    CHOSEN,
    Arguments,
    draw_arguments,
    draw_value,
    draw_values,
    name_arguments,
    numbers_of,
    to_rows,
    write_call,
)
from .tool_form import ToolForm
from .tool_grammar import adapt, show, to_code
from .tool_joined import JOINED
from .tool_scenes import INVENTED_SHARE, Scene, bare, draw_concept, explain, explain_two, is_given, phrase, place, takes_one
from .tool_scenes_linked import SCENES as LINKED_SCENES
from .tool_setting import Setting
from .tool_values import VALUES
from .tool_wording import draw_wording, name_slots

#: Which argument the elements of a list can be.
MEMBER_LINKS = {
    'names': 'person',
    'people': 'person',
    'cities': 'city',
    'goods': 'thing',
    'foods': 'food',
}
#: Share of questions about the members of a list that are those about several arguments.
SEVERAL_SHARE = 0.35


def call_members(setting: Setting, form: ToolForm) -> Scene:
    """A tool that lists names, and another one for each of them."""
    rng, is_held_out = setting.rng, setting.is_held_out

    def is_open(one: Concept) -> bool:
        return is_held_out or not one.is_held_out

    while True:
        first = rng.choice([one for one in CONCEPTS if one.gives in MEMBER_LINKS and is_open(one) and list_groups(one)])
        kind = MEMBER_LINKS[first.gives]
        seconds = [one for one in CONCEPTS if takes_one(one) and one.kind == kind and is_given(form, one)]
        seconds = [one for one in seconds if is_open(one) and one.is_plain and one.gives != 'id']
        seconds = [one for one in seconds if not one.topics & first.topics]
        if rng.random() < INVENTED_SHARE * 0.6 or not seconds:
            second = invent_concepts(rng, 1, kind)[0]
        else:
            second = rng.choice(seconds)
        wording = is_given(form, second) and draw_wording(rng, form, second, is_held_out)
        if wording:
            break
    group = rng.choice(list_groups(first))
    several = second.asks.get(form.name.replace('members-', ''), [])
    several = [each for each in several if not re.search(r'[:,–] \{xs\}|^\{xs\}', each)]
    if several and not is_held_out and rng.random() < SEVERAL_SHARE:
        wording = choose(rng, rng.choice(several))
    one, two = setting.draw_tool(first), setting.draw_tool(second)
    arguments = draw_arguments(rng, first, 1, [group])
    listed = draw_value(rng, one)
    values = draw_values(rng, two, len(listed))
    group = phrase(rng, first, '', arguments[0], group)
    shown = name_arguments(one, arguments[0])
    code = (
        f'names = {write_call(one, arguments[0])}\nvalues = []\nfor name in names:\n'
        f'    value = {two.name}(name)\n    print(name, value)\n    values.append(value)'
    )
    what = f'{one.name} for {shown}' if arguments[0] else one.name
    thought = explain_two(one, two, f'I call {what}, then {two.name} for each {two.topic}.')
    return Scene(
        wording=wording.replace('{xs}', '{G}'),
        concepts=[first, second],
        tools=[one, two],
        returns=[
            to_rows(one, arguments, [listed]),
            to_rows(two, [(each,) for each in listed], values),
        ],
        first=Step(thought, code),
        shown=name_slots(rng, second)
        | {'G': group, 'of': group.removeprefix(f'the {first.item}s '), 'item': first.item, 'items': first.item + 's'},
        numbers=numbers_of(values),
    )


def list_groups(concept: Concept) -> list[str]:
    """Phrases for all members of a list: `the cities of {x}`."""
    return [one for one in concept.phrases if one.startswith(f'the {concept.item}s ')]


def call_joined(setting: Setting, form: ToolForm) -> Scene:
    """Two tools, each for a thing of its own."""
    rng = setting.rng
    joined = rng.choice([one for one in JOINED if one.form == form.name])
    first, second = (next(one for one in CONCEPTS if one.noun == noun) for noun in (joined.first, joined.second))
    wording = choose(rng, rng.choice(joined.held_out if setting.is_held_out else joined.asks))
    one, two = setting.draw_tool(first), setting.draw_tool(second)
    arguments = draw_arguments(rng, first, 1, [wording])
    others: list[Arguments] = draw_arguments(rng, second, 1, [wording.replace('{s}', '{x}')])
    for own, theirs in joined.same:
        changed = list(others[0])
        changed[own] = arguments[0][theirs]
        others = [tuple(changed)]
    values = [draw_value(rng, one), draw_value(rng, two)]
    code = f'a = {write_call(one, arguments[0])}\nb = {write_call(two, others[0])}\nprint(a, b)'
    both = f'{name_arguments(one, arguments[0])} and {two.name} for {name_arguments(two, others[0])}'
    thought = explain_two(one, two, f'I call {one.name} for {both}.')
    slots = place(arguments[0]) | dict(zip('st', others[0], strict=False))
    return Scene(
        wording=adapt(wording, slots),
        concepts=[first, second],
        tools=[one, two],
        returns=[to_rows(one, arguments, values[:1]), to_rows(two, others, values[1:])],
        first=Step(thought, code),
        shown=name_slots(rng, first) | slots,
        numbers=numbers_of(values[:1]),
    )


def call_fixed(setting: Setting, form: ToolForm) -> Scene:
    """A tool for two arguments, called twice: one of them stays the same.

    `{o}` is the other value of the last argument, `{s}` and `{t}` are the two values of the one that changes; `{t}`
    alone is the other value of the first one.
    """
    rng = setting.rng

    def fits(one: Concept) -> bool:
        kinds = [kind for kind, _ in one.takes]
        # Where the answer is one of the arguments, `True` would be none.
        is_said = 'with' not in kinds or '{X}' not in form.answer
        return len(kinds) == 2 and len(set(kinds)) == 2 and is_said and 'amount' not in kinds

    concept, wording = draw_concept(setting, form, fits)
    tool = setting.draw_tool(concept)
    changing = rng.randrange(2)
    chosen = CHOSEN.match(wording)
    if chosen:
        changing = int(chosen[3] is not None)
    elif '{o}' in wording or '{t}' in wording and '{s}' not in wording:
        changing = int('{o}' in wording)
    text = rng.choice(concept.all_phrases or ['that'])
    first, second = draw_arguments(rng, concept, 2, [wording, text])
    while first[changing] == second[changing]:
        first, second = draw_arguments(rng, concept, 2, [wording, text])
    second = (first[0], second[1]) if changing else (second[0], first[1])
    values = draw_values(rng, tool, 2)
    code = f'a = {write_call(tool, first)}\nb = {write_call(tool, second)}\nprint(a, b)'
    both = f'{name_arguments(tool, first)} and for {name_arguments(tool, second)}'
    thought = explain(tool, f'I call it for {both} and print both results.')
    pair = {'X': to_code(first[changing]), 'Y': to_code(second[changing])}
    noun = phrase(rng, concept, '', first, text)
    return Scene(
        wording=adapt(wording, dict(zip('xy', first, strict=True))),
        concepts=[concept],
        tools=[tool],
        returns=[to_rows(tool, [first, second], values)],
        first=Step(thought, code),
        shown=name_slots(rng, concept)
        | {'A': noun, 'B': phrase(rng, concept, '', second, text), 'o': show(second[1])}
        | {'s': first[changing], 't': second[changing], **place(first)},
        code=pair,
        numbers=numbers_of(values),
    )


def call_rows(setting: Setting, form: ToolForm) -> Scene:
    """A tool that returns a list of dicts, of which one or two keys are needed."""
    rng, is_held_out = setting.rng, setting.is_held_out
    while True:
        own = form.name + ':'
        known = [one for one in CONCEPTS if one.gives == 'dicts' and (is_held_out or not one.is_held_out)]
        concept = rng.choice(known)
        tool = setting.draw_tool(concept)
        keys = [one for one in tool.concept.keys if VALUES[one[2]].group == 'number']
        key, noun, _ = rng.choice(keys)
        label = next(one for one in tool.concept.keys if VALUES[one[2]].group == 'text')
        quantity = [one for one in keys if one[1] == 'quantity']
        if form.name == 'rows-total' and not quantity:
            continue
        if form.name == 'rows-total':
            (key, noun, _), price = quantity[0], next(one for one in keys if one[1] == 'price')
        elif noun in ('price', 'quantity') and quantity and form.name in ('rows-sum', 'rows-average'):
            continue
        asks = (concept.held_out if is_held_out else concept.asks).get(own + noun, [])
        asks = asks or (concept.held_out if is_held_out else concept.asks).get(form.name, [])
        generic = form.held_out if is_held_out else form.seen
        if asks and (not generic or rng.random() < 0.6):
            wording = choose(rng, rng.choice(asks))
            break
        if generic:
            wording = draw_wording(rng, form, concept, is_held_out) or ''
            if wording:
                break
    second = price[0] if form.name == 'rows-total' else label[0]
    arguments = draw_arguments(rng, concept, 1, [wording])
    values = [draw_value(rng, tool)]
    group = phrase(rng, concept, '', arguments[0], rng.choice(concept.all_phrases))
    numbers = [row[key] for row in values[0]]
    return Scene(
        wording=adapt(wording, {'x': arguments[0][0]}),
        concepts=[tool.concept],
        tools=[tool],
        returns=[to_rows(tool, arguments, values)],
        first=Step(
            explain(tool, f'I call it for {name_arguments(tool, arguments[0])} and print the result.', noun),
            f'value = {write_call(tool, arguments[0])}\nprint(value)',
        ),
        shown=name_slots(rng, concept)
        | {'A': group, 'N': bare(group), 'noun': noun, 'noun2': label[1], **place(arguments[0])}
        | {'item': concept.item, 'items': concept.item + 's', 'tool': tool.name},
        code={'i': key, 'j': second},
        numbers=numbers,
    )


SCENES: dict[str, Callable[[Setting, ToolForm], Scene]] = {
    **LINKED_SCENES,
    'members': call_members,
    'joined': call_joined,
    'fixed': call_fixed,
    'rows': call_rows,
}
