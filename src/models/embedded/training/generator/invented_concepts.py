"""Made-up concepts: only the tool's description says which is which, so that the model has to read it."""

from random import Random

from .concept import Concept
from .words import invented_word

#: What somebody may want to know of anything.
BASES = (
    'index level count rate factor quota limit share volume length width depth speed voltage pressure capacity rank '
    'margin fee bonus deposit duration value size intensity density frequency angle radius reserve output yield demand '
    'weight price amount temperature score code size noise load risk gain loss width number signal charge'
).split()
#: Words that make two of these different; those of one group are easily confused.
MODIFIERS = [
    ['maximum', 'minimum', 'average'],
    ['gross', 'net'],
    ['old', 'new', 'current', 'former'],
    ['monthly', 'yearly', 'weekly', 'daily'],
    ['first', 'second', 'third', 'last'],
    ['planned', 'actual', 'expected'],
    ['morning', 'evening', 'noon'],
    ['summer', 'winter', 'spring'],
    ['internal', 'external'],
    ['left', 'right', 'upper', 'lower'],
    ['red', 'blue', 'green', 'yellow'],
    ['buying', 'selling'],
    ['open', 'closed'],
    ['public', 'private', 'secret'],
    ['online', 'offline'],
    ['front', 'back'],
    ['cold', 'warm'],
    ['input', 'output'],
    ['start', 'end'],
    ['oil', 'water', 'gas', 'energy', 'data', 'sugar', 'wood', 'steel', 'paper'],
]
#: The same after the noun: "the price of a lamp in dollars".
QUALIFIERS = [
    ['in euros', 'in dollars', 'in pounds', 'in francs', 'in yen'],
    ['in the morning', 'in the evening', 'at noon', 'at night', 'in the afternoon'],
    ['in 2021', 'in 2022', 'in 2023', 'in 2024', 'in 2025'],
    ['per day', 'per week', 'per month', 'per year', 'per hour'],
    ['for adults', 'for children', 'for students', 'for members', 'for guests'],
    ['in spring', 'in summer', 'in autumn', 'in winter', 'in May'],
    ['on Monday', 'on Tuesday', 'on Friday', 'on Saturday', 'on Sunday'],
    ['before tax', 'after tax', 'before the sale', 'after the sale', 'without fees'],
]
#: Arguments, and names of parameters beside those that fit anything.
KINDS = ['thing', 'thing', 'person', 'city', 'user', 'sku', 'room', 'file', 'team', 'company', 'sensor', 'country']
PARAMETERS = 'x key name item id value arg query target subject entry code label'
VALUES = ['money', 'integer', 'integer', 'small', 'measure', 'large', 'rate', 'code', 'place']


def invent_concepts(rng: Random, count: int, kind: str | None = None) -> list[Concept]:
    """Concepts that sound alike."""
    kind = kind or rng.choice(KINDS)
    style = rng.random()
    if style < 0.4:
        base = invented_word(rng) if rng.random() < 0.3 else rng.choice(BASES)
        nouns = [f'{modifier} {base}' for modifier in draw_modifiers(rng, count)]
    elif style < 0.65:
        modifier = invented_word(rng) if rng.random() < 0.3 else rng.choice(rng.choice(MODIFIERS))
        nouns = [f'{modifier} {base}' for base in rng.sample(sorted(set(BASES)), count)]
    elif style < 0.85:
        nouns = [rng.choice([f'{word} value', word, f'{word} number']) for word in draw_words(rng, count)]
    elif style < 0.93:
        base = invented_word(rng) if rng.random() < 0.2 else rng.choice(BASES)
        qualifiers = rng.sample(rng.choice([one for one in QUALIFIERS if len(one) >= count]), count)
        return [qualify_concept(rng, base, qualifier, kind) for qualifier in qualifiers]
    else:
        nouns = [f'{invented_word(rng)} {base}' for base in rng.sample(sorted(set(BASES)), count)]
    return [invent_concept(rng, noun, kind) for noun in nouns]


def qualify_concept(rng: Random, base: str, qualifier: str, kind: str) -> Concept:
    the = 'the ' if kind in ('thing', 'room') else ''
    word = base.replace(' ', '_')
    return Concept(
        noun=f'{base} {qualifier}',
        names=f'{word} {word}_{qualifier.split()[-1].lower()} {word}_of',
        takes=[(kind, PARAMETERS)],
        gives=rng.choice(VALUES),
        descriptions=[f'{base} of a {{p}} {qualifier}', f'{base} {qualifier} of a {{p}}', f'{base} {qualifier}'],
        phrases=[f'the {base} of {the}{{x}} {qualifier}', f'the {base} for {the}{{x}} {qualifier}'],
        asks={
            'look-up': [f'What {base} does {the}{{x}} have {qualifier}?', f'{qualifier}, what is the {base} of {{x}}?']
        },
        held_out={'look-up': [f'How much {base} is there {qualifier} for {{x}}?']},
        is_plain=False,
    )


def draw_modifiers(rng: Random, count: int) -> list[str]:
    """Modifiers of one group, then any others."""
    modifiers = list(rng.choice(MODIFIERS))
    rng.shuffle(modifiers)
    while len(modifiers) < count:
        other = invented_word(rng) if rng.random() < 0.5 else rng.choice(rng.choice(MODIFIERS))
        if other not in modifiers:
            modifiers.append(other)
    return modifiers[:count]


def draw_words(rng: Random, count: int) -> list[str]:
    words: list[str] = []
    while len(words) < count:
        word = invented_word(rng)
        if word not in words:
            words.append(word)
    return words


def invent_concept(rng: Random, noun: str, kind: str) -> Concept:
    descriptions = [
        f'{noun} of a {{p}}',
        f'{noun} of the {{p}}',
        f'{noun} for a {{p}}',
        f'{noun} that belongs to a {{p}}',
    ]
    if rng.random() < 0.15:
        descriptions = [f'{noun}']
    phrases = [f'the {noun} for {{x}}', f'the {noun} of {{x}}']
    asks = [f'What {noun} does {{x}} have?', f'Which {noun} does {{x}} have?']
    if kind in ('thing', 'room'):
        phrases += [f'the {noun} of the {{x}}', f'the {noun} of a {{x}}']
        asks = [f'What {noun} does the {{x}} have?', f'Which {noun} has the {{x}}?']
    if kind in ('room', 'file', 'team', 'company', 'sensor'):
        phrases.append(f'the {noun} of the {kind} {{x}}')
    word = noun.replace(' ', '_')
    return Concept(
        noun=noun,
        names=f'{word} {word} {noun.split()[0]} {noun.split()[-1]}',
        takes=[(kind, PARAMETERS)],
        gives=rng.choice(VALUES),
        descriptions=descriptions,
        phrases=phrases,
        asks={'look-up': asks},
        held_out={'look-up': [f'How much {noun} is there for {{x}}?']},
    )
