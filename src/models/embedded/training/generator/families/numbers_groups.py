"""Equal groups, and things that come round together: common divisors and multiples in everyday stories."""

from math import gcd
from random import Random

from ..kind import Slots, TaskKind


def two_stocks(rng: Random) -> Slots:
    """Two numbers with a common divisor greater than one, neither of which is that divisor."""
    factor = rng.choice([2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 12, 12, 15])
    first, second = rng.sample(range(2, 12), 2)
    return dict(a=factor * first, b=factor * second)


def two_rhythms(rng: Random) -> Slots:
    """Two periods that differ; often they share a factor."""
    if rng.random() < 0.3:
        first, second = rng.sample(range(2, 16), 2)
    else:
        factor = rng.choice([2, 3, 4, 5, 5, 6, 10])
        first, second = (factor * one for one in rng.sample(range(1, 8), 2))
    return dict(a=first, b=second)


def two_packs(rng: Random) -> Slots:
    """Two sizes of a pack neither of which is a multiple of the other."""
    while True:
        first, second = rng.sample([4, 6, 8, 9, 10, 12, 14, 15, 16, 18, 20, 24], 2)
        if max(first, second) % min(first, second):
            return dict(a=first, b=second)


def floor(rng: Random) -> Slots:
    sides = two_stocks(rng)
    factor = rng.choice([1, 5, 10, 10])
    return {name: int(str(side)) * factor for name, side in sides.items()}


def stocks_and_one(rng: Random) -> Slots:
    slots = two_stocks(rng)
    return slots | dict(e=gcd(slots['a'], slots['b']))


STOCKS = [
    'the garden centre got {a} <ferns|herbs> and {b} <ivies|heathers>',
    "I've {a} <roses|tulips> and {b} <lilies|daisies>",
    'a teacher has {a} pencils and {b} rubbers',
    'we have {a} sandwiches and {b} drinks for the picnic',
    'there are {a} boys and {b} girls in the camp',
    'the baker has {a} <plain|poppy> rolls and {b} sesame rolls',
    'our charity got {a} tins and {b} packets of rice',
    '{a} chocolates and {b} candies are on the table',
    'a florist got {a} red and {b} yellow flowers',
    'my daughter owns {a} <shells|marbles> and {b} stones',
    'the nurse packs first aid kits from {a} plasters and {b} bandages',
    '{a} apples and {b} pears came in this morning',
    'the party box holds {a} balloons and {b} whistles',
    'the coach has {a} attackers and {b} defenders',
]
MOST_GROUPS = [
    'how many <bags|sets|parcels> come out at most if all are alike and nothing is left',
    (
        'how many <identical|equal|exactly the same> <bags|sets|groups|packs> <can I make|are possible> at '
        'most <with nothing left|if all are used>'
    ),
    'at most how many <people|kids> can get the same share of both, nothing left over',
    'into how many equal groups at most can I split both',
    'how many gift bags at most if every bag is the same and nothing stays over',
    'what is the most <bundles|parcels|bowls> that all look alike, using everything',
    'I want as many equal <bags|sets|bundles> as possible and no leftovers, how many',
    'how many matching <sets|boxes|bunches> can be made from all of them at the most',
    'max number of equal sets',
]

KINDS = [
    TaskKind(
        name='most-equal-groups',
        weight=1.2,
        thoughts=['The most equal groups are the greatest common divisor.'],
        code=['import math', 'final_answer(math.gcd({a}, {b}))'],
        slots=two_stocks,
        seen=[
            '{a} daisies and {b} ferns, every plant used, same mix in each pot: how many pots at most?',
            'As many bouquets as possible, all alike, from {a} roses and {b} carnations. How many, if all go in?',
            'how many same goody bags can i fill with {a} stickers and {b} lollies, nothing left',
            'Making equal teams out of {a} women and {b} men, same mix in each. What is the maximum number of teams?',
            'With {a} forks and {b} spoons, how many identical table sets at most, if all cutlery is used?',
            'Biggest number of equal fruit baskets you can build out of {a} oranges and {b} bananas?',
            (
                'Someone gave us {a} pens and {b} notebooks. All school kits must be the same and everything '
                'has to go. How many kits, at most?'
            ),
            (
                'My aunt knits from {a} m of red and {b} m of grey wool and cuts both into pieces of one '
                'length, as long as possible, no waste. How long is a piece?'
            ),
            'Two planks, {a} cm and {b} cm, sawn into equal boards without waste. Longest possible board?',
            (
                'I need to line up {a} trumpets and {b} drummers in rows of the same length, never mixed. '
                'What is the longest row that works?'
            ),
            (
                'At most how many plates can I arrange from {a} grapes and {b} cubes of cheese so that they '
                'are all the same?'
            ),
            'greatest number of equal packs: {a} of one kind, {b} of the other, no rest',
        ],
        facts=STOCKS,
        questions=MOST_GROUPS,
        held_out=[
            'Out of {a} nuts and {b} raisins I want as many equal snack bags as I can get. How many will there be?'],
        held_out_questions=['how many packets that do not differ can all of this be turned into, at the most'],
    ),
    TaskKind(
        name='first-kind-per-group',
        weight=0.6,
        thoughts=['I divide the first number by the greatest common divisor.'],
        code=['import math', 'final_answer({a} // math.gcd({a}, {b}))'],
        slots=two_stocks,
        seen=[
            '{a} roses and {b} lilies go into as many equal bunches as possible. How many roses are in each?',
            (
                'I fill the most identical bags I can with {a} nuts and {b} sweets, all used. How many nuts '
                'does one bag get?'
            ),
            'From {a} black and {b} white tiles come as many equal patterns as can be. Black tiles in one?',
            'As many equal teams as possible from {a} boys and {b} girls: how many boys per team?',
            'The greatest number of same boxes is packed from {a} cookies and {b} muffins. Cookies per box?',
            'We split {a} tents and {b} ropes over as many equal kits as can be. How many tents in a kit?',
            'how many apples per basket if {a} apples and {b} plums fill as many equal baskets as possible',
            'Out of {a} pens and {b} rulers come the most identical sets, nothing left. Number of pens in each set?',
        ],
        held_out=[
            '{a} cups and {b} plates make as many equal picnic sets as they can. How many cups belong to one set?'],
    ),
    TaskKind(
        name='meet-again',
        weight=1.2,
        thoughts=['They meet again after the least common multiple.'],
        code=['import math', 'final_answer(math.lcm({a}, {b}))'],
        slots=two_rhythms,
        seen=[
            'kettle one whistles every {a} minutes, kettle two every {b}. both now. minutes to the next duet?',
            'A goes every {a} days to the gym, B every {b} days. They met today. In how many days do they meet next?',
            (
                'How many days until I <wash the car|call my aunt> and <clean the tank|water the cactus> on '
                'one day again, if I do the first every {a} days and the second every {b}?'
            ),
            (
                'Two alarms ring together now. One rings every {a} minutes, the other every {b}. When do they '
                'ring together next, in minutes?'
            ),
            (
                'The first runner needs {a} minutes for a lap, the second {b}. Same start, same time. After '
                'how many minutes are both at the start again?'
            ),
            'every {a} days bins, every {b} days paper. both today. next time both in how many days?',
            (
                'Lighthouse one flashes every {a} seconds and lighthouse two every {b} seconds. They flash at '
                'the same moment now. How long till the next time, in seconds?'
            ),
            (
                'My pills: one kind each {a} hours, another each {b} hours. I took both now. In how many '
                'hours do I take both at once again?'
            ),
            'Tooth wheels with {a} and {b} teeth. After how many teeth are the marks back together?',
            (
                'A bakery gives a free bun to every {a}th and a free coffee to every {b}th guest. Which guest '
                'is the first to get both?'
            ),
        ],
        facts=[
            'a kettle whistles every {a} minutes and another every {b}, now they whistle at once',
            'one <clock|bell> strikes every {a} minutes, the other every {b} minutes, now they strike together',
            'Tom swims every {a} days and Lena every {b} days, and today both are there',
            'one machine is oiled every {a} days and the other every {b} days, both today',
            'two <lights|lamps|buoys> blink every {a} and every {b} <seconds|minutes>, right now both at once',
            'I change one filter every {a} weeks and the other every {b} weeks, this week I did both',
            'the window cleaner comes every {a} days, the gardener every {b} days, both are here today',
            'two kids circle the pond in {a} and {b} minutes and set off together',
            'shift A returns every {a} days, shift B every {b} days, today they coincide',
        ],
        questions=[
            'how long until that comes round once more',
            'when do they <meet|coincide|come together> <again|next>',
            'how long until <both|the two> <come|happen|fall> together <again|next>',
            'how long till the next time together',
            'after what time are both due at once again',
            'in how many of them is it the same moment again',
            'next common time after',
            'how long does it take until it is both at once again',
        ],
        held_out=[
            'The sweep comes every {a} weeks, the plumber every {b}. Both came today. Weeks to the next such day?'],
        held_out_questions=['what is the wait before it coincides once more'],
    ),
    TaskKind(
        name='packs-to-match',
        weight=0.9,
        thoughts=['I divide the least common multiple by the size of the first pack.'],
        code=['import math', 'final_answer(math.lcm({a}, {b}) // {a})'],
        slots=two_packs,
        seen=[
            (
                'Sausages come in packs of {a} and buns in packs of {b}. How many packs of sausages do I need '
                'at least to have the same number of both?'
            ),
            'bulbs in boxes of {a}, sockets in boxes of {b}. fewest boxes of bulbs so that nothing is left?',
            'Plates are sold in {a}s, cups in {b}s. Smallest number of plate packs for equal numbers?',
            (
                'I want as many candles as holders. Candles: {a} in a pack. Holders: {b} in a pack. How many '
                'packs of candles at the least?'
            ),
            'Envelopes {a} to a packet, cards {b} to a packet. How many packets of envelopes until the numbers match?',
            (
                'We buy burgers ({a} a box) and rolls ({b} a bag) and want no leftovers. What is the least '
                'number of burger boxes?'
            ),
            (
                'To get exactly as many bolts as nuts, bolts by {a} and nuts by {b}, how many packs of bolts '
                'must I buy at minimum?'
            ),
            'forks come {a} in a pack, knives {b} in a pack. how many fork packs to have equally many',
            'What is the fewest packs of {a} pens that make the same number as whole packs of {b} pencils?',
        ],
        held_out=[
            'Pins are sold by {a}, badges by {b}. A badge for every pin, none over: how many packs of pins?'],
    ),
    TaskKind(
        name='fewest-square-tiles',
        weight=0.8,
        thoughts=['The side is the greatest common divisor; I divide both sides of the floor by it and multiply.'],
        code=['import math', 'side = math.gcd({a}, {b})', 'final_answer(({a} // side) * ({b} // side))'],
        slots=floor,
        seen=[
            (
                'A <floor|wall|terrace> of {a} by {b} cm is covered with the largest square tiles that fit '
                'exactly. How many tiles?'
            ),
            'How many square tiles, as large as possible and uncut, cover {a} cm x {b} cm?',
            'Cut a sheet of {a} by {b} mm into equal squares, as big as can be, without waste. How many squares?',
            'fewest equal squares that fill a rectangle {a} by {b}',
            'I sew a blanket of {a} by {b} cm from equal square patches, the biggest that fit. How many patches?',
            'What is the smallest number of identical squares that a {a} by {b} board can be cut into?',
            'Into how many squares of the same, largest possible size can a cake of {a} by {b} cm be cut?',
            (
                'The garden is {a} by {b} and gets square beds, all equal, as large as possible, no space '
                'left. Number of beds?'
            ),
        ],
        held_out=[
            'With equal square stones, as large as they can be, how many pave a yard of {a} by {b} exactly?'],
    ),
]
