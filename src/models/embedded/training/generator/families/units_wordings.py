"""Clauses that ask for a quantity in another unit."""

#: `g` is the quantity as it is written (180 lb), `a` and `f` are its number and its unit.
CONVERSION_WORDINGS = [
    '{g} {t}',
    '{g} -> {t}',
    '{g} in {t} <pls|please|thanks|?>',
    '{g} to {t}<| please| for me| thanks>',
    "what's {g} in {t}",
    'how much is {g} in {t}<| please>',
    'whats {g} in {t}',
    'I need to <know|convert|get> {g} <in|to> {t}',
    '<Translate|Switch|Put|Recalculate> {g} <into|to> {t}.',
    'How many {t} <make|makes|equal|equals> {g}?',
    '{t} <for|from> {g}',
    '{g}, but in {t}',
    'If {s} has {g}, how many {t} is <that|it>?',
    '{s} has {g}, <I need|give me|what is> it in {t}',
    'My <scale|ruler|app|form|sat nav|phone> <only knows|only takes|wants> {t}. <What do I enter for|How much is> {g}?',
    "I'm used to {t}, <so |>what is {g}?",
    '<As|In> {t}, how much is {g}?',
    'In {t}: {g}',
    '<Gimme|Show me|Get me|Tell me> {g} in {t}.',
    '{n} <says|writes|reads> {g}. <How much|What> is that in {t}?',
    'conversion of {g} to {t}',
    '<Do you know|Any chance you know|Can you say> how many {t} {g} <is|are>?',
    'can you <convert|change|turn> {g} <to|into> {t}<| for me>',
]
CONVERSION_FACTS = [
    '{s} has <about |exactly |>{g}',
    '<it says|the box says|the manual says|the website says> {g}',
    '{n} <told me|wrote|noted> {g}',
    'we <need|counted|planned|measured> {g}',
]
CONVERSION_QUESTIONS = [
    'and in {t}',
    "what's that in {t}",
    'can you <say|give|tell me> that in {t}',
    'how much is it in {t}',
    'how many {t} <would that be|are we talking about>',
]

#: `g` is a quantity in two units, such as 5 ft 11 in.
MIXED_WORDINGS = [
    "what's {g} in {t}",
    '{g} -> {t}',
    '{g} in {t} <please|pls|?>',
    'It is {g}, how much <is that |>in {t}?',
    '{n} <says|wrote> {g}. How many {t} is <that|it>?',
    '<Translate|Turn|Switch|Put> {g} <into|to> {t}.',
    'How many {t} <make|equal> {g}?',
    'I need {g} <as|in> {t}',
    'I need {g} all in {t}.',
    'can you convert {g} to {t}',
    'In {t}, how much is {g}?',
    'In total how many {t} is {g}?',
    'My form only takes {t}, <what is|how much is> {g}?',
    '{t} for {g}',
]
