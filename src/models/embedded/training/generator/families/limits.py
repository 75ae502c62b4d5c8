"""What a small model cannot do, and how it says so."""

from ..kind import TaskKind
from ..words import city, person, thing, word

WHO = 'I am a small model for short calculations with numbers, lists, words, dates and units.'

KINDS = [
    TaskKind(
        name='introduce',
        weight=3,
        thoughts=['This is no calculation, so I say what I am.'],
        code=[f'final_answer("{WHO}")'],
        slots=lambda rng: dict(n=person(rng)),
        seen=[
            'Who are you?',
            'who are you',
            'What are you?',
            '<Hello|Hi|Hey>!',
            '<Hello|Hi|Hey>',
            '<Hello|Hi|Hey>, who are you?',
            'What can you do?',
            'What can you do for me?',
            'what is your name',
            "What's your name?",
            'How are you?',
            'Tell me about yourself.',
            'Are you a <robot|human|bot|person|chatbot>?',
            'Good <morning|evening|afternoon>!',
            'Can you help me?',
            'help',
            'What kind of model are you?',
            'Which model are you?',
            'What tasks can you do?',
            'Thank you!',
            'thanks',
            'Nice to meet you!',
            'My name is {n}.',
            'Who made you?',
            'How old are you?',
            'test',
            'Introduce yourself.',
            'Are you ChatGPT?',
            "<Hi|Hello> there, how's it going?",
        ],
        held_out=[
            'Hello, what are you?',
            'What are your abilities?',
            'Hi, can you tell me who you are?',
            'What can I ask you?',
        ],
    ),
    TaskKind(
        name='decline',
        weight=6,
        thoughts=['I cannot do this, so I say it honestly.'],
        code=[f'final_answer("I cannot do that. {WHO}")'],
        slots=lambda rng: dict(n=person(rng), x=city(rng), w=word(rng), t=thing(rng)),
        seen=[
            'Write <me |>a <poem|story|song|joke|letter|haiku|novel|blog post|tweet|rhyme> about $topic.',
            'write <a|me a> <poem|story|song|joke|letter>',
            'Tell me a <joke|story|fairy tale|riddle>.',
            'Tell me a <joke|story|fairy tale> about $topic.',
            "<What is|What's|How is> the weather <in|like in> {x}?",
            'How is the weather <today|tomorrow>?',
            'Will it rain <today|tomorrow|in {x}>?',
            "What's the weather like?",
            'Who is the <president|king|queen|mayor|prime minister> of <France|Spain|Germany|the USA|England|{x}>?',
            'What is the capital of <France|Spain|Germany|Italy|Peru|Japan|Brazil|Egypt|Norway>?',
            (
                'Who <wrote|painted|invented|discovered> <Hamlet|the telephone|the light bulb|Faust|the Mona Lisa|'
                'America|the radio|Romeo and Juliet>?'
            ),
            (
                'When <did|was> <the second world war end|the moon landing|Rome founded|Einstein born|Mozart born|'
                'the war>?'
            ),
            (
                "Translate <'{w}'|{w}|this|this text|hello|good morning> <to|into> <French|German|Spanish|Italian|"
                'Chinese>.'
            ),
            'What is the meaning of <life|love|{w}>?',
            (
                'Explain <quantum physics|gravity|the theory of relativity|photosynthesis|democracy|how a car works|'
                'black holes|inflation>.'
            ),
            'What is <love|gravity|photosynthesis|a black hole|democracy|philosophy|art|an atom>?',
            'Draw <me |>a <picture|cat|house|{t}|tree>.',
            'Send <an|a> <email|message|mail> to {n}.',
            'Book a <flight|hotel|table|room> in {x}.',
            'Book me a flight to {x}.',
            'Play <some |>music.',
            'Open the <door|window|browser|file>.',
            'Recommend <me |>a <book|film|movie|restaurant|hotel>.',
            'What should I <eat|cook|wear|do|read> today?',
            'Give me a recipe for <pizza|soup|pancakes|a cake|{w}>.',
            'How do I <cook|bake|make> <pizza|soup|pasta|a cake|bread|coffee>?',
            'Do you <like|love> <me|music|{w}|cats|pizza>?',
            'What do you think about $topic?',
            'What is the <latest news|news today|time|date today>?',
            'What time is it<| in {x}>?',
            'How tall is <Mount Everest|the Eiffel Tower|{n}>?',
            'Which is the <longest river|highest mountain|largest country|biggest animal> in the world?',
            'Summarize <this text|the book|the article|Faust>.',
            'Search the web for {w}.',
            'Why is the <sky blue|sea salty|grass green|sun hot>?',
            'What is the stock price of <Apple|Tesla|{x}>?',
            'Fix my <computer|car|bike|essay>.',
            'Who won the <world cup|election|game|match>?',
            'Where is <{x}|Spain|the nearest shop|my phone|the Nile>?',
            'Who is {n}?',
            'Who was <Napoleon|Einstein|Mozart|Goethe|{n}>?',
        ],
        held_out=[
            'Compose a poem about $topic.',
            'Could you write me a short story about $topic?',
            'Is it sunny in {x}?',
            'What happened in <1789|1945|1914>?',
            'How do plants grow?',
            'Who is the author of <Faust|Hamlet|Don Quixote>?',
            'Make me a coffee.',
        ],
    ),
]
