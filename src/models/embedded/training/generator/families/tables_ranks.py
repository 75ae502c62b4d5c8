"""More questions about names with a number each: second place, the gap, who has a number; with headings and units."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from ..kind import Slots, TaskKind
from ..phrases import choose
from ..words import CITIES, PEOPLE
from .tables_lines import gaps
from .tables_pairs import THOUGHTS, join_pairs, write_dictionary
from .tables_pasted import SHOWN
from .tables_scenes import BILLS, DISHES, FOODS, TEAMS

LAKES = 'Blue Lake|Mill Pond|Long Lake|Swan Pond|Lake Ida|Green Lake'.split('|')
PLANS = 'plan Basic|plan Plus|plan Gold|gym card|family plan|student plan|online radio'.split('|')
PARCELS = 'red parcel|blue parcel|big crate|small crate|long tube|flat box|wooden case'.split('|')
SNACKS = 'egg toast|oat cookies|apple pie|iced latte|lemon cake|green salad|tomato soup'.split('|')
DAYS = 'Mon Tue Wed Thu Fri Sat Sun'.split()


@dataclass(frozen=True)
class Sheet:
    """Names with a number each, as somebody notes them: what stands above, the unit, and the words for the extremes."""

    headings: Sequence[str]
    names: Sequence[str]
    units: Sequence[str]
    low: int
    high: int
    #: What the row is called, as `who` or `which city`.
    who: str
    most: str
    least: str
    #: Digits behind the point.
    digits: int = 0


SHEETS = [
    Sheet(['long jump (cm)', 'jumps', 'best jumps in cm'], PEOPLE, ['', '', ' cm', 'cm'], 180, 620, 'who', 'farthest',
        'shortest'),
    Sheet(['parcels', 'post room', 'kg each'], PARCELS, ['', ' kg', 'kg', ' kg'], 3, 60, 'which one', 'heaviest',
        'lightest'),
    Sheet(['swim times', '50 m swim', 'lane times'], PEOPLE, ['', ' s', 's'], 28, 75, 'who', 'slowest', 'fastest', 1),
    Sheet(['fees a month', 'phone plans', 'plans'], PLANS, ['', ' euros', ' a month'], 5, 90, 'which one', 'dearest',
        'cheapest'),
    Sheet(['hours of sun', 'sunshine', 'sun this month'], CITIES, ['', ' h', 'h'], 40, 330, 'which city', 'sunniest',
        'gloomiest'),
    Sheet(['ages', 'our family', 'age list'], PEOPLE, ['', '', ' years'], 2, 95, 'who', 'oldest', 'youngest'),
    Sheet(['points', 'final scores', 'quiz night'], TEAMS, ['', '', ' points', ' pts'], 5, 120, 'which team', 'best',
        'worst'),
    Sheet(['snack bar', 'menu', 'prices'], SNACKS, ['', '', ' euros'], 1, 12, 'which one', 'dearest', 'cheapest', 2),
    Sheet(['depth in m', 'how deep', 'lakes'], LAKES, ['', ' m', 'm'], 3, 90, 'which one', 'deepest', 'shallowest'),
    Sheet(['bills', 'costs this month', 'expenses'], BILLS, ['', '', ' euros'], 10, 900, 'what', 'dearest', 'cheapest'),
    Sheet(['calories', 'kcal per plate', 'kcal'], DISHES, ['', ' kcal', ' cal'], 90, 900, 'which dish', 'richest',
        'lightest'),
    Sheet(['stock', 'in the pantry', 'left'], FOODS, ['', '', ' pcs', ' left'], 1, 90, 'what', 'most plentiful',
        'scarcest'),
    Sheet(['opening hours', 'hours worked', 'shifts'], DAYS, ['h', ' h', ' hours', ''], 2, 12, 'which day', 'longest',
        'shortest'),
    Sheet(['steps', 'steps by person', 'walked today'], PEOPLE, ['', ' steps'], 1000, 19000, 'who', 'busiest',
        'laziest'),
]


def draw_rows(rng: Random, sheet: Sheet, fewest: int) -> list[tuple[str, int | float]]:
    """Different names with different numbers; the days of a week in their order."""
    count = rng.randint(fewest, 6)
    names = rng.sample(list(dict.fromkeys(sheet.names)), count)
    if sheet.names is DAYS:
        names.sort(key=DAYS.index)
    if sheet.names is PEOPLE and rng.random() < 0.35:
        names = [name.lower() for name in names]
    step = rng.choice([1, 1, 10]) if sheet.high > 300 else 1
    numbers: list[int | float] = []
    while len(numbers) < count:
        number = rng.randint(sheet.low, sheet.high) // step * step
        if sheet.digits:
            number = round(rng.uniform(sheet.low, sheet.high), sheet.digits)
        if number not in numbers:
            numbers.append(number)
    return list(zip(names, numbers))


def show_sheet(rng: Random, sheet: Sheet, rows: Sequence[tuple[str, int | float]]) -> Slots:
    """The rows in a line or in lines, often with a unit and a heading; the code has the bare numbers."""
    unit = rng.choice(sheet.units)
    grouped = sheet.high > 1000 and rng.random() < 0.5
    texts = [f'{number:,}' if grouped else f'{number:.2f}' if sheet.digits == 2 else str(number) for _, number in rows]
    has_lines = rng.random() < 0.4
    if has_lines:
        form, between = rng.choice(['{} {}', '{}: {}', '- {}: {}', '- {} {}', '* {} {}', '{} - {}', '{} = {}']), '\n'
    else:
        form = rng.choice(['{} {}', '{} {}', '{}: {}', '{}: {}', '{} = {}', '{} ({})', '{} - {}'])
        between = rng.choice(['; ', ' / ', ' | ']) if grouped else rng.choice([', ', ', ', ', ', '; ', ' / '])
    shown = [form.format(name, text + unit) for (name, _), text in zip(rows, texts)]
    table = '\n'.join(shown) if has_lines else join_pairs(rng, shown, between)
    if rng.random() < 0.45:
        heading = rng.choice(sheet.headings)
        sign = rng.choice([':\n', '\n', ':\n']) if has_lines else rng.choice([': ', ': ', ' -> ', ' - '])
        table = (heading[0].upper() + heading[1:] if rng.random() < 0.4 else heading) + sign + table
    pairs = [(name, f'{number:.2f}' if sheet.digits == 2 else number) for name, number in rows]
    return dict(table=table, r=write_dictionary(pairs)) | gaps(rng, has_lines)


def about_sheet(
    name: str,
    thought: str,
    code: Sequence[str],
    asks: Sequence[str],
    more: Callable[[Random, list[tuple[str, int | float]]], Slots] = lambda rng, rows: {},
    *,
    fewest: int = 3,
    weight: float = 1.0,
    titles: Sequence[str] = (),
) -> TaskKind:
    """A kind about such a sheet. The questions may hold `{who}`, `{most}`, `{least}` and the slots of `more`.

    titles: the first headings of the only sheets that it goes with.
    """
    sheets = [sheet for sheet in SHEETS if not titles or sheet.headings[0] in titles]

    def draw(rng: Random) -> Slots:
        sheet = rng.choice(sheets)
        rows = draw_rows(rng, sheet, fewest)
        words = more(rng, rows)
        question = choose(rng, rng.choice(asks))
        for key, value in dict(who=sheet.who, most=sheet.most, least=sheet.least, **words).items():
            question = question.replace('{' + key + '}', str(value))
        first = question.split()[0].strip("'s")
        start = question[0] if any(first == row[0] for row in rows) else question[0].upper()
        return words | show_sheet(rng, sheet, rows) | dict(ask=question, Ask=start + question[1:])

    return TaskKind(
        name=name,
        weight=weight,
        thoughts=[opening + thought for opening in THOUGHTS],
        code=['{r}', *code],
        slots=draw,
        seen=[*SHOWN[:9], *SHOWN[:6], '{Ask}?{colon}{table}', '{Ask}?{colon}{table}', '{Ask}.{colon}{table}',
            '<ok|right|so|hey> {table}{gap}{ask}?'],
        held_out=['Someone noted this down:{colon}{table}{gap}{ask}?', 'With these figures, {ask}?{colon}{table}'],
    )


def limit_inside(rng: Random, rows: Sequence[tuple[str, int | float]]) -> Slots:
    """A limit between the numbers; sometimes it is one of them."""
    numbers = sorted(number for _, number in rows)
    limit = int(rng.uniform(numbers[0], numbers[-1])) + 1
    if limit > 100:
        limit = max(int(numbers[0]) + 1, limit // 10 * 10)
    if rng.random() < 0.3 and isinstance(numbers[1], int):
        limit = numbers[1]
    return dict(m=limit)


def one_number(rng: Random, rows: Sequence[tuple[str, int | float]]) -> Slots:
    return dict(m=rng.choice(rows)[1])


def one_name(rng: Random, rows: Sequence[tuple[str, int | float]]) -> Slots:
    return dict(o=rng.choice(rows)[0])


def few_of(rng: Random, rows: Sequence[tuple[str, int | float]]) -> Slots:
    count = rng.choice([2, 2, 3]) if len(rows) > 3 else 2
    return dict(m=count, f=rng.choice([str(count), ['two', 'three'][count - 2]]))


def higher_goal(rng: Random, rows: Sequence[tuple[str, int | float]]) -> Slots:
    name, number = rng.choice(rows)
    return dict(o=name, m=int(number) + (rng.randint(1, 60) if number < 500 else 1000 + rng.randint(0, 40) * 100))


KINDS = [
    about_sheet(
        'pairs-second',
        'I sort the keys by their values, the largest first, and take the second.',
        ['final_answer(sorted(data, key=data.get, reverse=True)[1])'],
        [
            "<who is|who's|whos|which is> second", '{who} is <second|2nd>, from the highest down',
            '{who} <comes|is> <second|in second place|number two>',
            '{who} has the second <highest|most|largest|biggest>', 'second place', 'the runner-up, by the numbers',
            '{who} has the 2nd highest number',
            '{who} comes right after the first, highest first', 'name of number two, highest first',
            'give me the one in second place',
            '{who} is just behind the top one', '{who} would get silver if the highest wins',
        ],
        weight=1.4,
    ),
    about_sheet(
        'pairs-top-few',
        'I sort the keys by their values, the largest first, and take the first ones.',
        ['final_answer(sorted(data, key=data.get, reverse=True)[:{m}])'],
        [
            'the <top|highest|best> {f}', 'who or what are the top {f}',
            'names of the {f} with the <highest|most|biggest> numbers', 'the {f} highest, <highest|biggest> first',
            'top {f} please, just names', 'list the first {f}, from the top', 'which {f} lead',
            'the {f} <largest|biggest> ones',
            'show me the {f} at the top, largest first', 'name the {f} that have most',
        ],
        few_of,
        fewest=4,
    ),
    about_sheet(
        'pairs-range',
        'I subtract the min of the values from their max.',
        ['final_answer(max(data.values()) - min(data.values()))'],
        [
            'how far apart are the <highest|largest> and the <lowest|smallest>',
            'gap between the <highest|biggest> and the <lowest|smallest>',
            'difference between the {most} and the {least}', 'difference of {most} and {least}',
            'how much more does the {most} have than the {least}',
            'highest minus lowest', 'what lies between the {most} and the {least}',
            "what's the spread from top to bottom",
            'by how much do the {most} and the {least} differ', 'how big is the gap from the {least} to the {most}',
        ],
        weight=1.2,
    ),
    about_sheet(
        'pairs-range-times',
        'I subtract the min of the values from their max and multiply.',
        ['final_answer((max(data.values()) - min(data.values())) * {m})'],
        [
            'how much do the {most} and the {least} differ over {f}',
            'difference between the highest and the lowest, times {m}',
            'the gap between the {most} and the {least} over {f}',
            'how much is the difference between the largest and the smallest over {f}',
            'over {f}, how far apart are the highest and the lowest',
            'what does the gap from the lowest to the highest make in {f}',
        ],
        lambda rng, rows: rng.choice(
            [dict(m=12, f='a year'), dict(m=12, f='twelve months'), dict(m=3, f='3 months'),
            dict(m=6, f='half a year'), dict(m=24, f='2 years')]
        ),
        titles=['fees a month', 'bills'],
        weight=0.6,
    ),
    about_sheet(
        'pairs-name-by-number',
        'I look for the key with the value.',
        ['final_answer([k for k in data if data[k] == {m}][0])'],
        [
            '{who} has {m}', '{who} is it with {m}', 'the {m} belongs to whom or what', 'whose number is {m}',
            '{m} is which one', 'find the name for {m}',
            'the name next to {m}', '{who} stands there with {m}', 'which name goes with {m}',
            '{who} is the one with exactly {m}',
        ],
        one_number,
        weight=0.7,
    ),
    about_sheet(
        'pairs-at-least',
        'I take the keys whose value is not below the limit.',
        ['final_answer([k for k in data if data[k] >= {m}])'],
        [
            '{who} has at least {m}', 'names with {m} or more', 'list all from {m} up', 'list those that reach {m}',
            'which ones have {m} or more', 'everyone or everything with at least {m}',
            'names of those not below {m}', 'only those with {m} and up',
            'which make it to {m}, the {m} itself counts too',
        ],
        limit_inside,
        weight=0.9,
    ),
    about_sheet(
        'pairs-count-at-least',
        'I count the values that are not below the limit.',
        ['final_answer(len([v for v in data.values() if v >= {m}]))'],
        [
            'how many <have|are> at least {m}', 'how many with {m} or more', 'count those that reach {m}',
            'how many of them <get to|reach|make> {m}', 'number of entries from {m} up',
            'how many are not below {m}', 'how many are {m} or higher',
        ],
        limit_inside,
        weight=0.9,
    ),
    about_sheet(
        'pairs-count-less',
        'I count the values that are smaller than the limit.',
        ['final_answer(len([v for v in data.values() if v < {m}]))'],
        [
            'how many lie under {m}', 'how many stay under {m}', 'how many are below {m}',
            'count the ones under {m}', 'how many do not reach {m}',
            'how many have fewer than {m}', 'number of those smaller than {m}', 'under {m}: how many',
            'how many fall short of {m}',
        ],
        limit_inside,
    ),
    about_sheet(
        'pairs-above-average',
        'I find the average and take the keys whose value is above it.',
        ['mean = sum(data.values()) / len(data)', 'final_answer([k for k in data if data[k] > mean])'],
        [
            '{who} is above average', '{who} is above the average', 'names above the mean',
            'which ones are higher than average', 'list all that beat the average',
            'who or what lies over the average of all',
            'everything above the average, only names', '{who} does better than the average number here',
        ],
        weight=0.9,
    ),
    about_sheet(
        'pairs-average-with-unit',
        'I add all values and divide by their number.',
        ['final_answer(sum(data.values()) / len(data))'],
        [
            '<average|mean>', "what's the average", 'average of these', 'what is it on average',
            'mean value of the list', 'how much on average', 'the average of all of them', 'avg pls',
            'on average, how much does one have',
        ],
        weight=0.9,
    ),
    about_sheet(
        'pairs-missing-to',
        'I subtract the value from the goal.',
        ["final_answer({m} - data['{o}'])"],
        [
            'how much is {o} <short of|away from> {m}', 'how much does {o} lack to {m}',
            'how many more until {o} has {m}', '{o} wants {m}, how much is missing', 'what does {o} need to get to {m}',
            'how far is {o} from {m}', 'by how much must {o} go up to be at {m}',
        ],
        higher_goal,
        titles=['points', 'steps', 'stock'],
        weight=0.7,
    ),
    about_sheet(
        'pairs-share-of-total',
        'I divide the value by the sum of all values times 100.',
        ["final_answer(data['{o}'] / sum(data.values()) * 100)"],
        [
            'what percent of the total is {o}', "{o}'s share of the total in percent",
            'how many percent of all is {o}', 'which percentage of the sum falls to {o}', 'share of {o} in %',
            'how much of the whole is {o}, in percent',
        ],
        one_name,
        weight=0.7,
    ),
    about_sheet(
        'pairs-without-one',
        'I add all values and subtract the one that is left out.',
        ["final_answer(sum(data.values()) - data['{o}'])"],
        [
            'total without {o}', 'sum of all but {o}', 'everything except {o}, in total',
            'how much is it <altogether|in total> if I leave out {o}', 'add up all of them apart from {o}',
            'what is the total when {o} is not counted',
            'sum, but skip {o}',
        ],
        one_name,
        weight=0.8,
    ),
    about_sheet(
        'pairs-lowest-first',
        'I sort the keys by their values, the smallest first.',
        ['final_answer(sorted(data, key=data.get))'],
        [
            'sort them by number, lowest first', '{least} first, only the names', 'list the names, {least} first',
            'sort from {least} to {most}', 'order by the number, going up',
            'put the {least} at the top and the {most} at the end', 'rank them, {least} first',
            'names from the smallest number to the largest', 'sort these, {least} to {most}',
        ],
        weight=0.9,
    ),
    about_sheet(
        'pairs-highest-first',
        'I sort the keys by their values, the largest first.',
        ['final_answer(sorted(data, key=data.get, reverse=True))'],
        [
            'sort them by number, highest first', '{most} first, only the names', 'list the names, {most} first',
            'sort from {most} to {least}', 'order by the number, going down',
            'put the {most} at the top and the {least} at the end', 'rank them, {most} first',
            'names from the largest number to the smallest', 'sort these, {most} to {least}',
        ],
        weight=0.9,
    ),
]  # fmt: skip
