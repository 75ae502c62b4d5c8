"""Word problems about squares, circles by their diameter, cubes, cylinders, and a side that is not known."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import quantity


def sides(rng: Random) -> Slots:
    return dict(a=quantity(rng), b=quantity(rng))


def area_and_side(rng: Random) -> Slots:
    """A rectangle of which the area or the perimeter `k` is given, and one side `a` is known."""
    known, unknown = rng.randint(2, 60), rng.randint(2, 60)
    return dict(a=known, k=known * unknown, x=2 * (known + unknown))


KINDS = [
    TaskKind(
        name='square-area',
        thoughts=['The area of a square is the side times itself.'],
        code=['final_answer({a} ** 2)'],
        slots=sides,
        seen=[
            *asked(
                'the area of a square with <side|sides of> {a}<| m| cm>',
                'the area of a square room with sides of {a} m',
                'the size of a square {a} m on each side',
            ),
            'square, side {a}, area?',
        ],
        facts=[
            'a square has sides of {a}',
            'the side of a square is {a} m',
            'a square garden is {a} m on each side',
            'each side of a square field is {a} m',
            'my square tile has a side of {a} cm',
        ],
        questions=[
            'what is the area',
            'how large is its area',
            'how big is the square',
            'what is the surface',
        ],
        held_out=['All sides of a square are {a} m. How large is the area?'],
        held_out_questions=['how big is the area of the square'],
    ),
    TaskKind(
        name='square-perimeter',
        thoughts=['The perimeter of a square is four times the side.'],
        code=['final_answer(4 * {a})'],
        slots=sides,
        seen=[
            *asked(
                'the perimeter of a square with <side|sides of> {a}<| m| cm>',
                'the fence around a square garden with sides of {a} m',
                'the length around a square {a} m on each side',
            ),
            'square, side {a}, perimeter?',
        ],
        facts=[
            'a square has sides of {a}',
            'the side of a square is {a} m',
            'a square garden is {a} m on each side',
            'each side of a square field is {a} m',
            'my square tile has a side of {a} cm',
        ],
        questions=[
            'what is the perimeter',
            'how long is the perimeter',
            'how long is it around',
            'what is the length of the border',
        ],
        held_out=['All sides of a square are {a} m. How long is the way around?'],
        held_out_questions=['how long is the border of the square'],
    ),
    TaskKind(
        name='circle-area-by-diameter',
        thoughts=['The radius is half the diameter, and the area is pi times the radius squared.'],
        code=[
            'import math',
            'radius = {a} / 2',
            'final_answer(math.pi * radius ** 2)',
        ],
        slots=sides,
        seen=[
            *asked(
                'the area of a circle with <a |>diameter <of |>{a}',
                'the circle area for diameter {a}',
                'the area of a pizza with a diameter of {a} cm',
                'the surface of a round table with diameter {a}',
            ),
            'diameter {a}, area of the circle?',
        ],
        facts=[
            'a circle has a diameter of {a}',
            'the diameter of a round table is {a}',
            'a round pool has a diameter of {a} m',
            'my pizza has a diameter of {a} cm',
            'a round garden is {a} m across',
        ],
        questions=[
            'what is the area of the circle',
            'how large is its area',
            'what is the surface',
            'how big is the area',
        ],
        held_out=['How large is a circle with a diameter of {a}? Give the area.'],
        held_out_questions=['how large is the surface'],
    ),
    TaskKind(
        name='circumference-by-diameter',
        thoughts=['The circumference is pi times the diameter.'],
        code=[
            'import math',
            'final_answer(math.pi * {a})',
        ],
        slots=sides,
        seen=[
            *asked(
                'the circumference of a circle with <a |>diameter <of |>{a}',
                'the length around a circle of diameter {a}',
                'the circumference of a wheel with a diameter of {a} cm',
                'the way around a round pool with diameter {a} m',
            ),
            'diameter {a}, circumference of the circle?',
        ],
        facts=[
            'a circle has a diameter of {a}',
            'the diameter of a round table is {a}',
            'a round pool has a diameter of {a} m',
            'a wheel has a diameter of {a} cm',
            'a round garden is {a} m across',
        ],
        questions=[
            'what is the circumference',
            'how long is it around',
            'what is the length around it',
            'how long is the circumference of the circle',
        ],
        held_out=['A wheel with diameter {a} is how long around?'],
        held_out_questions=['what is the length of the circumference'],
    ),
    TaskKind(
        name='cube-volume',
        thoughts=['The volume of a cube is the side to the power of 3.'],
        code=['final_answer({a} ** 3)'],
        slots=sides,
        seen=[
            *asked(
                'the volume of a cube with <side|sides of|edge> {a}<| m| cm>',
                'the space in a cube with edges of {a} cm',
            ),
            'cube, side {a}, volume?',
        ],
        facts=[
            'a cube has sides of {a}',
            'the side of a cube is {a} cm',
            'each edge of a cube is {a} m',
            'a die is a cube with edges of {a} mm',
            'my box is a cube with a side of {a} cm',
        ],
        questions=[
            'what is the volume',
            'how large is the volume',
            'how much space is in it',
            'how big is the space inside',
        ],
        held_out=['All edges of a cube are {a} cm. How much is its volume?'],
        held_out_questions=['how big is the volume of the cube'],
    ),
    TaskKind(
        name='cube-surface',
        weight=0.6,
        thoughts=['A cube has 6 faces, each the side squared.'],
        code=['final_answer(6 * {a} ** 2)'],
        slots=sides,
        seen=[
            *asked(
                'the surface <area |>of a cube with <side|sides of|edge> {a}<| m| cm>',
                'the area of all faces of a cube with edges of {a} cm',
            ),
            'cube, side {a}, surface?',
        ],
        facts=[
            'a cube has sides of {a}',
            'the side of a cube is {a} cm',
            'each edge of a cube is {a} m',
            'a die is a cube with edges of {a} mm',
            'my box is a cube with a side of {a} cm',
        ],
        questions=[
            'what is the surface',
            'how large is the surface area',
            'what is the area of all its faces',
            'how big is the surface of all faces',
        ],
        held_out=['All edges of a cube are {a} cm. How large are its faces together?'],
        held_out_questions=['how big is the surface of the cube'],
    ),
    TaskKind(
        name='cylinder-volume',
        thoughts=['The volume is pi times the radius squared times the height.'],
        code=[
            'import math',
            'final_answer(math.pi * {a} ** 2 * {b})',
        ],
        slots=sides,
        seen=[
            *asked(
                'the volume of a cylinder with radius {a} and height {b}',
                'the volume of a <can|round tank|pipe> of radius {a} cm and height {b} cm',
                'the space in a round pool with radius {a} m and height {b} m',
            ),
            'cylinder, radius {a}, height {b}, volume?',
        ],
        facts=[
            'a cylinder has radius {a} and height {b}',
            'a can has a radius of {a} cm and is {b} cm high',
            'the radius of a round tank is {a} m and its height is {b} m',
            'a round pool has a radius of {a} m and is {b} m high',
            'a candle is a cylinder with radius {a} and height {b}',
        ],
        questions=[
            'what is the volume',
            'how large is the volume',
            'how much space is that',
            'how much fits in it',
        ],
        held_out=['How much fits in a can of {a} cm radius and {b} cm height?'],
        held_out_questions=['how much is the volume'],
    ),
    TaskKind(
        name='ball-volume',
        weight=0.6,
        thoughts=['The volume is four thirds of pi times the radius to the power of 3.'],
        code=[
            'import math',
            'final_answer(4 / 3 * math.pi * {a} ** 3)',
        ],
        slots=sides,
        seen=[
            *asked(
                'the volume of a ball with radius {a}',
                'the volume of a sphere of radius {a}<| m| cm>',
            ),
            'sphere, radius {a}, volume?',
        ],
        facts=[
            'a ball has a radius of {a} cm',
            'the radius of a sphere is {a}',
            'a balloon is a sphere with radius {a} cm',
            'a round ball of ice has radius {a}',
        ],
        questions=[
            'what is the volume',
            'how large is the volume',
            'how much space is that',
            'how much fits in it',
        ],
        held_out=['How much fits in a ball with {a} cm radius?'],
        held_out_questions=['how much is the volume'],
    ),
    TaskKind(
        name='side-from-area',
        thoughts=['The other side is the area divided by the known side.'],
        code=['final_answer({k} / {a})'],
        slots=area_and_side,
        seen=[
            *asked(
                'the width of a $rectangle with area {k} and length {a}',
                'the other side of a $rectangle of {k} square meters that is {a} m long',
                'the missing side of a rectangle with area {k} and one side {a}',
            ),
            'area {k}, length {a}, width?',
        ],
        facts=[
            'a $rectangle has an area of {k} square meters and is {a} m long',
            'the area of a $rectangle is {k} and one side is {a}',
            'a $rectangle of {k} square meters has a length of {a} m',
            'my $rectangle has {k} square meters and one side of {a} m',
        ],
        questions=[
            'how wide is it',
            'what is the width',
            'how long is the other side',
            'what is the other side',
        ],
        held_out=['One side of a $rectangle is {a} m and the area is {k} square meters. How wide is it?'],
        held_out_questions=['what is the length of the other side'],
    ),
    TaskKind(
        name='side-from-perimeter',
        weight=0.7,
        thoughts=['Half of the perimeter minus the known side is the other side.'],
        code=['final_answer({x} / 2 - {a})'],
        slots=area_and_side,
        seen=[
            *asked(
                'the width of a $rectangle with perimeter {x} and length {a}',
                'the other side of a $rectangle that is {a} m long with a perimeter of {x} m',
            ),
            'perimeter {x}, length {a}, width?',
        ],
        facts=[
            'a $rectangle has a perimeter of {x} m and is {a} m long',
            'the perimeter of a $rectangle is {x} and one side is {a}',
            'a $rectangle with a perimeter of {x} m has a length of {a} m',
            'the fence around my $rectangle is {x} m and one side is {a} m',
        ],
        questions=[
            'how wide is it',
            'what is the width',
            'how long is the other side',
            'what is the other side',
        ],
        held_out=['One side of a $rectangle is {a} m and the perimeter is {x} m. How wide is it?'],
        held_out_questions=['what is the length of the other side'],
    ),
    TaskKind(
        name='square-side-from-area',
        weight=0.7,
        thoughts=['The side is the square root of the area.'],
        code=[
            'import math',
            'final_answer(math.sqrt({k}))',
        ],
        slots=lambda rng: dict(k=rng.choice([rng.randint(2, 40) ** 2, rng.randint(5, 900)])),
        seen=[
            *asked(
                'the side of a square with area {k}',
                'the side length of a square of {k} square meters',
                'the length of each side of a square garden of {k} square meters',
            ),
            'square with area {k}, side?',
        ],
        facts=[
            'a square has an area of {k}',
            'the area of a square is {k} square meters',
            'a square garden has {k} square meters',
            'a square field of {k} square meters is measured',
        ],
        questions=[
            'how long is one side',
            'what is the side',
            'how long are the sides',
            'what is the length of a side',
        ],
        held_out=['What side does a square of {k} square meters have?'],
        held_out_questions=['how long is each side'],
    ),
]
