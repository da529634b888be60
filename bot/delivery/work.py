"""A unit of work: what handling one update reads, changes and wants sent, all of it kept or none.

Handlers get a `Work` and make no network call: what they want sent is written to the outbox, in the same
transaction as their other changes.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from bot.delivery.call import Call, Outcome, Promise, Role
from bot.store import Connection, Store, clock, events, outbox, timers
from bot.store.dead_letters import DeadLetter
from bot.store.lanes import Address
from bot.store.timers import Timer


@dataclass(frozen=True, slots=True, kw_only=True)
class TapAnswer:
    """What whoever pressed a button sees: a line over the chat, or a box to dismiss when `alert`."""

    text: str
    alert: bool = False


@dataclass(slots=True, kw_only=True)
class Work:
    """One unit of work: the transaction's connection, the moment, and what can be asked for."""

    conn: Connection
    now: datetime
    """By the database's clock and the rehearsal's offset; the same for a whole batch."""
    brand: str
    bot: int
    """The bot's user id."""
    lane: Address | None = None
    fault: BaseException | None = None
    """Set by whoever had to swallow an exception of the handler: the unit is undone as if it had been raised."""
    tap_answer: TapAnswer | None = None
    touched: set[int] = field(default_factory=set)
    """Chats that something is to be sent to."""

    async def call(self, call: Call) -> int:
        """Write a call to the outbox; its number there.

        What waits in the same chat under the same `replaces` key is superseded. An urgent call that names a card hastens
        the card, if that still waits: it must not arrive first.
        """
        if call.replaces is not None:
            await outbox.supersede(self.conn, self.bot, call.chat_id, call.replaces)
        card = call.edits_card or call.reply_to_card
        if call.urgent and card is not None:
            await outbox.hasten(self.conn, self.bot, call.chat_id, role=Role.CARD, escalation=card)
        self.touched.add(call.chat_id)
        return await outbox.add(self.conn, self.bot, self.now, _columns(call))

    async def send_again(self, outbox_id: int) -> bool:
        """Make a call that is in doubt again, in its old place; false when that was decided already."""
        chat_id = await outbox.send_again(self.conn, self.bot, outbox_id)
        if chat_id is not None:
            self.touched.add(chat_id)
        return chat_id is not None

    async def arrived(self, outbox_id: int) -> bool:
        """A call that is in doubt did arrive, somebody says; false when that was decided already."""
        return await outbox.settle(self.conn, self.bot, outbox_id)

    async def record(
        self, kind: str, *, chat_id: int | None = None, escalation: int | None = None, **data: Any
    ) -> int:
        """Append an event, with ids and figures and never the text of a message."""
        return await events.append(
            self.conn, self.brand, self.now, kind, chat_id=chat_id, escalation=escalation, data=data
        )

    async def set_timer(
        self, kind: str, *, due: datetime, chat_id: int, key: str = "", data: Mapping[str, Any] | None = None
    ) -> None:
        """Have `due` called in the chat's lane at that time; replaces the timer of the same kind and key."""
        business = self.lane.business if self.lane is not None and self.lane.chat_id == chat_id else ""
        await timers.put(
            self.conn, self.bot, Address(business, chat_id), kind=kind, key=key, due=due, data=data or {}
        )

    async def drop_timer(self, kind: str, key: str = "") -> bool:
        """Unset a timer, even one that is due and waits in its lane; false when there is none."""
        return await timers.drop(self.conn, self.bot, kind=kind, key=key)

    def answer_tap(self, text: str, alert: bool = False) -> None:
        """What the one who pressed the button sees, right after the commit; the last word counts."""
        self.tap_answer = TapAnswer(text=text, alert=alert)

    def raise_fault(self) -> None:
        """Raise the handler's exception if somebody had to swallow it."""
        if self.fault is not None:
            raise self.fault


class Handler(Protocol):
    """What is done about what arrives. An exception undoes the unit; it is tried again, then buried."""

    async def handle(self, work: Work, update: dict[str, Any]) -> None:
        """An update other than a tap, as Telegram's JSON, in its lane."""

    async def tap(self, work: Work, update: dict[str, Any]) -> None:
        """A pressed button (`callback_query`), ahead of its lane: whatever it changes is compared and set."""

    async def due(self, work: Work, timer: Timer) -> None:
        """A timer whose time has come, in its lane; it may be set again."""

    async def concluded(self, work: Work, outcome: Outcome) -> None:
        """A call ended; in the transaction that says so."""

    async def buried(self, work: Work, letter: DeadLetter) -> None:
        """Something could not be handled and never will be; in the transaction that says so."""


@dataclass(slots=True, kw_only=True)
class Batch:
    """One transaction that holds one or several units of work."""

    conn: Connection
    now: datetime
    bare_now: datetime
    """By the database's clock alone: for leases and waits."""
    brand: str
    bot: int
    touched: set[int] = field(default_factory=set)

    def unit(self, lane: Address | None = None) -> Work:
        """A new unit of work in this transaction."""
        return Work(
            conn=self.conn, now=self.now, brand=self.brand, bot=self.bot, lane=lane, touched=self.touched
        )


@asynccontextmanager
async def transaction(store: Store, *, bot: int, brand: str) -> AsyncIterator[Batch]:
    """A batch; at its end the chats that something is to be sent to learn of it, then all is committed."""
    async with store.transaction() as conn:
        now, bare_now = await clock.both(conn)
        batch = Batch(conn=conn, now=now, bare_now=bare_now, brand=brand, bot=bot)
        yield batch
        # Last, and all at once in one order: two workers that write to the same chats do not wait for each other.
        await outbox.refresh(conn, bot, batch.touched)


def call_of(row: Mapping[str, Any]) -> Call:
    """The call that a row of the outbox keeps."""
    return Call(
        method=row["method"],
        chat_id=row["chat_id"],
        payload=row["payload"],
        promise=Promise(row["promise"]),
        role=Role(row["role"]),
        escalation=row["escalation"],
        conversation=row["conversation"],
        reply_to_card=row["reply_to_card"],
        edits_card=row["edits_card"],
        replaces=row["replaces"],
        urgent=row["urgent"],
        about=row["about"],
    )


def _columns(call: Call) -> dict[str, Any]:
    return {
        "chat_id": call.chat_id,
        "method": call.method,
        "payload": dict(call.payload),
        "promise": call.promise.value,
        "role": call.role.value,
        "escalation": call.escalation,
        "conversation": call.conversation,
        "reply_to_card": call.reply_to_card,
        "edits_card": call.edits_card,
        "replaces": call.replaces,
        "urgent": call.urgent,
        "about": dict(call.about),
    }
