"""Ages in the family: how old one was when another was born, when something happened, and chains of ages."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import PEOPLE, person

#: Pairs of an older and a younger relative.
PAIRS = [
    ('grandma', 'mum'),
    ('grandpa', 'dad'),
    ('grandma', 'my aunt'),
    ('my mother', 'my sister'),
    ('my father', 'my brother'),
    ('mum', 'my sister'),
    ('mom', 'my brother'),
    ('dad', 'my little sister'),
    ('my wife', 'our son'),
    ('my husband', 'our daughter'),
    ('my aunt', 'my cousin'),
    ('my sister', 'her baby'),
    ('grandpa', 'my uncle'),
]
EVENTS = [
    ('married', 'got married'),
    ('in this job', 'started this job'),
    ('a driver', 'began to drive'),
    ('a teacher', 'became a teacher'),
    ('in this club', 'joined this club'),
    ('in this house', 'moved into this house'),
]


def parent_and_child(rng: Random) -> Slots:
    """Ages `a` and `b` of an older one `n` and a younger one `k`, or their birth years `y` and `z`."""
    older, younger = rng.choice(PAIRS)
    if rng.random() < 0.3:
        older, younger = rng.sample(PEOPLE, 2)
    gap, young = rng.randint(16, 42), rng.randint(1, 55)
    born = rng.randint(1925, 1995)
    return dict(n=older, k=younger, a=young + gap, b=young, y=born, z=born + gap)


def event(rng: Random) -> Slots:
    """An age `a`, and something `w` that has been so for `d` years, since the act `x`."""
    state, act = rng.choice(EVENTS)
    age = rng.randint(25, 80)
    return dict(n=person(rng), a=age, d=rng.randint(2, age - 18), w=state, x=act)


def chain(rng: Random) -> Slots:
    """An age `a`, a second one `d` years away, a third one `b` years from the second."""
    n, k, o = rng.sample(PEOPLE, 3)
    return dict(n=n, k=k, o=o, a=rng.randint(22, 70), d=rng.randint(2, 20), b=rng.randint(2, 18))


def retirement(rng: Random) -> Slots:
    age = rng.randint(5, 64)
    later = rng.choice([65, 67, 70, 100, age + rng.randint(1, 30)])
    return dict(n=person(rng), a=age, b=later, y=rng.randint(2015, 2035))


def three_people(rng: Random) -> Slots:
    """Three people with different ages."""
    n, k, o = rng.sample(PEOPLE, 3)
    a, b, x = rng.sample(range(3, 85), 3)
    return dict(n=n, k=k, o=o, a=a, b=b, x=x)


KINDS = [
    TaskKind(
        name='age-at-birth',
        weight=1.2,
        thoughts=['The age at the birth is the difference of the ages.'],
        code=['final_answer({a} - {b})'],
        slots=parent_and_child,
        seen=[
            *asked('the age of {n} at the birth of {k} if they are {a} and {b} now'),
            '{n} is {a} and {k} is {b}. How old was {n} when {k} was born?',
            'How old was {n} when {k} was born? {n} is {a} and {k} is {b}<| now>.',
            '{n} {a}, {k} {b}, how old was {n} when {k} <was born|came along|arrived>?',
            "<I'm|I am> {b} and {n} is {a}. How old was {n} when I was born?",
            "{n} is {a} now, I'm {b}, <so |>how old was {n} when <I was born|I came along>?",
            'at what age did {n} <have|get> {k}? they are {a} and {b} <today|now>',
            '{n} turned {a}, {k} turned {b}. What age was {n} <when {k} was born|at the birth of {k}>?',
            'When {k} was born, how old was {n}, who is {a} now while {k} is {b}?',
            'now {k} is {b} and {n} {a}. What was the age of {n} when {k} was born?',
            'My child is {b} and I am {a}. How old was I when my child was born?',
            "I'm {a} and have a kid of {b}, how old was I at the birth?",
            (
                "<My birthday cake had|I blew out> {b} candles, {n} has {a} years. What was the age of {n} when I was "
                "born?"
            ),
            "I'm {b}, {n} is {a}, how old was {n} <at my birth|when I came|the year I was born>",
            'How old was {n} at the birth of {k}, if {n} is {a} today and {k} {b}?',
            '{k} is only {b} but {n} is already {a}. How old was {n} when {k} came into the world?',
            'age of {n} when {k} was born? now {a} and {b}',
            '{n} just had birthday number {a}. {k} is {b}. What was the age of {n} at the birth?',
            'My <mother|father|aunt|grandma> is {a} and <I am|my age is> {b}, so what age was that when I was born?',
            'they are {a} and {b}, {n} and {k}. so {n} was how old when {k} was born',
        ],
        facts=[
            '{n} is {a} and {k} is {b}',
            '{n} is {a} now and {k} is {b} years old',
            '{k} is {b}, {n} is {a}',
            'today {n} turns {a} and {k} is {b}',
            'the ages of {n} and {k} are {a} and {b}',
        ],
        questions=[
            'how old was {n} when {k} was born',
            'what was the age of {n} when {k} was born',
            'at what age did {n} see {k} being born',
            'when {k} was born, how old was {n}',
            'how old was {n} at the birth of {k}',
        ],
        held_out=['{k}, who is {b} today, was born when {n}, now {a}, had which age?'],
        held_out_questions=['which age did {n} have on the day {k} was born'],
    ),
    TaskKind(
        name='age-at-birth-from-years',
        thoughts=['I subtract the birth years.'],
        code=['final_answer({z} - {y})'],
        slots=parent_and_child,
        seen=[
            *asked('the age of {n}, born in {y}, at the birth of {k} in {z}'),
            '{n} was born in {y} and {k} in {z}. How old was {n} when {k} was born?',
            'How old was {n} when {k} was born? {n} is from {y} and {k} from {z}.',
            '{n} born {y}, {k} born {z}, how old was {n} when {k} <was born|came along>?',
            "{n} was born in {y} and I in {z}. How old was {n} when I was born?",
            'at what age did {n}, born {y}, get {k}, born {z}?',
            '{k} was born in {z}. {n} was born in {y}. What age was {n} <then|at that time>?',
            'When {k} was born in {z}, how old was {n}, born in {y}?',
            'I was born in {y} and my child in {z}. How old was I at the birth?',
            'my mum is from {y}, I am from {z}, how old was she when I was born',
            'How many years older than {k}, born in {z}, is {n}, born in {y}?',
            '{n} ({y}) had {k} in {z}, at what age',
        ],
        held_out=['Birth years {y} for {n} and {z} for {k}: which age did {n} have at the birth of {k}?'],
    ),
    TaskKind(
        name='age-when-it-began',
        thoughts=['I subtract the years that have passed.'],
        code=['final_answer({a} - {d})'],
        slots=event,
        seen=[
            *asked('the age at which {n}, now {a}, {x} if that is {d} years ago'),
            "<I'm|I am> {a} and have been {w} for {d} years. How old was I when I {x}?",
            '{n} is {a} and has been {w} for {d} years. How old was {n} when {n} {x}?',
            'I {x} {d} years ago and now I am {a}. How old was I <then|at that time>?',
            '{n} {x} {d} years ago and is {a} <now|today>. At what age was that?',
            "{a} now, {x} {d} years ago, at what age?",
            'How old was I when I {x}? That was {d} years ago and I am {a}.',
            'How old was {n} when {n} {x}, {d} years ago? Now {n} is {a}.',
            "it's {d} years since I {x} and I'm {a}, what age was I",
            'At what age did it start if I am {a} and have been {w} for {d} years?',
            'been {w} for {d} years, {a} years old today, how old at the start?',
            'I have been {w} for {d} of my {a} years. How old was I when it began?',
        ],
        held_out=['{d} of the {a} years of {n} were spent {w}, up to now: at which age did it begin?'],
    ),
    TaskKind(
        name='age-chain-older-then-younger',
        thoughts=['Older means that I add, younger that I subtract.'],
        code=['final_answer({a} + {d} - {b})'],
        slots=chain,
        seen=[
            *asked('the age of {o} if {n} is {a}, {k} is {d} years older and {o} is {b} years younger than {k}'),
            '{n} is {a}. {k} is {d} years older than {n}. {o} is {b} years younger than {k}. How old is {o}?',
            '{n} is {a}, {k} is {d} years older and {o} is {b} years younger than {k}. <How old is {o}|Age of {o}>?',
            "I'm {a}, {k} is {d} years older than me, {o} is {b} years younger than {k}, how old is {o}",
            'How old is {o}? {n} is {a}, {k} is {d} years older than {n} and {o} {b} years younger than {k}.',
            'My cousin {n} is {a}, {k} is {d} years older, and {o} is {b} years younger than {k}. What age is {o}?',
            '{n} {a}, {k} {d} years older, {o} {b} years younger than {k}, age of {o}?',
            'if {n} is {a} and {k} {d} years older, how old is {o}, who is {b} years younger than {k}?',
            'With {n} at {a}, {k} {d} years older and {o} {b} years younger than {k}, how old is {o}?',
            '{k} is {d} years older than {n}, who is {a}, and {o} is {b} years younger than {k}. How old is {o}?',
            'Starting from {n}, who is {a}: {k} is {d} years older, {o} is {b} years younger than {k}. {o} is?',
            'three friends: {n} is {a}, {k} {d} years older than {n}, {o} {b} years younger than {k}. How old is {o}?',
        ],
        held_out=['From {n} with {a} go {d} years up to {k} and {b} years down to {o}: how old is {o}?'],
    ),
    TaskKind(
        name='age-chain-older-twice',
        thoughts=['Older means that I add, both times.'],
        code=['final_answer({a} + {d} + {b})'],
        slots=chain,
        seen=[
            *asked('the age of {o} if {n} is {a}, {k} is {d} years older and {o} is {b} years older than {k}'),
            '{n} is {a}. {k} is {d} years older than {n}. {o} is {b} years older than {k}. How old is {o}?',
            '{n} is {a}, {k} is {d} years older and {o} is {b} years older than {k}. <How old is {o}|Age of {o}>?',
            "I'm {a}, {k} is {d} years older than me, {o} is {b} years older than {k}, how old is {o}",
            'How old is {o}? {n} is {a}, {k} is {d} years older than {n} and {o} {b} years older than {k}.',
            'My cousin {n} is {a}, {k} is {d} years older, and {o} is {b} years older than {k}. What age is {o}?',
            '{n} {a}, {k} {d} years older, {o} {b} years older than {k}, age of {o}?',
            'if {n} is {a} and {k} {d} years older, how old is {o}, who is {b} years older than {k}?',
            'With {n} at {a}, {k} {d} years older and {o} {b} years older than {k}, how old is {o}?',
            '{k} is {d} years older than {n}, who is {a}, and {o} is {b} years older than {k}. How old is {o}?',
            'Starting from {n}, who is {a}: {k} is {d} years older, {o} is {b} years older than {k}. {o} is?',
            'three friends: {n} is {a}, {k} {d} years older than {n}, {o} {b} years older than {k}. How old is {o}?',
        ],
        held_out=['From {n} with {a} go {d} years up to {k} and {b} years further up to {o}: how old is {o}?'],
    ),
    TaskKind(
        name='year-of-later-age',
        thoughts=['I add the years until that age to the year.'],
        code=['years = {b} - {a}', 'final_answer({y} + years)'],
        slots=retirement,
        seen=[
            *asked('the year in which someone who is {a} in {y} turns {b}'),
            "it's {y} and <I'm|I am> {a}. In <which|what> year <will I be|do I turn|am I> {b}?",
            '{n} is {a} in {y}. <What|Which> year does {n} turn {b}?',
            'I am {a} now, in {y}. In which year do I <turn|become|reach> {b}?',
            '{a} in {y}, {b} in what year?',
            'In {y} I turn {a}. What year is it when I turn {b}?',
            'What year will {n} be {b}, being {a} in {y}?',
            'the year is {y}, my age {a}, when am I {b}: in which year?',
            'If {n} is {a} in {y}, in which year will {n} be {b}?',
            'my cousin is {a} this year, {y}, in what year is the {b}th birthday',
            'when will I be {b} if I am {a} in {y}, in what year',
            'Age {a} in {y}. Year of the {b}th birthday?',
        ],
        held_out=['{y} sees {n} at {a}: which year sees {n} at {b}?'],
    ),
    TaskKind(
        name='oldest-of-three',
        weight=0.8,
        thoughts=['I put the ages in a dict and take the name with the highest one.'],
        code=["ages = {'{n}': {a}, '{k}': {b}, '{o}': {x}}", 'final_answer(max(ages, key=ages.get))'],
        slots=three_people,
        seen=[
            *asked('the oldest of {n} ({a}), {k} ({b}) and {o} ({x})'),
            '{n} is {a}, {k} is {b} and {o} is {x}. <Who|Which one> is the oldest?',
            'Who is <the oldest|older than the others>: {n} with {a}, {k} with {b} or {o} with {x}?',
            '{n} {a}, {k} {b}, {o} {x}, who is oldest',
            'oldest of {n} {a}, {k} {b}, {o} {x}?',
            '{n} is {a} years old, {k} {b} and {o} {x}. Name the oldest.',
            'My kids {n}, {k} and {o} are {a}, {b} and {x}. Who is the oldest?',
            'The ages of {n}, {k} and {o} are {a}, {b} and {x}. Who is the oldest of them?',
            'Of {n} ({a}), {k} ({b}) and {o} ({x}), who has lived longest?',
            'if {n} is {a}, {k} {b} and {o} {x}, who is the eldest',
            'Which of my friends is the oldest? {n} is {a}, {k} is {b}, {o} is {x}.',
            'Tell me the oldest: {n} is {a}, {k} is {b}, {o} is {x}.',
        ],
        held_out=['{n} counts {a} years, {k} {b} and {o} {x}. Who has the highest age?'],
    ),
    TaskKind(
        name='youngest-of-three',
        weight=0.8,
        thoughts=['I put the ages in a dict and take the name with the lowest one.'],
        code=["ages = {'{n}': {a}, '{k}': {b}, '{o}': {x}}", 'final_answer(min(ages, key=ages.get))'],
        slots=three_people,
        seen=[
            *asked('the youngest of {n} ({a}), {k} ({b}) and {o} ({x})'),
            '{n} is {a}, {k} is {b} and {o} is {x}. <Who|Which one> is the youngest?',
            'Who is <the youngest|younger than the others>: {n} with {a}, {k} with {b} or {o} with {x}?',
            '{n} {a}, {k} {b}, {o} {x}, who is youngest',
            'youngest of {n} {a}, {k} {b}, {o} {x}?',
            '{n} is {a} years old, {k} {b} and {o} {x}. Name the youngest.',
            'My kids {n}, {k} and {o} are {a}, {b} and {x}. Who is the youngest?',
            'The ages of {n}, {k} and {o} are {a}, {b} and {x}. Who is the youngest of them?',
            'Of {n} ({a}), {k} ({b}) and {o} ({x}), who was born last?',
            'if {n} is {a}, {k} {b} and {o} {x}, who is the youngest',
            'Which of my friends is the youngest? {n} is {a}, {k} is {b}, {o} is {x}.',
            'Tell me the youngest: {n} is {a}, {k} is {b}, {o} is {x}.',
        ],
        held_out=['{n} counts {a} years, {k} {b} and {o} {x}. Who has the lowest age?'],
    ),
]
