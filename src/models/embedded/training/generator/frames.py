"""The clauses that questions are composed of: how people ask for something, and how they put facts and question together.

Each table has groups that are trained on and, apart from them, whole groups that never are.
"""

from random import Random

#: `{noun}` is a noun phrase such as `the sum of 3 and 4`.
NOUN_FRAMES = [
    # Commands.
    '<Find|Compute|Calculate|Work out|Determine|Get|Return|Figure out|Evaluate> {noun}.',
    '<Give|Show|Tell> me {noun}.',
    '<Please |pls |Quickly |Just |Now >{verb} {noun}.',
    '{Verb} {noun}<| please|, please| for me| for me please>.',
    '<Output|Print|Report|Say> {noun}.',
    # Questions.
    "<What is|What's|Whats|what is|What would be> {noun}?",
    'What is {noun}<| exactly| in the end| then>?',
    '<So|And|Ok, so|Hm,|Well,> what is {noun}?',
    'Do you know {noun}?',
    'Can you <tell me|find|compute|calculate|work out|give me> {noun}?',
    'Could you <please |>{verb} {noun}<| for me>?',
    'Would you <please |>{verb} {noun}?',
    'Will you {verb} {noun}?',
    # Wishes.
    'I <need|want|would like|am looking for|have to know|want to know|need to know|wonder about> {noun}.',
    "I'd like <|to know |to have >{noun}.",
    'I wonder what {noun} is.',
    "I'm trying to <find|work out|figure out> {noun}.",
    'Let me <have|know> {noun}.',
    'How do I get {noun}?',
    'Need {noun}.',
    # Terse.
    '{noun}',
    '{noun}',
    '{noun}?',
    '{noun} please',
    '{noun} =',
    '{noun} = ?',
    '{bare}',
    '{bare}?',
    '{bare} pls',
]
HELD_OUT_NOUN_FRAMES = [
    'Would you be so kind as to {verb} {noun}?',
    'Any idea what {noun} is?',
    "I can't work out {noun}, can you?",
    'Help me with {noun}.',
    'My teacher asks for {noun}.',
    'May I have {noun}?',
    'Somebody wants {noun}.',
    'Go ahead and {verb} {noun}.',
    '{noun}, what is it?',
    'What do you get for {noun}?',
    'It would be great to have {noun}.',
]
VERBS = 'find compute calculate determine get'.split() + ['work out', 'figure out', 'give me', 'tell me']

#: `{fact}` states the values, `{question}` asks; `{Fact}` and `{Question}` begin a sentence.
FACT_FRAMES = [
    '{Fact}. {Question}?',
    '{Fact}. {Question}?',
    '{Fact}. {Question}?',
    '{Fact}. {question}',
    '{Fact}, {question}?',
    '{fact}, {question}',
    '{fact}. {question}?',
    '{fact} - {question}?',
    '{Fact}: {question}?',
    'If {fact}, {question}?',
    'If {fact}, {question}?',
    '{Question} if {fact}?',
    '{Question} when {fact}?',
    'when {fact}, {question}?',
    'Suppose {fact}. {Question}?',
    'Say {fact}. {Question}?',
    '{Fact}. <So|Now|Then>, {question}?',
    '{Fact}. <Tell me|Please tell me|Can you tell me|My question>: {question}?',
    '{Fact} and I want to know: {question}?',
]
HELD_OUT_FACT_FRAMES = [
    'Given that {fact}, {question}?',
    '{Question}, assuming {fact}?',
    'Imagine {fact}. {Question}?',
    "Let's say {fact} - {question}?",
    '{Fact}. I ask myself: {question}?',
    '{Question}? {Fact}.',
]

OPENINGS = [
    ['Hello! ', 'Hi. ', 'Hey, ', 'Hi, ', 'Hello, ', 'hi ', 'Hey there, ', 'Good morning. ', 'Hi there! '],
    ['Please help: ', 'Can you help me? ', 'Please: ', 'pls ', 'Please ', 'Help me please. ', 'I need help. '],
    ['Question: ', 'I have a question. ', 'My question: ', 'I have one question: ', 'quick question: ', 'Q: '],
    ['Task: ', 'Here is a task. ', 'Quick one: ', 'Exercise 3: ', 'Next: ', 'One more: ', 'Homework: '],
    ['It is for school. ', 'This is for my homework. ', "It's for work. ", 'My friend asked me this. '],
    ['I am at home. ', 'It is raining today. ', 'I had a long day. ', 'My cat is called Tom. ', 'I am new here. '],
    ['Ok, ', 'So, ', 'Well, ', 'ok ', 'Now, ', 'Right, ', 'Alright, ', 'hmm ', 'I wonder: '],
]
HELD_OUT_OPENINGS = [
    ['Dear agent, ', 'Good evening! ', 'Yo, '],
    ['My boss wants this: ', 'We were arguing about this at dinner. ', 'I am bad at this. '],
    ['Listen: ', 'One small thing: ', 'Let me ask you this: '],
]
CLOSINGS = [
    [' Thanks.', ' Thank you!', ' Thanks!', ' Thx', ' thanks a lot', ' Thank you in advance.'],
    [' Use Python.', ' Use code.', ' Use Python for that.', ' Write code for it.'],
    [' Give only the result.', ' Return the answer.', ' Show me the answer.', ' Just the answer.', ' Answer only.'],
    [' please', ' pls', ' Please be quick.', ' Please.', ' please!'],
]
HELD_OUT_CLOSINGS = [
    [' Cheers!', ' Much appreciated.', ' Many thanks.'],
    [' No explanation needed.', ' Keep it short.', ' I am curious.'],
]


def frame_noun(rng: Random, noun: str, is_held_out: bool) -> str:
    """A template that asks for a noun phrase. The phrase may hold slots and choices of its own."""
    frame = rng.choice(HELD_OUT_NOUN_FRAMES if is_held_out else NOUN_FRAMES)
    verb = rng.choice(VERBS)
    bare = noun[4:] if noun.startswith('the ') else noun
    parts = {'noun': noun, 'bare': bare, 'verb': verb, 'Verb': upper_first(verb)}
    for name, text in parts.items():
        frame = frame.replace('{' + name + '}', text)
    return frame


def frame_fact(rng: Random, fact: str, question: str, is_held_out: bool) -> str:
    """A template that states a fact and asks a question about it, both without their full stop or question mark."""
    frame = rng.choice(HELD_OUT_FACT_FRAMES if is_held_out else FACT_FRAMES)
    parts = {'fact': fact, 'Fact': upper_first(fact), 'question': question, 'Question': upper_first(question)}
    for name, text in parts.items():
        frame = frame.replace('{' + name + '}', text)
    return frame


def upper_first(text: str) -> str:
    """With a capital at the start, also where a choice `<a|b>` stands there; a slot stays as it is."""
    if text.startswith('<'):
        end = text.index('>')
        return '<' + '|'.join(upper_first(part) for part in text[1:end].split('|')) + text[end:]
    return text[:1].upper() + text[1:]
