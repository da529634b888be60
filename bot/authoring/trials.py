"""The `tests:` of every intent, tried on the whole bot: judged, matched and decided as for a follower."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from bot.conversation import Conversation, Lookout, StaySilent, Turn
from bot.intents.catalogue import Trial
from bot.messages import Message, Person

# A Wednesday at ten, when nothing special is going on: trials are about words, not about moments.
_CALM_MORNING: Final = datetime(2026, 1, 7, 9, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What became of one trial."""

    trial: Trial
    turn: Turn

    @property
    def answered(self) -> frozenset[str]:
        """The intents that were answered; none when the bot was silent or asked back."""
        lines = () if isinstance(self.turn.decision, StaySilent) else self.turn.decision.lines
        return frozenset(
            {line.intent for line in lines} | ({self.turn.intent} if self.turn.intent else set())
        )

    @property
    def passed(self) -> bool:
        """Whether the phrase was answered as its author wants."""
        return (self.trial.intent in self.answered) is self.trial.expected


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
