"""How a case looks in the team's group: about ten lines while it is open, one when it is closed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from bot.brand import Brand
from bot.desk.buttons import keyboard, open_button
from bot.desk.rich_text import BOLD, FOLDED, QUOTE, SPOILER, RichText
from bot.desk.wording import WORDS, counted
from bot.escalation import Escalation, State, Trigger
from bot.matcher import ANSWER_AT
from bot.messages import Person, is_group
from bot.text import shorten, visible

LONGEST_MESSAGE_SHOWN: Final = 900
"""UTF-16 units of the follower's message on the card; one that is longer is mirrored in full beneath."""
LONGEST_REPLY_SHOWN: Final = 160
LONGEST_NAME: Final = 40
MOST_NAMES: Final = 4
"""How many people of a quarrel are named on its card."""

ROUGH: Final = frozenset({"insult", "hate", "sexual", "threat", "quarrel"})
"""Causes whose words are hidden until somebody chooses to read them."""

_DISPUTABLE: Final = ROUGH | {"hot", "complaint"}
"""Causes that a person may find not to be rough after all."""

_SIGNS: Final = {
    **dict.fromkeys((*ROUGH, "legal", "press"), "🔴"),
    "distress": "🆘",
    "complaint": "🟠",
    "hot": "🟠",
    "undelivered": "⚠️",
    "surge": "🌊",
}
_EVERYDAY_SIGN: Final = "🔵"


def card(case: Escalation, *, brand: Brand, now: datetime, on_call: Sequence[int] = ()) -> dict[str, Any]:
    """The card as fields of `sendMessage` and `editMessageText`; `on_call` are the people to mention, by id."""
    held = case.is_held(now)
    text = _closed(case, brand, now) if case.is_closed else _open(case, brand, now, on_call)
    rough = case.trigger.cause in _DISPUTABLE
    return {
        **text.payload(),
        "reply_markup": keyboard(case, brand.team.language, held=held, rough=rough),
    }


def pile_line(case: Escalation, *, brand: Brand, now: datetime) -> dict[str, Any]:
    """A case in one line with a button that brings its card, as fields of `sendMessage`."""
    language = brand.team.language
    since = WORDS.say(language, "since", time=clock_time(case.opened_at, brand, now))
    text = RichText().add(headline(case, language), BOLD)
    text.add(f" · {number(case)} · {name_of(case.person, language)} · {since}")
    label = WORDS.say(language, "pile.open", number=number(case), name=name_of(case.person, language))
    return {**text.payload(), "reply_markup": open_button(case, label)}


def number(case: Escalation) -> str:
    """What people call the case."""
    return f"#E-{case.id}"


def headline(case: Escalation, language: str) -> str:
    """The cause in a word, with its colour."""
    return f"{_SIGNS.get(case.trigger.cause, _EVERYDAY_SIGN)} {WORDS.say(language, f'cause.{case.trigger.cause}')}"


def name_of(person: Person | None, language: str) -> str:
    """Somebody's name, in one line and not long; the team as a whole for nobody in particular."""
    if person is None:
        return WORDS.say(language, "the_team")
    return shorten(" ".join(visible(person.short_name).split()), LONGEST_NAME) or "…"


def clock_time(at: datetime | None, brand: Brand, now: datetime) -> str:
    """The time of day where the brand is, with the date when it is not today."""
    if at is None:
        return "…"
    local, today = at.astimezone(brand.hours.timezone), now.astimezone(brand.hours.timezone).date()
    return f"{local:%H:%M}" if local.date() == today else f"{local:%d/%m %H:%M}"


def add_on_call(text: RichText, on_call: Sequence[int], language: str) -> None:
    """A line that mentions the people on call, by their ids; nothing when there are none."""
    if not on_call:
        return
    text.line(WORDS.say(language, "on_call"))
    for n, user_id in enumerate(on_call, start=1):
        if n > 1:
            text.add(" · ")
        text.mention(WORDS.say(language, "on_call.somebody", n=n), user_id)


def is_cut(text: str) -> bool:
    """Whether a message is too long for a card to show all of it."""
    return shorten(text, LONGEST_MESSAGE_SHOWN) != text


def _open(case: Escalation, brand: Brand, now: datetime, on_call: Sequence[int]) -> RichText:
    if case.trigger.cause == "surge":
        return _surge(case, brand, now)
    language = brand.team.language
    text = RichText().add(headline(case, language), BOLD)
    since = WORDS.say(language, "since", time=clock_time(case.opened_at, brand, now))
    text.add(f" · {number(case)} · {shorten(brand.name, LONGEST_NAME)} · {since}")
    text.line(_person(case, language))
    text.line(_why(case, language))
    text.line(_temperature(case, language))
    _add_message(text, case.trigger, language)
    for line in (_bot_said(case.trigger, brand, now), _nearest(case.trigger, language)):
        if line:
            text.line(line)
    text.line(WORDS.say(language, "state")).add(_state(case, brand, now), BOLD).add(_bot(case, brand, now))
    add_on_call(text, on_call, language)
    return text


def _surge(case: Escalation, brand: Brand, now: datetime) -> RichText:
    """An incident: how many, what they come back to, and the statement that is ready or was sent."""
    language, trigger = brand.team.language, case.trigger
    text = RichText().add(headline(case, language), BOLD)
    since = WORDS.say(language, "since", time=clock_time(case.opened_at, brand, now))
    text.add(f" · {number(case)} · {shorten(brand.name, LONGEST_NAME)} · {since}")
    usual = max(1, round(trigger.usual))
    text.line(WORDS.say(language, "surge.people", count=trigger.count, usual=usual))
    if trigger.text:
        text.line(WORDS.say(language, "surge.phrases", phrases=shorten(trigger.text, LONGEST_MESSAGE_SHOWN)))
    if trigger.bot_said:
        key = "surge.stated" if case.answered_at else "surge.ready"
        by, at = name_of(case.holder, language), clock_time(case.answered_at, brand, now)
        text.line(WORDS.say(language, key, count=trigger.told, name=by, at=at)).line(trigger.bot_said, QUOTE)
    text.line(WORDS.say(language, "surge.folds"))
    return text


def _closed(case: Escalation, brand: Brand, now: datetime) -> RichText:
    language = brand.team.language
    sentence = WORDS.say(
        language,
        f"closed.{case.closing or 'done'}",
        number=number(case),
        name=name_of(case.person, language),
        by=name_of(case.closed_by, language),
        at=clock_time(case.closed_at, brand, now),
    )
    return RichText().add(sentence)


def _person(case: Escalation, language: str) -> str:
    username = f" (@{case.person.username})" if case.person.username else ""
    return f"{name_of(case.person, language)}{username}"


def _why(case: Escalation, language: str) -> str:
    trigger = case.trigger
    cause = f"{trigger.cause}.{trigger.ending}" if trigger.ending else trigger.cause
    parts = [WORDS.say(language, "why"), WORDS.say(language, f"why.{cause}", reason=trigger.reason)]
    if trigger.people:
        parts.append(WORDS.say(language, "people", names=_names(trigger.people)))
    if trigger.cause in ROUGH and trigger.cause != "quarrel":
        parts.append(WORDS.say(language, f"target.{trigger.target}"))
    if trigger.words and trigger.cause in ROUGH:
        parts.append(counted(language, "words", trigger.words))
    if trigger.cause == "intent" and trigger.intent:
        parts.append(WORDS.say(language, "about", intent=shorten(trigger.intent, LONGEST_NAME)))
    if case.messages > 1:
        parts.append(counted(language, "messages", case.messages))
    return "".join(parts)


def _names(names: Sequence[str]) -> str:
    """The first few, and how many more."""
    shown = ", ".join(
        shorten(" ".join(visible(name).split()), LONGEST_NAME) or "…" for name in names[:MOST_NAMES]
    )
    more = len(names) - MOST_NAMES
    return f"{shown} +{more}" if more > 0 else shown


def _temperature(case: Escalation, language: str) -> str:
    before, now = (
        round(100 * value) for value in (case.trigger.temperature_before, case.trigger.temperature)
    )
    trend = "↑" if now > before else "↓" if now < before else "="
    heat = WORDS.say(language, "temperature", now=now, trend=trend, before=before)
    seen = (
        counted(language, "cases", case.times_before)
        if case.times_before
        else WORDS.say(language, "first_case")
    )
    return f"{heat} · {seen}"


def _add_message(text: RichText, trigger: Trigger, language: str) -> None:
    """Rough words hidden until tapped, others folded."""
    shown = shorten(trigger.text.strip(), LONGEST_MESSAGE_SHOWN)
    if not visible(shown).strip():
        return
    if trigger.cause in ROUGH:
        text.line(WORDS.say(language, "folded"))
    text.line(shown, SPOILER if trigger.cause in ROUGH else FOLDED)


def _bot_said(trigger: Trigger, brand: Brand, now: datetime) -> str:
    said = shorten(" ".join(trigger.bot_said.split()), LONGEST_REPLY_SHOWN)
    time = clock_time(trigger.said_at, brand, now)
    key = "bot_unheard" if trigger.ending else "bot_said"
    return WORDS.say(brand.team.language, key, text=said, time=time) if said else ""


def _nearest(trigger: Trigger, language: str) -> str:
    if not trigger.nearest:
        return ""
    intents = " · ".join(
        WORDS.say(language, "percent", name=shorten(name, LONGEST_NAME), percent=round(100 * confidence))
        for name, confidence in trigger.nearest
    )
    missed = trigger.nearest[0][1] < ANSWER_AT
    needed = WORDS.say(language, "needed", percent=round(100 * ANSWER_AT)) if missed else ""
    none = WORDS.say(language, "none", percent=round(100 * trigger.none)) if missed and trigger.none else ""
    return WORDS.say(language, "nearest", intents=intents) + none + needed + _reasons(trigger, language)


def _reasons(trigger: Trigger, language: str) -> str:
    """The phrase that is most alike and the words that counted; a choice made by a button has neither."""
    if not trigger.example or not trigger.counted or trigger.cause in ROUGH:
        return ""
    counted_words = shorten(", ".join(trigger.counted), LONGEST_NAME)
    example = shorten(trigger.example, LONGEST_REPLY_SHOWN)
    source = f" ({trigger.source})" if trigger.source else ""
    read_as = shorten(", ".join(f"{typed} → {meant}" for typed, meant in trigger.read_as), LONGEST_NAME)
    said = WORDS.say(language, "because", example=example, source=source, words=counted_words)
    return said + (WORDS.say(language, "read_as", words=read_as) if read_as else "")


def _state(case: Escalation, brand: Brand, now: datetime) -> str:
    language = brand.team.language
    key = case.state.value
    if case.state is State.OPEN and case.lapsed:
        key = "lapsed" if case.is_waiting else "idle"
    return WORDS.say(
        language,
        key,
        name=name_of(case.holder, language),
        since=clock_time(case.claimed_at, brand, now),
        until=clock_time(case.claimed_until, brand, now),
        at=clock_time(case.answered_at, brand, now),
    )


def _bot(case: Escalation, brand: Brand, now: datetime) -> str:
    language = brand.team.language
    if is_group(case.chat_id):
        return WORDS.say(language, "bot.listens")
    if case.reserved or case.is_held(now):
        return WORDS.say(language, "bot.off")
    if case.paused_until is not None and now < case.paused_until:
        return WORDS.say(language, "bot.paused", until=clock_time(case.paused_until, brand, now))
    return WORDS.say(language, "bot.back" if case.lapsed else "bot.on")
