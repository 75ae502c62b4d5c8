"""Word problems about rectangles, circles, triangles and boxes."""

from ..kind import TaskKind
from ..phrases import asked, wondered
from ..words import quantity
from .arithmetic_wordings_measures import CIRCLE_AREA, RECTANGLE_AREA, RECTANGLE_PERIMETER

KINDS = [
    TaskKind(
        name='rectangle-area',
        thoughts=['Area is length times width.'],
        code=['final_answer({a} * {b})'],
        slots=lambda rng: dict(a=quantity(rng), b=quantity(rng)),
        seen=[
            *RECTANGLE_AREA,
            *asked(
                'the size in square meters of a $rectangle of {a} m by {b} m',
                'the area for length {a} and width {b}',
                'the surface of a floor of {a} m by {b} m',
                'the square meters of a $rectangle that is {a} m by {b} m',
            ),
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
        facts=[
            'a $rectangle is {a} m long and {b} m wide',
            'the length of a $rectangle is {a} m and its width is {b} m',
            'my $rectangle measures {a} m by {b} m',
            'a $rectangle has sides of {a} m and {b} m',
            'we have a $rectangle, {a} meters long and {b} meters wide',
            'one side of a $rectangle is {a} m, the other {b} m',
        ],
        questions=[
            'what is the area',
            'how many square meters is that',
            'how large is the area',
            'what is its area in square meters',
            'how big is it',
            'how big is the surface',
        ],
        held_out=[
            'How many square meters is a room of {a} m times {b} m?',
            *asked('the area of a $rectangle with length {a} and width {b}'),
        ],
        held_out_questions=[
            'how many square meters is the area',
        ],
    ),
    TaskKind(
        name='rectangle-perimeter',
        thoughts=['Perimeter is two times length plus width.'],
        code=['final_answer(2 * ({a} + {b}))'],
        slots=lambda rng: dict(a=quantity(rng), b=quantity(rng)),
        seen=[
            *RECTANGLE_PERIMETER,
            *asked(
                'the length of a fence around a $rectangle of {a} m by {b} m',
                'the perimeter for length {a} and width {b}',
                'the way around a $rectangle of {a} m by {b} m',
                'the number of meters of fence for a $rectangle that is {a} m by {b} m',
            ),
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
        facts=[
            'a $rectangle is {a} m long and {b} m wide',
            'the length of a $rectangle is {a} m and its width is {b} m',
            'my $rectangle measures {a} m by {b} m',
            'a $rectangle has sides of {a} m and {b} m',
            'we have a $rectangle, {a} meters long and {b} meters wide',
            'one side of a $rectangle is {a} m, the other {b} m',
        ],
        questions=[
            'what is the perimeter',
            'how long is the fence around it',
            'how many meters is it around',
            'what is the length of the way around it',
            'how long is the border',
            'how many meters of fence go around it',
        ],
        held_out=[
            'A rectangle has sides {a} m and {b} m. Find the perimeter.',
            *asked('the perimeter of a $rectangle with length {a} and width {b}'),
        ],
        held_out_questions=[
            'how many meters is the perimeter',
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
            *CIRCLE_AREA,
            *asked(
                'the area of a round table with radius {a}',
                'the surface of a circle of radius {a}',
                'the area of a pizza with a radius of {a} cm',
                'the size in square meters of a round pool with radius {a} m',
            ),
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
        facts=[
            'a circle has a radius of {a}',
            'the radius of a round table is {a}',
            'a round pool has a radius of {a} m',
            'my pizza has a radius of {a} cm',
            'the radius is {a}',
            'a round garden has radius {a} m',
        ],
        questions=[
            'what is the area of the circle',
            'how large is its area',
            'what is the surface',
            'how big is the area',
        ],
        held_out=[
            'How large is a circle with a radius of {a}? Give the area.',
            '$find the area of a circle of radius {a} m',
        ],
        held_out_questions=[
            'how large is the surface',
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
            *asked(
                'the length around a circle of radius {a}',
                'the perimeter of a circle with radius {a}',
                'the circumference of a round table with radius {a}',
                'the way around a round pool with a radius of {a} m',
            ),
            *asked('the circumference of a circle with <a |>radius <of |>{a}'),
            'A circle has radius {a}. What is its circumference?',
            'How long is the circumference of a circle with radius {a}?',
            'radius {a}, circumference of the circle?',
            '$want the circumference for radius {a}',
            wondered('the circumference of a circle with <a |>radius <of |>{a}'),
        ],
        facts=[
            'a circle has a radius of {a}',
            'the radius of a round table is {a}',
            'a round pool has a radius of {a} m',
            'a wheel has a radius of {a} cm',
            'the radius is {a}',
            'a round garden has radius {a} m',
        ],
        questions=[
            'what is the circumference',
            'how long is it around',
            'what is the length around it',
            'how long is the circumference of the circle',
        ],
        held_out=[
            '$find the circumference for radius {a}',
        ],
        held_out_questions=[
            'what is the length of the circumference',
        ],
    ),
    TaskKind(
        name='triangle-area',
        thoughts=['The area is half of base times height.'],
        code=['final_answer({a} * {b} / 2)'],
        slots=lambda rng: dict(a=quantity(rng), b=quantity(rng)),
        seen=[
            *asked(
                'the area of a triangle {a} wide and {b} high',
                'the surface of a triangle with base {a} m and height {b} m',
                'the size of a triangular sail with base {a} and height {b}',
            ),
            *asked('the area of a triangle with base {a} and height {b}'),
            'A triangle has a base of {a} <m |>and a height of {b}<| m>. What is its area?',
            'How large is a triangle with base {a} and height {b}?',
            'triangle area for base {a} and height {b}',
            '$want the area of a triangle, base {a}, height {b}',
            wondered('the area of a triangle with base {a} and height {b}'),
        ],
        facts=[
            'a triangle has base {a} and height {b}',
            'the base of a triangle is {a} and its height is {b}',
            'a triangular garden is {a} m wide at the base and {b} m high',
            'a sail is a triangle with base {a} m and height {b} m',
            'the base is {a} and the height is {b} in a triangle',
        ],
        questions=[
            'what is the area of the triangle',
            'how large is its area',
            'how big is the triangle',
            'what is the area',
        ],
        held_out=[
            '$find the area of a triangle, base {a}, height {b}',
        ],
        held_out_questions=[
            'how large is the area of the triangle',
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
            *asked(
                'the longest side of a right triangle with short sides {a} and {b}',
                'the diagonal of a rectangle of {a} by {b}',
                'the length of the hypotenuse for legs {a} and {b}',
            ),
            *asked('the hypotenuse of a right triangle with <sides|legs> {a} and {b}'),
            'A right triangle has legs {a} and {b}. <How long is the hypotenuse?|What is the hypotenuse?>',
            'hypotenuse for {a} and {b}',
            'Use Pythagoras for the sides {a} and {b}. How long is the hypotenuse?',
            '$want the longest side of a right triangle with legs {a} and {b}',
            wondered('the hypotenuse of a right triangle with <sides|legs> {a} and {b}'),
        ],
        facts=[
            'a right triangle has legs {a} and {b}',
            'the short sides of a right triangle are {a} and {b}',
            'the two legs are {a} and {b} with a right angle between them',
            'in a right triangle the sides at the right angle are {a} and {b}',
            'one leg of a right triangle is {a}, the other is {b}',
        ],
        questions=[
            'how long is the longest side',
            'what is the hypotenuse',
            'how long is the hypotenuse',
            'what is the length of the third side',
        ],
        held_out=[
            '$find the longest side of a right triangle with legs {a} and {b}',
        ],
        held_out_questions=[
            'what is the length of the longest side',
        ],
    ),
    TaskKind(
        name='box-volume',
        thoughts=['The volume is length times width times height.'],
        code=['final_answer({a} * {b} * {d})'],
        slots=lambda rng: dict(a=quantity(rng), b=quantity(rng), d=quantity(rng)),
        seen=[
            *asked(
                'the volume of a box that is {a} long, {b} wide and {d} high',
                'the space in a room of {a} m by {b} m by {d} m',
                'the cubic meters of a room with length {a}, width {b} and height {d}',
                'the volume for {a} x {b} x {d}',
            ),
            *asked(
                'the volume of a <box|room|tank> <of|with> {a} by {b} by {d}<| m| cm>',
                'the volume of a {a} x {b} x {d} box',
            ),
            'A <box|room|tank> is {a} m long, {b} m wide and {d} m high. What is its volume?',
            'How much fits in a box of {a} x {b} x {d} cm? Give the volume.',
            '$want the volume of a box with sides {a}, {b} and {d}',
            wondered('the volume of a <box|room|tank> <of|with> {a} by {b} by {d}<| m| cm>'),
        ],
        facts=[
            'a box is {a} cm long, {b} cm wide and {d} cm high',
            'a room measures {a} m by {b} m by {d} m',
            'the sides of a box are {a}, {b} and {d}',
            'a tank has length {a} m, width {b} m and height {d} m',
            'we dig a hole {a} m long, {b} m wide and {d} m deep',
            'a truck can load {a} m by {b} m by {d} m',
        ],
        questions=[
            'what is the volume',
            'how large is the volume',
            'how much space is that',
            'how much fits in it',
            'how big is the space inside',
        ],
        held_out=[
            '$find the volume of a box with sides {a}, {b} and {d}',
        ],
        held_out_questions=[
            'how much is the volume',
        ],
    ),
]
