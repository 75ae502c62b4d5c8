"""What people ask about that no calculation can answer: the world, and things to do in it."""

from random import Random

from ..kind import Slots
from ..words import MONTHS, city, goods, person, thing, word

COUNTRIES = (
    'France|Spain|Germany|Italy|Peru|Japan|Brazil|Egypt|Norway|Sweden|Canada|Mexico|India|China|Kenya|Ghana|Chile|'
    'Poland|Greece|Turkey|Portugal|Austria|Ireland|Finland|Denmark|Cuba|Nepal|Iran|Iraq|Vietnam|Thailand|Australia|'
    'New Zealand|the USA|England|Scotland|Russia|Ukraine|Argentina|Colombia|Morocco|Nigeria|South Africa|Iceland|'
    'Belgium|the Netherlands|Switzerland|Hungary|Romania|Croatia|Israel|Jordan|Pakistan|Indonesia|Malta|Bolivia'
).split('|')
FAMOUS = (
    'Napoleon|Einstein|Mozart|Goethe|Shakespeare|Cleopatra|Caesar|Beethoven|Bach|Picasso|Newton|Darwin|Gandhi|'
    'Marie Curie|Galileo|Columbus|Leonardo da Vinci|Michelangelo|Lincoln|Churchill|Nelson Mandela|Elvis Presley|'
    'Michael Jackson|Madonna|Messi|Ronaldo|Pele|Serena Williams|Roger Federer|Usain Bolt|Muhammad Ali|Barack Obama|'
    'Angela Merkel|Queen Victoria|Taylor Swift|Beyonce|Tom Hanks|Charlie Chaplin|Marilyn Monroe|Steven Spielberg|'
    'Agatha Christie|Hemingway|Tolstoy|Kafka|Plato|Aristotle|Socrates|Confucius|Buddha|Frida Kahlo|Van Gogh|Rembrandt|'
    'Monet|Chopin|Bob Dylan|John Lennon|Freddie Mercury|Steve Jobs|Bill Gates|Elon Musk|Neil Armstrong|Yuri Gagarin|'
    'Alan Turing|Ada Lovelace|Isaac Asimov|Stephen Hawking|Tesla|Edison|Pasteur|Freud|Marx|Kant|Nietzsche|Homer'
).split('|')
WORKS = (
    'Hamlet|Faust|Don Quixote|Romeo and Juliet|Macbeth|War and Peace|Moby Dick|Dracula|Frankenstein|The Hobbit|'
    'Harry Potter|The Lord of the Rings|1984|The Odyssey|The Iliad|Pride and Prejudice|Emma|Oliver Twist|Ulysses|'
    'The Great Gatsby|The Trial|Robinson Crusoe|Alice in Wonderland|The Little Prince|Les Miserables|Anna Karenina'
).split('|')
FILMS = (
    'Titanic|Star Wars|Avatar|The Matrix|Jaws|Psycho|Casablanca|Inception|The Godfather|Pulp Fiction|Forrest Gump|'
    'Frozen|Shrek|Toy Story|The Lion King|Rocky|Alien|Gladiator|Jurassic Park|Batman|Spider-Man|King Kong|Bambi'
).split('|')
INVENTIONS = (
    'the telephone|the light bulb|the radio|the computer|the car|the bicycle|the steam engine|the printing press|'
    'the internet|dynamite|the camera|the piano|paper|the wheel|the television|the airplane|penicillin|the X-ray|'
    'gravity|electricity|the telescope|the zipper|the battery|the microscope|football|basketball|chess'
).split('|')
EVENTS = (
    'the second world war|the first world war|the French revolution|the moon landing|the fall of the Berlin wall|'
    'the American civil war|the Roman empire|the Middle Ages|the Renaissance|the cold war|the battle of Waterloo|'
    'the sinking of the Titanic|the Great Fire of London|the Russian revolution|the industrial revolution|'
    'the Olympic games|the bronze age|the ice age|the discovery of America|the plague|the Vietnam war'
).split('|')
LANDMARKS = (
    'Mount Everest|the Eiffel Tower|the Statue of Liberty|Kilimanjaro|the Matterhorn|Big Ben|the Burj Khalifa|'
    'the Colosseum|the Great Pyramid|the Empire State Building|Mont Blanc|Mount Fuji|the Tower of Pisa|K2|'
    'the Golden Gate Bridge|the Great Wall of China|the Taj Mahal|Notre-Dame'
).split('|')
WATERS = (
    'the Nile|the Amazon|the Danube|the Rhine|the Mississippi|the Thames|Lake Victoria|the Pacific|the Atlantic|'
    'the Red Sea|the Mediterranean|the Ganges|the Volga|the Seine|the Yangtze|the Dead Sea|the Panama Canal'
).split('|')
ANIMALS = (
    'cat|dog|whale|elephant|horse|shark|spider|snake|lion|tiger|wolf|bear|eagle|owl|penguin|dolphin|bee|ant|frog|'
    'turtle|giraffe|kangaroo|cow|pig|sheep|mouse|rabbit|octopus|crocodile|camel|zebra|monkey|parrot|butterfly|snail'
).split('|')
SPECIES = (
    'cats|dogs|whales|elephants|horses|sharks|spiders|snakes|lions|tigers|wolves|bears|eagles|owls|penguins|bees|ants|'
    'frogs|turtles|kangaroos|cows|pigs|sheep|mice|rabbits|crocodiles|camels|monkeys|parrots|butterflies|snails'
).split('|')
CONCEPTS = (
    'quantum physics|gravity|the theory of relativity|photosynthesis|democracy|black holes|inflation|evolution|'
    'capitalism|global warming|the stock market|electricity|magnetism|the immune system|DNA|the water cycle|'
    'machine learning|blockchain|bitcoin|feminism|existentialism|the food chain|plate tectonics|nuclear power|'
    'the solar system|the big bang|entropy|dark matter|osmosis|the French revolution|Buddhism|communism|philosophy|'
    'the brain|the heart|the internet|a volcano|an earthquake|a rainbow|an atom|a virus|a vaccine|a comet|jazz|'
    'impressionism|a sonnet|a metaphor|irony|karma|love|art|time|happiness|freedom|justice|consciousness'
).split('|')
SUBSTANCES = (
    'gold|silver|oil|bread|milk|gas|diesel|bitcoin|sugar|coffee|rice|copper|electricity|butter|cocoa|wheat|platinum|'
    'a Big Mac|a new iPhone|a liter of petrol|a Tesla|an apartment|a house|a car|a flight|a cup of coffee|a pizza'
).split('|')
COMPANIES = ('Apple|Tesla|Google|Amazon|Microsoft|Nike|Toyota|Samsung|Siemens|Netflix|Coca-Cola|BMW|IKEA|Nestle').split(
    '|'
)
SPORTS = (
    'football|tennis|basketball|golf|hockey|baseball|cricket|rugby|volleyball|boxing|chess|skiing|swimming|cycling'
).split('|')
TEAMS = (
    'Real Madrid|Barcelona|Bayern Munich|Liverpool|Arsenal|Juventus|Chelsea|the Lakers|the Yankees|Brazil|Germany|'
    'France|Argentina|Italy|Ajax|Milan|Manchester United|the Bulls|Celtic|Benfica'
).split('|')
FOODS = (
    'pizza|soup|pancakes|a cake|bread|pasta|rice|curry|salad|an omelette|cookies|lasagne|sushi|tacos|apple pie|'
    'a burger|risotto|muffins|chili|goulash|a sandwich|hummus|waffles|ice cream|jam|tea|coffee'
).split('|')
EDIBLES = (
    'a banana|an apple|an egg|a pizza|a burger|a carrot|chocolate|rice|an avocado|a beer|milk|cheese|honey'
).split('|')
LANGUAGES = (
    'French|German|Spanish|Italian|Chinese|Japanese|Russian|Portuguese|Dutch|Polish|Turkish|Arabic|Greek|Latin|'
    'Swedish|Korean|Hindi|Hebrew|Czech|Finnish'
).split('|')
CODE_LANGUAGES = ('Java|JavaScript|C++|Rust|HTML|CSS|SQL|PHP|Go|Swift|Kotlin|Ruby|TypeScript|Haskell|Perl|bash').split(
    '|'
)
PROGRAMS = (
    'a website|an app|a game|a login page|a snake game|a chatbot|a button|a web server|a query|a to-do list app|'
    'a form|a linked list|a class for cars|a REST API|a calculator app|a script that renames files|a parser|a shop'
).split('|')
ILLS = (
    'a headache|a cold|the flu|back pain|a fever|a sore throat|a toothache|stomach pain|an allergy|insomnia|a rash|'
    'high blood pressure|a broken arm|diabetes|asthma|stress|depression|a cough|a migraine'
).split('|')
MEDICINES = (
    'aspirin|antibiotics|ibuprofen|vitamin C|paracetamol|insulin|cough syrup|sleeping pills|painkillers'
).split('|')
SERVICES = (
    'a flight|a hotel|a table|a room|a taxi|a train ticket|a doctor appointment|a haircut|a tennis court|a rental car|'
    'a restaurant|two cinema tickets'
).split('|')
MEDIA = 'music|a song|jazz|a podcast|the radio|a video|some rock music|a film|my playlist|the news|Beethoven'.split('|')
FILES = (
    'the file report.pdf|my photos|the folder Downloads|data.csv|a browser|Google|YouTube|Wikipedia|my e-mails|'
    'the document|notes.txt|www.example.com|Excel|the camera|my calendar|the settings|this web page|the attachment'
).split('|')
CHORES = (
    'the dishes|my car|my bike|my computer|the door|the light|the heating|my phone|the printer|my room|the garden|'
    'the lamp|the TV|the alarm|my hair|the window|the oven|the washing machine|my essay|my shoes'
).split('|')
WRITINGS = (
    'poem|story|song|joke|letter|haiku|novel|blog post|tweet|rhyme|speech|limerick|love letter|fairy tale|short story|'
    'cover letter|slogan|essay|script|review|product description|birthday card|rap|toast|diary entry|sonnet'
).split('|')
DECISIONS = (
    'buy a house|quit my job|move to another city|get a dog|learn the piano|marry her|marry him|sell my car|'
    'study law|go on a diet|call him|cut my hair|buy bitcoin|rent or buy|go to the party|start a company|'
    'change my phone|become a teacher|tell her the truth|invest in stocks'
).split('|')
FEELINGS = 'sad|bored|tired|happy|lonely|angry|nervous|in love|stressed|hungry|excited|afraid|confused'.split('|')
RELATIVES = (
    'mother|father|sister|brother|wife|husband|boss|friend|neighbour|son|daughter|uncle|aunt|cousin|grandmother|dog|cat'
).split('|')
DAYS = (
    'my birthday|my wedding|my holiday|the party|my exam|my next vacation|the concert|our anniversary|the deadline|'
    'my appointment|my flight|the next full moon|the next election|the end of term|the next match'
).split('|')
OWN_AMOUNTS = (
    'my salary|my rent|my savings|my income|my bill|my weight|the price|my pension|the amount|my budget|my debt|'
    'the total|my tax bill|my phone bill|the invoice|my pocket money|my balance|the bonus|the fee|the loan'
).split('|')
OWN_NUMBERS = (
    'my numbers|my list|the numbers|the list|these numbers|the values|my grades|my scores|the data|my expenses|'
    'the prices|all of them|my test results|the ages|the temperatures|our sales|the measurements'
).split('|')
OWN_TEXTS = (
    'my text|the word|the sentence|my name|the text|my sentence|the string|the title|the paragraph|the phrase|'
    'my password|the file name'
).split('|')
SHAPES = (
    'my garden|the room|the circle|the rectangle|the triangle|my field|the wall|the box|the floor|the pool'
).split('|')
TABLES = {
    'country': COUNTRIES,
    'other_country': COUNTRIES,
    'famous': FAMOUS,
    'work': WORKS,
    'film': FILMS,
    'invention': INVENTIONS,
    'event': EVENTS,
    'landmark': LANDMARKS,
    'water': WATERS,
    'animal': ANIMALS,
    'animals': SPECIES,
    'concept': CONCEPTS,
    'substance': SUBSTANCES,
    'company': COMPANIES,
    'sport': SPORTS,
    'team': TEAMS,
    'other_team': TEAMS,
    'food': FOODS,
    'edible': EDIBLES,
    'language': LANGUAGES,
    'code_language': CODE_LANGUAGES,
    'program': PROGRAMS,
    'ill': ILLS,
    'medicine': MEDICINES,
    'service': SERVICES,
    'media': MEDIA,
    'file': FILES,
    'chore': CHORES,
    'writing': WRITINGS,
    'decision': DECISIONS,
    'feeling': FEELINGS,
    'relative': RELATIVES,
    'day': DAYS,
    'own_amount': OWN_AMOUNTS,
    'own_numbers': OWN_NUMBERS,
    'own_text': OWN_TEXTS,
    'shape': SHAPES,
}


def world(rng: Random) -> Slots:
    """Something of everything."""
    slots: Slots = {name: rng.choice(table) for name, table in TABLES.items()}
    slots['place'] = city(rng) if rng.random() < 0.6 else slots['country']
    slots['name'] = person(rng)
    year = rng.randint(1000, 2024) if rng.random() < 0.3 else rng.randint(1800, 2024)
    slots['other_city'] = city(rng)
    slots |= dict(n=person(rng), x=city(rng), z=year, w=word(rng), t=thing(rng), i=goods(rng))
    slots |= dict(k=rng.randint(2, 99), p=rng.choice([5, 10, 15, 20, 25, 50, rng.randint(1, 99)]))
    return slots | numbers_around(rng)


def numbers_around(rng: Random) -> Slots:
    """Numbers that stand in requests without being for a calculation: times, small counts, minutes, sums, days."""
    hour, minutes = rng.randint(1, 12), rng.choice([0, 0, 15, 30, 45, rng.randint(1, 59)])
    half = rng.choice(['am', 'pm', ' am', ' pm'])
    clock = f'{hour}:{minutes:02d}'
    time = rng.choice([clock, f'{hour + 11}:{minutes:02d}', f'{hour}{half}', clock + half])
    month = rng.choice(MONTHS)
    number = rng.randint(1, 28)
    return dict(
        time=time,
        few=rng.randint(2, 12),
        mins=rng.choice([rng.randint(2, 60), rng.randint(1, 12) * 5]),
        amount=rng.choice([rng.randint(5, 900), rng.randint(1, 100) * 10]),
        money=rng.choice(['euros', 'dollars', 'pounds', 'bucks', 'EUR']),
        date=rng.choice([f'{month} {number}', f'{number} {month}', f'{number} {month[:3]}']),
        weekday=rng.choice('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split()),
        phone=f'{rng.randint(100, 999)} {rng.randint(1000, 9999)}',
    )
