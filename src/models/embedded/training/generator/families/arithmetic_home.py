"""Word problems about the house: paint, tiles, carpets, tanks."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, money, person


def walls(rng: Random) -> Slots:
    """Walls or floors of `a` by `b` m; `x` square meters that one can of paint or one pack covers; coats `k`."""
    return dict(
        n=person(rng),
        a=rng.choice([rng.randint(3, 30), round(rng.uniform(2, 20), 1)]),
        b=rng.choice([rng.randint(2, 12), 2.5, 3.5, round(rng.uniform(2, 8), 1)]),
        h=rng.choice([2.4, 2.5, 2.6, 3, 3.2]),
        s=rng.randint(10, 400),
        x=rng.randint(4, 25),
        k=rng.randint(2, 4),
        p=money(rng, 4, 60),
        c=rng.choice(CURRENCIES),
    )


def tiles(rng: Random) -> Slots:
    """A floor in whole meters, and square tiles that fit it without cutting."""
    return dict(n=person(rng), a=rng.randint(2, 12), b=rng.randint(2, 12), t=rng.choice([10, 20, 25, 50]))


KINDS = [
    TaskKind(
        name='paint-cans',
        thoughts=['I find the area, divide by what a can covers and round up.'],
        code=[
            'import math',
            'area = {a} * {b}',
            'final_answer(math.ceil(area / {x}))',
        ],
        slots=walls,
        seen=[
            *asked(
                'the number of cans of paint for a wall of {a} m by {b} m if a can covers {x} square meters',
                'the number of <cans|buckets> for a ceiling {a} m long and {b} m wide with {x} square meters per can',
            ),
            'wall {a} m x {b} m, one can covers {x} m2, how many cans?',
        ],
        facts=[
            'a wall is {a} m long and {b} m high and a can of paint covers {x} square meters',
            '{n} paints a ceiling of {a} m by {b} m and one can is enough for {x} square meters',
            'one can covers {x} square meters and the wall measures {a} m by {b} m',
            'I paint a fence {a} m long and {b} m high, {x} square meters per can',
            'the floor is {a} m times {b} m and each can covers {x} square meters',
        ],
        questions=[
            'how many cans are needed',
            'how many cans is that',
            'how many cans of paint does it take',
            'how many cans must be bought',
        ],
        held_out=['For a wall {a} m by {b} m, how many cans that cover {x} square meters each must {n} buy?'],
        held_out_questions=['how many cans of paint are needed'],
    ),
    TaskKind(
        name='cans-for-area',
        thoughts=['I divide the area by what one covers and round up.'],
        code=[
            'import math',
            'final_answer(math.ceil({s} / {x}))',
        ],
        slots=walls,
        seen=[
            *asked(
                'the number of cans of paint for {s} square meters if a can covers {x} square meters',
                'the number of packs of tiles for {s} square meters with {x} square meters per pack',
                'the number of bags of seed for {s} m2 if one is enough for {x} m2',
            ),
            '{s} m2, one can covers {x} m2, how many cans?',
        ],
        facts=[
            'a house has {s} square meters of wall and a can of paint covers {x}',
            '{n} wants to paint {s} square meters and one can is enough for {x} square meters',
            'one can covers {x} square meters and there are {s} square meters to paint',
            'I have {s} square meters to do, {x} square meters per can',
            'the walls have {s} square meters and each can covers {x}',
        ],
        questions=[
            'how many cans are needed',
            'how many cans is that',
            'how many cans of paint does it take',
            'how many cans must be bought',
        ],
        held_out=['For {s} square meters, how many cans that cover {x} square meters each must {n} buy?'],
        held_out_questions=['how many cans of paint are needed'],
    ),
    TaskKind(
        name='area-in-coats',
        weight=0.7,
        thoughts=['I find the area and multiply by the coats.'],
        code=[
            'area = {a} * {b}',
            'final_answer(area * {k})',
        ],
        slots=walls,
        seen=[
            *asked(
                'the square meters to paint for {k} coats on a wall of {a} m by {b} m',
                'the painted area of {k} walls of {a} m by {b} m each',
            ),
            '{k} walls of {a} m x {b} m, total area?',
        ],
        facts=[
            '{n} paints {k} walls of {a} m by {b} m each',
            'a house has {k} equal walls, {a} m long and {b} m high',
            'a wall of {a} m by {b} m gets {k} coats of paint',
            'there are {k} floors of {a} m by {b} m',
            'I paint {k} times over a fence {a} m long and {b} m high',
        ],
        questions=[
            'how many square meters are that in total',
            'what is the total area',
            'how large is the area in all',
            'how many square meters is it altogether',
        ],
        held_out=['Each of {k} walls measures {a} m by {b} m. How large are they together?'],
        held_out_questions=['how many square meters in total'],
    ),
    TaskKind(
        name='four-walls',
        weight=0.7,
        thoughts=['I find the perimeter of the room and multiply by the height.'],
        code=[
            'around = 2 * ({a} + {b})',
            'final_answer(around * {h})',
        ],
        slots=walls,
        seen=[
            *asked(
                'the area of the four walls of a room {a} m long, {b} m wide and {h} m high',
                'the wall area of a room of {a} m by {b} m with a height of {h} m',
            ),
            'room {a} m x {b} m, height {h} m, area of all walls?',
        ],
        facts=[
            'a room is {a} m long, {b} m wide and {h} m high',
            '{n} puts wallpaper on all four walls of a room of {a} m by {b} m that is {h} m high',
            'my room measures {a} m by {b} m and the walls are {h} m high',
            'the walls of a room of {a} by {b} meters have a height of {h} m',
        ],
        questions=[
            'what is the area of all four walls',
            'how many square meters of wall are there',
            'how large are the walls together',
            'how much wall area is that',
        ],
        held_out=['In a room {h} m high, {a} m long and {b} m wide, how large are all walls together?'],
        held_out_questions=['how large is the wall area'],
    ),
    TaskKind(
        name='tiles-needed',
        thoughts=['I count the tiles along both sides in cm and multiply.'],
        code=[
            'along = {a} * 100 // {t}',
            'across = {b} * 100 // {t}',
            'final_answer(along * across)',
        ],
        slots=tiles,
        seen=[
            *asked(
                'the number of tiles of {t} cm for a floor of {a} m by {b} m',
                'the number of tiles needed for {a} m by {b} m with square tiles of {t} cm by {t} cm',
                'the number of {t} cm tiles on a floor {a} m long and {b} m wide',
            ),
            'floor {a} m x {b} m, tiles {t} cm x {t} cm, how many?',
        ],
        facts=[
            'a floor is {a} m by {b} m and the square tiles have sides of {t} cm',
            '{n} lays tiles of {t} cm by {t} cm in a room of {a} m by {b} m',
            'my kitchen is {a} m long and {b} m wide and each tile is {t} cm by {t} cm',
            'the bathroom of {a} by {b} meters gets square tiles of {t} cm',
            'square tiles of {t} cm cover a wall {a} m long and {b} m high',
        ],
        questions=[
            'how many tiles are needed',
            'how many tiles is that',
            'how many tiles does it take',
            'what number of tiles must be bought',
        ],
        held_out=['How many square tiles with a side of {t} cm cover {a} m by {b} m?'],
        held_out_questions=['how many tiles must there be'],
    ),
    TaskKind(
        name='floor-cost',
        thoughts=['I find the area and multiply by the price of a square meter.'],
        code=[
            'area = {a} * {b}',
            'final_answer(area * {p})',
        ],
        slots=walls,
        seen=[
            *asked(
                'the cost of a carpet of {a} m by {b} m at {p} {c} per square meter',
                'the price of a floor {a} m long and {b} m wide at {p} {c} a square meter',
                'the price of {a} m by {b} m of tiles at {p} {c} per square meter',
            ),
            'room {a} m x {b} m, carpet {p} {c} per m2, what does it cost?',
        ],
        facts=[
            'a room is {a} m by {b} m and carpet costs {p} {c} per square meter',
            '{n} lays a floor of {a} m by {b} m at {p} {c} a square meter',
            'my room is {a} m long and {b} m wide and one square meter of wood is {p} {c}',
            'tiles for {a} by {b} meters cost {p} {c} for each square meter',
            'a roof of {a} m times {b} m is done for {p} {c} per square meter',
        ],
        questions=[
            'what does it cost',
            'how much is that in total',
            'what is the price for all of it',
            'how much must be paid',
        ],
        held_out=['A square meter is {p} {c}. What do {a} m by {b} m cost?'],
        held_out_questions=['how much does it cost altogether'],
    ),
    TaskKind(
        name='price-per-square-meter',
        weight=0.7,
        thoughts=['I divide the price by the area.'],
        code=[
            'area = {a} * {b}',
            'final_answer({p} / area)',
        ],
        slots=lambda rng: walls(rng) | dict(p=money(rng, 200, 9000)),
        seen=[
            *asked(
                'the price per square meter of a floor of {a} m by {b} m for {p} {c}',
                'the rent per square meter if {a} m by {b} m cost {p} {c}',
            ),
            '{a} m x {b} m for {p} {c}, how much per m2?',
        ],
        facts=[
            'a room of {a} m by {b} m costs {p} {c}',
            '{n} pays {p} {c} for a carpet of {a} m by {b} m',
            'a plot is {a} m long and {b} m wide and costs {p} {c}',
            'the floor of {a} by {b} meters was done for {p} {c}',
        ],
        questions=[
            'what is the price per square meter',
            'how much is one square meter',
            'what does a square meter cost',
            'how much is it per square meter',
        ],
        held_out=['If {a} m by {b} m are {p} {c}, what does each square meter cost?'],
        held_out_questions=['what is the cost per square meter'],
    ),
    TaskKind(
        name='tank-liters',
        thoughts=['The volume in cubic cm divided by 1000 is liters.'],
        code=['final_answer({a} * {b} * {h} / 1000)'],
        slots=lambda rng: dict(n=person(rng), a=rng.randint(20, 150), b=rng.randint(15, 80), h=rng.randint(15, 80)),
        seen=[
            *asked(
                'the number of liters in a tank of {a} cm by {b} cm by {h} cm',
                'the number of liters of water for an aquarium {a} cm long, {b} cm wide and {h} cm high',
            ),
            'aquarium {a} x {b} x {h} cm, how many liters?',
        ],
        facts=[
            'an aquarium is {a} cm long, {b} cm wide and {h} cm high',
            'a tank measures {a} cm by {b} cm by {h} cm',
            '{n} fills a box of {a} cm by {b} cm by {h} cm with water',
            'the sides of a fish tank are {a} cm, {b} cm and {h} cm',
        ],
        questions=[
            'how many liters fit in it',
            'how many liters of water is that',
            'how much water is that in liters',
            'what is the volume in liters',
        ],
        held_out=['How many liters of water does a box {a} cm by {b} cm by {h} cm hold?'],
        held_out_questions=['how many liters is it'],
    ),
]
