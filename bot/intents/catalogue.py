"""What an author wrote, as frozen values: every one knows the place it was written at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from bot.brand import Brand, Tone
from bot.findings import Place

WITH_EXAMPLES: Final = ("greeting", "thanks", "goodbye", "human")
"""Reserved intents that a follower can express: they have examples."""

LINES_ONLY: Final = (
    "fallback", "clarify", "unreadable", "holding", "complaint", "tease", "boundary", "cool_off",
    "after_cool_off", "threat", "legal", "press", "distress", "incident",
)  # fmt: skip
"""Reserved intents that only the bot itself chooses: they have replies and no examples."""

OPTIONAL: Final = ("flood",)
"""Lines of the bot's own that a brand may write; until it does, Vigie has words for them (`bot.intents.built_in`)."""

RESERVED: Final = WITH_EXAMPLES + LINES_ONLY
"""Intents that must be written in every language of the brand."""

BUILT_IN_FIELDS: Final = ("prenom", "marque", "reouverture", "attente", "ecoute")
"""`{…}` that Vigie fills: first name, brand, next opening, the team's usual wait, the local helpline."""


class Calls(StrEnum):
    """When an intent calls a human (`escalate:`)."""

    ALWAYS = "always"
    UNSURE = "unsure"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """One phrase as followers write it."""

    text: str
    intent: str
    language: str | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """Under a reply: opens a link (`url`) or asks another intent (`intent`)."""

    text: str
    url: str | None = None
    intent: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One authored reply, not yet filled.

    `when` is a moment's name, none for the everyday ones. `photo` and `document` are links, or paths beside the file.
    """

    text: str
    place: Place
    when: str | None = None
    tone: Tone | None = None
    then_escalate: bool = False
    photo: str | None = None
    document: str | None = None
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A phrase that must, or must not, be matched to the intent it stands under."""

    text: str
    intent: str
    language: str
    expected: bool
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """One intent in one language."""

    name: str
    language: str
    place: Place
    description: str = ""
    calls: Calls = Calls.UNSURE
    examples: tuple[Example, ...] = ()
    replies: tuple[Reply, ...] = ()
    trials: tuple[Trial, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LimitWord:
    """A word or expression that the brand adds to a category, or changes."""

    text: str
    category: str
    severity: float
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What is rough for this brand, and what is done then.

    Severities and temperatures are 0 to 1: from `warm` a message only warms the conversation, from `escalate` a
    human is called, from `at_once` without delay; at `hot` the whole conversation calls one.
    """

    warm: float = 0.3
    escalate: float = 0.5
    at_once: float = 0.8
    hot: float = 0.8
    half_life: timedelta = timedelta(minutes=10)
    cool_off: timedelta = timedelta(minutes=30)
    words: tuple[LimitWord, ...] = ()
    allow: tuple[str, ...] = ()
    ear: bool = True
    """Whether all the words together are listened to as well: for danger, threats, the law and the press."""
    play_along: int = 2
    """How many teases in a row are played along with, where the voice is cool."""
    page: frozenset[str] = frozenset({"threat", "legal", "press", "distress"})
    """Categories that mention the on-call."""
    helplines: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({"fr": "3114", "default": "112"})
    )
    """Telephone numbers by language (`fr`), by language and country (`fr-BE`) or country (`BE`); else `default`."""

    def helpline(self, language: str, country: str | None = None) -> str:
        """The number to give to somebody in distress who writes in that language, in that country where it is known."""
        wanted = (f"{language}-{country}", country, language, "default") if country else (language, "default")
        return next((self.helplines[key] for key in wanted if key in self.helplines), "112")


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything that the authored files say, in one value that is swapped as a whole."""

    brand: Brand
    limits: Limits = Limits()
    intents: Mapping[str, Mapping[str, Intent]] = field(default_factory=dict)
    """By language, then by name."""

    def intent(self, name: str, language: str) -> Intent | None:
        """The intent in that language, else in the brand's first language that has it."""
        for wanted in (language, *self.brand.languages):
            if found := self.intents.get(wanted, {}).get(name):
                return found
        return None

    def examples(self) -> tuple[Example, ...]:
        """All phrases of all languages, in the order they were written."""
        return tuple(example for intent in self for example in intent.examples)

    def trials(self) -> tuple[Trial, ...]:
        """All `tests:` of all intents."""
        return tuple(trial for intent in self for trial in intent.trials)

    def __iter__(self) -> Iterator[Intent]:
        return (intent for of_language in self.intents.values() for intent in of_language.values())
