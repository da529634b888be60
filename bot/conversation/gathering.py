"""A group chat as the bot watches it: each person has a temperature, and a heated exchange is seen as one.

The bot does not talk in groups: people talk to one another there. It calls the team, and to somebody in danger it
gives the helpline.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from bot.composer import Draft
from bot.conversation.decision import ABUSE, HEATED, RESERVED_FOR_HUMANS, Cause
from bot.conversation.temperature import COOLED_BY_APOLOGY, cooled, warmed
from bot.intents.catalogue import Limits
from bot.judge import Category, Judgement
from bot.messages import Message, Person

if TYPE_CHECKING:
    from pydantic import TypeAdapter

REASONS_REMEMBERED: Final = 5

MOST_PEOPLE: Final = 100
"""Of a large group the warmest are remembered: somebody calm is nobody to remember."""

HELPED_FOR: Final = timedelta(hours=24)
"""The helpline is given to the same person once in this time."""

_HOSTILE: Final = frozenset(category.value for category in ABUSE | {Category.THREAT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Warmth:
    """How heated one person is in a group, and what by; holds no text of theirs."""

    person: Person
    heat: float = 0.0
    heated_at: datetime | None = None
    heated_by: tuple[str, ...] = ()
    """The categories that warmed them, latest last."""
    helped_at: datetime | None = None
    """When they were given the helpline."""

    def temperature(self, now: datetime, half_life: timedelta) -> float:
        """How heated they are now, 0 to 1."""
        return cooled(self.heat, self.heated_at, now, half_life)

    def was_helped(self, now: datetime) -> bool:
        """Whether they were given the helpline lately."""
        return self.helped_at is not None and now - self.helped_at < HELPED_FOR

    @property
    def is_hostile(self) -> bool:
        """Whether people were the reason, rather than a late parcel."""
        return not _HOSTILE.isdisjoint(self.heated_by)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """One group chat: the people in it who were heated lately, by their Telegram number."""

    chat_id: int
    title: str = ""
    people: Mapping[int, Warmth] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """Why the team is called to a group; `people` are those it is about, the writer first."""

    cause: Cause
    people: tuple[Person, ...]
    page: bool = False
    """Whether the on-call is mentioned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """Everything that was concluded about one message in a group."""

    message: Message
    judgement: Judgement
    gathering: Gathering
    """As it is remembered from now on."""
    temperature_before: float
    temperature: float
    """The writer's."""
    alarm: Alarm | None = None
    draft: Draft | None = None
    """What is said in the group: the helpline, to somebody in danger."""

    @property
    def is_worth_keeping(self) -> bool:
        """Whether it changed anything: most of what is said in a group does not."""
        return self.alarm is not None or self.temperature != self.temperature_before


def watch(
    gathering: Gathering, message: Message, judgement: Judgement, *, limits: Limits, now: datetime
) -> Watched:
    """What one message in a group means: who is how heated now, and whether the team is called."""
    writer = gathering.people.get(message.person.id, Warmth(person=message.person))
    heat = judgement.severity if judgement.category in HEATED else 0.0
    before = writer.temperature(now, limits.half_life)
    after = warmed(before, heat)
    if judgement.apologises and not heat:
        after *= COOLED_BY_APOLOGY
    writer = replace(
        writer,
        person=message.person,
        heat=after,
        heated_at=now,
        heated_by=_heated_by(writer, judgement) if heat else writer.heated_by,
    )
    people = _warmest({**gathering.people, message.person.id: writer}, limits, now)
    gathering = replace(gathering, people=people)
    alarm = _alarm(gathering, writer, judgement, limits, now)
    return Watched(
        message=message, judgement=judgement, gathering=gathering, alarm=alarm,
        temperature_before=before, temperature=after,
    )  # fmt: skip


def needs_helpline(watched: Watched, now: datetime) -> bool:
    """Whether the writer is in danger and was not told where to find help a moment ago."""
    if watched.alarm is None or watched.alarm.cause is not Cause.DISTRESS:
        return False
    return not watched.gathering.people[watched.message.person.id].was_helped(now)


def helped(watched: Watched, draft: Draft, now: datetime) -> Watched:
    """The same with the helpline given."""
    number = watched.message.person.id
    people = {**watched.gathering.people, number: replace(watched.gathering.people[number], helped_at=now)}
    return replace(watched, gathering=replace(watched.gathering, people=people), draft=draft)


def quieted(gathering: Gathering) -> Gathering:
    """The group after the team said that it was not rough: as if all had stayed calm."""
    return replace(gathering, people={})


def part_of(gathering: Gathering, person: int) -> Gathering | None:
    """What is remembered of one person in the group, by their number; none when it is nothing."""
    warmth = gathering.people.get(person)
    return replace(gathering, people={person: warmth}) if warmth is not None else None


def without(gathering: Gathering, person: int) -> Gathering:
    """The group with nothing of one person in it."""
    people = {number: warmth for number, warmth in gathering.people.items() if number != person}
    return replace(gathering, people=people)


def _alarm(
    gathering: Gathering, writer: Warmth, judgement: Judgement, limits: Limits, now: datetime
) -> Alarm | None:
    category = judgement.category
    is_rough = judgement.severity >= limits.escalate
    if category in RESERVED_FOR_HUMANS and is_rough:
        return Alarm(cause=Cause(category), people=(writer.person,), page=category in limits.page)
    if category in ABUSE and judgement.severity >= limits.warm:
        others = _opponents(gathering, writer, limits, now)
        if others:
            return Alarm(cause=Cause.QUARREL, people=(writer.person, *others))
        if is_rough:
            return Alarm(cause=Cause(category), people=(writer.person,))
    if category in HEATED and writer.heat >= limits.hot:
        return Alarm(cause=Cause.HOT, people=(writer.person,))
    return None


def _opponents(gathering: Gathering, writer: Warmth, limits: Limits, now: datetime) -> tuple[Person, ...]:
    """Who else is heated against people: two who complain about the same parcel do not quarrel."""
    return tuple(
        other.person
        for other in gathering.people.values()
        if other.person.id != writer.person.id
        and other.is_hostile
        and other.temperature(now, limits.half_life) >= limits.warm
    )


def _heated_by(writer: Warmth, judgement: Judgement) -> tuple[str, ...]:
    category = judgement.category.value if judgement.category else ""
    return (*writer.heated_by, category)[-REASONS_REMEMBERED:]


def _warmest(people: Mapping[int, Warmth], limits: Limits, now: datetime) -> dict[int, Warmth]:
    """Those who are worth remembering: heated, or helped lately."""

    def rank(warmth: Warmth) -> float:
        return warmth.temperature(now, limits.half_life) + warmth.was_helped(now)

    ranked = sorted(people.values(), key=rank, reverse=True)
    return {
        warmth.person.id: warmth
        for warmth in ranked[:MOST_PEOPLE]
        if rank(warmth) > _COLD or warmth.heated_at == now
    }


_COLD: Final = 0.02


@cache
def _adapter() -> TypeAdapter[Gathering]:
    from pydantic import TypeAdapter  # noqa: PLC0415  a tenth of a second, and `vigie ask` keeps nothing

    return TypeAdapter(Gathering)


def gathering_to_json(gathering: Gathering) -> dict[str, Any]:
    """The group as the store keeps it."""
    state: dict[str, Any] = _adapter().dump_python(gathering, mode="json", exclude_defaults=True)
    return state


def gathering_from_json(state: Mapping[str, Any]) -> Gathering:
    """The group as it was kept."""
    return _adapter().validate_python(dict(state))
