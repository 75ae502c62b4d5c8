"""What tools of an office know about desks, rooms, meetings, printers, networks, holidays and the people there."""

from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, distinct, letters, pick

ROOM_NAMES = (
    'Birch Oak Maple Willow Cedar Everest Kilimanjaro Denali Vesuvius Danube Volga Ganges Atlas Orion Vega Sirius '
    'Apollo Turing Curie Lovelace Newton Darwin Fermi Picasso Monet Mozart Verdi Kyoto Lisbon Havana Cairo Mars Pluto'
).split()
LONG_ROOMS = ['Lake Como', 'Table Mountain', 'Ada Lovelace', 'Mont Blanc', 'Red Square', 'Sky Lounge', 'Rosa Parks']
SUBJECTS = (
    'budget design sprint hiring sales security roadmap pricing marketing backlog onboarding supplier safety audit '
    'payroll launch release strategy customer brand'
).split()
GATHERINGS = 'review sync planning workshop retro kickoff demo briefing call standup interview session update'.split()
PRINTERS = 'Canon Xerox Brother Epson Kyocera Ricoh Lexmark HP'.split()
CORNERS = 'lobby east west hall basement reception copyroom annex north finance'.split()
AGENDA = (
    'budget hiring travel roadmap parking canteen bonuses security holidays hardware training feedback marketing '
    'deadlines cleaning newsletter'
).split()


def draw_room(rng: Random) -> str:
    share = rng.random()
    if share < 0.55:
        return rng.choice(ROOM_NAMES)
    if share < 0.7:
        return rng.choice(LONG_ROOMS)
    return rng.choice([f'{rng.randint(0, 9)}.{rng.randint(1, 40):02d}', letters(rng, 1) + str(rng.randint(100, 499))])


def draw_meeting(rng: Random) -> str:
    subject, gathering = rng.choice(SUBJECTS), rng.choice(GATHERINGS)
    share = rng.random()
    if share < 0.5:
        return f'{subject} {gathering}'
    if share < 0.75:
        return f'{subject.capitalize()} {gathering.capitalize()}'
    return rng.choice([f'Q{rng.randint(1, 4)} {gathering}', f'{subject} {gathering} {rng.randint(2, 9)}'])


def draw_printer(rng: Random) -> str:
    return rng.choice(
        [
            f'{rng.choice(PRINTERS)}-{rng.randint(10, 999)}',
            f'{rng.choice(PRINTERS)} {rng.randint(1, 9)}{letters(rng, 1)}',
            f'prn-{rng.choice(CORNERS)}-{rng.randint(1, 9)}',
            f'{rng.choice(CORNERS)}_{rng.choice(PRINTERS).lower()}',
        ]
    )


def draw_desk(rng: Random) -> str:
    side, number, floor = letters(rng, 1), rng.randint(1, 399), rng.randint(1, 8)
    return rng.choice([f'{side}-{number}', f'{side}{number}', f'{floor}.{side}.{number}', f'W{number}-{side}'])


def draw_network(rng: Random) -> str:
    word = rng.choice('Guest Staff Visitors Lab Lounge Office Warehouse Events Studio Canteen'.split())
    side = rng.choice(['West', 'East', 'Plus'])
    return rng.choice([f'{word}-5G', f'{word}_{rng.randint(1, 40)}', f'{word.lower()}net', f'{word} {side}'])


def draw_password(rng: Random) -> str:
    return rng.choice(CORNERS) + rng.choice(['-', '!', '_', '#']) + letters(rng, 2) + str(rng.randint(10, 9999))


PERSON = ('person', 'employee person name colleague staff_member')
MEETING = ('office-meeting', 'meeting title event appointment')
ROOM = ('office-room', 'room room_name meeting_room place')
PRINTER = ('office-printer', 'printer printer_name device queue')
NETWORK = ('office-network', 'network ssid wifi wlan_name')
ARGUMENTS = {
    'office-room': ArgumentKind('str', draw_room),
    'office-meeting': ArgumentKind('str', draw_meeting),
    'office-printer': ArgumentKind('str', draw_printer),
    'office-desk': ArgumentKind('str', draw_desk),
    'office-network': ArgumentKind('str', draw_network),
    'office-clock': ArgumentKind('str', lambda rng: f'{rng.randint(7, 18):02d}:{rng.choice([0, 15, 30, 45]):02d}'),
    'office-vehicle': choice('car', 'motorbike', 'bicycle'),
    'office-km': ArgumentKind('float', lambda rng: rng.choice([rng.randint(5, 700), round(rng.uniform(2, 90), 1)])),
}
VALUES = {
    'office-room': ValueKind(['str'], 'text', draw_room),
    'office-meeting': ValueKind(['str'], 'text', draw_meeting),
    'office-printer': ValueKind(['str'], 'text', draw_printer),
    'office-desk': ValueKind(['str'], 'text', draw_desk),
    'office-password': ValueKind(['str'], 'text', draw_password),
    'office-minutes': ValueKind(['int'], 'number', lambda rng: rng.choice([15, 20, 30, 40, 45, 50, 60, 75, 90, 120])),
    'office-agenda': ValueKind(['list', 'list[str]'], 'texts', distinct(pick(AGENDA), 3, 6)),
}
CONCEPTS = [
    Concept(
        noun='desk number',
        names='desk desk_of seat_plan workplace desk_lookup sits_at',
        takes=[PERSON],
        gives='office-desk',
        descriptions=[
            'desk at which an employee works',
            'desk number of a {p}',
            'where in the office a {p} sits, as the number of the desk',
            'code of the workplace assigned to an employee',
        ],
        phrases=['the desk of {x}'],
        asks={
            'look-up': [
                'At which desk does {x} sit?',
                'where do I find {x}, which desk',
                'I have a cake for {x}. What is the number on the desk?',
                'which workplace was given to {x}?',
                '<seat|desk> of {x}, please',
                'Somebody left a laptop that should go to {x}, so tell me the right desk.',
                'Please find out where {x} is sitting now. I need the desk number.',
                '<{x} desk?|{x}: desk no?>',
                'the seating plan is outdated, what desk has {x} got',
                'Desk number for {x} is what I am after.',
            ],
            'same-text': ['Do {x} and {y} share a desk?', 'Are {x} and {y} at the same desk?'],
            'is-text': ['Does {x} sit at desk {w}?', 'is {w} the desk of {x}'],
        },
        held_out={
            'look-up': [
                'If I walk over to {x}, to which desk do I have to go?',
                'Behind which desk number do I meet {x}?',
            ],
        },
        like=['seat', 'room'],
    ),
    Concept(
        noun='home office',
        names='home_office works_remote is_remote wfh from_home',
        takes=[('person', 'employee who name colleague'), ('weekday', 'weekday day on_day')],
        gives='bool',
        descriptions=[
            'whether an employee works from home on a day of the week',
            'True if a {p} is not in the office on that {q} but works at home',
            'whether a {p} is remote, by {q}',
        ],
        asks={
            'look-up': [
                'Does {x} work from home on {y}?',
                'is {x} remote on {y}',
                'On {y}, is {x} in home office?',
                'I want to meet {x} in person on {y}, or is that a home office day?',
                'Check <if|whether> {x} stays at home to work on {y}.',
                'Home office on {y} for {x}?',
                'Is {y} a day on which {x} works at home?',
                'will i only reach {x} online on {y} because of home office',
            ],
        },
        held_out={'look-up': ['Does {x} do the job from the kitchen table on {y}?']},
        like=['vacation', 'working hours'],
        is_held_out=True,
    ),
    Concept(
        noun='next appointment',
        names='next_meeting upcoming next_event calendar_next coming_up',
        takes=[PERSON],
        gives='office-meeting',
        descriptions=[
            'title of the next meeting of a {p}',
            'which meeting an employee has to attend next',
            'name of the upcoming appointment in the calendar of a {p}',
        ],
        phrases=['the next meeting of {x}'],
        asks={
            'look-up': [
                'Which meeting does {x} have next?',
                'what is next in the calendar of {x}',
                '{x} looks nervous. What appointment is coming up for them?',
                'Which meeting is {x} going to attend after this one?',
                '<next meeting {x}?|{x}, next meeting?>',
                'Look into the diary of {x} and tell me what comes next.',
                'What is {x} getting ready for? I mean the upcoming meeting.',
                'I would like to know the title of the meeting that {x} attends next.',
            ],
            'same-text': ['Are {x} and {y} going to the same meeting next?'],
        },
        held_out={'look-up': ['What does the calendar say {x} must attend next?']},
        like=['number of meetings'],
    ),
    Concept(
        noun='meeting length',
        names='meeting_length duration meeting_minutes how_long planned_minutes',
        takes=[MEETING],
        gives='office-minutes',
        descriptions=[
            'planned length of a meeting in minutes',
            'how many minutes a {p} takes',
            'duration of a {p} according to the calendar, in minutes',
        ],
        unit='minutes',
        adjectives=('longer', 'longest', 'shorter', 'shortest'),
        asks={
            'look-up': [
                'How long is the {x} going to take?',
                'how many minutes are planned for the {x}',
                'length of the {x}?',
                'I have to pick up my son. For how many minutes will the {x} keep me here?',
                'The {x}, how long does it last?',
                'How much time do I have to set aside for the {x}?',
                'tell me for how many minutes the {x} is scheduled',
                'Will the {x} be a long one? In minutes, please.',
            ],
            'sum-of-two': [
                'I sit in the {x} and then in the {y}. How many minutes is that?',
                'How long do the {x} and the {y} take together?',
            ],
            'larger-of-two': ['Which takes longer, the {x} or the {y}?'],
            'difference': ['How many minutes longer is the {x} than the {y}?'],
            'total': [
                'How many minutes do I lose if I go to {xs}?',
                'I attend {xs}. How many minutes of meetings is that?',
            ],
            'is-above': ['Does the {x} take more than {k} minutes?', 'is the {x} longer than {k} min'],
        },
        held_out={
            'look-up': ['How many minutes will I sit in the {x}?'],
            'total': ['What time in minutes do {xs} cost me altogether?'],
        },
    ),
    Concept(
        noun='meeting place',
        names='meeting_room where_meeting booked_room venue location_of',
        takes=[MEETING],
        gives='office-room',
        descriptions=['room in which a meeting takes place', 'where a {p} is held', 'which room was booked for a {p}'],
        phrases=['the room of {x}', 'the room in which {x} takes place'],
        asks={
            'look-up': [
                'In which room is the {x}?',
                'where do we meet for the {x}',
                'Where is the {x} being held?',
                '{x}, <which|what> room?',
                'Everybody is already sitting in the {x} and I run through the corridors. Which room?',
                'What room has been booked for the {x}?',
                'send the guests of the {x} to the right room, which one is it',
                'I need to know the place of the {x}.',
            ],
            'same-text': ['Are the {x} and the {y} in the same room?'],
            'is-text': ['Is the {x} in room {w}?'],
        },
        held_out={'look-up': ['Behind which door does the {x} happen?']},
    ),
    Concept(
        noun='agenda',
        item='topic',
        names='agenda topics points_to_discuss meeting_agenda on_the_table',
        takes=[MEETING],
        gives='office-agenda',
        descriptions=[
            'topics on the agenda of a meeting',
            'list of what is to be discussed in a {p}',
            'agenda of a {p}, in the order of the points',
        ],
        phrases=['the topics of {x}', 'the points on the agenda of {x}'],
        asks={
            'look-up': [
                'What is on the agenda of the {x}?',
                'what will be discussed in the {x}',
                'I prepare for the {x}. Which topics come up?',
                '{x} <agenda|topics>?',
                'List everything that we talk about in the {x}.',
                'About what is the {x}, point by point?',
                'show me the points for the {x}',
                'Which subjects does the {x} cover?',
            ],
            'list-length': ['How many points are on the agenda of the {x}?', 'How many topics does the {x} cover?'],
            'list-first': ['With what does the {x} begin?', 'What do we discuss first in the {x}?'],
            'list-last': ['What is the last topic of the {x}?', 'Which point closes the {x}?'],
            'list-sorted': ['Sort the topics of the {x} by the alphabet.'],
        },
        held_out={'look-up': ['What are we going to speak about in the {x}?']},
    ),
    Concept(
        noun='free room',
        names='room_free is_room_free room_available can_book vacant',
        takes=[ROOM, ('weekday', 'weekday day on_day'), ('office-clock', 'time at from_time start')],
        gives='bool',
        descriptions=[
            'whether a meeting room is free on a day at a time',
            'True if nobody has booked the room for this day and time',
            'whether a {p} can be booked on a {q} at a given time',
        ],
        asks={
            'look-up': [
                'Is room {x} free on {y} at {z}?',
                'can i book {x} for {y}, {z}',
                'On {y} at {z}, is {x} still available?',
                'We are six people and would like to sit in {x} on {y} at {z}. Is it free?',
                'Check <if|whether> anybody has {x} at {z} on {y} or if it is free.',
                '{x}, {y} {z}, free?',
                'At {z} on {y}, may we use room {x}?',
                'nobody in room {x} on {y} at {z}?',
            ],
        },
        held_out={'look-up': ['Could my team have {x} at {z} on {y}?']},
    ),
    Concept(
        noun='nearest printer',
        names='nearest_printer printer_near closest_printer default_printer printer_for',
        takes=[('office-desk', 'desk desk_no workplace seat')],
        gives='office-printer',
        descriptions=[
            'printer that stands closest to a desk',
            'which printer a {p} prints to by default',
            'name of the printer next to a {p}',
        ],
        phrases=['the printer next to {x}'],
        preposition='to',
        asks={
            'look-up': [
                'Which device for printing is closest to <desk|the desk> {x}?',
                'i sit at {x}, where do my printouts go',
                'What is the machine called that prints for the seat at {x}?',
                'On which device do people at {x} print?',
                '<{x}: print where?|desk {x}, which print device?>',
                'A new colleague works at {x} and has to print a form. Which device should she pick?',
                'Please look up the printing device around the corner of {x}.',
                'to pick up a printout with the shortest walk from {x}, what do i print on',
            ],
            'same-text': ['Do the desks {x} and {y} print on the same device?'],
            'is-text': ['Does desk {x} print on {w}?'],
        },
        held_out={'look-up': ['Where does paper come out if I print from {x}? Name the printer.']},
    ),
    Concept(
        noun='toner level',
        names='toner toner_level ink_left cartridge_percent toner_pct',
        takes=[PRINTER],
        gives='percent',
        descriptions=[
            'toner that is left in a printer, in percent',
            'how full the cartridge of a {p} is, in percent',
            'level of ink or toner of a {p} (0 to 100)',
        ],
        asks={
            'look-up': [
                'How much toner is left in {x}?',
                'does {x} still have toner, how many percent',
                'The printouts from {x} look pale. How full is the cartridge?',
                '<toner {x}?|{x}, toner?>',
                'What percentage of ink has {x} got?',
                'Before I print 200 pages on {x}, check the toner.',
                'should we order a cartridge for {x}, what is the level',
                'In percent, how full is the toner of {x}?',
            ],
            'smaller-of-two': [
                'Which needs new toner sooner, {x} or {y}?',
                'Is {x} or {y} closer to running out of toner?',
            ],
            'larger-of-two': ['Which has more toner, {x} or {y}?'],
            'who-least': ['Which of {xs} needs a new cartridge first?', 'Who is nearly out of toner: {xs}?'],
            'is-below': ['Is {x} down to less than {k}% toner?', 'has {x} got under {k} percent of ink left'],
            'from-number': ['The toner of {x} should be at {k}%. How many points are missing?'],
        },
        held_out={
            'look-up': ['How close is {x} to running dry, as a percentage of toner left?'],
            'who-least': ['Among {xs}, which printer prints its last pages soonest for lack of toner?'],
        },
    ),
    Concept(
        noun='wifi password',
        names='wifi_password wlan_key network_key wifi_secret passphrase',
        takes=[NETWORK],
        gives='office-password',
        descriptions=[
            'password of a wifi network in the office',
            'key with which one gets into a {p}',
            'what to type in to join a {p}',
        ],
        asks={
            'look-up': [
                'What is the password for {x}?',
                'how do i get into the wifi {x}',
                'A visitor wants to go online over {x}. What must she type in?',
                '{x} password',
                'My phone asks for the key of {x}.',
                'Give me the wifi code for {x}, please.',
                'I can see {x} on my laptop but it wants a password, which one?',
                'login for the network {x}?',
            ],
            'same-text': ['Do {x} and {y} have the same wifi password?'],
            'is-text': ['Does {w} still work as the password of {x}?'],
        },
        held_out={'look-up': ['With which secret word do I join {x}?']},
    ),
    Concept(
        noun='public holiday',
        names='is_holiday public_holiday day_off bank_holiday closed_on',
        takes=[('date', 'date day on iso_date'), ('country', 'country country_name nation')],
        gives='bool',
        descriptions=[
            'whether a date is a public holiday in a country',
            'True if people in the {q} have a day off on this {p}',
            'whether offices of a country are closed for a holiday on a given day',
        ],
        asks={
            'look-up': [
                'Is {x} a public holiday in {y}?',
                'do they work in {y} on {x} or is it a holiday',
                'Do our colleagues in {y} have a day off on {x}?',
                'I want to call the branch in {y} on {x}. Is that a holiday there?',
                '{x}, holiday in {y}?',
                'Check <if|whether> {y} celebrates a public holiday on {x}.',
                'In {y}, are the offices closed for a holiday on {x}?',
                'Are the people in {y} free on {x} by law?',
            ],
        },
        held_out={'look-up': ['Will nobody in {y} pick up the phone on {x} because of a holiday?']},
        is_plain=False,
    ),
    Concept(
        noun='mileage allowance',
        names='mileage travel_allowance km_money reimbursement mileage_pay',
        takes=[('office-km', 'km distance kilometers driven'), ('office-vehicle', 'vehicle means kind transport')],
        gives='money',
        descriptions=[
            "money back for a business trip by its kilometers; {q} is 'car', 'motorbike' or 'bicycle'",
            "what the company pays for {p} driven with an own {q} ('car', 'motorbike', 'bicycle')",
            "allowance in euros for a distance with a 'car', 'motorbike' or 'bicycle'",
        ],
        phrases=['the allowance for {x} km by {y}', 'the money back for {x} km with a {y}'],
        asks={
            'look-up': [
                'I went {x} km by {y} for the firm. What do I get back?',
                'how much does the company pay me for {x} km with my own {y}',
                '{x} km, {y}: allowance?',
                'Which amount may I claim for a {y} ride of {x} km?',
                '{y=car}I drove {x} km to a client in my own {y}, how much can I put on the expense form?',
                '{y=bicycle}What is paid for {x} km of cycling by {y} to a customer?',
                '{y=motorbike}{x} km on my {y} for work, what does that bring me?',
                'By {y}, {x} km: what is the refund?',
            ],
            'fixed-difference': [
                'How much more do I get for {x} km by {y} than by {o}?',
                'For {x} km, by how much does the allowance for a {y} exceed the one for a {o}?',
            ],
            'fixed-sum': ['One trip had {x} km and the other {t} km, both by {y}. What do I get back in total?'],
        },
        held_out={'look-up': ['For {x} business km with a {y}, how much money comes back to me?']},
        is_plain=False,
    ),
]
