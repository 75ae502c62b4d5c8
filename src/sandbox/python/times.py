"""Dates and times as milliseconds since 1970, and as ISO text of what those cannot say."""

import datetime

UTC = datetime.timezone.utc
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = datetime.timedelta(milliseconds=1)


def from_datetime(value):
    """(milliseconds, ISO text), or None for a text that would say no more; one without a zone as if it were UTC."""
    if value.tzinfo is None:
        return (value.replace(tzinfo=UTC) - EPOCH) // MILLISECOND, value.isoformat()
    milliseconds = (value - EPOCH) // MILLISECOND
    if value.tzinfo is UTC and value.microsecond % 1000 == 0:
        return milliseconds, None
    zone = getattr(value.tzinfo, "key", None)
    return milliseconds, f"{value.isoformat()}[{zone}]" if isinstance(zone, str) else value.isoformat()


def from_date(value):
    day = datetime.date(value.year, value.month, value.day)
    return (datetime.datetime(day.year, day.month, day.day, tzinfo=UTC) - EPOCH) // MILLISECOND, day.isoformat()


def to_datetime(milliseconds):
    try:
        return EPOCH + datetime.timedelta(milliseconds=milliseconds)
    except OverflowError:
        raise ValueError("a date outside of the years 1 to 9999 has no counterpart in Python") from None


def to_exact(text):
    iso, _, zone = text.rstrip("]").partition("[")
    if "T" not in iso:
        return datetime.date.fromisoformat(iso)
    when = datetime.datetime.fromisoformat(iso)
    if not zone:
        return when
    try:
        from zoneinfo import ZoneInfo

        return when.astimezone(ZoneInfo(zone))
    except (ImportError, OSError, ValueError, KeyError):
        return when
