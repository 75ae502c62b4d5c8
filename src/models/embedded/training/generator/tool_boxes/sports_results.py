"""What tools of a sports desk know about clubs, leagues, grounds, athletes, matches and races."""

from random import Random

from ..concept import Concept
from ..tool_values import ArgumentKind, ValueKind, choice, decimal, many, whole
from ..words import CITIES, PEOPLE, invented_word

ENDINGS = (
    'Rovers United City Wanderers Athletic Albion Ravens Hawks Titans Vikings Stags Saints Pirates Foxes Storm '
    'Blues Harriers Mariners Hornets Kings Dragons Thunder Royals Chiefs'
).split()
SURNAMES = (
    'Okafor Lindqvist Haas Petrov Nakamura Delgado Brandt Oyelaran Mbeki Castell Horvat Dubois Fenwick Rinaldi '
    'Sorensen Kowal Achterberg Iversen Marchetti Bakker Stone Whitlock Ferreira Mendes Kipsang Tesfaye Halloran '
    'Ozturk Bergstrom Lang Quist Amadi Park Cho Nguyen Abara Sandoval Pryce Lund Kessler Moravec'
).split()
PARK_NAMES = (
    'Ashton Bellfield Craven Hillside Riverside Moor Victoria Meadow Linden Kessock Dock Priory Salt Elm'
).split()
LEAGUES = [
    *['Premier Division', 'League Two', 'League One', 'Regional League North', 'Regional League South', 'Serie B'],
    *[
        'Coastal Cup',
        'Bundesliga',
        'National League',
        'Super League',
        'under-17 league',
        'U19 West',
        'Eastern Conference',
    ],
    *["women's second division", 'Oberliga', 'Eredivisie', 'Kreisliga A', 'Northern Premier', 'Division 3', 'Liga MX'],
]
RACE_KINDS = [
    'Marathon',
    'Half Marathon',
    '10K',
    'Trail Run',
    'Triathlon',
    'Grand Prix',
    'Hill Climb',
    'Night Run',
    '5K',
]
RACE_PLACES = 'Harbour Lakeside City Ridge Valley Forest Castle Bridge Coast Island Glacier Vineyard Airport'.split()


def club(rng: Random) -> str:
    place = rng.choice(CITIES) if rng.random() < 0.6 else invented_word(rng).capitalize()
    share = rng.random()
    if share < 0.45:
        return f'{place} {rng.choice(ENDINGS)}'
    if share < 0.7:
        return f'{rng.choice(["FC", "SV", "AC", "TSV", "HC", "Real", "Sporting"])} {place}'
    return rng.choice([
        f'{place} {rng.randint(4, 99):02d}',
        rng.choice(ENDINGS),
        f'{place.lower()} {rng.choice(ENDINGS).lower()}',
    ])


def athlete(rng: Random) -> str:
    family = rng.choice(SURNAMES) if rng.random() < 0.75 else invented_word(rng).capitalize()
    share = rng.random()
    if share < 0.62:
        return f'{rng.choice(PEOPLE)} {family}'
    if share < 0.72:
        return f'{rng.choice(PEOPLE)} {rng.choice(["van", "de", "Mac", "al"])} {family}'
    return family if share < 0.94 else family.lower()


def ground(rng: Random) -> str:
    name = rng.choice(PARK_NAMES) if rng.random() < 0.7 else invented_word(rng).capitalize()
    return f'{name} {rng.choice(["Park", "Road", "Arena", "Stadium", "Lane", "Dome", "Field"])}'


def race(rng: Random) -> str:
    place = rng.choice([*RACE_PLACES, rng.choice(CITIES), invented_word(rng).capitalize()])
    return rng.choice([f'{place} {rng.choice(RACE_KINDS)}', f'{place} {rng.choice(RACE_KINDS)}', f'Tour of {place}'])


def season(rng: Random) -> str:
    year = rng.randint(1994, 2024)
    return rng.choice([f'{year}/{(year + 1) % 100:02d}', f'{year}-{(year + 1) % 100:02d}'])


CLUB = ('sport-club', 'club side squad name')
ATHLETE = ('sport-athlete', 'athlete player name who')
MATCH = ('sport-match', 'match_id match fixture_id game')
RACE = ('sport-race', 'race event race_name')

ARGUMENTS = {
    'sport-club': ArgumentKind('str', club),
    'sport-athlete': ArgumentKind('str', athlete),
    'sport-ground': ArgumentKind('str', ground),
    'sport-league': ArgumentKind('str', lambda rng: rng.choice(LEAGUES)),
    'sport-race': ArgumentKind('str', race),
    'sport-season': ArgumentKind('str', season),
    'sport-match': ArgumentKind('int', whole(1001, 98999)),
    'sport-bib': ArgumentKind('int', whole(1, 4200)),
    'sport-half': choice('home', 'away'),
}
VALUES = {
    'sport-club': ValueKind(['str'], 'text', club),
    'sport-athlete': ValueKind(['str'], 'text', athlete),
    'sport-ground': ValueKind(['str'], 'text', ground),
    'sport-score': ValueKind(
        ['str'],
        'text',
        lambda rng: f'{rng.randint(0, 5)}{rng.choice([":", "-"])}{rng.randint(0, 4)}',
    ),
    'sport-minutes': ValueKind(['float'], 'number', decimal(14, 290, 1)),
    'sport-splits': ValueKind(['list', 'list[float]'], 'numbers', many(decimal(55, 99, 1), 4, 8)),
    'sport-millions': ValueKind(['float'], 'number', decimal(0.2, 95, 1)),
    'sport-crowd': ValueKind(['int'], 'number', whole(900, 82000)),
}

CONCEPTS = [
    Concept(
        noun='league position',
        names='league_pos standing table_place rank_of position club_rank',
        takes=[CLUB],
        gives='few',
        descriptions=[
            'current place of a {p} in its league table',
            'position in the table, 1 is the top',
            'which place a {p} holds in the standings',
            'rank of a {p} in the league',
        ],
        phrases=['the place of {x} in the table', 'the current rank of {x} in the standings'],
        asks={
            'look-up': [
                'Where are {x} in the table?',
                '{x} table position?',
                'what place are {x} in right now',
                'My brother says {x} are near the top. <Which place exactly?|On which rank are they?>',
                'How high up the standings is {x}?',
                'check the standings for {x} and give me their rank',
                'I have not followed the league for weeks, on what rank is {x}?',
                'In the standings, what number is next to {x}?',
                'Could you look up which place {x} holds at the moment?',
            ],
            'smaller-of-two': [
                'Who is higher in the table, {x} or {y}?',
                'Which club is closer to the top, {x} or {y}?',
            ],
            'larger-of-two': ['Who is further down the table, {x} or {y}?'],
            'who-least': ['Which of {xs} is best placed in the league?', 'Who is on the best rank: {xs}?'],
            'is-below': ['Is {x} on a better rank than {k}?'],
            'difference': ['How many places is {x} behind {y}?'],
        },
        held_out={
            'look-up': ['How is {x} ranked in its league?'],
            'smaller-of-two': ['Who stands above the other in the standings, {x} or {y}?'],
        },
        like=['league points'],
    ),
    Concept(
        noun='league points',
        nouns='league points',
        names='pts club_points points_total points season_pts',
        takes=[CLUB],
        gives='small',
        descriptions=[
            'points of a {p} this season',
            'how many points a {p} has won so far',
            'points total of a {p} in the current season',
        ],
        phrases=['the number of points of {x} this season'],
        asks={
            'look-up': [
                'How many points have {x} got this season?',
                'points {x}?',
                '{x}, how many pts so far',
                'I bet that {x} would reach 40. How many points are they on?',
                'what is the points total of {x}',
                'Tell me what {x} has collected in points.',
                'how many points does {x} stand at after the weekend',
                'With last night counted, how many points have {x}?',
            ],
            'sum-of-two': ['How many points have {x} and {y} won between them?'],
            'larger-of-two': ['Who has collected more points, {x} or {y}?', 'Is {x} or {y} ahead on points?'],
            'difference': ['How many points are {x} ahead of {y}?', 'what is the lead of {x} over {y} in points'],
            'who-most': ['On points, who is best of {xs}?'],
            'from-number': ['{x} wants {k} points this season. How many are missing?'],
            'is-above': ['Have {x} passed {k} points yet?'],
        },
        held_out={
            'look-up': ['On how many points are {x} now?'],
            'difference': ['By how many points does {x} lead {y}?'],
        },
        has='points',
        like=['league position', 'score'],
    ),
    Concept(
        noun='number of conceded goals',
        nouns='numbers of conceded goals',
        names='goals_against conceded ga goals_let_in defence',
        takes=[CLUB],
        gives='small',
        descriptions=[
            'goals that a {p} has let in this season',
            'how many goals were scored against a {p}',
            'goals against',
        ],
        phrases=['the goals against of {x}', 'the number of goals {x} has let in'],
        asks={
            'look-up': [
                'How many goals have {x} let in?',
                'how leaky is the defence of {x}, in goals conceded',
                '{x} goals against?',
                'How often did the keeper of {x} have to fetch the ball out of the net?',
                'I only care for defence. How many did {x} concede?',
                'give me the goals conceded by {x}',
                'what number of goals was scored against {x}',
                'For my column I need how many {x} shipped this season.',
            ],
            'smaller-of-two': ['Who has the tighter defence, {x} or {y}?', 'Who let in fewer, {x} or {y}?'],
            'larger-of-two': ['Which defence leaks more, that of {x} or {y}?'],
            'who-least': ['Which of {xs} has conceded the fewest?'],
            'total': ['How many goals did {xs} concede all in all?'],
            'is-above': ['Have {x} conceded more than {k}?'],
        },
        held_out={'look-up': ['How many times have opponents scored past {x}?']},
        like=['number of goals'],
        is_held_out=True,
    ),
    Concept(
        noun='club captain',
        names='captain skipper captain_of team_captain armband',
        takes=[CLUB],
        gives='sport-athlete',
        descriptions=[
            'captain of a {p}',
            'who wears the armband of a {p}',
            'name of the skipper',
            'who captains a {p}',
        ],
        phrases=['the captain of {x}', 'the skipper of {x}'],
        asks={
            'look-up': [
                'Who captains {x}?',
                'who wears the armband at {x}',
                'skipper of {x}?',
                'I want to send a letter to the captain of {x}, what is the name?',
                'name the captain of {x}',
                'Who leads {x} out onto the pitch?',
                '{x}: who is skipper these days?',
                'Has {x} a new captain? Tell me who it is.',
            ],
            'is-text': ['Is {w} the captain of {x}?', 'is it {w} who skippers {x}'],
            'same-text': ['Do {x} and {y} have the same captain?'],
        },
        held_out={'look-up': ['At {x}, who is the one with the armband?']},
    ),
    Concept(
        noun='home ground',
        names='ground stadium_of home_stadium venue plays_at home_ground',
        takes=[CLUB],
        gives='sport-ground',
        descriptions=[
            'stadium where a {p} plays its home matches',
            'home venue of a {p}',
            'where a {p} plays at home',
        ],
        phrases=['the stadium of {x}', 'the home venue of {x}'],
        asks={
            'look-up': [
                'Where do {x} play their home matches?',
                'what stadium does {x} call home',
                '{x} stadium name?',
                'We are driving up to see {x} on Saturday. Which ground do I put in the sat nav?',
                'At which arena does {x} play at home?',
                'name of the venue that {x} uses',
                'Please find the home stadium of {x}.',
                'I forgot what the ground of {x} is called.',
            ],
            'same-text': ['Do {x} and {y} share a stadium?', 'Is the ground of {x} also that of {y}?'],
            'is-text': ['Do {x} play at {w}?'],
        },
        held_out={'look-up': ['To which stadium do I go for a home match of {x}?']},
    ),
    Concept(
        noun='ground capacity',
        names='capacity stadium_cap seats_at max_crowd ground_cap',
        takes=[('sport-ground', 'ground stadium venue arena')],
        gives='sport-crowd',
        descriptions=[
            'number of spectators a {p} holds',
            'how many people fit into a {p}',
            'capacity of a sports {p}, standing places included',
        ],
        phrases=['the capacity of {x}', 'the number of places at {x}'],
        asks={
            'look-up': [
                'How many people fit into {x}?',
                'what is the maximum crowd at {x}',
                '{x} capacity?',
                'how big is {x}, in spectators',
                'The final could be moved to {x}. How many fans would that hold?',
                'If {x} is sold out, how many are inside?',
                'how many can watch at {x}',
                'Look up the spectator limit of {x}.',
            ],
            'larger-of-two': ['Which holds more fans, {x} or {y}?', 'Is {x} or {y} the bigger stadium?'],
            'difference': ['How many more fans fit into {x} than into {y}?'],
            'who-most': ['Which is the biggest ground of {xs}?'],
            'percent-of': ['{p}% of the places at {x} are taken. How many fans is that?'],
            'is-above': ['Does {x} hold more than {k} spectators?', 'would {k} fans be too few to fill {x}'],
            'total': ['How many spectators can {xs} take together?'],
        },
        held_out={
            'look-up': ['What crowd can {x} hold at most?'],
            'larger-of-two': ['For more fans, should we hire {x} or {y}?'],
        },
    ),
    Concept(
        noun='league leader',
        names='leader top_of league_leader first_place who_leads',
        takes=[('sport-league', 'league division competition')],
        gives='sport-club',
        descriptions=['club at the top of a {p}', 'who leads a {p}', 'first in the table of a {p}'],
        phrases=['the leader of the {x}', 'the club on top of the {x}', 'the first in the table of the {x}'],
        asks={
            'look-up': [
                'Who is top of the {x}?',
                'which club leads the {x}',
                '{x}, who is first?',
                'Who is in front in the {x} after this weekend?',
                'I was away for a month: who heads the {x} now?',
                'name the club in first place of the {x}',
                'Tell me the current number one in the {x}.',
                'top of the table in the {x}?',
            ],
            'is-text': ['Are {w} top of the {x}?', 'Is it {w} that leads the {x}?'],
            'same-text': ['Do the {x} and the {y} have the same leader?'],
        },
        held_out={'look-up': ['If the {x} ended today, who would be champion?']},
        is_plain=False,
    ),
    Concept(
        noun='current club',
        names='club_of plays_for current_club employer_club athlete_club',
        takes=[ATHLETE],
        gives='sport-club',
        descriptions=['club an athlete is with now', 'which club a {p} has signed for', 'club of a player'],
        phrases=['the club of {x}', 'the side {x} is with'],
        asks={
            'look-up': [
                'Who does {x} play for?',
                'which club is {x} at now',
                'where did {x} sign',
                'My daughter wants a jersey of {x}. Of which club must it be?',
                "{x}'s club?",
                'For what side does {x} turn out these days?',
                'find out where {x} is under contract, I mean the club',
                'I lost sight of {x} after the transfer. What club is it?',
            ],
            'same-text': ['Are {x} and {y} at the same club?', 'Do {x} and {y} play together at one club?'],
            'is-text': ['Does {x} play for {w}?', 'is {x} with {w} now'],
        },
        held_out={'look-up': ['In whose colours does {x} play?']},
        like=['team'],
    ),
    Concept(
        noun='transfer fee',
        names='transfer_fee fee_paid price_tag bought_for transfer_sum',
        takes=[ATHLETE],
        gives='sport-millions',
        descriptions=[
            'fee paid for a {p}, in millions',
            'how many millions the last transfer of a player cost',
            'transfer sum of a {p} in million euros',
        ],
        phrases=['the fee paid for {x}', 'the transfer sum for {x} in millions'],
        asks={
            'look-up': [
                'How much did they pay for {x}?',
                'what was the fee for {x}, in millions',
                '{x} transfer, how many million?',
                'How expensive was {x} when the move went through?',
                'For what sum did {x} change clubs?',
                'People complain that {x} was too dear. What was paid?',
                'look up what {x} went for in the last window',
                'I need the price tag of {x}, in millions please',
            ],
            'sum-of-two': ['How many millions were {x} and {y} together?'],
            'larger-of-two': ['Who was the dearer signing, {x} or {y}?', 'Who went for more money, {x} or {y}?'],
            'difference': ['How many millions more than {y} did {x} cost?'],
            'who-most': ['Which signing was the most expensive: {xs}?'],
            'total': ['What did the club spend on {xs} in all, in millions?'],
            'percent-of': ['The agent gets {p}% of the fee for {x}. How many millions?'],
        },
        held_out={'look-up': ['At what fee was {x} bought?'], 'larger-of-two': ['Whose move was pricier, {x} or {y}?']},
        preposition='for',
    ),
    Concept(
        noun='contract end',
        names='contract_end contract_until expires deal_end signed_until',
        takes=[ATHLETE],
        gives='date',
        descriptions=[
            'day on which the contract of a {p} runs out',
            'until when a player is signed',
            'end of the contract of an athlete, as ISO date',
        ],
        phrases=['the end of the contract of {x}', 'the last day of the contract of {x}'],
        asks={
            'look-up': [
                'Until when is {x} signed?',
                'when does the deal of {x} run out',
                '{x} contract until?',
                'On which day does {x} become a free agent?',
                'We might get {x} for nothing. When is the contract over?',
                'how long is {x} still tied to the club, I need the date',
                'Give me the last contract day of {x}.',
                'When can {x} leave for free?',
            ],
            'days-until': ['Today is {d}. For how many more days is {x} under contract?'],
            'earlier-of-two': ['Whose deal runs out first, {x} or {y}?'],
            'later-of-two': ['Who is signed for longer, {x} or {y}?'],
            'weekday-of-date': ['On which weekday does the contract of {x} end?'],
        },
        held_out={'look-up': ['To what date does the contract of {x} run?']},
    ),
    Concept(
        noun='injury',
        names='is_injured injured hurt on_injury_list unfit',
        takes=[ATHLETE],
        gives='bool',
        descriptions=[
            'whether a {p} is injured',
            'True if a player is on the injury list',
            'whether an athlete is out hurt',
        ],
        asks={
            'look-up': [
                'Is {x} injured?',
                'is {x} still hurt',
                'Is {x} on the injury list?',
                'My fantasy line-up has {x} in it. Is that one out with an injury?',
                'check <if|whether> {x} is on the treatment table',
                'Has {x} got an injury at the moment?',
                'I saw {x} limping last week, injured or not?',
                '{x} injured?',
            ],
            'who-true': ['Who of {xs} is injured?', 'Which of {xs} are on the injury list?'],
            'count-true': ['How many of {xs} are injured?', 'How many of {xs} are out hurt?'],
        },
        held_out={'look-up': ['Does {x} have to sit out because of an injury?']},
    ),
    Concept(
        noun='season tally',
        nouns='season tallies',
        names='season_goals goals_in tally scored_in goal_count',
        takes=[ATHLETE, ('sport-season', 'season year_span campaign')],
        gives='small',
        descriptions=[
            'goals that a {p} scored in a {q}',
            'how many goals a player got in one season',
            "goal tally of a player, season as '2021/22'",
        ],
        phrases=['the goals of {x} in {y}', 'the goal tally of {x} for {y}'],
        asks={
            'look-up': [
                'How many goals did {x} score in {y}?',
                'how often did {x} find the net in {y}',
                '{x} goals {y}?',
                'In {y}, how many did {x} put away?',
                'A quiz asks for the goals of {x} in the {y} season, can you help?',
                'what was the tally of {x} for {y}',
                'goals by {x} during {y} please',
                'I recall a great {y} for {x}. How many goals was it?',
            ],
            'fixed-sum': [
                'How many goals did {x} and {t} get together in {y}?',
                'Goals of {x} in {y} and in {o}, added up?',
            ],
            'fixed-difference': [
                'How many more goals than {t} did {x} score in {y}?',
                'By how many goals was {y} better than {o} for {x}?',
            ],
            'fixed-larger': ['Who scored more in {y}, {x} or {t}?', 'Did {x} score more in {y} or in {o}?'],
            'fixed-smaller': ['Who had the poorer {y} in front of goal, {x} or {t}?'],
        },
        held_out={
            'look-up': ['With how many goals did {x} finish {y}?'],
            'fixed-larger': ['In which season did {x} get more goals, {y} or {o}?'],
        },
        is_plain=False,
        like=['number of goals', 'team scorers'],
    ),
    Concept(
        noun='number of wins against',
        nouns='numbers of wins against',
        names='head_to_head h2h wins_vs beaten wins_against',
        takes=[('sport-club', 'club winner side'), ('sport-club', 'opponent rival other loser')],
        gives='few',
        descriptions=[
            'how many times a {p} has beaten a {q}',
            'number of wins of a {p} over a {q}',
            'head to head: wins of the {p} over the {q}',
        ],
        phrases=['the number of wins of {x} over {y}', 'the number of times {x} has beaten {y}'],
        asks={
            'look-up': [
                'How often have {x} beaten {y}?',
                'wins of {x} over {y}?',
                'how many times did {x} win against {y}',
                'When {x} and {y} met, how many of those did {x} win?',
                'Head to head, how many wins have {x} over {y}?',
                'My uncle claims {y} never lose to {x}. Count the wins of {x} for me.',
                'How many derbies did {x} take from {y}?',
                'how often has {y} lost to {x}',
            ],
            'is-above': ['Have {x} beaten {y} more than {k} times?'],
        },
        held_out={'look-up': ['How many victories do {x} have against {y}?']},
        is_plain=False,
    ),
    Concept(
        noun='kick-off time',
        names='kickoff ko_time match_start starts_at kick_off',
        takes=[CLUB, ('date', 'date day on match_day')],
        gives='clock',
        descriptions=[
            'time of day when the match of a {p} begins on a {q}',
            'when the match of a club kicks off on a day',
            'kick-off as HH:MM',
        ],
        phrases=['the kick-off of {x} on {y}', 'the time when {x} kick off on {y}'],
        asks={
            'look-up': [
                'When do {x} kick off on {y}?',
                'what time is the {x} match on {y}',
                '{x} {y} kick-off?',
                'On {y} I work late, at what time does the match of {x} begin?',
                'At what hour are {x} on the pitch on {y}?',
                'kick off time for {x}, {y}',
                'We meet before the {x} match on {y}, so when does it start?',
                'From when can I watch {x} on {y}?',
            ],
            'is-text': ['Do {x} kick off at {w} on {y}?'],
        },
        held_out={'look-up': ['The match of {x} on {y}, what is its start time?']},
        is_plain=False,
    ),
    Concept(
        noun='final score',
        names='final_score result_of score_line ft_score outcome',
        takes=[MATCH],
        gives='sport-score',
        descriptions=['result of a match, as home and away goals', 'how a match ended', 'final score by {p}'],
        phrases=['the final score of match {x}', 'the result of match {x}'],
        asks={
            'look-up': [
                'How did match {x} end?',
                'what was the result of match {x}',
                'final score {x}?',
                'I fell asleep at half-time in match {x}. What was the score at the end?',
                'Result of fixture {x} please',
                'how did it finish in match {x}',
                'Match {x}: what stood on the board at the final whistle?',
                'give me the scoreline of match no. {x}',
            ],
            'is-text': ['Did match {x} end {w}?', 'Is {w} the result of match {x}?'],
            'same-text': ['Did matches {x} and {y} end with the same score?'],
        },
        held_out={'look-up': ['What does the scoreline of game {x} look like?']},
        is_plain=False,
        like=['match sheet', 'score'],
    ),
    Concept(
        noun='match sheet',
        names='match_sheet match_stats game_report fixture_data stats_for',
        takes=[MATCH],
        gives='dict',
        descriptions=[
            'statistics of a match: {keys}',
            'match report as a dict with {keys}',
            'numbers of one match: {keys}',
        ],
        keys=[
            ('shots', 'number of shots', 'small'),
            ('corners', 'number of corners', 'few'),
            ('fouls', 'number of fouls', 'few'),
            ('crowd', 'attendance', 'sport-crowd'),
            ('referee', 'referee', 'sport-athlete'),
        ],
        preposition='of match',
        asks={
            'key:number of shots': ['How often did they shoot in match {x}?', 'shots in match {x}?'],
            'key:number of corners': ['How many corners were there in match {x}?', 'corners, match {x}'],
            'key:number of fouls': ['How many fouls did match {x} see?', 'was match {x} rough, how many fouls'],
            'key:attendance': [
                'How many people came to match {x}?',
                'how big was the crowd at match {x}',
                'What was the attendance at match {x}?',
            ],
            'key:referee': [
                'Who was the referee in match {x}?',
                'Who had the whistle in match {x}?',
                'ref of match {x}',
            ],
            'key-times:attendance': ['If everyone at match {x} pays {k} euros, how much comes in?'],
            'key-sum-of-two:attendance': ['How many spectators saw matches {x} and {y} in all?'],
            'key-larger-of-two:attendance': ['Which match drew the bigger crowd, {x} or {y}?'],
            'key-larger-of-two:number of fouls': ['Which match had more fouls, {x} or {y}?'],
            'key-difference-of-two:number of shots': ['How many more shots than in match {y} were there in match {x}?'],
            'key-is-above:attendance': ['Did more than {k} people watch match {x} at the ground?'],
        },
        held_out={
            'key:attendance': ['How many fans were inside for match {x}?'],
            'key:referee': ['Which official ran match {x}?'],
        },
        like=['final score', 'team statistics'],
    ),
    Concept(
        noun='league table',
        item='row',
        names='league_table table standings ranking_list full_table',
        takes=[('sport-league', 'league division competition')],
        gives='dicts',
        descriptions=[
            'table of a {p}: a list of dicts with {keys}',
            'standings of a {p} as rows with {keys}',
            'all clubs of a {p} with {keys}',
        ],
        keys=[
            ('club name side', 'club', 'sport-club'),
            ('points pts', 'points', 'small'),
            ('goals scored gf', 'goals', 'small'),
        ],
        phrases=['the clubs in the {x}', 'the rows of the table of the {x}'],
        asks={
            'rows-sum:goals': ['How many goals have fallen in the {x} so far?', 'goals in the whole {x}, summed up'],
            'rows-average:points': ['How many points does a club of the {x} have on average?'],
            'rows-most:points': ['Which club of the {x} has the most points?', 'Who collected most points in the {x}?'],
            'rows-least:points': ['Which club of the {x} has the fewest points?'],
            'rows-most:goals': ['Which club has scored most in the {x}?', 'best attack of the {x}?'],
            'rows-count': ['How many clubs are in the {x}?'],
            'rows-names': ['Which clubs play in the {x}?', 'List all clubs of the {x}.'],
            'rows-count-above:points': ['How many clubs of the {x} have more than {k} points?'],
        },
        held_out={
            'rows-most:goals': ['In the {x}, who finds the net most often?'],
            'rows-names': ['Name everyone who competes in the {x}.'],
        },
        is_plain=False,
        like=['league leader'],
    ),
    Concept(
        noun='course length',
        names='course_km race_distance length_of km_of route_length',
        takes=[RACE],
        gives='measure',
        descriptions=[
            'length of a {p} in kilometers',
            'how many km a {p} goes over',
            'distance that has to be covered, in km',
        ],
        phrases=['the length of the {x}', 'the distance of the {x}'],
        asks={
            'look-up': [
                'How far do I have to run in the {x}?',
                'how many km is the {x}',
                '{x}: how long is the course, in km?',
                'I signed up for the {x} without reading. What distance is it?',
                'What length does the course of the {x} have?',
                'the {x} goes over how many kilometers',
                'distance of the {x} please, I plan my training',
                'Over what distance is the {x} held?',
            ],
            'sum-of-two': ['I do the {x} and the {y} in one week. How many km is that?'],
            'larger-of-two': ['Which is longer, the {x} or the {y}?'],
            'difference': ['How many km longer is the {x} than the {y}?'],
            'quantity': ['How many km are {k} starts in the {x}?'],
            'is-above': ['Is the {x} over {k} km?'],
        },
        held_out={'look-up': ['How many kilometers lie between start and finish of the {x}?']},
        adjectives=('longer', 'longest', 'shorter', 'shortest'),
        preposition='of the',
        unit='km',
        like=['distance'],
    ),
    Concept(
        noun='finishing time',
        names='finish_time net_time result_min race_time chip_time',
        takes=[RACE, ('sport-bib', 'bib start_no number bib_number')],
        gives='sport-minutes',
        descriptions=[
            'time of a runner in a {p}, in minutes, by {q}',
            'how many minutes a runner needed for a {p}',
            'net time in minutes for one bib of a race',
        ],
        phrases=['the time of number {y} in the {x}', 'the result in minutes of bib {y} at the {x}'],
        asks={
            'look-up': [
                'How many minutes did number {y} need for the {x}?',
                'bib {y}, {x}, what time?',
                'My wife ran the {x} with bib {y}. In how many minutes?',
                'how fast was {y} in the {x}, in minutes',
                'In the {x}, after how many minutes was bib {y} at the finish?',
                'finish time {x} for start number {y}',
                'Please look up the result of bib {y} at the {x}.',
                'Number {y} looked tired at the {x}. What did the clock show, in minutes?',
            ],
            'fixed-difference': ['By how many minutes was bib {y} slower than bib {o} in the {x}?'],
            'fixed-smaller': [
                'Who was faster in the {x}, bib {y} or bib {o}?',
                'Did bib {y} or bib {o} win their bet in the {x}?',
            ],
            'fixed-larger': ['Who was slower in the {x}, number {y} or {o}?'],
        },
        held_out={
            'look-up': ['At the {x}, what time did the one with bib {y} run?'],
            'fixed-smaller': ['Which of bib {y} and bib {o} reached the finish of the {x} sooner?'],
        },
        is_plain=False,
        like=['lap times'],
    ),
    Concept(
        noun='starting fee',
        names='start_fee race_fee registration_fee entry_cost sign_up_price',
        takes=[RACE, ('with', 'late is_late after_deadline late_entry')],
        gives='money',
        descriptions=[
            'fee for taking part in a {p}, more with late entry',
            'what it costs to sign up for a {p}, with or without late registration',
            'registration price of a {p} in euros, late or in time',
        ],
        phrases=['the fee for the {x} {y} late entry', 'the price of the {x} {y} late registration'],
        asks={
            'look-up': [
                'What does it cost to start in the {x} {y} late entry?',
                'fee {x} {y} late registration?',
                '{y=True}I missed the deadline for the {x}. What do I pay as a late entry?',
                '{y=True}how much is the {x} if I only sign up late',
                '{y=True}Signing up for the {x} after the deadline costs what?',
                '{y=False}If I register for the {x} in time, what does it cost?',
                '{y=False}normal entry for the {x}, before the deadline, how much',
                '{y=False}The deadline for the {x} is still ahead. What is the fee?',
            ],
            'fixed-difference': [
                '{y=True|False}How much more is the {x} after the deadline?',
                '{y=True|False}what do I save in the {x} by registering in time',
            ],
            'quantity': ['{y=False}We are {k} people who register for the {x} in time. What do we pay?'],
        },
        held_out={'look-up': ['{y=True}What is charged for a late entry to the {x}?']},
        is_plain=False,
    ),
    Concept(
        noun='split times',
        nouns='split times',
        item='split',
        names='splits split_times sections laps_of intermediate',
        takes=[ATHLETE],
        gives='sport-splits',
        descriptions=[
            'split times of a {p} in seconds',
            'seconds a runner needed for each section',
            'list of splits of a {p}',
        ],
        phrases=['the splits of {x}', 'the section times of {x}'],
        asks={
            'look-up': [
                'Show me the splits of {x}.',
                'section by section, how fast was {x}',
                'splits {x}?',
                'What were the intermediate times of {x}?',
                'I want to see how {x} paced it, list all sections.',
                'list the seconds per section for {x}',
                'Can I see each split that {x} ran?',
                'how did {x} spread the effort, give me every section in seconds',
            ],
            'list-sum': ['How many seconds did {x} need for all sections together?'],
            'list-smallest': ['What was the fastest section of {x}?', 'quickest split of {x}'],
            'list-largest': ['What was the slowest section of {x}?'],
            'list-average': ['How many seconds did {x} need for a section on average?'],
            'list-last': ['How fast was {x} on the last section?'],
            'list-count-above': ['In how many sections did {x} need more than {k} seconds?'],
        },
        held_out={
            'look-up': ['Take me through the section times of {x}.'],
            'list-smallest': ['Which split of {x} was best?'],
        },
        like=['lap times'],
    ),
    Concept(
        noun='world ranking',
        names='world_rank ranking atp_rank global_rank seed',
        takes=[ATHLETE],
        gives='integer',
        descriptions=[
            'place of a {p} in the world ranking',
            'world rank of an athlete',
            'which number in the world a {p} is',
        ],
        asks={
            'look-up': [
                'What number in the world is {x}?',
                '{x} world rank?',
                'where in the world ranking is {x}',
                'How is {x} placed worldwide?',
                'On what place of the world list does {x} stand?',
            ],
            'smaller-of-two': ['Who is better placed worldwide, {x} or {y}?'],
            'who-least': ['Who of {xs} has the best world rank?'],
        },
        held_out={'look-up': ['Globally, which rank has {x}?']},
        is_held_out=True,
    ),
]
