"""Clauses about temperatures, for conversions, differences and averages."""

CONVERSION_WORDINGS = [
    '<oven|stove|grill|air fryer> <says|shows|is at|only does> {v}, <what is that in|in> {t}?',
    '<Recipe|The recipe|My recipe|A blog|The packet> says {v}, my oven <is in|only shows|uses|has> {t}',
    'The oven says {v}. <How much|What> is that in {t}?',
    'bake at {v} - how much in {t}?',
    'preheat to {v} - {t}?',
    "What's {v} in {t}<| please| for us Europeans| for a Brit>?",
    '{v} <in|to|into|as> {t} <pls|please|thanks|?>',
    '{v} -> {t}',
    '{v} -> ? {t}',
    '{t} for {v}',
    'I need {v} in {t}',
    '<Translate|Switch|Recalculate|Put> {v} <into|to> {t}.',
    'My <American|Canadian|German|British|French> <friend|aunt|colleague|cousin> <says|writes> it is {v} there. '
    '<How much|What> is that in {t}?',
    'It is {v} <today|outside|in the shade|here>. <And in|What is it in> {t}?',
    'The thermometer <shows|reads> {v}, <I need|give me> {t}.',
    'set the <oven|thermostat|heater> to {v}, but it shows {t}. What do I set?',
    'My <room|car|tea|pool|bath> has {v}, <what is that in|how much in> {t}?',
    'How do I set my oven in {t} when the recipe <says|wants|asks for> {v}?',
    'If it is {v}, <what is it in|how much in> {t}?',
    'Which temperature in {t} <is|equals|corresponds to> {v}?',
]
CONVERSION_FACTS = [
    'the <oven|cake|pizza|chicken|bread|packet> <says|needs|wants> {v}',
    'my <thermostat|car|phone|watch|weather app> <shows|says> {v}',
    'they <forecast|expect|announced> {v} for <tomorrow|the weekend|Monday>',
    'I must <bake|roast|heat> it at {v}',
    '<my American|a British|my Canadian> cookbook <gives|says> {v}',
]
CONVERSION_QUESTIONS = [
    "what's that in {t}",
    'what do I set in {t}',
    'what is the temperature in {t}',
    'can you <give me|tell me> that in {t}',
    'which is how <much|many> in {t}',
    'and in {t}',
]

#: A low `v` and a high `w`; what is wanted is the high minus the low.
BETWEEN_WORDINGS = [
    'The heating came on at {v}{e} and now the flat has <reached|come up to> {w}{e}. How many degrees more?',
    'it was {w}{e} and by midnight it had <dropped|fallen|sunk> to {v}{e}, how many degrees did we lose',
    'The {n} forecast says {w}{e} by day and {v}{e} at night. How big is the drop?',
    'up from {v}{e} to {w}{e}, thats how many degrees',
    'down from {w}{e} to {v}{e}, thats how many degrees',
    'It got warmer, from {v}{e} to {w}{e}. By how much?',
    'It got colder, from {w}{e} to {v}{e}. By how much?',
    '{w}{e} in the house, {v}{e} in the yard. Degrees apart?',
    'this week {w}{e}, last week {v}{e}, how much of a jump is that in degrees',
    'the oven has {v}{e} and should have {w}{e}. How many degrees are missing?',
    'How many degrees warmer is {w}{e} than {v}{e}?',
    'How many degrees colder is {v}{e} than {w}{e}?',
    '{w}{e} <vs|against|compared to|instead of> {v}{e}, how many degrees <warmer|hotter|more>?',
    '{v}{e} <vs|against|compared to|instead of> {w}{e}, how many degrees <colder|cooler|less>?',
    'It is {w}{e} in {n} and {v}{e} in {o}. How many degrees warmer is <it in {n}|{n}>?',
    'It is {w}{e} in {n} and {v}{e} in {o}. How many degrees colder is <it in {o}|{o}>?',
    '{n} {w}{e}, {o} {v}{e}, how much warmer is {n}?',
    '{n} {w}{e}, {o} {v}{e}, difference?',
    '{v}{e} <this morning|at 6 am|at dawn>, {w}{e} <now|at noon>. How many degrees did it <rise|go up|climb|warm up>?',
    '{w}{e} <at noon|by day|at 2 pm>, {v}{e} <at night|now|at midnight>. How many degrees did it <fall|drop|go down>?',
    'By how many degrees did it <rise|climb|warm up|go up> from {v}{e} to {w}{e}?',
    'By how many degrees did it <fall|drop|cool down|go down> from {w}{e} to {v}{e}?',
    'how much did the temperature drop, it was {w}{e} and now it is {v}{e}',
    'how much did the temperature rise, it was {v}{e} and now it is {w}{e}',
    'Today {w}{e}, yesterday {v}{e}. How many degrees warmer is today?',
    'Yesterday {w}{e}, today {v}{e}. How many degrees colder is today?',
    '<low|min> {v}{e}, <high|max> {w}{e}, <range|spread|difference>?',
    'Outside {v}{e}, inside {w}{e}: how many degrees warmer is it inside?',
    'I left {n} at {w}{e} and landed in {o} at {v}{e}. How many degrees colder is it?',
]
BETWEEN_QUESTIONS = [
    'what is the change in degrees',
    'by how many degrees do they differ',
    'how many degrees is one above the other',
    'how many degrees <warmer|colder> is one than the other',
]

THREE_WORDINGS = [
    '{v}{e}, {w}{e} and {x}{e}, <what is the average|average please|mean temp>?',
    'avg of {v}{e}, {w}{e}, {x}{e}',
    '<Monday|Friday> {v}{e}, <Tuesday|Saturday> {w}{e}, <Wednesday|Sunday> {x}{e}. <Average|Mean> temperature?',
    '<morning|8 am> {v}{e}, <noon|1 pm> {w}{e}, <evening|9 pm> {x}{e}, average temp for the day?',
    'Average {v}{e}, {w}{e} and {x}{e}.',
    'If it was {v}{e}, {w}{e} and {x}{e}, <what was the average|how warm was it on average>?',
    'I measured {v}{e}, then {w}{e} and at last {x}{e}. What is the <average|mean>?',
    'What was the <average|mean> <temp|temperature> in {n} with {v}{e}, {w}{e} and {x}{e}?',
    '<Take|Work out|Get> the <average|mean> of these three temperatures: {v}{e}, {w}{e}, {x}{e}',
    'Our trip to {n} had {v}{e}, {w}{e} and {x}{e} on its three days, so <the average was|on average it was> what?',
    'three readings {v}{e}, {w}{e}, {x}{e} -> average',
    'add {v}{e}, {w}{e} and {x}{e} and divide by three',
]
THREE_FACTS = [
    '<Monday|Friday> had {v}{e}, <Tuesday|Saturday> {w}{e} and <Wednesday|Sunday> {x}{e}',
    'it is {v}{e} in {n}, {w}{e} in the hills and {x}{e} at the coast',
    'the <app|news|forecast> says {v}{e} today, {w}{e} tomorrow and {x}{e} the day after',
]
