"""One turn, and why: everything that was concluded about one message."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from bot.brand import Tone
from bot.composer import Draft
from bot.conversation.decision import Answer, Clarify, Decision, Escalate, StaySilent
from bot.conversation.state import Conversation
from bot.judge import Judgement
from bot.matcher import Match
from bot.messages import Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Everything that was concluded about one message, and why."""

    message: Message
    decision: Decision
    judgement: Judgement
    ranking: tuple[Match, ...]
    language: str
    tone: Tone
    moments: tuple[str, ...]
    temperature_before: float
    temperature: float
    draft: Draft | None
    """What is said to the follower; none when nothing is."""
    conversation: Conversation
    """As it is remembered from now on."""

    @property
    def intent(self) -> str | None:
        """The intent that the decision rests on."""
        return None if isinstance(self.decision, Clarify | StaySilent) else self.decision.intent

    @property
    def best(self) -> Match | None:
        """The nearest intent, also when it was not near enough."""
        return self.ranking[0] if self.ranking else None

    def explained(self) -> dict[str, Any]:
        """The decision and its reasons as plain JSON values, with the words that counted and what is replied."""
        best = self.best
        return {
            "decision": _KIND[type(self.decision)],
            "intent": self.intent or (best.intent if best and isinstance(self.decision, Clarify) else None),
            "confidence": round(best.confidence, 4) if best else 0.0,
            "reply": self.draft.text if self.draft else None,
            "language": self.language,
            "candidates": [_candidate(match) for match in self.ranking],
            "judgement": _judged(self.judgement),
            "moments": list(self.moments),
            "tone": self.tone.value,
            "temperature": round(self.temperature, 3),
            "source": str(self.draft.sources[-1]) if self.draft and self.draft.sources else None,
            "reason": _reason(self.decision),
        }

    def recorded(self) -> dict[str, Any]:
        """The same without a word of what the follower wrote or was told: fit to be kept."""
        kept = self.explained()
        del kept["reply"]
        kept["candidates"] = [_without(candidate, "words", "read_as") for candidate in kept["candidates"]]
        reasons = [_without(reason, "words") for reason in kept["judgement"]["reasons"]]
        return {**kept, "judgement": {**kept["judgement"], "reasons": reasons}}


_KIND: Final = {Answer: "answer", Clarify: "clarify", Escalate: "escalate", StaySilent: "silent"}


def _candidate(match: Match) -> dict[str, Any]:
    return {
        "intent": match.intent,
        "confidence": round(match.confidence, 4),
        "example": match.example.text,
        "source": str(match.example.place) if match.example.place else None,
        "words": list(match.words),
        "read_as": [list(pair) for pair in match.read_as],
    }


def _judged(judgement: Judgement) -> dict[str, Any]:
    return {
        "category": judgement.category.value if judgement.category else None,
        "severity": round(judgement.severity, 3),
        "target": judgement.target.value,
        "reasons": [
            {
                "rule": reason.rule,
                "words": reason.words,
                "start": reason.start,
                "end": reason.end,
                "category": reason.category.value,
                "severity": round(reason.severity, 3),
                "source": str(reason.place) if reason.place else None,
            }
            for reason in judgement.reasons
        ],
    }


def _without(values: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    return {key: value for key, value in values.items() if key not in keys}


def _reason(decision: Decision) -> str | None:
    if isinstance(decision, Escalate):
        return decision.cause.value
    return decision.reason.value if isinstance(decision, StaySilent) else None
