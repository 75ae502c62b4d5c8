"""Real units with the factor in the question, packs and bottles that must be enough, and amounts over days."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person, plain

#: A unit that is worth so many of another: its plurals and singulars, the other one, how much, and usual amounts.
GIVEN = [
    (['pounds', 'lb', 'lbs'], ['lb', 'pound'], ['kg', 'kilos', 'kilograms'], ['0.45', '0.454', '0.4535'], (2, 220)),
    (['miles', 'mi'], ['mile'], ['km', 'kilometers'], ['1.6', '1.61', '1.609'], (2, 400)),
    (['inches'], ['inch'], ['cm', 'centimeters'], ['2.54', '2.5'], (2, 90)),
    (['feet', 'ft'], ['foot', 'ft'], ['cm'], ['30.48', '30', '30.5'], (2, 60)),
    (['gallons'], ['gallon'], ['liters', 'litres'], ['3.785', '3.8', '4.546'], (2, 60)),
    (['ounces', 'oz'], ['ounce', 'oz'], ['grams', 'g'], ['28.35', '28', '28.3'], (2, 64)),
    (['cups'], ['cup'], ['ml'], ['240', '237', '250'], (2, 12)),
    (['GB', 'gigs'], ['GB', 'gig'], ['MB'], ['1024', '1000'], (2, 128)),
    (['TB'], ['TB'], ['GB'], ['1024', '1000'], (2, 12)),
    (['nautical miles'], ['nautical mile'], ['km'], ['1.852', '1.85'], (3, 300)),
    (['acres'], ['acre'], ['square meters', 'm2'], ['4047', '4046.86'], (2, 40)),
    (['stone'], ['stone'], ['pounds', 'lb'], ['14'], (5, 20)),
    (['yards'], ['yard'], ['feet'], ['3'], (4, 120)),
    (['hands'], ['hand'], ['inches'], ['4'], (9, 18)),
    (['dozen'], ['dozen'], ['eggs', 'pieces'], ['12'], (2, 30)),
    (['kcal'], ['kcal'], ['kJ'], ['4.184', '4.2'], (40, 900)),
    (['horsepower', 'hp'], ['hp', 'horsepower'], ['kW'], ['0.7457', '0.736', '0.75'], (40, 400)),
    (['weeks'], ['week'], ['days'], ['7'], (2, 50)),
]
#: What is needed in one unit and bought in pieces: the stuff, its unit, one piece and several, and their sizes.
BOUGHT = [
    ('string', ['m', 'meters'], 'coil', 'coils', [20, 30, 60, 80], (90, 900)),
    ('cable', ['m', 'meters'], 'roll', 'rolls', [10, 15, 25, 50], (18, 260)),
    ('tape', ['m', 'meters'], 'roll', 'rolls', [10, 20, 33, 50, 66], (24, 300)),
    ('ribbon', ['m', 'metres'], 'spool', 'spools', [5, 10, 20, 25], (12, 120)),
    ('soil', ['liters', 'l', 'litres'], 'bag', 'bags', [20, 40, 45, 50, 70], (60, 600)),
    ('paint', ['liters', 'l', 'litres'], 'bucket', 'buckets', [5, 10, 12], (13, 90)),
    ('gravel', ['kg'], 'sack', 'sacks', [15, 20, 25], (60, 900)),
    ('cement', ['kg'], 'bag', 'bags', [20, 25, 40], (60, 700)),
    ('wallpaper', ['m', 'meters'], 'roll', 'rolls', [10, 15], (22, 140)),
    ('fence', ['m', 'meters'], 'panel', 'panels', [2, 3], (7, 60)),
    ('skirting', ['feet', 'ft'], 'board', 'boards', [6, 8, 12], (15, 130)),
    ('fabric', ['yards'], 'bolt', 'bolts', [8, 12, 15], (17, 90)),
    ('dog food', ['kg'], 'bag', 'bags', [4, 12, 15], (17, 90)),
    ('thread', ['m', 'meters'], 'spool', 'spools', [100, 200, 500], (230, 2600)),
]


def given(rng: Random) -> Slots:
    """`a` of a unit `t`, one of which (`f`) is `k` of `h`; `b` of `h` for the other way."""
    plurals, singulars, others, factors, (low, high) = rng.choice(GIVEN)
    factor, amount, other = rng.choice(factors), rng.randint(low, high), rng.choice(others)
    whole = float(factor) == int(float(factor))
    back = int(float(factor)) * amount if whole else round(float(factor) * amount)
    thing = rng.choice('my bag,the trip,the file,the sign,the label,the horse,the field'.split(','))
    return dict(
        n=person(rng),
        a=amount,
        b=max(1, back),
        k=factor,
        t=rng.choice(plurals),
        f=rng.choice(singulars),
        h=other,
        s=thing,
    )


def bought(rng: Random) -> Slots:
    """`a` of a stuff `i` in the unit `g` is needed; one `w`, in the plural `t`, has `b`."""
    stuff, units, one, many, sizes, (low, high) = rng.choice(BOUGHT)
    size = rng.choice(sizes)
    need = rng.randint(max(low, size + 1), high) if size + 1 < high else high
    unit = rng.choice(units)
    space = '' if len(unit) < 3 and rng.random() < 0.3 else ' '
    return dict(
        n=person(rng),
        i=stuff,
        a=need,
        b=size,
        w=one,
        t=many,
        e=f'{need}{space}{unit}',
        g=f'{size}{space}{unit}',
        h=unit,
    )


def bottle(rng: Random) -> Slots:
    """A bottle of `a` ml or a box of `a` tablets, of which one takes `b`, `k` times a day."""
    times, dose = rng.choice([1, 2, 2, 3, 3, 4]), rng.choice([5, 5, 10, 15, 2.5, 20])
    amount = rng.choice([50, 60, 90, 100, 120, 150, 180, 200, 240, 250, 300])
    return dict(
        n=person(rng),
        a=amount,
        b=dose,
        k=times,
        w={1: 'once a day', 2: 'twice a day', 3: 'three times a day', 4: 'four times a day'}[times],
        i=rng.choice('cough syrup,antibiotic,vitamin syrup,fertilizer,mouthwash,fish oil,iron drops'.split(',')),
    )


def supply(rng: Random) -> Slots:
    """A stock of `a` kg, of which `b` g are used a day."""
    amount = plain(rng.choice([rng.randint(1, 20), rng.randint(1, 9) + 0.5, 0.5, 1.5, 2.5]))
    stuff, used = rng.choice(
        [
            ('coffee', [20, 25, 30, 35, 40, 50]),
            ('cat food', [50, 60, 75, 80, 100]),
            ('dog food', [150, 200, 250, 300, 400]),
            ('oats', [40, 50, 60, 80]),
            ('washing powder', [35, 50, 70, 75]),
            ('bird seed', [30, 45, 60, 100]),
            ('protein powder', [25, 30, 40]),
            ('rice', [80, 120, 150, 250]),
        ]
    )
    return dict(n=person(rng), a=amount, b=rng.choice(used), i=stuff, s=rng.choice(['kg', 'kg', 'kilos']))


def daily(rng: Random) -> Slots:
    """`k` glasses or so of `b` ml a day, for `d` days; a drip of `a` ml a minute."""
    days, words = rng.choice([(7, 'a week'), (7, 'one week'), (30, '30 days'), (14, 'two weeks'), (10, '10 days')])
    return dict(
        n=person(rng),
        k=rng.randint(2, 10),
        b=rng.choice([125, 150, 200, 250, 250, 300, 330, 400, 500]),
        d=days,
        t=words,
        w=rng.choice('glasses mugs bottles cups'.split()),
        i=rng.choice('water tea juice milk coffee lemonade'.split()),
        a=rng.randint(2, 60),
        s=rng.choice('tap,pipe,hose,boiler,radiator,gutter,shower head'.split(',')),
    )


def steps(rng: Random) -> Slots:
    return dict(
        n=person(rng),
        a=rng.choice([rng.randint(20, 250) * 100, rng.randint(1200, 24000)]),
        b=rng.choice([60, 65, 70, 70, 75, 80, 72, 68]),
        k=rng.choice('step,stride,pace'.split(',')),
    )


def on_map(rng: Random) -> Slots:
    scale = rng.choice([10000, 20000, 25000, 25000, 50000, 50000, 100000, 200000])
    return dict(
        n=person(rng),
        a=plain(rng.choice([rng.randint(2, 30), rng.randint(1, 20) + 0.5, rng.randint(11, 99) / 10])),
        z=scale,
        t=rng.choice('the lake,the hut,the station,the next village,the camp site,the castle,the ferry'.split(',')),
    )


def shelf(rng: Random) -> Slots:
    """A length `a` in metres, and things `t` that take `b` cm each."""
    thing, low, high = rng.choice(
        [('books', 2, 6), ('jars', 7, 14), ('boxes', 18, 45), ('tiles', 10, 40), ('plates', 15, 30), ('folders', 5, 9),
         ('plants', 12, 50), ('chairs', 45, 60), ('bricks', 20, 26), ('posters', 40, 70), ('records', 31, 33)]
    )
    return dict(
        n=person(rng),
        a=plain(rng.choice([rng.randint(1, 6), rng.randint(1, 5) + 0.5, rng.choice([0.8, 1.2, 1.8, 2.4, 3.6, 2.2])])),
        b=rng.randint(low, high),
        t=thing,
        s=rng.choice('shelf,wall,board,row,counter,balcony,bench'.split(',')),
    )


FACTOR_FACTS = [
    '1 {f} is {k} {h}',
    'one {f} = {k} {h}',
    'I count {k} {h} <per|to a> {f}',
    'there are {k} {h} in a {f}',
    'we use {k} {h} for one {f}',
    'a {f} <has|makes> {k} {h}',
]

KINDS = [
    TaskKind(
        name='real-unit-by-given-factor',
        weight=2.5,
        thoughts=['I multiply by the factor that is given.'],
        code=['final_answer({a} * {k})'],
        slots=given,
        seen=[
            '{h} for {a} {t}, given 1 {f} = {k} {h}',
            '{a} {t} in {h}, 1 {f} = {k} {h}',
            '{a} {t} in {h}? <use|take|with> {k} {h} per {f}',
            '{a} {t} -> {h} (1 {f} = {k} {h})',
            '{s} says {a} {t}. How many {h} do I write, <at|with> {k} {h} <per|to the> {f}?',
            'How many {h} are {a} {t} <if|when> <one|1|a> {f} is {k} {h}?',
            'how many {h} is {a} {t}, {k} {h} to <a|one> {f}',
            '{n} wrote {a} {t}, and a {f} has {k} {h}, so give me {h}',
            'Convert {a} {t} to {h}. <Use|Take> 1 {f} = {k} {h}.',
            "I've got {a} {t} and the form wants {h}. One {f} is {k} {h}.",
            'with {k} {h} in a {f}, what are {a} {t}',
            '1 {f} = {k} {h}. {a} {t} = ?',
            'it is {a} {t}, and one {f} is {k} {h}. in {h} please',
            'Our teacher says use {k} {h} for one {f}. So {a} {t} are how many {h}?',
        ],
        facts=FACTOR_FACTS,
        questions=[
            'how many {h} are {a} {t}',
            'what is {a} {t} in {h}',
            'how much is {a} {t} in {h}',
            '{n} has {a} {t}, how many {h} is that',
            '{s} has {a} {t}, what is it in {h}',
        ],
        held_out=['Going by {k} {h} to each {f}, turn {a} {t} into {h}.'],
        held_out_questions=['{a} {t} come to how many {h}'],
    ),
    TaskKind(
        name='real-unit-over-given-factor',
        weight=2.5,
        thoughts=['I divide by the factor that is given.'],
        code=['final_answer({b} / {k})'],
        slots=given,
        seen=[
            '{t} for {b} {h}, given 1 {f} = {k} {h}',
            '{b} {h} in {t}, 1 {f} = {k} {h}',
            '{b} {h} in {t}? <use|take|with> {k} {h} per {f}',
            '{b} {h} -> {t} (1 {f} = {k} {h})',
            '{s} says {b} {h}. How many {t} do I write, <at|with> {k} {h} <per|to the> {f}?',
            'How many {t} are {b} {h} <if|when> <one|1|a> {f} is {k} {h}?',
            'how many {t} is {b} {h}, {k} {h} to <a|one> {f}',
            '{n} wrote {b} {h}, and a {f} has {k} {h}, so give me {t}',
            'Convert {b} {h} to {t}. <Use|Take> 1 {f} = {k} {h}.',
            "I've got {b} {h} and the form wants {t}. One {f} is {k} {h}.",
            'with {k} {h} in a {f}, what are {b} {h}',
            '1 {f} = {k} {h}. {b} {h} = ? {t}',
            'it is {b} {h}, and one {f} is {k} {h}. in {t} please',
            'Our teacher says use {k} {h} for one {f}. So {b} {h} are how many {t}?',
        ],
        facts=FACTOR_FACTS,
        questions=[
            'how many {t} are {b} {h}',
            'what is {b} {h} in {t}',
            'how much is {b} {h} in {t}',
            '{n} has {b} {h}, how many {t} is that',
            '{s} has {b} {h}, what is it in {t}',
        ],
        held_out=['Going by {k} {h} to each {f}, turn {b} {h} into {t}.'],
        held_out_questions=['{b} {h} come to how many {t}'],
    ),
    TaskKind(
        name='pieces-to-buy',
        weight=2.2,
        thoughts=['I divide by what one {w} has and round up.'],
        code=['import math', 'final_answer(math.ceil({a} / {b}))'],
        slots=bought,
        seen=[
            *asked('the number of {t} for {e} of {i} if one has {g}', 'the {t} of {g} needed for {e} of {i}'),
            'With {g} to a {w} of {i}, how many {t} give {e}?',
            'I need {e} of {i}, a {w} <has|is|holds> {g}. How many {t} <do I buy|must I get|should I order>?',
            '{e} {i}, {g} <per|a> {w}, how many {t}?',
            'How many {t} of {i} for {e} if there <is|are> {g} <in|on> <one|each|a> {w}?',
            '{n} needs {e} of {i} and the shop sells {t} with {g}. How many does {n} have to buy?',
            'how many {t} of {g} make at least {e}',
            'project takes {e} of {i}. {t} come with {g} each so i need how many',
            'We are {e} short of {i}. In a {w} there <is|are> {g}. Number of {t} to order?',
            'a {w} of {i} is {g} and i need {e}, how many to buy',
        ],
        facts=[
            'I need {e} of {i} and one {w} has {g}',
            'the job takes {e} of {i}, sold in {t} of {g}',
            '{n} <has to get|is buying> {e} of {i} and a {w} <is|has> {g}',
            'there is {g} on each {w} and <we want|I need> {e}',
        ],
        questions=[
            'how many {t} <do I need|must I buy|should be ordered>',
            'how many {t} is that',
            'how many {t} have to be bought',
            'how many whole {t} does it take',
        ],
        held_out=['{t} of {i} hold {g}. The least number that gives {e} is what?'],
        held_out_questions=['what is the smallest number of {t} that is enough'],
    ),
    TaskKind(
        name='days-a-bottle-lasts',
        thoughts=['I divide by what is used in a day and round down.'],
        code=['final_answer(int({a} / ({b} * {k})))'],
        slots=bottle,
        seen=[
            'The {i} is {a} ml and I take {b} ml {w}. How many days does it last?',
            '{a} ml bottle of {i}, {b} ml {w}, how many <full |>days?',
            'How <many days|long in days> does a bottle of {a} ml last at {b} ml {w}?',
            '{n} takes {b} ml of {i} {w}. The bottle has {a} ml. For how many full days is it enough?',
            '{b} ml {w} out of {a} ml, days?',
            'my {i}: {a} ml in the bottle, dose {b} ml, {w}. When is it empty, in days?',
            "doctor's orders are {b} ml {w} and there's {a} ml, how many days will that do",
        ],
        held_out=['Out of {a} ml of {i} goes {b} ml {w}. How many days until I need a new one?'],
    ),
    TaskKind(
        name='days-a-stock-lasts',
        thoughts=['One kg has 1000 g. I divide by what is used in a day and round down.'],
        code=['grams = {a} * 1000', 'final_answer(int(grams / {b}))'],
        slots=supply,
        seen=[
            '{a} {s} of {i}, {b} g a day, how many days?',
            'We use {b} g of {i} <a|per|every> day and have {a} {s}. How many days <will|does> it last?',
            'How long does {a} {s} of {i} last, in days, at {b} g <a|per> day?',
            'a bag of {i} is {a} {s}. {b} grams go every day. for how many full days is it enough',
            '{n} bought {a} {s} of {i} and uses {b} g daily. How many days?',
            '{i}: {a} {s} left, {b}g/day. days?',
        ],
        facts=[
            'I have {a} {s} of {i} and use {b} g a day',
            '{n} needs {b} g of {i} every day and there are {a} {s}',
            'the bag has {a} {s} of {i} and {b} g go each day',
        ],
        questions=[
            'how many days does it last',
            'for how many full days is it enough',
            'after how many days is it used up',
        ],
        held_out=['Taking {b} g of {i} each day, how far does {a} {s} get me, in whole days?'],
        held_out_questions=['how many days can I go on like that'],
    ),
    TaskKind(
        name='litres-over-days',
        thoughts=['I multiply the ml of a day by the days and divide by 1000.'],
        code=['ml = {k} * {b} * {d}', 'final_answer(ml / 1000)'],
        slots=daily,
        seen=[
            '{k} {w} of {i} a day, {b} ml each. How many litres in {t}?',
            'I drink {k} {w} of {b} ml <a|every> day. How many liters is that in {t}?',
            'How many litres of {i} does {n} drink in {t} with {k} {w} of {b} ml a day?',
            '{k} x {b} ml a day, litres in {t}?',
            'in {t}, how many liters do {k} {w} a day come to if one has {b} ml',
            'our office goes through {k} {w} of {i} daily, {b} ml each, so how many litres over {t}',
        ],
        held_out=['Day by day {k} {w} of {b} ml. After {t}, what is it in litres?'],
    ),
    TaskKind(
        name='litres-dripping-in-a-day',
        weight=0.7,
        thoughts=['A day has 24 hours of 60 minutes. I divide the ml by 1000.'],
        code=['ml = {a} * 60 * 24', 'final_answer(ml / 1000)'],
        slots=daily,
        seen=[
            'A {s} drips {a} ml a minute. How many litres is that in a day?',
            'leaky {s}, {a} ml per minute, litres per day?',
            'How many liters does a {s} lose in 24 hours at {a} ml <a|per> minute?',
            'Our {s} loses {a} ml every minute. How much water is that in one day, in litres?',
            '{a} ml/min in litres per day',
            "{n}'s {s} leaks {a} ml each minute, so how many liters a day",
        ],
        held_out=['From a {s} come {a} ml each minute all day and night: litres?'],
    ),
    TaskKind(
        name='steps-in-km',
        thoughts=['I multiply the steps by the cm and divide by 100000.'],
        code=['cm = {a} * {b}', 'final_answer(cm / 100000)'],
        slots=steps,
        seen=[
            '{a} {k}s of {b} cm, how many km?',
            'I walked {a} {k}s today. One is {b} cm. How many km <was|is> that?',
            'My watch counts {a} {k}s. With {b} cm per {k}, how many kilometers did I walk?',
            'how far are {a} {k}s in km if one {k} is {b} cm',
            '{n} made {a} {k}s, each {b} cm long. Distance in km?',
            '{b} cm a {k}, {a} {k}s, km?',
            'if my {k} is {b} cm then {a} of them are how many km',
        ],
        held_out=['With {b} cm covered per {k}, what do {a} of them make in km?'],
    ),
    TaskKind(
        name='map-distance-in-km',
        thoughts=['I multiply the cm by the scale and divide by 100000.'],
        code=['cm = {a} * {z}', 'final_answer(cm / 100000)'],
        slots=on_map,
        seen=[
            'On a 1:{z} map it is {a} cm to {t}. How many km is that?',
            'map scale 1:{z}, {a} cm, how many km?',
            '{a} cm on a map of 1:{z} in km',
            'How far is it to {t} in km if the map (1:{z}) shows {a} cm?',
            'The map has a scale of 1 : {z}. {n} measures {a} cm. Kilometers in reality?',
            'i measured {a} cm to {t}, the scale is 1:{z}. real distance in km?',
        ],
        held_out=['One cm stands for {z} cm on our map. How many km are {a} cm?'],
    ),
    TaskKind(
        name='fits-on-length',
        thoughts=['One metre has 100 cm. I divide by the cm of one and round down.'],
        code=['cm = {a} * 100', 'final_answer(int(cm / {b}))'],
        slots=shelf,
        seen=[
            'How many {t} of {b} cm fit on a {s} of {a} m?',
            'My {s} is {a} m long and the {t} are {b} cm wide. How many fit side by side?',
            '{s} {a} m, {t} {b} cm each, how many fit?',
            'how many {t} can i put next to each other on {a} meters if each takes {b} cm',
            '{n} has a {s} of {a} metres. One of the {t} needs {b} cm. How many can stand there?',
            '{t} with {b} cm each, space {a} m. How many whole ones?',
            'the {s} is {a} m, {b} cm for each of the {t}, so how many is that at most',
        ],
        held_out=['Along {a} m one wants {t} of {b} cm: what is the most that fits?'],
    ),
]
