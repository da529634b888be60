"""What the matcher concludes, and why."""

from __future__ import annotations

from dataclasses import dataclass

from bot.intents.catalogue import Example


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """An example beside a message: how alike they are, 0 to 1."""

    example: Example
    likeness: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Why:
    """What an intent's place in a ranking rests on: the same for the terminal, the cards and the rehearsal."""

    nearest: tuple[Near, ...] = ()
    """The intent's phrases that are most alike, best first; each knows its file and line."""
    words: tuple[tuple[str, float], ...] = ()
    """The message's words that spoke for the intent, strongest first, with their share of what spoke for it."""
    read_as: tuple[tuple[str, str], ...] = ()
    """Misspelt words of the message with what they were read as."""
    same_sense: tuple[tuple[str, str], ...] = ()
    """Words of the message with the other word of the nearest phrase that means the same."""
    runner_up: tuple[str, float] | None = None
    """The next intent with its confidence."""
    part: str = ""
    """The words that were compared, where they are only a part of the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How near a message is to an intent; `confidence` is a probability, 0 to 1, "none of these" included."""

    intent: str
    confidence: float
    lead: float
    """Confidence minus that of the next intent; where there is none, the confidence itself."""
    example: Example
    """The nearest phrase of the intent."""
    share: float = 1.0
    """The same probability if one of the brand's intents is meant at all."""
    why: Why = Why()

    @property
    def words(self) -> tuple[str, ...]:
        """The message's words that spoke for this intent, strongest first."""
        return tuple(word for word, _ in self.why.words)

    @property
    def read_as(self) -> tuple[tuple[str, str], ...]:
        """Misspelt words of the message with what they were read as."""
        return self.why.read_as


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding:
    """What a message was understood as."""

    ranking: tuple[Match, ...] = ()
    """The nearest intents, best first; of several questions, those of the first one."""
    none: float = 1.0
    """The probability that the brand has no answer, 0 to 1."""
    foreign: tuple[str, ...] = ()
    """Everyday words of the message that neither stand in any example nor mean what one does."""
    questions: tuple[Match, ...] = ()
    """Where several things are surely asked: each, in the order they were asked."""
    follows: bool = False
    """Whether it was understood from the intent before."""
