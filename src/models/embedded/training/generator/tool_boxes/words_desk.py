"""What dictionaries and language services know: meanings, synonyms, rhymes, spelling, translations and languages."""

from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, distinct, pick, whole

ENGLISH = (
    'happy brave gentle stubborn fragile ancient curious bitter hollow clever lazy humble rapid silent vivid weary '
    'whisper stumble gather wander vanish borrow forgive hesitate ignore shiver rescue murmur invent wither '
    'lantern harvest orchard thunder meadow journey shadow riddle feather anchor marble ribbon puddle sorrow wisdom '
    'kindness castle cellar beacon blossom colour theatre neighbour jewellery rhythm cemetery bureau yacht queue '
    'serendipity melancholy ephemeral ubiquitous labyrinth quarrel nostalgia catastrophe entrepreneur necessary'
).split()
LONG_ENGLISH = ['give up', 'well-known', 'look after', 'ice cream', 'run out', 'old-fashioned', 'take off']
TONGUES = (
    'French German Spanish Italian Polish Turkish Swedish Dutch Danish Czech Greek Finnish Latin Swahili Basque Welsh '
    'Hindi Tamil Korean Japanese Arabic Hebrew Icelandic Estonian Hungarian Zulu Maori Quechua Breton Catalan Tagalog '
    'Amharic Persian Mongolian Georgian Armenian Thai Vietnamese Malay Irish Maltese Norwegian Romanian Bulgarian'
).split()
MEANINGS = [
    *['a lamp that can be carried', 'full of joy', 'very old', 'easily broken', 'to speak very softly', 'sorrow'],
    *['land covered with grass', 'a small pool of rain water', 'to go away suddenly', 'a puzzle in words', 'lazy'],
    *['found everywhere', 'a place with fruit trees', 'to lose the balance', 'showing no fear', 'lasting a short time'],
]
FAMILIES = ['Germanic', 'Romance', 'Slavic', 'Celtic', 'Uralic', 'Turkic', 'Semitic', 'Bantu', 'Dravidian']


def draw_english(rng: Random) -> str:
    return rng.choice(LONG_ENGLISH) if rng.random() < 0.12 else rng.choice(ENGLISH)


def draw_misspelling(rng: Random) -> str:
    """A word in which two letters changed places, or one is missing or doubled."""
    word = rng.choice([one for one in ENGLISH if len(one) > 5])
    place = rng.randint(1, len(word) - 3)
    swapped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    missing = word[:place] + word[place + 1 :]
    doubled = word[:place] + word[place] + word[place:]
    return rng.choice([one for one in (swapped, missing, doubled) if one != word])


WORD = ('desk-word', 'word term entry lemma headword')
LANGUAGE = ('desk-language', 'language lang tongue name')
ARGUMENTS = {
    'desk-word': ArgumentKind('str', draw_english),
    'desk-language': ArgumentKind('str', pick(TONGUES)),
    'desk-misspelling': ArgumentKind('str', draw_misspelling),
    'desk-english': choice('British', 'American'),
    'desk-length': ArgumentKind('int', lambda rng: rng.choice([rng.randint(40, 999), rng.randint(10, 90) * 100])),
    'desk-level': choice('beginner', 'intermediate', 'fluent'),
}
VALUES = {
    'desk-word': ValueKind(['str'], 'text', draw_english),
    'desk-language': ValueKind(['str'], 'text', pick(TONGUES)),
    'desk-words': ValueKind(['list', 'list[str]'], 'texts', distinct(pick(ENGLISH), 3, 6)),
    'desk-meaning': ValueKind(['str'], 'text', pick(MEANINGS)),
    'desk-family': ValueKind(['str'], 'text', pick(FAMILIES)),
    'desk-syllables': ValueKind(['int'], 'number', whole(1, 6)),
    'desk-millions': ValueKind(['float', 'int'], 'number', whole(1, 600)),
    'desk-hours': ValueKind(['int', 'float'], 'number', whole(120, 2300)),
}
CONCEPTS = [
    Concept(
        noun='definition',
        names='define definition meaning dict_entry explain_word',
        takes=[WORD],
        gives='desk-meaning',
        descriptions=['definition of an English word', 'what a {p} means', 'explanation of a {p} from the dictionary'],
        asks={
            'look-up': [
                'What does {x} mean?',
                'define {x}',
                'My teacher used <the word|the term> {x} and nobody asked. What does it stand for?',
                '<{x} meaning?|meaning of {x}?>',
                'How does the dictionary explain {x}?',
                'I have never heard {x}, what is that supposed to be?',
                'Explain <the word|the term> {x} to me.',
                'in plain english, what is meant by {x}',
                'Look {x} up in the dictionary and tell me how it is defined.',
            ],
            'same-text': ['Does the dictionary define {x} just like {y}?'],
        },
        held_out={
            'look-up': ['What should I understand when somebody says {x}?'],
            'same-text': ['Is there no difference in meaning between {x} and {y}?'],
        },
    ),
    Concept(
        noun='synonyms',
        nouns='synonyms',
        item='synonym',
        names='synonyms thesaurus similar_words same_meaning other_words',
        takes=[WORD],
        gives='desk-words',
        descriptions=[
            'synonyms of a word',
            'list of words that mean the same as a {p}',
            'what else one can say for a {p}, as a list',
        ],
        phrases=['the words that mean the same as {x}'],
        asks={
            'look-up': [
                'What else can I say for {x}?',
                'other words for {x}',
                'I wrote {x} three times in my essay. What could I put in its place?',
                'Which words mean the same as {x}?',
                '<synonyms {x}|{x} synonyms>',
                'Help me to avoid {x}: which words are similar?',
                'Open the thesaurus at {x} and list what it says.',
                'is there another way to say {x}? give me all',
            ],
            'list-length': [
                'How many other words are there for {x}?',
                'How many ways to say {x} does the thesaurus have?',
            ],
            'list-first': [
                'What is the best other word for {x}, the one at the top of the list?',
                'Which synonym for {x} comes first?',
            ],
            'list-sorted': ['Put the words that mean {x} in the order of the alphabet.'],
        },
        held_out={'look-up': ['Which words could replace {x} without changing the sense?']},
    ),
    Concept(
        noun='opposite',
        names='antonym opposite contrary opposite_word reverse_meaning',
        takes=[WORD],
        gives='desk-word',
        descriptions=['opposite of a word', 'word that means the contrary of a {p}', 'antonym of a {p}'],
        asks={
            'look-up': [
                'What is the contrary of {x}?',
                'whats the antonym for {x}',
                'If somebody is not {x} at all but quite the reverse, which word do I use?',
                '<{x}, antonym?|antonym {x}?>',
                'Which word says exactly the reverse of {x}?',
                'In a crossword they want the opposite of {x}.',
                'I am looking for the word with the contrary meaning of {x}.',
                'Turn {x} into its opposite, please.',
            ],
            'is-text': ['Is {w} the contrary of {x}?'],
            'upper-case': ['I need the antonym of {x} in capital letters for my crossword.'],
            'same-text': ['Do {x} and {y} have the same antonym?'],
        },
        held_out={'look-up': ['Hot is to cold as {x} is to what?']},
    ),
    Concept(
        noun='rhymes',
        nouns='rhymes',
        item='rhyme',
        names='rhymes rhymes_with rhyming_words sounds_like find_rhymes',
        takes=[WORD],
        gives='desk-words',
        descriptions=['words that rhyme with a {p}', 'list of rhymes for a word', 'rhyming dictionary entry of a {p}'],
        phrases=['the words that rhyme with {x}'],
        preposition='for',
        asks={
            'look-up': [
                'What rhymes with {x}?',
                'words that rhyme with {x}',
                'I write a birthday poem and the line ends in {x}. What fits at the end of the next one?',
                'Find me rhymes for {x}.',
                '{x}, what rhymes?',
                'My rap is stuck at {x}, which words have the same ending sound?',
                'Which words sound like {x} at the end?',
                'could you list what rhymes on {x}',
            ],
            'list-length': ['How many words rhyme with {x}?'],
            'list-first': ['Give me just one rhyme for {x}, the first you find.'],
            'list-last': ['Which is the last word in the list of rhymes for {x}?'],
        },
        held_out={'look-up': ['A verse closes with {x}. Which words could close the following verse?']},
        is_held_out=True,
    ),
    Concept(
        noun='syllable count',
        names='syllables syllable_count n_syllables count_syllables beats',
        takes=[WORD],
        gives='desk-syllables',
        descriptions=[
            'number of syllables in a word',
            'how many syllables a {p} has',
            'into how many parts a {p} is spoken',
        ],
        has='syllables',
        asks={
            'look-up': [
                'How many syllables does {x} have?',
                'syllables in {x}',
                'For my haiku: how many beats has {x}?',
                'Count the syllables in {x}.',
                'If I clap along while I say {x}, how often do I clap?',
                'how many times do i clap for {x}',
                'Into how many syllables does {x} break up?',
                '{x}: number of syllables?',
            ],
            'sum-of-two': ['The line is just {x} and {y}. How many syllables is that?'],
            'total': ['How many syllables do {xs} make in one line?'],
            'larger-of-two': ['Which word has more beats when spoken, {x} or {y}?'],
            'who-most': ['Which of {xs} has the most syllables?'],
            'is-above': ['Does {x} have more than {k} syllables?'],
        },
        held_out={'look-up': ['How many spoken parts does {x} consist of?']},
    ),
    Concept(
        noun='source language',
        names='origin_language etymology borrowed_from comes_from word_source',
        takes=[WORD],
        gives='desk-language',
        descriptions=[
            'language from which a word was borrowed',
            'where a {p} comes from originally, as a language',
            'origin of a {p}: name of the language',
        ],
        asks={
            'look-up': [
                'From which language does {x} come?',
                'where did english get {x} from',
                '{x} does not sound English to me. Which language had it first?',
                'Out of what language was {x} borrowed?',
                'origin of {x}, language?',
                'What is the etymology of {x}, I mean the language?',
                'tell me the language that gave us {x}',
                'Who used <the word|the expression> {x} first, speakers of which language?',
            ],
            'same-text': ['Were {x} and {y} borrowed from the same language?'],
            'is-text': ['Does {x} come from {w}?', 'Did we take the word {x} from {w}?'],
        },
        held_out={'look-up': ['To the speakers of which language do we owe {x}?']},
    ),
    Concept(
        noun='right spelling',
        names='correct_spelling fix_typo did_you_mean spell_fix autocorrect',
        takes=[('desk-misspelling', 'typed misspelled text wrong input')],
        gives='desk-word',
        descriptions=[
            'right spelling of a misspelled word',
            'word that somebody meant who typed a typo',
            'what a word with a typo should be',
        ],
        asks={
            'look-up': [
                'How is {x} spelled correctly?',
                'i typed {x}, what did i mean',
                'There is a red line under {x}. What should it be?',
                'correct {x}',
                'Fix the typo in {x}.',
                'My son wrote {x} in his dictation, what is the right way?',
                'What word is {x} meant to be?',
                'I am not sure about {x}: how should one write it?',
            ],
            'is-text': ['Did the writer of {x} mean {w}?'],
            'upper-case': ['Correct {x} and write it in capitals.'],
        },
        held_out={'look-up': ['The teacher crossed out {x}. What does she want to read?']},
    ),
    Concept(
        noun='spelling check',
        names='is_correct spelled_right valid_spelling check_spelling accepted_in',
        takes=[('desk-word', 'word term entry'), ('desk-english', 'variant english dialect standard')],
        gives='bool',
        descriptions=[
            "whether a word is spelled that way in 'British' or 'American' English",
            "True if {p} is a right spelling in {q} ('British' or 'American') English",
            "whether the spelling of a {p} is accepted; {q} is 'British' or 'American'",
        ],
        asks={
            'look-up': [
                'Is {x} right in {y} English?',
                'do they write {x} in {y} english',
                'Is {x} spelled correctly by {y} rules?',
                'My reader is picky about {y} spelling. May I write {x}?',
                '{x}, ok in {y} spelling?',
                'Check <if|whether> {x} passes as {y} English.',
                'In {y} English, is {x} a correct spelling?',
                'Can I leave {x} as it is in a text in {y} English?',
            ],
        },
        held_out={'look-up': ['Would a {y} editor accept the spelling {x}?']},
    ),
    Concept(
        noun='rendering',
        names='translate_word to_language translate word_in render',
        takes=[('desk-word', 'word text term'), ('desk-language', 'target to_lang language into')],
        gives='translation',
        descriptions=[
            'translates an English word into a language',
            'what an English {p} is called in the {q}',
            'word of another language for an English {p}',
        ],
        phrases=['the {y} word for {x}', 'the translation of {x} into {y}'],
        asks={
            'look-up': [
                'How do you say {x} in {y}?',
                'what is {x} in {y}',
                '{x} in {y}?',
                'I am writing a postcard to my {y} penfriend. What is their word for {x}?',
                'Translate {x} into {y}.',
                'In {y}, what do they call {x}?',
                'Give me the {y} for {x}.',
                'I need {x}, but in {y}.',
                'which word would someone speaking {y} use for {x}',
            ],
        },
        held_out={'look-up': ['With what word does {y} express {x}?']},
        is_plain=False,
        like=['translation'],
    ),
    Concept(
        noun='number of speakers',
        nouns='numbers of speakers',
        names='speakers native_speakers spoken_by speaker_count people_speaking',
        takes=[LANGUAGE],
        gives='desk-millions',
        descriptions=[
            'number of people who speak a language, in millions',
            'how many million people speak a {p}',
            'native speakers of a {p} in millions',
        ],
        asks={
            'look-up': [
                'How many million people speak {x}?',
                'is {x} a big language, how many millions speak it',
                'With how many people, in millions, could I talk in {x}?',
                '<{x} speakers?|speakers of {x}?>',
                'I think of learning {x}. How many people use it, in millions?',
                'Tell me by how many million people {x} is spoken.',
                'how widespread is {x} (millions)',
                'For my talk about {x} I need the number of speakers.',
            ],
            'larger-of-two': [
                'Which is spoken by more people, {x} or {y}?',
                'With which language do I reach more people, {x} or {y}?',
            ],
            'sum-of-two': ['If I know {x} and {y}, how many million people can I talk to?'],
            'who-most': ['Which of {xs} is spoken by the most people?'],
            'who-least': ['Which of {xs} is the smallest language by speakers?'],
            'count-above': ['How many of {xs} are spoken by more than {k} million people?'],
            'ratio': ['How many times as many people speak {x} as {y}?'],
        },
        held_out={'look-up': ['How many millions call {x} their language?']},
    ),
    Concept(
        noun='learning time',
        names='learning_hours study_time hours_to_learn course_hours how_long_to_learn',
        takes=[LANGUAGE, ('desk-level', 'level goal target_level stage')],
        gives='desk-hours',
        descriptions=[
            "hours one needs to learn a language up to a level: 'beginner', 'intermediate' or 'fluent'",
            "how many hours of study a {p} takes; {q} is 'beginner', 'intermediate' or 'fluent'",
            "time to reach the {q} ('beginner', 'intermediate', 'fluent') in a {p}, in hours",
        ],
        phrases=['the learning time for {x} up to {y}', 'the hours of study for {x} until the {y} level'],
        asks={
            'look-up': [
                'How many hours must I study {x} to reach the {y} level?',
                '{x}, {y} level, how many hours?',
                'I want to move abroad and need {x} at {y} level. How long must I study, in hours?',
                'how much time does {x} take until i am at {y}',
                'To get to {y} in {x}, how many hours are needed?',
                '{y=fluent}After how many hours of lessons am I fluent in {x}?',
                '{y=beginner}How long does it take to become a good beginner in {x}, in hours?',
                'Find the hours of study for {x}, up to {y}.',
            ],
            'fixed-difference': [
                'How many hours more than {t} does {x} take up to {y}?',
                '{y=fluent|intermediate}In {x}, how many hours lie between intermediate and fluent?',
            ],
            'fixed-larger': ['Which takes longer to learn up to {y}, {x} or {t}?'],
            'fixed-smaller': ['Which is quicker to learn up to {y}, {x} or {t}?'],
            'fixed-sum': ['I want to reach {y} in {x} and in {t}. How many hours is that?'],
            'divided': ['I study {x} for {k} hours a week. In how many weeks am I at {y}?'],
        },
        held_out={'look-up': ['How many hours of my life will {x} cost me until I am {y}?']},
        is_plain=False,
    ),
    Concept(
        noun='translation fee',
        names='translation_fee text_price translator_cost quote_for_text fee_for_words',
        takes=[
            ('desk-length', 'words word_count n_words length'),
            ('desk-language', 'language target into_language'),
            ('with', 'express rush is_urgent express_service'),
        ],
        gives='money',
        descriptions=[
            'fee for the translation of a text by its number of {p} and the {q}, with or without express',
            'what translating a text of some length into a {q} costs, faster if wanted',
            'price of having a text translated',
        ],
        phrases=['the fee for translating {x} words into {y} {z} express'],
        asks={
            'look-up': [
                'What does it cost to have {x} words translated into {y}, {z} express?',
                '{x} words into {y} {z} express, price?',
                'How much do you take for a {y} translation of {x} words {z} express?',
                '{z=True}It is urgent: {x} words into {y} by express. What is the fee?',
                '{z=True}express translation to {y}, {x} words, how much',
                '{z=True}My visa depends on it, so I pay for express. {x} words have to become {y}. How much?',
                '{z=False}My manual has {x} words and should be in {y}. There is no hurry, no express. What do I pay?',
                '{z=False}normal speed, no express: {x} words to {y}, cost?',
            ],
        },
        held_out={'look-up': ['{z=True}What would you charge to turn {x} words into {y} as an express job?']},
        is_plain=False,
    ),
    Concept(
        noun='language profile',
        names='language_profile lang_info language_facts about_language lang_card',
        takes=[LANGUAGE],
        gives='dict',
        descriptions=[
            'facts about a language: {keys}',
            'profile of a {p} as a dict with {keys}',
            'what linguists note of a {p}: {keys}',
        ],
        keys=[
            ('family', 'language family', 'desk-family'),
            ('cases', 'number of cases', 'few'),
            ('vowels', 'number of vowels', 'few'),
            ('dialects', 'number of dialects', 'small'),
        ],
        asks={
            'key:language family': [
                'To which family does {x} belong?',
                'what family is {x} from',
                'With which group of languages is {x} related?',
            ],
            'key:number of cases': [
                'How many cases does the grammar of {x} have?',
                'cases in {x}?',
                'In how many cases must I decline nouns in {x}?',
            ],
            'key:number of vowels': [
                'How many vowels are there in {x}?',
                'How many different vowels does a speaker of {x} use?',
            ],
            'key:number of dialects': ['Into how many dialects is {x} split?', 'dialects of {x}, how many'],
            'key-larger-of-two:number of cases': ['Which grammar has more cases, {x} or {y}?'],
            'key-larger-of-two:number of dialects': ['Which is split into more dialects, {x} or {y}?'],
            'key-is-above:number of cases': ['Does {x} have more than {k} cases?'],
            'key-smaller-of-two:number of vowels': ['Which gets by with fewer vowels, {x} or {y}?'],
        },
        held_out={
            'key:number of cases': ['How many cases torture students of {x}?'],
            'key:language family': ['What are the relatives of {x} called as a group?'],
        },
    ),
]
