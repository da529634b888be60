"""One transaction for many units of work: what nobody needs to see before the end is written at the end, all at once.

On a database server each statement is a journey; a message that is handled alone would cost a dozen of them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Hashable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final

from bot.store import Connection, Store, chats, clock, conversations, events, outbox

_EVERYWHERE: Final = timedelta(seconds=1)
"""Two chats that Telegram has slow down within this time: the whole bot is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """An event that was committed: its kind, and its data (ids and figures)."""

    kind: str
    data: Mapping[str, Any]


@dataclass(slots=True, kw_only=True)
class Batch:
    """One transaction that holds one or several units of work."""

    store: Store
    conn: Connection
    now: datetime
    bare_now: datetime
    """By the database's clock alone: for waits and rate slots."""
    brand: str
    bot: int
    touched: set[int] = field(default_factory=set)
    """Chats that something is to be sent to, or was."""
    recorded: list[Recorded] = field(default_factory=list)
    _holds: dict[int, datetime] = field(default_factory=dict)
    _floods: dict[int, datetime] = field(default_factory=dict)
    _calls: list[Mapping[str, Any]] = field(default_factory=list)
    _events: list[Mapping[str, Any]] = field(default_factory=list)
    _states: dict[int, Mapping[str, Any]] = field(default_factory=dict)
    _last: dict[Hashable, tuple[Callable[[Sequence[Any]], Awaitable[None]], list[Any]]] = field(
        default_factory=dict
    )

    def hold(self, chat_id: int, until: datetime) -> None:
        """Send nothing to that chat before then (bare clock), to none with `chats.WHOLE_BOT`; the longest wait counts."""
        self._holds[chat_id] = max(until, self._holds.get(chat_id, until))

    def slow_down(self, chat_id: int, until: datetime) -> None:
        """The same because Telegram said so, without telling whether it means the chat or the bot.

        When two chats are told to within a second, whichever workers sent there, the bot is meant.
        """
        self.hold(chat_id, until)
        self._floods[chat_id] = self._holds[chat_id]

    def put_off_call(self, row: Mapping[str, Any]) -> None:
        """A row for the outbox, written at the end or before the next look."""
        self._calls.append(row)
        self.touched.add(row["chat_id"])

    def put_off_event(self, row: Mapping[str, Any]) -> None:
        """The same for an event."""
        self._events.append(row)
        self.recorded.append(Recorded(kind=row["kind"], data=row["data"]))

    def put_off_state(self, chat_id: int, state: Mapping[str, Any]) -> None:
        """The same for what is remembered of a conversation."""
        self._states[chat_id] = state

    def put_last(self, key: Hashable, ending: Callable[[Sequence[Any]], Awaitable[None]], item: Any) -> None:
        """Have what is put last under one key given to its ending, all together, at the end."""
        self._last.setdefault(key, (ending, []))[1].append(item)

    def put_last_under(self, key: Hashable) -> Sequence[Any]:
        """What was put last under that key and still waits."""
        return self._last[key][1] if key in self._last else ()

    async def state_of(self, chat_id: int, *, shared: bool = False) -> Mapping[str, Any] | None:
        """What is remembered of a conversation, locked until the transaction ends; none for somebody new.

        What is `shared` has no lane that lets one worker at it at a time: it is locked even while it is empty.
        """
        if chat_id in self._states:
            return self._states[chat_id]
        if shared:
            await conversations.begin(self.conn, self.brand, chat_id, self.now)
        return await conversations.load(self.conn, self.brand, chat_id)

    async def glance_at(self, chat_id: int) -> Mapping[str, Any] | None:
        """What is remembered of a conversation as far as can be seen without waiting for anybody."""
        if chat_id in self._states:
            return self._states[chat_id]
        return await conversations.peek(self.conn, self.brand, chat_id)

    @asynccontextmanager
    async def together(self) -> AsyncIterator[None]:
        """What is done within is undone with all the rest when it raises."""
        with self.store.translated():
            yield

    @asynccontextmanager
    async def apart(self) -> AsyncIterator[None]:
        """What is done within is undone alone when it raises."""
        with self.store.translated():
            await self.write()  # what others did before must not be undone with it
        recorded = len(self.recorded)
        try:
            async with self.store.savepoint(self.conn):
                yield
                await self.end()
                await self.write()
        except BaseException:
            self._calls, self._events, self._states, self._last = [], [], {}, {}
            del self.recorded[recorded:]
            raise

    async def end(self) -> None:
        """Do what was put last: what all chats share is locked for a moment only, and by nobody who waits for another."""
        last, self._last = self._last, {}
        for ending, items in last.values():
            await ending(items)

    async def write(self) -> None:
        """Write what was put off: from here on statements see it."""
        calls, self._calls = self._calls, []
        happened, self._events = self._events, []
        states, self._states = self._states, {}
        await conversations.save(self.conn, self.brand, states, self.now)
        await outbox.add(self.conn, self.bot, self.now, calls)
        await events.append(self.conn, self.brand, happened)

    async def settle(self) -> None:
        """Write what was put off, and have the chats it concerns learn of it.

        Last, and all chats at once in one order: two workers that write to the same chats do not wait for each other.
        """
        await self.end()
        await self.write()
        touched, self.touched = self.touched | (set(self._holds) - {chats.WHOLE_BOT}), set()
        await outbox.refresh(self.conn, self.bot, touched)
        floods, self._floods = self._floods, {}
        for chat_id in sorted(floods):
            if await chats.note_flood(self.conn, self.bot, chat_id, self.bare_now, _EVERYWHERE):
                self.hold(chats.WHOLE_BOT, floods[chat_id])
        holds, self._holds = self._holds, {}
        await chats.hold(self.conn, self.bot, holds, self.bare_now)


def _nobody(_: Sequence[Recorded]) -> None:
    """Nobody wants to know."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """Where the transactions of one bot are made."""

    store: Store
    bot: int
    """The bot's user id."""
    brand: str
    committed: Callable[[Sequence[Recorded]], None] = _nobody
    """Told the events of each transaction, after its commit."""

    def reading(self) -> AbstractAsyncContextManager[Connection]:
        """The state at one moment; nothing may be written within."""
        return self.store.reading()

    @asynccontextmanager
    async def batch(self) -> AsyncIterator[Batch]:
        """A transaction for units of work: all of it is committed at the end, or nothing when the block raises."""
        async with self.store.transaction() as conn:
            now, bare_now = await clock.both(conn)
            batch = Batch(
                store=self.store, conn=conn, now=now, bare_now=bare_now, brand=self.brand, bot=self.bot
            )
            yield batch
            await batch.settle()
        if batch.recorded:
            self.committed(batch.recorded)
