"""What tools of a railway know about trains and stations."""

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, pick, whole

ARGUMENTS = {
    'train': ArgumentKind('str', lambda rng: f'{rng.choice(["ICE", "IC", "RE", "EC", "RB", "S", "NJ"])} {rng.randint(1, 999)}'),
    'station': ArgumentKind(
        'str',
        pick(['Central Station', 'East Gate', 'Harbour', 'Old Town', 'Airport', 'Kings Cross', 'Westbahnhof'], 0.2),
    ),
    'carriage': choice('first', 'second', 'sleeper'),
}
VALUES = {
    'platform': ValueKind(['str', 'int'], 'text', lambda rng: str(rng.randint(1, 24)) + rng.choice(['', '', 'a', 'b'])),
    'delay-minutes': ValueKind(['int'], 'number', whole(0, 120)),
}
CONCEPTS = [
    Concept(
        noun='train delay',
        names='train_delay delay late_by minutes_late delay_min',
        takes=[('train', 'train train_no service line')],
        gives='delay-minutes',
        descriptions=[
            'delay of a train in minutes',
            'how many minutes a train is late',
            'minutes of delay of a train, 0 if it is on time',
        ],
        asks={
            'look-up': [
                'How late is {x}?',
                'how many minutes late is {x} today',
                'is {x} late, and by how many minutes',
                'My mother is on {x}. How much delay does it have?',
                'delay {x}?',
                'By how much is {x} behind schedule, in minutes?',
                'I am waiting for {x}, how long will it be late?',
                'check whether {x} is delayed and tell me the minutes',
            ],
            'larger-of-two': ['Which is later, {x} or {y}?', 'Which train has lost more time, {x} or {y}?'],
            'difference': ['How many minutes more is {x} late than {y}?'],
            'who-most': ['Which of {xs} is the latest?', 'Which train is worst today: {xs}?'],
            'is-above': ['Is {x} more than {k} minutes late?', 'is {x} over {k} min behind'],
            'average-of-all': ['How late are {xs} on average?'],
            'total': ['How many minutes of delay do {xs} have together?'],
        },
        held_out={'look-up': ['What is the delay on {x}?'], 'larger-of-two': ['Of {x} and {y}, which one is more delayed?']},
        like=['delay'],
    ),
    Concept(
        noun='train platform',
        names='platform track platform_of departs_from find_platform',
        takes=[('train', 'train train_no service'), ('station', 'station stop at')],
        gives='platform',
        descriptions=[
            'platform a train leaves from at a station',
            'track of a train at a station',
            'where at a {q} a {p} stops',
        ],
        phrases=['the platform of {x} at {y}', 'the track of {x} in {y}'],
        asks={
            'look-up': [
                'From which platform does {x} leave at {y}?',
                'which track is {x} on at {y}',
                'I change at {y} to {x}. Which platform?',
                '{x} at {y}, what platform?',
                'Where does {x} stop at {y}?',
                'At {y}, which platform do I need for {x}?',
                'platform for {x}, {y} please',
            ],
        },
        held_out={'look-up': ['I stand at {y} and look for {x}. Which track?']},
        is_plain=False,
        like=['gate'],
    ),
]
