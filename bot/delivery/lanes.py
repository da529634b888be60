"""Handles what waits in the inbox: each lane in order, many lanes at once, each message undone alone when it fails."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import structlog

from bot.delivery.burial import bury, origin
from bot.delivery.pace import Observer, Pace
from bot.delivery.waiting import until
from bot.delivery.work import Batch, Handler, Work, transaction
from bot.errors import StoreError
from bot.store import Store, inbox, is_storage_fault, lanes, timers
from bot.store.inbox import Waiting

log = structlog.get_logger("vigie.lanes")


class Lanes:
    """The worker of the lanes."""

    def __init__(
        self,
        store: Store,
        handler: Handler,
        *,
        bot: int,
        brand: str,
        pace: Pace,
        committed: Callable[[], None],
        reached: Observer,
    ) -> None:
        self._store = store
        self._handler = handler
        self._bot = bot
        self._brand = brand
        self._pace = pace
        self._committed = committed
        self._reached = reached
        self.awake = asyncio.Event()
        """Set when there may be something to do."""

    async def run(self, stop: asyncio.Event) -> None:
        """Handle until stopped, and what is ready then, for as long as the grace lasts."""
        failures = 0
        loop = asyncio.get_running_loop()
        deadline: float | None = None
        while True:
            if stop.is_set():
                deadline = deadline or loop.time() + self._pace.grace
            self.awake.clear()
            try:
                handled, rest = await self._turn()
                failures = 0
            except StoreError as error:
                if not is_storage_fault(error):
                    raise
                failures += 1
                handled, rest = 0, self._pace.backoff(failures)
                log.warning("the database fails, trying again", error=type(error).__name__, reason=str(error))
            if deadline is not None and (not handled or loop.time() > deadline):
                return
            if not handled:
                await until(stop, *([self.awake] if not failures else []), longest=rest)

    async def _turn(self) -> tuple[int, float]:
        """Handle the heads of the lanes within one transaction: how many, and how long to rest when there was none."""
        async with transaction(self._store, bot=self._bot, brand=self._brand) as batch:
            await timers.fire(batch.conn, self._bot, batch.now, self._pace.batch)
            rows = await inbox.heads(batch.conn, self._bot, batch.bare_now, self._pace.batch)
            done = []
            for row in rows:
                if await self._is_done_with(batch, row):
                    done.append(row)
                await asyncio.sleep(0)  # a batch is long: let the other loops breathe
            await inbox.drop(batch.conn, [row.id for row in done])
            await lanes.advance(batch.conn, [row.lane_id for row in done if row.lane_id is not None])
            rest = await self._rest(batch) if not rows else 0.0
            self._reached("lanes.handled")
        if rows:
            self._reached("lanes.committed")
            self._committed()
        return len(rows), rest

    async def _is_done_with(self, batch: Batch, row: Waiting) -> bool:
        """Handle one row, undone alone when it fails; false when it stays at the head of its lane."""
        work = batch.unit(row.lane)
        try:
            async with self._store.savepoint(batch.conn):
                await self._dispatch(work, row)
                work.raise_fault()
        except Exception as error:
            if is_storage_fault(error):
                raise
            return await self._failed(batch, row, error)
        log.info(
            "handled", update_id=row.update_id, timer=row.timer_id, chat_id=row.lane and row.lane.chat_id
        )
        return True

    async def _dispatch(self, work: Work, row: Waiting) -> None:
        if row.timer_id is None:
            await self._handler.handle(work, row.body)
        elif timer := await timers.take(work.conn, row.timer_id):
            await self._handler.due(work, timer)

    async def _failed(self, batch: Batch, row: Waiting, error: Exception) -> bool:
        if row.tries >= len(self._pace.retries):
            kind, body = await self._described(batch, row)
            await bury(self._store, batch, self._handler, row, kind=kind, body=body, error=error)
            return True
        wait = self._pace.retries[row.tries]
        log.warning("failed, trying again", update_id=row.update_id, error=origin(error), seconds=wait)
        await inbox.count_try(batch.conn, row.id)
        await lanes.hold(batch.conn, row.lane_id or 0, batch.bare_now + timedelta(seconds=wait))
        return False

    async def _described(self, batch: Batch, row: Waiting) -> tuple[str, dict[str, Any]]:
        if row.timer_id is None:
            return "update", row.body
        timer = await timers.take(batch.conn, row.timer_id)
        return "timer", {"kind": timer.kind, "key": timer.key, "data": timer.data} if timer else {}

    async def _rest(self, batch: Batch) -> float:
        """Seconds until a timer falls due or a lane may be tried again, at most one look around."""
        due = await timers.next_due(batch.conn, self._bot)
        retry = await lanes.next_retry(batch.conn, self._bot)
        waits = [(due - batch.now).total_seconds()] if due else []
        waits += [(retry - batch.bare_now).total_seconds()] if retry else []
        return max(0.001, min([self._pace.look_again, *waits]))
