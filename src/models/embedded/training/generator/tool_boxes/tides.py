"""What tools know about tides, the sea and its beaches."""

from datetime import date, timedelta
from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, decimal, pick, whole

PORTS = (
    'Dover,Brest,Cuxhaven,Ramsgate,Aberdeen,Esbjerg,Calais,Whitby,Oban,Galway,Husum,Cherbourg,Penzance,Port Ellen,'
    'Old Quay,North Jetty,Fisher Pier,St Helier,Black Rock,Ferry Point,Stone Harbour,Gull Island,Ilfracombe,Weymouth,'
    'Norddeich,Concarneau,Port Askaig,Mallaig,Seal Haven,Lerwick,Holyhead,Rosslare,Fishguard,Harwich,Bremerhaven,'
    'Saint Nazaire,Heron Dock,Tide Mill,Kings Wharf,Portree,Ullapool,Salcombe'
).split(',')
SHORES = 'Sandy Long White Pebble Heron Dune Palm Shell Pirate Mermaid Cedar Amber Crab Gull Coral Seal Rocky'.split()


def beach(rng: Random) -> str:
    return rng.choice(SHORES) + ' ' + rng.choice(['Beach', 'Bay', 'Cove', 'Sands', 'Point'])


def near_date(rng: Random) -> str:
    return (date(2025, 1, 1) + timedelta(days=rng.randint(0, 900))).isoformat()


def any_time(rng: Random) -> str:
    return f'{rng.randint(0, 23):02d}:{rng.randint(0, 59):02d}'


ARGUMENTS = {
    'sea-port': ArgumentKind('str', pick(PORTS)),
    'sea-beach': ArgumentKind('str', beach),
    'sea-date': ArgumentKind('str', near_date),
    'sea-hour': ArgumentKind('int', whole(0, 23)),
}
VALUES = {
    'sea-port': ValueKind(['str'], 'text', pick(PORTS)),
    'sea-beach': ValueKind(['str'], 'text', beach),
    'sea-metres': ValueKind(['float'], 'number', decimal(0.2, 9, 1)),
    'sea-time': ValueKind(['str'], 'text', any_time),
    'sea-sea': ValueKind(['float', 'int'], 'number', decimal(9, 28, 1)),
}
CONCEPTS = [
    Concept(
        noun='high tide time',
        names='high_tide high_water hw_time next_high flood_peak',
        takes=[('sea-port', 'port harbour place station'), ('sea-date', 'date day on')],
        gives='sea-time',
        descriptions=[
            'time of high tide in a {p} on a {q}',
            'when the water stands highest on a day',
            'clock time of high water by {p} and {q}',
        ],
        phrases=['the time of high tide in {x} on {y}', 'high water at {x} on {y}'],
        asks={
            'look-up': [
                'When is high tide in {x} on {y}?',
                'high water {x} {y}',
                'My keel is deep, so I need the top of the tide at {x} on {y}. What time?',
                'At what hour does the sea stand highest at {x} on {y}?',
                'on {y}, when is the flood at its peak in {x}',
                'We launch the boat on {y} from {x}; find out when the water is up.',
                '{y}: full tide at {x}?',
                'I lost my tide booklet. High tide for {x}, {y}, please.',
            ],
        },
        held_out={'look-up': ['By what time has the sea come all the way in at {x} on {y}?']},
        is_plain=False,
    ),
    Concept(
        noun='low tide time',
        names='low_tide low_water lw_time ebb_time next_low',
        takes=[('sea-port', 'port harbour place station'), ('sea-date', 'date day on')],
        gives='sea-time',
        descriptions=[
            'time of low tide in a {p} on a {q}',
            'when the water stands lowest on a day',
            'clock time of low water, for walks on the mud flats',
        ],
        phrases=['the time of low tide in {x} on {y}', 'low water at {x} on {y}'],
        asks={
            'look-up': [
                'When is low tide in {x} on {y}?',
                'low water {x} {y}',
                'The kids want to walk on the sea floor at {x} on {y}. When is the sea out?',
                'on {y} when does the ebb end at {x}',
                'We dig for mussels near {x} on {y}, so when is the water lowest?',
                'What time is the ebb at its lowest in {x} on {y}?',
                '{y}, {x} – bottom of the tide?',
                'Please check when the flats fall dry at {x} on {y}.',
            ],
        },
        held_out={'look-up': ['By what time is the sea farthest out at {x} on {y}?']},
        is_plain=False,
    ),
    Concept(
        noun='water level at an hour',
        nouns='water levels',
        names='water_level sea_level level_at gauge depth_over_zero',
        takes=[('sea-port', 'port harbour gauge'), ('sea-date', 'date day'), ('sea-hour', 'hour at h')],
        gives='sea-metres',
        descriptions=[
            'predicted water level in metres at an hour of a day',
            'how high the sea stands at a {p}, by {q} and hour (0-23)',
            'metres of water over chart zero',
        ],
        phrases=["the water level at {x} on {y} at {z} o'clock", 'the metres of water at {x} on {y} at hour {z}'],
        asks={
            'look-up': [
                "How much water is there at {x} on {y} at {z} o'clock?",
                'water level {x}, {y}, hour {z}',
                'On {y} at hour {z}, how high does the sea stand in {x}?',
                'We want to enter {x} at {z} h on {y}. How many metres will the gauge show?',
                'sea level at {z}:00 on {y} in {x}?',
                "Arriving {y}, {z} o'clock, {x}. What depth does the gauge predict?",
                'tell me the metres at {x} for {y} {z}h',
                'is {x} deep enough on {y} at hour {z}, give me the level in metres',
            ],
            'is-above': ["I draw {k} m. Is the level at {x} on {y} at {z} o'clock more than that?"],
            'minus': ["How much water is left under my keel at {x} on {y} at {z} o'clock if I draw {k} m?"],
        },
        held_out={'look-up': ["To what mark has the sea at {x} risen at {z} o'clock on {y}?"]},
        is_plain=False,
        like=['tank level', 'gauge reading'],
    ),
    Concept(
        noun='tidal range',
        names='tidal_range range_of_tide tide_span rise_and_fall range_m',
        takes=[('sea-port', 'port harbour place'), ('sea-date', 'date day on')],
        gives='sea-metres',
        descriptions=[
            'metres between low and high water at a {p} on a {q}',
            'how far the sea rises and falls in one day',
            'tidal range by {p} and {q}, in metres',
        ],
        phrases=['the tidal range at {x} on {y}', 'the rise and fall of the sea at {x} on {y}'],
        asks={
            'look-up': [
                'How many metres lie between ebb and flood at {x} on {y}?',
                'range {x} {y}',
                'I tie up my dinghy in {x} on {y} and need enough rope. How far does the water drop and rise there?',
                'how big is the tide in {x} on {y}, from low to high',
                'On {y}, by how much does the sea fall at {x}?',
                'Is it spring tide at {x} on {y}? Give me the span in metres.',
                '{y}: rise of the tide in {x}?',
                'Find the difference of high and low water for {x}, {y}.',
            ],
            'fixed-larger': [
                'On {y}, are the tides bigger at {x} or at {t}?',
                'Does the sea move more at {x} or {t} on {y}?',
            ],
            'fixed-smaller': ['Where does the water change less on {y}, {x} or {t}?'],
            'fixed-difference': ['How many metres bigger is the tide at {x} than at {t} on {y}?'],
            'is-above': ['Does the sea at {x} rise by more than {k} m on {y}?'],
        },
        held_out={'look-up': ['How long must my mooring line be for the rise and fall at {x} on {y}, in metres?']},
        is_plain=False,
    ),
    Concept(
        noun='gauge reading',
        names='gauge tide_gauge gauge_now level_now pegel',
        takes=[('sea-port', 'port harbour gauge_name where')],
        gives='sea-metres',
        descriptions=[
            'present reading of a tide gauge in metres',
            'how high the water stands right now at a {p}',
            'current sea level at the harbour',
        ],
        preposition='at',
        unit='meters',
        asks={
            'look-up': [
                'How high is the water at {x} right now?',
                'gauge {x}?',
                'Is the quay at {x} about to flood? Give me the gauge.',
                'what does the gauge say in {x} at the moment',
                'Current sea level at {x}, in metres',
                'My boat lies in {x} and I worry. How many metres does the gauge read?',
                'At {x}, where does the water stand now?',
                'read the tide gauge of {x} for me',
            ],
            'larger-of-two': ['Is the water higher at {x} or at {y} now?', 'Which gauge reads more, {x} or {y}?'],
            'difference': ['How many metres higher is the water at {x} than at {y}?'],
            'is-above': ['The wall is {k} m. Is the water at {x} over it?', 'gauge at {x} above {k} m?'],
            'who-most': ['Which of {xs} has the highest water now?'],
            'count-above': ['At how many of {xs} does the gauge read over {k} m?'],
        },
        held_out={'look-up': ['Up to which mark does the sea reach in {x} this minute?']},
        like=['tank level', 'water level at an hour'],
    ),
    Concept(
        noun='sea temperature',
        names='sea_temp water_temp bathing_temp swim_temp water_celsius',
        takes=[('sea-beach', 'beach bay spot')],
        gives='sea-sea',
        descriptions=[
            'temperature of the water at a {p} in Celsius',
            'how warm the sea is for swimming',
            'bathing temperature',
        ],
        preposition='at',
        unit='Celsius',
        adjectives=('warmer', 'warmest', 'colder', 'coldest'),
        asks={
            'look-up': [
                'How warm is the water at {x}?',
                '{x} water temp',
                'Can grandma swim at {x}, or is it too cold? I need the degrees of the sea.',
                'how cold is the sea at {x}',
                'What will my toes feel at {x}, in degrees, once I wade in?',
                'At {x}, what does the thermometer in the water show?',
                'i forgot my wetsuit. sea temperature at {x}?',
                'Please find the bathing temperature for {x}.',
            ],
            'larger-of-two': [
                'Is the sea warmer at {x} or at {y}?',
                'Where would you rather swim for warm water, {x} or {y}?',
            ],
            'difference': ['How many degrees warmer is the sea at {x} than at {y}?'],
            'who-most': [
                'Which of {xs} has the warmest water?',
                'Where is swimming most pleasant, by water temperature: {xs}?',
            ],
            'is-above': ['I only swim above {k} degrees. Is the water at {x} warmer?'],
            'count-below': ['At how many of {xs} is the sea under {k} degrees?'],
        },
        held_out={'look-up': ['Is a swim at {x} going to be chilly? Give me the degrees in the water.']},
        like=['temperature', 'wave height'],
    ),
    Concept(
        noun='wave height',
        names='waves wave_height swell surf_height wave_m',
        takes=[('sea-beach', 'beach spot bay')],
        gives='sea-metres',
        descriptions=['height of the waves in metres', 'how high the swell is at a {p}', 'surf report: wave height'],
        preposition='at',
        unit='meters',
        adjectives=('rougher', 'roughest', 'calmer', 'calmest'),
        asks={
            'look-up': [
                'How high are the waves at {x}?',
                'surf {x}?',
                'I brought my longboard to {x}. What swell is there, in metres?',
                'is it flat at {x} or are there waves, how tall',
                'At {x}, how big does the surf get?',
                'Our toddlers want to paddle at {x}. Tell me the height of the waves.',
                'swell at {x} pls',
            ],
            'larger-of-two': [
                'Which has the bigger waves, {x} or {y}?',
                'Should a surfer go to {x} or to {y} for tall waves?',
            ],
            'smaller-of-two': ['With small kids, where are the waves lower, {x} or {y}?'],
            'who-most': ['Where are the tallest waves: {xs}?'],
            'is-below': ['We rent a kayak only if waves stay below {k} m. Do they at {x}?'],
            'double': ['At {x}, what would waves twice as high as now measure?'],
        },
        held_out={'look-up': ['What kind of breakers can I surf at {x}, measured in metres?']},
        like=['sea temperature'],
    ),
    Concept(
        noun='tide port',
        names='tide_port reference_port port_for_beach tides_from nearest_port',
        takes=[('sea-beach', 'beach bay shore')],
        gives='sea-port',
        descriptions=[
            'port whose tide times count for a {p}',
            'which port a beach takes its tides from',
            'reference port of a {p}',
        ],
        asks={
            'look-up': [
                'Which port do I look up for the tides at {x}?',
                'reference port {x}',
                'tides at {x} follow which harbour',
                'I want to walk along {x}; whose tide table is right for it?',
                'The tide times of {x} are those of which port?',
                'For {x}, which harbour is the reference?',
            ],
            'same-text': ['Do {x} and {y} go by the same port for their tides?'],
        },
        held_out={'look-up': ['By which port does {x} reckon its ebb and flood?']},
    ),
    Concept(
        noun='tide table',
        item='tide',
        names='tide_table tides tide_list tides_today tide_rows',
        takes=[('sea-port', 'port harbour place')],
        gives='dicts',
        descriptions=["today's tides of a {p}: a list of dicts with {keys}", 'tide table as a list of {keys}'],
        keys=[
            ('time at clock', 'time', 'sea-time'),
            ('height metres level', 'height', 'sea-metres'),
            ('flow speed knots', 'current', 'sea-metres'),
        ],
        phrases=['the tides of {x}', 'the tides at {x} today'],
        asks={
            'rows-most:height': [
                'At what time does the highest tide come to {x} today?',
                'when is the water at {x} highest, going by the tide table',
            ],
            'rows-least:height': ['At what time is the lowest tide at {x} today?'],
            'rows-most:current': ['When does the current run fastest at {x}?'],
            'rows-average:height': ['How high are the tides at {x} on average?'],
            'rows-count': ['How many tides does {x} have today?'],
            'rows-names': ['At what times are the tides in {x} today? Just the times.'],
            'rows-count-above:height': ['How many of the tides at {x} rise above {k} m?'],
        },
        held_out={'rows-most:height': ["Which o'clock brings the greatest tide to {x}?"]},
        like=['gauge reading', 'high tide time', 'low tide time'],
    ),
    Concept(
        noun='next full moon',
        names='full_moon next_full_moon moon_after full_moon_after lunar',
        takes=[('sea-date', 'after date day start')],
        gives='date',
        descriptions=[
            'date of the first full moon after a day',
            'when the moon is full next, counted from a {p}',
            'next full moon (YYYY-MM-DD)',
        ],
        preposition='after',
        asks={
            'look-up': [
                'When is the moon full next after {x}?',
                'full moon after {x}?',
                'We plan a night walk any time from {x} on. On which day do we get a full moon?',
                'starting from {x}, what is the date of the next full moon',
                'Werewolves ask: which full moon follows {x}?',
                'after {x}, when will the moon be round again',
            ],
            'weekday-of-date': ['Which weekday does the first full moon after {x} fall on?'],
        },
        held_out={'look-up': ['From {x} onwards, which night brings the whole moon?']},
        is_held_out=True,
    ),
]
