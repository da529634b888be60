"""A unit of work: what handling one update reads, changes and wants sent, all of it kept or none.

Handlers get a `Work` and make no network call: what they want sent is written to the outbox, in the same
transaction as their other changes.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final, Protocol, TypeVar

from bot.delivery.batch import Batch
from bot.delivery.call import Call, Outcome, Role, columns_of, joined
from bot.store import Connection, outbox, timers
from bot.store.dead_letters import DeadLetter
from bot.store.lanes import Address
from bot.store.tables import EPOCH
from bot.store.timers import Timer

URGENT_LEAD: Final = timedelta(hours=1)
"""An urgent call goes before all that were written since then, and is overtaken by none."""
NEWCOMER_PATIENCE: Final = timedelta(seconds=60)
"""An answer to a newcomer goes after those to others that are written within this time: however many newcomers come at
once, nobody who was here before waits behind them, and none of them waits for ever."""
_MICROSECOND: Final = timedelta(microseconds=1)

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class TapAnswer:
    """What whoever pressed a button sees: a line over the chat, or a box to dismiss when `alert`."""

    text: str
    alert: bool = False


@dataclass(slots=True, kw_only=True)
class Work:
    """One unit of work: the transaction, the moment, and what can be asked for."""

    batch: Batch
    lane: Address | None = None
    trace: int | None = None
    """The row of the inbox that is being handled: all that follows from it bears this number, in the store and the log."""
    is_newcomer: bool = False
    """Whether whoever wrote has done so for some minutes only."""
    fault: BaseException | None = None
    """Set by whoever had to swallow an exception of the handler: the unit is undone as if it had been raised."""
    tap_answer: TapAnswer | None = None

    @property
    def conn(self) -> Connection:
        """The transaction's connection."""
        return self.batch.conn

    @property
    def now(self) -> datetime:
        """By the database's clock and the rehearsal's offset; the same for a whole batch."""
        return self.batch.now

    @property
    def brand(self) -> str:
        """The brand's name in the store."""
        return self.batch.brand

    @property
    def bot(self) -> int:
        """The bot's user id."""
        return self.batch.bot

    async def call(self, call: Call) -> None:
        """Write a call to the outbox.

        What waits in the same chat under the same `replaces` key is superseded, what waits under the same `joins` key is said
        with it. An urgent call that names a card hastens
        the card, if that still waits: it must not arrive first.
        """
        if call.joins is not None and await self._joined(call, call.joins):
            return
        batch, card = self.batch, call.edits_card or call.reply_to_card
        rank = self._rank(call)
        hastens = card if call.urgent else None
        if call.replaces is not None or hastens is not None:
            await batch.write()
        if call.replaces is not None:
            await outbox.supersede(self.conn, self.bot, call.chat_id, call.replaces)
        if hastens is not None:
            await outbox.hasten(
                self.conn, self.bot, call.chat_id, role=Role.CARD, escalation=hastens, rank=rank
            )
        batch.put_off_call(columns_of(call) | {"trace": self.trace, "rank": rank})

    async def waiting(self, chat_id: int, role: Role, *, method: str = "sendMessage") -> int:
        """How many calls of that role wait to be made in that chat, those of this work too."""
        await self.batch.write()
        return await outbox.count_role(self.conn, self.bot, chat_id, role.value, method)

    async def send_again(self, outbox_id: int) -> bool:
        """Make a call that is in doubt again, in its old place; false when that was decided already."""
        chat_id = await outbox.send_again(self.conn, self.bot, outbox_id)
        if chat_id is not None:
            self.batch.touched.add(chat_id)
        return chat_id is not None

    async def arrived(self, outbox_id: int) -> bool:
        """A call that is in doubt did arrive, somebody says; false when that was decided already."""
        return await outbox.settle(self.conn, self.bot, outbox_id)

    async def recall(self, chat_id: int) -> Mapping[str, Any] | None:
        """What is remembered of a conversation, locked until the transaction ends; none for somebody new."""
        return await self.batch.state_of(chat_id)

    async def recall_shared(self, chat_id: int) -> Mapping[str, Any]:
        """The same for what many lanes change: locked from the first time on, empty at first.

        Every lane that has something to say waits for the lock: take it in what is `put_last`, or outside the lanes.
        """
        return await self.batch.state_of(chat_id, shared=True) or {}

    async def glance_at(self, chat_id: int) -> Mapping[str, Any] | None:
        """What is remembered as far as can be seen without a lock: another worker may be changing it."""
        return await self.batch.glance_at(chat_id)

    def put_last(self, ending: Callable[[Work, Sequence[_Item]], Awaitable[None]], item: _Item) -> None:
        """Have `ending` called right before the commit with all such items of the transaction, many messages' perhaps."""
        self.batch.put_last(ending, partial(ending, Work(batch=self.batch)), item)

    def put_last_for(self, ending: Callable[[Work, Sequence[_Item]], Awaitable[None]]) -> Sequence[_Item]:
        """What waits for that ending, of this message and of others in its transaction."""
        return self.batch.put_last_under(ending)

    def remember(self, chat_id: int, state: Mapping[str, Any]) -> None:
        """Keep that of a conversation, in place of what was remembered."""
        self.batch.put_off_state(chat_id, state)

    def record(
        self, kind: str, *, chat_id: int | None = None, escalation: int | None = None, **data: Any
    ) -> None:
        """Append an event, with ids and figures and never the text of a message."""
        row = {"at": self.now, "kind": kind, "chat_id": chat_id, "escalation": escalation, "data": data}
        self.batch.put_off_event(row | {"trace": self.trace})

    async def set_timer(
        self, kind: str, *, due: datetime, chat_id: int, key: str = "", data: Mapping[str, Any] | None = None
    ) -> None:
        """Have `due` called in the chat's lane at that time; replaces the timer of the same kind and key."""
        business = self.lane.business if self.lane is not None and self.lane.chat_id == chat_id else ""
        await timers.put(
            self.conn, self.bot, Address(business, chat_id), kind=kind, key=key, due=due, data=data or {},
            at=self.batch.bare_now,
        )  # fmt: skip

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

    async def _joined(self, call: Call, key: str) -> bool:
        """Whether the call is said by one that waits."""
        await self.batch.write()
        waiting = await outbox.last_to_join(self.conn, self.bot, call.chat_id, key)
        both = joined(waiting[1], call.payload) if waiting is not None else None
        if waiting is None or both is None:
            return False
        await outbox.rewrite(self.conn, waiting[0], both)
        return True

    def _rank(self, call: Call) -> int:
        moment = self.batch.bare_now
        if call.urgent:
            moment -= URGENT_LEAD
        elif self.is_newcomer and self.lane is not None and self.lane.chat_id == call.chat_id:
            moment += NEWCOMER_PATIENCE
        return (moment - EPOCH) // _MICROSECOND


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
