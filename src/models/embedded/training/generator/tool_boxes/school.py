"""What tools of a school know about children, classes, lessons, marks and lockers."""

from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, decimal, distinct, pick, whole

TREES = 'Oak Birch Willow Cedar Elm Rowan Hazel Foxes Owls Otters Hedgehogs Dolphins'.split()
SUBJECTS = (
    'maths;physics;biology;history;latin;music;art;chemistry;french;geography;PE;computer science;drama;german;'
    'religious studies;economics;woodwork;spanish;ethics;English;Maths;Art History;Latin II;food technology'
).split(';')
CLUBS = (
    'choir;robotics;chess;judo;orchestra;school paper;theatre;garden club;debating;climbing;ukulele;pottery;'
    'cooking;film club;first aid;table tennis;coding;badminton;photography;bee keeping'
).split(';')
NAMES = 'Brenna Kessel Adler Varn Norwick Halden Ostley Marrow Pendle Tarn Selby Rookwood Ludden Fenwick'.split()
SIGHTS = 'Zoo,Castle,Museum,Planetarium,Caves,Farm,Theatre,Aquarium,Camp,Abbey,Bay,Lake,Mill,Park,Ice Rink'.split(',')


def place(rng: Random) -> str:
    return rng.choice(NAMES) + ' ' + rng.choice(SIGHTS) + rng.choice(['', '', '', '', ' 2'])


def school_class(rng: Random) -> str:
    return rng.choice(
        [
            f'{rng.randint(1, 13)}{rng.choice("bcdefBCDEF")}',
            f'{rng.randint(1, 13)}{rng.choice("bcdef")}',
            f'{rng.choice(TREES)} {rng.randint(1, 6)}',
            f'Year {rng.randint(1, 13)} {rng.choice(TREES)}',
            f'{rng.randint(5, 12)}-{rng.randint(1, 6)}',
        ]
    )


def locker(rng: Random) -> str:
    number = rng.randint(1, 480)
    return rng.choice([str(number), f'{rng.choice("BCDFGH")}{number}', f'{rng.choice("BCDFGH")}-{number:03d}'])


def school_room(rng: Random) -> str:
    return rng.choice(
        [f'{rng.randint(0, 3)}{rng.randint(1, 30):02d}', f'H{rng.randint(1, 9)}', 'gym', 'music hall', 'lab 2']
    )


ARGUMENTS = {
    'school-class': ArgumentKind('str', school_class),
    'school-locker': ArgumentKind('str', locker),
    'school-subject': ArgumentKind('str', pick(SUBJECTS)),
    'school-period': ArgumentKind('int', whole(1, 9)),
    'school-term': choice('autumn', 'spring', 'summer'),
    'school-trip': ArgumentKind('str', place),
    'school-child-id': ArgumentKind('int', whole(1000, 29999)),
    'school-club': ArgumentKind('str', pick(CLUBS, 0.1)),
}
VALUES = {
    'school-class': ValueKind(['str'], 'text', school_class),
    'school-locker': ValueKind(['str'], 'text', locker),
    'school-room': ValueKind(['str'], 'text', school_room),
    'school-subject': ValueKind(['str'], 'text', pick(SUBJECTS)),
    'school-code': ValueKind(['str'], 'text', lambda rng: f'{rng.randint(0, 9999):04d}'),
    'school-size': ValueKind(['int'], 'number', whole(12, 34)),
    'school-average': ValueKind(['float'], 'number', decimal(1.0, 6.0, 2)),
    'school-end': ValueKind(
        ['str'], 'text', lambda rng: f'{rng.randint(11, 17)}:{rng.choice([0, 5, 10, 15, 30, 45]):02d}'
    ),
    'school-clubs': ValueKind(['list', 'list[str]'], 'texts', distinct(pick(CLUBS), 1, 4)),
    'school-mark': ValueKind(['int'], 'number', whole(1, 6)),
    'school-line': ValueKind(['str'], 'text', lambda rng: rng.choice(['S', 'Bus ', 'Line ']) + str(rng.randint(1, 90))),
}
CHILD = ('person', 'child name kid who')
CLASS = ('school-class', 'class_name form school_class group')
CONCEPTS = [
    Concept(
        noun='school class',
        nouns='school classes',
        names='class_of form_of which_class kid_class form_lookup',
        takes=[CHILD],
        gives='school-class',
        descriptions=[
            'class that a {p} goes to',
            'which form a child is in',
            'school class by the name of a {p}',
        ],
        phrases=['the class of {x}', 'the form of {x}'],
        asks={
            'look-up': [
                'Which class is {x} in?',
                '{x} goes to which class',
                'I have a lost jumper with the name {x} in it. To what class do I bring it?',
                'class of {x}?',
                'Into which form do we put {x} down?',
                'A father phones about {x}, I need to know the form.',
                'what form is {x} in this year',
                'Find out which class {x} attends.',
                'Where does {x} sit every morning, I mean in what class?',
            ],
            'same-text': ['Are {x} and {y} in the same class?', 'Do {x} and {y} go to one and the same form?'],
            'is-text': ['Does {x} go to {w}?', 'Is {x} a {w} kid?'],
        },
        held_out={'look-up': ['With which group of children does {x} have lessons?']},
        like=['courses'],
    ),
    Concept(
        noun='form tutor',
        names='form_tutor tutor class_head head_of_form form_lead',
        takes=[CLASS],
        gives='person',
        descriptions=[
            'teacher who is responsible for a {p}',
            'who leads a school class',
            'name of the form tutor',
        ],
        asks={
            'look-up': [
                'Who is in charge of {x}?',
                '<form|class> tutor {x}?',
                'My son has just joined {x}. Whom do I write to about his asthma?',
                'who looks after {x} this year',
                'To whom do parents of {x} turn?',
                '{x} is making a terrible noise. Whose class is that?',
                'Give me the name of the tutor of {x}.',
                'Who signs the reports of {x}?',
                'I need somebody who can speak for {x}, so who leads it?',
            ],
            'same-text': [
                'Do {x} and {y} have the same tutor?',
                'Is one and the same person in charge of {x} and {y}?',
            ],
            'is-text': ['Is {w} in charge of {x}?'],
        },
        held_out={'look-up': ['Who takes the register of {x} every morning as its head?']},
        like=['teacher', 'manager'],
    ),
    Concept(
        noun='home room',
        names='home_room classroom room_of_class base_room form_room',
        takes=[CLASS],
        gives='school-room',
        descriptions=[
            'room in which a {p} has most lessons',
            'classroom of a {p}',
            'where in the building a form is at home',
        ],
        phrases=['the classroom of {x}'],
        asks={
            'look-up': [
                'Where in the building is {x}?',
                'room of {x}?',
                'I bring the lunch boxes. To which door do I take those for {x}?',
                'which classroom belongs to {x}',
                'Parents evening: in what room do I meet {x}?',
                'A window is broken at {x}. Which room do I send the janitor to?',
                '{x} – what room are they in',
                'Can you tell me the room where {x} sits?',
            ],
            'same-text': ['Do {x} and {y} share a classroom?'],
            'is-text': ['Is {x} in {w}?', 'Do I find {x} in {w}?'],
        },
        held_out={'look-up': ['Behind which door do I hear {x} singing?']},
        like=['room', 'school class'],
    ),
    Concept(
        noun='class size',
        names='class_size headcount kids_in form_size n_children class_cnt',
        takes=[CLASS],
        gives='school-size',
        descriptions=['number of children in a {p}', 'how many kids go to a {p}', 'head count of a form'],
        phrases=['the number of children in {x}', 'the head count of {x}'],
        asks={
            'look-up': [
                'How many children are in {x}?',
                '{x} head count?',
                'how big is {x}',
                "It's my turn to bake and {x} wants muffins. How many kids are there?",
                'For how many children do I copy the worksheet in {x}?',
                'how many chairs does {x} need if every child gets one',
                'Count the kids of {x}.',
                'I have to order milk for {x}, for how many?',
                'Look up the number of children in {x}, please.',
            ],
            'larger-of-two': ['Which class is bigger, {x} or {y}?', 'Are there more kids in {x} or in {y}?'],
            'smaller-of-two': ['Which is the smaller form, {x} or {y}?'],
            'sum-of-two': [
                '{x} and {y} go swimming together. How many children is that?',
                'How many kids are in {x} and {y} together?',
            ],
            'total': [
                'We take {xs} to the theatre. For how many children do I book?',
                'How many children are {xs} together?',
            ],
            'quantity': ['Each child in {x} gets {k} sheets. How many sheets is that?'],
            'from-number': ['The bus has {k} seats. How many stay empty with {x} on board?'],
            'is-above': ['Has {x} more than {k} children?'],
            'divided': ['Split {x} into {k} groups. How many children per group?'],
        },
        held_out={
            'look-up': ['If everybody from {x} turns up, how many little faces do I see?'],
            'total': ['All of {xs} come to the party. How many kids in total?'],
        },
        has='children',
        like=['pupils', 'number of participants'],
    ),
    Concept(
        noun='lesson in a period',
        names='lesson timetable_slot subject_at period_lookup what_lesson tt',
        takes=[CLASS, ('weekday', 'day weekday on'), ('school-period', 'period lesson_no hour slot')],
        gives='school-subject',
        descriptions=[
            'subject that a {p} has on a {q} in a period of the day',
            'what stands in the timetable of a class, by day and number of the lesson',
            'which lesson a form has at that point of the week',
        ],
        phrases=['the lesson of {x} on {y} in period {z}', 'the subject of {x} on {y}, period {z}'],
        asks={
            'look-up': [
                'What does {x} have on {y} in period {z}?',
                '{x}, {y}, lesson {z}?',
                'timetable {x} {y} period {z}',
                'I am to stand in for a colleague in {x} on {y}, period {z}. Which subject is it?',
                'On {y}, what is lesson number {z} of {x}?',
                'which subject is it in {x} on a {y} in lesson {z}',
                'My daughter in {x} must leave early on {y}. What will she miss in period {z}?',
                'Look at period {z} on {y}: what do they learn in {x}?',
                'In lesson {z} on {y} I would visit {x}. What are they doing then?',
            ],
            'is-text': ['Does {x} have {w} on {y} in period {z}?'],
        },
        held_out={
            'look-up': ['Which books must the kids of {x} get out for period {z} of their {y}? Name the subject.'],
        },
        is_plain=False,
    ),
    Concept(
        noun='end of school',
        names='school_ends ends_at last_bell home_time out_at pickup_time',
        takes=[CLASS, ('weekday', 'day weekday on')],
        gives='school-end',
        descriptions=[
            'time at which the lessons of a {p} end on a {q}',
            'when a class may go home, by day of the week',
            'last bell for a form, as HH:MM',
        ],
        phrases=['the end of school for {x} on {y}', 'the time of the last bell for {x} on {y}'],
        asks={
            'look-up': [
                'When is {x} out on {y}?',
                '{x} {y} home time?',
                'until when does {x} have lessons on {y}',
                'Grandma collects him from {x} on {y}. At what time should she stand at the gate?',
                'On {y}, when do the kids of {x} come home?',
                'How long does {x} have to stay on {y}, until what time?',
                'When does the last lesson of {x} finish on {y}?',
                'I need the pick-up time for {x} on {y}.',
                'whoever drives the bus wants to know: {x} on {y}, done when?',
            ],
        },
        held_out={'look-up': ['At what hour on {y} does freedom begin for {x}?']},
        is_plain=False,
    ),
    Concept(
        noun='term average',
        names='term_average mean_mark gpa avg_mark term_mark report_avg',
        takes=[CHILD, ('school-term', 'term season part')],
        gives='school-average',
        descriptions=[
            "average mark of a {p} in a term; {q} is 'autumn', 'spring' or 'summer'",
            'what a child has on average in the autumn, spring or summer report',
            'mean of all marks by name and term',
        ],
        phrases=['the {y} average of {x}', 'the average mark of {x} in the {y} term'],
        asks={
            'look-up': [
                'What was the average of {x} in {y}?',
                '{x} {y} term, mean mark?',
                'How did {x} do overall in the {y} term?',
                'I sit with the parents of {x} and want the average of the {y} report.',
                'what did {x} get on average last {y}',
                '{y=autumn}The autumn report of {x} is lost. What average was on it?',
                '{y=spring}How good was {x} this spring, taking all marks?',
                '{y=summer}Before the holidays {x} got the summer report. Which average?',
                'Please give me {x} in {y}: one number for all subjects.',
            ],
            'fixed-difference': [
                '{y=summer|autumn}How did the average of {x} change from autumn to summer? Take summer minus autumn.',
                'How far is the {y} average of {x} above that of {t}?',
            ],
            'fixed-larger': ['Whose average mark is the higher number in the {y} term, {x} or {t}?'],
            'fixed-smaller': ['Who has the lower average in {y}, {x} or {t}?'],
            'is-above': ['Was {x} over {k} in the {y} report?'],
            'rounded': ['Which whole mark is nearest to the {y} average of {x}?'],
        },
        held_out={'look-up': ['Put all marks that {x} earned in {y} into one figure for me.']},
        is_plain=False,
        like=['grades', 'grade'],
    ),
    Concept(
        noun='locker number',
        names='locker locker_no locker_of kid_locker assigned_locker',
        takes=[CHILD],
        gives='school-locker',
        descriptions=['number of the locker of a {p}', 'which locker belongs to a {p}', 'locker a child was given'],
        phrases=['the locker of {x}'],
        asks={
            'look-up': [
                'Which locker does {x} have?',
                'locker number {x}',
                '{x} is at home with a fever and needs the maths things. Which locker are they in?',
                'Which of the lockers is the one of {x}?',
                'what number is on the locker of {x}',
                'I am the janitor. Which locker do I open for {x}?',
                'Where does {x} lock up the sports things, what number?',
                'We hand out new keys: which locker goes with {x}?',
            ],
            'is-text': ['Does locker {w} belong to {x}?', 'Is {w} the locker of {x}?'],
        },
        held_out={'look-up': ['{x} cannot recall where the bag is locked away. Tell us the number on that door.']},
    ),
    Concept(
        noun='locker combination',
        names='locker_code combination lock_code open_code locker_pin',
        takes=[('school-locker', 'locker locker_no number box')],
        gives='school-code',
        descriptions=[
            'code that opens a {p}',
            'combination of the lock of a {p}',
            'digits for the lock of a school locker',
        ],
        phrases=['the combination of {x}', 'the code for {x}'],
        asks={
            'look-up': [
                'What is the combination for {x}?',
                '<locker|Locker> {x} code?',
                'which digits open {x}',
                'A child stands crying in front of {x} because the numbers are forgotten. What are they?',
                'How do I get {x} open, what do I dial?',
                'code for <locker|locker no.> {x} please',
                'Something smells in {x}. I need to open it, so give me the code.',
                'Look up what must be dialled at {x}.',
            ],
        },
        held_out={'look-up': ['Which four numbers make {x} spring open?']},
        like=['locker number'],
    ),
    Concept(
        noun='lunch credit',
        names='lunch_credit canteen_balance meal_money lunch_left canteen',
        takes=[CHILD],
        gives='money',
        descriptions=[
            'money that a {p} has left for the canteen',
            'how much a child can still spend on lunch',
            'canteen credit in euros',
        ],
        phrases=['the canteen money of {x}'],
        asks={
            'look-up': [
                'How much can {x} still spend in the canteen?',
                'lunch money {x}?',
                'what is left for the lunches of {x}',
                'The canteen says {x} could not pay today. How much is there?',
                'Do I have to top up {x}? Tell me how much canteen money there still is.',
                'How many euros has {x} for school meals?',
                'canteen credit of {x} pls',
                'Check how much {x} has in the lunch account.',
            ],
            'larger-of-two': ['Who has more lunch money, {x} or {y}?'],
            'smaller-of-two': ['Who will run out of lunch money first because less is left, {x} or {y}?'],
            'is-below': ['Has {x} got less than {k} euros for the canteen?'],
            'minus': ['{x} spends {k} euros on lunch. How much canteen money remains?'],
            'plus': ['I put {k} euros into the lunch account of {x}. What is in it then?'],
            'count-below': ['How many of {xs} have under {k} euros left for lunch?'],
            'who-least': ['Who of {xs} has the least lunch money?'],
            'total': ['How much canteen money do {xs} have together?'],
        },
        held_out={'look-up': ['For how much could {x} still eat at school?']},
        like=['balance', 'budget', 'debt'],
    ),
    Concept(
        noun='absence on a day',
        names='is_absent absent_on was_missing not_at_school excused_on',
        takes=[CHILD, ('date', 'date day on')],
        gives='bool',
        descriptions=[
            'whether a {p} was absent from school on a day',
            'True if a child did not come to school on a {q}',
            'tells if somebody was marked as missing on that date',
        ],
        asks={
            'look-up': [
                'Was {x} absent on {y}?',
                'did {x} miss school on {y}',
                'Was {x} missing on {y}?',
                'The mother of {x} swears he was there on {y}. Did we mark him absent?',
                '{y}: is {x} down as absent?',
                'Check <if|whether> {x} was away from school on {y}.',
                'On {y}, did {x} stay at home?',
                'I am writing reports. Is {x} listed as missing for {y}?',
            ],
        },
        held_out={'look-up': ['Was the seat of {x} empty on {y}?']},
        is_plain=False,
        like=['missed days', 'vacation'],
    ),
    Concept(
        noun='homework date',
        names='homework_due hand_in essay_due homework_date submit_by',
        takes=[CLASS, ('school-subject', 'subject course lesson in_subject')],
        gives='date',
        descriptions=[
            'day on which a {p} has to hand in homework in a {q}',
            'when the homework of a class is due, by subject',
            'date until which an essay must be handed in',
        ],
        phrases=['the day the {y} homework of {x} is due', 'the date for the {y} homework of {x}'],
        asks={
            'look-up': [
                'When does {x} have to hand in the {y} homework?',
                '{x} {y} homework due?',
                'Until when has {x} got for {y}?',
                'I was off sick. On which day do we in {x} give in our homework for {y}?',
                'by what date must {y} be finished in {x}',
                'My kid goes to {x} and says there is loads of time for {y} homework. When is it due really?',
                'Tell me the day by which {x} needs to be done with {y}.',
                'The {y} essays of {x}: on what day are they collected?',
            ],
            'days-until': ['Today is {d}. How many days does {x} have left for the {y} homework?'],
            'weekday-of-date': ['On which weekday is the {y} homework of {x} due?'],
        },
        held_out={'look-up': ['How late, as a date, may the kids of {x} leave their {y} exercises?']},
        is_plain=False,
        like=['exam date', 'due date'],
        is_held_out=True,
    ),
    Concept(
        noun='afternoon clubs',
        nouns='afternoon clubs',
        item='club',
        names='clubs activities clubs_of after_school joined_clubs',
        takes=[CHILD],
        gives='school-clubs',
        descriptions=[
            'clubs that a {p} goes to after school',
            'list of the afternoon activities of a {p}',
            'which clubs a child has joined',
        ],
        phrases=['the clubs of {x}', 'the clubs that {x} goes to'],
        asks={
            'look-up': [
                'Which clubs does {x} go to?',
                'what does {x} do after lessons',
                'clubs {x}?',
                '{x} never comes home before five. What has the kid joined?',
                'List the afternoon activities of {x}.',
                'I plan the rooms: which clubs did {x} sign up for?',
                'Has {x} joined anything, and what?',
                'Show everything that {x} does at school in the afternoon.',
            ],
            'list-length': ['In how many clubs is {x}?', 'How many clubs has {x} joined?'],
            'list-first': ['Which club did {x} join first?'],
            'list-sorted': ['List the clubs of {x} by the alphabet.'],
        },
        held_out={'look-up': ['How does {x} spend the afternoons with us?']},
        like=['courses'],
    ),
    Concept(
        noun='club fee',
        names='club_fee club_cost fee_of_club price_of_club activity_fee',
        takes=[('school-club', 'club activity name'), ('with', 'meal lunch with_meal food')],
        gives='money',
        descriptions=[
            'fee for an afternoon {p} per term, with or without a meal',
            'what a school club costs, lunch included if wanted',
            'price of an activity in euros; {q} says whether the child eats there',
        ],
        phrases=['the fee for {x} {y} lunch', 'the price of {x} {y} a meal'],
        asks={
            'look-up': [
                'What does {x} cost {y} lunch?',
                'fee for {x} {y} food?',
                '{y=True}My boy goes to {x} straight after class and eats there. What is the fee, meal included?',
                '{y=True}{x} including lunch, how much',
                '{y=True}If she joins {x} and takes the meal too, what do I pay?',
                '{y=False}He eats at home. How much is {x} alone, without lunch?',
                '{y=False}just {x}, no meal. price?',
                '{y=False}What must parents pay for {x} if the child brings sandwiches, so no meal?',
                'Quote me the price of {x} {y} a meal.',
            ],
            'fixed-difference': ['{y=True|False}How much does the lunch add to the fee of {x}?'],
            'fixed-sum': [
                '{y=False}Two clubs, no meals: {x} and {t}. What is the sum?',
                '{y=True}My twins do {x} and {t}, both with lunch. What do I pay altogether?',
            ],
            'quantity': ['{y=False}I have {k} children in {x} without lunch. What does that cost me?'],
        },
        held_out={'look-up': ['{y=True}Fed and kept busy with {x}: what does that cost me for one child?']},
        is_plain=False,
        like=['price', 'school trip cost'],
    ),
    Concept(
        noun='school trip cost',
        names='trip_fee excursion_cost outing_price day_trip field_trip',
        takes=[('school-trip', 'place destination where trip'), ('small-number', 'children kids heads n')],
        gives='big-money',
        descriptions=[
            'cost of a school trip to a {p} for a number of children',
            'what an outing costs, by place and head count',
            'price in euros for taking {q} to a {p}',
        ],
        phrases=['the cost of the trip to {x} for {y} children', 'the price of an outing to {x} with {y} kids'],
        asks={
            'look-up': [
                'What does it cost to take {y} children to {x}?',
                '{x}, {y} kids, price?',
                'we are going to {x} with {y} children, how much is that',
                'The parents council pays for {y} of us. What would {x} come to?',
                'How expensive is an outing to {x} for {y} kids?',
                'For {y} children, what must I collect for the trip to {x}?',
                'It will rain on Friday, so {x} it is. Price for {y}?',
                'Work out what the school pays for {y} kids at {x}.',
            ],
            'fixed-difference': [
                'How much dearer is {x} than {t} for {y} children?',
                'How much more is {x} with {y} kids than with {o}?',
            ],
            'fixed-larger': ['Which outing costs more for {y} kids, {x} or {t}?'],
            'fixed-smaller': ['We are {y} children. Is {x} or {t} cheaper?'],
            'fixed-sum': ['We visit {x} and later {t}, {y} kids each time. What do both trips cost?'],
            'divided': ['{k} families share the bill for {y} children at {x}. How much for each?'],
        },
        held_out={'look-up': ['{y} boys and girls want to see {x}. How deep is the hole in our budget?']},
        is_plain=False,
        like=['trip cost'],
    ),
    Concept(
        noun='class register',
        item='child',
        names='register mark_list class_marks roll gradebook',
        takes=[CLASS],
        gives='dicts',
        descriptions=[
            'children of a {p}: list of dicts with {keys}',
            'register of a form, one dict per child with {keys}',
            'marks and absences in a class',
        ],
        keys=[
            ('name child', 'name', 'person'),
            ('mark grade', 'maths mark', 'school-mark'),
            ('absent missed days', 'days of absence', 'few'),
        ],
        phrases=['the entries in the register of {x}', 'the entries for {x}'],
        asks={
            'rows-average:maths mark': ['What is the maths average of {x}?', 'How did {x} do in maths, on average?'],
            'rows-sum:days of absence': ['How many days were missed in {x} altogether?', 'Add up all absences of {x}.'],
            'rows-most:days of absence': ['Who in {x} was away most?', 'which child of {x} missed most days'],
            'rows-least:days of absence': ['Who in {x} was hardly ever absent, the fewest days?'],
            'rows-count': ['How many children are in the register of {x}?'],
            'rows-names': ['Who is in {x}? A list of the names.', 'Read me the names in the register of {x}.'],
            'rows-count-above:days of absence': ['How many kids in {x} missed more than {k} days?'],
            'rows-most:maths mark': ['Who in {x} has the highest number as maths mark?'],
        },
        held_out={'rows-most:days of absence': ['Whose chair in {x} was empty most often?']},
        is_plain=False,
        like=['pupils', 'class size', 'missed days'],
    ),
    Concept(
        noun='child record',
        names='child_record kid_data school_record enrolment load_child',
        takes=[('school-child-id', 'child_id id number school_id')],
        gives='dict',
        descriptions=[
            'record of a child at the school: {keys}',
            'enrolment data by {p}, a dict with {keys}',
            'what the office knows about a child',
        ],
        keys=[
            ('age', 'age', 'few'),
            ('form', 'current form', 'school-class'),
            ('phone', 'emergency phone', 'phone'),
            ('line', 'school bus line', 'school-line'),
            ('siblings', 'number of siblings', 'few'),
        ],
        preposition='of child',
        asks={
            'key:age': ['How old is child {x}?', 'age of {x}?'],
            'key:current form': ['Which form is child no. {x} in?', 'what class does number {x} go to'],
            'key:emergency phone': [
                'Child {x} fell off the climbing frame. Which number do I call?',
                'emergency number for {x}',
            ],
            'key:school bus line': ['Which bus does child {x} go home on?', 'bus line {x}?'],
            'key:number of siblings': ['How many brothers and sisters has child {x}?'],
            'key-larger-of-two:age': ['Which child is older, {x} or {y}?'],
            'key-difference-of-two:age': ['How many years older is child {x} than {y}?'],
            'key-sum-of-two:number of siblings': ['How many siblings do children {x} and {y} have together?'],
            'key-is-above:age': ['Is child {x} older than {k}?'],
        },
        held_out={'key:emergency phone': ['{x} got hurt. How do I reach the parents?']},
        like=['age'],
    ),
]
