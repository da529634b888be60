"""A group chat: each person has a temperature, and a heated exchange is seen as one."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.conversation import Cause, Gathering, Watched, gathering_from_json, gathering_to_json, quieted
from bot.conversation.gathering import MOST_PEOPLE, watch
from bot.intents.catalogue import Limits
from bot.judge import CALM, Category, Judgement
from bot.messages import Message, Person
from tests.conversation.followers import NOON, SORRY, rough

LEA, TOM, ZOE = (Person(id=number, first_name=name) for number, name in ((1, "Léa"), (2, "Tom"), (3, "Zoé")))
INSULT = rough(Category.INSULT, 0.6)
COMPLAINT = rough(Category.COMPLAINT, 0.4)


class Group:
    """People who talk in one group."""

    def __init__(self) -> None:
        self.gathering = Gathering(chat_id=-5, title="Les fans")
        self.now = NOON
        self.limits = Limits()

    def hears(self, person: Person, judgement: Judgement = CALM) -> Watched:
        message = Message(chat_id=-5, message_id=1, person=person, text="des mots", sent_at=self.now)
        watched = watch(self.gathering, message, judgement, limits=self.limits, now=self.now)
        self.gathering = watched.gathering
        return watched

    def temperature(self, person: Person) -> float:
        warmth = self.gathering.people.get(person.id)
        return warmth.temperature(self.now, self.limits.half_life) if warmth else 0.0


@pytest.fixture
def group() -> Group:
    return Group()


def cause(watched: Watched) -> Cause | None:
    return watched.alarm.cause if watched.alarm else None


def test_each_person_has_a_temperature_of_their_own(group: Group) -> None:
    group.hears(LEA, INSULT)
    group.hears(TOM)
    assert group.temperature(LEA) == pytest.approx(0.42)
    assert group.temperature(TOM) == 0.0


def test_it_halves_with_every_half_life(group: Group) -> None:
    group.hears(LEA, INSULT)
    group.now += group.limits.half_life
    assert group.temperature(LEA) == pytest.approx(0.21)


def test_calm_talk_calls_nobody_and_is_not_kept(group: Group) -> None:
    watched = group.hears(LEA)
    assert cause(watched) is None
    assert not watched.is_worth_keeping


def test_one_person_who_insults_is_one_alarm(group: Group) -> None:
    watched = group.hears(LEA, INSULT)
    assert cause(watched) is Cause.INSULT
    assert watched.alarm is not None
    assert watched.alarm.people == (LEA,)


def test_two_people_who_insult_each_other_are_a_heated_exchange(group: Group) -> None:
    group.hears(LEA, INSULT)
    group.now += timedelta(minutes=1)
    watched = group.hears(TOM, INSULT)
    assert cause(watched) is Cause.QUARREL
    assert watched.alarm is not None
    assert watched.alarm.people == (TOM, LEA)


def test_a_mild_word_joins_a_heated_exchange(group: Group) -> None:
    group.hears(LEA, INSULT)
    assert cause(group.hears(TOM, rough(Category.INSULT, 0.35))) is Cause.QUARREL


def test_two_who_complain_about_the_same_parcel_do_not_quarrel(group: Group) -> None:
    group.hears(LEA, COMPLAINT)
    group.hears(LEA, COMPLAINT)
    assert cause(group.hears(TOM, COMPLAINT)) is None
    assert cause(group.hears(ZOE, INSULT)) is Cause.INSULT


def test_an_insult_of_an_hour_ago_is_no_exchange(group: Group) -> None:
    group.hears(LEA, INSULT)
    group.now += timedelta(hours=1)
    assert cause(group.hears(TOM, INSULT)) is Cause.INSULT


def test_an_apology_cools_down(group: Group) -> None:
    group.hears(LEA, INSULT)
    group.hears(LEA, SORRY)
    assert group.temperature(LEA) == pytest.approx(0.105)
    assert cause(group.hears(TOM, INSULT)) is Cause.INSULT


@pytest.mark.parametrize("category", [Category.THREAT, Category.LEGAL, Category.PRESS, Category.DISTRESS])
def test_what_is_for_people_calls_at_once_and_on_call(group: Group, category: Category) -> None:
    watched = group.hears(LEA, rough(category, 0.8))
    assert watched.alarm is not None
    assert (watched.alarm.cause, watched.alarm.page) == (Cause(category), True)


def test_who_is_warmed_long_enough_is_hot(group: Group) -> None:
    calls = [cause(group.hears(LEA, rough(Category.COMPLAINT, 0.45))) for _ in range(6)]
    assert calls[0] is None
    assert calls[-1] is Cause.HOT


def test_the_team_may_find_it_not_rough(group: Group) -> None:
    group.hears(LEA, INSULT)
    group.gathering = quieted(group.gathering)
    assert cause(group.hears(TOM, INSULT)) is Cause.INSULT


def test_a_large_group_is_remembered_by_its_warmest(group: Group) -> None:
    group.hears(LEA, INSULT)
    for number in range(10, 10 + 2 * MOST_PEOPLE):
        group.hears(Person(id=number), rough(Category.COMPLAINT, 0.3))
    assert len(group.gathering.people) == MOST_PEOPLE
    assert LEA.id in group.gathering.people


@given(
    st.lists(
        st.tuples(
            st.sampled_from([LEA, TOM, ZOE]),
            st.sampled_from([CALM, SORRY, INSULT, COMPLAINT, rough(Category.THREAT, 0.9)]),
            st.integers(0, 7200),
        ),
        max_size=30,
    )
)
def test_whatever_is_said_temperatures_stay_between_0_and_1_and_the_state_survives_being_kept(
    said: list[tuple[Person, Judgement, int]],
) -> None:
    group = Group()
    for person, judgement, seconds in said:
        group.now += timedelta(seconds=seconds)
        watched = group.hears(person, judgement)
        assert 0 <= watched.temperature <= 1
        assert watched.alarm is None or judgement.severity > 0
        assert gathering_from_json(gathering_to_json(group.gathering)) == group.gathering


def test_no_time_goes_backwards_into_more_heat(group: Group) -> None:
    group.hears(LEA, INSULT)
    before: datetime = group.now
    group.now = before - timedelta(hours=1)
    assert group.temperature(LEA) == pytest.approx(0.42)
