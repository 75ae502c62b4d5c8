"""What tools know about animals in the wild, about pets and about the plants at home and in the garden."""

from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, decimal, distinct, many, pick, whole

ANIMALS = (
    'cheetah lion tiger leopard jaguar wolf fox bear hare otter beaver badger moose elk bison gazelle antelope zebra '
    'giraffe elephant gorilla orangutan koala kangaroo wombat hedgehog squirrel hamster chinchilla ferret mole bat '
    'falcon eagle owl raven swan pelican ostrich emu penguin parrot salmon tuna shark dolphin orca narwhal turtle '
    'iguana crocodile python cobra gecko frog newt llama alpaca camel donkey pony goat'
).split()
LONG_ANIMALS = [
    *['polar bear', 'snow leopard', 'grey wolf', 'blue whale', 'red panda', 'barn owl', 'sea turtle', 'golden eagle'],
    *['guinea pig', 'komodo dragon', 'wild boar', 'mountain goat', 'arctic fox', 'great white shark', 'honey badger'],
]
PETS = (
    'Bella Rex Luna Simba Coco Bruno Nala Milo Oreo Pepper Ginger Rocky Daisy Buddy Shadow Tofu Mochi Biscuit Pickle '
    'Waffle Ziggy Cleo Felix Garfield Snowball Hazel Thor Loki Misty Nemo Ruby Sammy Toffee Whisky Yoshi Kiwi'
).split()
LONG_PETS = ['Mr Whiskers', 'Lady Luna', 'Captain Fluff', 'Sir Barks', 'Miss Piggy', 'Bella 2', 'Professor Paws']
PLANTS = (
    'fern monstera basil orchid yucca ivy lavender rosemary thyme mint jasmine begonia geranium oleander lemongrass '
    'hydrangea azalea camellia rhubarb tomato chili calathea dracaena pothos bonsai papyrus banana pilea amaryllis '
    'succulent bamboo clematis gardenia magnolia coriander parsley fuchsia'
).split()
LONG_PLANTS = [
    *['rubber plant', 'peace lily', 'aloe vera', 'snake plant', 'spider plant', 'olive tree', 'lemon tree'],
    *['weeping fig', 'jade plant', 'money tree', 'wax plant', 'Venus flytrap', 'Boston fern', 'bird of paradise'],
]
FEED = ['dry food', 'hay', 'salmon paste', 'chicken and rice', 'seeds', 'crickets', 'carrots', 'turkey', 'beef']
TRICKS = ['sit', 'roll over', 'give paw', 'fetch', 'spin', 'play dead', 'high five', 'bow', 'wait', 'crawl']


def draw_animal(rng: Random) -> str:
    return rng.choice(LONG_ANIMALS if rng.random() < 0.25 else ANIMALS)


def draw_pet(rng: Random) -> str:
    return rng.choice(LONG_PETS if rng.random() < 0.15 else PETS)


def draw_plant(rng: Random) -> str:
    return rng.choice(LONG_PLANTS if rng.random() < 0.3 else PLANTS)


ANIMAL = ('nature-animal', 'animal species name creature')
PET = ('nature-pet', 'pet pet_name name animal_name')
PLANT = ('nature-plant', 'plant plant_name name species')
ARGUMENTS = {
    'nature-animal': ArgumentKind('str', draw_animal),
    'nature-pet': ArgumentKind('str', draw_pet),
    'nature-plant': ArgumentKind('str', draw_plant),
    'nature-pot': ArgumentKind('int', whole(1, 480)),
    'nature-sex': choice('male', 'female'),
    'nature-eater': choice('cat', 'dog', 'rabbit'),
}
VALUES = {
    'nature-animal': ValueKind(['str'], 'text', draw_animal),
    'nature-plant': ValueKind(['str'], 'text', draw_plant),
    'nature-speed': ValueKind(['int', 'float'], 'number', whole(3, 120)),
    'nature-kg': ValueKind(['float'], 'number', decimal(0.2, 900, 1)),
    'nature-ml': ValueKind(['int', 'float'], 'number', lambda rng: rng.randint(2, 60) * 25),
    'nature-interval': ValueKind(['int'], 'number', whole(1, 21)),
    'nature-feed': ValueKind(['str'], 'text', pick(FEED)),
    'nature-tricks': ValueKind(['list', 'list[str]'], 'texts', distinct(pick(TRICKS), 2, 5)),
}
CONCEPTS = [
    Concept(
        noun='top speed',
        names='top_speed max_speed fastest_run speed_of kmh',
        takes=[ANIMAL],
        gives='nature-speed',
        descriptions=[
            'top speed of an animal in km/h',
            'how fast an {p} can run, swim or fly, in km/h',
            'maximum speed of a species',
        ],
        preposition='of the',
        unit='km/h',
        adjectives=('faster', 'fastest', 'slower', 'slowest'),
        asks={
            'look-up': [
                'How fast can the {x} go?',
                'what speed does a {x} reach',
                'Could I outrun a {x}? Tell me its speed at full effort.',
                '<{x} max km/h?|{x}, how fast?>',
                'My kids ask how quick the {x} is when it hurries.',
                'How many kilometers per hour does the {x} manage at most?',
                'At a full sprint, what does the {x} make in km/h?',
                'look up how quickly the {x} gets ahead',
            ],
            'larger-of-two': [
                'Who wins a race, the {x} or the {y}?',
                'Does the {x} catch the {y}, or who is quicker: {x} or {y}?',
            ],
            'difference': ['How many km/h is the {x} faster than the {y}?'],
            'who-most': ['Which of {xs} wins a race?', 'Who runs away from all others: {xs}?'],
            'is-above': ['Can a {x} go faster than {k} km/h?', 'does the {x} break the limit of {k} km/h'],
        },
        held_out={
            'look-up': ['With what pace does the {x} flee when it gives everything?'],
            'larger-of-two': ['I bet on the {x}, you on the {y}. Who comes in first?'],
        },
    ),
    Concept(
        noun='full-grown weight',
        names='adult_weight body_weight grown_weight mass_by_sex weighs',
        takes=[ANIMAL, ('nature-sex', 'sex gender which')],
        gives='nature-kg',
        descriptions=[
            "weight of a grown animal in kg; {q} is 'male' or 'female'",
            "how many kg a 'male' or 'female' {p} weighs when grown up",
            "adult weight by species and {q} ('male', 'female')",
        ],
        phrases=['the weight of a grown {y} {x}', 'the weight of a {y} {x}'],
        asks={
            'look-up': [
                'How heavy is a {y} {x}?',
                'what does a grown {y} {x} weigh',
                '{y} {x}, weight in kg?',
                'We have to move a {y} {x} to another zoo. How many kilos is that?',
                'How many kg does a {y} {x} bring to the scales?',
                'Look up the weight of the {x}, {y}, fully grown.',
                'Can four men lift a {y} {x}? How much would they carry?',
                '{y=female}How much does the mother weigh when a {x} is {y} and grown up?',
            ],
            'fixed-difference': [
                '{y=male|female}How many kilos is a male {x} heavier than a female one?',
                'By how many kg is a {y} {x} heavier than a {y} {t}?',
            ],
            'fixed-larger': [
                'Which is heavier, a {y} {x} or a {y} {t}?',
                '{y=male|female}Which weighs more as a {x}, male or female?',
            ],
            'fixed-sum': [
                '{y=male|female}What does a pair of one male and one female {x} weigh together?',
                'What do a {y} {x} and a {y} {t} weigh in total?',
            ],
            'fixed-smaller': ['Which is lighter, a {y} {x} or a {y} {t}?'],
        },
        held_out={'look-up': ['What must a crane lift with a {y} {x} in the sling, in kg?']},
        is_plain=False,
        like=['weight'],
    ),
    Concept(
        noun='night animal',
        names='is_nocturnal nocturnal active_at_night night_active awake_at_night',
        takes=[ANIMAL],
        gives='bool',
        descriptions=[
            'whether an animal is active at night',
            'True if an {p} is nocturnal',
            'whether a species hunts and feeds in the dark',
        ],
        asks={
            'look-up': [
                'Is the {x} active at night?',
                'is a {x} nocturnal',
                'Will we see the {x} on our night safari?',
                'Check <if|whether> the {x} is awake after dark.',
                'Does the {x} hunt or feed in the dark?',
                'My friend says that a {x} keeps you awake all night. Is it nocturnal?',
                'Does a {x} come out at night and not by day?',
                'tell me <if|whether> the {x} is a night creature',
            ],
            'count-true': ['How many of {xs} are active at night?'],
            'who-true': ['Which of {xs} are nocturnal?', 'Which of these are awake at night: {xs}?'],
        },
        held_out={'look-up': ['Would I need a torch to watch the {x} being busy?']},
        is_held_out=True,
    ),
    Concept(
        noun='species of a pet',
        nouns='species of pets',
        names='pet_species kind_of_pet what_animal animal_type breed_of',
        takes=[PET],
        gives='nature-animal',
        descriptions=[
            'species of a pet in the files of a vet',
            'what kind of animal a {p} is',
            'which species a patient of the animal clinic belongs to',
        ],
        phrases=['the species of {x}', 'the kind of animal that {x} is'],
        is_plain=False,
        asks={
            'look-up': [
                'What kind of animal is {x}?',
                'is {x} a cat or what',
                'To which species does {x} belong?',
                'The next patient is {x}. Which box do I prepare, I mean for what animal?',
                '{x} <species?|is what?>',
                'What creature hides behind the name {x}?',
                'look in the file what sort of animal {x} is',
                'I look after {x} next week and have not asked what animal it is.',
            ],
            'same-text': ['Are {x} and {y} the same kind of animal?'],
            'is-text': ['Is {x} a {w}?'],
        },
        held_out={'look-up': ['As what was {x} born, biologically?']},
    ),
    Concept(
        noun='vaccination date',
        names='next_vaccination vaccination_due shot_date jab vaccine_due',
        takes=[PET],
        gives='date',
        descriptions=[
            'day on which a pet has to be vaccinated next',
            'when the next vaccination of a {p} is due',
            'date of the next shot of a {p}',
        ],
        asks={
            'look-up': [
                'When does {x} need the next vaccination?',
                'when is the jab for {x} due',
                'We travel with {x} soon. On what day should the shot be renewed?',
                'next shot {x}?',
                'By which date must {x} be vaccinated again?',
                'Put the next injection of {x} into my calendar: which day?',
                'Until when is {x} protected by the last vaccine?',
                'I lost the passport of {x} where the next vaccination was written. When is it?',
            ],
            'days-until': [
                'Today is {d}. In how many days does {x} get a jab?',
                'It is {d}. How many days is {x} still protected?',
            ],
            'days-since': ['Today is {d}. For how many days has the vaccination of {x} been overdue?'],
            'earlier-of-two': ['Who has to get a shot first, {x} or {y}?'],
            'days-after': ['How many days after {x} is {y} due for the vaccine?'],
        },
        held_out={'look-up': ['When do I have to bring {x} to the vet for the needle?']},
    ),
    Concept(
        noun='daily portion',
        names='portion feed_amount grams_per_day ration food_for_weight',
        takes=[ANIMAL, ('kilograms', 'weight_kg weight kg body_weight')],
        gives='grams',
        descriptions=[
            'grams of feed per day for an animal of some weight',
            'how much an {p} of that {q} should eat a day, in grams',
            'daily ration by {p} and {q}',
        ],
        phrases=['the daily portion for a {x} of {y} kg', 'the grams of feed for a {x} with {y} kg'],
        asks={
            'look-up': [
                'How many grams a day does a {x} of {y} kg get?',
                'a {x} with {y} kg, how much feed per day',
                '{x}, {y} kg, ration?',
                'The rescue station took in a {x} that weighs {y} kg. How much food does it need daily, in grams?',
                'At {y} kg, what should a {x} eat in a day?',
                'Our {x} has {y} kg now and I do not want to overfeed it. How many grams are right?',
                'Work out the grams of food for one day, {x}, {y} kg.',
                'If a {x} weighs {y} kg, how big is its daily meal in grams?',
            ],
            'times': ['A {x} of {y} kg stays with us for {k} days. How many grams of feed do I need?'],
            'half': ['A {x} of {y} kg is on a diet and gets half of the usual feed. How many grams?'],
            'fixed-difference': ['How many grams more does a {x} of {y} kg eat than a {t} of the same weight?'],
            'fixed-sum': ['We feed a {x} and a {t}, both {y} kg. How many grams a day is that?'],
        },
        held_out={'look-up': ['What weight of food do I put before a {x} that has {y} kg?']},
        is_plain=False,
    ),
    Concept(
        noun='tricks',
        nouns='tricks',
        item='trick',
        names='tricks commands learned_tricks can_do obeys',
        takes=[PET],
        gives='nature-tricks',
        descriptions=[
            'tricks that a pet has learned',
            'list of the commands a {p} obeys',
            'what a {p} can do on command',
        ],
        phrases=['the tricks of {x}', 'the commands that {x} obeys'],
        asks={
            'look-up': [
                'Which tricks can {x} do?',
                'what has {x} learned so far',
                'The kids want to play with {x}. What does it do on command?',
                'To which commands does {x} react?',
                '<{x}: tricks?|commands {x} knows?>',
                'List everything that {x} was taught.',
            ],
            'list-length': ['How many commands does {x} obey?', 'how many tricks has {x} learned'],
            'list-first': ['What did {x} learn first?', 'Which trick was the first for {x}?'],
        },
        held_out={'look-up': ['With what can {x} impress an audience?']},
    ),
    Concept(
        noun='pot plant',
        names='plant_in_pot pot_label pot_content which_plant pot_lookup',
        takes=[('nature-pot', 'pot pot_no label number')],
        gives='nature-plant',
        descriptions=[
            'plant that grows in a numbered pot',
            'what is planted in a {p}',
            'name of the plant by the number on its {p}',
        ],
        phrases=['the plant in pot {x}', 'the plant with the number {x}'],
        is_plain=False,
        asks={
            'look-up': [
                'What grows in pot {x}?',
                'which plant is number {x}',
                'Nothing can be seen yet in pot {x}. What did we sow?',
                'pot {x}?',
                'The label fell off, it only says {x}. Which plant is it?',
                'Tell me what we put into pot no. {x}.',
                'Somebody knocked over pot {x}, what was in there?',
                'I would like to know the plant in {x}.',
            ],
            'same-text': ['Do the pots {x} and {y} hold the same plant?'],
            'is-text': ['Is there a {w} in pot {x}?'],
        },
        held_out={'look-up': ['From the soil in pot {x}, what will come up?']},
        like=['shelf'],
    ),
    Concept(
        noun='watering interval',
        names='watering_interval water_every days_between_watering how_often_water thirst',
        takes=[PLANT],
        gives='nature-interval',
        descriptions=[
            'days between two waterings of a plant',
            'after how many days a {p} needs water again',
            'how often to water a {p}: every so many days',
        ],
        phrases=['the days between two waterings of {x}'],
        preposition='of the',
        unit='days',
        asks={
            'look-up': [
                'How often do I water the {x}?',
                'every how many days does the {x} want water',
                'I go on holiday for a week. After how many days does the {x} get thirsty?',
                '<{x}: water every?|watering {x}, days?>',
                'How many days can the {x} do without water?',
                'With how many days in between should one water the {x}?',
                'The leaves of the {x} hang down. How many days may lie between waterings?',
                'tell me the watering rhythm for {x} in days',
            ],
            'smaller-of-two': [
                'Which is thirstier, so it needs water more often: the {x} or the {y}?',
                'Do I water the {x} or the {y} more often?',
            ],
            'larger-of-two': ['Which can wait longer for water, the {x} or the {y}?'],
            'who-most': ['I am lazy. Which of {xs} can go longest without water?'],
            'count-below': ['How many of {xs} need water after less than {k} days?'],
        },
        held_out={'look-up': ['After how many days should I come back with the can for the {x}?']},
    ),
    Concept(
        noun='amount of water',
        nouns='amounts of water',
        names='water_amount water_ml how_much_water pour ml_per_watering',
        takes=[PLANT],
        gives='nature-ml',
        descriptions=[
            'ml of water a plant gets each time',
            'how much to pour on a {p}, in ml',
            'water needed per watering of a {p}',
        ],
        preposition='for the',
        unit='ml',
        asks={
            'look-up': [
                'How much water does the {x} get at once?',
                'how many ml do i pour on the {x}',
                'The last {x} drowned. How much should I give this one each time?',
                '<{x}, ml?|ml for {x}?>',
                'When I water the {x}, how much is right?',
                'What quantity of water goes into the pot of the {x}?',
                'Fill the can for the {x}: how many milliliters?',
                'I would like to know how much the {x} drinks at a time.',
            ],
            'sum-of-two': ['How many ml do I need for the {x} and the {y}?'],
            'total': ['I water {xs}. How many ml must be in the can?', 'What do {xs} drink together in one round?'],
            'quantity': ['I have {k} pots, in each a {x}. How many ml do I need for all?'],
            'is-above': ['Does the {x} need more than {k} ml at once?'],
            'from-number': ['There are {k} ml in my can. What is left after the {x} got its water?'],
        },
        held_out={
            'look-up': ['How big a gulp do I pour for the {x}?'],
            'total': ['One round with the can for {xs}: how many ml altogether?'],
        },
    ),
    Concept(
        noun='poisonous plant',
        names='is_poisonous toxic_for harmful_to is_toxic safe_for',
        takes=[PLANT, ('nature-eater', 'animal eater for_whom pet')],
        gives='bool',
        descriptions=[
            "whether a plant is poisonous for a 'cat', 'dog' or 'rabbit'",
            "True if a {p} harms the {q} ('cat', 'dog', 'rabbit') that nibbles at it",
            "whether a {p} is toxic; {q} is 'cat', 'dog' or 'rabbit'",
        ],
        asks={
            'look-up': [
                'Is the {x} poisonous for a {y}?',
                'does the {x} harm a {y}',
                'A {y} nibbled at the {x} in our living room. Is that plant toxic for it?',
                'Check <if|whether> the {x} is dangerous for a {y}.',
                'If a {y} eats from the {x}, will it be poisoned?',
                '{y} and {x}, toxic?',
                'My {y} chews on everything. Would the {x} make it ill?',
                'Do I have to keep a {y} away from the {x} because of poison?',
            ],
        },
        held_out={'look-up': ['Would a {y} get sick from leaves of the {x}?']},
    ),
    Concept(
        noun='meals of a pet',
        nouns='meals of pets',
        item='meal',
        names='pet_meals feeding_log meals_today bowl_log fed_today',
        takes=[PET],
        gives='dicts',
        descriptions=[
            'meals of a pet today: a list of dicts with {keys}',
            'what a {p} ate today, with {keys}',
            'feeding log of a {p} as dicts: {keys}',
        ],
        keys=[
            ('food what feed', 'food', 'nature-feed'),
            ('grams amount', 'grams eaten', 'grams'),
            ('kcal energy', 'energy', 'integer'),
        ],
        phrases=['the meals of {x}', 'what {x} ate today'],
        asks={
            'rows-sum:grams eaten': [
                'How many grams did {x} eat today?',
                'How much feed did {x} get over all meals, in grams?',
            ],
            'rows-sum:energy': ['How many kcal has {x} had today?', 'is {x} overfed? add up the energy of all meals'],
            'rows-most:grams eaten': ['Of what did {x} eat the biggest portion today?'],
            'rows-most:energy': ['Which meal of {x} was the richest in energy today? Name the food.'],
            'rows-least:energy': ['What was the lightest thing {x} ate today, by energy?'],
            'rows-count': ['How many times was {x} fed today?', 'how many meals did {x} get'],
            'rows-names': ['What was in the bowl of {x} today? Everything.', 'List all the food {x} had today.'],
            'rows-count-above:grams eaten': ['How many meals of {x} had more than {k} grams?'],
        },
        held_out={
            'rows-sum:grams eaten': ['What weight of food went into {x} today?'],
            'rows-count': ['How often did someone fill the bowl of {x} today?'],
        },
        like=['food diary', 'kind of feed'],
    ),
]
