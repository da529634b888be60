"""One turn: a message is judged, matched, decided upon and composed; and what is remembered of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from bot.brand import Tone
from bot.composer import Draft, Line, fields_of, fill
from bot.conversation.decision import (
    RESERVED_FOR_HUMANS,
    Answer,
    Clarify,
    Decision,
    Escalate,
    Scene,
    Silence,
    StaySilent,
    decide,
)
from bot.conversation.language import Tongues
from bot.conversation.state import TURNS_REMEMBERED, Conversation, Hold
from bot.intents.catalogue import Catalogue, Example
from bot.judge import Judge, Judgement
from bot.matcher import ANSWER_AT, Match, Matcher
from bot.messages import Message

REASONS_REMEMBERED: Final = 5


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


@dataclass(frozen=True, slots=True)
class Lookout:
    """A brand's words, and the matcher and judge that were made from them: swapped as one when a file changes."""

    catalogue: Catalogue
    matcher: Matcher
    judge: Judge
    tongues: Tongues

    @classmethod
    def of(cls, catalogue: Catalogue) -> Lookout:
        """Makes the matcher and the judge for that catalogue."""
        return cls(
            catalogue=catalogue,
            matcher=Matcher.from_examples(catalogue.examples()),
            judge=Judge.for_limits(catalogue.limits),
            tongues=Tongues.of(catalogue),
        )

    def consider(
        self,
        message: Message,
        *,
        conversation: Conversation,
        now: datetime,
        hold: Hold = Hold.BOT,
        chosen: str | None = None,
        usual_wait: timedelta | None = None,
    ) -> Turn:
        """What to do about a message, in a conversation, at a time.

        `chosen` is an intent the follower picked themselves, from buttons or by a command; it is taken as certain.
        """
        chosen = chosen or self._commanded(message.text)
        ranking = (_certain(chosen, message.text),) if chosen else tuple(self.matcher.rank(message.text))
        scene = Scene(
            message=message,
            judgement=self.judge.judge(message.text),
            ranking=ranking,
            conversation=conversation,
            hold=hold,
            catalogue=self.catalogue,
            language=self._language(message, ranking, conversation),
            now=now,
        )
        decision = decide(scene)
        lines = () if isinstance(decision, StaySilent) else decision.lines
        return Turn(
            message=message,
            decision=decision,
            judgement=scene.judgement,
            ranking=ranking,
            language=scene.language,
            tone=scene.tone,
            moments=tuple(sorted(scene.moments(lines[-1].intent if lines else ""))),
            temperature_before=conversation.temperature(now, self.catalogue.limits.half_life),
            temperature=scene.temperature,
            draft=self._draft(scene, lines, usual_wait) if lines else None,
            conversation=remember(scene, decision),
        )

    def _commanded(self, text: str) -> str | None:
        """The intent behind a slash command, `/start` and the brand's own; none for what is no command.

        Source: https://core.telegram.org/bots/features#commands (a command may carry the bot's name after an @).
        """
        if not text.startswith("/"):
            return None
        command = text[1:].split(maxsplit=1)[:1]
        name = command[0].partition("@")[0].lower() if command else ""
        defaults = {"start": "greeting", "help": "greeting"}
        return self.catalogue.brand.commands.get(name) or defaults.get(name)

    def _language(self, message: Message, ranking: Sequence[Match], conversation: Conversation) -> str:
        """Of the match, when it is sure; else of clear words; else of the conversation; else of their Telegram app.

        A single telling word among others comes last: "sales" is English, and the plural of a French insult. A command
        is the same word in every language, and tells none.
        """
        brand = self.catalogue.brand
        sure = bool(ranking) and ranking[0].confidence >= ANSWER_AT
        matched = self.tongues.language_of_example(ranking[0].example) if sure else None
        hint = self.tongues.hint_in("" if message.text.startswith("/") else message.text)
        clear, faint = (hint.language, None) if hint and hint.is_clear else (None, hint and hint.language)
        app = (message.person.language or "")[:2]
        wishes = (matched, clear, conversation.language, app, faint)
        return next((wish for wish in wishes if wish in brand.languages), brand.languages[0])

    def _draft(self, scene: Scene, lines: Sequence[Line], usual_wait: timedelta | None) -> Draft:
        brand = self.catalogue.brand
        fields = fields_of(
            brand,
            language=scene.language,
            first_name=scene.message.person.first_name,
            now=scene.now,
            helpline=self.catalogue.limits.helpline(scene.language),
            usual_wait=usual_wait,
        )
        return fill(lines, fields, signature=brand.voice.signature)


def remember(scene: Scene, decision: Decision) -> Conversation:
    """The conversation after this message and what was decided about it."""
    before = scene.conversation
    if scene.message.edited and isinstance(decision, StaySilent):
        return before
    lines = () if isinstance(decision, StaySilent) else decision.lines
    spoken = {line.intent for line in lines}
    named = {decision.intent} if isinstance(decision, Answer | Escalate) and decision.intent else set()
    misses, missed_at = _misses(scene, decision)
    return replace(
        before,
        person=scene.message.person,
        language=scene.language,
        seen_at=scene.now,
        heat=scene.temperature,
        heated_at=scene.now,
        heated_by=_heated_by(scene),
        asked={**before.asked, **dict.fromkeys(spoken | named, scene.now)},
        said=_said(before.said, lines),
        misses=misses,
        missed_at=missed_at,
        album=scene.message.album or before.album,
        teases=_teases(before.teases, decision),
        boundary_at=scene.now if "boundary" in spoken else before.boundary_at,
        cool_off_until=_cool_off(scene, spoken),
        held_for=_held_for(scene, decision),
    )


def calmed(conversation: Conversation) -> Conversation:
    """The conversation after the team said that it was not rough: as if it had stayed calm."""
    return replace(
        conversation, heat=0.0, heated_by=(), boundary_at=None, cool_off_until=None, misses=0, held_for=()
    )


def resumed(conversation: Conversation) -> Conversation:
    """The conversation after the team settled it: the bot answers again, whatever was left of a cool-off."""
    return replace(conversation, cool_off_until=None)


_KIND: Final = {Answer: "answer", Clarify: "clarify", Escalate: "escalate", StaySilent: "silent"}


def _certain(intent: str, text: str) -> Match:
    return Match(intent=intent, confidence=1.0, lead=1.0, example=Example(text=text, intent=intent))


def _said(before: Mapping[str, tuple[str, ...]], lines: Sequence[Line]) -> dict[str, tuple[str, ...]]:
    said = dict(before)
    for line in lines:
        others = tuple(words for words in said.get(line.intent, ()) if words != line.said)
        said[line.intent] = (*others, line.said)[-TURNS_REMEMBERED:]
    return said


def _misses(scene: Scene, decision: Decision) -> tuple[int, datetime | None]:
    before = scene.conversation
    if isinstance(decision, StaySilent):
        return before.misses, scene.now if decision.reason is Silence.BURST else before.missed_at
    if isinstance(decision, Clarify) or any(line.intent == "fallback" for line in decision.lines):
        return before.misses + 1, scene.now
    return 0, before.missed_at


def _teases(before: int, decision: Decision) -> int:
    if isinstance(decision, StaySilent):
        return before
    if isinstance(decision, Answer) and decision.intent in {"tease", "fallback"}:
        return before + (decision.intent == "tease")
    return 0


def _cool_off(scene: Scene, spoken: set[str]) -> datetime | None:
    if "cool_off" in spoken:
        return scene.now + scene.catalogue.limits.cool_off
    until = scene.conversation.cool_off_until
    return until if until is not None and scene.now < until else None


def _held_for(scene: Scene, decision: Decision) -> tuple[str, ...]:
    before = () if scene.hold is Hold.BOT else scene.conversation.held_for
    if not isinstance(decision, Escalate) or decision.cause.value not in RESERVED_FOR_HUMANS:
        return before
    return tuple(dict.fromkeys((*before, decision.cause.value)))


def _heated_by(scene: Scene) -> tuple[str, ...]:
    if not scene.heat or scene.judgement.category is None:
        return scene.conversation.heated_by
    return (*scene.conversation.heated_by, scene.judgement.category.value)[-REASONS_REMEMBERED:]


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
