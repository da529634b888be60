"""Who in the team's group speaks: only its members do, whatever their message looks like."""

from __future__ import annotations

from typing import Final

import telegram

from bot.messages import Person

ANONYMOUS_ADMIN: Final = 1087968824
"""Telegram's own user for administrators who stay anonymous; it calls itself a bot.

Source: https://core.telegram.org/bots/api#message (`from`: "a fake sender user in non-channel chats").
"""


def person_of(user: telegram.User) -> Person:
    """Somebody, as they present themselves on Telegram."""
    return Person(
        id=user.id,
        first_name=user.first_name,
        last_name=user.last_name or "",
        username=user.username,
        language=user.language_code,
    )


def member_of(message: telegram.Message, *, the_team: str) -> Person | None:
    """The member of the group who wrote it; none for bots, channels and Telegram itself.

    An anonymous administrator has their title for a name, or else `the_team`.
    """
    user = message.from_user
    if user is None or message.is_automatic_forward:
        return None
    if user.id == ANONYMOUS_ADMIN:
        return Person(id=user.id, first_name=message.author_signature or the_team)
    if user.is_bot or (message.sender_chat is not None and message.sender_chat.id != message.chat.id):
        return None
    return person_of(user)
