"""What is remembered of a conversation between two messages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from bot.conversation.temperature import cooled, warmed
from bot.messages import Person

if TYPE_CHECKING:
    from pydantic import TypeAdapter

GOES_ON_FOR: Final = timedelta(minutes=15)
"""How long after an answer a short message may go on from it."""

TURNS_REMEMBERED: Final = 6
"""How many replies of one intent are remembered, so that they come in turn."""


class Hold(StrEnum):
    """Who has the thread."""

    BOT = "bot"
    """No case is open."""
    CALLED = "called"
    """A case is open and nobody has claimed it: the bot goes on with what it can answer."""
    RESERVED = "reserved"
    """A threat, legal, press or distress case waits for a human: the bot keeps quiet."""
    HUMAN = "human"
    """Somebody of the team is on it: the bot keeps quiet."""

    @property
    def is_quiet(self) -> bool:
        """Whether the bot leaves the thread alone."""
        return self in {Hold.RESERVED, Hold.HUMAN}


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """One follower's conversation with the brand. Holds no text of theirs, but for some seconds in a flood."""

    chat_id: int
    person: Person
    language: str | None = None
    seen_at: datetime | None = None
    """When the follower last wrote."""
    heat: float = 0.0
    """Temperature when it was last taken, 0 to 1; see `temperature`."""
    heated_at: datetime | None = None
    heated_by: tuple[str, ...] = ()
    """The categories that warmed it, latest last."""
    asked: Mapping[str, datetime] = field(default_factory=dict)
    """When each intent was last asked."""
    said: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The replies given for each intent, oldest first (`Line.said`)."""
    about: str | None = None
    """The intent that was answered last: what a short message such as « et le dimanche ? » goes on from."""
    about_at: datetime | None = None
    misses: int = 0
    """Messages in a row that nothing matched; a burst counts once."""
    missed_at: datetime | None = None
    album: str | None = None
    """The album that the follower sent last."""
    teases: int = 0
    boundary_at: datetime | None = None
    cool_off_until: datetime | None = None
    held_for: tuple[str, ...] = ()
    """The severe categories whose holding line was said in the open case."""
    wrote: tuple[datetime, ...] = ()
    """When the latest messages were considered one by one."""
    put_off: tuple[str, ...] = ()
    """What they wrote since then, too fast to be answered one by one; gone once it is answered."""
    put_off_since: datetime | None = None
    picked: str | None = None
    """The last button that was tapped, so that a double tap answers once."""
    picked_at: datetime | None = None

    def going_on(self, now: datetime) -> str | None:
        """The intent that a short message may go on from; none when the last answer is too long ago."""
        recent = self.about_at is not None and now - self.about_at <= GOES_ON_FOR
        return self.about if recent else None

    def temperature(self, now: datetime, half_life: timedelta) -> float:
        """How heated the conversation is now, 0 to 1; it halves with every half-life."""
        return cooled(self.heat, self.heated_at, now, half_life)

    def warmed(self, severity: float, now: datetime, half_life: timedelta) -> float:
        """The temperature after one more message of that severity."""
        return warmed(self.temperature(now, half_life), severity)


@cache
def _adapter() -> TypeAdapter[Conversation]:
    from pydantic import TypeAdapter  # noqa: PLC0415  a tenth of a second, and `vigie ask` keeps nothing

    return TypeAdapter(Conversation)


def to_json(conversation: Conversation) -> dict[str, Any]:
    """The state as the store keeps it."""
    state: dict[str, Any] = _adapter().dump_python(conversation, mode="json", exclude_defaults=True)
    return state


def from_json(state: Mapping[str, Any]) -> Conversation:
    """The conversation as it was kept; what an older program did not know has its default."""
    return _adapter().validate_python(dict(state))
