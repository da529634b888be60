from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.intents import values

MONTHS_FR = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
             "novembre", "décembre")  # fmt: skip
DAYS_FR = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MINUTES = st.integers(0, 24 * 60 - 1)


def written(minutes: int, form: str) -> str:
    hour, minute = divmod(minutes, 60)
    if form == "h":
        return f"{hour}h{minute:02}" if minute else f"{hour}h"
    if form == "spaced":
        return f"{hour} h {minute:02}"
    if form == "half":
        return f"{(hour - 1) % 12 + 1}:{minute:02} {'pm' if hour >= 12 else 'am'}"
    return f"{hour:02}:{minute:02}"


@given(minutes=MINUTES, form=st.sampled_from(["h", "spaced", "half", ":"]))
def test_every_time_of_day_is_read_as_it_is_written(minutes: int, form: str) -> None:
    assert values.clock_time(written(minutes, form)) == time(*divmod(minutes, 60))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("midi", time(12)),
        ("minuit", time(0)),
        ("24h", time(0)),
        ("noon", time(12)),
        ("12 am", time(0)),
        ("8", time(8)),
    ],
)
def test_a_time_of_day_may_have_a_name(text: str, expected: time) -> None:
    assert values.clock_time(text) == expected


@given(
    amount=st.integers(1, 300),
    unit=st.sampled_from(
        [
            ("min", 60),
            ("minutes", 60),
            ("h", 3600),
            ("heures", 3600),
            ("jours", 86400),
            ("days", 86400),
            ("s", 1),
            ("semaines", 604800),
            ("weeks", 604800),
        ]
    ),
    space=st.sampled_from(["", " ", "\u00a0", "\u202f"]),
)
def test_every_duration_is_read_as_it_is_written(amount: int, unit: tuple[str, int], space: str) -> None:
    assert values.duration(f"{amount}{space}{unit[0]}") == timedelta(seconds=amount * unit[1])


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("1h30", 90), ("1 h 30", 90), ("1,5 h", 90), ("1 j 12 h", 36 * 60), ("1 h et 5 min", 65)],
)
def test_durations_add_up(text: str, minutes: int) -> None:
    assert values.duration(text) == timedelta(minutes=minutes)


@given(
    first=MINUTES,
    last=MINUTES,
    form=st.sampled_from(["h", ":"]),
    dash=st.sampled_from(["-", " - ", "–", " à ", " to "]),
)
def test_a_span_goes_from_an_earlier_to_a_later_time(first: int, last: int, form: str, dash: str) -> None:
    text = f"{written(first, form)}{dash}{written(last, form)}"
    if first < last:
        assert values.spans(text) == ((time(*divmod(first, 60)), time(*divmod(last, 60))),)
    elif last:
        with pytest.raises(ValueError):  # noqa: PT011  the message is for developers
            values.spans(text)


def test_several_spans_stand_in_order() -> None:
    assert values.spans("14h-18h, 9h-12h") == ((time(9), time(12)), (time(14), time(18)))
    assert values.spans("de 9h à midi et de 14h à minuit") == ((time(9), time(12)), (time(14), time.max))
    assert values.spans("fermé") == values.spans("closed") == ()


@given(first=st.integers(0, 6), last=st.integers(0, 6), letters=st.sampled_from([3, 20]))
def test_days_run_from_one_to_another_also_over_sunday(first: int, last: int, letters: int) -> None:
    text = f"{DAYS_FR[first][:letters]}-{DAYS_FR[last][:letters]}"
    days = values.days(text)
    assert {first, last} <= days
    assert len(days) == (last - first) % 7 + 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [("lun-ven", {0, 1, 2, 3, 4}), ("mon-fri", {0, 1, 2, 3, 4}), ("samedi, dimanche", {5, 6}), ("Sat and Sun", {5, 6}),
     ("week-end", {5, 6}), ("lun., mer.", {0, 2}), ("mar au jeu", {1, 2, 3}), ("tous les jours", set(range(7)))],
)  # fmt: skip
def test_days_are_read_in_french_and_english(text: str, expected: set[int]) -> None:
    assert values.days(text) == expected


@given(day=st.dates(date(1000, 1, 1), date(9999, 12, 31)))
def test_every_date_is_read_as_it_is_written(day: date) -> None:
    assert values.calendar_date(day.isoformat()) == day
    assert values.calendar_date(f"{day.day} {MONTHS_FR[day.month - 1]} {day.year}") == day
    assert values.calendar_date(f"{day.day} {day:%B} {day.year}") == day


def test_a_time_zone_is_one_of_the_iana_database() -> None:
    assert values.time_zone("Europe/Paris") == ZoneInfo("Europe/Paris")


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (values.duration, "10"), (values.duration, "0 min"), (values.duration, "10 m"), (values.duration, "-5 min"),
        (values.duration, "999999 semaines"), (values.duration, ""), (values.duration, "min"), (values.duration, "1h75"),
        (values.clock_time, "25h"), (values.clock_time, "24h01"), (values.clock_time, "9h60"), (values.clock_time, "13 pm"),
        (values.clock_time, "0 am"), (values.clock_time, "tôt"), (values.clock_time, "-1h"), (values.clock_time, ""),
        (values.spans, "17h-9h"), (values.spans, "9h-9h"), (values.spans, "9h-12h, 11h-14h"), (values.spans, "9h"),
        (values.days, "lun-"), (values.days, ""), (values.days, "lun-mer-ven"), (values.days, "férié"),
        (values.calendar_date, "2026-02-30"), (values.calendar_date, "03/04/2026"), (values.calendar_date, "25 décembre"),
        (values.time_zone, "Paris"), (values.time_zone, "Europe"), (values.time_zone, "../etc/passwd"), (values.time_zone, ""),
        (values.time_zone, "a\x00b"),
    ],
)  # fmt: skip
def test_what_is_none_of_it_or_could_be_two_things_is_refused(
    read: Callable[[str], object], text: str
) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  the message is for developers
        read(text)


@given(text=st.text(st.characters() | st.sampled_from("0123456789hjmn:-, àt"), max_size=24))
@pytest.mark.parametrize(
    "read",
    [values.duration, values.clock_time, values.spans, values.days, values.calendar_date, values.time_zone],
)
def test_any_text_is_read_or_refused(read: Callable[[str], object], text: str) -> None:
    with contextlib.suppress(ValueError):
        read(text)
