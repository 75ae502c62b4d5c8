"""Little stories that are told step by step: doubling cells, tanks, a bit more every day, balls, Collatz steps."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..words import CURRENCIES, person

EACH = '<each|every>'
CELLS = '<cells|bacteria|germs>'


def doubling_minutes(rng: Random) -> Slots:
    span = rng.choice([10, 12, 15, 20, 20, 30, 30, 5])
    return dict(a=rng.choice([rng.randint(2, 12), rng.randint(2, 500)]), h=span, k=rng.randint(2, 6), n=person(rng))


def doubling_steps(rng: Random) -> Slots:
    return dict(
        a=rng.choice([rng.randint(2, 20), rng.randint(2, 500)]),
        k=rng.randint(3, 14),
        g=rng.randint(1000, 99999),
        v=rng.choice(['hour', 'hour', 'day', 'day', 'week', 'year', 'month']),
        n=person(rng),
    )


def halved(rng: Random) -> Slots:
    start = rng.choice([rng.randint(1, 60) * 16, rng.randint(10, 999)])
    return doubling_steps(rng) | dict(a=start, k=rng.randint(2, 8))


def one_more(rng: Random) -> Slots:
    things = rng.choice(CURRENCIES + ['cents', 'coins', 'points', 'stamps'])
    return dict(
        g=rng.choice([100, 50, 200, 500, 1000, rng.randint(10, 2000)]),
        k=rng.choice([7, 10, 30, 100, rng.randint(4, 60)]),
        v=rng.choice(['day', 'day', 'day', 'week']),
        i=things,
        j=things[:-1],
        n=person(rng),
    )


ONE_MORE_FACTS = [
    '{n} <saves|gets|collects> 1 {j} on the first {v}, 2 on the second, 3 on the third and so on',
    'I <put aside|save|collect> 1 {j} on {v} one, 2 on {v} two, 3 on {v} three, and one more each {v}',
    'it is 1 on the first {v}, then 2, then 3, always one more than the {v} before',
]

KINDS = [
    TaskKind(
        name='doubling-minutes-in-hours',
        thoughts=['I count the doublings in the hours and multiply by two for each.'],
        code=['doublings = {k} * 60 // {h}', 'final_answer({a} * 2 ** doublings)'],
        slots=doubling_minutes,
        seen=[
            *asked(f'the number of {CELLS} after {{k}} hours from {{a}} if they double every {{h}} minutes'),
            f'{CELLS} double every {{h}} <minutes|min>. Starting with {{a}}, how many after {{k}} <hours|h>?',
            (
                f'I <start|begin> with {{a}} {CELLS} that double every {{h}} minutes. How many <are there|do I have> '
                f'<after|in> {{k}} hours?'
            ),
            (
                f'A <dish|culture|sample> <has|holds> {{a}} {CELLS}. <They double|The number doubles> every {{h}} '
                f'minutes for {{k}} hours. How many <is that|are there> <then|at the end>?'
            ),
            (
                f'How many {CELLS} <are there|will there be> after {{k}} hours, if {{a}} of them double every {{h}} '
                '<minutes|mins>?'
            ),
            '{a}, x2 every {h} min, for {k} h, how many?',
            f'In {{k}} hours, how many {CELLS} come from {{a}} that split in two every {{h}} minutes?',
            f'{{a}} {CELLS}, doubling every {{h}} <minutes|min>, after {{k}} <hours|h>?',
            'Doubling time {h} minutes, start {a}, time {k} hours. <Final number?|How many at the end?>',
            (
                '{n} <posts|sends> a joke to {a} people and the number of readers doubles every {h} minutes. How many '
                'readers <are there|is that> after {k} hours?'
            ),
            (
                f'Every {{h}} minutes the {{a}} {CELLS} <become twice as many|double>. <What|Which> number is there '
                f'after {{k}} hours?'
            ),
        ],
        held_out=['For {k} hours, {a} microbes split once per {h} minutes. What is their number at last?'],
        facts=[
            f'{{a}} {CELLS} double every {{h}} minutes',
            f'a <colony|culture> starts with {{a}} {CELLS} and doubles every {{h}} minutes',
            'the number of germs is {a} at first and doubles every {h} minutes',
        ],
        questions=[
            'how many are there after {k} hours',
            'how many is that in {k} hours',
            'what is the number after {k} hours',
        ],
        held_out_questions=['which number has it come to when {k} hours are over'],
    ),
    TaskKind(
        name='doubling-each-step',
        thoughts=['It is multiplied by two at every step.'],
        code=['final_answer({a} * 2 ** {k})'],
        slots=doubling_steps,
        seen=[
            *asked('the number after {k} {v}s from {a} if it doubles every {v}'),
            f'{{a}} {CELLS} double {EACH} {{v}}. How many <are there|do we have> <after|in> {{k}} {{v}}s?',
            (
                f'How many {CELLS} <are there|do I have> after {{k}} {{v}}s if I <start|begin> with {{a}} and they '
                f'double {EACH} {{v}}?'
            ),
            '<start|starting> with {a}, doubling every {v}, how many after {k} {v}s?',
            '{a} x2 every {v}, {k} {v}s, result?',
            (
                f'A <rumour|video|page|colony> <has|starts with> {{a}} <fans|followers|members> and doubles {EACH} '
                f'{{v}}. How many <are there|is that> <after|in> {{k}} {{v}}s?'
            ),
            (
                f'The number of <flies|rabbits|lilies|weeds> in my garden doubles {EACH} {{v}}. Now there are {{a}}. '
                f'How many <will there be|are there> in {{k}} {{v}}s?'
            ),
            'Double {a} {k} times. <What comes out?|Result?|>',
            'if you double {a} {k} times, <what do you get|how much is it>',
            (
                '{n} had {a} <followers|readers|users> and the number doubled every {v} for {k} {v}s. How many are '
                'there now?'
            ),
            'After {k} {v}s of doubling once a {v}, how many <have come|come> from {a}?',
        ],
        held_out=['{a} at the start, twice as many with every {v}: which number does {v} {k} end with?'],
        facts=[
            f'{{a}} {CELLS} double {EACH} {{v}}',
            'a <group|colony|page> starts with {a} members and doubles every {v}',
            'there are {a} <cells|germs> and their number doubles <each|every> {v}',
        ],
        questions=['how many are there after {k} {v}s', 'how many is that in {k} {v}s', 'what is it after {k} {v}s'],
        held_out_questions=['which number has it come to when {k} {v}s are over'],
    ),
    TaskKind(
        name='tripling-each-step',
        weight=0.5,
        thoughts=['It is multiplied by three at every step.'],
        code=['final_answer({a} * 3 ** {k})'],
        slots=lambda rng: doubling_steps(rng) | dict(a=rng.randint(2, 60), k=rng.randint(2, 9)),
        seen=[
            *asked('the number after {k} {v}s from {a} if it triples every {v}'),
            f'{{a}} {CELLS} triple {EACH} {{v}}. How many are there <after|in> {{k}} {{v}}s?',
            f'How many {CELLS} are there after {{k}} {{v}}s if I start with {{a}} and they triple {EACH} {{v}}?',
            '{a} x3 every {v}, {k} {v}s, result?',
            'Triple {a} {k} times. <What comes out?|Result?|>',
            (
                'A <page|rumour> starts with {a} readers and <triples|becomes three times as large> every {v}. How '
                'many after {k} {v}s?'
            ),
        ],
        held_out=['{a} at the start, three times as many with every {v}: which number does {v} {k} end with?'],
        facts=[
            '{a} <cells|bacteria|germs> triple <each|every> {v}',
            'a <page|rumour> starts with {a} readers and becomes three times as large every {v}',
        ],
        questions=[
            'how many are there after {k} {v}s',
            'how many is that in {k} {v}s',
            'what is the number after {k} {v}s',
        ],
        held_out_questions=['which number has it come to when {k} {v}s are over'],
    ),
    TaskKind(
        name='doubling-until-reached',
        thoughts=['I double with a loop until the number is reached and count.'],
        code=[
            'count, steps = {a}, 0',
            'while count < {g}:',
            '    count *= 2',
            '    steps += 1',
            'final_answer(steps)',
        ],
        slots=doubling_steps,
        seen=[
            *asked('the number of {v}s until {a} that double every {v} are at least {g}'),
            f'{{a}} {CELLS} double {EACH} {{v}}. How many {{v}}s until there are at least {{g}}?',
            (
                f'How many {{v}}s until {{a}} {CELLS} <reach|have reached|are at least> {{g}}, if they double {EACH} '
                f'{{v}}?'
            ),
            '{a} x2 every {v}, how many {v}s to reach {g}?',
            (
                f'A page has {{a}} <followers|fans> and <the number doubles|doubles> {EACH} {{v}}. After how many '
                f'{{v}}s does it <reach|have at least> {{g}}?'
            ),
            'How <many times|often> must I double {a} <until it is|to get> at least {g}?',
            'keep doubling {a} until {g} or more, how many times?',
        ],
        held_out=['Twice as many with every {v}: in how many {v}s do {a} come to {g} or more?'],
        facts=[
            '{a} <cells|bacteria|germs> double <each|every> {v}',
            'a <group|colony|page> starts with {a} members and doubles every {v}',
            'there are {a} <cells|fans> and their number doubles <each|every> {v}',
        ],
        questions=[
            'how many {v}s until there are at least {g}',
            'after how many {v}s are there {g} or more',
            'how many {v}s does it take to reach {g}',
        ],
        held_out_questions=['in how many {v}s has it come to {g} or more'],
    ),
    TaskKind(
        name='halved-each-step',
        thoughts=['It is divided by two at every step.'],
        code=['final_answer({a} / 2 ** {k})'],
        slots=halved,
        seen=[
            *asked('what is left of {a} g after {k} {v}s if half of it goes every {v}'),
            (
                '{n} has {a} <sweets|grams of chocolate|ml of juice> and <eats|uses> half of what is there every {v}. '
                'How much is left after {k} {v}s?'
            ),
            'Halve {a} {k} times. <What is left?|Result?|>',
            'if I halve {a} {k} times, <what is left|what do I get>',
            '{a}, half gone every {v}, left after {k} {v}s?',
            (
                f'{EACH} {{v}} half of the {{a}} <g|ml|litres> <is used up|disappears|dries up>. How much is '
                f'<left|there> after {{k}} {{v}}s?'
            ),
        ],
        held_out=['With half of it lost at each {v}, how much of {a} does {v} {k} leave?'],
        facts=[
            '{n} has {a} g of flour and uses half of what is there each {v}',
            'a puddle of {a} litres loses half of its water every {v}',
            'there are {a} <grams|ml> and half of what is there disappears each {v}',
        ],
        questions=[
            'how much is left after {k} {v}s',
            'what is left in {k} {v}s',
            'how much remains after {k} {v}s',
        ],
        held_out_questions=['which rest is there when {k} {v}s are over'],
    ),
    TaskKind(
        name='one-more-each-day-until',
        thoughts=['I add 1, 2, 3 and so on with a loop until the total is reached.'],
        code=[
            'total, days = 0, 0',
            'while total < {g}:',
            '    days += 1',
            '    total += days',
            'final_answer(days)',
        ],
        slots=one_more,
        seen=[
            *asked('the number of {v}s until the total is at least {g} with 1, 2, 3, ... {i}'),
            (
                'I <save|get|add> 1 {j} on {v} 1, 2 on {v} 2, 3 on {v} 3 and so on. How many {v}s until I have at '
                'least {g} {i}?'
            ),
            (
                '{n} <saves|puts away|collects> 1 {j}, then 2, then 3 {i} and one more <each|every> {v}. After how '
                'many {v}s are there at least {g}?'
            ),
            (
                '1 {j} on the first {v}, 2 on the second, 3 on the third ... how many {v}s <until|to get to> {g} {i} '
                '<in total|altogether>?'
            ),
            (
                'How many {v}s <until|till> {n} has {g} {i} <if|when> it is 1 the first {v}, 2 the second, 3 the third '
                'and so on?'
            ),
            '1+2+3+... {i} a {v}, when at least {g}? <How many {v}s?|number of {v}s|Count the {v}s.>',
            (
                f'{EACH} {{v}} I <save|collect|add> one {{j}} more than the {{v}} before, starting with 1. After how '
                f'many {{v}}s is the total at least {{g}} {{i}}?'
            ),
            (
                '<A challenge|My plan|The plan>: 1 on {v} one, 2 on {v} two and so on. On which {v} is a total of {g} '
                '{i} reached?'
            ),
        ],
        held_out=['First {v} 1, next {v} 2, then 3, growing on: how many {v}s to hold {g} {i} or more?'],
        facts=ONE_MORE_FACTS,
        questions=[
            'how many {v}s until there are at least {g} in total',
            'after how many {v}s is the total {g} or more',
            'on which {v} does the total reach {g}',
        ],
        held_out_questions=['how many {v}s are needed to have {g} or more'],
    ),
    TaskKind(
        name='one-more-each-day-total',
        thoughts=['I add the numbers from 1 to the last.'],
        code=['final_answer(sum(range(1, {k} + 1)))'],
        slots=one_more,
        seen=[
            *asked('the total after {k} {v}s with 1, 2, 3, ... {i}'),
            'I <save|get|add> 1 {j} on {v} 1, 2 on {v} 2, 3 on {v} 3 and so on. How many {i} do I have after {k} {v}s?',
            (
                '{n} <saves|puts away|collects> 1 {j}, then 2, then 3 {i} and one more <each|every> {v}. How many are '
                'there after {k} {v}s?'
            ),
            (
                '1 {j} on the first {v}, 2 on the second, 3 on the third ... how many {i} <in total|altogether> after '
                '{k} {v}s?'
            ),
            (
                'How many {i} does {n} have after {k} {v}s <if|when> it is 1 the first {v}, 2 the second, 3 the third '
                'and so on?'
            ),
            '1+2+3+... {i} a {v}, total after {k} {v}s?',
            (
                f'{EACH} {{v}} I <save|collect|add> one {{j}} more than the {{v}} before, starting with 1. What is the '
                f'total of {{i}} after {{k}} {{v}}s?'
            ),
        ],
        held_out=['First {v} 1, next {v} 2, then 3, growing on: how many {i} does that make in {k} {v}s?'],
        facts=ONE_MORE_FACTS,
        questions=[
            'how many is that in total after {k} {v}s',
            'what is the total after {k} {v}s',
            'how many {i} are there after {k} {v}s',
        ],
        held_out_questions=['how many come together in {k} {v}s'],
    ),
]
