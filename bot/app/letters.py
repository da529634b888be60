"""Dead letters, for whoever looks after the bot: to see them, and to have one handled again once its fault is mended."""

from __future__ import annotations

from bot.app.wording import WORDS
from bot.delivery.intake import is_tap, lane_of
from bot.errors import NoSuchLetter, NotRetried
from bot.store import Connection, Store, clock, dead_letters, inbox, timers
from bot.store.dead_letters import DeadLetter
from bot.store.inbox import Incoming
from bot.store.lanes import Address


async def listed(store: Store, bot: int) -> list[DeadLetter]:
    """All of them, oldest first."""
    async with store.reading() as conn:
        return await dead_letters.listing(conn, bot)


async def found(store: Store, bot: int, number: int, *, language: str) -> DeadLetter:
    """One of them; raises `NoSuchLetter`."""
    async with store.reading() as conn:
        letter = await dead_letters.find(conn, bot, number)
    return _there(letter, number, language)


async def drop(store: Store, bot: int, number: int, *, language: str) -> None:
    """It was looked at, and is not needed any more; raises `NoSuchLetter`."""
    async with store.transaction() as conn:
        _there(await dead_letters.take(conn, bot, number), number, language)


async def retry(store: Store, bot: int, number: int, *, language: str) -> None:
    """Put what is in it back into its lane, behind what waits there, and drop the letter.

    Raises `NoSuchLetter`, and `NotRetried` when nothing can be made of it: then the letter is kept.
    """
    async with store.transaction() as conn:
        letter = _there(await dead_letters.take(conn, bot, number), number, language)
        match letter.kind:
            case "update" | "tap" if letter.update_id is not None:
                await _bring_in(conn, bot, letter, letter.update_id)
            case "timer" if "key" in letter.body:
                await _set_again(conn, bot, letter, language)
            case _:
                raise NotRetried(WORDS.say(language, "letter.unreadable", number=number))


async def _bring_in(conn: Connection, bot: int, letter: DeadLetter, update_id: int) -> None:
    lane = None if is_tap(letter.body) else lane_of(letter.body)
    update = Incoming(update_id=update_id, body=letter.body, lane=lane)
    await inbox.add(conn, bot, [update], await clock.bare(conn))


async def _set_again(conn: Connection, bot: int, letter: DeadLetter, language: str) -> None:
    kind, key, data = letter.body["kind"], letter.body["key"], letter.body["data"]
    if await timers.is_set(conn, bot, kind=kind, key=key):
        raise NotRetried(WORDS.say(language, "letter.outdated", number=letter.id))
    lane, now = Address("", letter.chat_id or 0), await clock.now(conn)
    at = await clock.bare(conn)
    await timers.put(conn, bot, lane, kind=kind, key=key, due=now, data=data, at=at)


def _there(letter: DeadLetter | None, number: int, language: str) -> DeadLetter:
    if letter is None:
        raise NoSuchLetter(WORDS.say(language, "letter.gone", number=number))
    return letter
