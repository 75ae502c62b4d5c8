"""What tools know as a truth value."""

from .concept import Concept

ITEM = ('thing', 'item product article name')
CITY = ('city', 'city place town location')

CONCEPTS = [
    Concept(
        noun='vacation',
        names='on_vacation is_away absent out_of_office',
        takes=[('person', 'employee name person')],
        gives='bool',
        descriptions=['whether a {p} is on vacation', 'True if the {p} is on vacation'],
        asks={
            'look-up': [
                'Is {x} on vacation?',
                'Check <if|whether> {x} is on vacation.',
                'Tell me <if|whether> {x} is on vacation.',
            ],
            'count-true': ['How many of {xs} are on vacation?'],
            'who-true': ['Who of {xs} is on vacation?'],
        },
        held_out={'look-up': ['I want to know if {x} is away on vacation.']},
    ),
    Concept(
        noun='membership',
        names='is_member member has_membership subscribed',
        takes=[('person', 'person name user')],
        gives='bool',
        descriptions=['whether a {p} is a member', 'tells if a {p} is a member of the club'],
        asks={
            'look-up': ['Is {x} a member?', 'Check <if|whether> {x} is a member.', 'is {x} a member of the club'],
            'count-true': ['How many of {xs} are members?', 'Count how many of {xs} are members.'],
            'who-true': ['Who of {xs} is a member?', 'Which of {xs} are members?'],
        },
        held_out={'look-up': ['Does {x} belong to the club as a member?']},
    ),
    Concept(
        noun='availability',
        names='in_stock available is_available can_buy',
        takes=[ITEM],
        gives='bool',
        descriptions=['whether a {p} is available', 'True if a {p} can be bought now'],
        asks={
            'look-up': ['Is the {x} available?', 'Can I buy the {x} now?', 'Check <if|whether> the {x} is available.'],
            'count-true': ['How many of {xs} are available?'],
            'who-true': ['Which of {xs} are available?', 'Which of these are available: {xs}?'],
        },
        held_out={'look-up': ['Is it possible to buy the {x} now?']},
        like=['stock'],
    ),
    Concept(
        noun='payment',
        names='is_paid paid payment_done settled',
        takes=[('number', 'order_id id invoice')],
        gives='bool',
        descriptions=['whether an order is paid', 'True if the order with this {p} was paid'],
        asks={
            'look-up': ['Is order {x} paid?', 'Was order {x} paid?', 'Check <if|whether> order {x} is paid.'],
            'count-true': ['How many of the orders {xs} are paid?'],
            'who-true': ['Which of the orders {xs} are paid?'],
        },
        held_out={'look-up': ['Did somebody pay order {x}?']},
        like=['order status', 'status'],
    ),
    Concept(
        noun='freedom',
        names='is_free room_free vacant free',
        takes=[('room', 'room name room_id')],
        gives='bool',
        descriptions=['whether a {p} is free', 'tells if nobody uses a {p}'],
        asks={
            'look-up': ['Is the {x} free?', 'Is room {x} free?', 'Check <if|whether> the {x} is free.'],
            'count-true': ['How many of {xs} are free?'],
            'who-true': ['Which of {xs} are free?'],
        },
        held_out={'look-up': ['Can we use the {x}, is it free?']},
    ),
    Concept(
        noun='rain',
        names='is_raining rains wet_now umbrella',
        takes=[CITY],
        gives='bool',
        descriptions=['whether it rains in a {p}', 'True if it is raining in a {p}'],
        asks={
            'look-up': ['Does it rain in {x}?', 'Is it raining in {x}?', 'Check <if|whether> it rains in {x}.'],
            'count-true': ['In how many of {xs} does it rain?'],
            'who-true': ['In which of {xs} does it rain?'],
        },
        held_out={'look-up': ['Is there rain in {x}?']},
        like=['rainfall', 'temperature', 'forecast'],
    ),
    Concept(
        noun='permission',
        names='can_log_in has_access allowed may_enter',
        takes=[('user', 'user username login')],
        gives='bool',
        descriptions=['whether a {p} has access', 'tells if a {p} may log in'],
        asks={
            'look-up': ['Does {x} have access?', 'Has {x} access?', 'Check <if|whether> {x} has access.'],
            'count-true': ['How many of {xs} have access?'],
            'who-true': ['Who of {xs} has access?', 'Which of {xs} have access?'],
        },
        is_held_out=True,
    ),
]
