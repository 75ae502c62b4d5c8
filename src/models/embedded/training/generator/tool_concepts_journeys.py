"""What tools know about journeys and about money, from two or three arguments."""

from .concept import Concept

FROM_CITY = ('city', 'start from_city origin city_a source a')
TO_CITY = ('city', 'end to_city destination city_b target b')
AMOUNT = ('amount', 'amount value sum money')
NIGHTS = ('small-number', 'nights days n')

CONCEPTS = [
    Concept(
        noun='distance between',
        names='distance route_length km_between dist',
        takes=[FROM_CITY, TO_CITY],
        gives='integer',
        descriptions=[
            'distance between two cities in km',
            'how far two cities are from each other, in km',
            'length of the road from one city to another in km',
        ],
        phrases=['the distance between {x} and {y}', 'the distance from {x} to {y}', 'the way from {x} to {y} in km'],
        asks={
            'look-up': [
                'How far is it from {x} to {y}?',
                'How many km are there between {x} and {y}?',
                'how far is {x} from {y}',
                'distance {x} - {y}',
            ]
        },
        held_out={'look-up': ['How long is the road between {x} and {y}?']},
        is_plain=False,
        like=['distance'],
        unit='km',
    ),
    Concept(
        noun='flight price',
        names='flight_price fare air_fare ticket_price',
        takes=[FROM_CITY, TO_CITY],
        gives='money',
        descriptions=[
            'price of a flight between two cities',
            'what a flight from one city to another costs',
            'cheapest flight fare between two cities',
        ],
        phrases=['the price of a flight from {x} to {y}', 'the flight fare from {x} to {y}'],
        asks={
            'look-up': ['How much is a flight from {x} to {y}?', 'What does it cost to fly from {x} to {y}?'],
            'times': [
                'What do {k} flights from {x} to {y} cost?',
                'How much do {k} people pay for a flight from {x} to {y}?',
            ],
        },
        held_out={'look-up': ['For how much can I fly from {x} to {y}?']},
        is_plain=False,
    ),
    Concept(
        noun='travel time',
        names='travel_time duration trip_minutes ride',
        takes=[FROM_CITY, TO_CITY],
        gives='integer',
        descriptions=[
            'minutes that the train takes between two cities',
            'travel time by train between two cities in minutes',
        ],
        phrases=['the travel time from {x} to {y}', 'the time that the train takes from {x} to {y}'],
        asks={
            'look-up': [
                'How long does the train take from {x} to {y}?',
                'How many minutes is the train from {x} to {y}?',
            ]
        },
        is_plain=False,
        unit='minutes',
        is_held_out=True,
    ),
    Concept(
        noun='exchange rate',
        names='exchange_rate rate fx fx_rate forex',
        takes=[('currency', 'base source from_currency a'), ('currency', 'quote target to_currency b')],
        gives='rate',
        descriptions=[
            'exchange rate between two currencies',
            'how much one unit of a currency is worth in another',
            'rate from one currency to another',
        ],
        phrases=[
            'the exchange rate from {x} to {y}',
            'the rate from {x} to {y}',
            'the exchange rate between {x} and {y}',
        ],
        asks={
            'look-up': ['How many {y} is one {x}?', 'What is one {x} in {y}?', 'How much is 1 {x} in {y}?'],
            'times': [
                'How many {y} are {k} {x}?',
                'How much is {k} {x} in {y}?',
                'Convert {k} {x} to {y}.',
                '{k} {x} in {y}',
            ],
        },
        held_out={'look-up': ['How many {y} do I get for one {x}?'], 'times': ['Change {k} {x} into {y}.']},
        is_plain=False,
        like=['amount in euros', 'converted amount'],
    ),
    Concept(
        noun='amount in euros',
        names='to_euros convert in_eur euro_value',
        takes=[AMOUNT, ('currency', 'currency code unit')],
        gives='money',
        descriptions=[
            'converts an amount of a currency to euros',
            'how many euros an amount of another currency is',
            'value of an amount of money in euros',
        ],
        phrases=['the value of {x} {y} in euros', 'the amount of {x} {y} in euros'],
        asks={
            'look-up': [
                'How many euros are {x} {y}?',
                'Convert {x} {y} to euros.',
                'What is {x} {y} in euros?',
                'How much is {x} {y} in euros?',
                '{x} {y} in euros',
                'change {x} {y} to euros',
            ]
        },
        held_out={'look-up': ['How many euros do I get for {x} {y}?']},
        is_plain=False,
        like=['exchange rate', 'converted amount'],
    ),
    Concept(
        noun='converted amount',
        names='convert convert_money exchange change_money',
        takes=[AMOUNT, ('currency', 'source from_currency base'), ('currency', 'target to_currency goal')],
        gives='money',
        descriptions=['converts an amount from one currency to another', 'amount of money in another currency'],
        phrases=['the value of {x} {y} in {z}', 'the amount of {x} {y} in {z}'],
        asks={
            'look-up': [
                'How many {z} are {x} {y}?',
                'Convert {x} {y} to {z}.',
                'What is {x} {y} in {z}?',
                '{x} {y} in {z}',
                'Exchange {x} {y} for {z}.',
            ]
        },
        held_out={'look-up': ['How many {z} do I get for {x} {y}?']},
        is_plain=False,
        like=['exchange rate', 'amount in euros'],
    ),
    Concept(
        noun='shipping cost',
        names='shipping postage shipping_cost parcel_price freight',
        takes=[('kilograms', 'weight kg mass'), ('country', 'country destination land')],
        gives='money',
        descriptions=[
            'cost of shipping a parcel by weight in kg and country',
            'what it costs to send a parcel to a country',
            'postage for a parcel to another country',
        ],
        phrases=[
            'the shipping cost of {x} kg to {y}',
            'the postage for a parcel of {x} kg to {y}',
            'the shipping for {x} kg to {y}',
        ],
        asks={
            'look-up': [
                'What does it cost to send {x} kg to {y}?',
                'How much is it to ship {x} kg to {y}?',
                'How much is a parcel to {y} that weighs {x} kg?',
                'send a {x} kg parcel to {y}, how much?',
            ]
        },
        held_out={'look-up': ['What do I pay to ship a parcel of {x} kg to {y}?']},
        is_plain=False,
    ),
    Concept(
        noun='hotel price',
        names='hotel hotel_price stay_cost room_price',
        takes=[('city', 'city place town'), NIGHTS],
        gives='money',
        descriptions=['price of a hotel in a city for some nights', 'what a stay in a hotel costs by city and nights'],
        phrases=['the hotel price in {x} for {y} nights', 'the price of {y} nights in a hotel in {x}'],
        asks={
            'look-up': [
                'How much is a hotel in {x} for {y} nights?',
                'What do {y} nights in {x} cost?',
                'we stay {y} nights in a hotel in {x}. how much is that',
            ]
        },
        held_out={'look-up': ['I sleep {y} nights in {x}. What does the hotel take?']},
        is_plain=False,
    ),
    Concept(
        noun='trip cost',
        names='trip_cost holiday trip package_price',
        takes=[
            ('city', 'city place destination'),
            ('small-number', 'days nights length'),
            ('small-number', 'people guests persons'),
        ],
        gives='money',
        descriptions=['cost of a trip by city, days and people', 'what a trip to a city costs for some people'],
        phrases=[
            'the cost of a trip to {x} for {y} days and {z} people',
            'the price of {y} days in {x} for {z} people',
        ],
        asks={
            'look-up': [
                'What does a trip to {x} cost for {z} people and {y} days?',
                'How much do {z} people pay for {y} days in {x}?',
            ]
        },
        held_out={'look-up': ['{z} of us go to {x} for {y} days, how much is the trip?']},
        is_plain=False,
    ),
    Concept(
        noun='bed price',
        names='bed_price hostel night_price bed_and_breakfast',
        takes=[('city', 'city place town'), ('with', 'breakfast with_breakfast meal')],
        gives='money',
        descriptions=[
            'price of a hostel bed in a city with or without breakfast',
            'what a bed for a night costs, with breakfast if wanted',
        ],
        phrases=['the price of a bed in {x} {y} breakfast', 'the price of a night in {x} {y} breakfast'],
        asks={'look-up': ['How much is a bed in {x} {y} breakfast?', 'What does a night in {x} cost {y} breakfast?']},
        held_out={'look-up': ['For how much can I sleep in {x} {y} breakfast?']},
        is_plain=False,
        like=['hotel price'],
    ),
    Concept(
        noun='tax',
        names='tax tax_on vat_of compute_tax',
        takes=[AMOUNT, ('country', 'country land where')],
        gives='money',
        descriptions=['tax on an amount in a country', 'how much tax has to be paid on an amount in a country'],
        phrases=['the tax on {x} euros in {y}', 'the tax for {x} in {y}'],
        asks={'look-up': ['How much tax do I pay on {x} euros in {y}?', 'How much tax is there on {x} in {y}?']},
        held_out={'look-up': ['What does {y} take as tax from {x} euros?']},
        is_plain=False,
        like=['tax rate'],
    ),
    Concept(
        noun='monthly payment',
        names='loan_rate payment loan instalment',
        takes=[('amount', 'amount loan sum'), ('small-number', 'years duration term')],
        gives='money',
        descriptions=['monthly payment for a loan by amount and years', 'what has to be paid each month for a loan'],
        phrases=[
            'the monthly payment for a loan of {x} euros over {y} years',
            'the monthly rate of a loan of {x} for {y} years',
        ],
        asks={
            'look-up': [
                'What do I pay each month for a loan of {x} euros over {y} years?',
                'I borrow {x} euros for {y} years. What is the monthly payment?',
            ]
        },
        held_out={'look-up': ['How much per month is a {y} year loan of {x} euros?']},
        is_plain=False,
    ),
]
