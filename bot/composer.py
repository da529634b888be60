"""Which of an intent's replies is said, and with what in its fields."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from babel.dates import format_date, format_time

from bot.brand import Brand, Tone
from bot.findings import Place
from bot.intents.catalogue import Button, Intent, Reply
from bot.text import fold, shorten, utf16_length
from bot.words import Words

FIELD: Final = re.compile(r"\{([^{}]*)\}")
"""A field in a reply's text."""

# A name that is missing goes with the comma or the space that held it: "{prenom}, votre colis", "Bonjour {prenom} !".
_GAP: Final = "\u0000"
_LEADING_GAP: Final = re.compile(rf"(^|(?<=[.!?…]\s)|(?<=\n)){_GAP}\s*,?\s*(\w)")
_COMMA_GAP: Final = re.compile(rf"\s*,\s*{_GAP}")
_OTHER_GAP: Final = re.compile(rf"[^\S\n]?{_GAP}")

WORDS: Final = Words(
    fr={
        "now": "maintenant",
        "today": "à {time}",
        "tomorrow": "demain à {time}",
        "this_week": "{day} à {time}",
        "later": "le {date} à {time}",
        "never": "bientôt",
        "wait": "en {minutes} minutes environ",
        "wait_hours": "en {hours} h environ",
        "wait_unknown": "dès que possible",
    },
    en={
        "now": "now",
        "today": "at {time}",
        "tomorrow": "tomorrow at {time}",
        "this_week": "{day} at {time}",
        "later": "on {date} at {time}",
        "never": "soon",
        "wait": "in about {minutes} minutes",
        "wait_hours": "in about {hours} h",
        "wait_unknown": "as soon as possible",
    },
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing to say: a reply, and the intent and language it was written for."""

    intent: str
    language: str
    reply: Reply

    @property
    def said(self) -> str:
        """Tells this reply's words from the intent's other ones, also after the file was edited elsewhere."""
        return fold(self.reply.text)[:64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Filled and ready to send, as plain text: nothing in it is ever read as markup."""

    text: str
    buttons: tuple[Button, ...] = ()
    photo: str | None = None
    document: str | None = None
    sources: tuple[Place, ...] = ()


def choose(
    intent: Intent, *, moments: Collection[str], tone: Tone, said_before: Sequence[str] = ()
) -> Line | None:
    """The reply to say; none when the intent has none at all.

    First the moment, then the tone, then the turn: of the replies that fit, the one whose words this person has
    not heard, or heard longest ago. `said_before` holds `Line.said` of this intent, oldest first.
    """
    candidates = _of_tone(_of_moment(intent.replies, moments), tone)
    lines = [Line(intent=intent.name, language=intent.language, reply=reply) for reply in candidates]
    return min(lines, key=lambda line: _last_heard(line.said, said_before), default=None)


def fill(lines: Sequence[Line], fields: Mapping[str, str], *, signature: str | None = None) -> Draft:
    """One draft of all the lines, in their order, shortened to what Telegram takes.

    A field without a value (somebody without a first name) disappears with the punctuation that held it.
    """
    texts = [_filled(line.reply.text, fields) for line in lines]
    if signature and texts:
        texts.append(signature)
    replies = [line.reply for line in lines]
    return Draft(
        text=shorten("\n\n".join(text for text in texts if text)),
        buttons=tuple(_button(button, fields) for reply in replies for button in reply.buttons),
        photo=next((reply.photo for reply in replies if reply.photo), None),
        document=next((reply.document for reply in replies if reply.document), None),
        sources=tuple(reply.place for reply in replies),
    )


def fields_of(  # one argument for each thing that a field can tell
    brand: Brand,
    *,
    language: str,
    first_name: str,
    now: datetime,
    helpline: str,
    usual_wait: timedelta | None = None,
) -> dict[str, str]:
    """What stands in `{…}`: the brand's own fields and the built-in ones, in the follower's language."""
    return {
        **brand.fields,
        "prenom": presentable_name(first_name),
        "marque": brand.name,
        "reouverture": reopening(brand, now, language),
        "attente": wait(usual_wait, language),
        "ecoute": helpline,
    }


def reopening(brand: Brand, now: datetime, language: str) -> str:
    """When somebody is there again, as a person would say it: "demain à 9 h", "Monday at 9:00 AM"."""
    if brand.hours.is_open(now):
        return WORDS.say(language, "now")
    opening = brand.hours.reopening(now)
    if opening is None:
        return WORDS.say(language, "never")
    days = (opening.date() - now.astimezone(brand.hours.timezone).date()).days
    key = {0: "today", 1: "tomorrow"}.get(days, "this_week" if days < 7 else "later")  # noqa: PLR2004  a week
    return WORDS.say(language, key, **_moment_in_words(opening, language, key))


def wait(usual: timedelta | None, language: str) -> str:
    """How long the team usually takes, rounded up to five minutes; honest words when nobody knows yet."""
    if usual is None:
        return WORDS.say(language, "wait_unknown")
    minutes = max(5, -(-int(usual.total_seconds()) // 300) * 5)
    if minutes < 120:  # noqa: PLR2004  beyond two hours, minutes would pretend to know
        return WORDS.say(language, "wait", minutes=minutes)
    return WORDS.say(language, "wait_hours", hours=-(-minutes // 60))


def presentable_name(first_name: str) -> str:
    """A first name that can stand in a sentence: one line, not long, with letters in it; else nothing."""
    name = " ".join(first_name.split())
    fits = any(char.isalpha() for char in name) and utf16_length(name) <= 32  # noqa: PLR2004  a name, no slogan
    return name if fits and not re.search(r"https?:|www\.|[@/{}<>]", name) else ""


def _of_moment(replies: Sequence[Reply], moments: Collection[str]) -> list[Reply]:
    """Those of the first `when` that holds, from top to bottom; else the everyday ones."""
    first = next((reply.when for reply in replies if reply.when in moments), None)
    return [reply for reply in replies if reply.when == first]


def _of_tone(replies: Sequence[Reply], tone: Tone) -> Sequence[Reply]:
    """Those of that tone; else those without tone; else all."""
    for wanted in (tone, None):
        if fitting := [reply for reply in replies if reply.tone == wanted]:
            return fitting
    return replies


def _last_heard(said: str, said_before: Sequence[str]) -> int:
    return max((turn for turn, words in enumerate(said_before) if words == said), default=-1)


def _filled(text: str, fields: Mapping[str, str]) -> str:
    filled = FIELD.sub(lambda match: fields.get(match[1].strip(), "") or _GAP, text)
    filled = _LEADING_GAP.sub(lambda match: match[1] + match[2].upper(), filled)
    return _OTHER_GAP.sub("", _COMMA_GAP.sub("", filled)).strip()


def _button(button: Button, fields: Mapping[str, str]) -> Button:
    return replace(button, text=_filled(button.text, fields))


def _moment_in_words(opening: datetime, language: str, key: str) -> dict[str, str]:
    parts = {"time": _clock_time(opening, language)}
    if key == "this_week":
        parts["day"] = format_date(opening, "EEEE", locale=language)
    elif key == "later":
        parts["date"] = format_date(opening, "EEEE d MMMM", locale=language)
    return parts


def _clock_time(at: datetime, language: str) -> str:
    if language == "fr":  # « 9 h », « 9 h 30 »: the typographic form, which CLDR does not have
        return f"{at.hour} h {at.minute:02}" if at.minute else f"{at.hour} h"
    return format_time(at, "short", locale=language).replace("\u202f", " ")
