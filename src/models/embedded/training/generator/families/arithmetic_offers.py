"""Word problems about the price of one piece or one kilo, and about comparing two offers."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, goods, person, price
from .arithmetic_wordings_more import UNIT_PRICE

FOODS = 'cheese rice flour coffee meat fish ham sugar honey chocolate butter pasta'.split()
SELLERS = 'market supermarket bakery kiosk baker grocer farmer warehouse'.split()

#: Facts about two packs of the same goods.
TWO_OFFERS = [
    '{a} {i} cost {p} {c} and {b} {i} cost {q} {c}',
    'the first offer is {a} {i} for {p} {c} and the second is {b} {i} for {q} {c}',
    'one shop sells {a} {i} for {p} {c}, another sells {b} {i} for {q} {c}',
    'I can buy {a} {i} for {p} {c} or {b} {i} for {q} {c}',
    'offer A is {a} {i} for {p} {c}, offer B is {b} {i} for {q} {c}',
    'a pack of {a} {i} is {p} {c} and a pack of {b} {i} is {q} {c}',
]


def pack(rng: Random) -> Slots:
    """Several pieces for one price."""
    return dict(n=person(rng), i=goods(rng), a=rng.randint(2, 48), p=price(rng), c=rng.choice(CURRENCIES))


def food(rng: Random) -> Slots:
    """Food by weight: kilos `w` and grams `g`, for a price."""
    kilos = rng.choice([rng.randint(2, 25), round(rng.uniform(0.2, 9), 1), round(rng.uniform(0.2, 5), 2)])
    grams = rng.choice([rng.randint(2, 40) * 25, rng.randint(50, 990)])
    return dict(n=person(rng), i=rng.choice(FOODS), w=kilos, g=grams, p=price(rng), c=rng.choice(CURRENCIES))


def two_packs(rng: Random) -> Slots:
    """Two offers of the same goods that do not cost the same per piece."""
    offers = dict(a=rng.randint(2, 30), b=rng.randint(2, 30), p=price(rng), q=price(rng))
    if abs(offers['p'] / offers['a'] - offers['q'] / offers['b']) < 0.001:
        return two_packs(rng)
    sellers = rng.sample(SELLERS, 2)
    return offers | dict(i=goods(rng), s=sellers[0], t=sellers[1], c=rng.choice(CURRENCIES))


KINDS = [
    TaskKind(
        name='unit-price',
        weight=1.3,
        thoughts=['I divide the price by the number of pieces.'],
        code=[
            'price = {p}',
            'final_answer(price / {a})',
        ],
        slots=pack,
        seen=[
            *UNIT_PRICE,
            *asked(
                'the price of one if {a} {i} cost {p} {c}',
                'the price per piece for {a} {i} at {p} {c} in total',
                'the cost of a single one when {a} {i} are {p} {c} together',
                'the unit price of a pack of {a} {i} for {p} {c}',
            ),
            '{a} {i} for {p} {c}, price of one?',
            'What does one cost if {a} {i} are {p} {c}?',
        ],
        facts=[
            '{a} {i} cost {p} {c} in total',
            'a pack of {a} {i} costs {p} {c}',
            'I paid {p} {c} for {a} {i}',
            '{n} bought {a} {i} for {p} {c} altogether',
            'the price for a box with {a} {i} is {p} {c}',
            'they sell {a} {i} together for {p} {c}',
            'we got a set of {a} {i} and it was {p} {c}',
        ],
        questions=[
            'what does one cost',
            'how much is one',
            'what is the price per piece',
            'how much is it for a single one',
            'how much does each one cost',
            'what is the price of one of them',
            'how much is that apiece',
        ],
        held_out=['A bag with {a} {i} is {p} {c}. What is the price of each?'],
        held_out_questions=['how much does a single one cost'],
    ),
    TaskKind(
        name='price-per-kilo',
        thoughts=['I divide the price by the weight.'],
        code=[
            'price = {p}',
            'final_answer(price / {w})',
        ],
        slots=food,
        seen=[
            *asked(
                'the price per <kilo|kg> if {w} kg of {i} cost {p} {c}',
                'the price of one <kilo|kg> of {i} when {w} kg are {p} {c}',
                'the cost per <kilo|kg> for {w} kg of {i} at {p} {c} in total',
            ),
            '{w} kg of {i} for {p} {c}, price per kilo?',
            'What is one kilo of {i} if I pay {p} {c} for {w} kg?',
        ],
        facts=[
            '{w} kg of {i} cost {p} {c}',
            'I paid {p} {c} for {w} kg of {i}',
            '{n} buys {w} kilos of {i} for {p} {c}',
            'a bag of {w}kg {i} costs {p} {c}',
            'the shop sells {w} kg {i} for {p} {c} altogether',
            'my aunt got {w} kilos of {i} and it was {p} {c} in total',
        ],
        questions=[
            'what is the price per kilo',
            'how much is one kilo',
            'what does one kg cost',
            'how much is it per kg',
            'what is the price for a kilo',
            'how much does each kilo cost',
        ],
        held_out=['For {w} kg of {i} the bill is {p} {c}. What does a kilo cost?'],
        held_out_questions=['what is the cost per kg'],
    ),
    TaskKind(
        name='price-by-weight',
        thoughts=['I multiply the price per kilo by the weight.'],
        code=[
            'price = {p}',
            'final_answer(price * {w})',
        ],
        slots=food,
        seen=[
            *asked(
                'the price of {w} kg of {i} at {p} {c} per <kilo|kg>',
                'the cost of {w} <kilos|kg> of {i} if one kilo costs {p} {c}',
                'the total for {w} kg {i} at {p} {c} a kilo',
            ),
            '{w} kg {i} at {p} {c}/kg, how much?',
            'How much do I pay for {w} kilos of {i} at {p} {c} a kilo?',
        ],
        facts=[
            'one kilo of {i} costs {p} {c} and I buy {w} kg',
            'the {i} is {p} {c} per kilo and {n} takes {w} kg',
            'I need {w} kg of {i} at {p} {c} per kg',
            'the price of {i} is {p} {c} a kilo and we want {w} kilos',
            '{n} orders {w} kilos of {i}, which costs {p} {c} per kg',
            'they ask {p} {c} per kilo and I get {w} kg of {i}',
        ],
        questions=[
            'what is the total',
            'how much is that in total',
            'what does it cost',
            'how much must be paid',
            'what is the price for all of it',
            'how much is it altogether',
        ],
        held_out=['{i} at {p} {c} per kilo: what is the bill for {w} kg?'],
        held_out_questions=['what is the price altogether'],
    ),
    TaskKind(
        name='price-by-grams',
        thoughts=['A kilo has 1000 grams, so I multiply the price by the grams and divide by 1000.'],
        code=[
            'price = {p}',
            'final_answer(price * {g} / 1000)',
        ],
        slots=food,
        seen=[
            *asked(
                'the price of {g} <grams|g> of {i} at {p} {c} per <kilo|kg>',
                'the cost of {g} grams of {i} if a kilo costs {p} {c}',
                'the amount to pay for {g}g of {i} at {p} {c} a kilo',
            ),
            '{g} g {i} at {p} {c}/kg, how much?',
            'How much do I pay for {g} grams of {i} at {p} {c} a kilo?',
        ],
        facts=[
            'one kilo of {i} costs {p} {c} and I buy {g} grams',
            'the {i} is {p} {c} per kilo and {n} takes {g} g',
            'I need {g}g of {i} at {p} {c} per kg',
            'the price of {i} is {p} {c} a kilo and we want {g} grams',
            '{n} orders {g} grams of {i}, which costs {p} {c} per kg',
            'they ask {p} {c} per kilo and I get {g} grams of {i}',
        ],
        questions=[
            'how much is that',
            'what does it cost',
            'how much must be paid',
            'what is the price for it',
            'how much do the grams cost',
            'what is to pay',
        ],
        held_out=['{i} at {p} {c} per kilo: what is the bill for {g} grams?'],
        held_out_questions=['what is the price'],
    ),
    TaskKind(
        name='price-per-kilo-from-grams',
        thoughts=['I divide the price by the grams and multiply by 1000.'],
        code=[
            'price = {p}',
            'final_answer(price / {g} * 1000)',
        ],
        slots=food,
        seen=[
            *asked(
                'the price per <kilo|kg> if {g} <grams|g> of {i} cost {p} {c}',
                'the price of one <kilo|kg> of {i} when {g} grams are {p} {c}',
                'the kilo price of {i} that costs {p} {c} for {g}g',
            ),
            '{g} g of {i} for {p} {c}, price per kilo?',
            'What is one kilo of {i} if I pay {p} {c} for {g} grams?',
        ],
        facts=[
            '{g} grams of {i} cost {p} {c}',
            'I paid {p} {c} for {g}g of {i}',
            '{n} buys {g} grams of {i} for {p} {c}',
            'a bag with {g} g of {i} costs {p} {c}',
            'the pack of {i} has {g} grams and costs {p} {c}',
            'my aunt got {g} grams of {i} and it was {p} {c} in total',
        ],
        questions=[
            'what is the price per kilo',
            'how much is one kilo',
            'what does one kg cost',
            'how much is it per kg',
            'what is the price for a kilo',
            'how much does each kilo cost',
        ],
        held_out=['For {g} grams of {i} the bill is {p} {c}. What does a kilo cost?'],
        held_out_questions=['what is the cost per kg'],
    ),
    TaskKind(
        name='cheaper-unit-price',
        thoughts=['I compute both prices per piece and take the smaller.'],
        code=[
            'first = {p} / {a}',
            'second = {q} / {b}',
            'final_answer(min(first, second))',
        ],
        slots=two_packs,
        seen=[
            *asked(
                'the lower price per piece of {a} {i} for {p} {c} and {b} {i} for {q} {c}',
                'the unit price of the cheaper offer: {a} {i} for {p} {c} or {b} {i} for {q} {c}',
                'the lowest price for one of the {i} if {a} cost {p} {c} and {b} cost {q} {c}',
            ),
            '{a} {i} for {p} {c} or {b} {i} for {q} {c}, what is the best price per piece?',
        ],
        facts=TWO_OFFERS,
        questions=[
            'what is the lower price per piece',
            'how much is one piece in the cheaper offer',
            'what does one cost in the better deal',
            'what is the best price for a single one',
            'how much is the cheaper one per piece',
            'what is the lowest unit price',
        ],
        held_out=['Two packs: {a} {i} for {p} {c}, {b} {i} for {q} {c}. How much is one in the cheaper pack?'],
        held_out_questions=['what is the cheaper price for one'],
    ),
    TaskKind(
        name='unit-price-difference',
        thoughts=['I compute both prices per piece and take the difference.'],
        code=[
            'first = {p} / {a}',
            'second = {q} / {b}',
            'final_answer(abs(first - second))',
        ],
        slots=two_packs,
        seen=[
            *asked(
                'the difference in price per piece between {a} {i} for {p} {c} and {b} {i} for {q} {c}',
                'the difference of the unit prices: {a} {i} for {p} {c} and {b} {i} for {q} {c}',
            ),
            '{a} {i} for {p} {c} or {b} {i} for {q} {c}, what is the difference per piece?',
            'How much do I save per piece with the cheaper offer: {a} {i} for {p} {c} or {b} {i} for {q} {c}?',
        ],
        facts=TWO_OFFERS,
        questions=[
            'what is the difference per piece',
            'how much cheaper is the better deal per piece',
            'how much is saved per piece with the cheaper offer',
            'how much do the prices of one piece differ',
            'what is the difference in unit price',
            'how much more does one cost in the dearer offer',
        ],
        held_out=['Two packs: {a} {i} for {p} {c}, {b} {i} for {q} {c}. What is the difference for one?'],
        held_out_questions=['how much do the unit prices differ'],
    ),
    TaskKind(
        name='cheaper-seller',
        thoughts=['I compute both prices per piece and name the cheaper seller.'],
        code=[
            'first = {p} / {a}',
            'second = {q} / {b}',
            "final_answer('{s}' if first < second else '{t}')",
        ],
        slots=two_packs,
        seen=[
            *asked(
                'the cheaper place for {i}: the {s} with {a} for {p} {c} or the {t} with {b} for {q} {c}',
                'the one with the lower price per piece: {s} ({a} {i} for {p} {c}) or {t} ({b} {i} for {q} {c})',
            ),
            'Who is cheaper per piece, the {s} with {a} {i} for {p} {c} or the {t} with {b} for {q} {c}?',
            '{s}: {a} {i} for {p} {c}. {t}: {b} {i} for {q} {c}. Which is cheaper per piece?',
        ],
        facts=[
            'the {s} sells {a} {i} for {p} {c} and the {t} sells {b} {i} for {q} {c}',
            'at the {s} {a} {i} cost {p} {c} and at the {t} {b} {i} cost {q} {c}',
            'the {s} asks {p} {c} for {a} {i} and the {t} asks {q} {c} for {b} {i}',
            'I can get {a} {i} for {p} {c} from the {s} or {b} {i} for {q} {c} from the {t}',
            'the {s} has {a} {i} for {p} {c}, the {t} has {b} {i} for {q} {c}',
            'the offer of the {s} is {a} {i} for {p} {c}, that of the {t} is {b} for {q} {c}',
        ],
        questions=[
            'who is cheaper per piece',
            'which one is cheaper per piece',
            'where is one piece cheaper',
            'who has the better price per piece',
            'which of the two has the lower unit price',
            'who sells one piece for less',
        ],
        held_out=['For {a} {i} the {s} wants {p} {c}, for {b} the {t} wants {q} {c}. Who is cheaper per piece?'],
        held_out_questions=['which has the better unit price'],
    ),
]
