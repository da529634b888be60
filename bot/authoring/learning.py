"""What a team's taps teach: "not rough", "rough", and the brand's own phrases, which are neither."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.escalation import Closing, Escalation, State, from_json
from bot.intents.catalogue import Catalogue
from bot.judge.suspicion import Labelled, Learnt, Trust, learn
from bot.store import Store, escalations

FEWEST: Final = 20
"""Messages of each kind, below which nothing can be learnt that would hold tomorrow."""

_ABUSE: Final = frozenset({"insult", "hate", "sexual", "threat", "quarrel"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What there is to learn from: messages that the team labelled, and the brand's phrases."""

    rough: tuple[str, ...]
    calm: tuple[str, ...]
    phrases: tuple[str, ...]

    @property
    def is_enough(self) -> bool:
        """Whether there are enough of both kinds."""
        return min(len(self.rough), len(self.calm) + len(self.phrases)) >= FEWEST

    def learn(self) -> tuple[Learnt, Trust]:
        """What it teaches. Raises `ValueError` when it is not enough."""
        if not self.is_enough:
            raise ValueError(f"{len(self.rough)} rough messages are too few")
        calm = [Labelled(text=text, is_rough=False) for text in (*self.calm, *self.phrases)]
        return learn([*calm, *(Labelled(text=text, is_rough=True) for text in self.rough)])


async def lesson_of(store: Store, catalogue: Catalogue, *, brand: str) -> Lesson:
    """The lesson of everything that the team decided so far, of the cases kept under that brand's name.

    A message is rough where somebody said so, or settled a case of abuse without saying that it was none.
    """
    async with store.reading() as conn:
        kept = await escalations.all_of(conn, brand)
    cases = [from_json(stored.data) for stored in kept]
    labelled = {case.trigger.text.strip(): label for case in cases if (label := label_of(case)) is not None}
    return Lesson(
        rough=tuple(text for text, is_rough in labelled.items() if is_rough and text),
        calm=tuple(text for text, is_rough in labelled.items() if not is_rough and text),
        phrases=tuple(example.text for example in catalogue.examples()),
    )


def label_of(case: Escalation) -> bool | None:
    """Whether the team found the message of the case rough; none when they did not say."""
    if case.closing is Closing.NOT_ROUGH:
        return False
    if case.found_rough:
        return True
    settled = case.state is State.CLOSED and case.closing is Closing.DONE
    return True if settled and case.trigger.cause in _ABUSE else None
