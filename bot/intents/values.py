"""Hours, days, durations, dates and time zones as people write them, in French or English.

Each function gives back the value, or raises `ValueError`. Nothing is guessed: a number without its unit is no
duration, and 03/04/2026 is no date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import pairwise
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.text import fold

Span = tuple[time, time]
"""From, to: one that ends at midnight ends at `time.max`."""

LONGEST: Final = timedelta(days=3660)
"""Ten years: no duration that a brand sets is longer."""

_MIDNIGHT: Final = 24 * 60
_UNITS: Final = {
    timedelta(seconds=1): "s sec secs seconde secondes second seconds",
    timedelta(minutes=1): "min mins mn minute minutes",
    timedelta(hours=1): "h hr hrs heure heures hour hours",
    timedelta(days=1): "j jour jours d day days",
    timedelta(weeks=1): "sem semaine semaines week weeks",
    timedelta(days=30): "mois month months",
}
_UNIT: Final = {name: unit for unit, names in _UNITS.items() for name in names.split()}
_AMOUNT: Final = re.compile(r"([0-9]{1,6}(?:[.,][0-9]{1,3})?) ?([a-z]+)(?: (?:et|and) | |(?=[0-9])|$)")
_HOURS_AND_MINUTES: Final = re.compile(r"([0-9]{1,4}) ?h ?([0-5][0-9])")

_TIME: Final = (
    r"(?:midi|noon|minuit|midnight|[0-9]{1,2} ?(?:am|pm)|[0-9]{1,2}:[0-5][0-9] ?(?:am|pm)?"
    r"|[0-9]{1,2} ?h(?: ?[0-5][0-9])?|[0-9]{1,2})"
)
_CLOCK: Final = re.compile(r"([0-9]{1,2})(?: ?[h:] ?([0-5][0-9])?)?(?: ?(am|pm))?")
_SPAN: Final = re.compile(rf"(?:de |from )?({_TIME}) ?(?:-|–|—|a|to|until) ?({_TIME})")
_NAMED_TIMES: Final = {"midi": 12 * 60, "noon": 12 * 60, "minuit": _MIDNIGHT, "midnight": _MIDNIGHT}
_CLOSED: Final = ("ferme", "closed")

_DAY_NAMES: Final = (
    "lundi lun lu monday mon",
    "mardi mar ma tuesday tue tues",
    "mercredi mer me wednesday wed",
    "jeudi jeu je thursday thu thur thurs",
    "vendredi ven ve friday fri",
    "samedi sam sa saturday sat",
    "dimanche dim di sunday sun",
)
_DAY: Final = {name: day for day, names in enumerate(_DAY_NAMES) for name in names.split()}
_SEVERAL_DAYS: Final = {
    "week-end": {5, 6}, "weekend": {5, 6}, "weekends": {5, 6}, "week-ends": {5, 6},
    "semaine": set(range(5)), "en semaine": set(range(5)), "weekdays": set(range(5)),
    "tous les jours": set(range(7)), "every day": set(range(7)), "daily": set(range(7)), "7j/7": set(range(7)),
}  # fmt: skip
_AND: Final = re.compile(r" ?[,;] ?| et | and ")
_TO: Final = re.compile(r" ?[-–—] ?| au | to | a ")

_MONTH_NAMES: Final = (
    "janvier janv jan january", "fevrier fevr fev february feb", "mars march mar", "avril avr april apr", "mai may",
    "juin june jun", "juillet juil july jul", "aout august aug", "septembre sept sep september",
    "octobre oct october", "novembre nov november", "decembre dec december",
)  # fmt: skip
_MONTH: Final = {name: month for month, names in enumerate(_MONTH_NAMES, start=1) for name in names.split()}
_ISO_DATE: Final = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})")
_WRITTEN_DATE: Final = re.compile(r"([0-9]{1,2})(?:er|st|nd|rd|th)? ([a-z]+)\.?,? ([0-9]{4})")


def duration(text: str) -> timedelta:
    """`30 jours`, `30 days`, `10 min`, `24h`, `1h30`, `1 j 12 h`; a month is 30 days. Never zero, at most ten years."""
    words = fold(text)
    if both := _HOURS_AND_MINUTES.fullmatch(words):
        return _bounded(timedelta(hours=int(both[1]), minutes=int(both[2])))
    total, end = timedelta(), 0
    while end < len(words):
        amount = _AMOUNT.match(words, end)
        if not amount or amount[2] not in _UNIT:
            raise ValueError(f"not a duration: {text}")
        total += _UNIT[amount[2]] * float(amount[1].replace(",", "."))
        if total > LONGEST:
            break
        end = amount.end()
    return _bounded(total)


def clock_time(text: str) -> time:
    """`20h`, `20h30`, `8:05`, `8 pm`, `midi`, `midnight`; 24h is midnight."""
    minutes = _minutes(fold(text)) % _MIDNIGHT
    return time(minutes // 60, minutes % 60)


def spans(text: str) -> tuple[Span, ...]:
    """`9h-17h`, `9:00-12:00, 14:00-18:00`, `de 9h à midi`; none for `fermé`, `closed`. In order, never overlapping."""
    words = fold(text)
    if words in _CLOSED:
        return ()
    found = sorted(_span(part) for part in _AND.split(words))
    if any(second[0] < first[1] for first, second in pairwise(found)):
        raise ValueError(f"spans that overlap: {text}")
    return tuple(found)


def days(text: str) -> frozenset[int]:
    """`lun-ven`, `sat, sun`, `mardi et jeudi`, `week-end`: days of the week, Monday 0."""
    return frozenset(day for part in _AND.split(fold(text)) for day in _days(part))


def calendar_date(text: str) -> date:
    """`2026-12-25`, `25 décembre 2026`, `25 December 2026`."""
    words = fold(text)
    if iso := _ISO_DATE.fullmatch(words):
        return date(int(iso[1]), int(iso[2]), int(iso[3]))
    written = _WRITTEN_DATE.fullmatch(words)
    if not written or written[2] not in _MONTH:
        raise ValueError(f"not a date: {text}")
    return date(int(written[3]), _MONTH[written[2]], int(written[1]))


def time_zone(text: str) -> ZoneInfo:
    """A name of the IANA database, such as `Europe/Paris`."""
    try:
        return ZoneInfo(text)
    except (ZoneInfoNotFoundError, OSError) as error:  # a name that is a folder of the database is an OSError
        raise ValueError(f"not a time zone: {text}") from error


def _bounded(total: timedelta) -> timedelta:
    if not timedelta() < total <= LONGEST:
        raise ValueError("zero, or longer than ten years")
    return total


def _minutes(words: str) -> int:
    """Minutes since midnight, 1440 for the midnight that ends the day."""
    if words in _NAMED_TIMES:
        return _NAMED_TIMES[words]
    clock = _CLOCK.fullmatch(words)
    if not clock:
        raise ValueError(f"not a time of day: {words}")
    hour, minute, half = int(clock[1]), int(clock[2] or 0), clock[3]
    if half:
        if not 1 <= hour <= 12:  # noqa: PLR2004  a twelve-hour clock
            raise ValueError(f"not a time of day: {words}")
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour * 60 + minute > _MIDNIGHT:
        raise ValueError(f"not a time of day: {words}")
    return hour * 60 + minute


def _span(words: str) -> Span:
    both = _SPAN.fullmatch(words)
    if not both:
        raise ValueError(f"not a span of time: {words}")
    start, end = _minutes(both[1].strip()) % _MIDNIGHT, _minutes(both[2].strip()) or _MIDNIGHT
    if end <= start:
        raise ValueError(f"ends before it starts: {words}")
    last = time.max if end == _MIDNIGHT else time(end // 60, end % 60)
    return time(start // 60, start % 60), last


def _days(words: str) -> Iterator[int]:
    if words in _SEVERAL_DAYS:
        yield from _SEVERAL_DAYS[words]
        return
    ends = [_DAY.get(part.rstrip(".")) for part in _TO.split(words)]
    first, last = ends[0], ends[-1]
    if first is None or last is None or len(ends) > 2:  # noqa: PLR2004  from, to
        raise ValueError(f"not a day: {words}")
    yield from ((first + step) % 7 for step in range((last - first) % 7 + 1))
