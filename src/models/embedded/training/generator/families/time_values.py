"""Values that the time kinds share: clock times and durations, each as text and as minutes in code."""

from random import Random

#: Ways to write a duration of hours and minutes.
DURATIONS = [
    '{h} hours and {m} minutes',
    '{h} hours and {m} minutes',
    '{h} hours {m} minutes',
    '{h} h {m} min',
    '{h}h {m}m',
    '{h}h{m}m',
    '{h}h {m}min',
    '{h} hrs {m} mins',
    '{h} hours, {m} min',
]
#: Durations in words, their minutes in code, and their minutes.
SPOKEN = [
    ('half an hour', '30', 30),
    ('an hour', '60', 60),
    ('a quarter of an hour', '15', 15),
    ('three quarters of an hour', '45', 45),
    ('an hour and a half', '1 * 60 + 30', 90),
    ('one and a half hours', '1 * 60 + 30', 90),
    ('two and a half hours', '2 * 60 + 30', 150),
    ('an hour and a quarter', '1 * 60 + 15', 75),
]
CLOCKS = ['{h}:{m:02d}'] * 6 + ['{h:02d}:{m:02d}'] * 4 + ['{h}.{m:02d}'] * 2
CLOCKS += ['{h:02d}.{m:02d}', '{h}h{m:02d}', '{h:02d}:{m:02d}h']


def hours_minutes(rng: Random, hours: int, minutes: int) -> str:
    """A duration as people write it; no hours or no minutes are left out."""
    if not hours:
        return rng.choice(['{} minutes', '{} minutes', '{} min', '{}min', '{} mins']).format(minutes)
    if not minutes:
        return rng.choice(['{} hours', '{} hours', '{} h', '{}h', '{} hrs']).format(hours).replace('1 hours', '1 hour')
    text = rng.choice(DURATIONS).format(h=hours, m=minutes)
    return text.replace('1 hours', '1 hour') if hours == 1 else text


def duration(rng: Random, most_hours: int = 9) -> tuple[str, str, int]:
    """A duration as people write it, its minutes in code (2 h 15 min is 2 * 60 + 15), and its minutes."""
    share = rng.random()
    if share < 0.1:
        return rng.choice(SPOKEN)
    minutes = rng.randint(1, 59) if rng.random() < 0.6 else rng.randint(1, 11) * 5
    if share < 0.35:
        minutes = rng.choice([minutes, minutes, rng.randint(60, 240)])
        return hours_minutes(rng, 0, minutes), str(minutes), minutes
    hours = rng.randint(1, most_hours)
    if share < 0.45:
        return hours_minutes(rng, hours, 0), f'{hours} * 60', hours * 60
    return hours_minutes(rng, hours, minutes), f'{hours} * 60 + {minutes}', hours * 60 + minutes


def clock(rng: Random, minutes: int, form: str) -> tuple[str, str]:
    """A time of day in a form, as text and as minutes in code; the form `am` writes 2:15 pm, as (2 + 12) * 60 + 15."""
    hours, minutes = divmod(minutes % 1440, 60)
    if form != 'am':
        if not minutes and rng.random() < 0.15:
            return f"{hours} o'clock", f'{hours} * 60 + 0'
        return form.format(h=hours, m=minutes), f'{hours} * 60 + {minutes}'
    shown = hours % 12 or 12
    space, half = rng.choice([' ', ' ', '']), 'am' if hours < 12 else 'pm'
    if rng.random() < 0.2:
        half = half.upper()
    mark = '.' if rng.random() < 0.12 else ':'
    text = f'{shown}{space}{half}' if not minutes and rng.random() < 0.7 else f'{shown}{mark}{minutes:02d}{space}{half}'
    code = f'({shown} + 12)' if hours > 12 else str(hours)
    return text, f'{code} * 60 + {minutes}'


def time_of_day(rng: Random) -> int:
    """Minutes since midnight, mostly by day, often a round time."""
    hour = rng.randint(5, 22) if rng.random() < 0.85 else rng.randint(0, 23)
    return hour * 60 + rng.choice([rng.randint(0, 59), rng.randint(0, 11) * 5, rng.choice([0, 15, 30, 45])])
