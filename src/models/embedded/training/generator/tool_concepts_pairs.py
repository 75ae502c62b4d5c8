"""What tools know about two things together: stock in a warehouse, a grade in a course, a word in a language."""

from .concept import Concept

ITEM = ('thing', 'item product article name')
AMOUNT = ('amount', 'amount value sum money')

CONCEPTS = [
    Concept(
        noun='warehouse stock',
        nouns='warehouse stocks',
        names='stock_at inventory pieces_in warehouse_stock',
        takes=[ITEM, ('warehouse', 'warehouse store site depot')],
        gives='integer',
        descriptions=[
            'how many pieces of an item a warehouse has',
            'stock of an item in one warehouse',
            'number of pieces in the given warehouse',
        ],
        phrases=['the stock of the {x} in the {y} warehouse', 'the number of {x} in the {y} warehouse'],
        asks={
            'look-up': [
                'How many {x} are in the {y} warehouse?',
                'How many pieces of {x} does the {y} warehouse have?',
                'does the warehouse {y} have {x}? how many?',
            ]
        },
        held_out={'look-up': ['How many {x} lie in the warehouse {y}?']},
        is_plain=False,
        like=['stock'],
    ),
    Concept(
        noun='translation',
        names='translation translate word_in dictionary',
        takes=[('word', 'word text term'), ('language', 'language lang target')],
        gives='translation',
        descriptions=[
            'translation of a word into a language',
            'translates a word',
            'what a word is called in another language',
        ],
        phrases=['the {y} translation of {x}', 'the translation of {x} into {y}', 'the {y} word for {x}'],
        asks={
            'look-up': [
                'Translate {x} to {y}.',
                'Translate {x} into {y}.',
                'What is {x} in {y}?',
                'What does {x} mean in {y}?',
                'How do you say {x} in {y}?',
            ]
        },
        held_out={'look-up': ['Which {y} word means {x}?']},
        is_plain=False,
    ),
    Concept(
        noun='grade',
        names='grade mark result_in course_grade',
        takes=[('person', 'student name person'), ('course', 'course subject')],
        gives='few',
        descriptions=[
            'grade of a student in a course',
            'which mark a student got in a subject',
            'points that a student has in a course',
        ],
        phrases=['the grade of {x} in {y}', "{x}'s grade in {y}", 'the mark of {x} in {y}'],
        asks={
            'look-up': [
                'Which grade does {x} have in {y}?',
                'What grade did {x} get in {y}?',
                'how good was {x} in {y}? give me the grade',
            ]
        },
        held_out={'look-up': ['Which mark was {x} given in {y}?']},
        is_plain=False,
        like=['grades'],
    ),
    Concept(
        noun='temperature on a day',
        names='temp_on day_temperature history past_weather',
        takes=[('city', 'city place town'), ('date', 'date day when')],
        gives='temperature',
        descriptions=[
            'temperature in a city on a day',
            'how warm it was in a city on a date',
            'temperature of one day in a city, in Celsius',
        ],
        phrases=['the temperature in {x} on {y}', 'the temperature of {x} on {y}'],
        asks={
            'look-up': [
                'How warm was it in {x} on {y}?',
                'How cold was it on {y} in {x}?',
                'what was the temperature in {x} on {y}',
            ]
        },
        held_out={'look-up': ['How many degrees did {x} have on {y}?']},
        is_plain=False,
        like=['temperature', 'forecast'],
    ),
    Concept(
        noun='price in a size',
        names='size_price shirt_price price_for',
        takes=[ITEM, ('size', 'size fit')],
        gives='money',
        descriptions=['price of an item in a size', 'what an item costs in the given size'],
        phrases=['the price of the {x} in size {y}', 'the price of a {x} in {y}'],
        asks={'look-up': ['How much is the {x} in size {y}?', 'What does the {x} cost in size {y}?']},
        held_out={'look-up': ['How much do I pay for the {x} in {y}?']},
        is_plain=False,
        like=['price'],
    ),
    Concept(
        noun='working hours',
        nouns='working hours',
        names='hours worked work_time time_sheet',
        takes=[('person', 'employee name worker'), ('date', 'date day on')],
        gives='few',
        descriptions=['hours that an employee worked on a day', 'how many hours somebody worked on a date'],
        phrases=['the hours that {x} worked on {y}', 'the working hours of {x} on {y}'],
        asks={'look-up': ['How many hours did {x} work on {y}?', 'How long did {x} work on {y}?']},
        held_out={'look-up': ['For how many hours was {x} at work on {y}?']},
        is_plain=False,
        unit='hours',
    ),
    Concept(
        noun='number of meetings',
        nouns='meetings',
        names='meetings calendar appointments agenda',
        takes=[('person', 'person name who'), ('date', 'date day on')],
        gives='few',
        descriptions=['number of meetings of a person on a day', 'how many appointments somebody has on a date'],
        phrases=['the number of meetings of {x} on {y}', 'the number of appointments of {x} on {y}'],
        asks={'look-up': ['How many meetings does {x} have on {y}?', 'How many appointments has {x} got on {y}?']},
        held_out={'look-up': ['How often does {x} meet somebody on {y}?']},
        is_plain=False,
    ),
    Concept(
        noun='round points',
        nouns='points',
        names='round_points score_in round_score',
        takes=[('person', 'player name who'), ('small-number', 'round round_no number')],
        gives='small',
        descriptions=['points of a player in a round', 'how many points a player made in one round'],
        phrases=['the points of {x} in round {y}', 'the score of {x} in round {y}'],
        asks={'look-up': ['How many points did {x} make in round {y}?', 'What did {x} score in round {y}?']},
        held_out={'look-up': ['In round {y}, how many points did {x} have?']},
        is_plain=False,
        like=['score'],
    ),
    Concept(
        noun='price with tax',
        names='price_tax final_price shop_price price_for',
        takes=[ITEM, ('with', 'with_tax tax include_tax taxed')],
        gives='money',
        descriptions=['price of an item with or without tax', 'what an item costs, with tax if wanted'],
        phrases=['the price of the {x} {y} tax', 'the price of a {x} {y} tax', 'the cost of the {x} {y} tax'],
        asks={'look-up': ['How much is the {x} {y} tax?', 'What does a {x} cost {y} tax?']},
        held_out={'look-up': ['How much do I pay for the {x} {y} tax?']},
        is_plain=False,
        like=['price', 'price in a size'],
    ),
    Concept(
        noun='seat',
        names='seat passenger seat_of who_sits',
        takes=[('flight', 'flight flight_no'), ('small-number', 'row seat number')],
        gives='person',
        descriptions=['passenger on a seat of a flight', 'who sits on a seat in a flight'],
        phrases=['the passenger on seat {y} of flight {x}', 'the name of the passenger on seat {y} in {x}'],
        asks={'look-up': ['Who sits on seat {y} of flight {x}?', 'Who has seat {y} in flight {x}?']},
        held_out={'look-up': ['Whose seat is number {y} on {x}?']},
        is_plain=False,
    ),
    Concept(
        noun='discounted price',
        names='discounted apply_code final_price reduce_price',
        takes=[AMOUNT, ('coupon', 'code coupon voucher')],
        gives='money',
        descriptions=[
            'price after a discount code',
            'what is left to pay when a code is used',
            'applies a discount code to an amount',
        ],
        phrases=['the price of {x} euros with the code {y}', 'the price after the code {y} on {x} euros'],
        asks={'look-up': ['How much do I pay for {x} euros with the code {y}?', 'Apply the code {y} to {x} euros.']},
        held_out={'look-up': ['What remains of {x} euros when I use {y}?']},
        is_plain=False,
        like=['discount'],
    ),
]
