"""Elements of a list by their place: the third, the first few, every second, where a value stands."""

from random import Random

from ..kind import Slots
from ..lists import about_list, any_numbers, count, distinct_integers, long_integers, ordinal


def list_and_place(rng: Random) -> Slots:
    numbers = long_integers(rng, 4)
    place = rng.randint(1, len(numbers))
    return dict(l=numbers, k=place, o=ordinal(rng, place))


def list_and_count(rng: Random) -> Slots:
    numbers = long_integers(rng, 4)
    some = rng.randint(2, len(numbers) - 1)
    return dict(l=numbers, k=some, w=count(rng, some))


def list_and_span(rng: Random) -> Slots:
    """Two places, the second after the first."""
    numbers = long_integers(rng, 5)
    first = rng.randint(1, len(numbers) - 2)
    last = rng.randint(first + 1, len(numbers))
    return dict(l=numbers, a=first, b=last, o=ordinal(rng, first), w=ordinal(rng, last))


def list_and_place_from_end(rng: Random) -> Slots:
    numbers = long_integers(rng, 5)
    place = rng.choice([2, 2, 3, 4])
    from_end = ordinal(rng, place)
    words = [f'{from_end} to last', f'{from_end}-to-last', f'{from_end} last', f'{from_end}-last']
    if place == 2:
        words.append('last but one')
    return dict(l=numbers, k=place, o=from_end, w=rng.choice(words))


def list_and_member(rng: Random) -> Slots:
    numbers = distinct_integers(rng)
    return dict(l=numbers, x=rng.choice(numbers))


def list_and_step(rng: Random) -> Slots:
    step = rng.choice([3, 3, 4])
    return dict(l=long_integers(rng, 6), k=step, o=ordinal(rng, step))


KINDS = [
    about_list(
        'nth-element',
        'Element {k} has the index {k} - 1.',
        ['numbers = {l}', 'final_answer(numbers[{k} - 1])'],
        list_and_place,
        nouns=[
            'the {o} <element|number|item|value|entry> of {l}',
            'the {o} <element|number|item|value|entry> in the list {l}',
            'element number {k} of {l}',
            'the <element|number|value> at position {k} of {l}<|, counting from 1>',
        ],
        sentences=[
            'Which is the {o} <element|number|item> in {l}?',
            '{o} <element|number|item> of {l}',
            'Which number <is|stands|comes> {o} in {l}?',
            'Take the {o} one of {l}.',
        ],
        questions=[
            'which is the {o} <element|number|one|value|item>',
            'what is the {o} <element|number|value|item|entry>',
            'which number comes {o}',
        ],
        held_out=['In {l}, which value comes {o}?', 'Look at {l} and tell me the {o} number.'],
    ),
    about_list(
        'last-element',
        'The last element has the index -1.',
        ['numbers = {l}', 'final_answer(numbers[-1])'],
        any_numbers,
        nouns=[
            'the last <element|number|item|value|entry> of {l}',
            'the <final|last> <number|element> in the list {l}',
        ],
        sentences=[
            'Which is the last <element|number|item> in {l}?',
            'last of {l}',
            'Which number <stands|is> at the end of {l}?',
            'With which number does {l} end?',
        ],
        questions=[
            'which is the last <element|number|one>',
            'what is the last <element|number|value>',
            'which number is at the end',
        ],
        held_out=['In {l}, which value comes last?'],
        weight=0.35,
    ),
    about_list(
        'nth-from-end',
        'Counted from the end the index is -{k}.',
        ['numbers = {l}', 'final_answer(numbers[-{k}])'],
        list_and_place_from_end,
        nouns=['the {w} <element|number|item|value> of {l}', 'the {w} <element|number|value> in the list {l}'],
        sentences=[
            'Which is the {w} <element|number|item> in {l}?',
            'the {w} one of {l}',
            'Which number is {w} in {l}?',
            'Which is the {o} <element|number> from the end of {l}?',
            'Count from the end of {l}. Which is the {o} number?',
        ],
        questions=[
            'which is the {w} <element|number|one>',
            'what is the {w} <element|number|value>',
            'which is the {o} one from the end',
            'counting from the end, what is the {o} <element|number>',
        ],
        held_out=['In {l}, which value is the {w} one?'],
        weight=0.4,
    ),
    about_list(
        'first-few',
        'I take the first {k} with a slice.',
        ['numbers = {l}', 'final_answer(numbers[:{k}])'],
        list_and_count,
        nouns=[
            'the first {w} <elements|numbers|items|values|entries> of {l}',
            'the first {w} <elements |numbers |items |>in {l}',
            'the {w} <elements|numbers> at the <start|beginning> of {l}',
        ],
        sentences=[
            'Which are the first {w} <elements|numbers|items> of {l}?',
            'first {w} of {l}',
            'Take the first {w} of {l}.',
            'Keep only the first {w} <elements|numbers> of {l}.',
            'Cut {l} after the first {w}.',
        ],
        questions=[
            'which are the first {w}<| elements| numbers>',
            'what are the first {w} <elements|numbers|values>',
            'can you give me the first {w}',
        ],
        held_out=['With which {w} numbers does {l} start?', 'Pick the first {w} from {l}.'],
    ),
    about_list(
        'last-few',
        'I take the last {k} with a slice.',
        ['numbers = {l}', 'final_answer(numbers[-{k}:])'],
        list_and_count,
        nouns=[
            'the last {w} <elements|numbers|items|values|entries> of {l}',
            'the last {w} <elements |numbers |items |>in {l}',
            'the {w} <elements|numbers> at the end of {l}',
        ],
        sentences=[
            'Which are the last {w} <elements|numbers|items> of {l}?',
            'last {w} of {l}',
            'Take the last {w} of {l}.',
            'Keep only the last {w} <elements|numbers> of {l}.',
        ],
        questions=[
            'which are the last {w}<| elements| numbers>',
            'what are the last {w} <elements|numbers|values>',
            'can you give me the last {w}',
        ],
        held_out=['With which {w} numbers does {l} end?', 'Pick the last {w} from {l}.'],
    ),
    about_list(
        'without-first-few',
        'I drop the first {k} with a slice.',
        ['numbers = {l}', 'final_answer(numbers[{k}:])'],
        list_and_count,
        nouns=[
            '{l} without the first {w}<| elements| numbers| items>',
            'the rest of {l} after the first {w}',
            'all of {l} but the first {w}',
        ],
        sentences=[
            'Remove the first {w}<| elements| numbers> from {l}.',
            'Drop the first {w} of {l}.',
            'Skip the first {w} of {l} and give me the rest.',
            'Delete the first {w} <elements|numbers|items> of {l}.',
        ],
        questions=[
            'what is left without the first {w}',
            'what is the list after the first {w} are removed',
            'what remains if I drop the first {w}',
        ],
        held_out=['Take the first {w} out of {l}. What is the rest?'],
    ),
    about_list(
        'without-last-few',
        'I drop the last {k} with a slice.',
        ['numbers = {l}', 'final_answer(numbers[:-{k}])'],
        list_and_count,
        nouns=[
            '{l} without the last {w}<| elements| numbers| items>',
            'the rest of {l} before the last {w}',
            'all of {l} but the last {w}',
        ],
        sentences=[
            'Remove the last {w}<| elements| numbers> from {l}.',
            'Drop the last {w} of {l}.',
            'Skip the last {w} of {l} and give me the rest.',
            'Delete the last {w} <elements|numbers|items> of {l}.',
        ],
        questions=[
            'what is left without the last {w}',
            'what is the list after the last {w} are removed',
            'what remains if I drop the last {w}',
        ],
        held_out=['Take the last {w} out of {l}. What is the rest?'],
    ),
    about_list(
        'every-second',
        'A slice with step 2 takes every second element.',
        ['numbers = {l}', 'final_answer(numbers[::2])'],
        lambda rng: dict(l=long_integers(rng, 5)),
        nouns=[
            'every <second|other|2nd> <element|number|item|value> of {l}',
            'every <second|other> <element|number> of {l}, starting with the first',
            'the first, third, fifth and so on of {l}',
        ],
        sentences=[
            'Take every <second|other|2nd> <element|number|one> of {l}.',
            'Start with the first of {l} and take every <second|other> number.',
            'every <second|other> of {l}',
            'Keep every <second|other> element of {l}, beginning with the first.',
        ],
        questions=[
            'what is every <second|other> <element|number|value>',
            'what is every <second|other> one, starting with the first',
        ],
        held_out=['Pick every second number out of {l}.', 'Skip every other element of {l}, but keep the first.'],
    ),
    about_list(
        'every-second-from-second',
        'I start at index 1 and take every second element.',
        ['numbers = {l}', 'final_answer(numbers[1::2])'],
        lambda rng: dict(l=long_integers(rng, 5)),
        nouns=[
            'every <second|other> <element|number|item> of {l}, starting with the second',
            'the second, fourth, sixth and so on of {l}',
            'the <elements|numbers> at the even positions of {l}, counting from 1',
        ],
        sentences=[
            'Start with the second of {l} and take every <second|other> number.',
            'Keep every <second|other> element of {l}, beginning with the second.',
            'every <second|other> of {l}, from the second on',
        ],
        questions=[
            'what is every <second|other> one, starting with the second',
            'what do I get if I begin with the second and take every <second|other> one',
        ],
        held_out=['Pick every second number out of {l}, and start with the second.'],
        weight=0.35,
    ),
    about_list(
        'every-nth-from-first',
        'A slice with step {k} starts at the first element.',
        ['numbers = {l}', 'final_answer(numbers[::{k}])'],
        list_and_step,
        nouns=[
            'every {o} <element|number|item> of {l}, starting with the first',
            'every {o} <element|number> of {l}, beginning with the first',
        ],
        sentences=[
            'Take every {o} <element|number> of {l}, starting with the first.',
            'Start with the first of {l} and take every {o}.',
        ],
        questions=['what is every {o} one, starting with the first'],
        held_out=['Begin with the first of {l} and pick every {o} number.'],
        weight=0.3,
    ),
    about_list(
        'span',
        'Places {a} to {b} are a slice from {a} - 1.',
        ['numbers = {l}', 'final_answer(numbers[{a} - 1:{b}])'],
        list_and_span,
        nouns=[
            'the {o} to the {w} <element|number|item> of {l}',
            'the <elements|numbers> from the {o} to the {w} in {l}',
            'the <elements|numbers> of {l} from position {a} to {b}<|, counting from 1>',
        ],
        sentences=[
            'Take the {o} to the {w} of {l}.',
            'Cut out the {o} to {w} <element|number> of {l}.',
            'Which are the {o} to {w} <elements|numbers> of {l}?',
        ],
        questions=[
            'which are the {o} to {w} <elements|numbers>',
            'what do I get from the {o} to the {w} element',
        ],
        held_out=['Give the part of {l} that goes from the {o} to the {w}.'],
        weight=0.4,
    ),
    about_list(
        'index-of-value',
        'I will use index, which counts from 0.',
        ['numbers = {l}', 'final_answer(numbers.index({x}))'],
        list_and_member,
        nouns=[
            'the index of {x} in {l}',
            'the <zero-based |Python |>index of <the number |>{x} in the list {l}',
            'the position of {x} in {l}, counting from <0|zero>',
        ],
        sentences=[
            'At <which|what> index is {x} in {l}?',
            'index of {x} in {l}',
            'What index does {x} have in {l}?',
            'Find the index where {x} is in {l}.',
        ],
        questions=[
            '<at which|at what> index is {x}',
            'what is the index of {x}',
            'which index does {x} have',
        ],
        held_out=['In {l}, what is the index of {x}?', 'Tell me where {x} is in {l}, as an index.'],
    ),
    about_list(
        'position-of-value',
        'The place is the index plus 1.',
        ['numbers = {l}', 'final_answer(numbers.index({x}) + 1)'],
        list_and_member,
        nouns=[
            'the <position|place> of {x} in {l}',
            'the <position|place> of {x} in {l}<, counting from 1|, with the first as 1>',
        ],
        sentences=[
            'At <which|what> <position|place> is {x} in {l}?',
            '<position|place> of {x} in {l}',
            'Counting from 1, at which place <is|stands> {x} in {l}?',
            'At which place in the list {l} do I find {x}?',
        ],
        questions=[
            'at <which|what> <position|place> is {x}',
            'what is the <position|place> of {x}',
            'at which place do I find {x}, counting from 1',
        ],
        held_out=['In {l}, what is the place of {x}?', 'Which position does {x} have in {l}?'],
    ),
    about_list(
        'index-of-largest',
        'I look up the index of the maximum.',
        ['numbers = {l}', 'final_answer(numbers.index(max(numbers)))'],
        lambda rng: dict(l=distinct_integers(rng)),
        nouns=['the index of the <largest|biggest|highest> <number|value> in {l}', 'the index of the max of {l}'],
        sentences=[
            'At which index is the <largest|biggest|highest> number of {l}?',
            'index of max in {l}',
            'argmax of {l}',
        ],
        questions=['at which index is the <largest|biggest|highest>', 'what is the index of the <maximum|largest>'],
        held_out=['In {l}, what is the index of the biggest number?'],
        weight=0.4,
    ),
    about_list(
        'index-of-smallest',
        'I look up the index of the minimum.',
        ['numbers = {l}', 'final_answer(numbers.index(min(numbers)))'],
        lambda rng: dict(l=distinct_integers(rng)),
        nouns=['the index of the <smallest|lowest> <number|value> in {l}', 'the index of the min of {l}'],
        sentences=[
            'At which index is the <smallest|lowest> number of {l}?',
            'index of min in {l}',
            'argmin of {l}',
        ],
        questions=['at which index is the <smallest|lowest>', 'what is the index of the <minimum|smallest>'],
        held_out=['In {l}, what is the index of the lowest number?'],
        weight=0.4,
    ),
]
