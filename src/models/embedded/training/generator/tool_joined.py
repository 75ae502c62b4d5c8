"""Questions for which two tools are asked about two things, such as a dish and the tip of a city."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Joined:
    """`{x}` and `{y}` are the arguments of the first tool, `{s}` and `{t}` those of the second one."""

    #: The name of the form.
    form: str
    #: The nouns of the two concepts.
    first: str
    second: str
    asks: list[str]
    held_out: list[str]
    #: Which of the second tool's arguments are also the first one's: its own place, and theirs.
    same: tuple[tuple[int, int], ...] = ()


JOINED = [
    Joined(
        'with-rate',
        'menu price',
        'usual tip',
        [
            '{x} plus the usual tip in {s}',
            'How much is a {x} with the usual tip in {s}?',
            'I eat a {x} in {s} and tip as usual there. <What do I pay|How much is that>?',
            'What does a {x} cost with tip in {s}?',
            'A {x} in {s}, tip included: how much?',
            'We are in {s} and order a {x}. What do I pay with the usual tip?',
            '<price|cost> of the {x} plus tip, {s}',
            'Take the price of a {x} and add the tip that people give in {s}.',
        ],
        ['What will I spend on a {x} in {s} if I tip like everyone there?'],
    ),
    Joined(
        'with-rate',
        'price',
        'tax rate',
        [
            'How much is the {x} with the tax of {s}?',
            'What does a {x} cost including tax in {s}?',
            '{x} plus {s} tax, how much?',
            'A customer in {s} buys a {x}. What does he pay with tax?',
            'price of the {x} with {s} VAT added',
            'Add the tax of {s} to the price of the {x}.',
            'We sell a {x} to {s}, tax on top. What is on the bill?',
        ],
        ['In {s}, what is the gross price of the {x}?'],
    ),
    Joined(
        'with-discount',
        'price',
        'discount',
        [
            'How much is the {x} with the code {s}?',
            'What do I pay for a {x} with {s}?',
            'I buy a {x} and use the voucher {s}. What is the price?',
            '{x} with coupon {s}, how much?',
            'I have the code {s}. What does a {x} cost me then?',
            'price of a {x} after the discount of {s}',
            'Take the discount of code {s} off the price of the {x}.',
        ],
        ['If I enter {s} when I buy the {x}, what is left to pay?'],
    ),
    Joined(
        'with-discount',
        'order total',
        'customer discount',
        [
            '{s} gets the customer discount on order {x}. What is left to pay?',
            'How much is order {x} after the discount of {s}?',
            'Order {x} is for {s}. What is the total with the discount of this customer?',
            'What does {s} pay for order {x}, discount included?',
            "take {s}'s discount off order {x}",
        ],
        ['With what {s} saves, how much is order {x}?'],
    ),
    Joined(
        'product-of-both',
        'price',
        'euro rate',
        [
            'What does a {x} cost in {s}?',
            'How many {s} is a {x}?',
            'price of the {x} in {s}',
            'I pay in {s}. How much is the {x}?',
            'How much {s} do I need for a {x}?',
            '{x} price in {s}?',
            'A customer with {s} wants the {x}. How much is it for him?',
        ],
        ['If I pay for the {x} in {s}, how much is it?'],
    ),
    Joined(
        'product-of-both',
        'salary',
        'euro rate',
        [
            'What does {x} earn in {s}?',
            'How many {s} does {x} get per month?',
            "{x}'s pay in {s}",
            'monthly salary of {x} in {s}?',
            'How much is the salary of {x} when you change it to {s}?',
        ],
        ['In {s}, how well is {x} paid?'],
    ),
    Joined(
        'sum-of-both',
        'flight price',
        'hotel price',
        [
            'We fly from {x} to {y} and stay {t} nights. How much for flight and hotel?',
            'What do a flight from {x} to {y} and {t} nights in a hotel there cost together?',
            'flight {x} to {y} plus {t} nights hotel, total?',
            'Trip to {y}: flight from {x} and {t} nights. What does it cost?',
            'How much are the flight from {x} to {y} and {t} nights in {y} together?',
        ],
        ['I leave {x} for {y} by plane and sleep there {t} nights. What will I spend?'],
        same=((0, 1),),
    ),
    Joined(
        'sum-of-both',
        'price',
        'delivery fee',
        [
            'What does the {x} cost delivered to {s}?',
            'How much is a {x} with delivery to {s}?',
            '{x} sent to {s}, total price?',
            'I live in {s} and order a {x}. What do I pay including delivery?',
            'price of a {x} plus the delivery to {s}',
            'Bring a {x} to {s}: how much is it with the delivery?',
        ],
        ['I am in {s}. What do I pay altogether when you bring me the {x}?'],
    ),
    Joined(
        'sum-of-both',
        'menu price',
        'delivery fee',
        [
            'How much is a {x} delivered to {s}?',
            'I want a {x} brought to {s}. <What do I pay|How much is it>?',
            '{x} plus delivery to {s}?',
            'Order: one {x}, address in {s}. Total with delivery?',
        ],
        ['Send me a {x} to {s}. What is it all together?'],
    ),
]
