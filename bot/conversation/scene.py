"""Everything that one decision rests on, in one value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.brand import Tone
from bot.composer import Line, choose
from bot.conversation.decision import HEATED, RESERVED_FOR_HUMANS
from bot.conversation.flood import is_too_fast
from bot.conversation.state import Conversation, Hold
from bot.conversation.temperature import COOLED_BY_APOLOGY, suspected
from bot.intents.built_in import built_in
from bot.intents.catalogue import Catalogue, Intent
from bot.judge import Category, Judgement
from bot.matcher import ANSWER_AT, LEAD_AT, Match
from bot.messages import Message

BURST: Final = timedelta(seconds=10)
"""People write in bursts: misses closer together than this count once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Everything one decision rests on."""

    message: Message
    judgement: Judgement
    ranking: Sequence[Match]
    conversation: Conversation
    hold: Hold
    catalogue: Catalogue
    language: str
    now: datetime
    questions: Sequence[Match] = ()
    """Where several things are surely asked: each, in order."""
    together: bool = False
    """Whether the message is several that were put off, to be answered together."""
    follows: bool = False
    """Whether the message goes on from the intent before, and was understood from it."""
    is_news: bool = False
    """Whether a surge's statement is to be said to them, in place of "I did not understand"."""

    @property
    def heat(self) -> float:
        """How much this message warms the conversation, 0 to 1."""
        return self.judgement.severity if self.judgement.category in HEATED else 0.0

    @property
    def apologises(self) -> bool:
        """Whether the follower makes up for what they said: sorry, and nothing rough in the same message."""
        return self.judgement.apologises and not self.heat

    @property
    def temperature(self) -> float:
        """Of the conversation, with this message."""
        half_life = self.catalogue.limits.half_life
        if self.together:  # each of them warmed or cooled it when it came
            return self.conversation.temperature(self.now, half_life)
        if self.apologises:
            return self.conversation.temperature(self.now, half_life) * COOLED_BY_APOLOGY
        if self.heat:
            return self.conversation.warmed(self.heat, self.now, half_life)
        return suspected(self.conversation.temperature(self.now, half_life), self.judgement.suspicion)

    @property
    def is_making_up(self) -> bool:
        """Whether there is something to make up for: the conversation was warm, or the bot has withdrawn."""
        limits = self.catalogue.limits
        was_warm = self.conversation.temperature(self.now, limits.half_life) >= limits.warm
        return self.apologises and (was_warm or self.conversation.cool_off_until is not None)

    @property
    def tone(self) -> Tone:
        """Sober for somebody who is annoyed, warm otherwise."""
        annoyed = (
            self.judgement.category is Category.COMPLAINT or self.judgement.category in RESERVED_FOR_HUMANS
        )
        return Tone.SOBER if annoyed or self.temperature >= self.catalogue.limits.warm else Tone.WARM

    @property
    def best(self) -> Match | None:
        """The nearest intent, however far."""
        return self.ranking[0] if self.ranking else None

    @property
    def sure(self) -> Match | None:
        """The nearest intent, when it is near enough and clearly ahead of the next."""
        return surely(self.ranking)

    @property
    def asked(self) -> tuple[Match, ...]:
        """Everything that is surely asked, in order: several questions, one, or nothing sure."""
        return tuple(self.questions) or ((self.sure,) if self.sure else ())

    @property
    def is_rough(self) -> bool:
        """Whether this message alone calls a human."""
        return self.judgement.severity >= self.catalogue.limits.escalate

    @property
    def is_flooded(self) -> bool:
        """Whether this message is one too many to be answered by itself."""
        return not self.together and (
            bool(self.conversation.put_off) or is_too_fast(self.conversation.wrote, self.now)
        )

    def moments(self, intent: str) -> frozenset[str]:
        """The moments that hold for a reply to that intent.

        To ask twice within one burst is not to insist, nor is to ask for more: « et le dimanche ? ».
        """
        asked_at = self.conversation.asked.get(intent)
        if self.was_said(intent, BURST) or self.follows:
            asked_at = None
        return self.catalogue.brand.moments_at(
            self.now, seen_at=self.conversation.seen_at, same_intent_at=asked_at
        )

    def line(self, name: str) -> Line | None:
        """What the brand says for that intent now, to this person."""
        intent = self.intent(name)
        if intent is None:
            return None
        heard = self.conversation.said.get(name, ())
        return choose(intent, moments=self.moments(name), tone=self.tone, said_before=heard)

    def lines(self, *names: str) -> tuple[Line, ...]:
        """What the brand says for each of them; those with nothing to say left out."""
        return tuple(line for line in map(self.line, names) if line is not None)

    def intent(self, name: str) -> Intent | None:
        """The intent in the follower's language, or the nearest that the brand has."""
        address = self.catalogue.brand.voice.address
        return self.catalogue.intent(name, self.language) or built_in(name, self.language, address)

    def was_said(self, name: str, within: timedelta) -> bool:
        """Whether that intent's line was used so recently."""
        at = self.conversation.asked.get(name)
        return at is not None and self.now - at < within


def surely(ranking: Sequence[Match]) -> Match | None:
    """The first, when it is near enough and clearly ahead of the next."""
    best = ranking[0] if ranking else None
    return best if best and best.confidence >= ANSWER_AT and best.lead >= LEAD_AT else None
