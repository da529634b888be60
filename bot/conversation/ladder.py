"""What is done about one message: `decide` climbs the ladder, and the first rung with an answer has it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.brand import Register, Tone
from bot.composer import Line
from bot.conversation.decision import (
    ABUSE,
    RESERVED_FOR_HUMANS,
    Answer,
    Cause,
    Clarify,
    Decision,
    Escalate,
    Silence,
    StaySilent,
)
from bot.conversation.scene import BURST, Scene
from bot.conversation.state import Hold
from bot.intents.catalogue import Calls
from bot.judge import Category
from bot.matcher import CLARIFY_AT, COURTESY
from bot.text import words

BOUNDARY_LASTS: Final = timedelta(hours=24)
"""A boundary line counts as said for this long; the next insult meets the cool-off."""

COMPLAINT_LASTS: Final = timedelta(hours=1)
"""Empathy is said once in this time, not before every answer."""

FLOOD_LASTS: Final = timedelta(minutes=10)
"""The line about writing too fast is said once in this time."""

UNREADABLE_LASTS: Final = timedelta(minutes=10)
"""One kind line for a series of pictures or voice messages."""


def decide(scene: Scene) -> Decision:
    """What to do about this message. The order is the ladder's: people and safety first, then help."""
    if scene.message.edited:
        return _severe(scene) or StaySilent(reason=Silence.EDITED)
    decision = (
        _severe(scene)
        or _left_to_people(scene)
        or _cooling(scene)
        or _abuse(scene)
        or _unsolicited(scene)
        or _put_off(scene)
        or _without_words(scene)
        or _known(scene)
        or _informed(scene)
        or _made_up(scene)
        or _overheated(scene)
        or _grievance(scene)
        or _played_with(scene)
        or _doubtful(scene)
        or _missed(scene)
    )
    return _welcomed_back(scene, decision)


def _severe(scene: Scene) -> Decision | None:
    """A holding line, once for each category in a case, and a human at once."""
    category = scene.judgement.category
    if category not in RESERVED_FOR_HUMANS or not scene.is_rough:
        return None
    told_in_this_case = scene.hold is not Hold.BOT and category in scene.conversation.held_for
    told = told_in_this_case or scene.hold is Hold.HUMAN
    return Escalate(
        cause=Cause(category),
        intent=category,
        lines=() if told else scene.lines(category),
        page=category in scene.catalogue.limits.page,
    )


def _left_to_people(scene: Scene) -> Decision | None:
    if not scene.hold.is_quiet:
        return None
    if scene.is_rough and scene.judgement.category in ABUSE:
        return Escalate(cause=Cause(scene.judgement.category))
    return StaySilent(reason=Silence.HUMAN_HOLDS if scene.hold is Hold.HUMAN else Silence.RESERVED)


def _cooling(scene: Scene) -> Decision | None:
    until = scene.conversation.cool_off_until
    if until is None or scene.now >= until or scene.is_making_up:
        return None
    if scene.is_rough and scene.judgement.category in ABUSE:
        return Escalate(cause=Cause(scene.judgement.category))
    return StaySilent(reason=Silence.COOL_OFF)


def _abuse(scene: Scene) -> Decision | None:
    """A calm boundary, once, and help with a question if there is one in it; then the cool-off."""
    category = scene.judgement.category
    if category not in ABUSE or not scene.is_rough:
        return None
    drawn = scene.conversation.boundary_at
    first = category is Category.INSULT and (drawn is None or scene.now - drawn >= BOUNDARY_LASTS)
    if not first:
        return Escalate(cause=Cause(category), intent="cool_off", lines=scene.lines("cool_off"))
    questions = [match.intent for match in scene.asked if match.intent not in COURTESY]
    return Escalate(cause=Cause(category), intent="boundary", lines=scene.lines("boundary", *questions))


def _unsolicited(scene: Scene) -> Decision | None:
    if scene.judgement.category is Category.SPAM and scene.is_rough:
        return StaySilent(reason=Silence.SPAM)
    return None


def _put_off(scene: Scene) -> Decision | None:
    """One honest line, then silence until all of it is answered together; what calls a human was decided above."""
    if not scene.is_flooded:
        return None
    if scene.hold is Hold.CALLED or scene.was_said("flood", FLOOD_LASTS):
        return StaySilent(reason=Silence.FLOOD)
    return Answer(intent="flood", lines=scene.lines("flood"))


def _without_words(scene: Scene) -> Decision | None:
    """A picture, a voice message, an emoji: one kind line, or nothing to say."""
    if words(scene.message.text):
        return None
    if scene.message.text.strip():  # emoji or punctuation alone
        if scene.conversation.seen_at is None:
            return _answer(scene, "greeting")
        return StaySilent(reason=Silence.EMOJI) if not _asks(scene.message.text) else _missed(scene)
    if scene.hold is Hold.CALLED:
        return StaySilent(reason=Silence.ALREADY_CALLED)
    of_an_album = scene.message.album is not None and scene.message.album == scene.conversation.album
    if of_an_album or scene.was_said("unreadable", UNREADABLE_LASTS):
        return StaySilent(reason=Silence.UNREADABLE)
    return _answer(scene, "unreadable")


def _known(scene: Scene) -> Decision | None:
    """The answer to each question; with empathy first for a complaint, and with a human where the author wants one."""
    if not scene.asked:
        return None
    names = [match.intent for match in scene.asked]
    annoyed = scene.judgement.category is Category.COMPLAINT and not scene.was_said(
        "complaint", COMPLAINT_LASTS
    )
    lines = scene.lines(*(["complaint"] if annoyed else []), *names)
    if "human" in names:
        return Escalate(cause=Cause.ASKED, intent="human", lines=lines)
    if calling := _calling(scene, names, lines):
        return Escalate(cause=Cause.INTENT, intent=calling, lines=lines)
    return Answer(intent=names[0], lines=lines) if lines else StaySilent(reason=Silence.NO_REPLY)


def _calling(scene: Scene, names: Sequence[str], lines: Sequence[Line]) -> str | None:
    """The first of these intents for which the author wants a human, always or with the reply that is given."""
    with_reply = {line.intent for line in lines if line.reply.then_escalate}
    for name in names:
        intent = scene.intent(name)
        if name in with_reply or (intent and intent.calls is Calls.ALWAYS):
            return name
    return next(iter(with_reply), None)


def _informed(scene: Scene) -> Decision | None:
    """While an incident lasts, what the team approved is the answer to what nothing else answers, once."""
    line = scene.line("incident") if scene.is_news and not scene.hold.is_quiet else None
    return Answer(intent="incident", lines=(line,)) if line else None


def _made_up(scene: Scene) -> Decision | None:
    """An apology that nothing else comes with: a fresh start, rather than "I did not understand"."""
    if not scene.is_making_up:
        return None
    line = scene.line("after_cool_off")
    return Answer(intent="after_cool_off", lines=(line,)) if line else StaySilent(reason=Silence.NO_REPLY)


def _overheated(scene: Scene) -> Decision | None:
    """No single message calls a human, and yet the conversation has become hot."""
    limits = scene.catalogue.limits
    if scene.hold is Hold.BOT and scene.heat >= limits.warm and scene.temperature >= limits.hot:
        return Escalate(cause=Cause.HOT, intent="holding", lines=scene.lines("holding"))
    return None


def _grievance(scene: Scene) -> Decision | None:
    """A complaint that no intent answers: empathy, and the way on, as empathy alone is a wall; a human when it insists."""
    if scene.judgement.category is not Category.COMPLAINT:
        return None
    if scene.hold is Hold.CALLED:
        return StaySilent(reason=Silence.ALREADY_CALLED)
    if not scene.was_said("complaint", COMPLAINT_LASTS):
        doubt = _doubtful(scene)
        if isinstance(doubt, Clarify):
            return replace(doubt, lines=(*scene.lines("complaint"), *doubt.lines))
        lines = scene.lines("complaint", "fallback")
        return Answer(intent="complaint", lines=lines) if lines else StaySilent(reason=Silence.NO_REPLY)
    if _in_burst(scene):
        return StaySilent(reason=Silence.BURST)
    return Escalate(cause=Cause.COMPLAINT, intent="holding", lines=scene.lines("holding"))


def _played_with(scene: Scene) -> Decision | None:
    """Plays along once or twice where the voice is cool; then the subject comes back."""
    if scene.judgement.category is not Category.TEASE or scene.hold is Hold.CALLED:
        return None
    cool = scene.catalogue.brand.voice.register is Register.COOL and scene.tone is Tone.WARM
    playing = cool and scene.conversation.teases < scene.catalogue.limits.play_along
    return _answer(scene, "tease" if playing else "fallback")


def _doubtful(scene: Scene) -> Decision | None:
    """Between two intents: "did you mean"; not twice in a row, unless no human may be called for it."""
    best = scene.best
    if best is None or best.confidence < CLARIFY_AT:
        return None
    intent = scene.intent(best.intent)
    never = intent is not None and intent.calls is Calls.NEVER
    if (scene.conversation.misses and not _in_burst(scene) and not never) or scene.hold is Hold.CALLED:
        return None
    choices = tuple(match for match in scene.ranking[:2] if scene.intent(match.intent))
    lines = scene.lines("clarify")
    return Clarify(lines=lines, choices=choices) if lines and choices else None


def _missed(scene: Scene) -> Decision:
    """An honest "I did not understand" the first time, a human the second."""
    if scene.hold is Hold.CALLED:
        return StaySilent(reason=Silence.ALREADY_CALLED)
    if _in_burst(scene):
        return StaySilent(reason=Silence.BURST)
    if scene.conversation.misses:
        return Escalate(cause=Cause.UNMATCHED, intent="holding", lines=scene.lines("holding"))
    return _answer(scene, "fallback")


def _welcomed_back(scene: Scene, decision: Decision) -> Decision:
    """The first words after a cool-off say that it is over; an apology ends it."""
    until = scene.conversation.cool_off_until
    is_over = until is not None and (scene.now >= until or scene.is_making_up)
    if (
        not is_over
        or not isinstance(decision, Answer | Clarify)
        or decision.lines[:1] == scene.lines("after_cool_off")
    ):
        return decision
    return replace(decision, lines=(*scene.lines("after_cool_off"), *decision.lines))


def _answer(scene: Scene, intent: str) -> Decision:
    lines = scene.lines(intent)
    return Answer(intent=intent, lines=lines) if lines else StaySilent(reason=Silence.NO_REPLY)


def _in_burst(scene: Scene) -> bool:
    missed_at = scene.conversation.missed_at
    return bool(scene.conversation.misses) and missed_at is not None and scene.now - missed_at < BURST


def _asks(text: str) -> bool:
    return "?" in text or "❓" in text or "❔" in text
