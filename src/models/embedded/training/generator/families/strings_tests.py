"""Texts tested and compared: palindromes, anagrams, what they contain, which is longer."""

from random import Random

from ..kind import Slots, TaskKind
from ..phrases import asked
from ..texts import any_text, letter_of, long_word, natural, odd_word, phrase, plain_word
from ..words import PALINDROMES, distinct_pair, invented_word, word
from .strings_wordings import MORE


def maybe_palindrome(rng: Random) -> Slots:
    half = invented_word(rng)
    turned = rng.choice([half + half[::-1], half + half[-2::-1], rng.choice(PALINDROMES)])
    nearly = turned[:-1] + rng.choice('aeiourst')
    return dict(w=rng.choice([turned, turned, turned, nearly, word(rng), odd_word(rng)]))


def maybe_anagrams(rng: Random) -> Slots:
    """Two words with the same letters, or with one of them changed."""
    one = plain_word(rng)
    other = ''.join(rng.sample(one, len(one)))
    if rng.random() < 0.5:
        other = other[:-1] + rng.choice('aeiourst')
    return dict(w=one, v=other if rng.random() < 0.9 else plain_word(rng))


def maybe_start(rng: Random) -> Slots:
    text = odd_word(rng).lower() if rng.random() < 0.5 else long_word(rng)
    start = text[: rng.randint(1, 3)]
    return dict(w=text, x=start if rng.random() < 0.55 else start[:-1] + rng.choice('aeioumnrst'))


def maybe_end(rng: Random) -> Slots:
    text = odd_word(rng).lower() if rng.random() < 0.5 else long_word(rng)
    end = text[-rng.randint(1, 3) :]
    return dict(w=text, x=end if rng.random() < 0.55 else rng.choice('aeioumnrst') + end[1:])


def maybe_part(rng: Random) -> Slots:
    """A text, and a letter, a part or a word that may stand in it."""
    text = any_text(rng) if rng.random() < 0.7 else long_word(rng)
    words = text.split()
    at = rng.randrange(len(words[0]))
    part = rng.choice([letter_of(rng, text), words[0][at : at + rng.randint(2, 4)], rng.choice(words)])
    if rng.random() < 0.45:
        part = rng.choice([rng.choice('aeiourstxy'), invented_word(rng), word(rng)])
    return dict(w=text, x=part if (part in text) == (part.lower() in text.lower()) else rng.choice(words))


def two_lengths(rng: Random) -> Slots:
    """Two words of different length."""
    while True:
        one, other = distinct_pair(rng, rng.choice([plain_word, odd_word]))
        if len(one) != len(other):
            return dict(w=one, v=other)


def two_plain_words(rng: Random) -> Slots:
    one, other = distinct_pair(rng, plain_word)
    return dict(w=one, v=other)


def maybe_digits(rng: Random) -> Slots:
    digits = str(rng.randint(1, 10 ** rng.randint(2, 9)))
    other = rng.choice([odd_word(rng), digits[:2] + rng.choice('ox-') + digits[2:]])
    return dict(w=digits if rng.random() < 0.5 else other)


def same_or_not(rng: Random) -> Slots:
    """Two texts that are the same but for their capitals, or nearly so."""
    text = rng.choice([odd_word, phrase, natural])(rng)
    other = rng.choice([text.upper(), text.title(), text.swapcase()])
    return dict(w=text, v=other if rng.random() < 0.55 else other[:-1] + rng.choice('aeo1'))


KINDS = [
    TaskKind(
        name='is-palindrome',
        weight=1.5,
        thoughts=['I compare the text with its reverse.'],
        code=[
            "text = '{w}'",
            'final_answer(text == text[::-1])',
        ],
        slots=maybe_palindrome,
        seen=[
            "Is '{w}' a palindrome?",
            'Check if $quoted is a palindrome.',
            "Does '{w}' read the same backwards?",
            'Tell me whether $quoted is a palindrome.',
            'Is the word {w} a palindrome?',
            "is '{w}' a palindrome",
            "Is '{w}' the same <forwards and backwards|backwards>?",
            "palindrome check: '{w}'",
            "Can you check whether '{w}' is a palindrome?",
            "Is the string '{w}' a palindrome?",
            "'{w}': palindrome or not?",
            "Does '{w}' stay the same when reversed?",
            '$whether $text is a palindrome.',
            '$whether $text <reads|is> the same <backwards|in both directions|from both ends|back to front>.',
            "palindrome? '{w}'",
            'Is $text equal to its <reverse|own reverse|mirror image>?',
            'Can $text be read from both <ends|sides|directions>?',
            '$stated_word. <Is it a palindrome|Does it read the same backwards|Is it the same back to front>?',
            'Does $text look the same when <it is flipped|I write it backwards|spelled in reverse>?',
            'My friend says $text is a palindrome. <Is that true|True or false|Is that right>?',
            'True or false: $text is a palindrome.',
            'If I reverse $text, is it still the same?',
            *MORE['is-palindrome'],
        ],
        held_out=[
            "Find out if '{w}' is a palindrome.",
            "Would you call '{w}' a palindrome?",
        ],
    ),
    TaskKind(
        name='are-anagrams',
        weight=0.8,
        thoughts=['Anagrams have the same sorted letters.'],
        code=[
            "first = '{w}'",
            "second = '{v}'",
            'final_answer(sorted(first) == sorted(second))',
        ],
        slots=maybe_anagrams,
        seen=[
            "Are '{w}' and '{v}' anagrams<| of each other>?",
            "Is '{w}' an anagram of '{v}'?",
            "$whether '{w}' and '{v}' are anagrams<| of each other>.",
            "$whether '{w}' is an anagram of '{v}'.",
            "Do '{w}' and '{v}' have the same letters<| in another order>?",
            "anagram check: '{w}', '{v}'",
            "<anagrams|anagram>? '{w}' and '{v}'",
            "Can you <rearrange|reorder|shuffle> the letters of '{w}' <to get|into> '{v}'?",
            "Can '{v}' be <made|written> with exactly the letters of '{w}'?",
            "'{w}' and '{v}': anagrams or not?",
            "Do '{w}' and '{v}' <consist of|use> <exactly |>the same letters?",
            "True or false: '{w}' is an anagram of '{v}'.",
            "My friend says '{w}' and '{v}' are anagrams. Is that <true|right>?",
        ],
        held_out=[
            "If I shuffle the letters of '{w}', can I get '{v}'?",
            "Do the letters of '{w}' and '{v}' match exactly, as in an anagram?",
        ],
    ),
    TaskKind(
        name='starts-with',
        weight=0.7,
        thoughts=['I will use startswith.'],
        code=[
            "text = '{w}'",
            "final_answer(text.startswith('{x}'))",
        ],
        slots=maybe_start,
        seen=[
            "Does $text <start|begin> with '{x}'?",
            "$whether $text <starts|begins> with '{x}'.",
            "Is '{x}' <the start|the beginning|at the beginning|at the start> of $text?",
            "Are the first letters of $text '{x}'?",
            "starts with '{x}'? '{w}'",
            "True or false: $text <starts|begins> with '{x}'.",
            "$stated_word. Does it <start|begin> with '{x}'?",
            "Does the <start|beginning> of $text say '{x}'?",
            "Is it true that $text <starts|begins> with '{x}'?",
            "Has $text the <prefix|beginning> '{x}'?",
            "does '{w}' start with '{x}', yes or no",
        ],
        held_out=[
            "Is '{x}' what $text starts with?",
            "Do we find '{x}' at the beginning of $text?",
        ],
    ),
    TaskKind(
        name='ends-with',
        weight=0.7,
        thoughts=['I will use endswith.'],
        code=[
            "text = '{w}'",
            "final_answer(text.endswith('{x}'))",
        ],
        slots=maybe_end,
        seen=[
            "Does $text end <with|in> '{x}'?",
            "$whether $text ends <with|in> '{x}'.",
            "Is '{x}' <the end|the ending|at the end> of $text?",
            "Are the last letters of $text '{x}'?",
            "ends with '{x}'? '{w}'",
            "True or false: $text ends with '{x}'.",
            "$stated_word. Does it end <with|in> '{x}'?",
            "Does the end of $text say '{x}'?",
            "Is it true that $text ends with '{x}'?",
            "Has $text the <suffix|ending> '{x}'?",
            "does '{w}' end with '{x}', yes or no",
        ],
        held_out=[
            "Is '{x}' what $text ends with?",
            "Do we find '{x}' at the end of $text?",
        ],
    ),
    TaskKind(
        name='contains',
        thoughts=['I test with in.'],
        code=[
            "text = '{w}'",
            "final_answer('{x}' in text)",
        ],
        slots=maybe_part,
        quoted_if_long=0.5,
        seen=[
            "Does $text <contain|include|have> '{x}'?",
            "Is '{x}' <in|part of|inside|contained in|somewhere in> $text?",
            "$whether $text contains '{x}'.",
            "$whether '{x}' is <in|part of> $text.",
            "$whether '{x}' <appears|occurs> in $text.",
            "Does '{x}' <appear|occur> <anywhere |>in $text?",
            "contains '{x}'? '{w}'",
            "'{x}' in '{w}'?",
            "Can you find '{x}' in $text?",
            "$stated. <Is '{x}' in it|Does it contain '{x}'|Does '{x}' appear in it>?",
            "True or false: $text contains '{x}'.",
            "Is there <an|any> '{x}' in $text?",
            "Do you see '{x}' <somewhere |>in $text?",
        ],
        held_out=[
            "Is '{x}' found anywhere in $text?",
            "I look for '{x}' in $text. Is it there?",
        ],
    ),
    TaskKind(
        name='longer-of-two',
        weight=0.6,
        thoughts=['I take the word with the greatest length.'],
        code=[
            "words = ['{w}', '{v}']",
            'final_answer(max(words, key=len))',
        ],
        slots=two_lengths,
        seen=[
            *asked("the longer <word |one |>of '{w}' and '{v}'", "the longer of the two words '{w}' and '{v}'"),
            "Which <word |>is longer, '{w}' or '{v}'?",
            "Which of the two <words |>is longer: '{w}' or '{v}'?",
            "Which has more letters, '{w}' or '{v}'?",
            "longer word: '{w}' or '{v}'",
            "I have '{w}' and '{v}'. <Which one is longer|Which is the longer word>?",
            "Compare '{w}' and '{v}' and tell me the longer one.",
            "Is '{w}' or '{v}' the longer word?",
            "Between '{w}' and '{v}', which word is longer?",
        ],
        held_out=[
            "Which word needs more letters, '{w}' or '{v}'?",
            "Take the longer one of '{w}' and '{v}'.",
        ],
    ),
    TaskKind(
        name='length-difference',
        weight=0.5,
        thoughts=['I take the difference of the lengths.'],
        code=[
            "first = '{w}'",
            "second = '{v}'",
            'final_answer(abs(len(first) - len(second)))',
        ],
        slots=two_lengths,
        seen=[
            *asked("the difference in length <between|of> '{w}' and '{v}'", "the length difference of '{w}' and '{v}'"),
            "How much longer is one of '{w}' and '{v}' than the other?",
            "By how many letters do the lengths of '{w}' and '{v}' differ?",
            "How many letters more has the longer one of '{w}' and '{v}'?",
            "length difference: '{w}', '{v}'",
            "Compare the lengths of '{w}' and '{v}': <what is the difference|how big is the difference>?",
            "How different are '{w}' and '{v}' in length?",
            "Find how many characters the longer of '{w}' and '{v}' has more than the shorter.",
            "'{w}' and '{v}' are not equally long. What is the difference in letters?",
        ],
        held_out=[
            "How many letters lie between the lengths of '{w}' and '{v}'?",
            "What is the gap in length between '{w}' and '{v}'?",
        ],
    ),
    TaskKind(
        name='common-letters',
        weight=0.7,
        thoughts=['I intersect the sets of letters and sort.'],
        code=[
            "first = set('{w}')",
            "second = set('{v}')",
            'final_answer(sorted(first & second))',
        ],
        slots=two_plain_words,
        seen=[
            *asked("the letters that '{w}' and '{v}' <share|have in common>", "the common letters of '{w}' and '{v}'"),
            *asked("the letters that are in both '{w}' and '{v}'"),
            "Which letters <do '{w}' and '{v}' share|do '{w}' and '{v}' have in common|are in both '{w}' and '{v}'>?",
            "Find the <shared|common> letters of '{w}' and '{v}'.",
            "List the letters that <occur|appear> in both '{w}' and '{v}'.",
            "<common|shared> letters: '{w}', '{v}'",
            "What letters do the words '{w}' and '{v}' have in common?",
            "Which letters of '{w}' are also in '{v}'?",
            "I have the words '{w}' and '{v}'. Which letters are in both?",
            "Compare '{w}' and '{v}' and list the letters they share.",
        ],
        held_out=[
            "Which letters appear in the word '{w}' as well as in '{v}'?",
            "Give me all letters that both '{w}' and '{v}' use.",
        ],
    ),
    TaskKind(
        name='same-ignoring-case',
        weight=0.4,
        thoughts=['I compare both in lower case.'],
        code=[
            "first = '{w}'",
            "second = '{v}'",
            'final_answer(first.lower() == second.lower())',
        ],
        slots=same_or_not,
        quoted_again=0.5,
        seen=[
            "Are '{w}' and '{v}' the same <if I ignore|ignoring> <case|capitals|upper and lower case>?",
            "Are '{w}' and '{v}' equal <if case does not matter|apart from capitals>?",
            "$whether '{w}' and '{v}' are the same <ignoring|apart from> <case|capitals>.",
            "Compare '{w}' <and|with> '{v}' <ignoring case|without regard to capitals>: are they equal?",
            "Is '{w}' equal to '{v}' when case is ignored?",
            "same text, ignoring case? '{w}', '{v}'",
            "Case does not matter: are '{w}' and '{v}' the same?",
            "Do '{w}' and '{v}' match, ignoring upper and lower case?",
            "Do '{w}' and '{v}' differ only in <case|capitals>?",
            "If I write both in lower case, are '{w}' and '{v}' <equal|the same>?",
            "Are '{w}' and '{v}' the same word or text if capitals count as small letters?",
            "equal without case: '{w}' and '{v}'?",
            "True or false: '{w}' and '{v}' are the same if case is ignored.",
        ],
        held_out=[
            "Without looking at capitals, is '{w}' the same as '{v}'?",
            "Do '{w}' and '{v}' say the same if upper and lower case count as equal?",
        ],
    ),
    TaskKind(
        name='is-number-text',
        weight=0.4,
        thoughts=['I will use isdigit.'],
        code=[
            "text = '{w}'",
            'final_answer(text.isdigit())',
        ],
        slots=maybe_digits,
        seen=[
            'Does $text <consist of|contain|have> only digits?',
            '$whether $text <consists only of digits|has only digits|contains only digits>.',
            'Is $text made of digits only?',
            'Are all characters of $text digits?',
            "only digits? '{w}'",
            'Is every character <of|in> $text a digit?',
            'True or false: $text has nothing but digits.',
            '$stated. <Does it have only digits|Are these only digits|Is it all digits>?',
            "Is '{w}' <all digits|nothing but digits>?",
            'Does $text have anything but digits, or is it all digits? Answer True for all digits.',
            "digits only or not: '{w}'",
            'Can $text be read as a whole number, so does it have only digits?',
            "My code is '{w}'. Does it consist only of digits?",
        ],
        held_out=[
            'Can I say that $text is all digits?',
            'Are there only digits in $text?',
        ],
    ),
]
