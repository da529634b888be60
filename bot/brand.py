"""The brand as a value: its voice, its opening hours, its team, and the moments it speaks differently in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

DAYS_LOOKED_AHEAD: Final = 370
"""How far `Hours.reopening` looks: a year of closed days and a little more."""


class Register(StrEnum):
    """Professional, or cooler."""

    PRO = "pro"
    COOL = "cool"


class Address(StrEnum):
    """How the brand addresses a follower in French."""

    VOUS = "vous"
    TU = "tu"


class Tone(StrEnum):
    """How a reply sounds: `SOBER` for somebody annoyed, `WARM` otherwise."""

    WARM = "warm"
    SOBER = "sober"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToneLimits:
    """At most so many emoji and exclamation marks in one reply."""

    emoji: int
    exclamation: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """How the brand speaks."""

    register: Register = Register.PRO
    address: Address = Address.VOUS
    signature: str | None = None
    tones: Mapping[Tone, ToneLimits] = field(
        default_factory=lambda: MappingProxyType(
            {Tone.WARM: ToneLimits(emoji=1, exclamation=1), Tone.SOBER: ToneLimits(emoji=0, exclamation=0)}
        )
    )
    avoid: Mapping[str, str | None] = field(default_factory=lambda: MappingProxyType({}))
    """Words not to use, each with the brand's own word for it, or none."""
    emoji: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hours:
    """When people answer. Seven days from Monday, each with its opening spans in the brand's own time zone.

    A span that ends at midnight ends at `time.max`. Without any span the team has no hours: it is never
    closed, as nobody promised when it opens.
    """

    timezone: ZoneInfo = field(default_factory=lambda: ZoneInfo("Europe/Paris"))
    week: tuple[tuple[tuple[time, time], ...], ...] = ((),) * 7
    closed_on: frozenset[date] = frozenset()

    def is_open(self, at: datetime) -> bool:
        """Whether somebody of the team is expected to be there."""
        if not any(self.week):
            return True
        local = at.astimezone(self.timezone)
        return any(start <= local.time() <= end for start, end in self._spans(local.date()))

    def reopening(self, at: datetime) -> datetime | None:
        """The next time that the team opens, in the brand's time zone; none when it never does."""
        local = at.astimezone(self.timezone)
        for days in range(DAYS_LOOKED_AHEAD):
            day = local.date() + timedelta(days=days)
            for start, _ in self._spans(day):
                opening = datetime.combine(day, start, tzinfo=self.timezone)
                if opening > local:
                    return opening
        return None

    def _spans(self, day: date) -> tuple[tuple[time, time], ...]:
        return () if day in self.closed_on else tuple(sorted(self.week[day.weekday()]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """Whom a conversation is handed to."""

    language: str = "fr"
    remind_after: timedelta = timedelta(minutes=10)
    claim_for: timedelta = timedelta(minutes=15)
    on_call: tuple[int, ...] = ()
    """Telegram user ids, mentioned on severe cards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A named situation; true when everything that is set holds."""

    name: str
    start: time | None = None
    end: time | None = None
    """A daily span in the brand's time zone; one that ends before it starts passes midnight."""
    days: frozenset[int] = frozenset()
    """Days of the week, Monday 0."""
    outside_hours: bool = False
    seen_within: timedelta | None = None
    """The follower wrote before, no longer ago than this."""
    same_intent_within: timedelta | None = None
    """The follower asked the same before, no longer ago than this."""
    all_of: tuple[str, ...] = ()
    """Other moments, all of which hold now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Brand:
    """One brand, with what its files say of it apart from intents and limits."""

    name: str
    languages: tuple[str, ...] = ("fr",)
    """ISO 639-1; the first is the default."""
    voice: Voice = Voice()
    hours: Hours = Hours()
    team: Team = Team()
    fields: Mapping[str, str] = field(default_factory=dict)
    """Fixed texts for `{…}` in replies."""
    moments: tuple[Moment, ...] = ()
    commands: Mapping[str, str] = field(default_factory=dict)
    """Intents by slash command, without the slash."""

    def moments_at(
        self, at: datetime, *, seen_at: datetime | None = None, same_intent_at: datetime | None = None
    ) -> frozenset[str]:
        """The names of the moments that hold.

        `seen_at` is when the follower wrote before, `same_intent_at` when they last asked the same; none for never.
        """
        held: set[str] = set()
        combined = [moment for moment in self.moments if moment.all_of]
        for moment in self.moments:
            if not moment.all_of and self._holds(moment, at, seen_at, same_intent_at):
                held.add(moment.name)
        for _ in combined:  # a combination may name another one, however they are ordered
            held |= {
                moment.name
                for moment in combined
                if held.issuperset(moment.all_of) and self._holds(moment, at, seen_at, same_intent_at)
            }
        return frozenset(held)

    def _holds(
        self, moment: Moment, at: datetime, seen_at: datetime | None, same_intent_at: datetime | None
    ) -> bool:
        local = at.astimezone(self.hours.timezone)
        return (
            _within_day(local.time(), moment.start, moment.end)
            and (not moment.days or local.weekday() in moment.days)
            and not (moment.outside_hours and self.hours.is_open(at))
            and _within(at, seen_at, moment.seen_within)
            and _within(at, same_intent_at, moment.same_intent_within)
        )


def _within_day(now: time, start: time | None, end: time | None) -> bool:
    if start is None or end is None:
        return True
    if start <= end:
        return start <= now < end
    return now >= start or now < end


def _within(at: datetime, before: datetime | None, span: timedelta | None) -> bool:
    return span is None or (before is not None and at - before <= span)
