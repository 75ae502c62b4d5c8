"""Everyday things that go on step by step: queues, training plans, cars that lose value, members, knock-out rounds."""

from random import Random

from ..kind import Slots, TaskKind
from ..words import CURRENCIES, person

QUEUES = [
    ('skiers', 'at the lift', 'minute', 'get on', 'turn up'),
    ('guests', 'at the buffet', 'minute', 'sit down', 'come'),
    ('cars', 'at the toll booth', 'minute', 'get through', 'arrive'),
    ('emails', 'in the inbox', 'hour', 'are answered', 'come in'),
    ('orders', 'on the list', 'hour', 'are packed', 'come in'),
    ('dishes', 'in the sink', 'minute', 'are washed', 'are added'),
    ('tickets', 'at the help desk', 'hour', 'are closed', 'are opened'),
    ('patients', 'in the waiting room', 'hour', 'are called in', 'arrive'),
    ('parcels', 'in the depot', 'hour', 'are sent out', 'are brought'),
    ('books', 'on my pile', 'month', 'are read', 'are bought'),
    ('planes', 'waiting to land', 'hour', 'land', 'turn up'),
]
TRAINING = [
    ('km', 'walk', 'day'),
    ('km', 'row', 'week'),
    ('lengths', 'swim', 'week'),
    ('push-ups', 'do', 'day'),
    ('minutes', 'meditate', 'day'),
    ('pages', 'read', 'day'),
    ('squats', 'do', 'day'),
    ('km', 'cycle', 'week'),
    ('minutes', 'practise', 'week'),
    ('words', 'learn', 'day'),
    ('seconds', 'plank', 'day'),
]
LOSING = 'van,motorbike,tractor,laptop,boat,camper,machine,camera,piano,scooter,phone'.split(',')
GROWING = 'fund,flat,collection,plot of land,account,share,field,vineyard,painting'.split(',')
GROUPS = [
    ('members', 'club'),
    ('followers', 'page'),
    ('subscribers', 'newsletter'),
    ('players', 'league'),
    ('singers', 'choir'),
    ('users', 'site'),
    ('readers', 'blog'),
    ('customers', 'gym'),
]


def queue(rng: Random) -> Slots:
    """`a` things `i` at `w`; each `v`, `b` go (`o`) and `d` come (`j`); the limit is `g`."""
    things, where, unit, go, come = rng.choice(QUEUES)
    gone = rng.randint(3, 12)
    added = rng.randint(1, gone - 1)
    start = rng.randint(15, 90)
    return dict(
        a=start,
        b=gone,
        d=added,
        g=rng.choice([rng.randint(2, start - 3), 5, 10]),
        i=things,
        w=where,
        v=unit,
        o=go,
        j=come,
        n=person(rng),
    )


def training(rng: Random) -> Slots:
    """`a` on the first `v`, `b` more on each; the goal `g`, and the `k`th `v`."""
    unit, verb, step = rng.choice(TRAINING)
    if unit == 'km':
        first, more = rng.randint(1, 9), rng.choice([0.5, 0.5, 1, 2, 1.5, 0.25])
    else:
        first, more = rng.randint(2, 30), rng.randint(1, 8)
    steps = rng.randint(4, 25)
    goal = int(first + more * steps)
    return dict(
        a=first, b=more, g=goal, k=rng.randint(3, 30), u_=unit, w=verb, v=step,
        n=person(rng),
    )


def losing(rng: Random) -> Slots:
    start = rng.choice([rng.randint(4, 60) * 500, rng.randint(5, 90) * 100, rng.randint(3, 40) * 1000])
    percent = rng.choice([8, 9, 10, 12, 15, 15, 18, 20, 25, 30, 35])
    return dict(a=start, p=percent, i=rng.choice(LOSING), c=rng.choice(CURRENCIES))


def gaining(rng: Random) -> Slots:
    start = rng.choice([rng.randint(4, 60) * 500, rng.randint(2, 90) * 100])
    percent = rng.choice([2, 3, 4, 5, 6, 7, 8, 10, 12, 15])
    return dict(a=start, p=percent, i=rng.choice(GROWING), c=rng.choice(CURRENCIES))


def members(rng: Random) -> Slots:
    """`a` members; each `v`, `b` join and `d` leave, for `k` of them; the goal `g`."""
    things, group = rng.choice(GROUPS)
    left = rng.randint(1, 20)
    joined = left + rng.randint(1, 25)
    start = rng.randint(20, 900)
    return dict(
        a=start, b=joined, d=left, p=rng.randint(2, 20), k=rng.randint(2, 12), g=start + rng.randint(20, 400),
        i=things, w=group, v=rng.choice(['week', 'month', 'month', 'year']), n=person(rng),
    )


def shrinking(rng: Random) -> Slots:
    slots = members(rng)
    slots['b'] = rng.randint(1, 12)
    slots['d'] = slots['b'] + rng.randint(2, 14)
    slots['a'] = rng.randint(20, 60) * 10 + (slots['d'] - slots['b']) * slots['k']
    return slots


def knockout(rng: Random) -> Slots:
    return dict(
        a=2 ** rng.randint(2, 8),
        b=rng.randint(5, 130),
        i=rng.choice(['teams', 'players', 'teams', 'dancers', 'chess players', 'clubs']),
        w=rng.choice('tournament,cup,contest,knockout,championship'.split(',')),
        n=person(rng),
    )


def medicine(rng: Random) -> Slots:
    times, span = rng.randint(2, 6), rng.choice([2, 3, 4, 5, 6, 8, 12])
    return dict(
        a=rng.choice([2**times * rng.randint(3, 60), rng.randint(4, 90) * 10]),
        h=span,
        k=span * times,
        i=rng.choice('caffeine,ibuprofen,the drug,the medicine,the tracer,the antibiotic'.split(',')),
        n=person(rng),
    )


KINDS = [
    TaskKind(
        name='queue-until-fewer',
        weight=2,
        thoughts=['I subtract those that go and add those that come with a loop until fewer than the limit are left.'],
        code=[
            'count, steps = {a}, 0',
            'while count >= {g}:',
            '    count += {d} - {b}',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=queue,
        seen=[
            '{a} {i} {w}. Each {v} {b} {o} and {d} {j}. How many {v}s until there are <fewer|less> than {g}?',
            'There are {a} {i} {w}, <every|each> {v} {b} {o} and {d} more {j}. After how many {v}s are <fewer|less> '
            'than {g} left?',
            '{a} {i}, -{b} +{d} per {v}, {v}s until under {g}?',
            'How many {v}s until less than {g} {i} are {w}, if there are {a}, {b} {o} per {v} and {d} {j}?',
            '{a} {i} {w}. {d} {j} every {v} while {b} {o}. When is it below {g}, in {v}s?',
        ],
        facts=[
            'there are {a} {i} {w}, and every {v} {b} {o} and {d} {j}',
            '{a} {i} are {w}; in a {v} {b} {o} while {d} more {j}',
            'we start with {a} {i} {w}, each {v} {b} {o}, but {d} more {j}',
        ],
        questions=[
            'after how many {v}s are there fewer than {g}',
            'how many {v}s until less than {g} are left',
            'how many {v}s does it take to get below {g}',
            'when are there less than {g}, in {v}s',
        ],
        held_out=['{w}: {a} {i}. With {b} off and {d} on in each {v}, which {v} ends with under {g}?'],
        held_out_questions=['how many {v}s pass before the number sinks under {g}'],
    ),
    TaskKind(
        name='members-after',
        weight=1.3,
        thoughts=['Each {v} those that join are added and those that leave subtracted.'],
        code=['people = {a}', 'for _ in range({k}):', '    people += {b} - {d}', 'final_answer(people)'],
        slots=lambda rng: members(rng) if rng.random() < 0.5 else shrinking(rng),
        seen=[
            'Our {w} has {a} {i}. <Every|Each> {v} {b} <join|come|sign up> and {d} <leave|quit|drop out>. '
            'How many <are there|do we have> <in|after> {k} {v}s?',
            '{a} {i}, {b} new and {d} gone <each|every|per> {v}, how many <after|in> {k} {v}s?',
            '{w} with {a} {i}, +{b} -{d} a {v}, {k} {v}s later?',
            'How many {i} does a {w} have after {k} {v}s, starting with {a}, if {b} come and {d} go every {v}?',
            'In {k} {v}s, how many {i} will my {w} have? Now {a}, and per {v} {d} leave and {b} join.',
        ],
        facts=[
            'the {w} has {a} {i}, and every {v} {b} join and {d} leave',
            'a {w} of {a} {i} wins {b} and loses {d} each {v}',
            '{n} runs a {w} with {a} {i}; {d} quit and {b} sign up per {v}',
        ],
        questions=[
            'how many are there in {k} {v}s',
            'how many {i} after {k} {v}s',
            'how big is it {k} {v}s later',
            'what is the number after {k} {v}s',
        ],
        held_out=['Take {a} {i}. Over {k} {v}s, {b} step in and {d} step out in each. What number is it?'],
        held_out_questions=['how many does it count when {k} {v}s are over'],
    ),
    TaskKind(
        name='members-until-goal',
        thoughts=['I add those that come and subtract those that go with a loop until the goal is reached.'],
        code=[
            'count, steps = {a}, 0',
            'while count < {g}:',
            '    count += {b} - {d}',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=members,
        seen=[
            'Our {w} has {a} {i}. Each {v} {b} join and {d} leave. How many {v}s until <we have|there are> at '
            'least {g}?',
            '{a} {i}, +{b} -{d} per {v}, {v}s until {g}?',
            'How many {v}s does a {w} with {a} {i} need to <reach|get to> {g}, with {b} new ones and {d} losses a {v}?',
            'goal: {g} {i}. now {a}. {b} come, {d} go each {v}. when do we get there (in {v}s)?',
            'my {w} wins {b} {i} a {v} but {d} quit. i have {a} and want {g} or more, how many {v}s',
        ],
        held_out=['Up by {b}, down by {d} in each {v}: from {a} {i}, after how many {v}s has the {w} {g} or more?'],
    ),
    TaskKind(
        name='first-step-with-amount',
        weight=2,
        thoughts=['I add the step to the amount with a loop until the goal is reached and count.'],
        code=[
            'amount, step = {a}, 1',
            'while amount < {g}:',
            '    amount += {b}',
            '    step += 1',
            'final_answer(step)',
        ],
        slots=training,
        seen=[
            'I {w} {a} {u_} on the first {v} and {b} {u_} more <each|every> {v}. On which {v} do I first {w} <at '
            'least {g} {u_}|{g} {u_} or more>?',
            'plan: {v} 1 {a} {u_}, then {b} more every {v}. First {v} with {g} or more?',
            '{n} starts with {a} {u_} and adds {b} each {v}. In which {v} is it {g} {u_} <or more|for the first time>?',
            '{a} {u_}, +{b} per {v}, which {v} hits {g}?',
            'On which {v} do I get to {g} {u_} if {v} one is {a} and every {v} after it is {b} more than the one '
            'before?',
            'starting at {a} {u_} and going up by {b} every {v}, when (which {v}) do i {w} {g}',
        ],
        facts=[
            'I {w} {a} {u_} on {v} one and {b} {u_} more every {v}',
            '{n} begins with {a} {u_} and goes {b} up each {v}',
            'my plan says {a} {u_} on the first {v} and {b} more on every next {v}',
        ],
        questions=[
            'on which {v} is it {g} {u_} or more for the first time',
            'which {v} is the first with at least {g} {u_}',
            'on what {v} do we get to {g} {u_}',
        ],
        held_out=['{v} 1: {a} {u_}. Always {b} on top of the {v} before. Number of the {v} that has {g} or more?'],
        held_out_questions=['which {v} brings {g} {u_} or more at last'],
    ),
    TaskKind(
        name='amount-on-step',
        weight=1.4,
        thoughts=['There is one step less than {v}s. I add the steps to the first amount.'],
        code=['final_answer({a} + {b} * ({k} - 1))'],
        slots=training,
        seen=[
            'I {w} {a} {u_} on the first {v} and {b} {u_} more <each|every> {v}. How many {u_} on {v} {k}?',
            '{v} 1: {a} {u_}, +{b} each {v}. {v} {k}?',
            '{n} starts with {a} {u_} and adds {b} each {v}. How much is it on {v} {k}?',
            'How many {u_} do I {w} on {v} {k} if I start with {a} and do {b} more every {v}?',
            'training starts at {a} {u_} and goes up by {b} a {v}, so what do i {w} on {v} {k}',
        ],
        facts=[
            'I {w} {a} {u_} on {v} one and {b} {u_} more every {v}',
            '{n} begins with {a} {u_} and goes {b} up each {v}',
            'my plan says {a} {u_} on the first {v} and {b} more on every next {v}',
        ],
        questions=['how much is it on {v} {k}', 'how many {u_} on {v} {k}', 'what does {v} {k} look like, in {u_}'],
        held_out=['From {a} {u_} on {v} 1 it is {b} on top with every {v}. What stands in the plan for {v} {k}?'],
        held_out_questions=['what is planned for {v} {k}'],
    ),
    TaskKind(
        name='years-until-half',
        weight=1.6,
        thoughts=['I let it lose the percentage with a loop until it is below half.'],
        code=[
            'value, years = {a}, 0',
            'while value >= {a} / 2:',
            '    value *= 1 - {p} / 100',
            '    years += 1',
            'final_answer(years)',
        ],
        slots=losing,
        seen=[
            'A {i} <costs|is worth> {a} {c} and loses {p}% <a|per|every> year. How many years until it is worth less '
            'than half?',
            'A new {i} worth {a} {c} loses {p}% every year. By which year is less than half left of it?',
            'I bought a {i} for {a} {c}. It loses {p}% of its value each year. After how many years is it worth '
            'less than half?',
            '{i} {a} {c}, -{p}% a year, years until below half the price?',
            'How many years until a {i} of {a} {c} has lost more than half its value at {p}% a year?',
            'Losing {p}% every year, when is a {i} for {a} {c} worth not even half of that, in years?',
            'new {i}, {a} {c}, {p}% less every year. when is it under half, in years',
        ],
        facts=[
            'a {i} costs {a} {c} new and loses {p}% of its value every year',
            'I paid {a} {c} for a {i} that gets {p}% cheaper each year',
            'the {i} was {a} {c}, and its value falls by {p}% a year',
        ],
        questions=[
            'after how many years is it worth less than half',
            'how many years until it is below half of the price',
            'in which year does it fall under half',
        ],
        held_out=['With {p}% gone each year, when has a {i} of {a} {c} sunk under half, in years?'],
        held_out_questions=['how many years pass before less than half remains'],
    ),
    TaskKind(
        name='years-until-doubled',
        weight=1.4,
        thoughts=['I let it grow by the percentage with a loop until it has doubled.'],
        code=[
            'value, years = {a}, 0',
            'while value < {a} * 2:',
            '    value *= 1 + {p} / 100',
            '    years += 1',
            'final_answer(years)',
        ],
        slots=gaining,
        seen=[
            'A {i} of {a} {c} grows by {p}% <a|per|every> year. How many years until it has doubled?',
            '{a} {c} at {p}% a year, years until doubled?',
            'How many full years <until|till> {a} {c} <double|become twice as much> at {p}% <interest|a year>?',
            'after how many years is a {i} worth twice its {a} {c} when it gains {p}% a year',
            'I put {a} {c} into a {i} with {p}% a year. When do I have at least twice as much, in years?',
            'how long to double {a} {c} with {p}% yearly, full years',
        ],
        held_out=['Gaining {p}% year by year, when has {a} {c} become two times that, in years?'],
    ),
    TaskKind(
        name='loss-and-arrivals',
        weight=0.8,
        thoughts=['Each {v} the number shrinks by the percentage and then some are added.'],
        code=[
            'count = {a}',
            'for _ in range({k}):',
            '    count = count * (1 - {p} / 100) + {b}',
            'final_answer(count)',
        ],
        slots=members,
        seen=[
            'A {w} has {a} {i}, loses {p}% of them every {v} and then wins {b} new ones. How many after {k} '
            '{v}s, without rounding?',
            '{a} {i}, -{p}% then +{b} each {v}, after {k} {v}s?',
            'Every {v} {p}% of the {i} quit and after that {b} join. Start {a}. Number after {k} {v}s?',
            '{n} has a {w} with {a} {i}. Each {v} it shrinks by {p}%, then {b} come. What is it after {k} {v}s '
            '(no rounding)?',
        ],
        held_out=['From {a} {i} go {p}% per {v} and {b} are won after that. State it for {v} {k}, not rounded.'],
    ),
    TaskKind(
        name='knockout-matches',
        thoughts=['Each match throws one out and one is left, so there is one match less than {i}.'],
        code=['final_answer({b} - 1)'],
        slots=knockout,
        seen=[
            'A knock-out {w} has {b} {i}. How many matches are played until <there is a winner|one is left>?',
            '{b} {i}, the loser of each match is out, how many matches in all?',
            'How many games does a knockout {w} with {b} {i} need?',
            '{n} plans a {w} for {b} {i}, single elimination. Number of matches?',
            'single elimination, {b} {i}: total matches?',
            'whoever loses goes home. we have {b} {i}, how many matches till the winner is known',
        ],
        held_out=['Of {b} {i}, one goes out by each match. How many matches leave a single one?'],
    ),
    TaskKind(
        name='knockout-rounds',
        thoughts=['I halve with a loop until one is left and count.'],
        code=[
            'count, rounds = {a}, 0',
            'while count > 1:',
            '    count //= 2',
            '    rounds += 1',
            'final_answer(rounds)',
        ],
        slots=knockout,
        seen=[
            'A knock-out {w} has {a} {i}. How many rounds until there is a winner?',
            '{a} {i}, half of them are out after each round, how many rounds?',
            'How many rounds does a knockout {w} with {a} {i} have?',
            'single elimination, {a} {i}: rounds?',
            '{n} plays in a {w} of {a} {i} where the loser is out. How many rounds must {n} win to take it?',
        ],
        held_out=['{a} {i} meet in pairs and only winners go on. After which round is one left?'],
    ),
    TaskKind(
        name='medicine-left',
        weight=1.5,
        thoughts=['I count the halvings and divide by two for each.'],
        code=['halvings = {k} // {h}', 'final_answer({a} / 2 ** halvings)'],
        slots=medicine,
        seen=[
            'Every {h} hours the liver clears half of {i}. From {a} mg, how many mg are there <after|in> {k} hours?',
            '{a} mg of {i}, half of it is gone every {h} <hours|h>. What is left {k} <hours|h> later?',
            '{i}: {a} mg at breakfast, each {h} hours cuts it in two. mg <left|still there> {k} hours on?',
            'half life of {i} is {h} h, took {a} mg, how much left in {k} h',
            'How much of {a} mg <is|remains> in the body {k} hours later if it drops by half every {h} hours?',
            '{k} hours after a dose of {a} mg, how much is there? It halves every {h} hours.',
        ],
        facts=[
            'the dose was {a} mg and it halves every {h} hours',
            'every {h} hours half of {i} in the blood is gone, and {n} took {a} mg',
            '{n} swallowed {a} mg of {i}, and {h} hours cut it in two each time',
        ],
        questions=[
            'how many mg are left after {k} hours',
            'how much is left {k} hours later',
            'how many mg are still in the blood after {k} hours',
            'what is there in {k} hours',
        ],
        held_out=['With half gone at each {h} hours, what do {a} mg of {i} come down to in {k} hours?'],
        held_out_questions=['what remains in mg once {k} hours are over'],
    ),
]
