"""Temperatures that rise and fall, at once or hour by hour."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from .temperature_values import change, two_readings


def heating(rng: Random) -> Slots:
    """From `a` to `b` at `k` degrees per minute."""
    rate, minutes = rng.choice([2, 3, 4, 5, 6, 8, 10, 12, 15, 1.5, 2.5, 0.5]), rng.randint(2, 40)
    start = rng.randint(5, 30)
    end = start + int(rate * minutes) + (0 if rng.random() < 0.7 else rng.randint(0, 3))
    return change(rng) | dict(a=start, b=end, k=rate, x=rng.choice(['minute', 'minute', 'hour']))


CHANGE_FACTS = [
    'it is {v}{e} in {n}',
    'the temperature in {n} was {v}{e} this morning',
    '{s} is at {v}{e}',
    'it was {v}{e} at noon',
    'my thermometer shows {v}{e}',
    '{j} reads {v}{e} on the thermometer',
    '<right now|outside|at the moment|today> it is {v}{e}',
    'the <weather app|news|forecast|display> <says|shows> {v}{e}',
    '{j} has <set|turned> the <oven|thermostat|heater> to {v}{e}',
    'we have {v}{e} <here|in the garden|on the balcony|in {n}>',
]

KINDS = [
    TaskKind(
        name='temperature-rise',
        thoughts=['I add the degrees.'],
        code=['final_answer({a} + {b})'],
        slots=change,
        seen=[
            *asked('{v}{e} plus {b} degrees', 'the temperature after it <rises|goes up> by {b} degrees from {v}{e}'),
            'It is {v}{e} and gets {b} degrees warmer. <How warm is it then?|What is it now?>',
            'The temperature was {v}{e} and rose {b} degrees. What is it now?',
            'How warm is it if it is {v}{e} and <rises|climbs|goes up> by {b} degrees?',
            '{v}{e} <now|at dawn>, {b} degrees <warmer|hotter|more> <later|at noon|tomorrow>, what is it then?',
            '<Now|Right now|Yesterday> it <is|was> {v}{e}. <Tomorrow|Later|Then> it gets {b} degrees warmer. '
            '<How warm is that|What is the temperature then>?',
            'the temperature <goes up|rises|climbs|increases> {b} degrees from {v}{e}, what is it now',
            'It was {v}{e} when I got up and <since then|by now> it has <risen|gone up|climbed> by {b} degrees. '
            '<How warm is it|What does the thermometer show>?',
            'start {v}{e}, <up|plus|rise of> {b} degrees, <end|result|now>?',
            '{j} has {v}{e} outside. In {n} it is {b} degrees warmer. How warm is it <there|in {n}>?',
            '{s} is at {v}{e} and <heats up|warms up|gets hotter> by {b} degrees. <How hot|How warm> is it?',
            'I turn {s} up by {b} degrees from {v}{e}. What is it <set to|at> now?',
            'Starting at {v}{e}, what is the temperature {b} degrees <higher|up>?',
            'what is it when it was {v}{e} and the temperature has increased by {b} degrees',
            'an increase of {b} degrees from {v}{e} <gives|makes|is> what temperature?',
        ],
        facts=CHANGE_FACTS,
        questions=[
            'what is the temperature after a rise of {b} degrees',
            'how warm is it when it gets {b} degrees warmer',
            'what will it be when it is {b} degrees hotter',
            'what is it after it goes up by {b} degrees',
            'how much is it when it climbs {b} degrees',
            '{b} degrees <warmer|hotter|higher>, <what is that|how warm is it then>',
            'what will the temperature be if it <rises|warms up|increases> by {b} degrees <tomorrow|later|by noon>',
            'what do we have once it is {b} degrees <warmer|up>',
        ],
        held_out=['{b} degrees warmer than {v}{e} is how much?'],
        held_out_questions=['what would it be with {b} degrees more'],
    ),
    TaskKind(
        name='temperature-fall',
        thoughts=['I subtract the degrees.'],
        code=['final_answer({a} - {b})'],
        slots=change,
        seen=[
            *asked('{v}{e} minus {b} degrees', 'the temperature after it <falls|goes down> by {b} degrees from {v}{e}'),
            'It is {v}{e} and gets {b} degrees colder. <How cold is it then?|What is it now?>',
            'The temperature was {v}{e} and fell {b} degrees. What is it now?',
            'How cold is it if it is {v}{e} and <drops|falls|goes down> by {b} degrees?',
            '{v}{e} <now|at noon|by day>, {b} degrees <colder|cooler|less> <later|at night|tomorrow>, what is it then?',
            '<Now|Right now|Yesterday> it <is|was> {v}{e}. <Tomorrow|Later|Then> it gets {b} degrees colder. '
            '<How cold is that|What is the temperature then>?',
            'the temperature <goes down|drops|falls|decreases> {b} degrees from {v}{e}, what is it now',
            'It was {v}{e} at lunch and <since then|by now> it has <dropped|gone down|fallen> by {b} degrees. '
            '<How cold is it|What does the thermometer show>?',
            'start {v}{e}, <down|minus|drop of> {b} degrees, <end|result|now>?',
            '{j} has {v}{e} outside. In {n} it is {b} degrees colder. How cold is it <there|in {n}>?',
            '{s} is at {v}{e} and <cools down|cools|gets colder> by {b} degrees. <How hot|How cold> is it?',
            'I turn {s} down by {b} degrees from {v}{e}. What is it <set to|at> now?',
            'Starting at {v}{e}, what is the temperature {b} degrees <lower|down>?',
            'what is it when it was {v}{e} and the temperature has decreased by {b} degrees',
            'a decrease of {b} degrees from {v}{e} <gives|makes|is> what temperature?',
            'overnight it <drops|falls|sinks> {b} degrees from {v}{e}. <morning temperature|how cold is it then>?',
        ],
        facts=CHANGE_FACTS,
        questions=[
            'what is the temperature after a fall of {b} degrees',
            'how cold is it when it gets {b} degrees colder',
            'what will it be when it is {b} degrees cooler',
            'what is it after it goes down by {b} degrees',
            'how much is it when it drops {b} degrees',
            '{b} degrees <colder|cooler|lower>, <what is that|how cold is it then>',
            'what will the temperature be if it <falls|cools down|decreases> by {b} degrees <tomorrow|later|at night>',
            'what do we have once it is {b} degrees <colder|down>',
        ],
        held_out=['{b} degrees colder than {v}{e} is how much?'],
        held_out_questions=['what would it be with {b} degrees less'],
    ),
    TaskKind(
        name='temperature-up-and-down',
        thoughts=['I add what it rises and subtract what it falls.'],
        code=['final_answer({a} + {b} - {k})'],
        slots=change,
        seen=[
            *asked('the temperature if {v}{e} rises by {b} degrees and then falls by {k}'),
            '{v}{e}, up {b} degrees, then down {k}. What is it now?',
            *asked('{v}{e} plus {b} degrees minus {k} degrees'),
            '{v}{e}, {b} degrees warmer, then {k} degrees colder. How warm is it?',
        ],
        facts=[
            'it was {v}{e}, rose {b} degrees and then fell {k} degrees',
            'in the morning it was {v}{e}, then it got {b} degrees warmer and at night {k} degrees colder',
            '{s} was at {v}{e}, gained {b} degrees and later lost {k}',
            'the temperature in {n} was {v}{e}, went up by {b} and dropped by {k} degrees',
            'at {v}{e} it first climbed {b} degrees and then dropped {k} degrees',
            'my thermometer showed {v}{e}, rose by {b} and fell by {k} degrees',
        ],
        questions=[
            'what is the temperature now',
            'what is it at the end',
            'how warm is it then',
            'what is it in the end',
        ],
        held_out=['From {v}{e} it climbs {b} degrees and drops {k}. What does it show?'],
        held_out_questions=['how many degrees is it in the end'],
    ),
    TaskKind(
        name='temperature-after-hours-falling',
        thoughts=['I subtract the fall of every hour.'],
        code=['final_answer({a} - {k} * {h})'],
        slots=change,
        seen=[
            '{s} is at {v}{e} and cools by {k} degrees <every hour|an hour|per hour|each hour>. What is it after '
            '{h} hours?',
            '{s} was at {v}{e}, <loses|goes down> {k} degrees <every hour|an hour|per hour|each hour>. '
            'Temperature after {h} hours?',
            'start {v}{e}, -{k} degrees <every hour|an hour|per hour|each hour>, {h} hours later?',
            'Heating is off: {v}{e} at first and {k} degrees colder <every hour|an hour|per hour|each hour>. '
            'After {h} hours?',
            'after {h} hours of {k} degrees less <every hour|an hour|per hour|each hour>, what does {v}{e} become',
            'How cold is {s} in {h} hours if it is {v}{e} now and cools {k} degrees <every hour|an hour|per '
            'hour|each hour>?',
            'a cold night in {n}: {v}{e} now, it drops {k} degrees <every hour|an hour|per hour|each hour>, so '
            'in {h} hours?',
            'set to {v}{e}, cools down {k} <every hour|an hour|per hour|each hour>, {h} h later?',
            *asked('the temperature after {h} hours if it falls {k} degrees an hour from {v}{e}'),
            '{v}{e}, {k} degrees colder every hour, what is it after {h} hours?',
            *asked('what {v}{e} becomes in {h} hours at {k} degrees less per hour'),
            'Falling {k} degrees an hour from {v}{e}, how cold is it in {h} hours?',
        ],
        facts=[
            'it is {v}{e} and gets {k} degrees colder every hour',
            'the temperature is {v}{e} and falls by {k} degrees per hour',
            '{s} has {v}{e} and cools by {k} degrees an hour',
            'at noon it was {v}{e}, then it dropped {k} degrees each hour',
            'every hour it gets {k} degrees cooler in {n}, and now it is {v}{e}',
            'my thermometer shows {v}{e} and sinks {k} degrees an hour',
        ],
        questions=[
            'what is it after {h} hours',
            'how cold is it after {h} hours',
            'what is the temperature in {h} hours',
        ],
        held_out=['Losing {k} degrees an hour, what is {v}{e} after {h} hours?'],
        held_out_questions=['what does the thermometer show {h} hours later'],
    ),
    TaskKind(
        name='temperature-after-hours-rising',
        thoughts=['I add the rise of every hour.'],
        code=['final_answer({a} + {k} * {h})'],
        slots=change,
        seen=[
            '{s} is at {v}{e} and warms by {k} degrees <every hour|an hour|per hour|each hour>. What is it after '
            '{h} hours?',
            '{s} was at {v}{e}, <gains|goes up> {k} degrees <every hour|an hour|per hour|each hour>. Temperature '
            'after {h} hours?',
            'start {v}{e}, +{k} degrees <every hour|an hour|per hour|each hour>, {h} hours later?',
            'Sunny day: {v}{e} at first and {k} degrees warmer <every hour|an hour|per hour|each hour>. After '
            '{h} hours?',
            'after {h} hours of {k} degrees more <every hour|an hour|per hour|each hour>, what does {v}{e} become',
            'How warm is {s} in {h} hours if it is {v}{e} now and warms {k} degrees <every hour|an hour|per '
            'hour|each hour>?',
            'the sun is out in {n}: {v}{e} now, it climbs {k} degrees <every hour|an hour|per hour|each hour>, '
            'so in {h} hours?',
            'from {v}{e} it warms up {k} <every hour|an hour|per hour|each hour>, {h} h later?',
            *asked('the temperature after {h} hours if it rises {k} degrees an hour from {v}{e}'),
            '{v}{e}, {k} degrees warmer every hour, what is it after {h} hours?',
            *asked('what {v}{e} becomes in {h} hours at {k} degrees more per hour'),
            'Rising {k} degrees an hour from {v}{e}, how warm is it in {h} hours?',
        ],
        facts=[
            'it is {v}{e} and gets {k} degrees warmer every hour',
            'the temperature is {v}{e} and rises by {k} degrees per hour',
            '{s} has {v}{e} and heats up by {k} degrees an hour',
            'at dawn it was {v}{e}, then it climbed {k} degrees each hour',
            'every hour it gets {k} degrees hotter in {n}, and now it is {v}{e}',
            'my thermometer shows {v}{e} and climbs {k} degrees an hour',
        ],
        questions=[
            'what is it after {h} hours',
            'how warm is it after {h} hours',
            'what is the temperature in {h} hours',
        ],
        held_out=['Gaining {k} degrees an hour, what is {v}{e} after {h} hours?'],
        held_out_questions=['what does the thermometer show {h} hours later'],
    ),
    TaskKind(
        name='temperature-change-per-hour',
        thoughts=['I divide the change by the hours.'],
        code=['final_answer(({b} - {a}) / {h})'],
        slots=two_readings,
        seen=[
            *asked(
                'the rise per hour from {v}{e} to {w}{e} in {h} hours',
                'the change per hour if it goes from {v}{e} to {w}{e} in {h} hours',
            ),
            'from {v}{e} to {w}{e} in {h} hours, how many degrees per hour?',
            '{h} hours, {v}{e} to {w}{e}, degrees per hour?',
        ],
        facts=[
            'it rose from {v}{e} to {w}{e} in {h} hours',
            '{s} went from {v}{e} to {w}{e} within {h} hours',
            'in {h} hours the temperature climbed from {v}{e} to {w}{e}',
            'it took {h} hours to get from {v}{e} up to {w}{e}',
            '{s} was at {v}{e} and {h} hours later at {w}{e}',
        ],
        questions=[
            'how many degrees per hour is that',
            'what is the change per hour',
            'how much did it rise each hour',
            'by how many degrees did it rise every hour',
        ],
        held_out=['{h} hours from {v}{e} to {w}{e}: what is the rise each hour?'],
        held_out_questions=['how fast did it rise in degrees per hour'],
    ),
    TaskKind(
        name='time-to-heat',
        thoughts=['I divide the missing degrees by the degrees per {x}.'],
        code=['final_answer(({b} - {a}) / {k})'],
        slots=heating,
        seen=[
            *asked('the number of {x}s to get from {a}{e} to {b}{e} at {k} degrees per {x}'),
            'From {a}{e} to {b}{e} at {k} degrees per {x}, how many {x}s?',
            *asked('the time in {x}s from {a}{e} to {b}{e} with {k} degrees per {x}'),
            '{s} from {a}{e} to {b}{e}, {k} degrees per {x}: how many {x}s?',
        ],
        facts=[
            '{s} is at {a}{e}, warms by {k} degrees per {x} and should reach {b}{e}',
            '{s} heats up {k} degrees every {x}, from {a}{e} to {b}{e}',
            'we heat {s} from {a}{e} to {b}{e} with {k} degrees per {x}',
            '{s} must go from {a}{e} up to {b}{e} and gains {k} degrees each {x}',
            '{k} degrees are gained per {x} and {s} should go from {a}{e} to {b}{e}',
        ],
        questions=['how many {x}s does it take', 'how long does it take in {x}s', 'after how many {x}s is it there'],
        held_out=['Gaining {k} degrees each {x}, when is {s} at {b}{e} if it starts at {a}{e}?'],
        held_out_questions=['how many {x}s are needed'],
    ),
]
