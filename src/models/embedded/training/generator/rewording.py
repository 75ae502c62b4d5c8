"""Other words for the words of a template, so that no clause is always said in the same ones.

A slot `{a}`, what stands in quotes, and words that the answer's code has are never touched. Nothing that is held out is
reworded.
"""

import re
from collections.abc import Callable
from functools import partial
from random import Random

#: How often a word or phrase for which there are others becomes one of them.
SHARE = 0.2
#: How often the things of a question become other things, the articles are left out, and long forms become short ones.
THINGS_SHARE = 0.3
TERSE_SHARE = 0.05
SHORT_SHARE = 0.2

#: Each can stand for each.
ALIKE = [
    ['in total', 'altogether', 'all together', 'in all', 'overall', 'taken together'],
    ['largest', 'biggest', 'greatest', 'highest'],
    ['smallest', 'lowest'],
    ['remove', 'delete', 'get rid of', 'take out', 'throw out', 'erase'],
    ['ascending', 'increasing', 'rising'],
    ['descending', 'decreasing', 'falling'],
    ['from smallest to largest', 'from low to high', 'smallest first', 'lowest first'],
    ['from largest to smallest', 'from high to low', 'largest first', 'biggest first', 'highest first'],
    ['children', 'kids'],
    ['begin with', 'start with'],
    ['begins with', 'starts with'],
    ['ends with', 'ends in', 'finishes with'],
    ['occurs', 'appears', 'comes up', 'shows up'],
    ['occur', 'appear', 'come up', 'show up'],
    ['how often', 'how many times'],
    ['greater than', 'larger than', 'bigger than'],
    ['smaller than', 'lower than'],
    ['at least', 'no less than', 'not less than'],
    ['at most', 'no more than', 'not more than'],
    ['twice', 'two times'],
    ['one third', 'a third'],
    ['one quarter', 'a quarter', 'a fourth'],
    ['how long', 'how much time'],
    ['how old', 'what age'],
    ['each person', 'every person', 'everyone', 'everybody', 'each one', 'each of them', 'each of us'],
    ['store', 'shop', 'market'],
    ['discount', 'reduction', 'price cut', 'rebate'],
    ['salary', 'wage', 'income'],
    ['weekday', 'day of the week'],
    ['kilometers', 'km', 'kms', 'kilometres'],
    ['buys', 'orders', 'purchases', 'picks up'],
    ['bought', 'ordered', 'purchased', 'picked up'],
    ['uppercase', 'upper case', 'upper-case', 'all caps', 'capitals'],
    ['lowercase', 'lower case', 'lower-case', 'small letters'],
    ['let me know', 'tell me', 'say'],
    ['figure out', 'work out', 'find out'],
    ['again and again', 'repeatedly', 'over and over'],
    ['approximately', 'about', 'roughly'],
]

#: Patterns, and what can stand there instead.
INSTEAD = {
    r'are left': ['remain', 'are left over', 'are still there', 'will be left', 'stay'],
    r'is left': ['remains', 'is left over', 'is still there', 'stays'],
    r'remaining': ['left', 'left over', 'still there'],
    r'(?<=\} )people': ['persons', 'guests', 'friends', 'folks', 'colleagues'],
    r'(?<=\} )friends': ['people', 'pals', 'buddies', 'mates', 'colleagues'],
    r'costs(?= \{)': ['is priced at', 'sells for', 'goes for', 'is'],
    r'cost(?= \{)': ['are priced at', 'sell for', 'go for', 'are'],
    r'does it cost': ['does it come to', 'would it cost', 'do I have to pay', 'is it'],
    r'average': ['mean', 'avg', 'average value', 'arithmetic mean'],
    r'reverse(?! of)': ['flip', 'turn around', 'invert'],
    r'reversed': ['backwards', 'flipped', 'turned around', 'in reverse'],
    r'backwards': ['in reverse', 'back to front', 'the other way round'],
    r'sort': ['order', 'arrange', 'put in order'],
    r'sorted': ['ordered', 'arranged', 'put in order'],
    r'(?:increases|rises|grows)(?= by)': ['goes up', 'climbs', 'grows', 'rises', 'increases'],
    r'(?:increase|rise|grow)(?= by)': ['go up', 'climb', 'grow', 'rise', 'increase'],
    r'(?:increased|rose|grew|went up)(?= by)': ['went up', 'climbed', 'grew', 'rose', 'increased'],
    r'(?:decreases|falls|drops)(?= by)': ['goes down', 'shrinks', 'falls', 'drops', 'sinks', 'declines'],
    r'(?:decrease|fall|drop)(?= by)': ['go down', 'shrink', 'fall', 'drop', 'sink', 'decline'],
    r'(?:decreased|fell|dropped|went down)(?= by)': ['went down', 'shrank', 'fell', 'dropped', 'sank', 'declined'],
    r'(?:reduced|lowered)(?= by)': ['cut', 'lowered', 'reduced', 'brought down'],
    r'leaves(?= at)': ['departs', 'sets off', 'starts', 'goes'],
    r'leave(?= at)': ['depart', 'set off', 'start', 'head out', 'go'],
    r'arrive(?=\?|$)': ['get there', 'be there', 'arrive there'],
    r'takes(?= \{\w\} (?:min|hour|day))': ['lasts', 'needs', 'goes on for', 'is'],
    r'drives(?= (?:\{\w\} (?:km|mi|kilo)|at ))': ['travels', 'goes', 'rides', 'moves'],
    r'(?<=\} )minutes': ['mins', 'min'],
    r'(?<=\} )hours': ['hrs', 'h'],
    r'(?<=\} )seconds': ['secs', 's'],
    r'(?<=\} )grams': ['g', 'gram', 'gr'],
    r'(?<=\} )(?:liters|litres)': ['litres', 'liters', 'l'],
    r'(?<=\} )(?:meters|metres)': ['metres', 'meters', 'm'],
    r'(?<=\} )(?:kg|kilograms)': ['kilos', 'kilograms', 'kg'],
    r'(?<=\} )years': ['yrs', 'years'],
    r'(?<=[Ii] )pay(?!s)': ['owe', 'have to pay'],
    r'(?<=each )pay(?!s)': ['owe', 'have to pay', 'put in'],
    r'per person': ['a head', 'for each person', 'for each', 'per head'],
    # Mostly not: it is a slip.
    r'how many': ['how much', 'how many', 'how many', 'how many'],
    r'how much is': ["what's", 'what is', 'how much would be'],
    r'needs(?= \{)': ['requires', 'takes', 'calls for', 'uses'],
    r'serves(?= \{)': ['is for', 'feeds', 'is enough for'],
    r'what(?= (?:day|number|word|name|city|month|weekday|one)\b)': ['which'],
    r'which(?= (?:day|number|word|name|city|month|weekday|one)\b)': ['what'],
    r'contain': ['include', 'have in them', 'have'],
    r'contains': ['includes', 'has in it', 'has'],
    r'(?:check|test)(?= (?:if|whether))': ['see', 'verify', 'check', 'find out'],
    r'buy': ['get', 'order', 'purchase', 'pick up'],
}

#: Short forms of long ones, as people type them.
SHORT = {
    r'what is': ["what's", 'whats', 'wats'],
    r'i have(?! to)': ["I've got", 'I got', 'ive got'],
    r'i am': ["I'm", 'im'],
    r'it is': ["it's", 'its'],
    r'do not': ["don't", 'dont'],
    r'does not': ["doesn't", 'doesnt'],
    r'you': ['u'],
    r'please': ['pls', 'plz'],
}

#: Things that are counted, bought or carried alike; their plurals end in s.
THINGS = [
    'pear orange lemon plum peach mango kiwi melon apple'.split(),
    'pencil pen crayon marker eraser notebook'.split(),
    'comic magazine novel poster'.split(),
    'bottle jar carton'.split(),
    'crate bag packet basket'.split(),
    'cookie muffin brownie cupcake pancake waffle bun'.split(),
    'shirt jacket sweater coat dress scarf hat'.split(),
    'laptop tablet camera monitor printer'.split(),
    'student pupil player member visitor worker'.split(),
    'farmer baker teacher plumber painter driver'.split(),
    'chair bench lamp stool'.split(),
    'coin stamp marble sticker card button'.split(),
    'ticket voucher coupon'.split(),
    'car van truck motorbike scooter'.split(),
    'train tram coach ferry boat'.split(),
    'tree flower rose tulip shrub'.split(),
]

ARTICLES = re.compile(r'\b(?:the|a|an) (?=[a-z]|$)')
QUOTED = re.compile(r"'[^']*\{[^']*'|\"[^\"]*\"|`[^`]*`|\{\w+(?:=[^{}]*)?\}")


def reword(rng: Random, template: str, code: str, swaps_things: bool = True) -> str:
    """A template whose choices are decided, with some of its words replaced.

    code: of the answer; words that it has are kept. swaps_things: where any thing will do, as it is only counted.

    >>> reword(Random(1), 'what is the average of {l}', 'final_answer(sum({l}) / len({l}))')
    'what is the mean of {l}'
    """
    kept = set(re.findall(r'[a-z]+', code.lower()))
    for pattern, others in REPLACEMENTS:
        template = replace_some(rng, template, pattern, others, kept, SHARE)
    if swaps_things and rng.random() < THINGS_SHARE:
        template = swap_things(rng, template, kept)
    if rng.random() < SHORT_SHARE:
        for pattern, others in SHORTENINGS:
            template = replace_some(rng, template, pattern, others, kept, 0.7)
    if rng.random() < TERSE_SHARE:
        template = outside_quotes(template, partial(ARTICLES.sub, ''))
    return template


def outside_quotes(template: str, change: Callable[[str], str]) -> str:
    """The template with every part changed that is no slot and not in quotes."""
    parts, end = [], 0
    for match in QUOTED.finditer(template):
        parts += [change(template[end : match.start()]), match.group()]
        end = match.end()
    return ''.join([*parts, change(template[end:])])


def replace_some(
    rng: Random, template: str, pattern: re.Pattern[str], others: list[str], kept: set[str], share: float
) -> str:
    if not pattern.search(template):
        return template
    held = [match.span() for match in QUOTED.finditer(template)]

    def replace(match: re.Match[str]) -> str:
        found = match.group()
        is_held = any(start < match.end() and match.start() < end for start, end in held)
        if is_held or kept & set(found.lower().split()) or rng.random() >= share:
            return found
        other = rng.choice(others)
        if kept & set(re.findall(r'[a-z]+', other.lower())):
            return found
        return other[0].upper() + other[1:] if found[0].isupper() else other

    return pattern.sub(replace, template)


def swap_things(rng: Random, template: str, kept: set[str]) -> str:
    """The same thing becomes the same other thing wherever it stands."""
    for group in THINGS:
        things = [thing for thing in group if re.search(rf'\b{thing}s?\b', template)]
        if len(things) != 1 or kept & {things[0], things[0] + 's'} or f'an {things[0]}' in template:
            continue
        other = rng.choice([one for one in group if one not in kept and one not in things and one[0] not in 'aeiou'])
        pattern = re.compile(rf'\b{things[0]}(s?)\b')
        template = outside_quotes(template, partial(pattern.sub, rf'{other}\1'))
    return template


def compile_word(pattern: str) -> re.Pattern[str]:
    """Whole words, also where they begin a sentence."""
    return re.compile(rf'(?<![\w-])(?:{pattern})(?![\w-])', re.IGNORECASE)


REPLACEMENTS = [
    (compile_word(re.escape(one)), [other for other in group if other != one]) for group in ALIKE for one in group
] + [(compile_word(pattern), others) for pattern, others in INSTEAD.items()]
SHORTENINGS = [(compile_word(pattern), others) for pattern, others in SHORT.items()]
