"""What tools of drivers know: fuel, service, tyres, car parks and charging points."""

from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, decimal, letters, pick, whole

MODELS = (
    'Fiat Panda,Volvo V60,Golf,Corsa,Twingo,Model 3,Mini,Civic,Yaris,Octavia,Dacia Duster,Kangoo,Leaf,Zoe,Ioniq 5,'
    'Tucson,Punto,Transit,Polo,Micra,i30,Fabia,Ceed,Jimny,Sprinter,Swift,Astra,Sandero,Berlingo,MX-5,Prius,Corolla,'
    'ID.3,Kona,Ford Fiesta,Beetle,Land Cruiser,Kodiaq,Clio,Picasso,Honda Jazz,Megane'
).split(',')
ELECTRIC = (
    'Leaf,Zoe,Ioniq 5,Model 3,Model Y,ID.3,ID.4,Kona,Taycan,Twizy,Born,Enyaq,Ariya,EV6,Honda e,Mach-E,i3,e-Golf,'
    'Megane E,Volvo EX30,Polestar 2,Dacia Spring,Fiat 500e,Mini SE,e-208,e-Niro,Model S,Soul EV,EQA,bZ4X'
).split(',')
PLACES = 'Opera,Ring,Central,Mall,Lake,Castle,Harbour,Stadium,Market,Clinic,Theatre,Arena,Park,Palace,Bridge'.split(',')
BRANDS = 'Petrolo,Tank & Go,Oilix,Star Fuel,Fastgas,Jetta,Roadking,Dino,Greenfill,Tanko'.split(',')


def plate(rng: Random) -> str:
    number = rng.randint(10, 9999)
    initials = letters(rng, 3)
    return rng.choice([f'{initials[0]}-{initials[1:]} {number}', f'{initials[1:]} {number}', f'{initials}{number}'])


def car_park(rng: Random) -> str:
    return f'{rng.choice(PLACES)} {rng.choice(["Garage", "Car Park", "Deck", "P1", "P2", "P7"])}'


def fuel_station(rng: Random) -> str:
    return f'{rng.choice(BRANDS)} {rng.choice([*PLACES, "North", "South", "A7", "B12"])}'


def charger(rng: Random) -> str:
    number = rng.randint(10, 9999)
    return rng.choice([f'CP-{number}', f'EV{number}', f'{letters(rng, 2)}*{number}'])


def tyre_size(rng: Random) -> str:
    return f'{rng.randrange(155, 275, 10)}/{rng.randrange(40, 75, 5)} R{rng.randint(13, 20)}'


ARGUMENTS = {
    'cr-plate': ArgumentKind('str', plate),
    'cr-model': ArgumentKind('str', pick(MODELS)),
    'cr-electric': ArgumentKind('str', pick(ELECTRIC)),
    'cr-park': ArgumentKind('str', car_park),
    'cr-pump': ArgumentKind('str', fuel_station),
    'cr-charger': ArgumentKind('str', charger),
    'cr-tyre': ArgumentKind('str', tyre_size),
    'cr-hours': ArgumentKind('int', whole(2, 23)),
    'cr-low': ArgumentKind('int', whole(3, 45)),
    'cr-high': ArgumentKind('int', whole(50, 100)),
    'cr-fuel': choice('petrol', 'diesel', 'premium'),
    'cr-axle': choice('front', 'rear'),
    'cr-service': choice('small', 'large'),
}
VALUES = {
    'cr-park': ValueKind(['str'], 'text', car_park),
    'cr-charger': ValueKind(['str'], 'text', charger),
    'cr-litre': ValueKind(['float'], 'number', decimal(1.35, 2.29, 3)),
    'cr-bill': ValueKind(['float', 'int'], 'number', decimal(70, 900, 2)),
    'cr-bar': ValueKind(['float'], 'number', decimal(1.6, 3.6, 1)),
    'cr-tyre-price': ValueKind(['float', 'int'], 'number', decimal(38, 230, 2)),
    'cr-small-fee': ValueKind(['float'], 'number', decimal(1, 42, 2)),
    'cr-metres': ValueKind(['float'], 'number', decimal(1.8, 2.9, 2)),
    'cr-kw': ValueKind(['int'], 'number', lambda rng: rng.choice([11, 22, 43, 50, 75, 100, 150, 180, 250, 300, 350])),
    'cr-minutes': ValueKind(['int'], 'number', whole(9, 420)),
    'cr-mileage': ValueKind(['int'], 'number', whole(900, 280000)),
    'cr-percent': ValueKind(['int'], 'number', whole(3, 100)),
    'cr-job': ValueKind(
        ['str'],
        'text',
        pick(['oil change', 'brake pads', 'battery', 'new tyres', 'air filter', 'spark plugs', 'exhaust', 'clutch']),
    ),
}
CONCEPTS = [
    Concept(
        noun='pump price',
        names='pump_price fuel_price price_per_litre litre_price gas_price',
        takes=[('cr-pump', 'station fuel_station where'), ('cr-fuel', 'fuel kind grade')],
        gives='cr-litre',
        descriptions=[
            "price of a litre of fuel; {q} is 'petrol', 'diesel' or 'premium'",
            'what a litre costs at a {p}',
            'euros per litre by {p} and {q}',
        ],
        phrases=['the price of a litre of {y} at {x}', 'the {y} price at {x}'],
        is_plain=False,
        asks={
            'look-up': [
                'How much is a litre of {y} at {x}?',
                '{x} {y} price',
                'My tank is nearly empty and I pass {x}. What do they want for {y}?',
                'what does {y} cost at {x} right now',
                'At {x}, what stands on the sign for {y}?',
                '{y=diesel}I drive an old van, a diesel. What do I pay per litre at {x}?',
                '{y=petrol}The moped drinks petrol. Price per litre at {x}?',
                "Check today's {y} at {x}, please.",
            ],
            'quantity': [
                'What do {k} litres of {y} cost at {x}?',
                'I fill up {k} litres of {y} at {x}. What do I pay?',
                '{k} l {y} at {x}?',
            ],
            'fixed-difference': [
                'How much dearer per litre is {y} at {x} than at {t}?',
                '{y=premium|petrol}How much more is premium than petrol at {x}?',
            ],
            'fixed-smaller': [
                'Where is {y} cheaper, at {x} or at {t}?',
                'Should I fill up with {y} at {x} or {t} to save money?',
            ],
            'fixed-larger': ['Who takes more for {y}, {x} or {t}?'],
            'is-above': ['Is {y} at {x} more than {k} euros a litre?'],
        },
        held_out={
            'look-up': ['For one litre of {y}, what does the pump at {x} charge me?'],
            'quantity': ['If {k} litres of {y} go into my car at {x}, what will the till show?'],
        },
        like=['price'],
    ),
    Concept(
        noun='next inspection',
        names='next_inspection service_due inspection_date mot_due next_check',
        takes=[('cr-plate', 'plate licence_plate car registration')],
        gives='date',
        descriptions=[
            'date of the next inspection of a {p}',
            'when a car is due at the workshop',
            'next check-up as YYYY-MM-DD',
        ],
        asks={
            'look-up': [
                'When is {x} due for inspection?',
                'next check {x}',
                'The sticker on {x} has faded. By what date must it be inspected?',
                'when do i have to bring {x} to the workshop',
                'On which day is the inspection of {x}?',
                'I always forget {x}; what is the date of its next check-up?',
                'Please find out when {x} has to be tested again.',
            ],
            'days-until': ['Today is {d}. How many days may I still drive {x} before its inspection?'],
            'earlier-of-two': [
                'Which car has to be inspected first, {x} or {y}?',
                'Do I bring {x} or {y} to the inspection sooner?',
            ],
            'later-of-two': ['Whose inspection can wait longer, {x} or {y}?'],
            'weekday-of-date': ['On what weekday is the inspection of {x}?'],
        },
        held_out={'look-up': ['Up to what date is the test sticker of {x} good?']},
        like=['due date'],
    ),
    Concept(
        noun='service price',
        names='service_price service_cost maintenance_cost workshop_quote garage_bill',
        takes=[('cr-model', 'model car vehicle'), ('cr-service', 'size kind service')],
        gives='cr-bill',
        descriptions=[
            "price of a 'small' or 'large' service of a {p}",
            'what the workshop takes for a service, by {p} and {q}',
            'service quote in euros',
        ],
        phrases=['the price of a {y} service of a {x}', 'the cost of a {y} service for a {x}'],
        is_plain=False,
        asks={
            'look-up': [
                'What does a {y} service of a {x} cost?',
                '{x} {y} service how much',
                '{y=small}Only oil and filters, so a small service for my {x}. What will it be?',
                '{y=large}The {x} has done 60000 km and gets the large service. Price?',
                'how much money do i need for the {y} service of a {x}',
                'My neighbour has a {x} at the workshop for a {y} service. What will they ask?',
                'For a {x}: {y} service, quote please.',
            ],
            'fixed-difference': [
                '{y=large|small}How much more is the large service than the small one for a {x}?',
                'By how much is a {y} service dearer for a {x} than for a {t}?',
            ],
            'fixed-sum': ['We bring a {x} and a {t} for a {y} service. What do we pay for both?'],
            'fixed-larger': ['Which costs more to maintain, a {x} or a {t}, at a {y} service?'],
            'more-percent': ['The workshop adds {p}% tax. What is a {y} service of a {x} then?'],
            'is-above': ['I put {k} euros aside. Is a {y} service of a {x} more?'],
        },
        held_out={'look-up': ['What will the mechanic bill me for a {y} service on a {x}?']},
    ),
    Concept(
        noun='tyre pressure',
        names='tyre_pressure pressure_bar wheel_pressure bar_of tire_bar',
        takes=[('cr-plate', 'plate car vehicle'), ('cr-axle', 'axle where wheels')],
        gives='cr-bar',
        descriptions=[
            "measured tyre pressure in bar; {q} is 'front' or 'rear'",
            'how many bar the tyres of a {p} have',
            'air in the tyres of an axle',
        ],
        phrases=['the pressure of the {y} tyres of {x}', 'the air pressure in the {y} wheels of {x}'],
        is_plain=False,
        asks={
            'look-up': [
                'How many bar do the {y} tyres of {x} have?',
                '{x} {y} bar?',
                'Car {x} pulls to one side. What pressure is in the {y} tyres?',
                'do i need to pump up {x} at the {y}, what is the pressure',
                '{y=rear}We load the boot of {x}. How much air is in the back, I mean the rear tyres?',
                '{y=front}Steering feels heavy in {x}; check the bar in the front wheels.',
                'Air in the {y} wheels of {x}, please',
            ],
            'fixed-difference': ['{y=front|rear}How many bar more do the front tyres of {x} have than the rear ones?'],
            'fixed-smaller': ['Which car has less air in its {y} tyres, {x} or {t}?'],
            'is-below': ['Is there less than {k} bar in the {y} tyres of {x}?'],
            'from-number': ['The {y} tyres of {x} should have {k} bar. How much is missing?'],
        },
        held_out={'look-up': ['What does the compressor show when I put it on a {y} wheel of {x}?']},
        like=['air pressure'],
    ),
    Concept(
        noun='tyre price',
        names='tyre_price tire_cost price_of_tyre tyre_shop',
        takes=[('cr-tyre', 'size tyre_size dimension')],
        gives='cr-tyre-price',
        descriptions=[
            'price of one tyre of a {p}',
            'what a tyre costs by its size',
            'tyre shop price in euros, for one piece',
        ],
        preposition='for size',
        asks={
            'look-up': [
                'What does one tyre {x} cost?',
                '{x} price each',
                'I ran over a nail and need a single new one in {x}. How much?',
                'how much is a tire of size {x}',
                'On the sidewall it says {x}. What would a replacement be?',
                'Please look up a tyre in {x} for me, price per piece.',
            ],
            'quantity': [
                'I need {k} tyres in {x}. How much is that?',
                '{k} times {x}, what do I pay?',
                'What is a set of {k} tyres {x}?',
            ],
            'smaller-of-two': ['Which size is cheaper, {x} or {y}?'],
            'difference': ['How much more does a tyre {x} cost than one in {y}?'],
            'quantity-of-two': ['What do {k} tyres {x} and {m} tyres {y} cost together?'],
            'less-percent': ['The shop gives {p}% off. What is one tyre {x} then?'],
        },
        held_out={
            'look-up': ['What do I have to lay out for a fresh {x}?'],
            'quantity': ['My car gets {k} fresh tyres in {x}. What is the sum?'],
        },
        like=['price', 'product details'],
    ),
    Concept(
        noun='parking fee',
        names='parking_fee park_cost garage_fee parking_price fee_for_hours',
        takes=[('cr-park', 'car_park garage where'), ('cr-hours', 'hours duration h')],
        gives='cr-small-fee',
        descriptions=[
            'fee for parking some hours in a {p}',
            'what one pays at the barrier, by {p} and {q}',
            'parking fee in euros',
        ],
        phrases=['the fee for {y} hours in {x}', 'the cost of parking at {x} for {y} hours'],
        is_plain=False,
        asks={
            'look-up': [
                'What does it cost to park at {x} for {y} hours?',
                '{x} {y}h parking?',
                'We go shopping and leave the car in {x} for {y} hours. What will it be?',
                'how much for {y} hours in {x}',
                'Parking {y} h at {x} – do I have enough coins? Tell me the fee.',
                'If I stay {y} hours at {x}, what do I put into the machine?',
                'At {x}: fee for {y} hours, please.',
            ],
            'fixed-smaller': ['Where is it cheaper to park for {y} hours, {x} or {t}?'],
            'fixed-difference': ['How much more do {y} hours cost at {x} than at {t}?'],
            'fixed-larger': ['Which is the dearer place for {y} hours, {x} or {t}?'],
            'quantity': ['I park at {x} for {y} hours on {k} days. What is that in total?'],
            'is-above': ['Do {y} hours at {x} cost over {k} euros?'],
        },
        held_out={'look-up': ['What does the barrier at {x} want after {y} hours?']},
        like=['fine', 'library fine'],
    ),
    Concept(
        noun='height limit',
        names='height_limit max_height clearance roof_height headroom',
        takes=[('cr-park', 'car_park garage entrance')],
        gives='cr-metres',
        descriptions=[
            'greatest height of a car for a {p}, in metres',
            'how high a van may be to fit into a garage',
            'clearance at the entrance',
        ],
        preposition='of',
        unit='meters',
        asks={
            'look-up': [
                'How tall may a van be for {x}?',
                '{x} max height',
                'There is a box on my roof. What is the clearance at {x}?',
                'will my camper fit into {x}, what height is allowed',
                'At the entrance of {x}, how many metres of headroom are there?',
                'Which height does {x} allow?',
                'I hit a beam once; how high is the ceiling of {x}?',
            ],
            'larger-of-two': ['Which lets taller cars in, {x} or {y}?'],
            'is-above': ['My van is {k} m tall. Does {x} allow more than that?'],
            'who-most': ['Where does the tallest van fit: {xs}?'],
            'lowest': ['How low is the lowest entrance of {xs}?'],
        },
        held_out={'look-up': ['At what height would a bus scratch the roof of {x}?']},
        like=['height'],
    ),
    Concept(
        noun='parking place of a car',
        names='parked_at where_parked find_car car_location parked_in',
        takes=[('cr-plate', 'plate licence_plate car registration')],
        gives='cr-park',
        descriptions=['car park in which a {p} stands', 'where a car was left', 'name of the garage that a car is in'],
        phrases=['the car park where {x} stands', 'the garage that {x} is parked in'],
        is_plain=False,
        asks={
            'look-up': [
                'Where did I park {x}?',
                'where is {x}',
                'My husband took {x} and left it somewhere. Which car park is it in?',
                'I lost track of {x}, can you look in which garage it stands?',
                '{x} parked where?',
                'In which car park do I find {x}?',
                'they towed nothing i hope. location of {x}?',
            ],
            'same-text': ['Do {x} and {y} stand in the same car park?'],
        },
        held_out={'look-up': ['To which garage do I have to walk to get back to {x}?']},
        like=['car data', 'shelf'],
    ),
    Concept(
        noun='charging point nearby',
        names='nearest_charger charger_at find_charger charge_point_in plug_near',
        takes=[('cr-park', 'car_park garage where')],
        gives='cr-charger',
        descriptions=[
            'code of the charging point in or next to a {p}',
            'which charger one uses at a car park',
            'id of the closest plug',
        ],
        phrases=['the charging point at {x}', 'the charger nearest to {x}'],
        is_plain=False,
        asks={
            'look-up': [
                'Which charging point is at {x}?',
                'charger near {x}',
                'I park at {x} and the battery is low. What is the code of the plug there?',
                'where can i charge next to {x}, i need the id',
                'At {x}, which charger do I enter in my app?',
                'Is there a plug for my electric car by {x}? Its code, please.',
            ],
            'same-text': ['Do {x} and {y} share a charging point?'],
        },
        held_out={'look-up': ['By what id do I start charging at {x}?']},
    ),
    Concept(
        noun='charging power',
        names='charging_power kw_of max_kw charger_kw power_of_point',
        takes=[('cr-charger', 'charger point_id charge_point')],
        gives='cr-kw',
        descriptions=['power of a {p} in kW', 'how fast a charging point loads', 'maximum kilowatts'],
        preposition='of',
        adjectives=('faster', 'fastest', 'slower', 'slowest'),
        asks={
            'look-up': [
                'How many kW does {x} deliver?',
                '{x} kw?',
                'I have half an hour only. How strong is {x}?',
                'is {x} a fast charger, what power',
                'At {x}, with what power does my car load?',
                'Please tell me the kilowatts of {x}.',
                'how quick is {x} in kW',
            ],
            'larger-of-two': ['Which one charges faster, {x} or {y}?', 'Do I plug in at {x} or {y} for more kW?'],
            'who-most': ['Which of {xs} is the quickest charger?'],
            'ratio': ['How many times as strong as {y} is {x}?'],
            'count-above': ['How many of {xs} give more than {k} kW?'],
            'is-above': ['Does {x} deliver over {k} kW?'],
        },
        held_out={'look-up': ['What wattage, in kW, flows from {x}?']},
    ),
    Concept(
        noun='charger in use',
        names='is_occupied charger_busy in_use taken is_charging',
        takes=[('cr-charger', 'charger point_id charge_point')],
        gives='bool',
        descriptions=[
            'whether a {p} is occupied',
            'True if a car is plugged in at the moment',
            'whether somebody charges there now',
        ],
        asks={
            'look-up': [
                'Is another car charging at {x}?',
                'somebody plugged in at {x} now?',
                'I would have to drive around the block. Is {x} taken for charging?',
                'Does another car hang on {x}?',
                'check if the plug of {x} is busy',
                'is anyone charging at {x} right now',
            ],
            'who-true': ['Which of the chargers {xs} are taken?', 'At which of {xs} is a car plugged in?'],
            'count-true': ['How many of {xs} are busy?'],
        },
        held_out={'look-up': ['Do I find another car on the cable of {x}?']},
        like=['charging power'],
        is_held_out=True,
    ),
    Concept(
        noun='charging minutes',
        nouns='charging minutes',
        names='charge_minutes charging_time minutes_to_charge load_time',
        takes=[
            ('cr-electric', 'model car vehicle'),
            ('cr-low', 'from_percent start now'),
            ('cr-high', 'to_percent target until'),
        ],
        gives='cr-minutes',
        descriptions=[
            'minutes to charge a {p} from one percentage to another',
            'how long an electric car hangs on the plug',
            'charging time in minutes',
        ],
        phrases=['the minutes to charge a {x} from {y}% to {z}%', 'the charging time of a {x} from {y} to {z} percent'],
        is_plain=False,
        unit='minutes',
        asks={
            'look-up': [
                'How long does a {x} charge from {y} to {z} percent?',
                '{x} {y}% to {z}% how many minutes',
                'I arrive with {y}% and need {z}%. How many minutes does the {x} hang on the cable?',
                'My {x} stands at {y} percent. In how many minutes is it at {z}?',
                'time to load a {x} up to {z}% when it has {y}%',
                'Can I have lunch while the {x} goes from {y}% to {z}%? Tell me the minutes.',
            ],
            'is-above': ['Does it take a {x} over {k} minutes from {y}% to {z}%?'],
            'from-number': ['I have {k} minutes. How many are left after charging a {x} from {y}% to {z}%?'],
            'quantity': ['I charge a {x} from {y}% to {z}% on {k} days. How many minutes is that?'],
        },
        held_out={'look-up': ['How soon is a {x} ready with {z}% if I plug it in at {y}%, in minutes?']},
        like=['battery level'],
    ),
    Concept(
        noun='car record',
        names='car_record vehicle car_card fleet_entry vehicle_state',
        takes=[('cr-plate', 'plate licence_plate registration')],
        gives='dict',
        descriptions=[
            'data of a car: {keys}',
            'what the fleet knows of a {p}, as a dict with {keys}',
            'vehicle by {p}: {keys}',
        ],
        keys=[
            ('km', 'mileage', 'cr-mileage'),
            ('fuel', 'fuel level', 'cr-percent'),
            ('driver', 'driver', 'person'),
            ('colour', 'paint', 'colour'),
            ('oil', 'oil level', 'cr-percent'),
        ],
        preposition='of car',
        asks={
            'key:mileage': [
                'How many km has {x} on the clock?',
                'odometer {x}',
                'I want to sell {x}. How far has it been driven?',
            ],
            'key:fuel level': [
                'How full is the tank of {x}, in percent?',
                'do i have to fill up {x}, what percent is in the tank',
            ],
            'key:driver': ['Who drives {x}?', 'A man scratched my door with {x}. Who is at the wheel?'],
            'key:paint': ['What colour is {x}?', 'I look for {x} in the yard, which colour?'],
            'key:oil level': ['How much oil is in {x}, in percent?', 'oil {x}?'],
            'key-larger-of-two:mileage': ['Which car has driven more, {x} or {y}?'],
            'key-difference-of-two:mileage': ['How many km more has {x} on the clock than {y}?'],
            'key-smaller-of-two:fuel level': ['Which tank is emptier, that of {x} or {y}?'],
            'key-is-above:mileage': ['Has {x} driven more than {k} km?'],
            'key-is-above:oil level': ['Is {x} filled with oil above {k} percent?'],
            'key-sum-of-two:mileage': ['How many km have {x} and {y} driven together?'],
        },
        held_out={'key:mileage': ['How long a road lies behind {x}, in km?']},
        like=['car data', 'car owner', 'tank level'],
    ),
    Concept(
        noun='repairs',
        item='repair',
        names='repairs service_book repair_list workshop_jobs history',
        takes=[('cr-plate', 'plate car registration')],
        gives='dicts',
        descriptions=['repairs of a car: a list of dicts with {keys}', 'service book of a {p}, each entry with {keys}'],
        keys=[
            ('job work what', 'job', 'cr-job'),
            ('cost euros paid', 'repair cost', 'cr-bill'),
            ('km mileage', 'km reading', 'cr-mileage'),
        ],
        phrases=['the repairs of {x}', 'the entries in the service book of {x}'],
        asks={
            'rows-sum:repair cost': [
                'What have the repairs of {x} cost me in all?',
                'how much money did i put into {x} at the workshop',
            ],
            'rows-most:repair cost': [
                'Which repair of {x} was the dearest?',
                'What was the most expensive job on {x}?',
            ],
            'rows-least:repair cost': ['Which job on {x} was the cheapest?'],
            'rows-average:repair cost': ['What does a repair of {x} cost on average?'],
            'rows-count': ['How many times was {x} at the workshop?', 'number of repairs in the book of {x}?'],
            'rows-names': ['What has been repaired on {x}? Only the jobs.'],
            'rows-count-above:repair cost': ['How many repairs of {x} were over {k} euros?'],
        },
        held_out={'rows-sum:repair cost': ['How deep did {x} reach into my pocket for repairs, all in all?']},
        like=['expenses'],
    ),
]
