"""The small language that question templates are written in.

`{x}` is a slot, `<a|b>` a free choice (which may be nested), `$name` one of the phrases below.
"""

import re
from random import Random

#: What `$name` stands for in a template.
PHRASES = {
    'find': (
        "<What is|What's|whats|What would be|Find|Give me|Tell me|Compute|Calculate|Work out|Determine|Get|Show me|"
        'Return|Quickly find>'
    ),
    'want': (
        '<I need|I want|I would like|I want to know|Can you tell me|Could you find|Can you compute|Could you please '
        'work out|Please calculate|Please find|Please give me|Do you know|Need|Report|Print|Output|>'
    ),
    'compute': '<What is|Compute|Calculate|Find|Tell me|Work out|Please compute>',
    'determine': '<What is|Find|Give me|Tell me|Work out|Determine>',
    'buys': '<buys|buy|bought|gets|orders|takes|purchased>',
    'what_total': (
        '<How much is that in total?|What is the total?|What do I pay?|How much altogether?|Total?|What does it cost '
        'in total?|How much is it all together?>'
    ),
    'speed_unit': '<km/h|km per hour|kilometers per hour|kmh|miles per hour|mph>',
    'rectangle': '<rectangle|room|field|garden|wall|table|plot>',
    'is_reduced': (
        '<is {p}% off|is reduced by {p}%|is on sale with {p}% off|gets {p}% off|has a discount of {p}%|has a {p}% '
        'discount|is discounted by {p}%|is {p}% cheaper now>'
    ),
    'what_price': (
        '<What do I pay?|How much is it now?|What is the new price?|What is the final price?|How much do I pay?|What '
        'does it cost now?|What is the sale price?|New price?|how much is it>'
    ),
    'rises': '<rises|grows|increases|goes up|climbs|went up|is raised|is increased> by {p}%',
    'interest': '<interest|compound interest|interest per year|yearly interest|annual interest|a year|per year>',
    'numbers': (
        '<|the list |the numbers |these numbers: |the values |this list: |my numbers |the following numbers: |>{l}'
    ),
    'these_numbers': '<the list|the numbers|these numbers:|the values|this list:> {l}',
    'quoted': "<the word|the text|the string> '{w}'",
    'text': "<the word |the text |the string |>'{w}'",
    'letter': "<the letter |>'{x}'",
    'word': "<the word |the name |the string |>'{w}'",
    'sentence': "<the sentence |the text |the phrase |the line |>'{w}'",
    'stated': (
        "<I have the text |Here is a text: |My text is |The text is |Take |Look at |Text: |Consider |I got this: |My "
        "friend typed |We have |There is the text |My sister wrote |Someone sent me |The sign says |I just typed |The "
        "note says |The label reads |My daughter wrote >'{w}'"
    ),
    'stated_word': (
        "<I have the word |Here is a word: |My word is |The word is |Take |Look at |Word: |Consider |I got this: |My "
        "friend wrote |We have |There is the word |My son spells |Someone wrote |The sign says |I just typed |The box "
        "is called |My boat is called |My user name is |A user is called >'{w}'"
    ),
    'whether': (
        '<Check|Tell me|Find out|Can you check|Can you tell me|I want to know|I need to know|Please check|Test|check|'
        'I wonder|Determine> <if|whether>'
    ),
    'remove': (
        '<Remove|Delete|Take out|Strip|Drop|Get rid of|Erase|remove|Please remove|Can you remove|I want to remove>'
    ),
    'topic': '<cats|dogs|the sea|love|spring|winter|my mother|a dragon|the moon|space|football|music|a robot|{w}|{n}>',
}

#: Begins a template that is a noun phrase; the way to ask for it is drawn anew each time (`frames.py`).
NOUN_MARK = '@'


def asked(*nouns: str) -> list[str]:
    """Templates that ask for noun phrases such as `the sum of {l}` in all ways, twice as often as whole sentences."""
    return [NOUN_MARK + noun for noun in nouns for _ in range(2)]


def wondered(noun: str) -> str:
    """A template that asks for a noun phrase, as often as a whole sentence."""
    return NOUN_MARK + noun


def expand(template: str) -> str:
    """A template with every `$name` replaced by its phrase. A name that is not there is an error."""

    def phrase(match: re.Match[str]) -> str:
        if match[1] not in PHRASES:
            raise ValueError(f'"${match[1]}" in "{template}" is no phrase; there are: {", ".join(sorted(PHRASES))}')
        return PHRASES[match[1]]

    return re.sub(r'\$([a-z_]+)', phrase, template)


def choose(rng: Random, template: str) -> str:
    """A template with every `<a|b>` decided, from the innermost outwards."""
    while True:
        chosen = re.sub(r'<([^<>]*\|[^<>]*)>', lambda match: rng.choice(match[1].split('|')), template)
        if chosen == template:
            return chosen.strip()
        template = chosen


def fill(text: str, slots: dict[str, object]) -> str:
    """A text with every `{x}` replaced by the slot of that name."""
    for name, value in slots.items():
        text = text.replace('{' + name + '}', str(value))
    return text
