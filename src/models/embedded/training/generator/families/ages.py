"""Word problems about ages: older and younger, in some years and some years ago."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import person

RELATIVES = (
    'my brother,my sister,my mother,my father,my cousin,my aunt,my uncle,my friend,my neighbor,my son,my daughter,'
    'the teacher,my dog,my cat,her husband,his wife'
).split(',')

#: Questions about the second of two.
SECOND_QUESTIONS = [
    'what age is {k}',
    'how old would {k} be',
    'how old is {k} <now|today|then>',
    'how many years does {k} have',
    'tell me how old {k} is',
    'and {k}, how old is that',
    'how old is {k}',
    "what is {k}'s age",
    "what's the age of {k}",
    'how many years old is {k}',
    'so how old must {k} be',
]


def draw_two(rng: Random) -> tuple[str, str]:
    """Two who are not the same: names, or a name and a relative."""
    first = person(rng)
    second = rng.choice(RELATIVES) if rng.random() < 0.4 else person(rng)
    return (first, second) if first != second else draw_two(rng)


def two_ages(rng: Random) -> Slots:
    """An age `a`, another one `b`, and a number of years `d` that is less than the first age."""
    n, k = draw_two(rng)
    age = rng.randint(4, 85)
    return dict(n=n, k=k, a=age, b=rng.randint(3, 85), d=rng.randint(2, min(40, age - 1)))


def one_age(rng: Random) -> Slots:
    """An age `a`, a higher age `b`, and a number of years `d` that is less than the age."""
    age = rng.randint(5, 80)
    return dict(n=person(rng), a=age, b=age + rng.randint(2, 40), d=rng.randint(2, age - 1))


KINDS = [
    TaskKind(
        name='older-by',
        thoughts=['Older means that I add.'],
        code=['final_answer({a} + {d})'],
        slots=two_ages,
        seen=[
            "<I'm|I am> {a}, {k} is {d} <years|yrs> older, how old is {k}",
            '{n} {a}. {k} {d} years older. {k}?',
            'How old is {k} if {k} is {d} years older than {n} and {n} is {a}?',
            '{k} is {d} years older than {n}. {n} is {a}. <How old is {k}|So how old is {k}>?',
            'How old is {k}? {n} is {a} and {k} is {d} years older.',
            'My best friend is {a} and {k} is {d} years older<| than that>. What age is {k}?',
            '{n} just turned {a}, {k} is older by {d} years, how old is {k} <now|today>',
            "there are {d} years between us and {k} is older. I'm {a}. How old is {k}?",
            *asked(
                "{k}'s age if {n} is {a} and {k} is {d} years older",
                'the age of {k}, who is {d} years older than {n}, who is {a}',
            ),
            'I am {a}. {k} is {d} years older<| than me>. How old is {k}?',
            '{n} is {a}. {k} is {d} years older. How old is {k}?',
            '{n} {a}, {k} {d} years older, age of {k}?',
        ],
        facts=[
            '{n} ({a}) has a friend, {k}, who is {d} years older',
            "<I'm|I am> {a} and {k} is older than me by {d} years",
            '{n} is {a} and {k} is {d} years older',
            '{k} is {d} years older than {n}, who is {a}',
            '{n} is {a} years old and {k} was born {d} years earlier',
            'I am {a} and {k} is {d} years older than me',
            '{n} turned {a} today and {k} is older by {d} years',
            '{k} is {d} years older than I am and I am {a}',
        ],
        questions=SECOND_QUESTIONS,
        held_out=['{n} is a person of {a}. {k} has {d} years more. How old is {k}?'],
        held_out_questions=['what age does {k} have'],
    ),
    TaskKind(
        name='younger-by',
        thoughts=['Younger means that I subtract.'],
        code=['final_answer({a} - {d})'],
        slots=two_ages,
        seen=[
            "<I'm|I am> {a}, {k} is {d} <years|yrs> younger, how old is {k}",
            '{n} {a}. {k} {d} years younger. {k}?',
            'How old is {k} if {k} is {d} years younger than {n} and {n} is {a}?',
            '{k} is {d} years younger than {n}. {n} is {a}. <How old is {k}|So how old is {k}>?',
            'How old is {k}? {n} is {a} and {k} is {d} years younger.',
            'My best friend is {a} and {k} is {d} years younger<| than that>. What age is {k}?',
            '{n} just turned {a}, {k} is younger by {d} years, how old is {k} <now|today>',
            "there are {d} years between us and {k} is younger. I'm {a}. How old is {k}?",
            *asked(
                "{k}'s age if {n} is {a} and {k} is {d} years younger",
                'the age of {k}, who is {d} years younger than {n}, who is {a}',
            ),
            'I am {a}. {k} is {d} years younger<| than me>. How old is {k}?',
            '{n} is {a}. {k} is {d} years younger. How old is {k}?',
            '{n} {a}, {k} {d} years younger, age of {k}?',
        ],
        facts=[
            '{n} ({a}) has a friend, {k}, who is {d} years younger',
            "<I'm|I am> {a} and {k} is younger than me by {d} years",
            '{n} is {a} and {k} is {d} years younger',
            '{k} is {d} years younger than {n}, who is {a}',
            '{n} is {a} years old and {k} was born {d} years later',
            'I am {a} and {k} is {d} years younger than me',
            '{n} turned {a} today and {k} is younger by {d} years',
            '{k} is {d} years younger than I am and I am {a}',
        ],
        questions=SECOND_QUESTIONS,
        held_out=['{n} is a person of {a}. {k} has {d} years less. How old is {k}?'],
        held_out_questions=['what age does {k} have'],
    ),
    TaskKind(
        name='first-is-older',
        thoughts=['The other one is younger, so I subtract.'],
        code=['final_answer({a} - {d})'],
        slots=two_ages,
        seen=[
            "<I'm|I am> {a} and {k} is {d} years younger than <me|I am>, age of {k}?",
            '{n}, {a}, is {d} <years|yrs> older than {k}. <Age of {k}|How old is {k}|What age is {k}>?',
            '{n} is {d} years older than {k}. {n} is {a}. <How old is {k}|So how old is {k}>?',
            'How old is {k} if {n} is {a} and {n} is {d} years older<| than {k}>?',
            "How old is {k}? {n} is {a} and that's {d} years older than {k}.",
            'I just turned {a}. I am {d} years older than {k}, so how old is {k}',
            '{n} <is|turns> {a} and is {d} years older than {k}, <so {k} is how old|what is the age of {k}>?',
            '{k} has a big sister who is {d} years older and she is {a}. How old is {k}?',
            '{n} ({a}) is {d} years older than {k}, {k} is?',
            'being {d} years older than {k}, {n} is now {a}. How old is {k} <now|today>?',
            "I'm {d} years older than {k} and I'm {a}, what's {k}'s age?",
            *asked(
                "{k}'s age if {n} is {a} and {n} is {d} years older than {k}",
                'the age of {k} if {n} at {a} is {d} years older',
            ),
            'I am {a} and {d} years older than {k}. How old is {k}?',
            '{n} is {a}, which is {d} years older than {k}. How old is {k}?',
        ],
        facts=[
            '<next month|this week|today> {n} turns {a}, being {d} years older than {k}',
            "<I'm|I am> {a}, <and that's|which is> {d} years older than {k}",
            '{n} has a job in a bank, is {a} and {d} years older than {k}',
            '{n}, {d} years older than {k}, <has turned|is now|just turned> {a}',
            '{n} is {a} and {d} years older than {k}',
            '{n}, who is {a}, is {d} years older than {k}',
            '{n} is {d} years older than {k} and {n} is {a}',
            'I am {a} and I am {d} years older than {k}',
            '{n} is {a} years old and was born {d} years before {k}',
            '{n} is older than {k} by {d} years and is {a} now',
        ],
        questions=SECOND_QUESTIONS,
        held_out=['{n} at {a} has {d} years more than {k}. How old is {k}?'],
        held_out_questions=['what age does {k} have'],
    ),
    TaskKind(
        name='first-is-younger',
        thoughts=['The other one is older, so I add.'],
        code=['final_answer({a} + {d})'],
        slots=two_ages,
        seen=[
            "<I'm|I am> {a} and {k} is {d} years older than <me|I am>, age of {k}?",
            '{n}, {a}, is {d} <years|yrs> younger than {k}. <Age of {k}|How old is {k}|What age is {k}>?',
            '{n} is {d} years younger than {k}. {n} is {a}. <How old is {k}|So how old is {k}>?',
            'How old is {k} if {n} is {a} and {n} is {d} years younger<| than {k}>?',
            "How old is {k}? {n} is {a} and that's {d} years younger than {k}.",
            'I just turned {a}. I am {d} years younger than {k}, so how old is {k}',
            '{n} <is|turns> {a} and is {d} years younger than {k}, <so {k} is how old|what is the age of {k}>?',
            '{k} has a little sister who is {d} years younger and she is {a}. How old is {k}?',
            '{n} ({a}) is {d} years younger than {k}, {k} is?',
            'being {d} years younger than {k}, {n} is now {a}. How old is {k} <now|today>?',
            "I'm {d} years younger than {k} and I'm {a}, what's {k}'s age?",
            *asked(
                "{k}'s age if {n} is {a} and {n} is {d} years younger than {k}",
                'the age of {k} if {n} at {a} is {d} years younger',
            ),
            'I am {a} and {d} years younger than {k}. How old is {k}?',
            '{n} is {a}, which is {d} years younger than {k}. How old is {k}?',
        ],
        facts=[
            '<next month|this week|today> {n} turns {a}, being {d} years younger than {k}',
            "<I'm|I am> {a}, <and that's|which is> {d} years younger than {k}",
            '{n} has a job in a bank, is {a} and {d} years younger than {k}',
            '{n}, {d} years younger than {k}, <has turned|is now|just turned> {a}',
            '{n} is {a} and {d} years younger than {k}',
            '{n}, who is {a}, is {d} years younger than {k}',
            '{n} is {d} years younger than {k} and {n} is {a}',
            'I am {a} and I am {d} years younger than {k}',
            '{n} is {a} years old and was born {d} years after {k}',
            '{n} is younger than {k} by {d} years and is {a} now',
        ],
        questions=SECOND_QUESTIONS,
        held_out=['{n} at {a} has {d} years less than {k}. How old is {k}?'],
        held_out_questions=['what age does {k} have'],
    ),
    TaskKind(
        name='age-in-some-years',
        thoughts=['I add the years.'],
        code=['final_answer({a} + {d})'],
        slots=one_age,
        seen=[
            "<I'm|I am> {a}<| now|, today>. <How old will I be|What age will I be|How old am I> in {d} years?",
            'how old will I be in {d} <years|yrs> if I am {a} now',
            '{n} is {a} <now|today>, <age in {d} years|in {d} years how old>?',
            '<my son|my daughter|our dog|the house|my car> is {a} years old. How old is that in {d} years?',
            'how old is a person of {a} another {d} years on?',
            'What age will a {a} year old <reach|be|have> in {d} years?',
            'how old will {n} be {d} years from now, being {a} today',
            "my tree will be big in {d} years, I'm {a} now, how old will I be then",
            "<It takes|It's> {d} years until the next comet and I am {a}. How old will I be then?",
            'age {a} + {d} years, how old?',
            'In {d} years {n} will be how old? Now {n} is {a}.',
            'I turned {a} <this week|yesterday>. Which birthday do I celebrate in {d} years?',
            *asked(
                "{n}'s age in {d} years if {n} is {a} now",
                'the age in {d} years of someone who is {a}',
                'my age in {d} years, being {a} now',
            ),
            '{n} is {a}. How old will {n} be in {d} years?',
            'I am {a} now. How old will I be in {d} years?',
            'How old is a {a} year old in {d} years?',
            '{a} now, in {d} years?',
        ],
        facts=[
            '{n} just <turned|became> {a}',
            '{n} <celebrated|had> a {a}th birthday <today|last week>',
            'right now {n} is {a}',
            '{n} has {a} candles on the cake',
            '{n} is {a} now',
            '{n} turned {a} this year',
            '{n} is {a} years old today',
            'the age of {n} is {a}',
            '{n}, who plays chess with me, is {a}',
            'today {n} is {a}',
        ],
        questions=[
            'how old will {n} be {d} years from now',
            'what will {n} be in {d} years, in age',
            'how old is {n} after {d} years',
            'how old is {n} going to be in {d} years',
            'how old will {n} be in {d} years',
            'what will be the age of {n} in {d} years',
            'how old is {n} {d} years from now',
            'what age will {n} have after {d} more years',
            'how old will {n} be {d} years later',
            'in {d} years, how old is {n}',
        ],
        held_out=['After {d} years from now, how old is {n}, who is {a} today?'],
        held_out_questions=['what age is {n} in {d} years'],
    ),
    TaskKind(
        name='age-some-years-ago',
        thoughts=['I subtract the years.'],
        code=['final_answer({a} - {d})'],
        slots=one_age,
        seen=[
            "<I'm|I am> {a}<| now|, today>. <How old was I|What age was I> {d} years ago?",
            '{n} is {a} <now|today>, <age {d} years ago|how old {d} years ago>?',
            '<my son|our dog|the house|my car> is {a} years old. How old was that {d} years ago?',
            'how old was {n} {d} years back, being {a} today',
            "<I'm|I am> {a} and we moved here {d} years ago. How old was I <then|when we moved>?",
            '{n} is {a} and <came|moved> to this <town|country> {d} years ago. At what age was that?',
            'I am {a} and have <lived here|known my best friend> for {d} years. How old was I at the start?',
            'age {a} minus {d} years, how old?',
            '{d} years ago {n} was how old? Now {n} is {a}.',
            *asked(
                "{n}'s age {d} years ago if {n} is {a} now",
                'the age {d} years ago of someone who is {a}',
                'my age {d} years ago, being {a} now',
            ),
            '{n} is {a}. How old was {n} {d} years ago?',
            'I am {a} now. How old was I {d} years ago?',
            'How old was a {a} year old {d} years ago?',
            '{a} now, {d} years ago?',
        ],
        facts=[
            '{n} just <turned|became> {a}',
            'right now {n} is {a}',
            '{n} is {a} now',
            '{n} turned {a} this year',
            '{n} is {a} years old today',
            'the age of {n} is {a}',
            '{n}, who plays chess with me, is {a}',
            'today {n} is {a}',
        ],
        questions=[
            'how old was {n} {d} years ago',
            'what was the age of {n} {d} years ago',
            'how old was {n} {d} years before today',
            'what age had {n} {d} years ago',
            'how old was {n} {d} years earlier',
            '{d} years ago, how old was {n}',
        ],
        held_out=['Before {d} years passed, how old was {n}, who is {a} today?'],
        held_out_questions=['what age was {n} {d} years ago'],
    ),
    TaskKind(
        name='years-until-age',
        thoughts=['I subtract the age from the age to come.'],
        code=['final_answer({b} - {a})'],
        slots=one_age,
        seen=[
            "<I'm|I am> {a}, how many years <to go|left|is it> <to|till|until> {b}?",
            '{n} is {a} and wants to see the world at {b}. In how many years is that?',
            'how many years until I am {b} if I am {a} now',
            'years left to {b} when you are {a}',
            'How long until {n} is {b}? {n} is {a} now.',
            'My kid is {a}. How many years until <the kid is|my kid turns> {b}?',
            'from {a} to {b}, how many years older is that',
            *asked(
                'the number of years until {n}, who is {a}, turns {b}',
                'the number of years from age {a} to age {b}',
                'the number of years left until {b} for someone who is {a}',
            ),
            'I am {a}. In how many years will I be {b}?',
            '{n} is {a}. How many years until {n} turns {b}?',
            '{a} now, how many years to {b}?',
        ],
        facts=[
            '{n} is {a} now',
            '{n} turned {a} this year',
            '{n} is {a} years old today',
            'the age of {n} is {a}',
            '{n}, who wants to retire one day, is {a}',
            'today {n} is {a}',
        ],
        questions=[
            'in how many years will {n} be {b}',
            'how many years until {n} turns {b}',
            'how long until {n} is {b}',
            'how many years are left until {n} is {b}',
            'how many years must pass until {n} turns {b}',
        ],
        held_out=['When {n} is {a}, how many years are missing to {b}?'],
        held_out_questions=['how many years is it until {n} is {b}'],
    ),
]
