"""What a person may ask of whoever keeps their data: to see all of it, and to be forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from bot.app.wording import WORDS
from bot.conversation import gathering, surge
from bot.conversation.gathering import gathering_from_json, gathering_to_json
from bot.conversation.surge import tide_from_json, tide_to_json
from bot.delivery import Call, Promise, Work
from bot.delivery.batch import Workshop
from bot.desk.incidents import THE_BRAND
from bot.errors import NobodyFound, StoreError
from bot.store import conversations, is_storage_fault, people
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
    """What became of a person's data: rows gone by table (`surge` and `groups`: what is remembered of many), and messages about them that leave the team's group."""

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
    """All that is kept of a person, as plain JSON values: tables by name, rows by column.

    Their part of what is remembered of many stands under `surge` and `groups`.
    """
    who = Somebody(bot=shop.bot, brand=shop.brand, chat_id=chat_id)
    async with shop.store.reading() as conn:
        tables: dict[str, list[dict[str, Any]]] = await people.gathered(conn, who)
        state = await conversations.peek(conn, shop.brand, THE_BRAND)
        if state and (theirs := surge.part_of(tide_from_json(state), chat_id)):
            tables["surge"] = [tide_to_json(theirs)]
        for group in await people.groups_with(conn, shop.brand, chat_id):
            heated = gathering_from_json(await conversations.peek(conn, shop.brand, group) or {})
            part = gathering.part_of(heated, chat_id)
            if part is not None:
                tables.setdefault("groups", []).append(gathering_to_json(part))
    return {
        name: [{column: _plain(value) for column, value in row.items()} for row in rows]
        for name, rows in tables.items()
    }


_TRIES: Final = 5


async def forget(shop: Workshop, chat_id: int, *, language: str) -> Forgotten:
    """Erase a person; what the team's group shows of them is deleted there, or covered when it is too old for that.

    The calls for that wait in the outbox: a bot that runs makes them at once, another one when it starts.
    """
    for tries in range(1, _TRIES):
        try:
            return await _forget(shop, chat_id, language)
        except StoreError as error:  # a bot that runs may be in the way for a moment
            if not is_storage_fault(error):
                raise
            await asyncio.sleep(0.1 * tries)
    return await _forget(shop, chat_id, language)


async def _forget(shop: Workshop, chat_id: int, language: str) -> Forgotten:
    who = Somebody(bot=shop.bot, brand=shop.brand, chat_id=chat_id)
    async with shop.batch() as batch:
        work = Work(batch=batch)
        await people.hold(batch.conn, who)
        among_many = await _forget_among_many(work, chat_id)
        shown = await people.shown_elsewhere(batch.conn, who)
        erased = await people.erase(batch.conn, who)
        batch.touched |= erased.chats
        rows = erased.rows | among_many
        for message in shown:
            await work.call(_removal(message, batch.now, language))
        if rows:
            work.record("forgotten", rows=sum(rows.values()), messages=len(shown))
    return Forgotten(rows=rows, messages=len(shown))


async def _forget_among_many(work: Work, person: int) -> dict[str, int]:
    """Take a person out of what is remembered of surges and of groups: how many places they stood in."""
    rows = {}
    state = await work.recall(THE_BRAND)
    tide = tide_from_json(state or {})
    if (theirs := surge.part_of(tide, person)) is not None:
        work.remember(THE_BRAND, tide_to_json(surge.without(tide, person)))
        rows["surge"] = len(theirs.recent) + len(theirs.waiting) + len(theirs.told)
    for group in await people.groups_with(work.conn, work.brand, person):
        heated = gathering_from_json(await work.recall(group) or {})
        work.remember(group, gathering_to_json(gathering.without(heated, person)))
        rows["groups"] = rows.get("groups", 0) + 1
    return rows


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
