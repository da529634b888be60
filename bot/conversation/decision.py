"""What can be decided about one message: values that the edges carry out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from bot.composer import Line
from bot.judge import Category
from bot.matcher import Match

RESERVED_FOR_HUMANS: Final = frozenset({Category.THREAT, Category.LEGAL, Category.PRESS, Category.DISTRESS})
"""After these the bot says its holding line and leaves the thread to people."""

ABUSE: Final = frozenset({Category.INSULT, Category.HATE, Category.SEXUAL})

HEATED: Final = ABUSE | {Category.COMPLAINT, Category.THREAT}
"""The categories that warm a conversation; a journalist or somebody in distress is not angry."""


class Cause(StrEnum):
    """Why a human is called. The values of the rough categories are those of `Category`."""

    INSULT = "insult"
    HATE = "hate"
    SEXUAL = "sexual"
    THREAT = "threat"
    LEGAL = "legal"
    PRESS = "press"
    DISTRESS = "distress"
    COMPLAINT = "complaint"
    QUARREL = "quarrel"
    """A heated exchange between people in a group."""
    SURGE = "surge"
    """Many followers at once: one incident."""
    HOT = "hot"
    """The conversation as a whole, rather than this message."""
    ASKED = "asked"
    """The follower wants a person."""
    INTENT = "intent"
    """The author wants a person for this intent, or for this reply."""
    UNMATCHED = "unmatched"
    UNDELIVERED = "undelivered"
    """A reply could not be delivered."""

    @property
    def is_reserved_for_humans(self) -> bool:
        """Whether the bot leaves the thread alone until the case is closed."""
        return self.value in RESERVED_FOR_HUMANS


class Silence(StrEnum):
    """Why nothing is said."""

    HUMAN_HOLDS = "human_holds"
    RESERVED = "reserved"
    """A severe case waits for a human, and the follower was told."""
    COOL_OFF = "cool_off"
    ALREADY_CALLED = "already_called"
    BURST = "burst"
    FLOOD = "flood"
    """They write faster than can be answered: all of it is answered together in a moment."""
    SPAM = "spam"
    EMOJI = "emoji"
    EDITED = "edited"
    UNREADABLE = "unreadable"
    """Not text, and the kind line was said a moment ago; or one more picture of an album that was answered."""
    NO_REPLY = "no_reply"
    """The author left nothing to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Reply with these lines. `intent` is the one answered; `fallback` for a first miss."""

    intent: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clarify:
    """Ask which of two was meant."""

    lines: tuple[Line, ...]
    choices: tuple[Match, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalate:
    """Call a human. `lines` are said to the follower meanwhile; none when they were told already."""

    cause: Cause
    intent: str | None = None
    lines: tuple[Line, ...] = ()
    page: bool = False
    """Whether the on-call is mentioned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StaySilent:
    """Say nothing, for a reason that is recorded."""

    reason: Silence


Decision = Answer | Clarify | Escalate | StaySilent
