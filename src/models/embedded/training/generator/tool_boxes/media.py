"""What tools know about films, series, songs, artists, video games, cinemas and streaming services."""

from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, decimal, distinct, whole
from ..words import PEOPLE, invented_word

MOODS = (
    'Quiet Broken Last Golden Paper Crimson Endless Hollow Distant Wild Second Hidden Burning Gentle Electric Lost '
    'Silver Northern Midnight Velvet Iron Sleepless Borrowed'
).split()
MATTERS = (
    'Harbour Garden Winter Machine Orchard Sky Letter Kingdom River Room Signal Summer Crown Mirror Road Heart Ocean '
    'Station Lantern Planet Tide Empire Shadow Circus Voyage'
).split()
FAMILIES = (
    'Varga Holm Castellan Ito Pereira Wexler Adeyemi Falk Moreno Sandberg Rourke Ansari Tremblay Kovacs Lindgren Osei '
    'Bellamy Voss Nakagawa Duarte Ekstrom Hartley Mazur Solberg Quintero Blythe Zeller Okoye Prado Rask'
).split()
SERVICES = (
    'Streamly Vidora Flixo KinoHub Nordplay Cinebox Lumio Playcast WatchMore Zeeo TunePort Soundly Melodio Wavebox '
    'Arto+ Primo Showdeck Telly24 Moviehaus Airwave'
).split()
CINEMAS = [
    *['Rex', 'Odeon', 'Lichtburg', 'Astor', 'Roxy', 'Capitol', 'Kino 7', 'Apollo', 'Scala', 'Palace', 'Cineplex West'],
    *['Filmhaus', 'Lumiere', 'Savoy', 'Screen 12', 'Central', 'Tivoli', 'Gloria', 'Park Cinema', 'Union', 'Eldorado'],
]
TONGUES = 'German French Spanish Italian Polish Turkish Dutch Swedish Japanese Korean Arabic Danish Greek Czech'.split()


def title(rng: Random) -> str:
    mood, matter, other = rng.choice(MOODS), rng.choice(MATTERS), rng.choice(MATTERS)
    shapes = [
        *[
            f'The {mood} {matter}',
            f'{mood} {matter}',
            f'{matter} of {invented_word(rng).capitalize()}',
            f'{mood} {other}s',
        ],
        *[
            f'{matter} {rng.randint(2, 9)}',
            f'{matter} under {other}',
            invented_word(rng).capitalize(),
            matter,
            f'No {matter}',
        ],
        *[f'{mood} {matter}'.lower(), f'{invented_word(rng)} {matter}'.title(), f'{matter} {rng.randint(1950, 2080)}'],
    ]
    return rng.choice(shapes)


def song(rng: Random) -> str:
    mood, matter = rng.choice(MOODS), rng.choice(MATTERS)
    shapes = [f'{mood} {matter}', f'My {mood} {matter}', f'{mood} Again', f'Call It {matter}', f'{matter} Blues']
    return rng.choice([
        *shapes,
        f'dancing with {rng.choice(PEOPLE)}',
        f'{matter} No. {rng.randint(1, 9)}',
        f'Oh {rng.choice(PEOPLE)}',
    ])


def artist(rng: Random) -> str:
    family = rng.choice(FAMILIES)
    shapes = [
        f'{rng.choice(PEOPLE)} {family}',
        f'The {rng.choice(MOODS)} {rng.choice(MATTERS)}s',
        invented_word(rng).capitalize(),
    ]
    return rng.choice([
        *shapes,
        f'DJ {family}',
        f'{family} Trio',
        f'{rng.choice(MATTERS).lower()} club',
        f'MC {rng.randint(2, 99)}',
    ])


def maker(rng: Random) -> str:
    family = rng.choice(FAMILIES) if rng.random() < 0.8 else invented_word(rng).capitalize()
    first = rng.choice(PEOPLE)
    return rng.choice([
        f'{first} {family}',
        f'{first} {family}',
        f'{first} {rng.choice("ABCDEJLMRST")}. {family}',
        family,
    ])


def game(rng: Random) -> str:
    word = rng.choice([rng.choice(MATTERS), invented_word(rng).capitalize()])
    shapes = [f'{word} {rng.choice(["II", "III", "IV", "2", "3", "X"])}', f'{word}craft', f'{rng.choice(MOODS)} {word}']
    return rng.choice([
        *shapes,
        f'{word}: {rng.choice(MOODS)} Dawn',
        f'{word} Racer {rng.randint(2, 24)}',
        f'Tiny {word}',
        word.lower(),
    ])


def service(rng: Random) -> str:
    return rng.choice(SERVICES) if rng.random() < 0.8 else invented_word(rng).capitalize() + rng.choice([
        '',
        'TV',
        '+',
        ' Play',
    ])


FILM = ('media-film', 'film title movie name')
SONG = ('media-song', 'song track title name')
ARTIST = ('media-artist', 'artist band act name')
GAME = ('media-game', 'game title name game_title')
SERVICE = ('media-service', 'service provider platform streamer')

ARGUMENTS = {
    'media-film': ArgumentKind('str', title),
    'media-series': ArgumentKind('str', title),
    'media-song': ArgumentKind('str', song),
    'media-artist': ArgumentKind('str', artist),
    'media-maker': ArgumentKind('str', maker),
    'media-album': ArgumentKind('str', title),
    'media-game': ArgumentKind('str', game),
    'media-service': ArgumentKind('str', service),
    'media-cinema': ArgumentKind('str', lambda rng: rng.choice(CINEMAS)),
    'media-tongue': ArgumentKind('str', lambda rng: rng.choice(TONGUES)),
    'media-season': ArgumentKind('int', whole(1, 14)),
    'media-plan': choice('basic', 'standard', 'premium'),
    'media-mode': choice('story', 'everything'),
}
VALUES = {
    'media-artist': ValueKind(['str'], 'text', artist),
    'media-maker': ValueKind(['str'], 'text', maker),
    'media-names': ValueKind(['list', 'list[str]'], 'texts', distinct(maker, 3, 6)),
    'media-title': ValueKind(['str'], 'text', song),
    'media-runtime': ValueKind(['int'], 'number', whole(71, 214)),
    'media-seconds': ValueKind(['int'], 'number', whole(95, 480)),
    'media-age': ValueKind(['int'], 'number', lambda rng: rng.choice([6, 7, 10, 12, 14, 15, 16, 18])),
    'media-fee': ValueKind(['float'], 'number', decimal(2.99, 24.99, 2)),
    'media-gigabytes': ValueKind(['float'], 'number', decimal(0.8, 160, 1)),
    'media-hours': ValueKind(['int', 'float'], 'number', whole(3, 140)),
    'media-year': ValueKind(['int'], 'number', whole(1984, 2024)),
    'media-millions': ValueKind(['float'], 'number', decimal(0.4, 900, 1)),
}

CONCEPTS = [
    Concept(
        noun='running time',
        names='runtime running_time film_length minutes_of duration_min',
        takes=[FILM],
        gives='media-runtime',
        descriptions=[
            'length of a {p} in minutes',
            'how many minutes a film lasts',
            'runtime without trailers, in minutes',
        ],
        phrases=['the length of {x}', 'the runtime of {x}'],
        asks={
            'look-up': [
                'How many minutes does {x} run?',
                '{x} runtime?',
                'My babysitter leaves at eleven. How many minutes is {x}?',
                'how long does {x} go on, in minutes',
                'is {x} one of those endless films, how many minutes',
                'What length has {x}?',
                'Find out for how many minutes I sit in the cinema with {x}.',
                'Before we start {x} tonight, how many minutes will it take?',
                'number of minutes of {x} please',
            ],
            'sum-of-two': [
                'We watch {x} and then {y}. How many minutes is that?',
                'a double feature of {x} and {y}, total minutes',
            ],
            'larger-of-two': ['Which film is longer, {x} or {y}?', 'Does {x} or {y} go on for longer?'],
            'smaller-of-two': ['I am tired, which is the shorter film, {x} or {y}?'],
            'difference': ['How many minutes longer is {x} than {y}?'],
            'total': ['How many minutes is a marathon of {xs}?', 'We plan to see {xs} in one night. Minutes in all?'],
            'who-least': ['Which is over soonest: {xs}?'],
            'is-above': ['Is {x} longer than {k} minutes?', 'will {x} take more than {k} minutes'],
        },
        held_out={
            'look-up': ['After how many minutes do the credits of {x} end?'],
            'larger-of-two': ['Which will keep me in my seat for longer, {x} or {y}?'],
        },
        adjectives=('longer', 'longest', 'shorter', 'shortest'),
        unit='minutes',
    ),
    Concept(
        noun='film director',
        names='director directed_by who_directed filmmaker director_of',
        takes=[FILM],
        gives='media-maker',
        descriptions=['director of a {p}', 'who directed a film', 'name of the person who made a {p}'],
        phrases=['the director of {x}', 'the person who directed {x}'],
        asks={
            'look-up': [
                'Who directed {x}?',
                'director {x}?',
                'who made {x}',
                'I loved {x} and want to see more by that filmmaker. Who is it?',
                'Whose film is {x}?',
                'Name the person who called the shots on {x}.',
                'Under whose direction was {x} shot?',
                '{x}, by which director?',
            ],
            'same-text': ['Were {x} and {y} made by the same director?', 'same director for {x} and {y}?'],
            'is-text': ['Is {x} by {w}?', 'Did {w} direct {x}?'],
        },
        held_out={'look-up': ['Which filmmaker is behind {x}?']},
    ),
    Concept(
        noun='number of awards',
        nouns='numbers of awards',
        names='awards prizes award_count trophies won_prizes',
        takes=[('media-maker', 'director person name who')],
        gives='few',
        descriptions=['awards that a {p} has won', 'how many film prizes somebody has', 'prize count of a film person'],
        phrases=['the number of prizes of {x}', 'the number of awards won by {x}'],
        asks={
            'look-up': [
                'How many awards has {x} won?',
                'prizes of {x}?',
                'how decorated is {x}, number of awards please',
                'We write the programme note: how many awards does {x} have?',
                'Count the trophies on the shelf of {x}.',
                'what is the award tally of {x}',
                'How often did {x} go home with a prize?',
                'Tell me the number of honours that went to {x}.',
            ],
            'larger-of-two': ['Who has won more prizes, {x} or {y}?', 'Is {x} or {y} more decorated?'],
            'sum-of-two': ['How many awards do {x} and {y} have between them?'],
            'difference': ['How many awards is {x} ahead of {y}?'],
            'who-most': ['Who of {xs} has won the most prizes?'],
            'is-above': ['Has {x} won more than {k} awards?'],
        },
        held_out={'look-up': ['With how many film prizes was {x} honoured?']},
        has='awards',
    ),
    Concept(
        noun='age limit',
        names='age_limit fsk min_age certificate rated_for allowed_from',
        takes=[FILM],
        gives='media-age',
        descriptions=[
            'youngest age at which a {p} may be watched',
            'from which age a film is allowed',
            'age certificate of a film',
        ],
        phrases=['the minimum age for {x}', 'the age certificate of {x}'],
        asks={
            'look-up': [
                'From what age may kids watch {x}?',
                'age rating of {x}?',
                'My son wants to see {x} with his class. What is the minimum age?',
                'how old must you be for {x}',
                '{x}: allowed from which age?',
                'Which certificate did {x} get?',
                'At what age do they let someone into {x}?',
                'is {x} for kids, what is the youngest age allowed',
            ],
            'larger-of-two': ['Which film has the stricter certificate, {x} or {y}?'],
            'smaller-of-two': ['Which one may younger kids see, {x} or {y}?'],
            'is-above': ['Is a child of {k} too young for {x}?'],
            'who-most': ['Which of {xs} has the strictest age limit?'],
        },
        held_out={'look-up': ['How many years old does a viewer of {x} have to be?']},
        preposition='for',
    ),
    Concept(
        noun='removal date',
        names='removal_date leaves_on last_day_online gone_on available_until',
        takes=[FILM],
        gives='date',
        descriptions=[
            'day on which a {p} leaves the catalogue',
            'until when a film can be streamed',
            'date a film goes offline',
        ],
        phrases=['the day when {x} goes offline', 'the last day of {x} in the catalogue'],
        asks={
            'look-up': [
                'Until when can I stream {x}?',
                'when does {x} disappear from the catalogue',
                '{x}, gone when?',
                'I am only halfway through {x}. On which day do they take it down?',
                'Last chance to see {x} is on what date?',
                'how much longer is {x} online, which date',
                'When will {x} be taken off?',
                'Give me the day {x} goes offline.',
            ],
            'days-until': [
                'It is {d}. How many days do I have to watch {x}?',
                'Today is {d}, in how many days is {x} gone?',
            ],
            'earlier-of-two': [
                'Which should I watch first before it vanishes, {x} or {y}?',
                'Does {x} or {y} go offline sooner?',
            ],
            'later-of-two': ['Which stays online for longer, {x} or {y}?'],
            'weekday-of-date': ['On which weekday is {x} taken down?'],
        },
        held_out={'look-up': ['What is the final date on which {x} can be streamed?']},
    ),
    Concept(
        noun='streaming offer',
        names='is_on on_service has_title streams can_watch_on',
        takes=[FILM, SERVICE],
        gives='bool',
        descriptions=[
            'whether a {p} can be watched on a {q}',
            'True if a streaming service has a film',
            'whether a {q} shows a {p}',
        ],
        asks={
            'look-up': [
                'Is {x} on {y}?',
                'does {y} have {x}',
                'Can I watch {x} on {y}?',
                'I pay for {y} anyway. Do they have {x}?',
                'check <if|whether> {x} can be streamed on {y}',
                '{x} on {y}, yes?',
                'Has {y} got {x} in its library?',
                'Would I find {x} if I opened {y}?',
            ],
        },
        held_out={'look-up': ['Do subscribers of {y} get to see {x}?']},
    ),
    Concept(
        noun='subtitle offer',
        names='has_subtitles subs subtitles_in subtitled captions',
        takes=[FILM, ('media-tongue', 'lang language subtitle_lang')],
        gives='bool',
        descriptions=[
            'whether a {p} has subtitles in a {q}',
            'True if there are subtitles in that {q}',
            'whether a film is subtitled',
        ],
        asks={
            'look-up': [
                'Does {x} have {y} subtitles?',
                'are there {y} subs for {x}',
                'Is {x} subtitled in {y}?',
                'My grandmother only reads {y}. Can she follow {x} with subtitles?',
                'can I read along in {y} with {x}?',
                '{y} subtitles on {x}?',
                'check whether {x} comes with {y} captions',
                'For a guest from abroad: does {x} offer captions in {y}?',
            ],
        },
        held_out={'look-up': ['Is there a {y} text track for {x}?']},
        is_held_out=True,
    ),
    Concept(
        noun='plan price',
        names='plan_price sub_fee monthly_fee subscription_cost abo_price',
        takes=[SERVICE, ('media-plan', 'plan tier package level')],
        gives='media-fee',
        descriptions=[
            "monthly price of a {p}; {q} is 'basic', 'standard' or 'premium'",
            'what a streaming service costs each month, basic, standard or premium',
            'subscription fee by {p} and {q} (basic, standard, premium)',
        ],
        phrases=['the monthly price of {x} {y}', 'the monthly fee of the {y} plan of {x}'],
        asks={
            'look-up': [
                'How much is {x} {y} per month?',
                'monthly fee of the {y} plan at {x}?',
                'what do I pay each month for {x} in the {y} version',
                'We think of taking {x}. What would the {y} plan cost us a month?',
                'On {x}, the {y} tier costs what?',
                '{x} {y}, price?',
                '{y=basic}What is the cheapest monthly price of {x}? I mean basic.',
                '{y=premium}I want everything that {x} has, so premium. How much a month?',
            ],
            'fixed-difference': [
                '{y=premium|basic}How much more is premium than basic on {x}?',
                'How much dearer is {x} than {t} in the {y} plan?',
                '{y=standard|basic}What do I save a month if I go from standard to basic at {x}?',
            ],
            'fixed-larger': ['Which costs more in the {y} plan, {x} or {t}?'],
            'fixed-smaller': ['Is {x} or {t} cheaper for {y}?', 'Where do I pay less for {y}, at {x} or at {t}?'],
            'fixed-sum': ['I take {x} and {t}, both as {y}. What is that a month?'],
            'quantity': [
                'How much are {k} months of {x} {y}?',
                'I keep {x} {y} for {k} months. What will I have paid?',
            ],
        },
        held_out={
            'look-up': ['What leaves my account every month for {x} {y}?'],
            'fixed-smaller': ['Would {x} or {t} be less money with the {y} plan?'],
        },
        is_plain=False,
        like=['monthly payment'],
    ),
    Concept(
        noun='song length',
        names='song_seconds track_len length_of_song secs song_duration',
        takes=[SONG],
        gives='media-seconds',
        descriptions=['length of a {p} in seconds', 'how many seconds a song lasts', 'duration of a track in seconds'],
        phrases=['the length of {x} in seconds', 'the number of seconds {x} lasts'],
        asks={
            'look-up': [
                'How many seconds is {x}?',
                '{x} length in seconds?',
                'for how many seconds does {x} play',
                'We cut our dance to {x}. How many seconds do we have?',
                'In seconds, what is the duration of {x}?',
                'I need something short for the video, how many seconds has {x}?',
                'tell me how many seconds {x} goes on',
                'seconds of {x}',
            ],
            'sum-of-two': ['How many seconds do {x} and {y} fill, one after the other?'],
            'larger-of-two': ['Which song is longer, {x} or {y}?'],
            'total': ['I play {xs} in a row. How many seconds is that?', 'length of a playlist of {xs}'],
            'quantity': ['I put {x} on repeat, {k} times. How many seconds is that?'],
            'is-below': ['Is {x} shorter than {k} seconds?'],
        },
        held_out={'look-up': ['How many seconds pass from the first to the last note of {x}?']},
        adjectives=('longer', 'longest', 'shorter', 'shortest'),
    ),
    Concept(
        noun='performer',
        names='performer sung_by song_artist who_sings band_of',
        takes=[SONG],
        gives='media-artist',
        descriptions=['band or singer of a {p}', 'who sings a song', 'artist that recorded a {p}'],
        phrases=['the performer of {x}', 'the band that recorded {x}'],
        asks={
            'look-up': [
                'Who sings {x}?',
                'who is {x} by',
                '{x}, which band?',
                'They played {x} at the wedding and I liked it. Whose song is it?',
                'Name the act that recorded {x}.',
                'What artist do I look for if I want {x}?',
                'By whom is the song {x}?',
                'I have {x} stuck in my head, but who performs it?',
            ],
            'same-text': ['Are {x} and {y} by the same band?'],
            'is-text': ['Is {x} by {w}?', 'did {w} sing {x}'],
        },
        held_out={'look-up': ['Which voice or band do we hear in {x}?']},
    ),
    Concept(
        noun='number of monthly listeners',
        nouns='numbers of monthly listeners',
        names='listeners monthly_listeners audience fans_monthly stream_reach',
        takes=[ARTIST],
        gives='large',
        descriptions=[
            'listeners of an {p} per month',
            'how many people listen to an artist in a month',
            'monthly audience of a band',
        ],
        phrases=['the number of monthly listeners of {x}', 'the monthly audience of {x}'],
        asks={
            'look-up': [
                'How many people listen to {x} in a month?',
                '{x} monthly listeners?',
                'how popular is {x} right now, in listeners per month',
                'We may book {x} for the festival. How big is their monthly audience?',
                'What audience does {x} reach each month?',
                'tell me the listener figure of {x} for a month',
                'With how many ears a month can {x} count? Listeners, I mean.',
                'listener count {x}',
            ],
            'larger-of-two': ['Who is listened to more, {x} or {y}?', 'Does {x} or {y} have the bigger audience?'],
            'difference': ['How many more people a month hear {x} than {y}?'],
            'ratio': ['How many times the audience of {y} does {x} have?'],
            'who-most': ['Which act of {xs} has the most listeners?'],
            'is-above': ['Do more than {k} people listen to {x} each month?'],
        },
        held_out={'look-up': ['How large is the crowd that streams {x} every month?']},
        like=['number of followers'],
    ),
    Concept(
        noun='concert date',
        names='concert_date gig_on plays_in tour_date show_date',
        takes=[ARTIST, ('city', 'city town where place')],
        gives='date',
        descriptions=[
            'day on which an {p} plays in a {q}',
            'when a band gives a concert in a city',
            'tour date of an artist',
        ],
        phrases=['the date of the concert of {x} in {y}', 'the day when {x} plays in {y}'],
        asks={
            'look-up': [
                'When does {x} play in {y}?',
                '{x} in {y}, which date?',
                'on what day is the {x} gig in {y}',
                'I could travel to {y} to hear {x}. On which day?',
                'What date is the {y} show of {x}?',
                'When are {x} on stage in {y}?',
                'Is there a day when {y} gets to hear {x}? Tell me the date.',
                'tour stop {y} for {x}: when?',
            ],
            'days-until': ['Today is {d}. How many days until {x} plays in {y}?'],
            'weekday-of-date': ['On which weekday is {x} in {y}?'],
        },
        held_out={'look-up': ['Which date must I keep free for {x} in {y}?']},
        is_plain=False,
    ),
    Concept(
        noun='album tracks',
        item='track',
        names='tracklist album_tracks songs_on album_songs tracks',
        takes=[('media-album', 'album record title lp')],
        gives='dicts',
        descriptions=[
            'tracks of an {p}: a list of dicts with {keys}',
            'songs on an album with {keys}',
            'tracklist, each with {keys}',
        ],
        keys=[
            ('title song name', 'title', 'media-title'),
            ('seconds length secs', 'length', 'media-seconds'),
            ('plays streams', 'plays', 'large'),
        ],
        phrases=['the tracks of the album {x}', 'the songs on {x}', 'the tracks on {x}'],
        asks={
            'rows-sum:length': ['How many seconds is the whole album {x}?', 'playing time of {x} in seconds'],
            'rows-sum:plays': ['How often were all songs of {x} played together?'],
            'rows-average:length': ['How many seconds does a song on {x} last on average?'],
            'rows-most:plays': ['What is the biggest hit on {x}?', 'Which song of {x} do people play most?'],
            'rows-least:plays': ['Which song on {x} does hardly anybody play?'],
            'rows-most:length': ['What is the longest song on {x}?'],
            'rows-least:length': ['What is the shortest song on the album {x}?'],
            'rows-count': ['How many songs are on {x}?', 'number of tracks on {x}'],
            'rows-names': ['What are the songs on {x} called?', 'List the titles on {x}.'],
            'rows-count-above:length': ['How many songs of {x} last for more than {k} seconds?'],
        },
        held_out={
            'rows-most:plays': ['Which title from {x} was streamed the most?'],
            'rows-count': ['Of how many songs is {x} made?'],
        },
        is_plain=False,
        like=['song length'],
    ),
    Concept(
        noun='cast',
        nouns='casts',
        item='actor',
        names='cast actors who_plays starring film_cast',
        takes=[FILM],
        gives='media-names',
        descriptions=['actors of a {p}', 'names of everyone who acts in a film', 'cast of a {p}, leading roles first'],
        phrases=['the actors of {x}', 'the actors in {x}'],
        asks={
            'look-up': [
                'Who acts in {x}?',
                'cast of {x}?',
                'who are the actors in {x}',
                'I know that face from {x}! List everybody who is in it.',
                'Which actors appear in {x}?',
                'Give me all names on the cast list of {x}.',
                'who was {x} shot with, actors only',
                'Show the people who star in {x}.',
            ],
            'list-length': ['How many actors are in {x}?', 'how big is the cast of {x}'],
            'list-first': ['Who has the leading role in {x}?', 'Who is named first in the cast of {x}?'],
            'list-last': ['Who is named last in the cast of {x}?'],
            'list-sorted': ['List the actors of {x} by alphabet.'],
        },
        held_out={'look-up': ['Which faces do we see in {x}?'], 'list-length': ['By how many actors is {x} played?']},
    ),
    Concept(
        noun='showing time',
        names='showtime starts screening_time show_at film_start',
        takes=[('media-cinema', 'cinema theatre house'), FILM, ('date', 'date day on')],
        gives='clock',
        descriptions=[
            'time at which a {p} shows a {q} on a date',
            'when a film starts at a cinema on a certain day',
            'start of the evening show of a film as HH:MM',
        ],
        phrases=['the start of {y} at the {x} on {z}', 'the time of {y} at the {x} on {z}'],
        asks={
            'look-up': [
                'When does {y} start at the {x} on {z}?',
                'what time is {y} on at the {x}, {z}',
                '{x}, {y}, {z}: start?',
                'On {z} we want to see {y} at the {x}. At what time must we be there?',
                'At what time do they show {y} on {z} in the {x}?',
                'I booked seats for {y} at the {x} on {z} and forgot the time. When is it?',
                'show of {y} on {z} at the {x}, when',
                'Look up when the {x} begins {y} on {z}.',
            ],
            'is-text': ['Does the {x} show {y} at {w} on {z}?'],
        },
        held_out={'look-up': ['If I go to the {x} for {y} on {z}, when does the film begin?']},
        is_plain=False,
    ),
    Concept(
        noun='number of episodes',
        nouns='numbers of episodes',
        names='episodes ep_count episode_count num_eps parts_of_season',
        takes=[('media-series', 'series show title'), ('media-season', 'season season_no staffel')],
        gives='few',
        descriptions=[
            'episodes of a {p} in one {q}',
            'how many parts a season of a series has',
            'episode count by {p} and {q}',
        ],
        phrases=['the number of episodes in season {y} of {x}', 'the episode count of {x}, season {y}'],
        asks={
            'look-up': [
                'How many episodes are in season {y} of {x}?',
                '{x} season {y}, how many parts?',
                'how many eps does {x} have in season {y}',
                'I start season {y} of {x} tonight. How many episodes lie ahead?',
                'Season {y} of {x} is split into how many episodes?',
                'number of episodes, {x}, season {y}',
                'We want to finish season {y} of {x} by Sunday: how many episodes is it?',
                'count the episodes of {x} in season {y} for me',
            ],
            'fixed-sum': ['How many episodes do seasons {y} and {o} of {x} have together?'],
            'fixed-difference': ['How many episodes more than season {o} does season {y} of {x} have?'],
            'fixed-larger': ['Which season of {x} has more episodes, {y} or {o}?'],
            'quantity': ['An episode takes me {k} minutes. How many minutes is season {y} of {x}?'],
        },
        held_out={'look-up': ['After how many episodes is season {y} of {x} over?']},
        is_plain=False,
    ),
    Concept(
        noun='download size',
        names='download_gb game_size install_size disk_space gb_needed',
        takes=[GAME],
        gives='media-gigabytes',
        descriptions=[
            'gigabytes that a {p} takes up on the disk',
            'how many GB a video game has',
            'install size of a {p} in GB',
        ],
        phrases=['the install size of {x} in GB', 'the space that {x} takes up'],
        asks={
            'look-up': [
                'How many GB is {x}?',
                '{x} install size?',
                'how much disk space does {x} eat',
                'My console is nearly full. How many gigabytes would {x} take?',
                'What do I have to download for {x}, in GB?',
                'gigabytes for {x} please',
                'I only have slow internet, how big is {x}?',
                'Tell me the space that {x} wants on my drive.',
            ],
            'sum-of-two': ['How many GB do {x} and {y} take up together?', 'space for {x} plus {y}?'],
            'larger-of-two': ['Which game is the bigger download, {x} or {y}?'],
            'total': ['I install {xs}. How many GB is that?'],
            'from-number': ['I have {k} GB free. How much is left once {x} is on it?'],
            'is-above': ['Does {x} need more than {k} GB?'],
            'divided': ['My line does {k} GB an hour. How many hours does {x} download?'],
        },
        held_out={'look-up': ['How much of my disk will {x} use?']},
        adjectives=('bigger', 'biggest', 'smaller', 'smallest'),
        like=['file size'],
    ),
    Concept(
        noun='playing hours',
        nouns='playing hours',
        names='hours_to_beat play_hours game_length time_to_finish completion_time',
        takes=[GAME, ('media-mode', 'mode goal style what')],
        gives='media-hours',
        descriptions=[
            "hours it takes to finish a {p}; {q} is 'story' or 'everything'",
            'how many hours a game keeps you busy, only the story or everything',
            'time to beat a {p}, by {q}: story or everything',
        ],
        phrases=['the hours for {y} in {x}', 'the playing time of {x} for {y}'],
        asks={
            'look-up': [
                'How many hours does {x} take, mode {y}?',
                '{y=story}How many hours is the story of {x}?',
                '{y=story}I only care for the plot of {x}. After how many hours am I through?',
                '{y=story}just the story in {x}, how many hours',
                '{y=everything}How many hours until I have seen everything in {x}?',
                '{y=everything}I want every last secret of {x}, everything. Hours?',
                '{y=everything}How many hours does it take to do everything in {x}?',
                '{x} with {y}, hours?',
            ],
            'fixed-difference': [
                '{y=everything|story}How many hours more than the story does everything in {x} take?',
                '{y=story}By how many hours is the story of {x} longer than that of {t}?',
            ],
            'fixed-larger': ['{y=story}Which has the longer story, {x} or {t}?'],
            'fixed-smaller': ['{y=story}Of which game do I see the end sooner if I only play the story, {x} or {t}?'],
            'fixed-sum': ['{y=story}How many hours are the stories of {x} and {t} together?'],
        },
        held_out={'look-up': ['{y=everything}To leave nothing out in {x}, everything done, how many hours do I need?']},
        is_plain=False,
    ),
    Concept(
        noun='game listing',
        names='game_info game_page store_entry game_facts listing',
        takes=[GAME],
        gives='dict',
        descriptions=[
            'entry of a {p} in the game shop: {keys}',
            'data of a video game as a dict with {keys}',
            'game page: {keys}',
        ],
        keys=[
            ('price', 'game price', 'media-fee'),
            ('rating', 'review score', 'percent'),
            ('players', 'most players at once', 'few'),
            ('year', 'year of publication', 'media-year'),
            ('studio', 'studio', 'company'),
        ],
        asks={
            'key:game price': ['How much is {x}?', 'what does {x} cost in the shop', 'price of {x} right now?'],
            'key:review score': [
                'How good are the reviews of {x}?',
                'what score did {x} get',
                'is {x} any good, which score',
            ],
            'key:most players at once': ['With how many people can I play {x}?', 'How many can join in {x} at once?'],
            'key:year of publication': [
                'In what year did {x} come out?',
                'how old is {x}, year please',
                '{x} is from which year?',
            ],
            'key:studio': ['Who developed {x}?', 'which studio made {x}', 'Where does {x} come from, what studio?'],
            'key-times:game price': ['I buy {x} for {k} friends. How much is that?'],
            'key-sum-of-two:game price': ['What do {x} and {y} cost together?'],
            'key-larger-of-two:game price': ['Which game is dearer, {x} or {y}?'],
            'key-larger-of-two:review score': ['Which game got better reviews, {x} or {y}?'],
            'key-smaller-of-two:year of publication': ['Which is the older game, {x} or {y}?'],
            'key-is-above:review score': ['Does {x} score more than {k}?'],
        },
        held_out={
            'key:studio': ['By whom was {x} programmed?'],
            'key:review score': ['How did the critics rate {x}?'],
        },
        like=['price', 'rating'],
    ),
    Concept(
        noun='box office',
        nouns='box office results',
        names='box_office takings gross earned_millions ticket_sales',
        takes=[FILM],
        gives='media-millions',
        descriptions=[
            'money a {p} made in cinemas, in millions',
            'how many millions a film took',
            'cinema gross of a {p}',
        ],
        phrases=['the takings of {x} in millions', 'the box office result of {x}'],
        asks={
            'look-up': [
                'How many millions did {x} make?',
                '{x} box office?',
                'was {x} a hit, how much did it take in cinemas',
                'What did {x} earn worldwide, in millions?',
                'I bet that {x} flopped. How much money came in?',
            ],
            'larger-of-two': ['Which film earned more, {x} or {y}?'],
            'total': ['How many millions did {xs} bring in together?'],
        },
        held_out={'look-up': ['What sum, in millions, did cinemas make with {x}?']},
        is_held_out=True,
        like=['revenue'],
    ),
]
