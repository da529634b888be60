"""A draft becomes outgoing calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2s
from typing import Any, Final

from bot.composer import Draft
from bot.delivery import Call, Promise, Role
from bot.intents.catalogue import Button, Catalogue
from bot.matcher import Match
from bot.text import shorten, utf16_length

LONGEST_CAPTION: Final = 1024
"""Source: https://core.telegram.org/bots/api#sendphoto (caption, 0-1024 characters after entities parsing)."""

LONGEST_LABEL: Final = 48
"""More does not fit on a telephone's button."""

PICK: Final = "pick:"
"""Begins the data of a button that asks an intent, again and again if need be."""

MEANT: Final = "meant:"
"""Begins the data of a "did you mean" button: once one is tapped, all of them go."""


def calls_of(draft: Draft, chat_id: int, choices: Sequence[Button] = ()) -> list[Call]:
    """The calls that say a draft, in order: one message, or two where a picture's caption would be too short."""
    keyboard = _keyboard(
        [*(_key(button, PICK) for button in draft.buttons), *(_key(button, MEANT) for button in choices)]
    )
    for method, field, file in (
        ("sendPhoto", "photo", draft.photo),
        ("sendDocument", "document", draft.document),
    ):
        if file is None:
            continue
        if utf16_length(draft.text) <= LONGEST_CAPTION:
            return [_to_follower(method, chat_id, {field: file, "caption": draft.text, **keyboard})]
        return [_to_follower(method, chat_id, {field: file}), _text(chat_id, draft.text, keyboard)]
    return [_text(chat_id, draft.text, keyboard)]


def choices_of(matches: Iterable[Match], catalogue: Catalogue, language: str) -> Iterator[Button]:
    """Buttons for "did you mean", in the followers' own words, and the way to a person after them.

    An intent is named by its first phrase: descriptions are written for the team.
    """
    for name in dict.fromkeys([*(match.intent for match in matches), "human"]):
        intent = catalogue.intent(name, language)
        if intent and intent.examples:
            label = intent.examples[0].text
            yield Button(text=shorten(label[:1].upper() + label[1:], LONGEST_LABEL), intent=name)


def asked_by(data: str, catalogue: Catalogue) -> str | None:
    """The intent behind a button's data; none when the brand no longer has it."""
    kind, _, digest = data.rpartition(":")
    if f"{kind}:" not in {PICK, MEANT}:
        return None
    return next((intent.name for intent in catalogue if _digest(intent.name) == digest), None)


def _keyboard(keys: Sequence[dict[str, str]]) -> dict[str, Any]:
    """One button a row; nothing without buttons."""
    return {"reply_markup": {"inline_keyboard": [[key] for key in keys]}} if keys else {}


def _key(button: Button, kind: str) -> dict[str, str]:
    if button.url:
        return {"text": button.text, "url": button.url}
    return {"text": button.text, "callback_data": f"{kind}{_digest(button.intent or '')}"}


def _digest(intent: str) -> str:
    """Names an intent in the 64 bytes of callback data, however long its name is."""
    return blake2s(intent.encode(), digest_size=8).hexdigest()


def _text(chat_id: int, text: str, keyboard: dict[str, Any]) -> Call:
    return _to_follower("sendMessage", chat_id, {"text": text, **keyboard})


def _to_follower(method: str, chat_id: int, payload: dict[str, Any]) -> Call:
    return Call(
        method=method,
        chat_id=chat_id,
        payload=payload,
        promise=Promise.AT_MOST_ONCE,
        role=Role.REPLY,
        conversation=chat_id,
    )
