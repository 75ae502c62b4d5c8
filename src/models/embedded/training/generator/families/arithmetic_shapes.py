"""Word problems about rectangles, circles, triangles and boxes."""

from ..kind import TaskKind
from ..phrases import asked, wondered
from ..words import quantity

KINDS = [
    TaskKind(
        name='rectangle-area',
        thoughts=['Area is length times width.'],
        code=['final_answer({a} * {b})'],
        slots=lambda rng: dict(a=quantity(rng), b=quantity(rng)),
        seen=[
            'A <garden|room|field|rectangle> is {a} m long and {b} m wide. <What is its area?|How large is the area?>',
            '$compute the area of a rectangle of {a} m by {b} m.',
            'What area does a <field|room> of {a} m by {b} m have?',
            'A rectangle has sides {a} m and {b} m. Find the area.',
            *asked(
                'the area of a $rectangle <of|with> {a} by {b}<| m| meters>',
                'the area of a $rectangle with sides {a} and {b}',
                'the area of a {a} x {b} $rectangle',
            ),
            'A $rectangle is {a} m by {b} m. <What is the area?|How big is it?|Area?>',
            'How big is a $rectangle of {a} by {b} meters?',
            'My $rectangle is {a} m long and {b} m wide. What is its area in square meters?',
            'area of a $rectangle {a} m x {b} m',
            'length {a} m, width {b} m, area?',
            'If a $rectangle measures {a} m times {b} m, what is its area?',
            wondered('the area of a $rectangle <of|with> {a} by {b}<| m| meters>'),
        ],
        held_out=[
            'How many square meters is a room of {a} m times {b} m?',
            *asked('the area of a $rectangle with length {a} and width {b}'),
        ],
    ),
    TaskKind(
        name='rectangle-perimeter',
        thoughts=['Perimeter is two times length plus width.'],
        code=['final_answer(2 * ({a} + {b}))'],
        slots=lambda rng: dict(a=quantity(rng), b=quantity(rng)),
        seen=[
            (
                'A <garden|room|field|rectangle> is {a} m long and {b} m wide. <What is its perimeter?|How long is '
                'the fence around it?>'
            ),
            '$compute the perimeter of a rectangle of {a} m by {b} m.',
            'What perimeter does a <field|room> of {a} m by {b} m have?',
            *asked(
                'the perimeter of a $rectangle <of|with> {a} by {b}<| m| meters>',
                'the perimeter of a $rectangle with sides {a} and {b}',
                'the perimeter of a {a} x {b} $rectangle',
            ),
            'A $rectangle is {a} m by {b} m. <What is the perimeter?|How long is the fence around it?|Perimeter?>',
            'How long is a fence around a $rectangle of {a} by {b} meters?',
            'My $rectangle is {a} m long and {b} m wide. What is its perimeter?',
            'If a $rectangle measures {a} m times {b} m, what is its perimeter?',
            wondered('the perimeter of a $rectangle <of|with> {a} by {b}<| m| meters>'),
        ],
        held_out=[
            'A rectangle has sides {a} m and {b} m. Find the perimeter.',
            *asked('the perimeter of a $rectangle with length {a} and width {b}'),
        ],
    ),
    TaskKind(
        name='circle-area',
        thoughts=['The area is pi times the radius squared.'],
        code=[
            'import math',
            'final_answer(math.pi * {a} ** 2)',
        ],
        slots=lambda rng: dict(a=quantity(rng)),
        seen=[
            '$compute the area of a circle with radius {a}.',
            'A circle has radius {a}. <What is its area?|Find the area.>',
            'What area has a circle of radius {a}?',
            *asked('the area of a circle with <a |>radius <of |>{a}', 'the circle area for radius {a}'),
            'radius {a}, area of the circle?',
            'How big is a circle with radius {a}? Give its area.',
            'A circle has a radius of {a} <cm|m|meters>. What is its area?',
            '$want the area of a circle of radius {a} m',
            'A round table has radius {a}. What is its area?',
            wondered('the area of a circle with <a |>radius <of |>{a}'),
        ],
        held_out=[
            'How large is a circle with a radius of {a}? Give the area.',
            '$find the area of a circle of radius {a} m',
        ],
    ),
    TaskKind(
        name='circumference',
        thoughts=['The circumference is two times pi times the radius.'],
        code=[
            'import math',
            'final_answer(2 * math.pi * {a})',
        ],
        slots=lambda rng: dict(a=quantity(rng)),
        seen=[
            *asked('the circumference of a circle with <a |>radius <of |>{a}'),
            'A circle has radius {a}. What is its circumference?',
            'How long is the circumference of a circle with radius {a}?',
            'radius {a}, circumference of the circle?',
            '$want the circumference for radius {a}',
            wondered('the circumference of a circle with <a |>radius <of |>{a}'),
        ],
        held_out=[
            '$find the circumference for radius {a}',
        ],
    ),
    TaskKind(
        name='triangle-area',
        thoughts=['The area is half of base times height.'],
        code=['final_answer({a} * {b} / 2)'],
        slots=lambda rng: dict(a=quantity(rng), b=quantity(rng)),
        seen=[
            *asked('the area of a triangle with base {a} and height {b}'),
            'A triangle has a base of {a} <m |>and a height of {b}<| m>. What is its area?',
            'How large is a triangle with base {a} and height {b}?',
            'triangle area for base {a} and height {b}',
            '$want the area of a triangle, base {a}, height {b}',
            wondered('the area of a triangle with base {a} and height {b}'),
        ],
        held_out=[
            '$find the area of a triangle, base {a}, height {b}',
        ],
    ),
    TaskKind(
        name='hypotenuse',
        thoughts=['I use the theorem of Pythagoras.'],
        code=[
            'import math',
            'final_answer(math.sqrt({a} ** 2 + {b} ** 2))',
        ],
        slots=lambda rng: dict(a=rng.randint(2, 99), b=rng.randint(2, 99)),
        seen=[
            *asked('the hypotenuse of a right triangle with <sides|legs> {a} and {b}'),
            'A right triangle has legs {a} and {b}. <How long is the hypotenuse?|What is the hypotenuse?>',
            'hypotenuse for {a} and {b}',
            'Use Pythagoras for the sides {a} and {b}. How long is the hypotenuse?',
            '$want the longest side of a right triangle with legs {a} and {b}',
            wondered('the hypotenuse of a right triangle with <sides|legs> {a} and {b}'),
        ],
        held_out=[
            '$find the longest side of a right triangle with legs {a} and {b}',
        ],
    ),
    TaskKind(
        name='box-volume',
        thoughts=['The volume is length times width times height.'],
        code=['final_answer({a} * {b} * {d})'],
        slots=lambda rng: dict(a=quantity(rng), b=quantity(rng), d=quantity(rng)),
        seen=[
            *asked(
                'the volume of a <box|room|tank> <of|with> {a} by {b} by {d}<| m| cm>',
                'the volume of a {a} x {b} x {d} box',
            ),
            'A <box|room|tank> is {a} m long, {b} m wide and {d} m high. What is its volume?',
            'How much fits in a box of {a} x {b} x {d} cm? Give the volume.',
            '$want the volume of a box with sides {a}, {b} and {d}',
            wondered('the volume of a <box|room|tank> <of|with> {a} by {b} by {d}<| m| cm>'),
        ],
        held_out=[
            '$find the volume of a box with sides {a}, {b} and {d}',
        ],
    ),
]
