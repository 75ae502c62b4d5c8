"""What tools of a landlord and of a building firm know about flats, houses, tenants, sites, paint, wood and tiles."""

from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, decimal, distinct, whole
from ..words import PEOPLE, invented_word

STREETS = (
    'Elm Birch Mill Station Castle Rose Quarry Canal Bishop Garden Chapel Linden Harbour Orchard Weaver Kiln Market '
    'Well Juniper Bridge Meadow Tannery'
).split()
WAYS = ['Street', 'Road', 'Lane', 'Row', 'Close', 'Court', 'Square', 'Hill', 'Yard']
FAMILIES = (
    'Brookes Lindemann Okoro Pasternak Demir Fontaine Gruenwald Hewitt Ishikawa Jankowski Keller Larsen Mancini '
    'Novotny Obermann Pritchard Rossetti Schreiber Tanner Ullrich Vasquez Winkler Yilmaz Zeman Ackroyd Bosch Corrigan'
).split()
SHADES = (
    'moss chalk sand ocean clay ivory slate olive coral plum smoke honey linen brick fern storm pearl mustard rust '
    'eggshell charcoal mint'
).split()
FINISHES = ['matt', 'gloss', 'satin', 'silk', '']
WOODS = (
    'oak pine larch beech maple ash spruce birch teak walnut cherry cedar fir alder elm chestnut ebony mahogany poplar '
    'robinia plywood hornbeam'
).split()
CUTS = ['board', 'beam', 'plank', 'batten', 'panel', 'strip']
TILE_NAMES = (
    'Terra Nova Ravenna Basalt Milano Arctic Hexa Marbella Slate Siena Cotto Metro Lagos Toscana Zenith Onyx Cloud '
    'Loft Carrara Retro'
).split()
SITE_NAMES = (
    'school bridge, library extension, depot hall, clinic annex, town hall roof, harbour wall, kindergarten, '
    'north car park, fire station, swimming pool, warehouse 4, chapel tower, tram shelter'
).split(', ')
FAULTS = [
    *['dripping tap', 'cold radiator', 'front door lock', 'roof gutter', 'cellar light', 'lift', 'intercom', 'mould'],
    *['stair rail', 'window seal', 'blocked drain', 'dead socket', 'noisy boiler', 'loose handrail', 'cracked pane'],
]


def flat(rng: Random) -> str:
    number, letter = rng.randint(1, 40), rng.choice('ABCDEF')
    shapes = [
        f'Flat {number}{letter}',
        f'{number}{letter}',
        f'apt {number}',
        f'Unit {number}',
        f'{rng.randint(1, 9)}-{number:02d}',
    ]
    more = [
        f'Attic {rng.randint(1, 6)}',
        f'Basement {letter}',
        f'Studio {number}',
        f'{rng.choice(STREETS)} {number}/{rng.randint(1, 9)}',
        f'W{rng.randint(100, 999)}',
    ]
    return rng.choice([*shapes, rng.choice(more), f'flat {letter.lower()}{rng.randint(1, 9)}'])


def house(rng: Random) -> str:
    street = rng.choice(STREETS) if rng.random() < 0.75 else invented_word(rng).capitalize()
    number = str(rng.randint(1, 180)) + rng.choice(['', '', '', 'a', 'b'])
    return rng.choice([
        f'{number} {street} {rng.choice(WAYS)}',
        f'{street} {rng.choice(WAYS)} {number}',
        f'Villa {street}',
    ])


def tenant(rng: Random) -> str:
    family = rng.choice(FAMILIES) if rng.random() < 0.75 else invented_word(rng).capitalize()
    shapes = [f'{rng.choice(PEOPLE)} {family}', f'{rng.choice(["Mr", "Mrs", "Ms"])} {family}', family]
    return rng.choice([*shapes, f'{rng.choice(PEOPLE)} {family}-{rng.choice(FAMILIES)}'])


def paint(rng: Random) -> str:
    shade = rng.choice(SHADES) if rng.random() < 0.85 else invented_word(rng)
    code = f'RAL {rng.randint(1000, 9099)}'
    return rng.choice([
        f'{shade} {rng.choice(FINISHES)}'.strip(),
        f'{shade} {rng.choice(["white", "grey", "green"])}',
        code,
        shade,
    ])


def timber(rng: Random) -> str:
    wood = rng.choice(WOODS) if rng.random() < 0.85 else invented_word(rng)
    return rng.choice([
        wood,
        f'{wood} {rng.choice(CUTS)}',
        f'{wood} {rng.choice(CUTS)} {rng.choice([18, 22, 24, 28, 40])}',
    ])


def tile(rng: Random) -> str:
    name = rng.choice(TILE_NAMES) if rng.random() < 0.75 else invented_word(rng).capitalize()
    size = rng.choice(['20x20', '30x30', '30x60', '60x60', '10x30'])
    return rng.choice([
        f'{name} {size}',
        f'{name} {rng.choice(["white", "grey", "sand", "black"])}',
        name,
        f'{name[:2].upper()}-{rng.randint(100, 999)}',
    ])


def site(rng: Random) -> str:
    return rng.choice([rng.choice(SITE_NAMES), f'site {rng.randint(2, 60)}', house(rng), f'BS-{rng.randint(10, 999)}'])


def square_metres(rng: Random) -> int | float:
    return rng.choice([rng.randint(2, 180), rng.randint(4, 60), round(rng.uniform(1, 90), 1)])


FLAT = ('housing-flat', 'flat unit apartment flat_id')
HOUSE = ('housing-house', 'house address building property')
TENANT = ('housing-tenant', 'tenant name renter who')
SITE = ('housing-site', 'site project site_name place')
PAINT = ('housing-paint', 'paint colour product shade')
TILE = ('housing-tile', 'tile tile_name product model')

ARGUMENTS = {
    'housing-flat': ArgumentKind('str', flat),
    'housing-house': ArgumentKind('str', house),
    'housing-tenant': ArgumentKind('str', tenant),
    'housing-keeper': ArgumentKind('str', tenant),
    'housing-site': ArgumentKind('str', site),
    'housing-paint': ArgumentKind('str', paint),
    'housing-wood': ArgumentKind('str', timber),
    'housing-tile': ArgumentKind('str', tile),
    'housing-area': ArgumentKind('float', square_metres),
    'housing-coats': ArgumentKind('int', whole(1, 4)),
    'housing-length': ArgumentKind('float', lambda rng: rng.choice([rng.randint(1, 8), round(rng.uniform(0.4, 9), 2)])),
    'housing-room': choice('kitchen', 'bathroom', 'bedroom', 'hall'),
    'housing-meter': choice('heating', 'water', 'electricity'),
}
VALUES = {
    'housing-tenant': ValueKind(['str'], 'text', tenant),
    'housing-keeper': ValueKind(['str'], 'text', tenant),
    'housing-house': ValueKind(['str'], 'text', house),
    'housing-flat': ValueKind(['str'], 'text', flat),
    'housing-class': ValueKind(['str'], 'text', lambda rng: rng.choice(['A+', 'A', 'B', 'C', 'D', 'E', 'F'])),
    'housing-tiles': ValueKind(['int'], 'number', whole(8, 900)),
    'housing-reading': ValueKind(['int'], 'number', whole(120, 48000)),
    'housing-budget': ValueKind(['int'], 'number', lambda rng: rng.randint(12, 900) * 1000),
    'housing-rent': ValueKind(['int', 'float'], 'number', whole(320, 2400)),
    'housing-deposit': ValueKind(['int'], 'number', lambda rng: rng.randint(6, 60) * 100),
    'housing-size': ValueKind(['float'], 'number', decimal(18, 190, 1)),
    'housing-litres': ValueKind(['float'], 'number', decimal(0.5, 40, 1)),
    'housing-dry': ValueKind(['int'], 'number', whole(1, 48)),
    'housing-repairs': ValueKind(
        ['list', 'list[str]'],
        'texts',
        distinct(lambda rng: rng.choice(FAULTS), 2, 6),
    ),
}

CONCEPTS = [
    Concept(
        noun='cold rent',
        names='cold_rent base_rent net_rent rent_of_flat rent_cold',
        takes=[FLAT],
        gives='housing-rent',
        descriptions=[
            'monthly rent of a {p} without heating and other costs',
            'what a tenant pays each month for a {p}, extras not included',
            'net rent of a flat in euros',
        ],
        phrases=['the rent of {x} without extras', 'the net rent for {x}'],
        asks={
            'look-up': [
                'What is the rent for {x} without the extras?',
                '{x} cold rent?',
                'how much do we charge for {x} each month, heating not counted',
                'A student couple asks for {x}. What is the bare monthly rent?',
                'What does {x} bring in per month before extras?',
                'net rent of {x} please',
                'Look up what we take for {x} a month, just the rent itself.',
                'I am filling in the lease of {x} and need the cold rent.',
                'If heating is left out, what does living in {x} cost a month?',
            ],
            'larger-of-two': ['Which has the higher rent, {x} or {y}?', 'Is {x} or {y} dearer to rent?'],
            'smaller-of-two': ['Which would be cheaper to rent, {x} or {y}?'],
            'sum-of-two': ['How much rent do {x} and {y} bring in together?'],
            'total': ['What rent do {xs} give us per month, all in all?', 'monthly rent from {xs} together'],
            'more-percent': ['We raise the rent for {x} by {p}%. What is it then?', 'new rent of {x} after {p}% more'],
            'quantity': ['How much rent for {x} is that in {k} months?', 'What does {x} bring in over {k} months?'],
            'is-above': ['Is the rent for {x} over {k} euros?'],
        },
        held_out={
            'look-up': ['What sum per month stands in the lease of {x} as rent alone?'],
            'quantity': ['Somebody stays in {x} for {k} months. What rent is that?'],
        },
        unit='euros',
        like=['rent', 'flats of a house'],
    ),
    Concept(
        noun='service charge',
        names='service_charge extras utilities side_costs nebenkosten',
        takes=[FLAT],
        gives='money',
        descriptions=[
            'monthly extras of a {p}: heating, water, cleaning',
            'what is paid each month on top of the rent',
            'running costs of a {p} per month',
        ],
        phrases=['the extras for {x}', 'the monthly sum of extras for {x}'],
        asks={
            'look-up': [
                'What comes on top of the rent in {x}?',
                'extras {x}?',
                'how much are heating, water and cleaning for {x}',
                'The tenant of {x} finds the side costs too high. What do we take?',
                'What do I transfer for the running costs of {x} each month?',
                'monthly side costs of {x}',
                'For {x}, how much is added for heating and so on?',
                'I know the rent of {x}, but how much are the extras?',
            ],
            'larger-of-two': ['Where are the extras higher, in {x} or in {y}?'],
            'quantity': ['How much are the extras of {x} for {k} months?'],
            'total': ['What are the extras of {xs} in all?'],
            'is-above': ['Are the extras of {x} more than {k} euros?'],
            'less-percent': ['Heating got cheaper, so we lower the extras of {x} by {p}%. What are they now?'],
        },
        held_out={'look-up': ['How much beyond the rent must somebody in {x} pay monthly?']},
        like=['monthly payment'],
    ),
    Concept(
        noun='rental deposit',
        names='deposit bond security caution deposit_for',
        takes=[FLAT],
        gives='housing-deposit',
        descriptions=[
            'deposit a tenant leaves for a {p}',
            'how much security has to be paid for a {p}',
            'bond for a flat in euros',
        ],
        phrases=['the deposit for {x}', 'the security for {x}'],
        asks={
            'look-up': [
                'How much deposit do you want for {x}?',
                'deposit {x}?',
                'what security has to be left for {x}',
                'I move out of {x} next week. What sum do I get back as deposit?',
                'How high was the bond on {x}?',
                'Before I get the keys to {x}, what must I leave as security?',
                'find the deposit amount for {x}',
                'new lease for {x}: which deposit do I write in',
            ],
            'larger-of-two': ['For which is the deposit higher, {x} or {y}?'],
            'difference': ['How much more deposit than for {y} do you ask for {x}?'],
            'minus': ['A door in {x} costs {k} euros. How much of the deposit is paid back?'],
            'total': ['How much deposit do we hold for {xs}?'],
        },
        held_out={'look-up': ['What caution money is fixed for {x}?']},
        preposition='for',
    ),
    Concept(
        noun='floor area',
        names='area sqm floor_area living_space flat_size m2',
        takes=[FLAT],
        gives='housing-size',
        descriptions=['area of a {p} in square meters', 'how many square meters a flat has', 'living space of a {p}'],
        phrases=['the living space of {x}', 'the size of {x} in square meters'],
        asks={
            'look-up': [
                'How many square meters has {x}?',
                '{x} sqm?',
                'how big is {x}',
                'Would my piano fit? How much space is there in {x}, in square meters?',
                'What living space does {x} offer?',
                'For the advert I need the size of {x}.',
                'measure of {x} in m2 please',
                'is {x} roomy, how many m2',
            ],
            'larger-of-two': ['Which is bigger, {x} or {y}?', 'Where is there more space, in {x} or in {y}?'],
            'difference': ['How many square meters larger is {x} than {y}?'],
            'times': ['New floor costs {k} euros per square meter. What is it for {x}?'],
            'who-most': ['Which of {xs} is the most spacious?'],
            'total': ['How many square meters do {xs} make together?'],
            'is-above': ['Has {x} more than {k} square meters?'],
        },
        held_out={'look-up': ['What area could I furnish in {x}?'], 'who-most': ['Where is most room to live: {xs}?']},
        adjectives=('bigger', 'biggest', 'smaller', 'smallest'),
    ),
    Concept(
        noun='tenant',
        names='tenant tenant_of renter lives_in occupant',
        takes=[FLAT],
        gives='housing-tenant',
        descriptions=['tenant of a {p}', 'who rents a {p}', 'name of the person living in a flat'],
        phrases=['the tenant of {x}', 'the person who rents {x}'],
        asks={
            'look-up': [
                'Who lives in {x}?',
                'tenant {x}?',
                'who rents {x} from us',
                'Water runs through the ceiling below {x}. Who is the tenant there?',
                'To whom have we let {x}?',
                'Whose name is on the bell of {x}?',
                'name of the renter of {x}',
                'I have a parcel for {x}, who is that?',
            ],
            'is-text': ['Does {w} live in {x}?', 'Is {x} let to {w}?'],
            'same-text': ['Are {x} and {y} let to the same person?'],
        },
        held_out={'look-up': ['With whom do we have a lease for {x}?']},
    ),
    Concept(
        noun='rent arrears',
        nouns='rent arrears',
        names='arrears rent_owed backlog unpaid_rent behind_with',
        takes=[TENANT],
        gives='big-money',
        descriptions=[
            'rent that a {p} has not paid yet',
            'how much rent somebody is behind',
            'unpaid rent of a tenant in euros',
        ],
        phrases=['the unpaid rent of {x}', 'the rent that {x} still owes'],
        asks={
            'look-up': [
                'How much rent does {x} still owe?',
                'unpaid rent {x}?',
                'is {x} behind with the rent, and with how much',
                'I have to write a reminder to {x}. What is missing?',
                'How far behind is {x} with paying us the rent?',
                'arrears of {x}',
                'What sum is open for {x} on the rent account?',
                '{x} promised to pay up. How much rent is outstanding?',
            ],
            'larger-of-two': ['Who owes us more rent, {x} or {y}?', 'Who is further behind with the rent, {x} or {y}?'],
            'sum-of-two': ['How much rent do {x} and {y} owe together?'],
            'total': ['How much rent is missing from {xs} altogether?'],
            'divided': ['{x} pays the arrears in {k} parts. How much is each?'],
            'is-above': ['Does {x} owe more than {k} euros of rent?'],
        },
        held_out={
            'look-up': ['What amount of rent did {x} fail to pay?'],
            'larger-of-two': ['Whose rent debt is bigger, that of {x} or {y}?'],
        },
        like=['debt'],
    ),
    Concept(
        noun='moving-out date',
        names='move_out moving_out leaves_flat notice_until vacates_on',
        takes=[TENANT],
        gives='date',
        descriptions=[
            'day on which a {p} moves out',
            'when somebody hands back the keys',
            'end of the lease of a tenant',
        ],
        phrases=['the day when {x} moves out', 'the end of the lease of {x}'],
        asks={
            'look-up': [
                'When does {x} move out?',
                '{x} gone when?',
                'on which day do we get the keys back from {x}',
                'I want to paint after {x} has left. From what date is the flat empty?',
                'What is the last day of {x} with us?',
                'To which date did {x} give notice?',
                'tell me when the lease of {x} is over',
                'Until what day does {x} live here?',
            ],
            'days-until': ['Today is {d}. How many days until {x} moves out?'],
            'earlier-of-two': ['Who moves out first, {x} or {y}?'],
            'later-of-two': ['Who stays in the house longer, {x} or {y}?'],
            'weekday-of-date': ['On which weekday does {x} move out?'],
        },
        held_out={'look-up': ['On what date will {x} be out of the flat?']},
    ),
    Concept(
        noun='address of a flat',
        nouns='addresses of flats',
        names='house_of building_of flat_address located_at which_house',
        takes=[FLAT],
        gives='housing-house',
        descriptions=['house a {p} is in', 'address of the building of a flat', 'in which building a {p} lies'],
        phrases=['the house of {x}', 'the building of {x}'],
        asks={
            'look-up': [
                'In which house is {x}?',
                'address of {x}?',
                'where is {x}, street and number',
                'The electrician is on his way to {x}. Which address does he need?',
                'Which of our buildings is {x} in?',
                'I only have "{x}" on the key tag. What house does it belong to?',
                'street and number for {x}',
                'To what address do I send the letter for {x}?',
            ],
            'same-text': ['Are {x} and {y} in the same house?', 'same building for {x} and {y}?'],
        },
        held_out={'look-up': ['At which street number do I find {x}?']},
        is_plain=False,
    ),
    Concept(
        noun='caretaker',
        names='caretaker janitor keeper_of house_keeper concierge',
        takes=[HOUSE],
        gives='housing-keeper',
        descriptions=['caretaker of a {p}', 'who looks after a {p}', 'janitor in charge of a building'],
        phrases=['the caretaker of {x}', 'the janitor of {x}'],
        asks={
            'look-up': [
                'Who is the caretaker at {x}?',
                'janitor {x}?',
                'who looks after {x}',
                'The hall light at {x} is dead. Whom do I tell?',
                'Which caretaker is in charge of {x}?',
                'name of whoever takes care of {x}',
                'Somebody must sweep the snow at {x}: who does that?',
                'At {x}, to which janitor do I turn?',
            ],
            'same-text': ['Have {x} and {y} the same caretaker?'],
            'is-text': ['Is {w} the caretaker of {x}?', 'Does {w} look after {x}?'],
        },
        held_out={'look-up': ['By whom is {x} looked after?']},
    ),
    Concept(
        noun='caretaker mobile',
        names='keeper_phone janitor_tel mobile_of call_caretaker reach',
        takes=[('housing-keeper', 'caretaker name janitor keeper')],
        gives='phone',
        descriptions=[
            'mobile number of a {p}',
            'at which number a {p} can be called',
            'phone of one of the caretakers',
        ],
        phrases=['the number of {x} for emergencies', 'the mobile of {x}'],
        asks={
            'look-up': [
                'At what number do I reach {x} when the heating fails?',
                'mobile {x}?',
                'how do i call {x}',
                'The lift is stuck. Which number has {x}?',
                'I must ring {x} right now, number please',
                'Under which number does {x} pick up?',
                'number of {x} for the notice in the stairwell',
                'Is there a mobile on which I can get hold of {x}?',
            ],
        },
        held_out={'look-up': ['What do I dial to talk to {x}?']},
        like=['phone number'],
    ),
    Concept(
        noun='open repairs',
        nouns='open repairs',
        item='repair',
        names='repairs open_repairs defects todo_repairs faults',
        takes=[HOUSE],
        gives='housing-repairs',
        descriptions=[
            'repairs still to be done at a {p}',
            'list of reported faults of a {p}',
            'what is broken in a building',
        ],
        phrases=['the repairs at {x}', 'the faults reported for {x}'],
        asks={
            'look-up': [
                'What is broken at {x}?',
                'repairs {x}?',
                'which faults have been reported for {x}',
                'I drive to {x} with my toolbox. What all is there to fix?',
                'Show me the open jobs at {x}.',
                'what still has to be mended in {x}',
                'List everything out of order at {x}.',
                'Before the inspection of {x}: which defects are on file?',
            ],
            'list-length': ['How many repairs are open at {x}?', 'how many things are broken at {x}'],
            'list-first': ['Which repair at {x} is first on the list?'],
            'list-last': ['What was reported last at {x}?'],
            'list-sorted': ['Give me the faults of {x} by alphabet.'],
        },
        held_out={'look-up': ['What needs mending in {x}?'], 'list-length': ['How many defects wait for us at {x}?']},
        preposition='at',
    ),
    Concept(
        noun='flats of a house',
        item='flat',
        names='flats units apartments rent_roll house_flats',
        takes=[HOUSE],
        gives='dicts',
        descriptions=[
            'flats of a {p}: a list of dicts with {keys}',
            'rent roll of a building with {keys}',
            'all units, each with {keys}',
        ],
        keys=[
            ('flat unit name', 'flat', 'housing-flat'),
            ('rent cold_rent', 'monthly rent', 'housing-rent'),
            ('area sqm m2', 'area', 'housing-size'),
        ],
        phrases=['the flats of {x}', 'the flats in {x}', 'the units at {x}'],
        asks={
            'rows-sum:monthly rent': ['How much rent does the whole of {x} bring in?', 'rent from all flats at {x}'],
            'rows-sum:area': ['How many square meters are let at {x} in all?'],
            'rows-average:monthly rent': ['What does a flat at {x} cost on average?'],
            'rows-most:monthly rent': ['Which flat at {x} is the dearest?', 'most expensive flat of {x}'],
            'rows-least:monthly rent': ['Which flat at {x} is the cheapest?'],
            'rows-most:area': ['What is the biggest flat at {x}?', 'where at {x} is most space'],
            'rows-least:area': ['Which is the smallest flat of {x}?'],
            'rows-count': ['How many flats are there at {x}?', 'number of units in {x}'],
            'rows-names': ['Which flats belong to {x}?', 'Name all units at {x}.'],
            'rows-count-above:monthly rent': ['How many flats at {x} cost more than {k}?'],
            'rows-count-above:area': ['How many flats of {x} have more than {k} square meters?'],
        },
        held_out={
            'rows-sum:monthly rent': ['If everyone at {x} pays, what rent comes in?'],
            'rows-most:area': ['At {x}, which unit has the most room?'],
        },
        is_plain=False,
        like=['cold rent', 'floor area'],
    ),
    Concept(
        noun='meter count',
        names='meter_reading meter_count usage_of consumption read_meter',
        takes=[FLAT, ('housing-meter', 'meter kind supply what')],
        gives='housing-reading',
        descriptions=[
            "what a meter of a {p} shows; {q} is 'heating', 'water' or 'electricity'",
            'last reading of the heating, water or electricity meter of a flat',
            'count on a meter, by {p} and {q} (heating, water, electricity)',
        ],
        phrases=['the {y} meter of {x}', 'the count on the {y} meter in {x}'],
        asks={
            'look-up': [
                'What does the {y} meter in {x} show?',
                '{x} {y} meter?',
                'read the {y} meter of {x} for me',
                'I do the yearly bill of {x}. What stands on the {y} meter?',
                'at which number is {y} in {x}',
                'How far has the {y} meter of {x} run?',
                '{y=electricity}What is the power meter of {x} at? Electricity, I mean.',
                '{y=water}how much water has gone through the meter in {x}',
            ],
            'fixed-difference': ['How much higher is the {y} meter in {x} than in {t}?'],
            'fixed-larger': [
                'Which used more {y}, {x} or {t}?',
                'Where does the {y} meter show more, in {x} or in {t}?',
            ],
            'fixed-sum': ['What do the {y} meters of {x} and {t} show together?'],
            'minus': ['Last year the {y} meter in {x} stood at {k}. How much was used since?'],
        },
        held_out={'look-up': ['Which figure did you note from the {y} meter at {x}?']},
        is_plain=False,
        like=['use on a day'],
    ),
    Concept(
        noun='pet permission',
        names='pets_allowed pet_ok dogs_allowed may_keep_pets animals',
        takes=[FLAT],
        gives='bool',
        descriptions=[
            'whether pets are allowed in a {p}',
            'True if a tenant of a {p} may keep animals',
            'whether the lease permits pets',
        ],
        asks={
            'look-up': [
                'Are pets allowed in {x}?',
                'may i keep a dog in {x}',
                'Can a tenant of {x} have a cat?',
                'We have an old dog that goes where we go. Is that ok in {x}?',
                'check <if|whether> animals are permitted in {x}',
                'pets in {x}, yes?',
                'Does the lease of {x} allow animals?',
                'Would you let somebody with two cats move into {x}?',
            ],
            'who-true': ['In which of {xs} are pets allowed?', 'My dog comes along: which of {xs} can I take?'],
            'count-true': ['In how many of {xs} may I keep a cat?'],
        },
        held_out={'look-up': ['Is there any rule that lets me bring my cat to {x}?']},
    ),
    Concept(
        noun='paint needed',
        nouns='amounts of paint',
        names='paint_needed litres_of_paint paint_calc how_much_paint paint_l',
        takes=[PAINT, ('housing-area', 'area sqm surface m2'), ('housing-coats', 'coats layers times')],
        gives='housing-litres',
        descriptions=[
            'litres of a {p} for a wall of some square meters and a number of coats',
            'how much paint is needed, by colour, area and coats',
            'paint calculator, result in litres',
        ],
        phrases=[
            'the litres of {x} for {y} square meters and a number of {z} coats',
            'the amount of {x} for {y} m2, coats: {z}',
        ],
        asks={
            'look-up': [
                'How many litres of {x} do I need for {y} square meters, coats: {z}?',
                '{x}, {y} m2, coats {z}: how many litres?',
                'I paint {y} square meters with {x}. Number of coats is {z}. How much do I have to get?',
                'how much {x} for {y} sqm if the number of coats is {z}',
                'A wall of {y} square meters should become {x}, and the firm said {z} as number of coats. Litres?',
                'With coats set to {z}, what amount of {x} covers {y} m2?',
                'My hall has {y} m2 of wall. For {x} and a coat count of {z}, how many litres?',
                'litres of {x} needed: area {y}, coats {z}',
            ],
            'is-above': ['I have {k} litres. Do I need more than that of {x} for {y} m2, coats: {z}?'],
        },
        held_out={
            'look-up': [
                'To cover {y} square meters in {x}, number of layers {z}, what quantity should I buy in litres?',
            ],
        },
        is_plain=False,
    ),
    Concept(
        noun='drying time',
        names='drying_time dry_hours dries_in hours_to_dry recoat_after',
        takes=[PAINT],
        gives='housing-dry',
        descriptions=[
            'hours a {p} needs to dry',
            'after how many hours a coat is dry',
            'drying time of a paint in hours',
        ],
        phrases=['the time until {x} is dry', 'the time {x} takes to dry'],
        asks={
            'look-up': [
                'After how many hours is {x} dry?',
                '{x} dry when, in hours?',
                'how many hours do i wait before the second coat of {x}',
                'I put {x} on the stairs. For how many hours must nobody walk there?',
                'How long does {x} stay wet, in hours?',
                'drying time for {x}',
                'When may I touch a wall in {x}, after how many hours?',
                'We move the sofa back once {x} is dry. Hours?',
            ],
            'larger-of-two': ['Which takes longer to dry, {x} or {y}?'],
            'smaller-of-two': ['Which is dry sooner, {x} or {y}?', 'I am in a hurry: does {x} or {y} dry faster?'],
            'difference': ['How many hours more than {y} does {x} need to dry?'],
            'quantity': ['I put on {k} coats of {x} and let each dry. How many hours is that?'],
            'is-above': ['Does {x} stay wet for more than {k} hours?'],
        },
        held_out={'look-up': ['In how many hours can I paint over {x}?']},
        unit='hours',
        adjectives=('slower to dry', 'slowest to dry', 'faster to dry', 'fastest to dry'),
    ),
    Concept(
        noun='timber price',
        names='timber_price wood_cost cut_price lumber price_cut_to_length',
        takes=[('housing-wood', 'wood timber board article'), ('housing-length', 'length meters length_m long')],
        gives='money',
        descriptions=[
            'price of a piece of {p} cut to some meters',
            'what a {p} costs in a given length',
            'cost of timber by kind and {q}',
        ],
        phrases=['the price of {y} m of {x}', 'the price of {x} cut to {y} meters'],
        asks={
            'look-up': [
                'What does {x} cost, cut to {y} meters?',
                '{y} m of {x}, price?',
                'how much is {x} in a length of {y} m',
                'I build a shelf and need one piece of {x}, {y} meters long. What do you take for it?',
                'Price for {x} at {y} meters please',
                'If you saw me {y} m of {x}, what do I pay?',
                '{x}, {y} meters long: how much?',
                'For the terrace I want {x} in {y} m. What is one piece?',
            ],
            'quantity': [
                'I take {k} pieces of {x}, {y} m each. What is the bill?',
                '{k} times {x} of {y} meters, how much?',
            ],
            'fixed-difference': ['How much dearer is {x} than {t} at {y} m?'],
            'fixed-larger': ['At {y} m, which costs more, {x} or {t}?'],
            'fixed-smaller': ['Which wood is cheaper in {y} m, {x} or {t}?'],
            'fixed-sum': ['One piece of {x} and one of {t}, both {y} m: what do I pay?'],
        },
        held_out={
            'look-up': ['What would you charge for {y} meters of {x}?'],
            'fixed-smaller': ['To save money on {y} m, do I take {x} or {t}?'],
        },
        is_plain=False,
        like=['price'],
    ),
    Concept(
        noun='number of tiles',
        nouns='numbers of tiles',
        names='tiles_needed tile_count num_tiles tiles_for how_many_tiles',
        takes=[TILE, ('housing-area', 'area sqm surface m2')],
        gives='housing-tiles',
        descriptions=[
            'how many pieces of a {p} cover an area in square meters',
            'number of tiles for a floor, waste included',
            'tiles needed, by {p} and {q}',
        ],
        phrases=['the number of {x} tiles for {y} square meters', 'the tile count of {x} for {y} m2'],
        asks={
            'look-up': [
                'How many {x} tiles do I need for {y} square meters?',
                '{x} for {y} m2, how many pieces?',
                'my bathroom has {y} square meters of floor, how many pieces of {x} is that',
                'Count the tiles: model {x}, area {y} m2.',
                'For a floor of {y} m2 in {x}, what number of tiles do we load?',
                'I tile {y} sqm with {x}. Pieces, with waste?',
                'number of {x} for an area of {y}',
                'With {y} square meters to cover, how many of {x} go into the van?',
            ],
            'plus': ['I want {k} spare tiles on top of what {y} m2 in {x} takes. How many in all?'],
            'fixed-difference': ['How many more pieces than with {t} do I need for {y} m2 with {x}?'],
            'fixed-sum': ['One floor of {y} m2 in {x} and one of {y} m2 in {t}: how many tiles altogether?'],
            'divided': ['{k} tiles fit in a box. How many boxes of {x} are needed for {y} m2?'],
        },
        held_out={'look-up': ['To lay {y} m2 with {x}, how many pieces should I load?']},
        is_plain=False,
    ),
    Concept(
        noun='site sheet',
        names='site_sheet building_site site_info project_sheet site_data',
        takes=[SITE],
        gives='dict',
        descriptions=[
            'data of a building {p}: {keys}',
            'building site as a dict with {keys}',
            'sheet of a construction project: {keys}',
        ],
        keys=[
            ('foreman', 'foreman', 'housing-keeper'),
            ('crew', 'crew size', 'few'),
            ('budget', 'building budget', 'housing-budget'),
            ('handover', 'handover day', 'date'),
            ('weeks', 'delay in weeks', 'few'),
        ],
        preposition='of the',
        asks={
            'key:foreman': ['Who is the foreman at the {x}?', 'who runs the work at the {x}', 'boss on site, {x}?'],
            'key:crew size': ['How many people work at the {x}?', 'how big is the crew at the {x}'],
            'key:building budget': [
                'How much money is planned for the {x}?',
                'budget, {x}?',
                'What may the {x} cost at most?',
            ],
            'key:handover day': [
                'When is the {x} handed over?',
                'On which day do we finish the {x}?',
                '{x} done when?',
            ],
            'key:delay in weeks': ['How many weeks late are we at the {x}?', 'how late is the {x}, in weeks'],
            'key-larger-of-two:building budget': ['Which site costs more, the {x} or the {y}?'],
            'key-larger-of-two:crew size': ['Where do more people work, at the {x} or at the {y}?'],
            'key-larger-of-two:delay in weeks': ['Which site is further behind, the {x} or the {y}?'],
            'key-sum-of-two:crew size': ['How many people are at the {x} and the {y} together?'],
            'key-sum-of-two:building budget': ['How much is planned for the {x} and the {y} in all?'],
            'key-difference-of-two:building budget': ['How much more than the {y} does the {x} cost?'],
            'key-times:crew size': ['Everyone at the {x} gets {k} euros extra. How much is that?'],
            'key-is-above:delay in weeks': ['Is the {x} more than {k} weeks late?'],
        },
        held_out={
            'key:foreman': ['Who gives the orders at the {x}?'],
            'key:handover day': ['By which day will the {x} be ready?'],
        },
    ),
    Concept(
        noun='energy class',
        names='energy_class epc efficiency energy_label class_of_flat',
        takes=[FLAT],
        gives='housing-class',
        descriptions=[
            'energy class of a {p}',
            'which letter the energy certificate of a {p} shows',
            'energy label of a flat',
        ],
        asks={
            'look-up': [
                'Which energy class has {x}?',
                'energy label {x}?',
                'how well is {x} insulated, which letter on the certificate',
                'Heating is dear these days. What class is {x}?',
                'letter on the energy pass of {x}',
            ],
            'same-text': ['Are {x} and {y} in the same energy class?'],
            'is-text': ['Is {x} class {w}?'],
        },
        held_out={'look-up': ['What grade does the energy certificate give {x}?']},
        is_held_out=True,
    ),
]
