"""What tools know about sleep, school, books and queues."""

from .concept import Concept

PERSON = ('person', 'person name who')

CONCEPTS = [
    Concept(
        noun='hours of sleep',
        nouns='hours of sleep',
        names='sleep slept sleep_hours night',
        takes=[PERSON],
        gives='measure',
        descriptions=['hours that a {p} slept', 'how long a {p} slept last night, in hours', 'sleep of a {p} in hours'],
        phrases=['the hours of sleep of {x}', 'the sleep of {x}'],
        asks={
            'look-up': [
                'How long did {x} sleep?',
                'How many hours did {x} sleep?',
                'did {x} sleep well? hours',
                'sleep of {x}?',
            ],
            'larger-of-two': ['Who slept longer, {x} or {y}?', 'Did {x} or {y} sleep more?'],
            'smaller-of-two': ['Who slept less, {x} or {y}?'],
            'difference': ['How much longer did {x} sleep than {y}?', 'How many more hours did {x} sleep than {y}?'],
            'who-most': ['Who of {xs} slept longest?'],
            'is-below': ['Did {x} sleep less than {k} hours?'],
            'average-of-all': ['How long did {xs} sleep on average?'],
            'convert-unit': ['How many {u} did {x} sleep?'],
        },
        held_out={
            'look-up': ['For how many hours was {x} asleep?'],
        },
        unit='hours',
    ),
    Concept(
        noun='library fine',
        names='fine library_fine late_fee penalty',
        takes=[('person', 'reader name member')],
        gives='money',
        descriptions=[
            'fine that a {p} has to pay the library',
            'late fee of a {p}',
            'what a {p} owes the library, in euros',
        ],
        phrases=['the library fine of {x}', 'the late fee of {x}'],
        asks={
            'look-up': [
                'How much does {x} owe the library?',
                'What fine does {x} have to pay?',
                'How much does {x} pay for late books?',
                'fine for {x}?',
            ],
            'larger-of-two': ['Who has to pay more for late books, {x} or {y}?'],
            'total': ['What fines do {xs} pay together?'],
            'difference': ['How much more does {x} owe the library than {y}?'],
            'is-above': ['Is the fine of {x} more than {k} euros?'],
            'sum-of-two': ['How much do {x} and {y} owe the library together?'],
        },
        held_out={
            'look-up': ['What does the library want from {x}?'],
        },
        like=['debt'],
        unit='euros',
    ),
    Concept(
        noun='number of copies',
        nouns='copies',
        names='copies library_copies in_library book_count',
        takes=[('book', 'book title name')],
        gives='few',
        descriptions=[
            'copies of a {p} in the library',
            'how many copies of a {p} can be borrowed',
            'number of copies of a {p} on the shelves',
        ],
        phrases=['the number of copies of {x}', 'the copies of {x}'],
        asks={
            'look-up': [
                'How many copies of {x} are there?',
                'Can I borrow {x}? How many copies are in?',
                'how often do we have {x}',
                'copies {x}?',
            ],
            'larger-of-two': ['Do we have more copies of {x} or of {y}?'],
            'total': ['How many copies of {xs} do we have altogether?'],
            'sum-of-two': ['How many copies of {x} and {y} do we have together?'],
            'minus': ['{k} copies of {x} are lent. How many are left?'],
        },
        held_out={
            'look-up': ['How many {x} can people borrow?'],
        },
        has='copies',
    ),
    Concept(
        noun='missed days',
        nouns='missed days',
        names='absences missed absent_days days_missed',
        takes=[('person', 'pupil student child name')],
        gives='few',
        descriptions=[
            'days that a {p} missed at school',
            'how many days a {p} was absent',
            'days on which a {p} was not in class',
        ],
        phrases=['the missed days of {x}', 'the number of days that {x} missed'],
        asks={
            'look-up': [
                'How many days did {x} miss?',
                'How often was {x} absent?',
                'was {x} ill a lot? how many days',
                'How many school days has {x} missed?',
            ],
            'larger-of-two': ['Who missed more school, {x} or {y}?', 'Was {x} or {y} absent more often?'],
            'difference': ['How many more days did {x} miss than {y}?'],
            'who-most': ['Who of {xs} was absent most?', 'Who missed most: {xs}?'],
            'is-above': ['Did {x} miss more than {k} days?'],
            'total': ['How many days did {xs} miss altogether?'],
        },
        held_out={
            'look-up': ['For how many days was {x} not at school?'],
        },
        has='missed days',
        unit='days',
    ),
    Concept(
        noun='waiting time',
        names='waiting wait queue_time wait_minutes',
        takes=[('department', 'office department counter doctor')],
        gives='small',
        descriptions=[
            'waiting time at a {p} in minutes',
            'how many minutes people wait at a {p}',
            'how long the queue of a {p} takes, in minutes',
        ],
        phrases=['the waiting time at {x}', 'the wait at {x}'],
        asks={
            'look-up': [
                'How long do I wait at {x}?',
                'How long is the queue at {x}, in minutes?',
                'how many minutes until it is my turn at {x}',
                'wait at {x}?',
            ],
            'larger-of-two': ['Do I wait longer at {x} or at {y}?', 'Where is the queue longer, {x} or {y}?'],
            'smaller-of-two': ['Where am I served faster, {x} or {y}?', 'Where do I wait less, {x} or {y}?'],
            'difference': [
                'How much longer do I wait at {x} than at {y}?',
                'How many minutes longer is the wait at {x} than at {y}?',
            ],
            'is-above': ['Do I wait more than {k} minutes at {x}?'],
            'convert-unit': ['How many {u} do I wait at {x}?'],
            'sum-of-two': ['How long do I wait at {x} and {y} altogether?'],
            'who-least': ['Where do I wait least: {xs}?'],
        },
        held_out={
            'look-up': ['After how many minutes is it my turn at {x}?'],
        },
        preposition='at',
        unit='minutes',
    ),
]
