"""Lists of words: sorted, joined, filtered, each word changed, and which is the longest or the first."""

from random import Random

from ..kind import Slots, TaskKind
from ..lists import ordinal
from ..phrases import asked, wondered
from ..texts import some_words, word_list
from ..words import thing, word
from .strings_change import JOINTS
from .strings_wordings import MORE


def old_word_list(rng: Random) -> Slots:
    words = [word(rng) if rng.random() < 0.6 else thing(rng) for _ in range(rng.randint(3, 7))]
    return dict(u=list(dict.fromkeys(words))) if rng.random() < 0.5 else some_words(rng)


def one_longest(rng: Random) -> Slots:
    """Different words of which one is the longest and one the shortest."""
    while True:
        words = word_list(rng, 4)
        lengths = sorted(map(len, words))
        if len(words) > 2 and lengths[-2] < lengths[-1] and lengths[0] < lengths[1]:
            return dict(u=words)


def words_and_joint(rng: Random) -> Slots:
    name, one, sign = rng.choice(JOINTS)
    return dict(u=word_list(rng), s=name, o=one, j=sign)


def words_and_letter(rng: Random) -> Slots:
    words = [one.lower() for one in word_list(rng, 4)]
    letter = rng.choice([letter for letter in rng.choice(words) if letter.isalpha()])
    return dict(u=words, x=letter)


def words_and_first_letter(rng: Random) -> Slots:
    words = word_list(rng, 4)
    return dict(u=words, x=rng.choice(words)[0])


def words_and_limit(rng: Random) -> Slots:
    words = word_list(rng, 4)
    return dict(u=words, k=len(rng.choice(words)))


def words_and_addition(rng: Random) -> Slots:
    additions = 'pre un my_ new- x re item_ mega id- s _2 .txt -ish er !'.split()
    return dict(u=word_list(rng), x=rng.choice(additions))


def repeated_words(rng: Random) -> Slots:
    words = word_list(rng, 3, 5)
    more = words + [rng.choice(words) for _ in range(rng.randint(1, 4))]
    return dict(u=rng.sample(more, len(more)))


def words_and_one(rng: Random) -> Slots:
    words = repeated_words(rng)['u']
    return dict(u=words, x=rng.choice(words))


def words_and_place(rng: Random) -> Slots:
    words = word_list(rng, 4)
    place = rng.randint(1, len(words))
    return dict(u=words, x=words[place - 1], k=place, o=ordinal(rng, place))


KINDS = [
    TaskKind(
        name='sort-word-list',
        thoughts=['I will use sorted.'],
        code=[
            'words = {u}',
            'final_answer(sorted(words))',
        ],
        slots=old_word_list,
        seen=[
            *asked('{u} sorted alphabetically', 'the list {u} in alphabetical order', 'the words {u} from a to z'),
            'Sort {u} alphabetically.',
            'sort these words: {u}',
            'Sort the words {u}.',
            'Put {u} in alphabetical order.',
            'Order these words alphabetically: {u}',
            'Sort the <list|names|words> {u} <alphabetically|by alphabet|from a to z>.',
            '<alphabetical order|sort alphabetically|alphabetize|a to z>: {u}',
            'I have the words {u}. <Sort them|Put them in alphabetical order|Sort them by alphabet>.',
            'Bring {u} into alphabetical order.',
            'My list is {u}. How does it look in alphabetical order?',
            'Alphabetize the list {u}.',
            *MORE['sort-word-list'],
        ],
        held_out=[
            'Arrange the words {u} by alphabet.',
            wondered('the words {u} in alphabetical order'),
        ],
    ),
    TaskKind(
        name='sort-word-list-by-length',
        weight=0.6,
        thoughts=['I sort by the length.'],
        code=[
            'words = {u}',
            'final_answer(sorted(words, key=len))',
        ],
        slots=some_words,
        seen=[
            *asked('{u} sorted by <length|word length|number of letters>', 'the words {u} from shortest to longest'),
            'Sort {u} by <length|their length|the number of letters>.',
            'Sort the <list|words|names> {u} by length<|, shortest first>.',
            'Put {u} in order of length.',
            'Order these words by length: {u}',
            '<sort by length|by length|shortest to longest>: {u}',
            'I have the words {u}. <Sort them by length|Put the shortest first and the longest last>.',
            'Order {u} from the shortest word to the longest.',
            'My list is {u}. How does it look sorted by length?',
            'Short words first, long words last: {u}',
        ],
        held_out=[
            'Arrange the words {u} by length.',
            'Begin with the shortest word of {u} and end with the longest.',
        ],
    ),
    TaskKind(
        name='longest-in-word-list',
        weight=0.7,
        thoughts=['I take the word with the greatest length.'],
        code=[
            'words = {u}',
            'final_answer(max(words, key=len))',
        ],
        slots=one_longest,
        seen=[
            *asked(
                'the longest word of {u}',
                'the longest of the words {u}',
                'the word with the most letters in the list {u}',
            ),
            'Which word is the longest: {u}?',
            'Which of {u} is the longest word?',
            'Which of these words is the longest: {u}?',
            'longest word: {u}',
            'I have the words {u}. <Which is the longest|Which one has the most letters>?',
            'Which <name|word> in the list {u} is longer than all others?',
            'Find the longest word in the list {u}.',
            'Which of the words has the most letters: {u}?',
            wondered('the longest word of {u}'),
        ],
        held_out=[
            'Which of the words {u} has the most letters?',
            'Pick the longest one out of {u}.',
        ],
    ),
    TaskKind(
        name='shortest-in-word-list',
        weight=0.5,
        thoughts=['I take the word with the smallest length.'],
        code=[
            'words = {u}',
            'final_answer(min(words, key=len))',
        ],
        slots=one_longest,
        seen=[
            *asked(
                'the shortest word of {u}',
                'the shortest of the words {u}',
                'the word with the fewest letters in the list {u}',
            ),
            'Which word is the shortest: {u}?',
            'Which of {u} is the shortest word?',
            'Which of these words is the shortest: {u}?',
            'shortest word: {u}',
            'I have the words {u}. <Which is the shortest|Which one has the fewest letters>?',
            'Which <name|word> in the list {u} is shorter than all others?',
            'Find the shortest word in the list {u}.',
        ],
        held_out=[
            'Which of the words {u} has the fewest letters?',
            'Pick the shortest one out of {u}.',
        ],
    ),
    TaskKind(
        name='count-word-list',
        weight=0.6,
        thoughts=['I will use len.'],
        code=[
            'words = {u}',
            'final_answer(len(words))',
        ],
        slots=old_word_list,
        seen=[
            *asked('the number of words in the list {u}', 'the <length|size> of the list {u}'),
            'How many words are in the list {u}?',
            'Count these words: {u}',
            'How many <names|words|items|elements> does the list {u} have?',
            'How many <items|elements|entries> are in {u}?',
            'I have {u}. How many words are that?',
            'Count the <items|elements|words> of {u}.',
            'how many: {u}',
            'How long is the list {u}?',
            wondered('the number of words in the list {u}'),
        ],
        held_out=[
            'How many words are these: {u}?',
            'Of how many words does the list {u} consist?',
        ],
    ),
    TaskKind(
        name='join-word-list',
        weight=0.9,
        thoughts=['I join the words with the sign between them.'],
        code=[
            'words = {u}',
            "final_answer('{j}'.join(words))",
        ],
        slots=words_and_joint,
        seen=[
            *asked(
                '{u} joined <with|by> {s}',
                'the words {u} with {s} between them',
                'one text of {u} with {s} between the words',
            ),
            'Join {u} <with|by|using> {s}.',
            'Join the <words|list|strings|names> {u} <with|by|using> {s}.',
            'Join {u} with "{j}".',
            'Connect the words {u} <with|by> {s}.',
            '<Put|Write> the words {u} in one text with {s} between them.',
            'Make one string of {u}, separated by {s}.',
            'Put {o} between the words {u}.',
            'join with {s}: {u}',
            'I have the words {u}. <Join them with {s}|Write them with {s} between them>.',
            'Turn the list {u} into a text with {o} between the words.',
            *MORE['join-word-list'],
        ],
        held_out=[
            'Glue the words {u} together with {s}.',
            'Combine {u} to one text, with {o} between each two.',
        ],
    ),
    TaskKind(
        name='join-with-comma-space',
        weight=0.5,
        thoughts=['I join the words with a comma and a space.'],
        code=[
            'words = {u}',
            "final_answer(', '.join(words))",
        ],
        slots=some_words,
        seen=[
            *asked(
                '{u} joined with a comma and a space',
                'the words {u} as one text with commas and spaces between them',
            ),
            'Join {u} with <a comma and a space|commas and spaces>.',
            'Join the <words|list|names> {u} with a comma and a space.',
            'Write {u} as one text with a comma and a space <between the words|after each word but the last>.',
            'Make one string of {u}, separated by commas and spaces.',
            'join with comma and space: {u}',
            'Join {u} with ", ".',
            'Turn the list {u} into a text with commas and spaces.',
            'I have the words {u}. Join them with a comma and a space.',
        ],
        held_out=[
            'Glue the words {u} together with a comma and a space.',
            'Combine {u} to one text with commas and spaces between.',
        ],
    ),
    TaskKind(
        name='filter-by-letter',
        weight=0.8,
        thoughts=['I keep the words that have the letter.'],
        code=[
            'words = {u}',
            "final_answer([w for w in words if '{x}' in w])",
        ],
        slots=words_and_letter,
        seen=[
            *asked('the words <of|in> {u} that <contain|have> $letter', 'the words of {u} with the letter {x}'),
            'Which <words of|of the words|of> {u} <contain|have> $letter?',
            'Which words in the list {u} contain $letter?',
            'Filter {u}: keep <only |>the words <with|that contain> $letter.',
            'Keep <only |>the words of {u} that <contain|have> $letter.',
            'List the words of {u} <that contain|with|that have> $letter.',
            "words with '{x}': {u}",
            'I have the words {u}. Which of them <contain|have> $letter?',
            'Find all words with $letter in the list {u}.',
            'Remove all words without $letter from {u}.',
        ],
        held_out=[
            'In which of the words {u} is there $letter?',
            'Pick the words that contain $letter out of {u}.',
        ],
    ),
    TaskKind(
        name='filter-by-first-letter',
        weight=0.7,
        thoughts=['I keep the words that start with the letter.'],
        code=[
            'words = {u}',
            "final_answer([w for w in words if w.startswith('{x}')])",
        ],
        slots=words_and_first_letter,
        seen=[
            *asked(
                'the words <of|in> {u} that <start|begin> with $letter',
                'the words of {u} with the first letter {x}',
            ),
            'Which <words of|of the words|of> {u} <start|begin> with $letter?',
            'Which <words|names> in the list {u} <start|begin> with $letter?',
            'Filter {u}: keep <only |>the words that <start|begin> with $letter.',
            'Keep <only |>the words of {u} that <start|begin> with $letter.',
            'List the words of {u} <that start with|starting with|beginning with> $letter.',
            "words that start with '{x}': {u}",
            'I have the words {u}. Which of them <start|begin> with $letter?',
            'Find all words starting with $letter in the list {u}.',
        ],
        held_out=[
            'Which of the words {u} have $letter at the start?',
            'Pick the words that begin with $letter out of {u}.',
        ],
    ),
    TaskKind(
        name='filter-by-length',
        weight=0.7,
        thoughts=['I keep the words whose length is above the limit.'],
        code=[
            'words = {u}',
            'final_answer([w for w in words if len(w) > {k}])',
        ],
        slots=words_and_limit,
        seen=[
            *asked('the words <of|in> {u} <with more than|that have more than|longer than> {k} letters'),
            'Which <words of|of the words|of> {u} have more than {k} letters?',
            'Which <words|names> in the list {u} are longer than {k} <letters|characters>?',
            'Filter {u}: keep <only |>the words <with more than|longer than> {k} letters.',
            'Keep <only |>the words of {u} that have more than {k} letters.',
            'List the words of {u} <with more than|longer than> {k} <letters|characters>.',
            'words with more than {k} letters: {u}',
            'I have the words {u}. Which of them have more than {k} letters?',
            'Find all words with over {k} letters in the list {u}.',
            'Drop the words with {k} letters or fewer from {u}.',
            'Remove the short words, {k} letters or fewer, from the list {u}.',
            'longer than {k} letters: {u}',
            'From {u}, take the words that have more than {k} letters.',
        ],
        held_out=[
            'Which of the words {u} need more than {k} letters?',
            'Pick the words longer than {k} letters out of {u}.',
        ],
    ),
]
