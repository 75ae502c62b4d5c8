"""Areas, differences and remainders where the values have different units."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person, plain
from .units_values import spelling

PLACES = 'room kitchen garden wall bedroom floor carpet terrace field window balcony sheet'.split()
#: Whole, in a large unit; what is taken, in a small one; how many small ones are in a large one; things to tell about.
TAKEN = [
    ('meters', 'cm', 100, ['rope', 'ribbon', 'board', 'pipe', 'cable']),
    ('kg', 'grams', 1000, ['flour', 'rice', 'sugar', 'meat', 'cheese']),
    ('liters', 'ml', 1000, ['milk', 'juice', 'water', 'oil', 'paint']),
    ('km', 'meters', 1000, ['trail', 'road', 'track']),
    ('hours', 'minutes', 60, ['work', 'music', 'sunshine', 'parking']),
]
SPEEDS = [('m', 's'), ('meters', 'seconds'), ('metres', 'seconds'), ('m', 'sec')]


def sides(rng: Random) -> Slots:
    """Sides `a` in meters and `b` in centimeters."""
    meters = rng.choice([rng.randint(2, 12), rng.randint(12, 99) / 10, rng.randint(12, 99) / 10])
    meters, gap = plain(meters), rng.choice(['', ' ', ' '])
    one, two = rng.choice(['m', 'm', 'm', 'meters', 'metres']), rng.choice(['cm', 'cm', 'cm', 'centimeters'])
    cm = rng.randint(6, 90) * 10 if rng.random() < 0.7 else rng.randint(60, 950)
    v, w = f'{meters}{gap if one == "m" else " "}{one}', f'{cm}{gap if two == "cm" else " "}{two}'
    return dict(a=meters, b=cm, v=v, w=w, i=rng.choice(PLACES), n=person(rng))


def taken(rng: Random) -> Slots:
    """A whole `v` of `a` in `F`, from which `w`, that is `b` in `T`, is taken; one `F` is `k` of `T`."""
    large, small, size, things = rng.choice(TAKEN)
    whole = rng.choice([rng.randint(2, 9), rng.randint(1, 5) + 0.5])
    part = rng.randint(1, int(whole * size * 0.9 / 5)) * 5
    unit, other = spelling(rng, large), spelling(rng, small)
    return dict(
        a=whole,
        b=part,
        k=size,
        F=large,
        T=small,
        i=rng.choice(things),
        n=person(rng),
        v=f'{whole} {unit}',
        w=f'{part} {other}',
    )


def run(rng: Random) -> Slots:
    """A way `a` in meters that takes `b` seconds."""
    unit, other = rng.choice(SPEEDS)
    return dict(a=rng.choice([60, 100, 200, 400, 800, rng.randint(5, 99) * 10]), b=rng.randint(8, 150), f=unit, h=other)


AREA = '<area|size>'
LEFT_FACTS = [
    '{n} has {v} of {i} and <uses|takes away> {w}',
    'there are {v} of {i} and {w} are <gone|used|taken>',
    'from {v} of {i} I <take|use|remove> {w}',
]

KINDS = [
    TaskKind(
        name='area-of-mixed-sides',
        weight=1.5,
        thoughts=['I convert the cm to meters and multiply.'],
        code=['b = {b} / 100', 'final_answer({a} * b)'],
        slots=sides,
        seen=[
            *asked(
                f'the {AREA} in <square meters|m²|m2> of a {{i}} of {{v}} by {{w}}',
                f'the {AREA} of a {{i}} with {{v}} and {{w}} in <square meters|m²|sqm>',
            ),
            '{v} <x|by|times> {w} in <m²|m2|square meters|sqm>',
            '{v} by {w}, how many <square meters|m²|sqm>?',
            'My {i} is {v} by {w}. What is the area in <square meters|m²>?',
            'How many square meters <is|has> a {i} of {v} by {w}?',
            'The {i} is {v} long and {w} wide. How many <square meters|m²> is that?',
            'the {i}: {v} long, {w} wide, area in <m²|m2>?',
            '{n} measured the {i} at {v} by {w}. Area in <m²|square metres>?',
            'Work out the area in square metres: {v} x {w}.',
            'A {i} has sides of {v} and {w}. What is its area in <m²|square meters>?',
            'How big in <m²|square meters> is my {i}, {v} by {w}?',
        ],
        held_out=['If one side is {v} and the other {w}, how large in square meters is the {i}?'],
    ),
    TaskKind(
        name='area-of-mixed-sides-in-cm',
        weight=0.5,
        thoughts=['I convert the meters to cm and multiply.'],
        code=['a = {a} * 100', 'final_answer(a * {b})'],
        slots=sides,
        seen=[
            *asked('the area in <square centimeters|cm²|cm2> of a {i} of {v} by {w}'),
            '{v} <x|by|times> {w} in <cm²|cm2|square centimeters>',
            '{v} by {w}, how many <square centimeters|cm²>?',
            'My {i} is {v} by {w}. What is the area in <square centimeters|cm²>?',
            'How many square centimeters <is|has> a {i} of {v} by {w}?',
            'The {i} is {v} long and {w} wide. How many <square centimeters|cm²> is that?',
            'the {i}: {v} long, {w} wide, area in <cm²|cm2>?',
            '{n} measured the {i} at {v} by {w}. Area in <cm²|square centimetres>?',
            'Work out the area in square centimetres: {v} x {w}.',
            'A {i} has sides of {v} and {w}. What is its area in <cm²|square centimeters>?',
            'How big in <cm²|square centimeters> is my {i}, {v} by {w}?',
        ],
        held_out=['If one side is {v} and the other {w}, how large in square centimeters is the {i}?'],
    ),
    TaskKind(
        name='left-in-small-unit',
        thoughts=['I convert the {F} to {T} and subtract.'],
        code=['whole = {a} * {k}', 'final_answer(whole - {b})'],
        slots=taken,
        seen=[
            '{v} minus {w} in {T}',
            '{v} - {w} = ? {T}',
            'I have {v} of {i} and <use|take> {w}. How many {T} are left?',
            '{v} of {i}, {w} gone, how many {T} left?',
            'How many {T} <remain|are left> if I take {w} from {v}?',
            'Take {w} from {v}. How many {T} <remain|are left>?',
            'Subtract {w} from {v}, in {T}.',
            '{n} needs {w} of the {v} of {i}. What is left in {T}?',
            'what is left in {T} of {v} after {w}',
            *asked('the rest in {T} when {w} are taken from {v}'),
        ],
        facts=LEFT_FACTS,
        questions=[
            'how many {T} are left',
            'what is left in {T}',
            'how much <remains|is left>, in {T}',
            'how many {T} <remain|are still there>',
        ],
        held_out=['After {w} of {v} are gone, what number of {T} stays?'],
        held_out_questions=['how many {T} stay'],
    ),
    TaskKind(
        name='left-in-large-unit',
        weight=0.8,
        thoughts=['I convert the {T} to {F} and subtract.'],
        code=['part = {b} / {k}', 'final_answer({a} - part)'],
        slots=taken,
        seen=[
            '{v} minus {w} in {F}',
            '{v} - {w} = ? {F}',
            'I have {v} of {i} and <use|take> {w}. How many {F} are left?',
            '{v} of {i}, {w} gone, how many {F} left?',
            'How many {F} <remain|are left> if I take {w} from {v}?',
            'Take {w} from {v}. How many {F} <remain|are left>?',
            'Subtract {w} from {v}, in {F}.',
            '{n} needs {w} of the {v} of {i}. What is left in {F}?',
            'what is left in {F} of {v} after {w}',
            *asked('the rest in {F} when {w} are taken from {v}'),
        ],
        facts=LEFT_FACTS,
        questions=[
            'how many {F} are left',
            'what is left in {F}',
            'how much <remains|is left>, in {F}',
            'how many {F} <remain|are still there>',
        ],
        held_out=['After {w} of {v} are gone, what number of {F} stays?'],
        held_out_questions=['how many {F} stay'],
    ),
    TaskKind(
        name='metres-in-seconds-to-kmh',
        weight=0.8,
        thoughts=['I divide the meters by the seconds and multiply by 3.6.'],
        code=['speed = {a} / {b}', 'final_answer(speed * 3.6)'],
        slots=run,
        seen=[
            '{a} {f} in {b} {h}, <what is that in|how many|speed in> km/h?',
            'I <ran|cycled|sprinted> {a} {f} in {b} {h}. How fast is that in km/h?',
            'How fast in <km/h|kmh|kph> is {a} {f} in {b} {h}?',
            'What speed in km/h is {a} {f} in {b} {h}?',
            'If I run {a} {f} in {b} {h}, how many km/h is that?',
            'A car goes {a} {f} in {b} {h}. What is its speed in <km/h|kilometers per hour>?',
            '{b} {h} for {a} {f}, km/h?',
            'The dog needs {b} {h} for {a} {f}. How many km/h is it?',
            '{a} {f} took me {b} {h} - speed in km per hour?',
            'Work out the speed in km/h for {a} {f} in {b} {h}.',
            *asked('the speed in km/h for {a} {f} in {b} {h}'),
        ],
        held_out=['Doing {a} {f} within {b} {h}, which speed in km/h have I got?'],
    ),
]
