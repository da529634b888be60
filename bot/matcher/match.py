"""What the matcher concludes."""

from __future__ import annotations

from dataclasses import dataclass

from bot.intents.catalogue import Example


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """How near a message is to an intent; `confidence` is a probability, 0 to 1."""

    intent: str
    confidence: float
    lead: float
    """Confidence minus that of the next intent; where there is none, the confidence itself."""
    example: Example
    """The nearest phrase of the intent."""
    words: tuple[str, ...] = ()
    """The message's words that spoke for this intent, strongest first."""
    read_as: tuple[tuple[str, str], ...] = ()
    """Misspelt words of the message with what they were read as."""
