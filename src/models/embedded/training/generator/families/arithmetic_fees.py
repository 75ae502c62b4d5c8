"""Word problems about a fixed fee plus a price per unit, prices over years, and orders of counted and single goods."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, goods, money, person, plain, price, thing

#: A service, its fixed fee, and the unit that is paid on top, as one and as several.
SERVICES = [
    ('taxi', 'base fare', 'km', 'km'),
    ('taxi', 'starting fee', 'kilometer', 'kilometers'),
    ('cab', 'flat fee', 'mile', 'miles'),
    ('rental car', 'basic charge', 'km', 'km'),
    ('scooter', 'unlock fee', 'minute', 'minutes'),
    ('bike rental', 'base fee', 'hour', 'hours'),
    ('plumber', 'call-out fee', 'hour', 'hours'),
    ('electrician', 'call-out charge', 'hour', 'hours'),
    ('handyman', 'fixed fee', 'hour', 'hours'),
    ('boat rental', 'deposit fee', 'hour', 'hours'),
    ('van', 'base price', 'day', 'days'),
    ('moving company', 'flat fee', 'hour', 'hours'),
    ('printer shop', 'setup fee', 'page', 'pages'),
    ('photo shop', 'base fee', 'photo', 'photos'),
    ('gym', 'joining fee', 'month', 'months'),
    ('phone plan', 'activation fee', 'month', 'months'),
    ('courier', 'base price', 'parcel', 'parcels'),
    ('caterer', 'flat fee', 'guest', 'guests'),
    ('club', 'sign-up fee', 'month', 'months'),
    ('parking garage', 'entry fee', 'hour', 'hours'),
    ('tailor', 'base fee', 'shirt', 'shirts'),
]
SUBSCRIPTIONS = (
    'gym,phone plan,streaming service,newspaper,internet,parking spot,insurance,music app,cloud storage,'
    'software,garage,magazine,club,video service,mobile contract'
).split(',')
WHAT_IS_PAID = (
    '<what do I pay?|how much is that?|total?|how much in total?|what does it cost?|how much do I pay in total?|'
    'what will it cost me?|whats the total?|price?|how much altogether?>'
)


def with_article(noun: str) -> str:
    return ('an ' if noun[0] in 'aeiou' or noun == 'hour' else 'a ') + noun


def fee_and_units(rng: Random) -> Slots:
    """A fee `p`, a price `q` for each of `b` units."""
    service, fee, one, many = rng.choice(SERVICES)
    rate = rng.choice([rng.randint(2, 60), round(rng.uniform(0.2, 9), 1), round(rng.uniform(0.1, 9), 2)])
    return dict(
        p=rng.choice([rng.randint(2, 90), rng.randint(2, 20) + 0.5, round(rng.uniform(1, 40), 2)]),
        q=plain(rate),
        b=rng.randint(2, 60),
        s=service,
        f=fee,
        g=with_article(fee),
        i=one,
        h=with_article(one),
        j=many,
        n=person(rng),
        c=rng.choice(CURRENCIES),
    )


def monthly_price(rng: Random) -> Slots:
    return dict(
        a=money(rng, 2, 120) if rng.random() < 0.7 else rng.randint(2, 60) + 0.99,
        b=rng.randint(2, 10),
        i=rng.choice(SUBSCRIPTIONS),
        n=person(rng),
        c=rng.choice(CURRENCIES),
    )


def order(rng: Random) -> Slots:
    """Counts `a` and `b`, prices `p`, `q` and `r`, and a note `e` that is enough for all of it."""
    count, other = rng.randint(2, 12), rng.randint(2, 12)
    p, q, r = price(rng), price(rng), price(rng)
    needed = int(count * p + q) + 1
    return dict(
        a=count,
        b=other,
        p=p,
        q=q,
        r=r,
        e=next((note for note in (20, 50, 100, 200, 500) if note >= needed), (needed // 100 + 1) * 100),
        i=goods(rng),
        j=goods(rng),
        k=thing(rng),
        n=person(rng),
        c=rng.choice(CURRENCIES),
    )


KINDS = [
    TaskKind(
        name='fee-and-price-per-unit',
        weight=1.5,
        thoughts=['The total is the fee plus the units times their price.'],
        code=['final_answer({p} + {q} * {b})'],
        slots=fee_and_units,
        seen=[
            (
                f'A {{s}} <charges|costs|takes|asks> {{p}} {{c}} <{{f}}|as {{g}}> <plus|and> {{q}} {{c}} <per|for '
                f'each|for every> {{i}}. <I need {{b}} {{j}}|It is {{b}} {{j}}|We have {{b}} {{j}}>, {WHAT_IS_PAID}'
            ),
            f'{{s}}: {{p}} {{c}} {{f}}, {{q}} {{c}} <per {{i}}|{{h}}|each {{i}}>, {{b}} {{j}}, {WHAT_IS_PAID}',
            f'{{s}} {{p}} {{f}} {{q}} per {{i}} {{b}} {{j}} {WHAT_IS_PAID}',
            f'{{f}} {{p}} {{c}} <+|plus|and> {{q}} {{c}} <per|/> {{i}}, {{b}} {{j}}. {WHAT_IS_PAID}',
            (
                f'The {{f}} <of|for> the {{s}} is {{p}} {{c}} and <then |>{{q}} {{c}} <per {{i}}|for every {{i}}> '
                f'<come on top|is added>. {{b}} {{j}}. {WHAT_IS_PAID}'
            ),
            (
                '<How much|What> <does|will> a {s} cost for {b} {j} <with|if there is> {g} of {p} {c} and {q} {c} '
                'per {i}?'
            ),
            (
                '{n} <took|used|booked|hired> a {s} for {b} {j}. The {f} <was|is> {p} {c} and each {i} <costs|cost> '
                '{q} {c}. <What did {n} pay?|What is the total?|How much was it?>'
            ),
            (
                f'<I pay|you pay|we pay> {{p}} {{c}} <once|up front|as {{g}}> and <then |>{{q}} {{c}} <per|for each> '
                f'{{i}}, <and it is|for> {{b}} {{j}}. {WHAT_IS_PAID}'
            ),
            '<total|price|cost> <of|for> {b} {j} at {q} {c} <per {i}|{h}> plus {g} of {p} {c}',
            'what do {b} {j} cost <at the {s} |>if the {f} is {p} {c} and <one {i}|every {i}> is {q} {c}?',
            (
                f'On top of {{g}} of {{p}} {{c}} the {{s}} wants {{q}} {{c}} <per|for each> {{i}}. For {{b}} {{j}}, '
                f'{WHAT_IS_PAID}'
            ),
            (
                f'<My|The> {{s}} <bills|charged> {{p}} {{c}} just to start and {{q}} {{c}} <{{h}}|per {{i}}> after '
                f'that. '
                f'It was {{b}} {{j}}. {WHAT_IS_PAID}'
            ),
            'A {s} has {g} of {p} {c}. Every {i} is another {q} {c}. What is the bill for {b} {j}?',
        ],
        facts=[
            'a {s} costs {p} {c} <{f}|as {g}> plus {q} {c} per {i} and <I need|it is|there are> {b} {j}',
            'the {f} is {p} {c}, each {i} costs {q} {c} and we <use|need> {b} {j}',
            '{n} pays {g} of {p} {c} and {q} {c} for <each|every one> of {b} {j}',
            'the {s} takes {p} {c} once and then {q} {c} <{h}|per {i}> for {b} {j}',
        ],
        questions=[
            'what is the total',
            'how much is that in total',
            'what do I pay',
            'how much does it cost altogether',
            'how much is the bill',
            'what is the price for all of it',
            'how much money is that',
        ],
        held_out=['With {g} of {p} {c}, and {q} {c} for any {i} that follows, what is charged for {b} {j}?'],
        held_out_facts=['the {s} wants {p} {c} at first, then {q} {c} with every {i}, {b} {j} in all'],
    ),
    TaskKind(
        name='monthly-price-over-years',
        weight=1.3,
        thoughts=['A year has 12 months, so I multiply by 12 and by the years.'],
        code=['final_answer({a} * 12 * {b})'],
        slots=monthly_price,
        seen=[
            (
                'The {i} <costs|is> {a} {c} <a month|per month|monthly>. <How much is that over {b} years?|What do I '
                'pay in {b} years?|How much in {b} years?|What does it cost for {b} years?>'
            ),
            '{i} {a} {c} <a month|per month|/month|monthly>, {b} years, <total?|how much?|what do I pay in total?>',
            '{a} {c} <a month|per month|monthly> <for|over> {b} years<|, total?|. How much is that?| = ?>',
            (
                '<How much|What> do I <pay|spend> <over|in|during> {b} years <at|if I pay|with> {a} {c} <a month|per '
                'month|monthly>?'
            ),
            (
                '{n} <pays|has been paying|spends> {a} {c} <every|each> month <for|on> the {i}. How much <is that|does '
                'that make> <in|after|over> {b} years?'
            ),
            'If <a|my> {i} <costs|is> {a} {c} monthly, what <do|will> I <pay|have paid> <after|in|over> {b} years?',
            (
                'I <signed|have|got> a {b} year contract for the {i}, {a} {c} <a|per> month. <What is the total '
                'cost?|What do I pay altogether?>'
            ),
            'my {i} is {a} {c} a month and runs {b} years. <total?|What does the whole thing cost?|How much in all?>',
            '<total|whole> cost <of|for> {b} years <of|with> the {i} at {a} {c} <per month|a month>',
            '{b} years of {i}, {a} {c} <each|every|per> month, how much money is that?',
            'Saving {a} {c} <a|every|each> month, <how much do I have|what have I saved> after {b} years?',
            (
                'I put <aside|away> {a} {c} every month. <How much is it|How much have I got> in {b} years<| without '
                'interest>?'
            ),
            *asked('the cost of {b} years at {a} {c} a month', 'what I pay in {b} years for {a} {c} per month'),
        ],
        facts=[
            'the {i} costs {a} {c} a month and I keep it for {b} years',
            'I pay {a} {c} <every|each> month and do so for {b} years',
            '{n} has a contract for {b} years at {a} {c} <a|per> month',
            'for {b} years {a} {c} <leave|are taken from> my account each month',
        ],
        questions=[
            'how much is that in total',
            'what is the total',
            'how much money is that altogether',
            'what does the whole time cost',
            'how much does it all add up to',
        ],
        held_out=['Each month {a} {c} are due for the {i}. What has {n} paid once {b} years are over?'],
        held_out_facts=['{n} will be charged {a} {c} a month during {b} years'],
    ),
    TaskKind(
        name='counted-and-single-good',
        weight=1.5,
        thoughts=['I multiply the number by its price and add the other price.'],
        code=['final_answer({a} * {p} + {q})'],
        slots=order,
        seen=[
            '{a} {i} at {p} {c} <each |apiece |a piece |>and a {k} for {q} {c}<|, total?|. $what_total|, how much?>',
            '{a} <x |>{i} {p} {c} <each|apiece|a piece>, <one|1|a> {k} {q} {c}, <total?|how much?|sum?|what do I pay?>',
            (
                'I <had|got|ordered|took|bought> {a} {i} <at|for> {p} {c} <each|apiece> and <a|one> {k} <for|at> {q} '
                '{c}. $what_total'
            ),
            '{n} <buys|gets|orders|picks up|grabs> {a} {i} at {p} {c} each and a {k} for {q} {c}. $what_total',
            '<How much|What> <is|do I pay for|would it be for> {a} {i} at {p} {c} each <and|plus> a {k} for {q} {c}?',
            (
                'We <ordered|had|want> {a} {i}, {p} {c} each, and one {k} for {q} {c}. <What is the bill?|How much is '
                'the bill?|What does it come to?>'
            ),
            'what do I pay for {a} {i} ({p} {c} each) and one {k} ({q} {c})',
            (
                '{i} are {p} {c} each and <a|the> {k} is {q} {c}. <I take|I want|I need> {a} {i} and <one|a> {k}. '
                '$what_total'
            ),
            '<add up|sum up|total up>: {a} {i} at {p} {c} each, one {k} at {q} {c}',
            '{a} times {p} {c} for {i} and {q} {c} for a {k}, <in total?|together?|what is the sum?>',
            'my basket: {a} {i}, each {p} {c}, and a {k}, {q} {c}. <How much is it?|What do I owe?>',
            *asked('the total of {a} {i} at {p} {c} each and a {k} for {q} {c}'),
        ],
        facts=[
            'I buy {a} {i} at {p} {c} each and a {k} for {q} {c}',
            '{n} <has|orders> {a} {i} for {p} {c} apiece and one {k} for {q} {c}',
            'the {i} are {p} {c} each, we take {a}, and the {k} is {q} {c}',
            'on the list are {a} {i} at {p} {c} each plus a {k} at {q} {c}',
        ],
        questions=[
            'what is the total',
            'how much is it altogether',
            'what do I pay',
            'how much is the bill',
            'what does it come to',
            'how much must be paid',
        ],
        held_out=['{a} {i}, each of them {p} {c}, go on the bill, then a {k} at {q} {c}. What is on the bill?'],
        held_out_facts=['besides a {k} at {q} {c} {n} wants {a} {i} at {p} {c} each'],
    ),
    TaskKind(
        name='two-counted-and-single-good',
        thoughts=['I multiply each number by its price and add everything.'],
        code=['final_answer({a} * {p} + {b} * {q} + {r})'],
        slots=order,
        seen=[
            '{a} {i} at {p} {c}, {b} {j} at {q} {c} and a {k} for {r} {c}<|, total?|. $what_total|, how much?>',
            '{a} {i} {p} {c} each, {b} {j} {q} {c} each, one {k} {r} {c}, <total?|how much?|sum?|what do I pay?>',
            (
                'I <had|got|ordered|bought> {a} {i} for {p} {c} each, {b} {j} for {q} {c} each and a {k} for {r} {c}. '
                '$what_total'
            ),
            (
                '{n} <buys|gets|orders|picks up> {a} {i} at {p} {c} each, {b} {j} at {q} {c} each and one {k} for {r} '
                '{c}. $what_total'
            ),
            '<How much|What> <is|do I pay for> {a} {i} at {p} {c} each, {b} {j} at {q} {c} each and a {k} for {r} {c}?',
            'what do I pay for {a} {i} ({p} {c} each), {b} {j} ({q} {c} each) and one {k} ({r} {c})',
            (
                'We ordered {a} {i}, {p} {c} each, {b} {j}, {q} {c} each, and one {k} for {r} {c}. <What is the '
                'bill?|Total?>'
            ),
            'total up: {a} {i} at {p} {c}, {b} {j} at {q} {c}, one {k} at {r} {c}',
            (
                'my basket: {a} {i} for {p} {c} each, {b} {j} for {q} {c} each, a {k} for {r} {c}. <How much is '
                'it?|What do I owe?>'
            ),
            '{a} x {p} {c} {i}, {b} x {q} {c} {j}, 1 x {r} {c} {k}, <total?|sum?|how much altogether?>',
            'the table had {a} {i} at {p} {c}, {b} {j} at {q} {c} and a {k} at {r} {c}, what is the bill?',
            'how much for {a} {i} and {b} {j} and a {k} if they cost {p} {c}, {q} {c} and {r} {c} each?',
        ],
        held_out=['{a} {i} at {p} {c} each, also {b} {j} at {q} {c} each, lastly a {k} at {r} {c}. How much is on it?'],
    ),
    TaskKind(
        name='change-for-counted-and-single',
        thoughts=['I add up the cost and subtract it from the money given.'],
        code=[
            'cost = {a} * {p} + {q}',
            'final_answer({e} - cost)',
        ],
        slots=order,
        seen=[
            (
                '{a} {i} at {p} {c} each and a {k} for {q} {c}, <paid with|I pay with|I give> {e} {c}, <change?|how '
                'much change?>'
            ),
            (
                'I <get|buy|order|had> {a} {i} at {p} {c} each and a {k} for {q} {c} and pay with <a {e} {c} note|{e} '
                '{c}>. <Change?|How much change do I get?|What do I get back?>'
            ),
            (
                '{n} buys {a} {i} for {p} {c} each and one {k} for {q} {c}. {n} <gives|hands over> {e} {c}. <What is '
                'the change?|How much comes back?>'
            ),
            'how much change from {e} {c} for {a} {i} at {p} {c} each and a {k} at {q} {c}?',
            'I have {e} {c}. {a} {i} cost {p} {c} each and a {k} costs {q} {c}. What is left if I buy them all?',
            'From {e} {c} I buy {a} {i}, {p} {c} each, and a {k} for {q} {c}. How much <is left|do I have left>?',
            'what is left of {e} {c} after {a} {i} ({p} {c} each) and one {k} ({q} {c})',
            '<had|I had> {e} {c}, got {a} {i} for {p} {c} each and a {k} for {q} {c}, <left?|how much is left?>',
            'With {e} {c} we pay for {a} {i} at {p} {c} each plus a {k} at {q} {c}. <Change?|What change do we get?>',
            'budget {e} {c}: {a} {i} at {p} {c} each, a {k} for {q} {c}. What remains?',
            '{i} {p} {c} each, I take {a}, plus a {k} for {q} {c}, and I give {e} {c}. How much do I get back?',
            'If I hand over {e} {c} for {a} {i} at {p} {c} each and a {k} for {q} {c}, what is my change?',
        ],
        held_out=['On the counter lie {e} {c} for {a} {i} at {p} {c} each and a {k} at {q} {c}. What comes back?'],
    ),
]
