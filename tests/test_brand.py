"""Opening hours and moments."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.brand import Brand, Hours, Moment

PARIS = ZoneInfo("Europe/Paris")
WEEK = (((time(9), time(12)), (time(14), time(17))),) * 5 + ((), ())
BRAND = Brand(
    name="Maison Essai",
    hours=Hours(week=WEEK),
    moments=(
        Moment(name="closed_night", all_of=("closed", "night")),
        Moment(name="night", start=time(20), end=time(8)),
        Moment(name="weekend", days=frozenset({5, 6})),
        Moment(name="closed", outside_hours=True),
        Moment(name="returning", seen_within=timedelta(days=30)),
        Moment(name="insists", same_intent_within=timedelta(hours=24)),
        Moment(name="never", all_of=("closed", "unheard_of")),
    ),
)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=PARIS)


@pytest.mark.parametrize(
    ("when", "names"),
    [
        (at(23, 10), set()),
        (at(23, 13), {"closed"}),
        (at(23, 19, 59), {"closed"}),
        (at(23, 20), {"closed", "night", "closed_night"}),
        (at(24, 7, 59), {"closed", "night", "closed_night"}),
        (at(22, 11), {"closed", "weekend"}),
    ],
)
def test_moments_follow_the_brands_own_clock(when: datetime, names: set[str]) -> None:
    assert BRAND.moments_at(when) == names
    assert BRAND.moments_at(when.astimezone(UTC)) == names


def test_a_follower_returns_within_thirty_days_and_insists_within_one() -> None:
    now = at(23, 10)
    assert BRAND.moments_at(now, seen_at=now - timedelta(days=30)) == {"returning"}
    assert BRAND.moments_at(now, seen_at=now - timedelta(days=31)) == set()
    assert "insists" in BRAND.moments_at(now, same_intent_at=now - timedelta(hours=23))


def test_the_next_opening_may_be_after_lunch() -> None:
    assert BRAND.hours.reopening(at(23, 12, 30)) == at(23, 14)
    assert BRAND.hours.reopening(at(27, 18)) == at(30, 9)


def test_the_next_opening_is_right_when_the_clocks_change() -> None:
    before_the_change = datetime(2026, 3, 28, 12, tzinfo=PARIS)
    opening = BRAND.hours.reopening(before_the_change)
    assert opening is not None
    assert opening.astimezone(UTC) == datetime(2026, 3, 30, 7, tzinfo=UTC)


def test_a_team_without_hours_is_never_called_closed() -> None:
    assert Brand(name="B").hours.is_open(at(22, 3))
