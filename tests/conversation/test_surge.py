"""A surge: many people in trouble against what is usual at this hour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.conversation import surge
from bot.conversation.surge import HUSH, Surge, Tide, Trouble, Waiting, tide_from_json, tide_to_json
from bot.messages import Person
from bot.text import words

PARIS = ZoneInfo("Europe/Paris")
MONDAY = datetime(2026, 11, 2, tzinfo=UTC)
LEA = Person(id=7, first_name="Léa")


class Sea:
    """Troubled messages over the weeks."""

    def __init__(self) -> None:
        self.tide = Tide()
        self.surges: list[tuple[datetime, Surge]] = []
        self.people = 0

    def trouble(self, at: datetime, text: str = "", *, chat_id: int | None = None) -> Surge | None:
        self.people += 1
        noted = tuple(word for word in words(text) if len(word) > 2)
        chat_id = chat_id or 10_000 + self.people
        trouble = Trouble(at=at, chat_id=chat_id, person=Person(id=chat_id), language="fr", words=noted)
        self.tide = surge.noted(self.tide, trouble, PARIS)
        found = surge.surge_in(self.tide, at, PARIS)
        if found:
            self.surges.append((at, found))
            self.tide = surge.begun(self.tide, 1, at)
        return found

    def closed(self) -> None:
        self.tide = surge.ended(self.tide)

    def day(self, day: int, per_hour: float, chance: Random, hours: range = range(7, 22)) -> None:
        """A day of chance: so many people an hour, more or less; the team closes what was opened."""
        for hour in hours:
            start = MONDAY + timedelta(days=day, hours=hour)
            many = sum(chance.random() < per_hour / 60 for _ in range(60))
            for minute in sorted(chance.sample(range(60), many)):
                if self.trouble(start + timedelta(minutes=minute)):
                    self.closed()


def chance_of(seed: int) -> Random:
    return Random(seed)  # noqa: S311  the same days every time


@pytest.fixture
def sea() -> Sea:
    return Sea()


def burst(sea: Sea, at: datetime, people: int, minutes: float = 10) -> Surge | None:
    found = None
    for number in range(people):
        found = sea.trouble(at + timedelta(minutes=minutes * number / people)) or found
    return found


@pytest.mark.parametrize("people", [1, 2, 4])
def test_a_few_people_are_never_a_surge_however_quiet_the_hour(sea: Sea, people: int) -> None:
    for day in range(20):
        sea.day(day, 0.0, chance_of(day))
    assert burst(sea, MONDAY + timedelta(days=20, hours=3), people) is None


def test_on_the_first_day_it_takes_a_crowd(sea: Sea) -> None:
    assert burst(sea, MONDAY + timedelta(hours=10), 6) is None
    found = burst(sea, MONDAY + timedelta(hours=12), 12)
    assert found is not None


def test_a_quiet_brand_is_told_of_what_a_busy_one_is_used_to(sea: Sea) -> None:
    busy = Sea()
    for day in range(28):
        sea.day(day, 0.5, chance_of(day))
        busy.day(day, 30.0, chance_of(day))
    sea.surges.clear()
    at = MONDAY + timedelta(days=28, hours=14)
    assert burst(sea, at, 9) is not None
    assert burst(busy, at, 9) is None
    assert burst(busy, at + timedelta(hours=2), 45) is not None


def test_each_hour_has_its_own_measure(sea: Sea) -> None:
    chance = chance_of(3)
    for day in range(28):
        sea.day(day, 30.0, chance, hours=range(17, 19))
        sea.day(day, 0.3, chance, hours=range(2, 4))
    sea.surges.clear()
    assert burst(sea, MONDAY + timedelta(days=28, hours=17), 10) is None
    assert burst(sea, MONDAY + timedelta(days=29, hours=2), 10) is not None


def test_ordinary_weeks_raise_no_alarm() -> None:
    for per_hour in (0.3, 8.0, 30.0):
        sea, chance = Sea(), chance_of(11)
        for day in range(30):
            weekend = 1.5 if day % 7 in {5, 6} else 1.0
            sea.day(day, per_hour * weekend * chance.uniform(0.7, 1.3), chance)
        assert len(sea.surges) <= 1, (per_hour, sea.surges)


def test_one_bad_morning_does_not_become_usual(sea: Sea) -> None:
    for day in range(10):
        sea.day(day, 1.0, chance_of(day))
    at = MONDAY + timedelta(days=10, hours=9)
    assert burst(sea, at, 60) is not None
    sea.closed()
    sea.surges.clear()
    assert burst(sea, at + timedelta(days=1), 14) is not None


def test_one_person_who_writes_often_is_one_person(sea: Sea) -> None:
    for minute in range(30):
        assert sea.trouble(MONDAY + timedelta(hours=10, seconds=20 * minute), chat_id=5) is None


def test_a_surge_is_told_once_and_not_again_right_after_it_was_closed(sea: Sea) -> None:
    at = MONDAY + timedelta(hours=12)
    burst(sea, at, 60, minutes=14)
    assert len(sea.surges) == 1
    sea.closed()
    burst(sea, at + timedelta(minutes=20), 60, minutes=14)
    assert len(sea.surges) == 1
    burst(sea, at + timedelta(minutes=34) + HUSH * 2, 60, minutes=14)
    assert len(sea.surges) == 2


def test_what_people_come_back_to_is_told_by_how_many_wrote_it(sea: Sea) -> None:
    at = MONDAY + timedelta(hours=12)
    for number in range(12):
        sea.trouble(at + timedelta(seconds=number), "site panne paiement" if number % 3 else "panne du site")
    found = surge.measure(sea.tide, at + timedelta(minutes=1), PARIS)
    assert found.people == 12
    assert found.phrases[:2] == (("panne", 12), ("site", 12))


def test_words_of_an_hour_ago_are_forgotten(sea: Sea) -> None:
    sea.trouble(MONDAY, "secret")
    sea.trouble(MONDAY + timedelta(hours=1, minutes=1), "autre")
    assert [trouble.words for trouble in sea.tide.recent] == [("autre",)]


def test_who_was_promised_a_person_is_owed_one_until_they_are_told(sea: Sea) -> None:
    tide = surge.begun(sea.tide, 1, MONDAY)
    tide = surge.joined(tide, Waiting(chat_id=1, person=LEA, language="fr", cause="unmatched"))
    tide = surge.joined(tide, Waiting(chat_id=1, person=LEA, language="fr"))
    tide = surge.joined(tide, Waiting(chat_id=2, person=LEA, language="fr"))
    assert [waiting.chat_id for waiting in surge.owed(tide)] == [1]
    assert surge.owed(surge.stated(tide)) == ()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3 * 86400), st.integers(1, 6)), max_size=60))
def test_the_state_survives_being_kept_and_few_people_are_never_a_surge(said: list[tuple[int, int]]) -> None:
    sea = Sea()
    for seconds, chat_id in sorted(said):
        found = sea.trouble(MONDAY + timedelta(seconds=seconds), "un mot", chat_id=chat_id)
        assert found is None or found.people >= surge.FEWEST
        assert tide_from_json(tide_to_json(sea.tide)) == sea.tide
