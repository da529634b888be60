"""Telegram's objects, read into ours."""

from __future__ import annotations

from typing import Final

import telegram

from bot.desk import person_of
from bot.messages import Kind, Message
from bot.text import shorten

_KINDS: Final = tuple(kind for kind in Kind if kind not in {Kind.TEXT, Kind.OTHER, Kind.DOCUMENT})
"""As Telegram's message names them. An animation is also a document there, so `DOCUMENT` is asked last."""


def message_of(message: telegram.Message, *, edited: bool = False) -> Message:
    """One follower's message. Raises `ValueError` when nobody wrote it: a private chat always has a sender."""
    if message.from_user is None:
        raise ValueError(f"message {message.message_id} has no sender")
    return Message(
        chat_id=message.chat.id,
        message_id=message.message_id,
        person=person_of(message.from_user),
        text=shorten(message.text or message.caption or ""),
        kind=kind_of(message),
        sent_at=message.date,
        edited=edited,
        album=message.media_group_id,
    )


def kind_of(message: telegram.Message) -> Kind:
    """What the message is made of."""
    if message.text is not None:
        return Kind.TEXT
    for kind in (*_KINDS, Kind.DOCUMENT):
        if getattr(message, kind.value, None):
            return kind
    return Kind.OTHER
