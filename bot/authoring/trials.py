"""The `tests:` of every intent, tried on the whole bot: judged, matched and decided as for a follower."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from bot.conversation import Clarify, Conversation, Lookout, Turn
from bot.intents.catalogue import Trial
from bot.matcher import CLARIFY_AT
from bot.messages import Message, Person

# A Wednesday at ten, when nothing special is going on: trials are about words, not about moments.
_CALM_MORNING: Final = datetime(2026, 1, 7, 9, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What became of one trial."""

    trial: Trial
    turn: Turn

    @property
    def understood_as(self) -> str | None:
        """The nearest intent, when it is near enough to be answered or offered; none when it would be missed."""
        best = self.turn.best
        return best.intent if best and best.confidence >= CLARIFY_AT else None

    @property
    def asks(self) -> frozenset[str | None]:
        """Every intent that it was understood as: each question of a message that asks several."""
        questions = frozenset(match.intent for match in self.turn.understood.questions)
        return questions or frozenset({self.understood_as})

    @property
    def hesitates(self) -> bool:
        """Whether the bot would ask back before it answers."""
        return isinstance(self.turn.decision, Clarify)

    @property
    def passed(self) -> bool:
        """Whether the phrase is understood as its author wants; what must not match may still be asked about."""
        if self.trial.expected:
            return self.trial.intent in self.asks
        return self.hesitates or self.trial.intent not in self.asks


def run_trials(lookout: Lookout) -> Iterator[Verdict]:
    """Tries every phrase as the first message of a newcomer, in the order they were written."""
    for trial in lookout.catalogue.trials():
        yield Verdict(trial=trial, turn=first_turn(lookout, trial.text, language=trial.language))


def first_turn(
    lookout: Lookout, text: str, *, language: str | None = None, at: datetime = _CALM_MORNING, name: str = ""
) -> Turn:
    """What the bot does when a newcomer's first message is that text."""
    person = Person(id=1, first_name=name, language=language)
    message = Message(chat_id=person.id, message_id=1, person=person, text=text, sent_at=at)
    return lookout.consider(message, conversation=Conversation(chat_id=person.id, person=person), now=at)
