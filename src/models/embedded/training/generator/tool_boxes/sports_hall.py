"""What tools of a gym with a swimming pool know about courses, trainers, lanes, courts and memberships."""

from random import Random

from ..concept import Concept
from ..tool_values import SURNAMES, ArgumentKind, ValueKind, choice, decimal, many, pick, whole
from ..words import PEOPLE, invented_word

COURSES = (
    'Aqua Fit;Power Yoga;Spinning 45;Zumba;Pilates;Body Pump;Hot Yoga;Tai Chi;Step Up;Core 20;Deep Stretch;Boxfit;'
    'Baby Splash;Aqua Zumba;Barre;HIIT 30;Kettle Blast;TRX Basics;Salsa Burn;Senior Gym;Slow Flow;Bootcamp;Qi Gong;'
    'Jumping Kids;Back Care;CrossFit Intro;Swim School 2;Aqua Jogging;Freestyle Clinic;Fat Burner;Abs & Legs;Capoeira;'
    'morning yoga;night swim;turbo spin;water polo;Mobility 101;Ballet Fit;Rope Skills;Indoor Rowing'
).split(';')
SPORTS = (
    'rowing;swimming;spinning;running;stepping;boxing;yoga;climbing;aqua jogging;rope skipping;squash;badminton;'
    'weight lifting;cross training;pilates;basketball;table tennis;zumba'
).split(';')


def trainer(rng: Random) -> str:
    name = rng.choice(PEOPLE) if rng.random() < 0.8 else invented_word(rng).capitalize()
    return name + rng.choice(['', '', ' ' + rng.choice(SURNAMES), f' {rng.choice("BDFGHKLMPRSTVW")}.'])


def pool(rng: Random) -> str:
    return rng.choice(
        [
            f'Pool {rng.randint(1, 9)}',
            f'{rng.choice(["North", "South", "East", "Lower", "Upper", "Olympic", "Outdoor"])} Pool',
            f'{rng.choice(["Lagoon", "Neptune", "Dolphin", "Triton", "Coral", "Otter"])}',
            f'basin {rng.randint(1, 6)}',
            f'{rng.choice(["Blue", "Warm", "Salt", "Kiddie"])} Basin',
        ]
    )


def court(rng: Random) -> str:
    return rng.choice('Court court Badminton Squash Padel Tennis Field'.split()) + f' {rng.randint(1, 12)}'


def number(rng: Random) -> str:
    return rng.choice(['M-', 'GYM', 'm', 'F/']) + str(rng.randint(100, 29999))


ARGUMENTS = {
    'hall-course': ArgumentKind('str', pick(COURSES)),
    'hall-trainer': ArgumentKind('str', trainer),
    'hall-pool': ArgumentKind('str', pool),
    'hall-court': ArgumentKind('str', court),
    'hall-member': ArgumentKind('str', number),
    'hall-sport': ArgumentKind('str', pick(SPORTS)),
    'hall-pass': choice('single', 'monthly', 'yearly'),
    'hall-age': choice('child', 'adult', 'senior'),
    'hall-duration': ArgumentKind('float', lambda rng: rng.choice([2, 3, 4, 0.5, 1.5, 2.5, 0.75])),
    'hall-minutes': ArgumentKind('int', lambda rng: rng.randint(2, 24) * 5),
    'hall-time': ArgumentKind('str', lambda rng: f'{rng.randint(6, 21):02d}:{rng.choice([0, 15, 30, 45]):02d}'),
}
VALUES = {
    'hall-course': ValueKind(['str'], 'text', pick(COURSES)),
    'hall-trainer': ValueKind(['str'], 'text', trainer),
    'hall-water': ValueKind(['float'], 'number', decimal(18, 37, 1)),
    'hall-length': ValueKind(['int'], 'number', lambda rng: rng.choice([15, 20, 30, 40, 45, 50, 55, 60, 75, 90, 100])),
    'hall-start': ValueKind(
        ['str'], 'text', lambda rng: f'{rng.randint(6, 21):02d}:{rng.choice([0, 10, 15, 30, 45]):02d}'
    ),
    'hall-lanes': ValueKind(['int'], 'number', whole(1, 8)),
    'hall-visits': ValueKind(['list', 'list[int]'], 'numbers', many(whole(1, 24), 4, 8)),
}
COURSE = ('hall-course', 'course class_name workout title')
TRAINER = ('hall-trainer', 'trainer coach instructor name')
POOL = ('hall-pool', 'pool basin pool_name which')
MEMBER = ('hall-member', 'member_no membership member_id number')
CONCEPTS = [
    Concept(
        noun='course trainer',
        names='course_trainer instructor_of coach_of led_by trainer_for who_leads_course',
        takes=[COURSE],
        gives='hall-trainer',
        descriptions=['trainer who gives a {p}', 'who leads a {p} in the gym', 'name of the instructor of a workout'],
        phrases=['the instructor of {x}'],
        asks={
            'look-up': [
                'Who gives {x}?',
                'who is leading {x} these days',
                '{x} instructor?',
                'I left my earrings with whoever runs {x}. What is the name?',
                'With whom would I train in {x}?',
                'Under whose eyes do we sweat in {x}?',
                'I liked {x} so much that I want to thank the trainer. Who is it?',
                'Name the trainer of {x} for the poster.',
                "I'm thinking of signing up for {x}, who does it?",
            ],
            'same-text': ['Do {x} and {y} have the same trainer?', 'Is it one person who gives both {x} and {y}?'],
            'is-text': ['Is it {w} who gives {x}?', 'Does {w} lead {x}?'],
        },
        held_out={'look-up': ['Who will be shouting at me if I go to {x}?']},
        like=['teacher'],
    ),
    Concept(
        noun='day off',
        nouns='days off',
        names='day_off free_day off_on not_working rest_day',
        takes=[TRAINER],
        gives='weekday',
        descriptions=[
            'weekday on which a {p} does not work',
            'day off of a {p}',
            'when in the week a {p} is not in the gym',
        ],
        phrases=['the free day of {x}'],
        asks={
            'look-up': [
                'On which day is {x} not in the gym?',
                '{x} day off?',
                'which day of the week does {x} have free',
                'I want to leave flowers in the staff room when {x} is away. Which weekday would that be?',
                'When is {x} off in the week?',
                'Tell me on what weekday {x} never works.',
                'I keep missing {x}. What is the rest day?',
                'On what day must somebody stand in for {x}?',
            ],
            'same-text': ['Are {x} and {y} off on the same day?', 'Do {x} and {y} have the same free day?'],
            'is-text': ['Is {x} off on {w}?', 'Does {x} stay home on {w}?'],
        },
        held_out={'look-up': ['If I turned up and {x} was not there, what weekday would it be?']},
        like=['vacation days'],
    ),
    Concept(
        noun='personal training rate',
        names='pt_rate training_rate trainer_price coach_fee hour_price',
        takes=[TRAINER],
        gives='money',
        descriptions=[
            'price of an hour alone with a {p}',
            'what a {p} charges for an hour of personal training',
            'fee of a coach per session in euros',
        ],
        asks={
            'look-up': [
                'What does an hour with {x} cost?',
                '{x} one to one, price?',
                'how much does {x} charge for personal training',
                'My knee needs somebody who watches. What would {x} ask for a session?',
                'How expensive is it to train alone with {x}?',
                'I got a voucher. Is it enough for {x}, I mean what is the fee of a session?',
                'price for a private hour, {x}',
                'Can you tell me what I pay {x} for one session?',
            ],
            'larger-of-two': ['Who charges more, {x} or {y}?', 'Is {x} or {y} the dearer trainer?'],
            'smaller-of-two': ['Who is cheaper for a private hour, {x} or {y}?'],
            'difference': ['How much more does {x} charge than {y}?'],
            'quantity': ['What do {k} sessions with {x} cost?', 'I book {k} hours with {x}. How much is that?'],
            'quantity-of-two': ['I take {k} hours with {x} and {m} with {y}. What do I pay?'],
            'is-below': ['Can I train with {x} for less than {k} euros?'],
            'who-least': ['Who is the cheapest trainer: {xs}?'],
            'less-percent': ['With {p}% off as a new customer, what is an hour with {x}?'],
        },
        held_out={
            'look-up': ['If I want {x} to myself for an hour, how much is it?'],
            'quantity': ['{k} times alone with {x}: what will be on my bill?'],
        },
        like=['hourly rate', 'price'],
    ),
    Concept(
        noun='course start',
        names='course_start starts_at begin_time class_time kick_off_time',
        takes=[COURSE, ('weekday', 'day weekday on')],
        gives='hall-start',
        descriptions=[
            'time at which a {p} begins on a {q}',
            'when a course starts, by weekday',
            'start of a workout in the weekly plan, as HH:MM',
        ],
        phrases=['the start of {x} on {y}', 'the time {x} begins on {y}'],
        asks={
            'look-up': [
                'When does {x} begin on {y}?',
                '{x} {y} what time',
                'On {y} I finish work late. At what time is {x}?',
                'at what time do i have to be on the mat for {x} on {y}',
                'Start of {x} on {y}?',
                'My sister picks me up for {x} on {y}, so when does it start?',
                '{y}: {x} starts when?',
                'Look at the plan for {y} and tell me the time of {x}.',
                'I would like to try {x} this {y}. When should I be there?',
            ],
        },
        held_out={'look-up': ['What hour must I set my alarm for if I want to do {x} on {y}?']},
        is_plain=False,
    ),
    Concept(
        noun='open spots',
        nouns='open spots',
        names='open_spots spots_left course_spots seats_left room_in_course vacancies',
        takes=[COURSE, ('date', 'date day on')],
        gives='few',
        descriptions=[
            'spots that are left in a {p} on a {q}',
            'how many more people can book a course on a day',
            'vacancies of a course by date',
        ],
        phrases=['the number of open spots in {x} on {y}', 'the spots left in {x} on {y}'],
        asks={
            'look-up': [
                'How many spots are left in {x} on {y}?',
                '{x} {y} spots?',
                'how many more people fit into {x} on {y}',
                'We are a whole office and want to do {x} together on {y}. How many of us can still get in?',
                'Is {x} on {y} nearly booked out? Tell me how many can still join.',
                'On {y}, for how many is there room in {x}?',
                'Count what can still be booked of {x} for {y}.',
                'I hope it is not too late for {x} on {y} – how many spots have you got?',
            ],
            'fixed-larger': [
                'Where is more room on {y}, in {x} or in {t}?',
                'Does {x} or {t} have more spots left on {y}?',
            ],
            'fixed-sum': ['How many people can still join {x} on {y} and on {o} together?'],
            'fixed-difference': ['How many more spots does {x} have on {y} than on {o}?'],
            'is-above': ['Can more than {k} people still book {x} on {y}?'],
            'minus': ['{k} of us sign up for {x} on {y}. How many spots remain?'],
        },
        held_out={'look-up': ['For {y}, up to how many friends could I bring along to {x}?']},
        is_plain=False,
        like=['free places'],
    ),
    Concept(
        noun='workout length',
        names='course_length duration minutes_of course_min lasts workout_time',
        takes=[COURSE],
        gives='hall-length',
        descriptions=[
            'length of a {p} in minutes',
            'how many minutes a {p} lasts',
            'duration of one session of a course',
        ],
        unit='minutes',
        asks={
            'look-up': [
                'How many minutes is {x}?',
                'how long does {x} go on, in minutes',
                '{x} length?',
                'My parking time runs out soon. How many minutes does {x} take?',
                'For how many minutes will I be sweating in {x}?',
                'The babysitter asks how long {x} lasts. In minutes?',
                'Is {x} one of the short ones? Give me the minutes.',
                'duration of {x} please',
            ],
            'larger-of-two': ['Which goes on longer, {x} or {y}?', 'Is {x} or {y} the longer workout?'],
            'smaller-of-two': ['I am short of time: is {x} or {y} over sooner?'],
            'sum-of-two': ['I do {x} and then {y}. How many minutes is that?'],
            'difference': ['How many minutes longer is {x} than {y}?'],
            'total': ['{xs}, one after the other: how many minutes?', 'How many minutes do {xs} take together?'],
            'quantity': ['I go to {x} {k} times a month. How many minutes is that?'],
            'is-below': ['Is {x} done in under {k} minutes?'],
            'who-most': ['Which of {xs} lasts longest?'],
        },
        held_out={'look-up': ['From warm-up to cool-down, how many minutes pass in {x}?']},
    ),
    Concept(
        noun='admission',
        nouns='admissions',
        names='admission entry_price pass_price gym_price entrance tariff',
        takes=[('hall-pass', 'kind pass_type pass_kind period'), ('hall-age', 'age_group who group person_type')],
        gives='money',
        descriptions=[
            "price of admission; {p} is 'single', 'monthly' or 'yearly', {q} 'child', 'adult' or 'senior'",
            'what a single, monthly or yearly pass costs a child, an adult or a senior',
            'admission to gym and pool in euros by kind of pass and age group',
        ],
        phrases=['the price of one {x} pass for one {y}', 'the {x} admission for one {y}'],
        asks={
            'look-up': [
                'What does one {x} pass cost for one {y}?',
                '{x} entry, one {y}, how much',
                '{x=single}How much is it for one {y} to get in once?',
                '{x=single}just today, one {y}, what do we pay at the turnstile?',
                '{x=monthly}What does one {y} pay to come for a month?',
                '{x=yearly}My resolution is to go all year. What is that for one {y}?',
                '{y=senior}Grandpa turns seventy and I want to give him one {x} pass at the senior price. How much?',
                '{y=child}I take my little girl along. What is one {x} pass for a child?',
                '{y=adult}Normal grown-up here, {x} pass for an adult please. Price?',
            ],
            'fixed-difference': [
                '{y=adult|child}How much less does a child pay than an adult for one {x} pass?',
                'How much dearer is one {x} pass than one {t} pass for one {y}?',
            ],
            'fixed-sum': [
                '{y=adult|child}One adult and one child, {x} passes for both: what is the sum?',
                '{y=adult|senior}I go with my mother, she is a senior and I am an adult. What do two {x} passes cost?',
            ],
            'quantity': [
                '{y=adult}{k} adults want one {x} pass each. What do we pay?',
                '{y=child}{k} children get one {x} pass each. Total?',
            ],
            'percent-of': ['My firm pays {p}% of one {x} pass for one {y}. How much is that?'],
        },
        held_out={'look-up': ['{x=yearly}For twelve months of sweat, what do you take from one {y}?']},
        is_plain=False,
        like=['ticket price', 'price'],
    ),
    Concept(
        noun='water temperature',
        names='water_temp pool_temp water_temperature how_warm pool_degrees',
        takes=[POOL],
        gives='hall-water',
        descriptions=[
            'temperature of the water in a {p}',
            'how warm a {p} is, in Celsius',
            'degrees of the water, by basin',
        ],
        unit='Celsius',
        asks={
            'look-up': [
                'How warm is the water in {x}?',
                '{x} water degrees?',
                'is {x} cold, how many degrees',
                'My baby freezes easily. What does the thermometer in {x} say?',
                'Before I jump into {x}: how many degrees does it have?',
                'degrees in {x} today',
                'Check the water of {x} and give me the temperature.',
                'I have a stiff neck and need it warm, so how is {x}, in degrees?',
            ],
            'larger-of-two': ['Which is warmer, {x} or {y}?', 'Is the water nicer and warmer in {x} or in {y}?'],
            'smaller-of-two': ['Where is the water colder, in {x} or in {y}?'],
            'difference': ['How many degrees warmer is {x} than {y}?'],
            'is-above': ['Does {x} have more than {k} degrees?'],
            'who-most': ['Which of {xs} has the warmest water?'],
            'average-of-all': ['How warm are {xs} on average?'],
            'plus': ['We heat {x} up by {k} degrees. How warm is it then?'],
        },
        held_out={
            'look-up': ['Will I shiver in {x}? Tell me its degrees.'],
            'larger-of-two': ['I hate cold water. {x} or {y}, which is less cold?'],
        },
        preposition='in',
        adjectives=('warmer', 'warmest', 'colder', 'coldest'),
        like=['temperature', 'pool facts'],
    ),
    Concept(
        noun='free lanes',
        nouns='free lanes',
        names='free_lanes lanes_open open_lanes lane_count swim_lanes',
        takes=[POOL, ('hall-time', 'time at clock when')],
        gives='hall-lanes',
        descriptions=[
            'lanes of a {p} that anybody may use at a time',
            'how many lanes are not taken by clubs, by {p} and {q}',
            'open lanes in a basin at some time today',
        ],
        phrases=['the number of free lanes in {x} at {y}', 'the open lanes of {x} at {y}'],
        asks={
            'look-up': [
                'How many lanes are free in {x} at {y}?',
                '{x} at {y}: lanes?',
                'i swim at {y}, how many lanes in {x} are open to everybody',
                'The swimming club blocks half of {x}. How many lanes are left for us at {y}?',
                'At {y}, on how many lanes of {x} can I swim?',
                'How crowded is it going to be at {y}? I mean, how many lanes does {x} have open?',
                'lanes open in {x}, {y}',
                'Find out for me how many lanes one may use in {x} at {y}.',
            ],
            'fixed-larger': [
                'Are more lanes open at {y} in {x} or in {t}?',
                'When does {x} have more open lanes, at {y} or at {o}?',
            ],
            'fixed-sum': ['How many lanes can we use at {y} in {x} and {t} together?'],
            'is-above': ['Are more than {k} lanes free in {x} at {y}?'],
        },
        held_out={'look-up': ['How much of {x} is not roped off for clubs at {y}, in lanes?']},
        is_plain=False,
    ),
    Concept(
        noun='court hire',
        nouns='court hires',
        names='court_hire court_price rent_court court_cost court_fee',
        takes=[('hall-court', 'court field where'), ('hall-duration', 'hours duration h for_hours')],
        gives='money',
        descriptions=[
            'price for renting a {p} for some hours',
            'what a court costs by {q}',
            'hire of a court in euros',
        ],
        phrases=['the hire of {x} for {y} hours', 'the price of {x} for {y} hours'],
        asks={
            'look-up': [
                'What does {x} cost for {y} hours?',
                '{x}, {y} h, how much',
                'we want to play on {x} for {y} hours what do we pay',
                'My brother owes me a match. How much is {x} if we take it for {y} hours?',
                'For {y} hours on {x}, what is the bill?',
                'How expensive is it to rent {x} for {y} h?',
                'Price of {x}? We need {y} hours.',
                'Could you work out the hire for {y} hours of {x}?',
            ],
            'fixed-difference': [
                'How much dearer is {x} than {t} for {y} hours?',
                'How much more is {x} for {y} hours than for {o}?',
            ],
            'fixed-larger': ['For {y} hours, does {x} or {t} cost more?'],
            'fixed-smaller': ['We play {y} hours. Is {x} or {t} cheaper?'],
            'fixed-sum': ['We take {x} and {t} for {y} hours each. What do both cost?'],
            'divided': ['{k} friends share {x} for {y} hours. What does each pay?'],
            'percent-of': ['The club refunds {p}% of what {x} costs for {y} hours. How much do we get?'],
        },
        held_out={'look-up': ['If four of us block {x} for {y} hours, what lands on the bill?']},
        is_plain=False,
        like=['price', 'rent'],
    ),
    Concept(
        noun='court booking',
        names='court_booked is_taken court_taken court_busy reserved_court',
        takes=[('hall-court', 'court field where'), ('date', 'date day on'), ('hall-time', 'time at start')],
        gives='bool',
        descriptions=[
            'whether somebody has booked a {p} on a day at a time',
            'True if the court is taken then',
            'tells if a court is reserved, by court, date and time',
        ],
        asks={
            'look-up': [
                'Is {x} taken on {y} at {z}?',
                '{x}, {y}, {z} – booked?',
                'has someone already reserved {x} for {y} at {z}',
                'We would love a match on {y}. Is {x} booked at {z}?',
                'Did anybody book {x} on {y} for {z}?',
                'Check <if|whether> {x} is reserved on {y} at {z}.',
                'At {z} on {y}, is somebody playing on {x}?',
                'tell me if {x} is gone for {y}, {z}',
            ],
        },
        held_out={'look-up': ['Would we have to share {x} with others on {y} at {z}?']},
        is_plain=False,
        like=['freedom'],
    ),
    Concept(
        noun='last valid day',
        names='membership_end valid_until runs_out contract_end ends_on',
        takes=[MEMBER],
        gives='date',
        descriptions=[
            'last day of a gym membership',
            'when the contract with this {p} runs out',
            'date until which a {p} is valid',
        ],
        preposition='of membership',
        asks={
            'look-up': [
                'Until when is membership {x} valid?',
                '{x} runs out when?',
                'The turnstile did not let me in. My number is {x}, on what day did or does it end?',
                'when does the contract of {x} end',
                'What is the last day on which {x} may train here?',
                'Please look up the end of {x}, I want to cancel in time.',
                'Number {x} asks how long they are still paid up. Until which date?',
                'end date of gym contract {x}',
            ],
            'days-until': [
                'Today is {d}. How many days can {x} still train?',
                'It is {d}. In how many days does {x} run out?',
            ],
            'earlier-of-two': ['Which contract ends first, {x} or {y}?'],
            'weekday-of-date': ['On which weekday does membership {x} end?'],
            'later-of-two': ['Which contract runs longer, {x} or {y}?'],
        },
        held_out={'look-up': ['From what date on will the gates stay shut for {x}?']},
        like=['expiry date', 'membership', 'due date'],
    ),
    Concept(
        noun='monthly visits',
        item='monthly count',
        names='visits_by_month visit_counts monthly_visits gym_visits attendance',
        takes=[MEMBER],
        gives='hall-visits',
        descriptions=[
            'visits of a member in each month',
            'list of how often somebody came, month by month',
            'monthly numbers of visits, by {p}',
        ],
        phrases=['the monthly visit counts of {x}', 'the visits of {x} in each month'],
        asks={
            'look-up': [
                'How often was {x} here, month by month?',
                'visits per month {x}',
                'Show me the months of {x}, how many times each?',
                'I am {x} and want to see how lazy I was: my visits for each month?',
                'List how many times {x} came in each month.',
                'For the bonus we need the visits of {x} in every month.',
            ],
            'list-sum': ['How often was {x} here in all?', 'How many times did {x} come over all months?'],
            'list-largest': ['How often did {x} come in the best month?'],
            'list-smallest': ['How many times was {x} here in the laziest month?'],
            'list-average': ['How often does {x} come per month on average?'],
            'list-last': ['How often was {x} here in the latest month?'],
            'list-count-above': ['In how many months did {x} come more than {k} times?'],
        },
        held_out={'look-up': ['Month after month, how many times did {x} pass the turnstile?']},
        is_plain=False,
        is_held_out=True,
    ),
    Concept(
        noun='booked courses',
        item='booking',
        names='bookings my_bookings booked_courses reservations_of agenda',
        takes=[MEMBER],
        gives='dicts',
        descriptions=[
            'courses that a member has booked: list of dicts with {keys}',
            'bookings by {p}, each with {keys}',
            'what somebody signed up for',
        ],
        keys=[
            ('course name title', 'course', 'hall-course'),
            ('minutes duration', 'booked minutes', 'hall-length'),
            ('price fee', 'course fee', 'money'),
        ],
        phrases=['the bookings of {x}', 'the courses booked by {x}'],
        asks={
            'rows-sum:course fee': [
                'What does {x} pay for all booked courses?',
                'How much money is that for everything {x} booked?',
                'bill of {x}?',
            ],
            'rows-sum:booked minutes': [
                'How many minutes of sport did {x} book in all?',
                'For how many minutes has {x} signed up altogether?',
            ],
            'rows-most:course fee': ['Which course of {x} is the dearest?'],
            'rows-least:course fee': ['What is the cheapest thing {x} has booked?'],
            'rows-most:booked minutes': ['Which booked course of {x} lasts longest?'],
            'rows-count': ['How many courses has {x} booked?', 'how often did {x} sign up'],
            'rows-names': ['What did {x} sign up for? List the courses.', 'Which courses are booked under {x}?'],
            'rows-count-above:booked minutes': ['How many bookings of {x} are longer than {k} minutes?'],
            'rows-average:course fee': ['What does {x} pay per course on average?'],
        },
        held_out={'rows-sum:course fee': ['If {x} does everything on the list, what will we charge?']},
        is_plain=False,
        like=['number of bookings'],
    ),
    Concept(
        noun='pool facts',
        names='pool_info pool basin_data about_pool pool_card',
        takes=[POOL],
        gives='dict',
        descriptions=[
            'facts about a {p}: {keys}',
            'data of a basin as a dict with {keys}',
            'what we know of a swimming pool',
        ],
        keys=[
            ('length', 'pool length', 'small'),
            ('depth', 'greatest depth', 'measure'),
            ('lifeguard', 'lifeguard', 'person'),
            ('swimmers', 'number of swimmers', 'small'),
        ],
        asks={
            'key:pool length': [
                'How many meters is {x} long?',
                'length of {x}?',
                'How far is it from end to end in {x}?',
            ],
            'key:greatest depth': ['How deep does {x} get?', 'Can I stand in {x}? How deep is it?', 'depth {x}'],
            'key:lifeguard': ['Who watches over {x}?', 'who is on duty as lifeguard at {x}'],
            'key:number of swimmers': ['How many people are swimming in {x}?', 'How full is {x}, in heads?'],
            'key-times:pool length': ['I swim {x} end to end {k} times. How many meters is that?'],
            'key-larger-of-two:pool length': ['Which is longer, {x} or {y}?'],
            'key-larger-of-two:greatest depth': ['Which is deeper, {x} or {y}?'],
            'key-smaller-of-two:number of swimmers': ['Where is it emptier, in {x} or {y}?'],
            'key-sum-of-two:number of swimmers': ['How many people are in {x} and {y} together?'],
            'key-is-above:greatest depth': ['Is {x} deeper than {k} meters?'],
            'key-difference-of-two:pool length': ['How many meters longer is {x} than {y}?'],
        },
        held_out={'key:lifeguard': ['If I were drowning in {x}, who would pull me out?']},
    ),
    Concept(
        noun='calories burned',
        nouns='calories burned',
        names='calories_burned burn kcal energy_spent workout_kcal',
        takes=[
            ('hall-sport', 'sport exercise activity what'),
            ('hall-minutes', 'minutes mins duration_min'),
            ('kilograms', 'weight_kg kg body_weight'),
        ],
        gives='integer',
        descriptions=[
            'calories that somebody burns with a {p} in some minutes at a body weight',
            'how many kcal an exercise takes, by minutes and weight',
            'energy used by a workout',
        ],
        phrases=[
            'the calories burned by {y} minutes of {x} at {z} kg',
            'the energy that {y} minutes of {x} take at {z} kg',
        ],
        asks={
            'look-up': [
                'How many calories does {x} for {y} minutes burn at {z} kg?',
                '{x}, {y} min, {z} kg: kcal?',
                'i weigh {z} kg and did {y} minutes of {x} how many calories was that',
                'Dessert was huge. At {z} kg, how much do I burn off with {y} minutes of {x}?',
                'My daughter weighs {z} kg. How many kcal does she use in {y} minutes of {x}?',
                'With {z} kg on the scales, what do {y} minutes of {x} burn?',
                'Work out the calories for {x}: {y} minutes, {z} kg.',
                'How much energy, in kcal, goes into {y} minutes of {x} for somebody of {z} kg?',
            ],
            'is-above': ['Do {y} minutes of {x} burn more than {k} calories at {z} kg?'],
            'quantity': ['I do {y} minutes of {x} {k} times a week at {z} kg. How many calories is that?'],
            'from-number': ['I ate {k} calories. How many are left after {y} minutes of {x} at {z} kg?'],
        },
        held_out={'look-up': ['{z} kg of me move for {y} minutes, doing {x}. What does the burn amount to?']},
        is_plain=False,
        like=['calories'],
    ),
]
