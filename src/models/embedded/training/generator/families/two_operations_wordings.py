"""Casual wordings for the pairs of operations that people ask for most, by kind."""

#: Whole questions; each counts several times, as the clauses that are put together are many.
SEEN = {
    'sum-then-divided': [
        '{a} plus {b}, <all that|the whole thing|all of it> divided by {k}',
        '<take|Take> {a}, add {b} <to it |>and <then |>divide <it all |>by {k}',
        'add {b} to {a} and divide by {k}',
        '{a} and {b} <litres|kilos|grams> <shared|split> <between|among> {k} <kids|people|friends>, how much each?',
        (
            'We <put|threw> {a} and {b} <dollars|euros|pounds> together and <split|share> it <between|among> {k} of '
            'us. <How much each?|What does each get?|How much for each?>'
        ),
        'Two bills, {a} and {b}, split {k} ways. <How much each?|What does each pay?|per person?>',
        '{a} + {b} and <then|after that> / {k}',
        "<what's|what is|how much is> {a} plus {b}, then divided by {k}?",
    ],
    'sum-then-times': [
        '{a} plus {b}, <all that|the whole thing|all of it> times {k}',
        '<take|Take> {a}, add {b} <to it |>and <then |>multiply <it all |>by {k}',
        'add {b} to {a} and multiply by {k}',
        'A meal is {a} and a drink {b}<.|,> <How much for|what is it for|what do I pay for> {k} of each?',
        (
            '{k} people <each pay|pay> {a} for the bus and {b} for the <museum|film|food>. How much is that <in '
            'total|altogether>?'
        ),
        "<what's|what is|how much is> {a} plus {b}, then times {k}?",
    ],
    'sum-then-percent': [
        'add {a} and {b}, then {p}% of that',
        "<what's|what is|how much is> {p}% of {a} plus {b} together?",
        (
            'I earned {a} <yesterday|in May|last week> and {b} <today|in June|this week>. {p}% of <it all|the total> '
            'is <tax|saved>. How much is that?'
        ),
        'put {a} and {b} together and <take|give me|work out> {p}%',
    ],
    'product-then-plus': [
        '{a} times {b}, then plus {k}',
        '<take|Take> {a} times {b} and add {k}',
        (
            'I <buy|order|get> {a} kg <rice|apples|nails> for {b} a kilo. <Shipping|Delivery|Postage> is {k}. What do '
            'I pay?'
        ),
        'multiply {a} by {b} and <put {k} on top|add {k} more>',
    ],
    'product-then-minus': [
        '{a} times {b}, then minus {k}',
        '<take|Take> {a} times {b} and subtract {k}',
        'multiply {a} by {b} and take {k} <off|away>',
        '{a} kg at {b} a kilo, minus a voucher of {k}, what do I pay?',
    ],
    'quotient-then-rounded': [
        '{a} divided by {b}, {j} <decimals|decimal places>',
        '{a} / {b} rounded to {j} <decimals|places|decimal places>',
        "what's {a} divided by {b}? Round <it |>to {j} <decimals|decimal places|places>",
        'divide {a} by {b}, {j} digits after the point <please|are enough|will do>',
        '<I split|We split|split> {a} <between|among> {b} and round to {j} decimals',
        'How much is {a} over {b} <when rounded|rounded> to {j} decimal places?',
    ],
    'root-then-rounded': [
        'root of {a}, {j} <decimals|decimal places>',
        'sqrt of {a} rounded to {j} <places|decimals>',
        "what's the square root of {a}? <Round to|Only|Just> {j} decimals",
        'square root of {a} to {j} decimal places please',
    ],
    'percentage-then-plus': [
        'take {p}% of {a} and add {k}',
        '{p}% of {a}, then plus {k}',
        'I get {p}% of {a} and {k} <on top|extra|more>. How much is that?',
    ],
    'even-then-sum': [
        'only the even ones of {l}, added up',
        '{l} - forget the odd ones, what is the rest in total?',
        'From {l} throw away <everything odd|the odd numbers> and <sum|add up> what stays',
        'evens only, then sum: {l}',
    ],
    'odd-then-sum': [
        'only the odd ones of {l}, added up',
        '{l} - forget the even ones, what is the rest in total?',
        'From {l} throw away <everything even|the even numbers> and <sum|add up> what stays',
        'odds only, then sum: {l}',
    ],
    'even-then-square': [
        'square the even ones: {l}',
        '<take|pick> the even ones from {l} and square <them|each of them>',
        '{l}: squares of the even ones only',
        'From {l} I only want the even ones, <squared|each one squared>',
        'list with the square of every even number in {l}',
    ],
    'square-then-sum': [
        'square all of {l} and add <them|it all> up',
        '{l}, square each, then the total',
        'What do I get if I square <everything|all numbers> in {l} and sum that?',
    ],
    'double-then-sum': [
        'double all of {l} and add them up',
        '{l}, times two each, then the total',
        'What is the total if every number in {l} is doubled first?',
        'everything in {l} twice, added up',
    ],
    'unique-then-sort': [
        'sort {l} and throw out the doubles',
        'get rid of the <doubles|repeats|duplicates> in {l} and <sort|order> it',
        'Can you clean {l}: <no repeats|no doubles>, in <order|ascending order>?',
        'dedupe {l} and sort',
        'I have {l}. No doubles please, and sorted.',
    ],
    'sort-then-first': [
        'sort {l}, first {j}',
        'the first {j} of {l} after sorting',
        'order {l} from small to big and keep <the first {j}|only the first {j}>',
        'put {l} in order, show {j} from the start',
    ],
    'sort-down-then-first': [
        'sort {l} from big to small, first {j}',
        '{l}: biggest first, then show the first {j}',
        'order {l} descending and keep <only |>the first {j}',
        'sort {l} high to low and give me the {j} at the start',
    ],
    'without-smallest-then-mean': [
        'drop the lowest of {l}, then average',
        'My <scores|marks|grades> are {l}. The <worst|lowest> one does not count. What is <my|the> average?',
        '{l} - <cross out|ignore|forget> the smallest, mean of the others?',
    ],
    'without-smallest-then-sum': [
        'drop the lowest of {l}, then add up',
        'My points are {l}. The <worst|lowest> one does not count. What is <my|the> total?',
        'total of {l}, but without the lowest',
        '{l} - <cross out|ignore|forget> the smallest, sum of the others?',
        'add up {l} but leave out the smallest',
    ],
    'without-largest-then-sum': [
        'drop the highest of {l}, then add up',
        'My times are {l}. The highest one does not count. What is <my|the> total?',
        'total of {l}, but without the highest',
        '{l} - <cross out|ignore|forget> the biggest, sum of the others?',
        'add up {l} but leave out the largest',
    ],
    'above-then-sum': [
        '{l}: only those above {k}, total?',
        'Of {l} I only count what is more than {k}. <Sum|Total>?',
        'throw out what is {k} or less from {l} and add up the rest',
    ],
    'positive-then-sum': [
        'add up only the positive ones: {l}',
        '{l} - forget the negatives, total of the rest?',
        'throw out the negatives in {l} and sum the rest',
        'Deposits and withdrawals: {l}. What is the sum of the deposits, so of the positive ones?',
    ],
    'reverse-text-then-upper-text': [
        '{v} backwards and in <caps|capitals|upper case|capital letters>',
        'reverse and uppercase {v}',
        'flip {v} <around |>and make it all caps',
        'I want {v} <backwards|reversed> and <in capitals|all upper case>',
        '{v}: reverse + upper',
        'turn {v} round and write it in big letters',
        'Can you write {v} backwards, all <in caps|in capital letters|upper case>?',
        'spell {v} from the end to the start, in capitals',
        'How does {v} look backwards and in capitals?',
    ],
    'upper-text-then-reverse-text': [
        '{v} in <caps|capitals|upper case> and then backwards',
        'uppercase and reverse {v}',
        'make {v} all caps, then flip it',
        '{v}: upper + reverse',
        'big letters for {v}, then read it from the end',
    ],
    'no-spaces-then-length': [
        'how many characters does {v} have without <the |>spaces',
        'length of {v}, spaces not counted',
        '{v} - no spaces, how long?',
        'count the characters in {v} but not the spaces',
        'take the spaces out of {v}, how <long is it|many letters stay>?',
    ],
    'no-vowels-then-upper-text': [
        '{v} without vowels and in <caps|capitals>',
        'kick out the vowels of {v} and uppercase <it|the rest>',
        '{v}: no vowels, all caps',
    ],
    'sorted-words-then-upper-text': [
        'words of {v} in alphabetical order and <in caps|all caps|upper case>',
        'sort the words of {v} a to z and uppercase them',
        '{v}: alphabetical, capitals',
    ],
    'discount-then-tax': [
        'price {a} {c}, -{p}%, then +{q}% tax, what do I pay?',
        'A {t} is {a} {c}. I have a {p}% coupon and {q}% tax <is added|comes on top>. <Total|What do I pay>?',
        '{a} {c} with {p}% off plus {q}% <VAT|tax> on the <rest|reduced price>',
        'How much is a {t} of {a} {c} <with|after> {p}% off and {q}% tax <on that|on top>?',
        '{n} <buys|orders|gets> a {t} for {a} {c}, {p}% off in the sale, and pays {q}% sales tax. What is the bill?',
        'knock {p}% off {a} {c} and put {q}% tax on <top|it>',
    ],
    'raise-then-split': [
        'rent {a} {c}, up {p}%, {k} flatmates, each?',
        'The <rent|flat|trip> was {a} {c}, now it is {p}% more, split {k} ways. <How much each?|Per person?>',
        'add {p}% to {a} {c} and <split|share> it between {k}',
        'How much does each of {k} <friends|people> pay for {a} {c} plus {p}%?',
    ],
    'discount-then-split': [
        '{a} {c} minus {p}%, {k} people, each?',
        'The <bill|tent|gift> is {a} {c}, we get {p}% off and split <it |>{k} ways. <How much each?|Per person?>',
        'take {p}% off {a} {c} and <split|share> it between {k}',
        'How much does each of {k} <friends|people> pay for {a} {c} less {p}%?',
    ],
    'several-with-discount': [
        '{k} x {b} {c}, {p}% off, total?',
        (
            '{n} <gets|orders|picks up> {k} {i} at {b} {c} and has a {p}% <coupon|code|voucher>. What <does {n} pay|is '
            'the bill>?'
        ),
        'How much are {k} {i} at {b} {c} <each|apiece> with {p}% off <the lot|everything>?',
        '{b} {c} per piece, {k} pieces, {p}% discount <on all|on the total>',
        'I need {k} {i}. One is {b} {c}, and for that many I get {p}% off. Total?',
    ],
    'raise-then-year': [
        'I make {a} {c} a month and get {p}% more from now on. How much is that a year?',
        'monthly {a} {c}, +{p}%, per year?',
        'salary {a} {c} <a|per> month, raise of {p}%, new yearly salary?',
        'What do I <make|earn> in a year if my {a} {c} a month go up {p}%?',
    ],
    'largest-and-smallest': [
        '<max and min|biggest and smallest|highest and lowest|largest and smallest> <of|in> {l}',
        'I need the <maximum|biggest> first and then the <minimum|smallest> of {l}',
        'My <scores|marks> are {l}. What are my <best|highest> and my <worst|lowest> one?',
        '{l}: top and bottom value?',
    ],
    'sum-and-average': [
        '<total|sum> and <mean|average> of {l}',
        'add up {l} and also give me the <mean|average>',
        'My <scores|expenses|steps> are {l}. <Total|Sum> and average?',
        'What do {l} add up to, and what is the average?',
    ],
    'sum-and-product-of-two': [
        '{a} and {b}: added and multiplied?',
        'what do I get when I add {a} and {b}, and what when I multiply them?',
        '{a} plus {b} and also {a} times {b}',
    ],
    'quotient-and-remainder': [
        'how often does {b} go into {a} and what is left over?',
        '{a} by {b}: whole part and rest?',
        '{a} sweets for {b} kids: how many does each get and how many are left?',
        'share {a} among {b} evenly. How many each, and what remains?',
    ],
    'minutes-added-in-hours': [
        '{a} min + {b} min in hours',
        (
            'I <practised|worked|read> {a} minutes <yesterday|on Monday> and {b} minutes today. How many hours <in '
            'all|is that>?'
        ),
        'The bus takes {a} min and the train {b} min. Total in hours?',
        'add up {a} and {b} minutes, in hours please',
    ],
    'distance-in-miles': [
        '{n} <cycles|drives|sails> at {s} km/h for {h} hours. How <many miles|far in miles> is that?',
        '{s} km/h, {h} h, distance in miles?',
        'How far in miles do I <get|come> <with|at> {s} km/h in {h} hours?',
    ],
}
