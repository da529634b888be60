"""The hours that the rehearsal's clock can be set to."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.brand import Hours
from bot.rehearsal.page.timepiece import AFTER_OPENING, opening, upcoming

PARIS = ZoneInfo("Europe/Paris")
OFFICE = Hours(timezone=PARIS, week=(((time(9), time(17)),),) * 5 + ((), ()))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


@pytest.mark.parametrize(
    ("now", "midnight"),
    [
        ("2026-11-23T07:10", "2026-11-24T00:10"),
        ("2026-11-24T00:09", "2026-11-24T00:10"),
        ("2026-11-24T00:10", "2026-11-25T00:10"),
        ("2026-12-31T12:00", "2027-01-01T00:10"),
    ],
)
def test_midnight_is_the_next_one(now: str, midnight: str) -> None:
    assert upcoming(at(now), time(0, 10), PARIS) == at(midnight)


def test_the_weekend_is_the_next_saturday_even_on_a_saturday_evening() -> None:
    assert upcoming(at("2026-11-28T20:00"), time(15), PARIS, weekday=5) == at("2026-12-05T15:00")


@given(seconds=st.integers(1_577_836_800, 1_893_456_000))
def test_what_comes_is_never_past_and_within_eight_days(seconds: int) -> None:
    now = datetime.fromtimestamp(seconds, UTC)
    moment = upcoming(now, time(15), PARIS, weekday=5)
    assert timedelta(0) < moment - now <= timedelta(days=8)
    assert moment.astimezone(PARIS).weekday() == 5


def test_daytime_is_now_while_the_team_is_there_and_else_a_little_after_it_comes() -> None:
    assert opening(at("2026-11-23T10:00"), OFFICE) == at("2026-11-23T10:00")
    assert opening(at("2026-11-21T10:00"), OFFICE) == at("2026-11-23T09:00") + AFTER_OPENING


def test_a_team_without_hours_is_always_there() -> None:
    night = at("2026-11-23T03:00")
    assert opening(night, Hours(timezone=PARIS)) == night
