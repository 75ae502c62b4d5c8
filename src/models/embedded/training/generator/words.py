"""Names, words and numbers to put into tasks: common ones, and invented ones that can only be copied."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from .everyday_words import EVERYDAY

PEOPLE = (
    'Anna Ben Carla David Emma Felix Grace Henry Ines Jonas Kira Leo Maya Noah Olga Peter Quinn Rosa Sam Tina Uma '
    'Victor Wanda Yara Zoe Ali Bruno Chen Dora Elif Finn Hugo Iris Jack Lena Max Nina Omar Paul Rita Adam Aisha '
    'Alan Alice Amir Amy Anders Andrea Angela Anton Arthur Astrid Bella Beth Bianca Bob Boris Brenda Brian Carlos '
    'Carol Cecilia Charlie Chloe Chris Claire Clara Colin Dana Daniel Daria Dave Deepa Diana Diego Dmitri Ed '
    'Edith Eliza Ella Ellen Eric Erik Esther Eva Fatima Faye Fiona Frank Fred Freya George Georgia Gina Giulia '
    'Greta Gus Hana Hannah Harry Hassan Heidi Helen Ian Ibrahim Ida Igor Ingrid Ivan Jamal James Jane Jasmin '
    'Jenny Jim Joan Joe Johanna John Jose Josh Julia Karim Karl Kate Keiko Kevin Kim Klaus Laila Lars Laura Leila '
    'Liam Lily Linda Lisa Liu Louis Lucas Lucia Lucy Luis Magda Marco Maria Marie Mark Marta Martin Mary Mateo '
    'Matt Mei Mia Michael Mike Milan Mohammed Monica Nadia Natalie Nick Nico Nils Nora Oliver Oscar Otto Pablo '
    'Patricia Pavel Pedro Petra Pia Priya Rachel Rahul Ravi Ray Rebecca Robert Robin Ron Ruby Ruth Salma Sandra '
    'Sara Sasha Sean Simon Sofia Sonja Stefan Steve Sue Susan Sven Tara Theo Thomas Tim Tom Tony Ursula Vera '
    'Viktor Vincent Walter Will Xavier Yuki Yusuf Zara'
).split()
GOODS = (
    'apples pears books pens tickets bottles chairs lamps cups plates shirts socks bags boxes candles stamps '
    'cookies oranges lemons plants bricks tiles cables batteries notebooks pencils erasers balls keys phones '
    'almonds backpacks balloons bananas belts bicycles blankets bowls boards brushes buckets buttons cakes '
    'cameras caps carrots cartons clocks coats coffees coins crates croissants cucumbers cushions desks donuts '
    'eggs envelopes flowers folders forks gloves grapes hats hammers helmets jackets jars kettles knives ladders '
    'lanterns loaves magazines mangoes markers melons mirrors muffins mugs nails napkins onions paintings pans '
    'papers peaches pillows pizzas plums posters potatoes radios ribbons rings ropes rugs sandwiches scarves '
    'screws shoes spoons stickers stools strawberries tables tomatoes toys towels trays umbrellas vases wheels'
).split()
THINGS = (
    'apple pear book pen ticket bottle chair lamp cup plate shirt bag candle stamp lemon plant brick tile cable '
    'battery notebook pencil ball phone banana tomato carrot hammer mirror basket almond anchor backpack balloon '
    'belt bicycle blanket board bowl box bread brush bucket button cabinet cake calendar carpet chisel coat coin '
    'comb cookie cucumber curtain desk diamond doll drawer drill drum envelope fan feather fence fig flag flute '
    'fork fridge glove grape guitar hat helmet jacket jar kettle kiwi knife ladder lantern magnet melon mug nail '
    'napkin needle onion oven paint peach pillow pizza plum poster potato printer radio ribbon ring rope rug '
    'ruler saddle scarf screw shelf shoe sofa spoon stapler stool suitcase table tent toaster towel toy tray '
    'umbrella vase violin wallet watermelon whistle'
).split()
CITIES = (
    'Paris London Berlin Rome Madrid Oslo Tokyo Lima Cairo Delhi Boston Dublin Vienna Prague Athens Lisbon Warsaw '
    'Helsinki Nairobi Sydney Quito Bogota Hanoi Seoul Riga Accra Amsterdam Ankara Antwerp Atlanta Austin Baku '
    'Bangkok Barcelona Basel Beijing Beirut Belfast Bergen Bilbao Bremen Bristol Brno Brussels Budapest Calgary '
    'Cardiff Chicago Cologne Copenhagen Cork Dakar Dallas Denver Dresden Dubai Edinburgh Essen Florence Frankfurt '
    'Gdansk Geneva Genoa Ghent Glasgow Graz Hamburg Havana Houston Istanbul Jakarta Kiel Kyoto Lagos Leeds '
    'Leipzig Leon Lille Linz Liverpool Lugano Lyon Malmo Manchester Manila Marseille Memphis Miami Milan Montreal '
    'Moscow Mumbai Munich Nantes Naples Nice Osaka Ottawa Oxford Palermo Perth Phoenix Pisa Porto Portland Rabat '
    'Reykjavik Rotterdam Salzburg Santiago Seattle Seville Shanghai Singapore Sofia Stockholm Stuttgart Tallinn '
    'Tampa Toronto Toulouse Trieste Tunis Turin Valencia Venice Verona Vilnius York Zagreb Zurich'
).split()
PALINDROMES = 'level radar civic madam noon kayak rotor refer stats tenet'.split()
NOUNS = (
    'river stone garden planet window silver orange market forest engine summer winter mountain letter bridge castle '
    'island dragon pepper rocket violin camera pillow ladder teacher student kitchen hammer shadow thunder butter '
    'cotton copper marble blanket coffee monkey tiger lizard ocean desert valley harbor music number energy simple '
    'yellow purple hidden frozen gentle rapid quiet bright level radar civic madam noon kayak rotor refer stats tenet'
).split()
COMMON = (
    'browser computer banana strawberry elephant window python hello world apple table keyboard internet question '
    'answer chocolate library mississippi programming algorithm morning evening tomorrow language sentence alphabet '
    'water paper plane train school house people friend mother father little orange butterfly umbrella mountain '
    'holiday summer flower country village bicycle hospital sandwich breakfast airport guitar penguin giraffe dolphin '
    'eagle'
).split()
SHORT = (
    'the a of and in on is my your red blue old new big we they you cat dog sun sky run go see up down fast slow '
    'happy cold warm day night'
).split()
#: Parts of syllables as English and its neighbours have them, for invented words that look like real ones.
ONSETS = (
    'b bl br c ch cl cr d dr f fl fr g gl gr h j k kn l m n p pl pr qu r s sc sh sk sl sm sn sp st str sw t th tr tw v '
    'w wh y z'
).split()
VOWELS = 'a a a e e e i i o o u y ai au ea ee ie oa oo ou ue'.split()
CODAS = (
    'b ck d ff g ght k l ld ll lm lp lt m mb mp n nch nd ng nk nt p r rd rk rm rn rt s sh sk ss st t th tt x ve ze'
).split()
ENDINGS = 'er ing ed ly ness ment tion able age al ist ism ish ful less ous ure ant ry ty le en ow et ic a o ia us'.split()
SYLLABLES = (
    'ba be bi bo bu da de di do du fa fe fi ga go gu ka ke ki ko la le li lo lu ma me mi mo mu na ne ni no nu pa pe '
    'pi po ra re ri ro ru sa se si so ta te ti to tu va ve vi wo xa ze zi zo shi tra plo gri ble sno kri'
).split()
MONTHS = 'January February March April May June July August September October November December'.split()
CURRENCIES = 'euros dollars pounds'.split()


def invented_word(rng: Random) -> str:
    """A word that nobody knows, two or three syllables long."""
    if rng.random() < 0.4:
        return english_looking_word(rng)
    word = ''.join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 3)))
    return word + rng.choice('nrstlkm') if rng.random() < 0.3 else word


def english_looking_word(rng: Random) -> str:
    """An invented word whose letters follow each other as in real ones."""
    parts = [rng.choice(ONSETS) + rng.choice(VOWELS)]
    if rng.random() < 0.6:
        parts.append(rng.choice(CODAS))
    if rng.random() < 0.7:
        parts.append(rng.choice(ENDINGS))
    if rng.random() < 0.3 or len(''.join(parts)) < 4:
        parts.insert(0, rng.choice(ONSETS) + rng.choice(VOWELS))
    return ''.join(parts)


def code_name(rng: Random) -> str:
    """An invented word with a number, a hyphen or an underscore, as things in a stock list have."""
    return rng.choice(
        [
            invented_word(rng) + '-' + str(rng.randint(1, 99)),
            rng.choice(SHORT) + '-' + invented_word(rng),
            invented_word(rng) + str(rng.randint(1, 99)),
            invented_word(rng) + '_' + rng.choice(SHORT),
            rng.choice(THINGS) + '-' + str(rng.randint(1, 99)),
        ]
    )


def letters(rng: Random) -> str:
    return ''.join(rng.choice('abcdefghijklmnopqrstuvwxyz') for _ in range(rng.randint(3, 8)))


def person(rng: Random) -> str:
    return rng.choice(PEOPLE) if rng.random() < 0.7 else invented_word(rng).capitalize()


def city(rng: Random) -> str:
    return rng.choice(CITIES) if rng.random() < 0.6 else invented_word(rng).capitalize()


def goods(rng: Random) -> str:
    """Things that can be counted, as a plural."""
    return rng.choice(GOODS) if rng.random() < 0.8 else invented_word(rng) + 's'


def thing(rng: Random) -> str:
    if rng.random() < 0.65:
        return rng.choice(THINGS)
    return invented_word(rng) if rng.random() < 0.6 else code_name(rng)


def word(rng: Random) -> str:
    share = rng.random()
    if share < 0.15:
        return rng.choice(NOUNS)
    if share < 0.3:
        return rng.choice(COMMON)
    if share < 0.55:
        return rng.choice(EVERYDAY)
    if share < 0.85:
        return invented_word(rng)
    return code_name(rng) if share < 0.93 else letters(rng)


def sentence(rng: Random, fewest: int = 3, most: int = 8) -> str:
    """Words in a row; they need not make sense."""

    def next_word() -> str:
        if rng.random() < 0.5:
            return rng.choice(SHORT)
        return rng.choice(NOUNS + COMMON) if rng.random() < 0.3 else word(rng)

    return ' '.join(next_word() for _ in range(rng.randint(fewest, most)))


def distinct_pair(rng: Random, draw: Callable[[Random], str]) -> tuple[str, str]:
    first = second = draw(rng)
    while second == first:
        second = draw(rng)
    return first, second


def price(rng: Random) -> int | float:
    return rng.choice([rng.randint(1, 99), round(rng.uniform(0.5, 60), 1), round(rng.uniform(0.5, 60), 2)])


def money(rng: Random, low: int, high: int) -> int | float:
    """A sum between two whole numbers: mostly whole, sometimes with cents."""
    return rng.choice([rng.randint(low, high), rng.randint(low, high), round(rng.uniform(low, high), 2)])


def plain(value: float) -> int | float:
    """A number without `.0` at its end."""
    return int(value) if value == int(value) else value


def quantity(rng: Random) -> int | float:
    """A number as people type them: often whole and small, sometimes with decimals."""
    return rng.choice(
        [rng.randint(1, 999), rng.randint(1, 50), round(rng.uniform(1, 200), 1), round(rng.uniform(1, 99), 2)]
    )


def integers(rng: Random, fewest: int = 3, most: int = 8, largest: int = 100) -> list[int]:
    """A list of whole numbers, rarely negative, of about one size."""
    limit = rng.choice([10, 20, 50, largest, largest * 3])
    return [rng.randint(-9 if rng.random() < 0.1 else 0, limit) for _ in range(rng.randint(fewest, most))]


def day(rng: Random) -> date:
    return date(rng.randint(1950, 2035), 1, 1) + timedelta(days=rng.randint(0, 364))
