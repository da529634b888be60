"""What a moment means, in a few words beside the name that its author gave it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from babel.dates import format_time, get_day_names

from bot.brand import Moment
from bot.rehearsal.page.wording import WORDS


def meanings(moments: Sequence[Moment], language: str) -> dict[str, str]:
    """Each moment's name and when it holds: `20:00–08:00`, `sam., dim.`, or the parts of a combination."""
    by_name = {moment.name: moment for moment in moments}
    return {moment.name: _meaning(moment, by_name, language) for moment in moments}


def _meaning(moment: Moment, by_name: Mapping[str, Moment], language: str) -> str:
    parts = [*_parts(moment, language), *(_part_of(name, by_name, language) for name in moment.all_of)]
    return " + ".join(parts) or WORDS.say(language, "moment.always")


def _part_of(name: str, by_name: Mapping[str, Moment], language: str) -> str:
    """Of a combination within a combination the name is enough: words for words would not end."""
    part = by_name.get(name)
    return name if part is None or part.all_of else _meaning(part, by_name, language)


def _parts(moment: Moment, language: str) -> Iterator[str]:
    if moment.start is not None and moment.end is not None:
        start, end = (format_time(at, "HH:mm", locale=language) for at in (moment.start, moment.end))
        yield WORDS.say(language, "moment.span", start=start, end=end)
    if moment.days:
        names = get_day_names("abbreviated", locale=language)
        yield ", ".join(names[day] for day in _week_from_the_first(moment.days))
    if moment.outside_hours:
        yield WORDS.say(language, "moment.outside")
    if moment.seen_within is not None:
        yield WORDS.say(language, "moment.seen")
    if moment.same_intent_within is not None:
        yield WORDS.say(language, "moment.same")


def _week_from_the_first(days: frozenset[int]) -> list[int]:
    """Sunday and Monday in that order: days that touch over the end of the week are told from where they begin."""
    first = next((day for day in sorted(days) if (day - 1) % 7 not in days), 0)
    return sorted(days, key=lambda day: (day - first) % 7)
