"""What the judge concludes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bot.findings import Place


class Category(StrEnum):
    """What kind of rough a message is. The order is by how much it asks of a human."""

    SPAM = "spam"
    TEASE = "tease"
    COMPLAINT = "complaint"
    SEXUAL = "sexual"
    INSULT = "insult"
    HATE = "hate"
    PRESS = "press"
    LEGAL = "legal"
    THREAT = "threat"
    DISTRESS = "distress"


class Target(StrEnum):
    """At whom or what it is aimed."""

    PRODUCT = "product"
    TEAM = "team"
    PERSON = "person"
    GROUP = "group"
    SELF = "self"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why: a rule, and the words it saw, as typed (`start` and `end` are character offsets in the message)."""

    rule: str
    words: str
    start: int
    end: int
    category: Category
    severity: float
    place: Place | None = None
    """The line of the lexicon or of the brand's limits that says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """How rough a message is: `severity` 0 (calm) to 1; `category` is none when it is calm."""

    category: Category | None = None
    severity: float = 0.0
    target: Target = Target.NOBODY
    reasons: tuple[Reason, ...] = ()
    apologises: bool = False
    """Whoever wrote it says that they are sorry, whatever else they say."""
    suspicion: float = 0.0
    """How rough it seems to the classifier that was plugged in, 0 to 1: it may warm the conversation, and no more."""


CALM = Judgement()
