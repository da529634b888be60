"""What a person may ask of whoever keeps their data: to see all of it, and to be forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from bot.app.wording import WORDS
from bot.delivery import Call, Promise, Work
from bot.delivery.batch import Workshop
from bot.errors import NobodyFound
from bot.store import people
from bot.store.people import Shown, Somebody
from bot.text import shorten

DELETABLE: Final = timedelta(hours=47)
"""Telegram lets a bot delete its messages for 48 hours, and edit them for longer.

Source: https://core.telegram.org/bots/api#deletemessage.
"""

LARGEST_ID: Final = 2**52 - 1
"""Source: https://core.telegram.org/bots/api#user ("at most 52 significant bits")."""
_LONGEST: Final = len(str(LARGEST_ID))


@dataclass(frozen=True, slots=True, kw_only=True)
class Forgotten:
    """What became of a person's data: rows gone by table, and messages about them that leave the team's group."""

    rows: Mapping[str, int] = field(default_factory=dict)
    messages: int = 0


async def find(shop: Workshop, who: str, language: str) -> list[int]:
    """The chats of a person named by their number or by a username; raises `NobodyFound`."""
    digits = who.lstrip("-")
    if digits.isdecimal():
        if digits != who or len(digits) > _LONGEST or not 0 < int(digits) <= LARGEST_ID:
            raise NobodyFound(WORDS.say(language, "nobody.number", who=shorten(who, 2 * _LONGEST)))
        return [int(digits)]
    async with shop.store.reading() as conn:
        found = await people.named(conn, shop.brand, who)
    if not found:
        raise NobodyFound(WORDS.say(language, "nobody", who=who))
    return found


async def export(shop: Workshop, chat_id: int) -> dict[str, Any]:
    """All that is kept of a person, as plain JSON values: tables by name, rows by column."""
    who = Somebody(bot=shop.bot, brand=shop.brand, chat_id=chat_id)
    async with shop.store.reading() as conn:
        tables = await people.gathered(conn, who)
    return {
        name: [{column: _plain(value) for column, value in row.items()} for row in rows]
        for name, rows in tables.items()
    }


async def forget(shop: Workshop, chat_id: int, *, language: str) -> Forgotten:
    """Erase a person; what the team's group shows of them is deleted there, or covered when it is too old for that.

    The calls for that wait in the outbox: a bot that runs makes them at once, another one when it starts.
    """
    who = Somebody(bot=shop.bot, brand=shop.brand, chat_id=chat_id)
    async with shop.batch() as batch:
        shown = await people.shown_elsewhere(batch.conn, who)
        rows = await people.erase(batch.conn, who)
        work = Work(batch=batch)
        for message in shown:
            await work.call(_removal(message, batch.now, language))
        if rows:
            work.record("forgotten", rows=sum(rows.values()), messages=len(shown))
    return Forgotten(rows=rows, messages=len(shown))


def _removal(message: Shown, now: datetime, language: str) -> Call:
    named = {"message_id": message.message_id}
    if now - message.at < DELETABLE:
        return Call(
            method="deleteMessage", chat_id=message.chat_id, payload=named, promise=Promise.IDEMPOTENT
        )
    covered = named | {"text": WORDS.say(language, "erased")}
    return Call(
        method="editMessageText", chat_id=message.chat_id, payload=covered, promise=Promise.IDEMPOTENT
    )


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, datetime) else value
