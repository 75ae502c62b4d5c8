"""Temperatures of named days and places, before a change, up a mountain, and how long it takes to cool."""

from random import Random

from ..kind import Slots, TaskKind
from ..words import CITIES, MONTHS, PEOPLE, city
from .temperature_values import DEGREES, change, reading, shown

DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()
ROOMS = 'kitchen,bathroom,attic,cellar,hall,bedroom,garage,office,balcony,greenhouse,shed,porch'.split(',')
COOLERS = 'the tea,the soup,the bath,the cake,the engine,the jam,the coffee,the iron,the wort,the stew'.split(',')
PEAKS = 'summit,hut,peak,top,pass,upper lake,ski station'.split(',')


def named(rng: Random) -> Slots:
    """Temperatures of days, towns or rooms: as people write them, `t`, and as a dict `r`; what they are, `w`."""
    names, what = rng.choice(
        [
            (DAYS, 'day'),
            ([day[:3] for day in DAYS], 'day'),
            ([day[:3].lower() for day in DAYS], 'day'),
            (CITIES, 'city'),
            (CITIES, 'town'),
            ([month[:3] for month in MONTHS], 'month'),
            (MONTHS, 'month'),
            (ROOMS, 'room'),
            (PEOPLE, 'city'),
        ]
    )
    if names is PEOPLE:
        names = [city(rng) for _ in range(8)]
        names = list(dict.fromkeys(names))
    count = rng.choice([3, 3, 4, 4, 5, 6])
    chosen = rng.sample(names, min(count, len(names)))
    if what in ('day', 'month'):
        chosen.sort(key=names.index)
    base = rng.choice([rng.randint(-12, 2), rng.randint(-4, 12), rng.randint(8, 30)])
    values = rng.sample(range(base - 7, base + 9), len(chosen))
    if rng.random() < 0.12:
        values = [value + 0.5 for value in values]
    if what == 'room':
        values = [abs(value) + 3 for value in values]
        values = [value + index / 2 for index, value in enumerate(values)] if len(set(values)) < len(values) else values
    gap = rng.choice([' ', ' ', ' ', ': ', ': ', ' = ', '='])
    sign = rng.choice(['', '', '', '°', ' degrees', 'C', '°C'])
    parts = [f'{name}{gap}{value}{sign}' for name, value in zip(chosen, values, strict=True)]
    with_and = ', '.join(parts[:-1]) + ' and ' + parts[-1]
    text = rng.choice([', '.join(parts), ', '.join(parts), with_and, '; '.join(parts)])
    ordered = sorted(values)
    limit = ordered[len(ordered) // 2]
    return dict(
        t=text,
        r='{' + ', '.join(f"'{name}': {value}" for name, value in zip(chosen, values, strict=True)) + '}',
        w=what,
        k=int(limit) if limit > 0 else int(limit) - 1,
        V=', '.join(map(str, values)),
    )


def mountain(rng: Random) -> Slots:
    """A temperature `a` in the valley, `k` degrees less for each 100 m, and `h` metres up."""
    drop = rng.choice([0.6, 0.5, 0.7, 1, 0.65, 0.8])
    value = rng.randint(4, 33)
    return dict(
        a=value,
        k=drop,
        h=rng.randint(3, 30) * 100,
        e=rng.choice(DEGREES[:5]),
        n=city(rng),
        s=rng.choice(PEAKS),
    )


def cooling(rng: Random) -> Slots:
    """From `a` down to `b`, losing `k` degrees each `x`."""
    rate, steps = rng.choice([1, 2, 3, 4, 5, 1.5, 2.5, 0.5, 6]), rng.randint(2, 24)
    low = rng.randint(4, 60)
    high = low + rate * steps
    if high != int(high):
        high += rate
    return dict(
        a=int(high), b=low, k=rate, x=rng.choice(['minute', 'minute', 'minute', 'hour']), e=rng.choice(DEGREES[:5]),
        s=rng.choice(COOLERS), n=rng.choice(PEOPLE),
    )


def after_time(rng: Random) -> Slots:
    """A fridge or a pond: `a` at first, `k` degrees each `x`, for `h` of them."""
    value = rng.choice([rng.randint(-25, -8), rng.randint(-6, 30), rng.randint(30, 95), reading(rng, -20, 40)])
    return dict(
        a=value,
        v=shown(rng, value),
        k=rng.choice([0.5, 1.5, 2.5, 0.2, 0.4, 0.75, 1.2, 2, 3]),
        h=rng.randint(2, 12),
        x=rng.choice(['hour', 'hour', 'minute', 'day', 'week']),
        e=rng.choice(['', '', '°', ' degrees', '°C', ' C']),
        s=rng.choice('fridge,greenhouse,pond,attic,cellar,car,tent,cool box,lake,server room,pool'.split(',')),
    )


NAMED_FACTS = [
    '<temperatures|temps|degrees|in degrees>: {t}',
    'here are the temperatures per {w}: {t}',
    'we <had|measured|noted> {t}',
    'my <app|list|notebook|thermometer> says {t}',
    'the readings are {t}',
    '{t}',
]

KINDS = [
    TaskKind(
        name='coldest-by-name',
        weight=2,
        thoughts=['I put the temperatures into a dictionary. I take the key with the min value.'],
        code=['data = {r}', 'final_answer(min(data, key=data.get))'],
        slots=named,
        seen=[
            'Which {w} <is|was> <the coldest|coldest|the coolest>: {t}?',
            'which {w} had the lowest temperature? {t}',
            '{t} - which {w} was the coldest<| one>?',
            '{t}. <Coldest|Chilliest|Coolest> {w}?',
            '<coldest|coolest> {w}: {t}',
            'Tell me the {w} with the <lowest temperature|lowest reading|minimum>: {t}',
            '<temps|temperatures> {t}, <which {w} was it coldest|name the coldest {w}>',
            'I wrote down {t}. On which of them was it the coldest? Just the name.',
            'What was the coldest {w}, going by these? {t}',
            'brrr, {t}! which {w} was worst (lowest)?',
        ],
        facts=NAMED_FACTS,
        questions=[
            'which {w} <is|was> the coldest',
            'which {w} <has|had> the lowest temperature',
            'what is the name of the coldest {w}',
            'which is the coldest',
            'which one is lowest',
        ],
        held_out=['{t}: name the {w} where the mercury sank furthest.'],
        held_out_questions=['for which {w} is the number smallest'],
    ),
    TaskKind(
        name='warmest-by-name',
        weight=2,
        thoughts=['I put the temperatures into a dictionary. I take the key with the max value.'],
        code=['data = {r}', 'final_answer(max(data, key=data.get))'],
        slots=named,
        seen=[
            'Which {w} <is|was> <the warmest|warmest|the hottest>: {t}?',
            'which {w} had the highest temperature? {t}',
            '{t} - which {w} was the <warmest|hottest><| one>?',
            '{t}. <Warmest|Hottest> {w}?',
            '<warmest|hottest> {w}: {t}',
            'Tell me the {w} with the <highest temperature|highest reading|maximum>: {t}',
            '<temps|temperatures> {t}, <which {w} was it warmest|name the hottest {w}>',
            'I wrote down {t}. On which of them was it the warmest? Just the name.',
            'What was the hottest {w}, going by these? {t}',
            'we want sun, {t}, so which {w} is warmest',
        ],
        facts=NAMED_FACTS,
        questions=[
            'which {w} <is|was> the warmest',
            'which {w} <has|had> the highest temperature',
            'what is the name of the hottest {w}',
            'which is the warmest',
            'which one is highest',
        ],
        held_out=['{t}: name the {w} where the mercury rose furthest.'],
        held_out_questions=['for which {w} is the number largest'],
    ),
    TaskKind(
        name='above-by-name',
        thoughts=['I put the temperatures into a dictionary. I take the keys whose value is above the limit.'],
        code=['data = {r}', 'final_answer([k for k in data if data[k] > {k}])'],
        slots=named,
        seen=[
            '{t}. Which were <above|over|warmer than> {k}?',
            'Which of these were <above|over|warmer than|hotter than> {k} degrees: {t}?',
            'List every {w} <above|over|warmer than> {k} degrees: {t}',
            '{t} - names of those <above|over> {k}',
            'for which {w} was it more than {k} degrees? {t}',
            'only the ones <over|above> {k} please: {t}',
            'Temperatures are {t}. Show me each {w} that <beat|was higher than|topped> {k}.',
        ],
        facts=NAMED_FACTS,
        questions=[
            'which were <above|over> {k}',
            'which of them are warmer than {k} degrees',
            'list those <above|over> {k}',
        ],
        held_out=['Name each {w} past the {k} degree mark: {t}.'],
        held_out_questions=['for which did it go past {k}'],
    ),
    TaskKind(
        name='mean-by-name',
        thoughts=['The mean is the sum divided by the count.'],
        code=['numbers = [{V}]', 'final_answer(sum(numbers) / len(numbers))'],
        slots=named,
        seen=[
            '{t}. <Average|Mean>?',
            'What is the <average|mean> temperature? {t}',
            'average of these <temperatures|temps>: {t}',
            '{t} - <what did it average|average please|mean temp?>',
            'How warm was it on average: {t}?',
            'Work out the mean over every {w}: {t}',
            'Average out {t}',
        ],
        facts=NAMED_FACTS,
        questions=[
            'what is the <average|mean>',
            'how warm was it on average',
            'what is the <average|mean> temperature',
        ],
        held_out=['Level all of these out to one number: {t}.'],
        held_out_questions=['what do they come to on average'],
    ),
    TaskKind(
        name='spread-by-name',
        thoughts=['I subtract the smallest number from the largest.'],
        code=['numbers = [{V}]', 'final_answer(max(numbers) - min(numbers))'],
        slots=named,
        seen=[
            '{t}. How many degrees between the <warmest|hottest> and the coldest {w}?',
            'How much warmer was the warmest {w} than the coldest: {t}?',
            'gap between highest and lowest: {t} (degrees)',
            '{t} - difference <of|between> the warmest and the coldest?',
            'By how many degrees does the hottest {w} beat the coldest one? {t}',
            'temperature range of {t}?',
        ],
        facts=NAMED_FACTS,
        questions=[
            'how many degrees are between the warmest and the coldest {w}',
            'how much warmer is the warmest {w} than the coldest',
            'what is the gap between highest and lowest',
        ],
        held_out=['From the lowest to the highest of these, how many degrees: {t}?'],
        held_out_questions=['how wide do they spread in degrees'],
    ),
    TaskKind(
        name='temperature-before-rise',
        thoughts=['I subtract the degrees that it rose.'],
        code=['final_answer({a} - {b})'],
        slots=change,
        seen=[
            'It is {v}{e} now after <rising|going up|climbing> {b} degrees. What was it before?',
            'It has got {b} degrees warmer and is {v}{e} now. How <warm|cold> was it before?',
            '{v}{e} now, {b} degrees warmer than <this morning|yesterday|an hour ago>. What was it then?',
            'after a rise of {b} degrees we are at {v}{e}, where did it start?',
            '{s} is at {v}{e}, that is {b} degrees more than before. What was it?',
            'Today is {b} degrees warmer than yesterday and it is {v}{e}. Yesterday?',
            'the temp climbed {b} to reach {v}{e}. starting temp?',
            '{n} has {v}{e}, {b} degrees more than last week. How warm was it last week?',
        ],
        held_out=['{b} degrees ago, so to speak, it was colder; now we have {v}{e}. From where did it rise?'],
    ),
    TaskKind(
        name='temperature-before-fall',
        thoughts=['I add the degrees that it fell.'],
        code=['final_answer({a} + {b})'],
        slots=change,
        seen=[
            'It is {v}{e} now after <falling|going down|dropping> {b} degrees. What was it before?',
            'It has got {b} degrees colder and is {v}{e} now. How <warm|cold> was it before?',
            '{v}{e} now, {b} degrees colder than <this morning|yesterday|an hour ago>. What was it then?',
            'after a drop of {b} degrees we are at {v}{e}, where did it start?',
            '{s} is at {v}{e}, that is {b} degrees less than before. What was it?',
            'Today is {b} degrees colder than yesterday and it is {v}{e}. Yesterday?',
            'the temp fell {b} to reach {v}{e}. starting temp?',
            '{n} has {v}{e}, {b} degrees less than last week. How warm was it last week?',
        ],
        held_out=['{b} degrees ago, so to speak, it was warmer; now we have {v}{e}. From where did it fall?'],
    ),
    TaskKind(
        name='temperature-up-the-mountain',
        thoughts=['I subtract the fall of every 100 m.'],
        code=['final_answer({a} - {k} * {h} / 100)'],
        slots=mountain,
        seen=[
            '{a}{e} in the valley, {k} degrees less per 100 m, how cold {h} m <up|higher>?',
            'It is {a}{e} in {n} and gets {k} degrees colder every 100 m. What is it at the {s}, {h} m higher?',
            'The {s} is {h} m above us. Here it is {a}{e} and it drops {k} degrees <per|every|for each> 100 m. '
            '<How cold is it up there|Temperature up there>?',
            'we climb {h} m, {k} degrees colder each 100 m, start {a}{e}. temp at the {s}?',
            'How cold is it on a {s} {h} metres above a village with {a}{e}, losing {k} degrees per 100 metres?',
            'every 100 m it cools by {k} degrees. {a}{e} down here, so what at {h} m up?',
        ],
        facts=[
            'it is {a}{e} down here and {k} degrees colder every 100 m',
            'the valley has {a}{e} and it loses {k} degrees per 100 m',
            'for every 100 m up it gets {k} degrees colder, and {n} has {a}{e}',
        ],
        questions=[
            'how cold is it {h} m higher',
            'what is the temperature at the {s}, {h} m up',
            'how warm is it after {h} m of climbing',
        ],
        held_out=['Going up {h} m at {k} degrees lost on each 100 m, what does {a}{e} turn into?'],
        held_out_questions=['what do we get {h} m above'],
    ),
    TaskKind(
        name='time-to-cool',
        thoughts=['I divide the degrees to lose by the degrees per {x}.'],
        code=['final_answer(({a} - {b}) / {k})'],
        slots=cooling,
        seen=[
            '{s} is at {a}{e} and <loses|cools by|drops> {k} degrees <a|per|every> {x}. How many {x}s until {b}{e}?',
            'How many {x}s does {s} need to <cool|cool down|get> from {a}{e} to {b}{e} at {k} degrees per {x}?',
            'from {a}{e} down to {b}{e}, {k} degrees each {x}, how many {x}s?',
            '{n} lets {s} cool from {a}{e} to {b}{e}. It falls {k} degrees every {x}. How many {x}s?',
            'cools {k} degrees per {x}: {a} -> {b}, {x}s?',
            'I want {s} at {b}{e}, it has {a}{e} and gets {k} degrees colder every {x}. {x}s to wait?',
        ],
        facts=[
            '{s} is at {a}{e}, cools by {k} degrees per {x} and should be {b}{e}',
            '{s} has to go from {a}{e} down to {b}{e} and loses {k} degrees each {x}',
        ],
        questions=['how many {x}s does it take', 'how long in {x}s', 'after how many {x}s is it there'],
        held_out=['Shedding {k} degrees each {x}, when has {s} come from {a}{e} to {b}{e}, in {x}s?'],
        held_out_questions=['how many {x}s do we wait'],
    ),
    TaskKind(
        name='warming-over-time',
        weight=1.4,
        thoughts=['I add the rise of every {x}.'],
        code=['final_answer({a} + {k} * {h})'],
        slots=after_time,
        seen=[
            'The {s} is at {v}{e} and <warms|warms up|heats up|goes up|rises> <by |>{k} degrees <every|each|per|a> '
            '{x}. <What is it|Temperature|How warm is it> after {h} {x}s?',
            'hot day: {s} at {v}{e}, <gains|up|plus> {k} degrees <each|every|per> {x}. After {h} {x}s?',
            '{s} {v}{e}, +{k} <degrees |>per {x}, {h} {x}s later?',
            'After {h} {x}s, how warm is a {s} that started at {v}{e} and gets {k} degrees warmer every {x}?',
            'our {s} was at {v}{e}, then somebody left the door open and it climbs {k} degrees a {x}. what '
            'after {h} {x}s',
            'What will the thermometer in the {s} show in {h} {x}s if it is {v}{e} now and rising {k} degrees per {x}?',
        ],
        facts=[
            'the {s} starts at {v}{e} and warms by {k} degrees every {x}',
            'my {s} was at {v}{e} and has been getting {k} degrees warmer each {x}',
            'the {s} shows {v}{e} and rises {k} degrees per {x}',
        ],
        questions=['what is it after {h} {x}s', 'temperature after {h} {x}s', 'how warm is it {h} {x}s later'],
        held_out=['{h} {x}s on, with {k} more degrees in each, where does the {s} stand that had {v}{e}?'],
        held_out_questions=['what do I read off once {h} {x}s are over'],
    ),
    TaskKind(
        name='cooling-over-time',
        weight=1.4,
        thoughts=['I subtract the fall of every {x}.'],
        code=['final_answer({a} - {k} * {h})'],
        slots=after_time,
        seen=[
            'The {s} is at {v}{e} and <cools|cools down|goes down|falls> <by |>{k} degrees <every|each|per|a> {x}. '
            '<What is it|Temperature|How cold is it> after {h} {x}s?',
            'heating off: {s} at {v}{e}, <loses|down|minus> {k} degrees <each|every|per> {x}. After {h} {x}s?',
            '{s} {v}{e}, -{k} <degrees |>per {x}, {h} {x}s later?',
            'After {h} {x}s, how cold is a {s} that started at {v}{e} and gets {k} degrees colder every {x}?',
            'our {s} was at {v}{e}, then the heater broke and it drops {k} degrees a {x}. what after {h} {x}s',
            'What will the thermometer in the {s} show in {h} {x}s if it is {v}{e} now and falling {k} degrees '
            'per {x}?',
        ],
        facts=[
            'the {s} starts at {v}{e} and cools by {k} degrees every {x}',
            'my {s} was at {v}{e} and has been getting {k} degrees colder each {x}',
            'the {s} shows {v}{e} and falls {k} degrees per {x}',
        ],
        questions=['what is it after {h} {x}s', 'temperature after {h} {x}s', 'how cold is it {h} {x}s later'],
        held_out=['{h} {x}s on, with {k} degrees less in each, where does the {s} stand that had {v}{e}?'],
        held_out_questions=['what do I read off once {h} {x}s are over'],
    ),
]
