"""What is remembered of a turn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.composer import Line
from bot.conversation.decision import (
    RESERVED_FOR_HUMANS,
    Answer,
    Clarify,
    Decision,
    Escalate,
    Silence,
    StaySilent,
)
from bot.conversation.flood import kept, lately
from bot.conversation.scene import Scene
from bot.conversation.state import TURNS_REMEMBERED, Conversation, Hold
from bot.matcher import COURTESY

REASONS_REMEMBERED: Final = 5


def remember(scene: Scene, decision: Decision) -> Conversation:
    """The conversation after this message and what was decided about it."""
    before = scene.conversation
    if scene.message.edited and isinstance(decision, StaySilent):
        return before
    lines = () if isinstance(decision, StaySilent) else decision.lines
    spoken = {line.intent for line in lines}
    named = {decision.intent} if isinstance(decision, Answer | Escalate) and decision.intent else set()
    misses, missed_at = _misses(scene, decision)
    about = _about(scene, decision)
    if _is_put_off(decision):
        before = _with_more_to_answer(scene)
    elif scene.together or not before.put_off:
        before = replace(
            before, wrote=(*lately(before.wrote, scene.now), scene.now), put_off=(), put_off_since=None
        )
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
        about=about or before.about,
        about_at=scene.now if about else before.about_at,
        misses=misses,
        missed_at=missed_at,
        album=scene.message.album or before.album,
        teases=_teases(before.teases, decision),
        boundary_at=scene.now if "boundary" in spoken else before.boundary_at,
        cool_off_until=_cool_off(scene, spoken),
        held_for=_held_for(scene, decision),
    )


def _is_put_off(decision: Decision) -> bool:
    """Whether the message is answered later, together with others."""
    match decision:
        case StaySilent(reason=Silence.FLOOD) | Answer(intent="flood"):
            return True
    return False


def _with_more_to_answer(scene: Scene) -> Conversation:
    before = scene.conversation
    return replace(
        before,
        put_off=kept(before.put_off, scene.message.text),
        put_off_since=before.put_off_since or scene.now,
    )


def calmed(conversation: Conversation) -> Conversation:
    """The conversation after the team said that it was not rough: as if it had stayed calm."""
    return replace(
        conversation, heat=0.0, heated_by=(), boundary_at=None, cool_off_until=None, misses=0, held_for=()
    )


def resumed(conversation: Conversation) -> Conversation:
    """The conversation after the team settled it: the bot answers again, whatever was left of a cool-off."""
    return replace(conversation, cool_off_until=None)


def _said(before: Mapping[str, tuple[str, ...]], lines: Sequence[Line]) -> dict[str, tuple[str, ...]]:
    said = dict(before)
    for line in lines:
        others = tuple(words for words in said.get(line.intent, ()) if words != line.said)
        said[line.intent] = (*others, line.said)[-TURNS_REMEMBERED:]
    return said


def _about(scene: Scene, decision: Decision) -> str | None:
    """The last of the intents that were answered, courtesies aside."""
    if isinstance(decision, StaySilent | Clarify):
        return None
    spoken = {line.intent for line in decision.lines} - COURTESY
    return next((match.intent for match in reversed(scene.asked) if match.intent in spoken), None)


def _misses(scene: Scene, decision: Decision) -> tuple[int, datetime | None]:
    before = scene.conversation
    if _is_put_off(decision):
        return before.misses, before.missed_at
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
    return until if until is not None and scene.now < until and not scene.is_making_up else None


def _held_for(scene: Scene, decision: Decision) -> tuple[str, ...]:
    before = () if scene.hold is Hold.BOT else scene.conversation.held_for
    if not isinstance(decision, Escalate) or decision.cause.value not in RESERVED_FOR_HUMANS:
        return before
    return tuple(dict.fromkeys((*before, decision.cause.value)))


def _heated_by(scene: Scene) -> tuple[str, ...]:
    if scene.together or not scene.heat or scene.judgement.category is None:
        return scene.conversation.heated_by
    return (*scene.conversation.heated_by, scene.judgement.category.value)[-REASONS_REMEMBERED:]
