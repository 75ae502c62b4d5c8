"""More ways in which people ask for what tools know about orders, files, flights, courses, and two things together.

They are added to the concepts of these nouns; none is held out.
"""

from .tool_concepts_wordings import Wordings

WORDINGS: Wordings = {
    'order status': {
        'look-up': [
            'Has order {x} been shipped? Tell me its status.',
            'Any news about order {x}?',
            "what's up with order {x}",
            'Where are we with order {x}?',
            'status {x}',
        ],
        'is-text': ['Has order {x} been {w}?', 'is {x} {w} yet?'],
    },
    'order total': {
        'look-up': [
            'What does order {x} come to?',
            'how much did the customer pay for order {x}',
            'Total of {x}?',
            'What is order {x} worth?',
        ],
        'larger-of-two': ['Which order is bigger, {x} or {y}?', 'Is order {x} or order {y} worth more?'],
        'difference': ['How much more is order {x} than order {y}?'],
        'is-above': ['Is order {x} worth more than {k} euros?', 'Did order {x} cost more than {k}?'],
    },
    'sensor value': {
        'look-up': ['sensor {x}?', 'What is {x} showing?', 'what does {x} read right now', 'current reading of {x}'],
        'is-above': ['Is sensor {x} over {k}?', 'Does {x} read more than {k}?', 'Has sensor {x} gone above {k}?'],
        'larger-of-two': ['Which sensor reads higher, {x} or {y}?', 'Does {x} or {y} show more?'],
        'who-most': ['Which sensor reads highest: {xs}?'],
    },
    'delay': {
        'look-up': ['Is flight {x} on time? How many minutes late?', 'how long do I have to wait extra for {x}'],
        'larger-of-two': ['Which flight is later than planned by more, {x} or {y}?', 'Is {x} or {y} more delayed?'],
        'is-above': ['Is flight {x} more than {k} minutes late?', 'Is {x} delayed by over {k} minutes?'],
    },
    'file size': {
        'look-up': ['How much space does {x} take?', '{x} size', 'how heavy is the file {x} in bytes'],
        'larger-of-two': ['Which file takes more space, {x} or {y}?'],
        'total': ['How much space do {xs} take together?'],
        'sum-of-two': ['How many bytes are {x} and {y} together?'],
        'is-above': ['Does {x} take more than {k} bytes?'],
    },
    'gate': {'look-up': ['where do I go for flight {x}, which gate', 'gate {x}?', 'My flight is {x}. Which gate?']},
    'budget': {
        'look-up': ['What can {x} spend this year?', 'how much money does {x} get', '{x} budget?'],
        'larger-of-two': ['Does {x} or {y} have more money to spend?', 'Which gets more money, {x} or {y}?'],
        'difference': ['How much more money does {x} have than {y}?'],
        'total': ['What can {xs} spend together?'],
    },
    'number of participants': {
        'look-up': ['How many people are in the {x} course?', 'how full is {x}, how many students', '{x} – how many?'],
        'larger-of-two': ['Is {x} or {y} more popular, by students?', 'Do more students take {x} or {y}?'],
        'total': ['How many students take {xs} altogether?'],
    },
    'grade': {
        'look-up': ['How did {x} do in {y}?', "What's {x}'s mark in {y}?", '{x} in {y}, which grade?'],
        'fixed-difference': ['How far apart are the grades of {x} in {y} and {o}, the first minus the second?'],
        'fixed-larger': ['In which subject is the number of the grade of {x} higher, {y} or {o}?'],
    },
    'temperature on a day': {
        'look-up': ['Was it warm in {x} on {y}? How many degrees?', '{x} {y} temperature', 'How hot was {x} on {y}?'],
        'fixed-difference': [
            'How much warmer was it in {x} on {y} than on {o}?',
            'How much warmer was {x} than {t} on {y}?',
            'By how many degrees was it warmer in {x} than in {t} on {y}?',
        ],
        'fixed-larger': [
            'Was it warmer in {x} on {y} or on {o}?',
            'On {y}, was it warmer in {x} or in {t}?',
            'Which day was warmer in {x}, {y} or {o}?',
        ],
        'fixed-smaller': ['Was it colder in {x} on {y} or on {o}?', 'On {y}, was it colder in {x} or in {t}?'],
    },
    'working hours': {
        'look-up': ['How long was the day of {x} on {y}, in hours?', 'hours of {x} on {y}?'],
        'fixed-sum': [
            'How many hours did {x} work on {y} and {o} together?',
            'How long did {x} and {t} work on {y} altogether?',
            'Hours of {x} on {y} plus {o}?',
        ],
        'fixed-difference': [
            'How much longer did {x} work on {y} than on {o}?',
            'How many more hours than {t} did {x} work on {y}?',
        ],
        'fixed-larger': ['Who worked longer on {y}, {x} or {t}?', 'Did {x} work longer on {y} or on {o}?'],
        'fixed-smaller': ['Who worked less on {y}, {x} or {t}?'],
    },
    'number of meetings': {
        'look-up': ['How full is the calendar of {x} on {y}?', 'how busy is {x} on {y}, in meetings'],
        'fixed-sum': ['How many meetings does {x} have on {y} and {o} together?'],
        'fixed-larger': ['Who has more meetings on {y}, {x} or {t}?', 'Is {x} busier on {y} or on {o}?'],
        'fixed-smaller': ['Who has fewer meetings on {y}, {x} or {t}?', 'Which day is quieter for {x}, {y} or {o}?'],
    },
    'round points': {
        'look-up': ['How well did {x} play in round {y}, in points?', '{x} round {y}?'],
        'fixed-sum': [
            'How many points did {x} make in rounds {y} and {o} together?',
            'How many points did {x} and {t} make in round {y} together?',
        ],
        'fixed-difference': [
            'How many more points did {x} make in round {y} than in round {o}?',
            'By how many points did {x} beat {t} in round {y}?',
        ],
        'fixed-larger': ['Who won round {y}, {x} or {t}?', 'Which round was better for {x}, {y} or {o}?'],
        'fixed-smaller': ['Who lost round {y}, {x} or {t}?', 'Which round was worse for {x}, {y} or {o}?'],
    },
    'price in a size': {
        'look-up': ['I need the {x} in {y}. How much is it?', '{x} size {y} price'],
        'fixed-difference': ['How much more does the {x} cost in {y} than in {o}?'],
        'fixed-sum': ['I take one {x} in {y} and one in {o}. How much is that?'],
    },
    'hotel price': {
        'look-up': ['I want to sleep in {x} for {y} nights. What does a hotel take?', 'hotel {x}, {y} nights: price?'],
        'fixed-larger': ['Are {y} nights dearer in {x} or in {t}?'],
        'fixed-smaller': ['Are {y} nights cheaper in {x} or in {t}?'],
        'fixed-difference': ['How much more do {y} nights in {x} cost than in {t}?'],
    },
}
