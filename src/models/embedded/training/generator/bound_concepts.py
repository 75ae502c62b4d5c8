"""Made-up tools that are told several things: of what, and under which circumstances.

Which value belongs to which parameter follows from the parameter's name alone; which parameters there are, from the
signature alone. So the model learns to read both, whatever the tool is about.
"""

from random import Random

from .circumstances import CIRCUMSTANCES, HOLDERS, Circumstance
from .concept import Concept
from .frames import upper_first
from .invented_concepts import invent_concepts
from .topics import TOPICS, Topic
from .words import invented_word

#: Share of made-up tools that are told several things.
BOUND_SHARE = 0.6
#: Shares of tools that are told of a holder and so many circumstances, or of circumstances alone.
SHAPES = [(True, 0), (True, 1), (True, 1), (True, 1), (True, 2), (False, 1), (False, 1), (False, 2)]
INVENTED_NOUNS = 0.15
TRUTHS_SHARE = 0.15
#: Share of questions with something beside the point, before or after.
CLUTTER_SHARE = 0.3
SHUFFLED_SHARE = 0.35
#: Shares of questions in words of the topic's own, and of those that begin with a circumstance.
OWN_SHARE = 0.45
FRONT_SHARE = 0.2
POSSESSIVE_SHARE = 0.3

#: What may be true of anything.
TRUTHS = (
    'open closed free paid ready allowed available full delivered booked insured sold-out working cancelled reserved '
    'heated locked checked approved late occupied crowded lit covered safe'
).split()

#: `{E}` is all that the tool is told.
QUESTIONS = [
    'What is the {noun} {E}?',
    "what's the {noun} {E}",
    '{noun} {E}?',
    '{noun} {E}',
    '{E}: {noun}?',
    '{E}, what is the {noun}?',
    'Can you look up the {noun} {E}?',
    'could you get me the {noun} {E} please',
    'I need the {noun} {E}.',
    'Tell me the {noun} {E}.',
    'The {noun} {E}, please.',
    'Please find out the {noun} {E}.',
    'do you know the {noun} {E}',
    'I am looking for the {noun} {E}.',
    'Somebody wants to know the {noun} {E}.',
    'Check the {noun} {E} for me.',
]
BEFORE = (
    'Hi!|I am in a hurry.|My boss is waiting.|I have to tell my mother.|We are planning a trip.|I lost my notes.|'
    'A customer is on the phone.|The kids are asking.|I forgot to write it down.|We want to compare.|I am filling in a form.|'
    'My sister is visiting.|It is for a school project.|I cannot find it on the website.|Sorry to bother you.|'
    'I just got here.|Our neighbour wants to know.|I am writing a report.|We have guests.|Quick question.'
).split('|')
AFTER = (
    'thx|I am in a hurry|my son has a poster to finish|we leave in a moment|I have to plan the day|it is for a friend|'
    'they keep asking me|I could not find it anywhere|so that I can tell the others|for my notes|thanks a lot|'
    'I want to be on time|my colleague forgot it|before I go|if you can|as soon as possible'
).split('|')


def invent_any(rng: Random) -> Concept:
    """A made-up concept of any sort."""
    return bind_concept(rng) if rng.random() < BOUND_SHARE else invent_concepts(rng, 1)[0]


def bind_concept(rng: Random) -> Concept:
    """A concept whose tool takes one to three arguments of different kinds."""
    has_holder, count = rng.choice(SHAPES)
    while True:
        told = ([rng.choice(HOLDERS)] if has_holder else []) + rng.sample(CIRCUMSTANCES, count)
        if len({one.kind for one in told}) == len(told):
            break
    if has_holder and rng.random() < TRUTHS_SHARE:
        return bind_truth(rng, told)
    topic = rng.choice(TOPICS)
    if rng.random() < INVENTED_NOUNS:
        topic = Topic(f'{invented_word(rng)} {topic.noun.split()[-1]}', topic.gives)
    said = list_phrases(told)
    asks = [draw_question(rng, topic, told, said) for _ in range(6)]
    only = said[0][0].split() if len(told) == 1 else []
    is_plain = len(only) == 2 and only[1] == '{x}'
    return Concept(
        noun=topic.noun,
        names=name_tool(rng, topic.noun, told),
        takes=[(one.kind, one.names) for one in told],
        gives=topic.gives,
        descriptions=describe(topic.noun, told),
        phrases=[f'the {topic.noun} {say(rng, said)}' for _ in range(3)],
        asks={'look-up': asks},
        preposition=only[0] if is_plain else 'of',
        is_plain=is_plain,
        item=topic.noun.removesuffix('s'),
    )


def bind_truth(rng: Random, told: list[Circumstance]) -> Concept:
    word, holder = rng.choice(TRUTHS), told[0]
    subject = holder.subject.replace('{s}', '{x}')
    said = list_phrases(told)
    rest = say(rng, said[1:])
    be = 'was' if rng.random() < 0.2 else 'is'
    names = [one.names.split()[0].replace('_', ' ') for one in told[1:]]
    given = f' for a given {" and ".join(names)}' if names else ''
    return Concept(
        noun=f'{word} state',
        names=f'is_{word.replace("-", "_")} {word.replace("-", "_")} {holder.names.split()[0]}_{word.replace("-", "_")}',
        takes=[(one.kind, one.names) for one in told],
        gives='bool',
        descriptions=[f'whether a {{p}} is {word}{given}', f'True if a {{p}} is {word}{given}', f'whether it is {word}'],
        asks={
            'look-up': [
                one.replace('  ', ' ').replace(' ?', '?').strip()
                for one in (
                    f'{be} {subject} {word} {rest}?',
                    f'{upper_first(be)} {subject} {word} {rest}?',
                    f'I wonder whether {subject} {be} {word} {rest}',
                    f'Can you check if {subject} {be} {word} {rest}?',
                    f'{rest} {be} {subject} {word}?',
                    f'Tell me if {subject} {be} {word} {rest}, {rng.choice(AFTER)}.',
                    f'{subject} - {word} {rest}?',
                )
            ]
        },
        is_plain=False,
    )


def list_phrases(told: list[Circumstance]) -> list[list[str]]:
    """For each argument the ways to say it."""
    return [[one.replace('{s}', '{' + slot + '}') for one in each.phrases] for each, slot in zip(told, 'xyz', strict=False)]


def say(rng: Random, said: list[list[str]]) -> str:
    """All arguments, each in one of its ways, in any order."""
    phrases = [rng.choice(one) for one in said]
    if rng.random() < SHUFFLED_SHARE:
        rng.shuffle(phrases)
    return ' '.join(phrases)


def draw_question(rng: Random, topic: Topic, told: list[Circumstance], said: list[list[str]]) -> str:
    question = tell_all(rng, topic, said)
    if told[0].kind == 'person' and rng.random() < POSSESSIVE_SHARE:
        asked = f"{{x}}'s {topic.noun} {say(rng, said[1:])}".strip()
        question = rng.choice([f'what is {asked}', f'{asked}?', f'I need {asked}'])
    if rng.random() < CLUTTER_SHARE:
        if rng.random() < 0.5:
            return f'{rng.choice(BEFORE)} {upper_first(question)}'
        return f'{question.rstrip("?. ")}, {rng.choice(AFTER)}'
    return question if question.startswith('{') or rng.random() < 0.3 else upper_first(question)


def tell_all(rng: Random, topic: Topic, said: list[list[str]]) -> str:
    """A question with all arguments, the noun in it or words of the topic's own instead."""
    if not topic.questions or rng.random() >= OWN_SHARE:
        return rng.choice(QUESTIONS).replace('{E}', say(rng, said)).replace('{noun}', topic.noun)
    template = rng.choice(topic.questions)
    if len(said) > 1 and rng.random() < FRONT_SHARE:
        question = f'{rng.choice(said[-1])}, {template.replace("{E}", say(rng, said[:-1]))}'
    else:
        question = template.replace('{E}', say(rng, said))
    return upper_first(question) + '?' if rng.random() < 0.6 else question


def name_tool(rng: Random, noun: str, told: list[Circumstance]) -> str:
    words = noun.replace('-', '_').split()
    long, parameter = '_'.join(words), told[-1].names.split()[0]
    return f'{long} {long} {words[0]} {words[-1]} {long}_by_{parameter} {told[0].names.split()[0]}_{words[-1]}'


def describe(noun: str, told: list[Circumstance]) -> list[str]:
    """What the tool says of itself: with all that it is told, with the first, or with nothing of it."""
    if len(told) > 2:
        return [f'{noun} of a {{p}}', noun, f'{noun} for one {{p}}']
    every = '{p} and {q}' if len(told) == 2 else '{p}'
    return [f'{noun} for a {{p}}', f'{noun} by {every}', noun, f'{noun} of one {{p}}']
