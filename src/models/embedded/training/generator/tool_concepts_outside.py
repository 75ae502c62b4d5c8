"""What tools know about the weather, parking and cars."""

from .concept import Concept

CITY = ('city', 'city town place')

CONCEPTS = [
    Concept(
        noun='snow depth',
        names='snow snow_depth snow_cm',
        takes=[CITY],
        gives='small',
        descriptions=['snow depth in a {p} in cm', 'how much snow lies in a {p}, in cm'],
        phrases=['the snow depth in {x}'],
        asks={
            'look-up': [
                'How much snow is there in {x}?',
                'How deep is the snow in {x}?',
                'can I ski in {x}? how many cm of snow',
            ],
            'larger-of-two': ['Is there more snow in {x} or in {y}?', 'Where is the snow deeper, {x} or {y}?'],
            'difference': [
                'How many cm more snow is there in {x} than in {y}?',
                'How much deeper is the snow in {x} than in {y}?',
            ],
            'who-most': ['Where is the most snow: {xs}?'],
            'is-above': ['Is there more than {k} cm of snow in {x}?'],
        },
        held_out={
            'look-up': ['How many cm of snow cover {x}?'],
        },
        preposition='in',
        unit='cm',
    ),
    Concept(
        noun='hours of sunshine',
        nouns='hours of sunshine',
        names='sunshine sun_hours sunny',
        takes=[CITY],
        gives='few',
        descriptions=['hours of sunshine in a {p} today', 'how many hours the sun shines in a {p}'],
        phrases=['the hours of sunshine in {x}'],
        asks={
            'look-up': [
                'How long does the sun shine in {x}?',
                'How sunny is it in {x}, in hours?',
                'How many hours of sun does {x} get?',
            ],
            'larger-of-two': ['Is it sunnier in {x} or in {y}?', 'Where does the sun shine longer, {x} or {y}?'],
            'difference': ['How many more hours of sun does {x} get than {y}?'],
            'who-most': ['Which of {xs} is the sunniest?', 'Where does the sun shine longest: {xs}?'],
        },
        held_out={
            'look-up': ['For how many hours is there sun in {x}?'],
        },
        preposition='in',
        unit='hours',
    ),
    Concept(
        noun='free parking spaces',
        nouns='free parking spaces',
        names='parking free_spaces car_park spots',
        takes=[('street', 'street car_park place')],
        gives='small',
        descriptions=[
            'free parking spaces in a {p}',
            'how many cars can still park in a {p}',
            'number of empty parking spots in a {p}',
        ],
        phrases=['the free parking spaces in {x}', 'the number of free spots in {x}'],
        asks={
            'look-up': [
                'How many cars can still park in {x}?',
                'Can I park in {x}? How many spots are free?',
                'parking in {x}?',
                'How many spots are left in {x}?',
            ],
            'larger-of-two': [
                'Where are more spots free, {x} or {y}?',
                'Should I park in {x} or {y}, where more is free?',
            ],
            'total': ['How many cars can park in {xs} together?'],
            'is-above': ['Are more than {k} spots free in {x}?'],
            'sum-of-two': ['How many spots are free in {x} and {y} together?'],
            'who-most': ['Which of {xs} has the most spots free?'],
        },
        held_out={
            'look-up': ['Is there room for my car in {x}, how many spots?'],
        },
        preposition='in',
        has='free parking spaces',
    ),
    Concept(
        noun='tank level',
        names='tank fuel fuel_level petrol_left',
        takes=[('plate', 'plate car number')],
        gives='small',
        descriptions=[
            'fuel in the tank of a car in liters',
            'how many liters are left in a car by its {p}',
            'tank level of the car with this {p}',
        ],
        phrases=['the fuel in the car {x}', 'the tank level of car {x}'],
        asks={
            'look-up': [
                'How much fuel does {x} have left?',
                'How full is the tank of {x}?',
                'How many liters are in the car {x}?',
                'do I need to fill up {x}? liters?',
            ],
            'larger-of-two': ['Which car has more fuel, {x} or {y}?'],
            'is-below': ['Does {x} have less than {k} liters left?'],
            'is-above': ['Has the car {x} more than {k} liters in the tank?'],
            'difference': ['How many liters more does {x} have in the tank than {y}?'],
        },
        held_out={
            'look-up': ['What is in the tank of {x}, in liters?'],
        },
        is_plain=False,
    ),
]
