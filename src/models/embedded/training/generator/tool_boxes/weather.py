"""What tools of a weather service know: the sky, the sun and the air."""

from datetime import date, timedelta
from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, decimal, letters, pick, whole

TOWN_STARTS = 'Ash Bram Carl Dun Elm Fern Glen Hart Kings Lang Mar Nor Oak Pen Rother Stan Thorn West Wind Yar'.split()
TOWN_ENDS = 'bury ford wick mouth ton ham dale leigh stead by field bridge combe port'.split()
TOWNS = (
    'Bergen,Zurich,Porto,Split,Cork,Tromso,Nice,Malaga,Lugano,Gdansk,Bristol,Halifax,Quebec,Denver,Salzburg,Bath,'
    'Palma,Izmir,Leeds,Ghent,La Rochelle,San Remo,Le Havre,Santa Cruz,Bad Ischl,Fort William,Long Eaton,Val Gardena,'
    'New Haven,Saint Malo,Upper Heath,Lake Placid,Stow on the Wold,Kirkwall,Visby,Annecy,Bolzano,Cadiz,Perugia,Brno'
).split(',')


def town(rng: Random) -> str:
    return rng.choice(TOWNS) if rng.random() < 0.6 else rng.choice(TOWN_STARTS) + rng.choice(TOWN_ENDS)


def station(rng: Random) -> str:
    number = rng.randint(10, 9999)
    return rng.choice([f'WX-{number}', f'{letters(rng, 2)}{number}', f'met{number % 90 + 1}'])


def near_date(rng: Random) -> str:
    return (date(2025, 1, 1) + timedelta(days=rng.randint(0, 900))).isoformat()


def evening(rng: Random) -> str:
    return f'{rng.randint(16, 22)}:{rng.randint(0, 59):02d}'


ARGUMENTS = {
    'wx-town': ArgumentKind('str', town),
    'wx-station': ArgumentKind('str', station),
    'wx-date': ArgumentKind('str', near_date),
    'wx-pollutant': choice('ozone', 'PM10', 'PM2.5', 'NO2'),
    'wx-pollen': choice('birch', 'grass', 'hazel', 'ragweed'),
}
VALUES = {
    'wx-station': ValueKind(['str'], 'text', station),
    'wx-gust': ValueKind(['int'], 'number', whole(12, 140)),
    'wx-compass': ValueKind(['str'], 'text', pick('N NE E SE S SW W NW'.split())),
    'wx-uv': ValueKind(['int', 'float'], 'number', whole(1, 11)),
    'wx-metres': ValueKind(['float'], 'number', decimal(0.2, 9, 1)),
    'wx-index': ValueKind(['int'], 'number', whole(8, 320)),
    'wx-micrograms': ValueKind(['float', 'int'], 'number', decimal(2, 180, 1)),
    'wx-evening': ValueKind(['str'], 'text', evening),
    'wx-pressure': ValueKind(['int', 'float'], 'number', whole(965, 1045)),
    'wx-pollen-word': ValueKind(['str'], 'text', pick(['none', 'low', 'moderate', 'high', 'very high'])),
    'wx-sky': ValueKind(['str'], 'text', pick(['sunny', 'cloudy', 'rainy', 'foggy', 'overcast', 'stormy', 'clear'])),
    'wx-maximum': ValueKind(['int'], 'number', whole(9, 38)),
    'wx-minimum': ValueKind(['int'], 'number', whole(-9, 8)),
}
CONCEPTS = [
    Concept(
        noun='chance of rain',
        nouns='chances of rain',
        names='rain_chance rain_prob precip_probability pop chance_of_rain',
        takes=[('wx-town', 'place town location where'), ('wx-date', 'day date on when')],
        gives='percent',
        descriptions=[
            'chance of rain in percent for a {p} on a {q}',
            'how likely rain is on a day, 0 to 100',
            'precipitation probability by {p} and {q} (YYYY-MM-DD)',
            'whether to take an umbrella: probability of rain in percent',
        ],
        phrases=['the chance of rain in {x} on {y}', 'the rain probability for {x} on {y}'],
        asks={
            'look-up': [
                'How likely is rain in {x} on {y}?',
                'will i need an umbrella in {x} on {y}, give me the percentage',
                'We marry outdoors on {y} in {x}. <What is the risk of a shower?|How big is the risk that it pours?>',
                '{x}, {y}: rain probability',
                'On {y} I cycle to {x} – with what probability do I get wet?',
                'rain risk {y} {x}?',
                'what are the odds of a dry day in {x} on {y}, or rather of rain in percent',
                'The barbecue in {x} is planned for {y}. Tell me the percentage for rain.',
            ],
            'fixed-larger': [
                'On {y}, is rain more likely in {x} or in {t}?',
                'where do i rather get wet on {y}, {x} or {t}',
            ],
            'fixed-smaller': [
                'I want to stay dry on {y}: {x} or {t}?',
                'Which is the safer bet against rain on {y}, {x} or {t}?',
                'We go to {x}. Is rain less likely on {y} or on {o}?',
            ],
            'fixed-difference': ['By how many points is rain likelier in {x} than in {t} on {y}?'],
            'is-above': [
                'Is the risk of rain in {x} on {y} over {k} percent?',
                'more than {k}% rain chance in {x} on {y}?',
            ],
            'from-number': ['How many points are missing to {k} in the chance of rain for {x} on {y}?'],
        },
        held_out={
            'look-up': ['Do the clouds threaten {x} on {y}? I want the percentage.'],
            'fixed-smaller': ['Picnic on {y}: where is the smaller danger of rain, {x} or {t}?'],
        },
        is_plain=False,
        like=['rain', 'rainfall', 'weather report', "day's forecast"],
    ),
    Concept(
        noun='strongest gust',
        names='gust max_gust gust_kmh peak_wind wind_gust gusts',
        takes=[('wx-town', 'town place location site')],
        gives='wx-gust',
        descriptions=[
            'strongest gust of the day in km/h',
            'peak wind at a {p}, in km/h',
            'how fast the wind gusts in a {p} at most',
            'maximum gust today',
        ],
        preposition='in',
        unit='km/h',
        asks={
            'look-up': [
                'How hard does it gust in {x} <today|at most>?',
                'max gusts {x}',
                'My tent stands in {x}. How fast are the worst gusts?',
                'what speed do the squalls in {x} reach',
                'I want to put up scaffolding in {x}; which peak of wind is expected, in km/h?',
                'In {x}, how strong are the gusts?',
                'gusts in {x} please, kmh',
                'Someone said roofs are flying in {x}. Check the peak gust.',
            ],
            'larger-of-two': ['Where are the gusts fiercer, {x} or {y}?', 'Does it gust harder in {x} or in {y}?'],
            'smaller-of-two': ['For flying a drone, where do gusts stay weaker, {x} or {y}?'],
            'difference': ['By how many km/h do the gusts in {x} beat those in {y}?'],
            'who-most': ['Which of {xs} gets the worst gusts?', 'Where is it gusting hardest: {xs}?'],
            'count-above': ['In how many of {xs} do gusts pass {k} km/h?'],
            'is-above': ['The crane has to stop at {k} km/h. Do gusts in {x} go above that?', 'gusts over {k} in {x}?'],
            'highest': ['What is the top gust anywhere in {xs}?'],
        },
        held_out={
            'look-up': ['What does the wind in {x} peak at?'],
            'who-most': ['Of {xs}, where would my hat fly off first because of gusts?'],
        },
        like=['wind speed', 'weather report'],
    ),
    Concept(
        noun='wind direction',
        names='wind_dir direction wind_from bearing compass',
        takes=[('wx-town', 'town place spot location')],
        gives='wx-compass',
        descriptions=[
            'direction the wind comes from, as a compass point',
            'from where the wind blows in a {p}',
            "compass point of the wind, such as 'SW'",
        ],
        preposition='in',
        asks={
            'look-up': [
                'Where does the wind come from in {x}?',
                'wind from which side in {x}',
                'Which way is it blowing in {x}?',
                '{x}: compass point of the wind?',
                'I trim my sails in {x}; from what direction is the breeze?',
                'Do we have west wind in {x}, or what?',
                'which way would a kite fly in {x}, i mean where the wind is from',
                'Smoke drifts over {x}. From where does the wind blow there?',
            ],
            'same-text': [
                'Is the wind from the same side in {x} and {y}?',
                'Do {x} and {y} have wind from one direction?',
            ],
            'is-text': ['Does the wind in {x} blow from {w}?', 'is it a {w} wind in {x}'],
        },
        held_out={'look-up': ['Which quarter does the breeze in {x} blow from?']},
        like=['wind speed', 'weather report'],
        is_held_out=True,
    ),
    Concept(
        noun='UV index',
        nouns='UV indices',
        names='uv uv_index sun_strength uvi max_uv',
        takes=[('wx-town', 'place town location')],
        gives='wx-uv',
        descriptions=[
            'UV index at noon',
            'how strong the sun is in a {p}, from 1 to 11',
            'strength of ultraviolet light today',
            'sunburn risk as a UV number',
        ],
        preposition='in',
        asks={
            'look-up': [
                'UV in {x}?',
                'How strong is the sun in {x} today, as an index?',
                'My baby burns easily. What UV value does {x} have?',
                'do i need sun cream in {x}, what does the uv say',
                'Check how high the ultraviolet level is in {x}.',
                'For {x}, what is the sunburn number?',
                'We hike around {x} at noon. Which UV level awaits us?',
            ],
            'larger-of-two': [
                'Do I burn faster in {x} or in {y}, going by UV?',
                'Is the sun more dangerous in {x} or {y}?',
            ],
            'who-most': ['In which of {xs} is the UV worst?'],
            'who-least': ['Where can we leave the sun hat at home, with the least UV: {xs}?'],
            'is-above': ['Is the UV in {x} over {k}?', 'I stay indoors above UV {k}. Must I do so in {x}?'],
            'average-of-all': ['What UV do {xs} have on average?'],
        },
        held_out={'look-up': ['How fierce are the rays in {x} on the UV scale?']},
        like=['hours of sunshine'],
    ),
    Concept(
        noun='sunset time',
        names='sunset dusk sun_down sundown evening_sun',
        takes=[('wx-town', 'place town location'), ('wx-date', 'date day on')],
        gives='wx-evening',
        descriptions=[
            'time of sunset in a {p} on a {q}',
            'when the sun goes down',
            'clock time at which the sun disappears',
            'local sunset by {p} and {q}',
        ],
        phrases=['the time of sunset in {x} on {y}', 'the end of daylight in {x} on {y}'],
        asks={
            'look-up': [
                'When does the sun go down in {x} on {y}?',
                'sunset {x} {y}',
                'I want to photograph the last light over {x} on {y}. When is it?',
                'until when is it light in {x} on {y}',
                'On {y}, what time does night begin to fall in {x}?',
                'We have dinner on the roof in {x}, it is {y}, and wait for the sunset. When?',
                'Please look up sundown for {x}: {y}.',
                '{y}, {x}. last sun?',
                'By what time must my bike lights be on in {x} on {y}, I mean the sunset?',
            ],
        },
        held_out={'look-up': ['At which minute does the sun vanish in {x} on {y}?']},
        is_plain=False,
        like=['sunrise'],
    ),
    Concept(
        noun='air quality index',
        nouns='air quality indices',
        names='aqi air_quality air_index aq smog_index',
        takes=[('wx-town', 'town place location area')],
        gives='wx-index',
        descriptions=[
            'air quality index, lower is cleaner',
            'how clean the air in a {p} is, as AQI',
            'AQI now',
            'smog figure for a {p}, 0 to 500',
        ],
        preposition='in',
        asks={
            'look-up': [
                'How is the air in {x}?',
                'AQI {x}',
                'My son has asthma and we drive to {x}. How clean is the air there?',
                'can i open the windows in {x} or is the air bad, what is the index',
                'Check the smog in {x} for me.',
                'In {x}, what does the air quality meter read?',
                'I want to jog in {x}; what number does the air get?',
                'whats the air like in {x} today, as aqi',
            ],
            'larger-of-two': ['Where is the air dirtier, {x} or {y}?', 'Is there more smog in {x} or in {y}?'],
            'smaller-of-two': ['Which has cleaner air, {x} or {y}?', 'Do my lungs prefer {x} or {y}, by AQI?'],
            'who-least': ['Where is the air cleanest: {xs}?', 'Of {xs}, where can I breathe best?'],
            'who-most': ['Which of {xs} has the dirtiest air?'],
            'count-above': ['How many of {xs} have an AQI over {k}?'],
            'is-above': ['School sport is cancelled above AQI {k}. Is it in {x}?'],
            'average-of-two': ['What is the AQI of {x} and {y} on average?'],
        },
        held_out={
            'look-up': ['How polluted would you rate the air that people breathe in {x}, as a number?'],
            'smaller-of-two': ['With a bad chest, should I rather spend the day in {x} or {y}, going by AQI?'],
        },
        like=['pollutant level'],
    ),
    Concept(
        noun='pollutant level',
        names='pollution pollutant air_values measured_air concentration',
        takes=[('wx-station', 'station station_id sensor'), ('wx-pollutant', 'substance pollutant what')],
        gives='wx-micrograms',
        descriptions=[
            "micrograms per cubic metre of a substance; {q} is 'ozone', 'PM10', 'PM2.5' or 'NO2'",
            'concentration of a pollutant at a measuring {p}',
            'what a measuring station finds in the air, by {p} and {q}',
        ],
        phrases=['the {y} level at station {x}', 'the concentration of {y} at {x}'],
        asks={
            'look-up': [
                'How much {y} is in the air at station {x}?',
                '{x} {y}',
                'which {y} value does {x} report',
                'The road next to {x} is busy. What is the {y} concentration there?',
                '{y=PM2.5}How much fine dust of the size PM2.5 floats around {x}?',
                '{y=ozone}It is hot, so how much ozone has station {x} measured?',
                '{y=NO2}exhaust gas, NO2, at {x}?',
                '{y=PM10}Please get the PM10 dust figure of {x}.',
                'At {x}, what is the reading for {y}, in micrograms?',
            ],
            'fixed-difference': ['How much more {y} does {x} measure than {t}?'],
            'fixed-larger': [
                'Is there more {y} at {x} or at {t}?',
                'Which station has the worse {y} value, {x} or {t}?',
            ],
            'is-above': ['The limit for {y} is {k}. Does {x} break it?', 'more than {k} of {y} at {x}?'],
            'fixed-sum': ['{y=PM10|PM2.5}Add the PM10 and the PM2.5 figures of {x}.'],
        },
        held_out={'look-up': ['How many micrograms of {y} did the filter of {x} catch?']},
        is_plain=False,
        like=['air quality index', 'sensor value', 'sensor reading'],
    ),
    Concept(
        noun='pollen forecast',
        names='pollen pollen_level pollen_count allergy hay_fever',
        takes=[('wx-town', 'town region place'), ('wx-pollen', 'plant pollen kind species')],
        gives='wx-pollen-word',
        descriptions=[
            "pollen level of a {p}, {q} 'birch', 'grass', 'hazel' or 'ragweed'",
            'how much pollen of a plant is in the air, as a word',
            'hay fever warning by {p} and {q}',
        ],
        phrases=['the {y} pollen level in {x}', 'the amount of {y} pollen in {x}'],
        asks={
            'look-up': [
                'How bad is the {y} pollen in {x}?',
                '{y} pollen {x}?',
                'My nose runs in {x} – how much {y} is flying there?',
                'is {y} in bloom around {x}, what is the level',
                '{y=grass}I am allergic to grass. How is it in {x}?',
                '{y=birch}Will the birches in {x} make me sneeze? Tell me the level.',
                'In {x}, what is the warning level for {y}?',
                'hay fever from {y}, {x}, how strong today',
            ],
        },
        held_out={'look-up': ['With my allergy to {y}, what do I have to expect in {x}?']},
        is_plain=False,
    ),
    Concept(
        noun='storm warning',
        names='storm_warning has_warning is_stormy severe_alert warned',
        takes=[('wx-town', 'town place area')],
        gives='bool',
        descriptions=[
            'whether there is a storm warning for a {p}',
            'True if severe weather is announced',
            'whether a severe alert is active',
        ],
        preposition='for',
        asks={
            'look-up': [
                'Is there a storm warning for {x}?',
                'storm alert {x}?',
                'My garden chairs are still outside in {x}. Has a storm been announced?',
                'do they warn of severe weather in {x}',
                'Does the weather office warn people in {x} of a storm?',
                'For {x}, is any severe alert active?',
                'should {x} get ready for a storm',
                'Check <if|whether> {x} is under a storm warning.',
            ],
            'who-true': ['Which of {xs} are under a storm warning?', 'For which of these is a storm announced: {xs}?'],
            'count-true': ['How many of {xs} have a storm alert?'],
        },
        held_out={
            'look-up': ['Have the authorities told {x} to brace for a storm?'],
            'who-true': ['Of {xs}, where does a storm threaten?'],
        },
    ),
    Concept(
        noun='air pressure',
        names='pressure barometer hpa air_pressure baro',
        takes=[('wx-station', 'station station_id code')],
        gives='wx-pressure',
        descriptions=['air pressure at a weather {p} in hPa', 'what the barometer shows', 'barometric pressure by {p}'],
        preposition='at',
        asks={
            'look-up': [
                'What does the barometer at {x} show?',
                'air pressure at {x}?',
                'I have a headache; is the air pressure low at {x}, in hPa?',
                'how many hectopascals at {x}',
                'Give me the barometric pressure that {x} measures.',
                'For my log book I need the hPa of {x}.',
                'read the barometer of {x}',
            ],
            'larger-of-two': [
                'Is the pressure higher at {x} or at {y}?',
                'Does the barometer stand higher at {x} or {y}?',
            ],
            'difference': ['How many hPa lie between the stations {x} and {y}, first minus second?'],
            'is-below': ['Has the barometer at {x} fallen under {k}?'],
            'lowest': ['What is the lowest pressure among {xs}?'],
        },
        held_out={'look-up': ['How heavily does the air press on {x}, in hPa?']},
        like=['sensor value'],
    ),
    Concept(
        noun='nearest weather station',
        names='nearest_station station_for closest_station local_station find_station',
        takes=[('wx-town', 'town place location')],
        gives='wx-station',
        descriptions=[
            'code of the weather station nearest to a {p}',
            'which station measures for a {p}',
            'id of the closest station',
        ],
        preposition='to',
        phrases=['the station that measures for {x}'],
        asks={
            'look-up': [
                'Which weather station is closest to {x}?',
                'station for {x}?',
                'Who measures the weather in {x}? I need the code of the station.',
                'station code near {x} pls',
                'I moved to {x} – what is our local weather station called?',
                'find the id of the station that covers {x}',
            ],
            'same-text': ['Do {x} and {y} share one weather station?'],
        },
        held_out={'look-up': ['From which station do the readings for {x} come?']},
    ),
    Concept(
        noun="day's forecast",
        names='forecast_card day_forecast wx_card outlook today_weather',
        takes=[('wx-town', 'town place location')],
        gives='dict',
        descriptions=[
            "today's forecast for a {p}: {keys}",
            'forecast as a dict with {keys}',
            'what the day brings: {keys}',
        ],
        keys=[
            ('tmax', 'highest temperature', 'wx-maximum'),
            ('tmin', 'lowest temperature', 'wx-minimum'),
            ('sky', 'sky', 'wx-sky'),
            ('rain_mm', 'rain amount', 'wx-metres'),
            ('sun_h', 'amount of sunshine', 'few'),
        ],
        preposition='in',
        asks={
            'key:highest temperature': [
                'How hot will it get in {x} today?',
                '{x} high?',
                'What is the maximum in {x}, I plan a picnic',
                'up to how many degrees in {x} today',
            ],
            'key:lowest temperature': [
                'How cold does it get in {x} at the coldest?',
                'low for {x}?',
                'Do I need a winter coat in {x}, what is the minimum?',
            ],
            'key:sky': [
                'Clouds or sun in {x}?',
                'what does the sky look like in {x} today',
                'Is it sunny or grey in {x}?',
            ],
            'key:rain amount': ['How many mm of rain fall in {x} today?', 'millimetres of rain {x}'],
            'key:amount of sunshine': ['For how many hours does the sun shine in {x} today?'],
            'key-larger-of-two:highest temperature': ['Where does it get hotter today, {x} or {y}?'],
            'key-difference-of-two:highest temperature': ['How many degrees hotter does {x} get than {y}?'],
            'key-larger-of-two:amount of sunshine': ['Do I see more sun in {x} or in {y} today?'],
            'key-is-above:highest temperature': ['Will it be hotter than {k} degrees in {x}?'],
            'key-sum-of-two:rain amount': ['How many mm fall in {x} and {y} together?'],
        },
        held_out={'key:highest temperature': ['What peak does the thermometer in {x} reach today?']},
        like=[
            'weather report',
            'forecast temperatures',
            'temperature',
            'rain',
            'rainfall',
            'hours of sunshine',
            'chance of rain',
        ],
    ),
]
