"""What tools know at work, at school, in the library and about people."""

from .concept import Concept

PERSON = ('person', 'person name who')
EMPLOYEE = ('person', 'employee name worker')
USER = ('user', 'user username login')

CONCEPTS = [
    Concept(
        noun='number of open tickets',
        nouns='open tickets',
        names='open_tickets tickets ticket_count support_queue open_cases',
        takes=[('warehouse', 'region site office branch')],
        gives='small',
        descriptions=[
            'number of open tickets of a {p}',
            'how many tickets a {p} has open',
            'support tickets of a {p} that are not solved',
        ],
        phrases=['the open tickets of {x}', 'the number of open tickets in {x}'],
        asks={
            'look-up': [
                'How many tickets are open in {x}?',
                'how many cases does {x} still have to solve',
                'open tickets {x}?',
                'How many tickets are waiting in {x}?',
            ],
            'larger-of-two': [
                '{x} or {y} – which one has more open tickets?',
                'Which has more tickets open, {x} or {y}?',
                'Are more tickets open in {x} or in {y}?',
                'Who has more work waiting, {x} or {y}, by open tickets?',
                '{x} vs {y}: more open tickets?',
            ],
            'smaller-of-two': [
                '{x} or {y} – which one has fewer open tickets?',
                'Which has fewer tickets open, {x} or {y}?',
            ],
            'difference': [
                'How many more tickets are open in {x} than in {y}?',
                'How many more open tickets does {x} have than {y}?',
            ],
            'sum-of-two': ['How many tickets are open in {x} and {y} together?'],
            'total': ['How many tickets are open in {xs} altogether?'],
            'is-above': ['Are more than {k} tickets open in {x}?'],
            'who-most': ['Which of {xs} has the most tickets open?'],
            'minus': ['{x} solves {k} tickets. How many are open then?'],
        },
        held_out={
            'look-up': ['How many tickets has {x} not closed yet?'],
            'larger-of-two': ['Of {x} and {y}, where do more tickets wait?'],
        },
        has='open tickets',
    ),
    Concept(
        noun='number of open tasks',
        nouns='open tasks',
        names='tasks todo open_tasks to_do_count',
        takes=[PERSON],
        gives='few',
        descriptions=[
            'number of open tasks of a {p}',
            'how many things a {p} still has to do',
            'tasks that a {p} has not finished',
        ],
        phrases=['the open tasks of {x}', 'the number of tasks of {x}'],
        asks={
            'look-up': [
                'How many tasks does {x} have?',
                'What is on the plate of {x}, how many tasks?',
                'how much does {x} still have to do, in tasks',
                'How many things are on the list of {x}?',
            ],
            'larger-of-two': [
                'Who is busier, {x} or {y}?',
                'Who has more to do, {x} or {y}?',
                'Does {x} or {y} have more on the list?',
            ],
            'smaller-of-two': ['Who is less busy, {x} or {y}?', 'Who has less to do, {x} or {y}?'],
            'difference': ['How many more tasks does {x} have than {y}?'],
            'who-most': ['Who of {xs} is the busiest?', 'Who of {xs} has the most to do?'],
            'who-least': [
                'Who of {xs} has the least to do?',
                'Who has time: {xs}? I mean the one with the fewest tasks.',
            ],
            'is-above': ['Does {x} have more than {k} things to do?'],
            'minus': ['{x} finishes {k} tasks. How many are left?'],
        },
        held_out={
            'look-up': ['How many to-dos are waiting for {x}?'],
        },
        has='open tasks',
    ),
    Concept(
        noun='overtime',
        nouns='hours of overtime',
        names='overtime extra_hours overtime_hours plus_hours',
        takes=[EMPLOYEE],
        gives='few',
        descriptions=['overtime of a {p} in hours', 'how many hours too much a {p} has worked', 'extra hours of a {p}'],
        phrases=['the extra hours of {x}'],
        asks={
            'look-up': [
                'How much overtime has {x} done?',
                'How many extra hours did {x} work?',
                'overtime {x}?',
                'How many hours does {x} have on top?',
            ],
            'larger-of-two': [
                'Who did more overtime, {x} or {y}?',
                'Who stayed longer at work, {x} or {y}, by overtime?',
            ],
            'difference': ['How many more hours of overtime has {x} than {y}?'],
            'total': ['How much overtime did {xs} do together?'],
            'who-most': ['Who of {xs} did the most overtime?'],
            'is-above': ['Has {x} done more than {k} hours of overtime?'],
            'times': ['{x} gets {k} euros for each hour of overtime. How much is that?'],
        },
        held_out={
            'look-up': ['For how many extra hours must {x} be paid?'],
        },
        unit='hours',
    ),
    Concept(
        noun='hourly rate',
        names='hourly_rate per_hour rate wage_hour',
        takes=[EMPLOYEE],
        gives='small',
        descriptions=['hourly rate of a {p} in euros', 'what a {p} costs per hour', 'how much a {p} gets for one hour'],
        phrases=['the hourly rate of {x}', 'the pay per hour of {x}'],
        asks={
            'look-up': [
                'What does {x} charge per hour?',
                'How much is one hour of {x}?',
                'What does {x} get for an hour?',
                '{x} per hour?',
            ],
            'times': [
                '{x} worked {k} hours. How much is that?',
                'What do {k} hours of {x} cost?',
                'We book {x} for {k} hours. What do we pay?',
                'How much does {x} make in {k} hours?',
            ],
            'larger-of-two': ['Who charges more, {x} or {y}?', 'Who is more expensive per hour, {x} or {y}?'],
            'smaller-of-two': ['Who is cheaper per hour, {x} or {y}?'],
            'difference': ['How much more does {x} charge per hour than {y}?'],
            'quantity-of-two': [
                '{x} worked {k} hours and {y} {m} hours. What do we pay together?',
                'What do {k} hours of {x} and {m} hours of {y} cost?',
            ],
        },
        held_out={
            'look-up': ['For how much does {x} work an hour?'],
            'times': ['How expensive are {k} hours with {x}?'],
        },
        unit='euros',
        like=['salary'],
    ),
    Concept(
        noun='revenue',
        names='revenue turnover takings earned income_of',
        takes=[('company', 'shop store branch company')],
        gives='big-money',
        descriptions=['revenue of a {p} this month', 'how much money a {p} took in', 'turnover of a {p} in euros'],
        phrases=['the revenue of {x}', 'the takings of {x}'],
        asks={
            'look-up': [
                'How much money did {x} make?',
                'How much did {x} take in?',
                'What did {x} sell for, all in all?',
                'how is business at {x}, in euros',
            ],
            'larger-of-two': [
                'Which earned more, {x} or {y}?',
                'Did {x} or {y} make more money?',
                'Who took in more, {x} or {y}?',
            ],
            'difference': ['How much more did {x} make than {y}?', 'By how much did {x} beat {y} in revenue?'],
            'total': ['How much did {xs} take in together?'],
            'who-most': ['Which of {xs} made the most money?'],
            'who-least': ['Which of {xs} made the least money?'],
            'is-above': ['Did {x} make more than {k} euros?'],
            'sum-of-two': ['How much did {x} and {y} make together?'],
        },
        held_out={
            'look-up': ['What came into the till at {x}?'],
        },
        unit='euros',
    ),
    Concept(
        noun='number of unread mails',
        nouns='unread mails',
        names='unread inbox unread_mails new_mail mailbox',
        takes=[USER],
        gives='small',
        descriptions=[
            'number of unread mails of a {p}',
            'how many mails a {p} has not read',
            'new messages in the inbox of a {p}',
        ],
        phrases=['the unread mails of {x}', 'the number of new mails of {x}'],
        asks={
            'look-up': [
                'How many mails has {x} not read?',
                'Does {x} have new mail? How many?',
                'unread {x}?',
                'How full is the inbox of {x}?',
            ],
            'larger-of-two': ['Who has more unread mails, {x} or {y}?', 'Does {x} or {y} have more mail waiting?'],
            'difference': ['How many more unread mails does {x} have than {y}?'],
            'is-above': ['Does {x} have more than {k} new mails?'],
            'total': ['How many mails have {xs} not read, all together?'],
        },
        held_out={
            'look-up': ['How much mail is waiting for {x}?'],
        },
        has='unread mails',
    ),
    Concept(
        noun='storage left',
        names='storage space_left disk free_space gb_left',
        takes=[('sensor', 'device server phone id')],
        gives='integer',
        descriptions=[
            'free storage of a {p} in GB',
            'how many GB are left on a {p}',
            'space left on a {p}, in gigabytes',
        ],
        phrases=['the free storage of {x}', 'the space left on {x}'],
        asks={
            'look-up': [
                'How much space is left on {x}?',
                'How many GB can I still save on {x}?',
                'is {x} full? how many GB are free',
                'free space {x}',
            ],
            'larger-of-two': ['Which has more space left, {x} or {y}?'],
            'is-below': ['Are less than {k} GB left on {x}?'],
            'is-above': [
                'Is more than {k} GB free on {x}?',
            ],
            'sum-of-two': ['How much space is left on {x} and {y} together?'],
            'minus': ['I copy {k} GB to {x}. How much space is left?'],
            'who-most': ['Which of {xs} has the most space left?'],
        },
        held_out={
            'look-up': ['How many gigabytes are free on {x}?'],
        },
    ),
    Concept(
        noun='running distance',
        nouns='running distances',
        names='run_distance km_run jogged run_km',
        takes=[PERSON],
        gives='measure',
        descriptions=[
            'distance that a {p} ran this week, in km',
            'how many km a {p} has run',
            'kilometers that a {p} jogged',
        ],
        phrases=['the distance that {x} ran', 'the kilometers of {x}'],
        asks={
            'look-up': [
                'How far did {x} run?',
                'How many km did {x} run?',
                'how much has {x} jogged, in km',
                '{x} run distance?',
            ],
            'larger-of-two': [
                'Who ran farther, {x} or {y}?',
                'Did {x} or {y} run more?',
                'Who covered more ground, {x} or {y}?',
            ],
            'smaller-of-two': ['Who ran less, {x} or {y}?'],
            'difference': ['How much farther did {x} run than {y}?', 'How many km more did {x} run than {y}?'],
            'sum-of-two': ['How far did {x} and {y} run together?'],
            'total': ['How far did {xs} run altogether?'],
            'who-most': ['Who of {xs} ran the farthest?', 'Who ran most: {xs}?'],
            'who-least': ['Who of {xs} ran the least?'],
            'is-above': ['Did {x} run more than {k} km?'],
            'from-number': ['{x} wants to run {k} km. How many are missing?'],
            'convert-unit': ['How many {u} did {x} run?', 'How far did {x} run, in {u}?'],
            'average-of-all': ['How far did {xs} run on average?'],
        },
        held_out={
            'look-up': ['Over how many km did {x} run?'],
        },
        unit='km',
    ),
]
