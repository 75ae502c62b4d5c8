"""What tools of an airline and of hotels know: gates, seats, bags, rooms and what a night costs."""

from datetime import date, timedelta
from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, decimal, letters, pick, whole

HOTELS = (
    'Hotel Astoria,Seaview Inn,The Old Mill,Hotel Krone,Park Lodge,Villa Rosa,Grand Pacific,Casa Lola,Blue Anchor,'
    'Hotel Miramar,Sunset Motel,Pension Huber,Ritzy,Alpenblick,Harbour House,Hotel Bristol,Maple Guesthouse,Lotus Inn,'
    'Royal Oak,Hotel 21,Citadel,Hotel du Lac,Riad Yasmin,White Horse,Kontor,Palm Court,Hotel Zentral,Lakeside Lodge,'
    'Cabin Nine,Hostel Nomad,Three Crowns,Hotel Arlberg,Fjord Hotel,Monsoon Palace,Station Hotel,Bella Vista,Adler'
).split(',')
NAMES = 'Bauer Okafor Lindgren Costa Haddad Petrov Nguyen Murphy Schulz Ramos Ito Keller Dubois Walsh Amari'.split()


def flight(rng: Random) -> str:
    return letters(rng, 2) + rng.choice(['', '', ' ']) + str(rng.randint(12, 9899))


def booking(rng: Random) -> str:
    return letters(rng, 2) + str(rng.randint(2, 9)) + letters(rng, 2) + str(rng.randint(2, 9))


def near_date(rng: Random) -> str:
    return (date(2025, 3, 1) + timedelta(days=rng.randint(0, 800))).isoformat()


ARGUMENTS = {
    'tv-flight': ArgumentKind('str', flight),
    'tv-booking': ArgumentKind('str', booking),
    'tv-hotel': ArgumentKind('str', pick(HOTELS)),
    'tv-guest': ArgumentKind('str', lambda rng: rng.choice(['Mr ', 'Ms ', '', '']) + rng.choice(NAMES)),
    'tv-date': ArgumentKind('str', near_date),
    'tv-kilos': ArgumentKind('float', lambda rng: rng.choice([rng.randint(6, 38), round(rng.uniform(5, 40), 1)])),
    'tv-class': choice('economy', 'business', 'first'),
    'tv-season': choice('spring', 'summer', 'autumn', 'winter'),
    'tv-room-type': choice('single', 'double', 'suite', 'family'),
    'tv-airport': ArgumentKind('str', pick('FRA LHR JFK CDG MAD OSL VIE LIS ATH DUB HEL PRG ZRH AMS DOH SIN'.split())),
}
VALUES = {
    'tv-flight': ValueKind(['str'], 'text', flight),
    'tv-hotel': ValueKind(['str'], 'text', pick(HOTELS)),
    'tv-time': ValueKind(['str'], 'text', lambda rng: f'{rng.randint(4, 23):02d}:{rng.randrange(0, 60, 5):02d}'),
    'tv-gate': ValueKind(['str'], 'text', lambda rng: rng.choice('ABCDEZ') + str(rng.randint(1, 79))),
    'tv-seat': ValueKind(['str'], 'text', lambda rng: str(rng.randint(1, 44)) + rng.choice('ABCDEF')),
    'tv-belt': ValueKind(['str'], 'text', lambda rng: str(rng.randint(1, 24))),
    'tv-kilos': ValueKind(['int', 'float'], 'number', whole(7, 40)),
    'tv-fee': ValueKind(['float', 'int'], 'number', decimal(12, 240, 2)),
    'tv-night': ValueKind(['float', 'int'], 'number', decimal(42, 480, 2)),
    'tv-view': ValueKind(
        ['str'], 'text', pick(['garden view', 'sea view', 'attic', 'studio', 'loft', 'bunk', 'corner']),
    ),
    'tv-beds': ValueKind(['int'], 'number', whole(1, 6)),
}
CONCEPTS = [
    Concept(
        noun='boarding gate',
        names='boarding_gate gate_no find_gate gate_of dep_gate',
        takes=[('tv-flight', 'flight flight_no number')],
        gives='tv-gate',
        descriptions=['gate at which a {p} boards', 'where passengers of a flight get on the plane', 'gate by {p}'],
        preposition='for',
        phrases=['the gate of {x}'],
        asks={
            'look-up': [
                'Which gate for {x}?',
                'where do i board {x}',
                'I am through security and my flight is {x}. Which gate do I walk to?',
                '{x} gate?',
                'To which gate do passengers of {x} have to go?',
                'Has {x} got a gate yet? Which one?',
                'My phone died; at which gate does {x} leave?',
                'Please direct me to {x}, I need letter and number of the gate.',
            ],
            'same-text': [
                'Do {x} and {y} leave from the same gate?',
                'I change from {x} to {y}. Is the gate the same?',
            ],
            'is-text': ['Is it gate {w} for {x}?'],
        },
        held_out={'look-up': ['Where in the terminal do they call the passengers of {x} aboard?']},
        like=['gate', 'flight data', 'baggage belt'],
    ),
    Concept(
        noun='boarding time',
        names='boarding_time boarding_at gate_opens board_from',
        takes=[('tv-flight', 'flight flight_no number')],
        gives='tv-time',
        descriptions=[
            'time at which boarding of a {p} begins',
            'when passengers may get on',
            'start of boarding as HH:MM',
        ],
        preposition='for',
        phrases=['the start of boarding of {x}'],
        asks={
            'look-up': [
                'When does boarding begin for {x}?',
                'boarding {x} what time',
                'I want a last beer before {x}; when do they let us on the plane?',
                'From what time can I get on {x}?',
                'At what time must I be at the gate for {x} because boarding starts?',
                '{x}: when do they start to board',
                'Check the start of boarding of {x}, please.',
            ],
            'same-text': ['Do {x} and {y} start boarding at the same time?'],
        },
        held_out={'look-up': ['At what hour do the queues form for {x} as people are let on?']},
        like=['departure', 'flight data', 'arrival time'],
    ),
    Concept(
        noun='arrival time',
        names='arrival_time lands_at landing eta touch_down',
        takes=[('tv-flight', 'flight flight_no number'), ('tv-date', 'date day on')],
        gives='tv-time',
        descriptions=['time at which a {p} lands on a {q}', 'when a flight arrives', 'landing time by {p} and {q}'],
        phrases=['the arrival time of {x} on {y}', 'the landing of {x} on {y}'],
        is_plain=False,
        asks={
            'look-up': [
                'When does {x} land on {y}?',
                '{x} {y} arrival',
                'My sister comes with {x} on {y}. At what time do I pick her up?',
                'what time is touchdown of {x} on {y}',
                'On {y}, at what hour does flight {x} get in?',
                'I book the transfer for {y}. When will {x} have landed?',
                'For {y}: landing time of {x}?',
            ],
        },
        held_out={'look-up': ['By when are the wheels of {x} on the ground on {y}?']},
        like=['boarding time', 'arrival day'],
    ),
    Concept(
        noun='booked seat',
        names='booked_seat seat_of my_seat seat_for_booking assigned',
        takes=[('tv-booking', 'booking pnr booking_code reference'), ('tv-guest', 'passenger name traveller')],
        gives='tv-seat',
        descriptions=[
            'seat of a passenger in a booking',
            'where somebody sits on the plane, by {p} and {q}',
            'row and letter of the assigned seat',
        ],
        phrases=['the seat of {y} in booking {x}', 'the place of {y} on booking {x}'],
        is_plain=False,
        asks={
            'look-up': [
                'Where does {y} sit, booking {x}?',
                'booking {x}, {y}: seat?',
                'I forgot to print the card. On booking {x}, which seat has {y}?',
                'which row is {y} in on {x}',
                'Does {y} have a window? Tell me the seat from booking {x}.',
                'The code is {x}. What seat did they give {y}?',
                '{y} would like to know the seat on {x}',
            ],
        },
        held_out={'look-up': ['In booking {x}, which place on the plane belongs to {y}?']},
        like=['seat'],
    ),
    Concept(
        noun='baggage belt',
        names='baggage_belt belt carousel reclaim bags_at',
        takes=[('tv-flight', 'flight flight_no arriving')],
        gives='tv-belt',
        descriptions=[
            'number of the belt where the bags of a {p} come out',
            'which carousel has the luggage of a flight',
            'baggage reclaim',
        ],
        preposition='for',
        phrases=['the carousel of {x}'],
        asks={
            'look-up': [
                'Where do I get my suitcase from {x}?',
                'belt {x}?',
                'We just landed with {x}. Which carousel are the bags on?',
                'on which belt does the luggage of {x} arrive',
                'At the baggage hall, which number belongs to {x}?',
                '{x} bags, where',
                'My stroller was checked in on {x}. Which belt is it?',
            ],
            'same-text': ['Does the luggage of {x} and {y} come out on one belt?'],
        },
        held_out={'look-up': ['At which conveyor do the people from {x} wait for their cases?']},
        like=['gate', 'boarding gate'],
    ),
    Concept(
        noun='free baggage',
        names='free_baggage bag_allowance allowance_kg max_bag luggage_limit',
        takes=[('tv-flight', 'flight flight_no number'), ('tv-class', 'cabin travel_class fare_class')],
        gives='tv-kilos',
        descriptions=[
            "kilograms of baggage that are free; {q} is 'economy', 'business' or 'first'",
            'how heavy a suitcase may be without a fee on a {p}',
            'baggage allowance by {p} and {q}, in kg',
        ],
        phrases=['the free baggage on {x} in {y}', 'the {y} baggage allowance on {x}'],
        is_plain=False,
        asks={
            'look-up': [
                'How much luggage may I take on {x} in {y}?',
                '{x} {y} bag limit kg',
                '{y=economy}I have a cheap economy seat on {x}. How many kilos go free?',
                '{y=business}My boss flies business on {x}. How heavy may the bag be?',
                'how many kg are included in {y} on {x}',
                'In {y}, what may my suitcase weigh on {x} before I pay?',
                'I packed too many shoes. Flight {x}, {y} – what is the allowance?',
                'Check the free kilos for {y} passengers of {x}.',
            ],
            'fixed-difference': [
                '{y=business|economy}How many kilos more may I take in business than in economy on {x}?',
                'By how many kg is the {y} limit of {x} above that of {t}?',
            ],
            'fixed-larger': ['Which flight lets me take more luggage in {y}, {x} or {t}?'],
            'from-number': ['My bag weighs {k} kg. By how many kg is it over the {y} limit of {x}?'],
            'is-below': ['My bag is {k} kg. Is the {y} allowance on {x} less than that?'],
            'quantity': ['We are {k} people in {y} on {x}. How many kilos may we bring in all?'],
        },
        held_out={'look-up': ['Up to what weight does {x} carry my case in {y} for nothing?']},
        like=['bag fee'],
    ),
    Concept(
        noun='bag fee',
        names='bag_fee excess_baggage checked_bag_price luggage_cost bag_charge',
        takes=[('tv-kilos', 'kg weight weight_kg'), ('tv-airport', 'to destination airport')],
        gives='tv-fee',
        descriptions=[
            'fee for a checked bag of some weight to an airport',
            'what a suitcase costs by {p} and {q}',
            'charge for extra luggage in euros',
        ],
        phrases=['the fee for a bag of {x} kg to {y}', 'the cost of {x} kg of luggage to {y}'],
        is_plain=False,
        asks={
            'look-up': [
                'What do I pay for a bag of {x} kg to {y}?',
                '{x} kg suitcase to {y}, fee?',
                'My skis weigh {x} kg. How much extra is it to bring them to {y}?',
                'how expensive is a {x} kg bag to {y}',
                'Flying to {y} with {x} kg in the hold: what does the airline charge?',
                'To {y} I check in {x} kg. How many euros on top?',
                'checked luggage {y}, {x} kg, cost pls',
            ],
            'fixed-difference': ['How much more does a {x} kg bag cost to {y} than to {o}?'],
            'fixed-sum': ['One bag of {x} kg and one of {t} kg go to {y}. What are both fees together?'],
            'double': ['I take the same {x} kg bag to {y} and pay the fee both ways. How much?'],
            'is-above': ['Do they want more than {k} euros for {x} kg to {y}?'],
        },
        held_out={'look-up': ['At what price will {x} kg travel in the hold to {y}?']},
        like=['shipping cost', 'parcel price', 'free baggage'],
    ),
    Concept(
        noun='flight of a booking',
        names='flight_of booked_flight flight_for_booking which_flight outbound',
        takes=[('tv-booking', 'booking pnr booking_code')],
        gives='tv-flight',
        descriptions=['number of the flight in a {p}', 'which flight somebody has booked', 'outbound flight by {p}'],
        phrases=['the flight in booking {x}', 'the flight that booking {x} is for'],
        is_plain=False,
        asks={
            'look-up': [
                'Which flight am I on with booking {x}?',
                'flight number {x}',
                'The mail from the airline only names {x}. What is my flight called?',
                'what do i fly with, booking is {x}',
                'Reservation {x}: which plane do I take?',
                'For {x}, what number do I look for on the board at the airport?',
            ],
            'same-text': ['Are {x} and {y} booked on the same plane?'],
        },
        held_out={'look-up': ['With {x} in my hand, on which flight do I have to check in?']},
    ),
    Concept(
        noun='night rate',
        names='night_rate room_rate rate_per_night price_night season_rate',
        takes=[
            ('tv-hotel', 'hotel hotel_name house'),
            ('tv-room-type', 'room_type kind category'),
            ('tv-season', 'season when time_of_year'),
        ],
        gives='tv-night',
        descriptions=[
            "price of a room per night; {q} is 'single', 'double', 'suite' or 'family', then the season",
            'what a night costs in a hotel, by room and season',
            'nightly rate of a {p} in euros',
        ],
        phrases=['the {y} rate at {x} in {z}', 'the price of one night in a {y} room at {x} in {z}'],
        is_plain=False,
        asks={
            'look-up': [
                'How much is a {y} room per night at {x} in {z}?',
                '{x}, {y}, {z} – price a night',
                '{y=double}My husband and I want a double at {x} in {z}. What is one night?',
                '{y=family}We are five, so a family room at {x}. How much per night in {z}?',
                '{y=suite}honeymoon in the suite of {x}, {z}. cost per night',
                '{y=single}Travelling alone, single room, {x}, {z}: what is a night?',
                'In {z}, what does {x} ask for a {y} room?',
                '{z=summer}What is a night at {x} in the summer holidays, {y} room?',
                '{z=winter}we go skiing in winter. night at {x}, {y} room?',
            ],
            'quantity': [
                'What do {k} nights in a {y} room at {x} cost in {z}?',
                'We stay {k} nights at {x} in {z}, {y} room. Total?',
            ],
            'less-percent': ['Members get {p}% off at {x}. What is a {y} room per night in {z} then?'],
            'divided': ['{k} friends share a {y} room at {x} in {z}. What does each pay per night?'],
            'is-above': ['Is a {y} room at {x} over {k} euros a night in {z}?'],
        },
        held_out={'look-up': ['What is the damage for one night at {x} in {z} if I take a {y} room?']},
        like=['hotel price', 'room price', 'bed price', 'hotel facts'],
    ),
    Concept(
        noun='stay total',
        names='stay_total stay_bill hotel_total price_of_stay quote_stay',
        takes=[('tv-booking', 'booking reservation code'), ('with', 'breakfast with_breakfast incl_breakfast')],
        gives='tv-fee',
        descriptions=[
            'total of a hotel booking with or without breakfast',
            'what a whole stay costs, by {p}',
            'sum of all nights of a reservation',
        ],
        phrases=['the total of booking {x} {y} breakfast', 'the price of the stay {x} {y} breakfast'],
        is_plain=False,
        asks={
            'look-up': [
                'What does my whole stay {x} cost {y} breakfast?',
                'booking {x} {y} breakfast total',
                '{y=True}I love hotel breakfast. What is reservation {x} including it?',
                '{y=False}We eat in the cafe next door, so no breakfast. What does booking {x} come to?',
                'Sum of all nights for {x}, {y} breakfast?',
                '{y=True}stay {x} with eggs and coffee each morning, breakfast in, how much',
                '{y=False}room only, reservation {x}: what do i owe',
                'For {x}, what will be on the bill {y} breakfast?',
            ],
            'fixed-difference': [
                '{y=True|False}How much does breakfast add to booking {x}?',
                '{y=True|False}What do I save if I skip breakfast on reservation {x}?',
            ],
            'fixed-sum': ['{y=True}What do the stays {x} and {t} cost together, breakfast included?'],
            'divided': ['{k} of us split booking {x} {y} breakfast. What is one share?'],
        },
        held_out={'look-up': ['If I check out of {x}, what will they charge for everything {y} breakfast?']},
        like=['pay for a period', 'order total'],
    ),
    Concept(
        noun='cancellation deadline',
        names='cancel_by free_cancellation last_cancel cancel_deadline refundable_until',
        takes=[('tv-booking', 'booking reservation booking_code')],
        gives='date',
        descriptions=[
            'last day to cancel a {p} for free',
            'until when a booking can be cancelled, as YYYY-MM-DD',
            'end of free cancellation',
        ],
        preposition='of booking',
        asks={
            'look-up': [
                'Until when can I cancel {x} for free?',
                'cancel {x} by when',
                'My leave may not be approved. What is the last day to get out of booking {x}?',
                'free cancellation of {x} ends on which date',
                'By which date do I have to call off reservation {x}?',
                'I might fall ill; when does {x} stop being refundable?',
                'deadline to cancel {x}?',
            ],
            'days-until': ['It is {d}. How many more days may I cancel {x} without a fee?'],
            'earlier-of-two': ['Which do I have to cancel first, {x} or {y}?'],
            'weekday-of-date': ['On what weekday does free cancellation of {x} end?'],
        },
        held_out={'look-up': ['From {x}, up to what day do I get all my money back?']},
        like=['due date'],
    ),
    Concept(
        noun='hotel of a booking',
        names='hotel_of booked_hotel which_hotel hotel_for_booking lodging',
        takes=[('tv-booking', 'booking reservation code')],
        gives='tv-hotel',
        descriptions=['name of the hotel of a {p}', 'which hotel somebody has booked', 'where a reservation is for'],
        phrases=['the hotel of booking {x}', 'the hotel that booking {x} is for'],
        is_plain=False,
        asks={
            'look-up': [
                'Which hotel is booking {x} for?',
                'hotel {x}?',
                'My agent only sent me the code {x}. In which hotel do I sleep?',
                'where am i staying with reservation {x}',
                'Tell the taxi driver where to go: the hotel of {x} is called what?',
                'For {x}, what is the name of the house?',
            ],
            'same-text': ['Are {x} and {y} for the same hotel?'],
        },
        held_out={'look-up': ['Under which roof will I spend the nights of {x}?']},
    ),
    Concept(
        noun='latest check-in',
        names='latest_check_in desk_closes reception_until check_in_until',
        takes=[('tv-hotel', 'hotel hotel_name house')],
        gives='tv-time',
        descriptions=['latest time to check in at a {p}', 'when the reception closes', 'until when guests may arrive'],
        preposition='at',
        asks={
            'look-up': [
                'Until when can I check in at {x}?',
                'latest check in {x}',
                'Our train is late. When does the desk at {x} close?',
                'how late may we arrive at {x}',
                'At {x}, is there somebody at the reception at night, until what time?',
                'By what hour do I have to pick up my key at {x}?',
                'Reception of {x} open till?',
            ],
            'same-text': ['Do {x} and {y} close their desks at the same hour?'],
        },
        held_out={'look-up': ['After what time would I stand before a locked door at {x}?']},
        like=['museum hours'],
    ),
    Concept(
        noun='pets welcome',
        names='pets_ok allows_pets dogs_allowed pet_friendly takes_animals',
        takes=[('tv-hotel', 'hotel hotel_name place')],
        gives='bool',
        descriptions=['whether a {p} takes animals', 'True if pets may stay at the {p}', 'whether dogs are allowed'],
        asks={
            'look-up': [
                'Can I bring my dog to {x}?',
                'pets at {x}?',
                'We never travel without our cat. Does {x} take animals?',
                'are dogs allowed at {x}',
                'Is {x} fine with a small poodle?',
                'Check <if|whether> {x} accepts pets.',
            ],
            'who-true': ['Which of {xs} take dogs?', 'I travel with a cat: which of {xs} allow pets?'],
            'count-true': ['How many of {xs} accept animals?'],
        },
        held_out={'look-up': ['Would four paws be welcome at {x}?']},
        is_held_out=True,
    ),
    Concept(
        noun='hotel rooms',
        item='room',
        names='rooms_of hotel_rooms room_list free_rooms vacancies',
        takes=[('tv-hotel', 'hotel hotel_name house')],
        gives='dicts',
        descriptions=['free rooms of a {p}: a list of dicts with {keys}', 'vacancies of a hotel, each with {keys}'],
        keys=[
            ('type kind category', 'type', 'tv-view'),
            ('rate per_night euros', 'rate', 'tv-night'),
            ('beds sleeps', 'number of beds', 'tv-beds'),
        ],
        phrases=['the free rooms at {x}', 'the vacancies of {x}'],
        asks={
            'rows-least:rate': [
                'What is the cheapest type of room at {x}?',
                'cheapest thing to sleep in at {x}, which type',
            ],
            'rows-most:rate': ['Which type of room at {x} is the most expensive?'],
            'rows-most:number of beds': ['Which type of room at {x} sleeps most people?'],
            'rows-count': ['How many rooms can I still choose from at {x}?', 'vacancies at {x}, how many?'],
            'rows-names': ['What types of rooms are free at {x}? A list, please.'],
            'rows-average:rate': ['What does a free room at {x} cost on average?'],
            'rows-count-above:rate': ['How many of the free rooms at {x} are dearer than {k} euros?'],
            'rows-sum:number of beds': ['How many people could sleep in all free rooms of {x} together, by beds?'],
        },
        held_out={'rows-least:rate': ['Money is tight. Which type of room does {x} let for the least?']},
        like=['night rate', 'hotel facts'],
    ),
]
