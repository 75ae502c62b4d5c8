"""What tools are asked about beside the thing itself: the day, the size, the number of guests, and how people say it.

Nothing but the tool's signature tells how many of these it wants, and nothing but the names of its parameters which.
"""

from dataclasses import dataclass
from random import Random

from .tool_values import ARGUMENTS, ArgumentKind, add_kinds, choice, pick, whole
from .words import MONTHS

SUBJECTS = 'maths chemistry history physics biology geography art music French Latin'.split()
ANIMALS = (
    'cheetah falcon elephant giraffe penguin otter hedgehog badger salmon camel ostrich tortoise hamster parrot '
    'dolphin wolf lynx moose gecko beaver'
).split()
TREES = 'oak beech birch maple pine willow elm cedar larch chestnut poplar hazel'.split()
PLACES = (
    'pool;library;museum;pharmacy;bakery;gym;town hall;post office;city park;ice rink;main bank;corner cafe;zoo;'
    'botanical garden;fish market;cinema;theatre;harbour;castle;north gate;car park;dentist;garage;youth club'
).split(';')
VEHICLES = (
    'red van;old tractor;blue bus;white truck;grey scooter;delivery bike;company car;forklift;ferry;minibus'
).split(';')


def street(rng: Random) -> str:
    first = rng.choice('Elm Mill Oak Park Church Station Bridge Garden River King Queen Castle Harbour School'.split())
    return f'{first} {rng.choice(["Street", "Road", "Lane", "Avenue", "Square"])}'


def moment(rng: Random) -> str:
    if rng.random() < 0.5:
        return f'{rng.randint(1, 12)}{rng.choice([" ", ""])}{rng.choice(["am", "pm"])}'
    return f'{rng.randint(6, 22)}:{rng.choice(["00", "15", "30", "45"])}'


def lower(words: list[str]) -> ArgumentKind:
    """Words that are written small or large, as people type them."""
    return ArgumentKind('str', lambda rng: rng.choice(words).lower() if rng.random() < 0.4 else rng.choice(words))


add_kinds(
    {
        'at-weekday': lower('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()),
        'at-relative-day': choice('today', 'tomorrow', 'yesterday', 'tonight'),
        'at-month': lower(MONTHS),
        'at-year': ArgumentKind('int', whole(1950, 2030)),
        'at-moment': ArgumentKind('str', moment),
        'at-street': ArgumentKind('str', street),
        'at-season': choice('spring', 'summer', 'autumn', 'winter'),
        'at-direction': choice('north', 'south', 'east', 'west'),
        'at-shoe-size': ArgumentKind('int', whole(34, 47)),
        'at-clothes-size': choice('XS', 'S', 'M', 'L', 'XL'),
        'at-drink-size': choice('small', 'medium', 'large'),
        'at-colour': ArgumentKind('str', pick('red blue green black white yellow grey brown orange purple'.split())),
        'at-material': ArgumentKind('str', pick('oak steel cotton leather glass bamboo copper wool granite linen'.split())),
        'at-guests': ArgumentKind('int', whole(2, 60)),
        'at-nights': ArgumentKind('int', whole(2, 21)),
        'at-minutes': ArgumentKind('int', whole(5, 180)),
        'at-grams': ArgumentKind('int', whole(20, 5000)),
        'at-kilos': ArgumentKind('float', lambda rng: rng.choice([rng.randint(1, 60), round(rng.uniform(0.5, 40), 1)])),
        'at-kilometres': ArgumentKind('int', whole(2, 900)),
        'at-litres': ArgumentKind('int', whole(1, 80)),
        'at-euros': ArgumentKind('float', lambda rng: rng.choice([rng.randint(5, 2000), round(rng.uniform(2, 500), 2)])),
        'at-age': ArgumentKind('int', whole(2, 90)),
        'at-floor': ArgumentKind('int', whole(1, 30)),
        'at-level': ArgumentKind('int', whole(1, 20)),
        'at-page': ArgumentKind('int', whole(2, 400)),
        'at-number': ArgumentKind('int', whole(10, 9999)),
        'at-line': ArgumentKind('str', lambda rng: rng.choice(['', '', 'N', 'S', 'X', 'U']) + str(rng.randint(1, 299))),
        'at-room-number': ArgumentKind('int', whole(1, 512)),
        'at-subject': ArgumentKind('str', pick(SUBJECTS, 0.1)),
        'at-ticket-group': choice('adult', 'child', 'student', 'senior'),
        'at-doneness': choice('soft', 'medium', 'hard'),
        'at-delivery': choice('standard', 'express', 'overnight'),
        'at-team-gender': choice('women', 'men', 'juniors'),
        'of-animal': ArgumentKind('str', pick(ANIMALS, 0.1)),
        'of-tree': ArgumentKind('str', pick(TREES, 0.1)),
        'of-place': ArgumentKind('str', pick(PLACES, 0.05)),
        'of-vehicle': ArgumentKind('str', pick(VEHICLES)),
        'of-surname': ArgumentKind(
            'str', pick('Okafor Lindqvist Haddad Nakamura Castellano Brandt Szabo Moreau Quigley Ferrante Novak Silva'.split(), 0.3)
        ),
    },
    {},
)


@dataclass(frozen=True)
class Circumstance:
    #: A key of `tool_values.ARGUMENTS`.
    kind: str
    #: Names of the parameter, with blanks between.
    names: str
    #: How a question says it; `{s}` is the value.
    phrases: tuple[str, ...]
    #: How it stands before a verb, where something can be or have something: `the {s}`.
    subject: str = ''

    def __post_init__(self) -> None:
        if self.kind not in ARGUMENTS:
            raise ValueError(f'There is no kind of argument "{self.kind}".')


def when(kind: str, names: str, *phrases: str) -> Circumstance:
    return Circumstance(kind, names, phrases)


def who(kind: str, names: str, subject: str, *phrases: str) -> Circumstance:
    return Circumstance(kind, names, phrases, subject)


#: What something is told of.
HOLDERS = [
    who('person', 'name person who employee customer member guest player', '{s}', 'of {s}', 'for {s}', 'of {s}'),
    who('of-surname', 'player name surname tenant client', '{s}', 'of {s}', 'for {s}', 'by {s}'),
    who('thing', 'item product article thing object what', 'the {s}', 'of the {s}', 'for the {s}', 'for a {s}', 'of a {s}'),
    who('of-animal', 'animal species pet kind', 'a {s}', 'of a {s}', 'for a {s}', 'of the {s}'),
    who('of-tree', 'tree species plant', 'the {s}', 'of the {s}', 'for the {s}', 'of an old {s}'),
    who('of-place', 'place spot location building venue', 'the {s}', 'of the {s}', 'at the {s}', 'for the {s}', 'in the {s}'),
    who('of-vehicle', 'vehicle car name asset', 'the {s}', 'of the {s}', 'for the {s}', 'for our {s}'),
    who('city', 'city town place location', '{s}', 'in {s}', 'for {s}', 'of {s}', 'at {s}'),
    who('country', 'country nation land', '{s}', 'in {s}', 'of {s}', 'for {s}'),
    who('food', 'dish food meal item', 'the {s}', 'of the {s}', 'for a {s}', 'for the {s}', 'in a {s}'),
    who('file', 'file filename path document', '{s}', 'of {s}', 'for {s}', 'in {s}', 'of the file {s}'),
    who('team', 'team club side', 'the {s}', 'of the {s}', 'for the {s}', 'of team {s}'),
    who('company', 'company firm supplier vendor', '{s}', 'of {s}', 'at {s}', 'for {s}', 'from {s}'),
    who('film', 'film movie title', '{s}', 'of {s}', 'for {s}', 'for the film {s}'),
    who('room', 'room area zone', 'the {s}', 'in the {s}', 'of the {s}', 'for the {s}'),
    who('flight', 'flight flight_number number', '{s}', 'of flight {s}', 'for {s}', 'for flight {s}'),
    who('plate', 'plate car licence', '{s}', 'of {s}', 'for the car {s}', 'for {s}'),
    who('user', 'user username login account', '{s}', 'of {s}', 'for {s}', 'of the user {s}'),
    who('at-line', 'line route bus tram', 'line {s}', 'of line {s}', 'for bus {s}', 'on line {s}', 'of the {s} bus'),
    who('at-number', 'order order_id number ref', 'order {s}', 'of order {s}', 'for order {s}', 'of number {s}'),
    who('at-number', 'employee employee_id staff_id', 'employee {s}', 'of employee {s}', 'for employee {s}', '(employee {s})'),
    who('at-room-number', 'room room_number', 'room {s}', 'of room {s}', 'for room {s}', 'in room {s}'),
]
#: Under which circumstances.
CIRCUMSTANCES = [
    when('at-weekday', 'day weekday on', 'on {s}', 'on {s}', 'this {s}', 'for {s}', 'next {s}'),
    when('at-relative-day', 'day when date', '{s}', '{s}', 'for {s}'),
    when('date', 'date day on when', 'on {s}', 'for {s}', 'on {s}', 'of {s}'),
    when('at-month', 'month in_month', 'in {s}', 'in {s}', 'for {s}', 'during {s}', 'of {s}'),
    when('at-year', 'year season', 'in {s}', 'in {s}', 'for {s}', 'of {s}', 'in the year {s}'),
    when('at-moment', 'time hour at clock', 'at {s}', 'at {s}', 'around {s}', 'from {s}'),
    when('at-street', 'street address road', 'on {s}', 'in {s}', 'at {s}'),
    when('at-season', 'season time_of_year', 'in {s}', 'in the {s}', 'during {s}', 'for {s}'),
    when('at-direction', 'direction side facing', 'in the {s}', 'to the {s}', 'towards the {s}', 'on the {s} side'),
    when('at-shoe-size', 'size shoe_size', 'in size {s}', 'in {s}', 'size {s}', 'in a size {s}'),
    when('at-clothes-size', 'size fit', 'in size {s}', 'in {s}', 'size {s}', 'in a {s}'),
    when('at-drink-size', 'size cup portion', '({s})', 'in {s}', 'in the {s} size', 'if I take the {s} one'),
    when('at-colour', 'colour color shade', 'in {s}', 'in {s}', 'in the colour {s}', 'painted {s}'),
    when('at-material', 'material made_of', 'made of {s}', 'in {s}', 'in solid {s}', 'of {s}'),
    when('at-guests', 'guests people persons party_size', 'for {s} guests', 'for {s} people', 'for a party of {s}', 'for {s} of us'),
    when('at-nights', 'nights stay', 'for {s} nights', 'if we stay {s} nights', 'over {s} nights'),
    when('at-minutes', 'minutes duration time', 'for {s} minutes', 'after {s} minutes', 'in {s} minutes', 'for {s} min'),
    when('at-grams', 'grams weight weight_g', 'at {s} grams', 'of {s} g', 'weighing {s} grams', 'that weighs {s} g'),
    when('at-kilos', 'kg weight kilos', 'at {s} kg', 'of {s} kg', 'weighing {s} kilos', 'that weighs {s} kg', 'with {s} kilos'),
    when('at-kilometres', 'km distance kilometres', 'over {s} km', 'for {s} km', 'after {s} km', 'for a ride of {s} km'),
    when('at-litres', 'litres volume amount', 'for {s} litres', 'with {s} litres', 'of {s} l', 'at {s} litres'),
    when('at-euros', 'amount euros budget', 'for {s} euros', 'up to {s} euros', 'at {s} EUR', 'with {s} euros'),
    when('at-age', 'age years', 'at {s} years', 'at age {s}', 'aged {s}', 'for someone who is {s}', 'at the age of {s}'),
    when('at-floor', 'floor level storey', 'on floor {s}', 'for floor {s}', 'on level {s}'),
    when('at-level', 'level stage tier', 'at level {s}', 'on level {s}', 'in level {s}', 'for stage {s}'),
    when('at-page', 'page page_number', 'on page {s}', 'for page {s}', 'of page {s}'),
    when('at-subject', 'subject course exam', 'in {s}', 'in {s}', 'for {s}', 'in the {s} exam'),
    when('at-ticket-group', 'group kind category', 'for one {s}', 'for a {s}', '({s})', 'as a {s}'),
    when('at-doneness', 'doneness how firmness', '({s})', 'if I want it {s}', 'for {s} ones'),
    when('at-delivery', 'delivery speed service', 'with {s} delivery', 'by {s} delivery', '({s})', 'sent {s}'),
    when('at-team-gender', 'group league', 'for the {s}', 'of the {s}', 'among the {s}'),
    when('city', 'city town place', 'in {s}', 'in {s}', 'at {s}', 'from {s}'),
    when('country', 'country', 'in {s}', 'in {s}', 'to {s}', 'for {s}'),
    when('currency', 'currency money unit', 'in {s}', 'in {s}', '(in {s})'),
    when('language', 'language lang', 'in {s}', 'in {s}', 'for {s} speakers'),
    when('class', 'class_name group form', 'in class {s}', 'of class {s}', 'for class {s}', 'in {s}'),
    when('department', 'department dept team', 'in {s}', 'in the {s} department', 'at {s}'),
    when('warehouse', 'warehouse depot site', 'in the {s} warehouse', 'at the {s} depot', 'in {s}'),
]
