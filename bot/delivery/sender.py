"""Sends what waits in the outbox: each chat in order, many chats at once, each call as often as its promise allows.

One loop, and one transaction per round: it records the calls that ended and launches the next. A call is marked in
flight in the transaction that takes its rate slot, and made at once: whatever waiting there is lies before.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog

from bot.delivery.batch import Batch, Workshop
from bot.delivery.botapi import ApiFault, BotApi, Uncertain
from bot.delivery.burial import Spoilt, origin
from bot.delivery.call import Role
from bot.delivery.limits import Limits
from bot.delivery.pace import Observer, Pace
from bot.delivery.recording import Landing, Recorder
from bot.delivery.slots import Slots
from bot.delivery.waiting import Setbacks, until
from bot.delivery.work import Handler
from bot.errors import StoreError, VigieError
from bot.store import Crew, chats, outbox, sent

log = structlog.get_logger("vigie.sender")


@dataclass(frozen=True, slots=True, kw_only=True)
class Flight:
    """A call on its way: the outbox's row, the fields as Telegram gets them, and who makes it."""

    row: Mapping[str, Any]
    fields: Mapping[str, Any]
    owner: str


class Sender:
    """The worker of the outbox."""

    def __init__(
        self,
        shop: Workshop,
        api: BotApi,
        handler: Handler,
        *,
        limits: Limits,
        pace: Pace,
        reached: Observer,
    ) -> None:
        self._shop = shop
        self._api = api
        self._limits = limits
        self._pace = pace
        self._reached = reached
        self._recorder = Recorder(handler, pace=pace)
        self._flying: set[asyncio.Task[None]] = set()
        self._landed: list[Landing] = []
        self._in_hand: set[int] = set()
        """Calls that are on their way, or landed and are not recorded yet."""
        self._astray: set[int] = set()
        """Calls in flight in our name, at the last look, that are not in hand."""
        self.awake = asyncio.Event()
        """Set when there may be something to do."""

    async def take_over(self, crew: Crew) -> None:
        """Decide about calls in flight whose maker is gone, and about those of our own that never left.

        These are rows that a commit marked whose answer was lost: at two looks nobody here knows of them.
        """
        async with self._shop.reading() as conn:
            makers = await outbox.makers(conn, self._shop.bot)
        if not makers:
            return
        async with self._shop.batch() as batch:
            gone = await crew.gone(batch.conn, makers.keys())
            for row in await outbox.of_makers(batch.conn, batch.bot, gone):
                await self._recorder.abandoned(batch, row)
            astray = set(makers.get(crew.name, ())) - self._in_hand
            for row_id in sorted(astray & self._astray):
                await self._recorder.never_left(batch, row_id, crew.name)
        self._astray = astray
        self.awake.set()

    async def run(self, stop: asyncio.Event, crew: Crew) -> None:
        """Send until stopped, then what is ready, for as long as the grace lasts; what is in flight is waited for."""
        setbacks = Setbacks(pace=self._pace)
        loop = asyncio.get_running_loop()
        deadline: float | None = None
        while True:
            if stop.is_set():
                deadline = deadline or loop.time() + self._pace.grace
            self.awake.clear()
            over = deadline is not None and loop.time() > deadline
            try:
                launched, rest = await self._round(crew, launching=not over)
                setbacks.are_over()
            except Spoilt:
                launched, rest = 1, 0.0
            except StoreError as error:
                launched, rest = 0, setbacks.after(error)
            if deadline is not None and not launched and not self._flying and not self._landed:
                return None
            if deadline is not None and loop.time() > deadline + self._pace.grace:
                return await self._abort(crew)
            if not launched:
                await until(
                    *setbacks.waking(self.awake),
                    *([stop] if deadline is None else []),
                    longest=rest,
                )

    async def _round(self, crew: Crew, *, launching: bool) -> tuple[int, float]:
        """Record what landed and launch what may go: how many were launched, and how long to rest otherwise."""
        landed = self._landed[:]
        flights: list[Flight] = []
        pointless: list[Landing] = []
        async with self._shop.batch() as batch:
            await self._recorder.record_all(batch, landed)
            # Heads are found anew for the chats that were just recorded: the next call may go in this very round.
            await batch.settle()
            room = self._pace.flights - len(self._flying)
            rest = self._pace.look_again
            if launching and room > 0 and crew.is_aboard:
                flights, pointless, rest = await self._claim(batch, crew, room)
        self._landed[: len(landed)] = pointless
        self._in_hand -= {landing.row["id"] for landing in landed}
        self._in_hand |= {flight.row["id"] for flight in flights}
        if landed:
            self._reached("sender.recorded")
        if flights:
            self._reached("sender.claimed")
        for flight in flights:
            task = asyncio.create_task(self._fly(flight))
            self._flying.add(task)
            task.add_done_callback(self._flying.discard)
        return len(flights) + len(pointless), rest

    async def _claim(self, batch: Batch, crew: Crew, room: int) -> tuple[list[Flight], list[Landing], float]:
        """Take rate slots for the heads of chats and mark them in flight, as far as there are slots.

        Edits of what never arrived are given back for the next round: what follows from them may have to wait for
        somebody, and nobody may wait while chats are locked.
        """
        slots = await Slots.load(batch, self._limits)
        if slots.closed_for > 0:
            return [], [], min(slots.closed_for, self._pace.look_again)
        flights: list[Flight] = []
        pointless: list[Landing] = []
        rows = await outbox.heads(batch.conn, batch.bot, batch.bare_now, room)
        for row in rows:
            fields = await self._fields(batch, row)
            if fields is None:
                pointless.append(Landing(row=row))
            elif await slots.take(row["chat_id"], row["method"], row["sent_at"]):
                flights.append(Flight(row=row, fields=fields, owner=crew.name))
            elif slots.closed_for > 0:
                break
        await slots.save()
        await outbox.launch(batch.conn, [flight.row["id"] for flight in flights], crew.name)
        release = await chats.next_release(batch.conn, batch.bot, batch.bare_now)
        rest = self._rest(slots.closed_for, release, batch.bare_now, more=len(rows) == room)
        return flights, pointless, rest

    def _rest(self, closed_for: float, release: datetime | None, now: datetime, *, more: bool) -> float:
        waits = [self._pace.look_again]
        if closed_for > 0:
            waits.append(closed_for)
        elif more:
            waits.append(0.0)
        if release is not None:
            waits.append((release - now).total_seconds())
        return max(0.001, min(waits))

    async def _fields(self, batch: Batch, row: Mapping[str, Any]) -> dict[str, Any] | None:
        """What Telegram gets; none for an edit of a card that was never sent."""
        fields = {"chat_id": row["chat_id"], **row["payload"]}
        escalation = row["edits_card"] or row["reply_to_card"]
        if escalation is None:
            return fields
        card = await sent.newest(batch.conn, batch.bot, row["chat_id"], escalation, role=Role.CARD)
        if row["edits_card"] is not None:
            return {**fields, "message_id": card} if card is not None else None
        if card is not None:
            fields["reply_parameters"] = {"message_id": card, "allow_sending_without_reply": True}
        return fields

    async def _fly(self, flight: Flight) -> None:
        result: Any = None
        fault: ApiFault | VigieError | None = None
        try:
            async with asyncio.timeout(self._pace.call):
                result = await self._api.call(flight.row["method"], flight.fields)
        except TimeoutError:
            fault = Uncertain("TimeoutError")
        except asyncio.CancelledError:
            fault = Uncertain("CancelledError")
        except (ApiFault, VigieError) as error:
            fault = error
        except Exception as error:  # noqa: BLE001 - a call that never lands would block its chat for ever
            log.error("a call broke", outbox_id=flight.row["id"], error=origin(error))  # noqa: TRY400 - no text
            fault = Uncertain(type(error).__name__)
        self._reached("sender.answered")
        self._landed.append(Landing(row=flight.row, owner=flight.owner, result=result, fault=fault))
        self.awake.set()

    async def _abort(self, crew: Crew) -> None:
        for task in self._flying:
            task.cancel()
        if self._flying:
            await asyncio.wait(self._flying)
        await self._round(crew, launching=False)
