"""Handles what waits in the inbox: each lane in order, many lanes at once, each message undone alone when it fails.

A turn handles many lanes in one transaction, as if none could fail. When one does, all of it is undone and the next
turn handles each apart: that costs two journeys more for each message, and few turns need it.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, Final

import structlog

from bot.delivery.batch import Batch, Workshop
from bot.delivery.burial import Spoilt, bury, origin
from bot.delivery.pace import Observer, Pace
from bot.delivery.waiting import Setbacks, until
from bot.delivery.work import Handler, Work
from bot.errors import StatementRefused, StoreError
from bot.store import inbox, is_storage_fault, lanes, timers
from bot.store.inbox import Waiting

log = structlog.get_logger("vigie.lanes")

NEWCOMER_FOR: Final = timedelta(minutes=10)
"""Whoever wrote for the first time within this is a newcomer: a raid is made of them."""
MOST_ENDS: Final = 5
"""How often a program may end while it handles a row before the row is buried: more often than by a bad day's chance."""
ENDED: Final = "the program ended each time it was handled"
"""The reason of a burial when there was no exception to tell of."""


class Lanes:
    """The worker of the lanes."""

    def __init__(
        self,
        shop: Workshop,
        handler: Handler,
        *,
        pace: Pace,
        committed: Callable[[], None],
        reached: Observer,
    ) -> None:
        self._shop = shop
        self._handler = handler
        self._pace = pace
        self._committed = committed
        self._reached = reached
        self._apart = False
        self._wary_of = pace.batch
        """How many rows are still counted as tried before they are: those that may have ended this program's forerunner."""
        self._suspects: deque[int] = deque()
        """Rows that were tried before, each to be handled by itself."""
        self._counted: set[int] = set()
        """Rows that were counted as tried by this program: a database that fails in between is not their fault."""
        self.awake = asyncio.Event()
        """Set when there may be something to do."""
        self.is_busy = False
        """Whether a turn is under way, so that what comes in now has to wait."""

    async def run(self, stop: asyncio.Event) -> None:
        """Handle until stopped, and what is ready then, for as long as the grace lasts."""
        setbacks = Setbacks(pace=self._pace)
        loop = asyncio.get_running_loop()
        deadline: float | None = None
        while True:
            if stop.is_set():
                deadline = deadline or loop.time() + self._pace.grace
            self.awake.clear()
            try:
                handled, rest = await self._turn()
                setbacks.are_over()
            except StoreError as error:
                handled, rest = 0, setbacks.after(error)
            if deadline is not None and (not handled or loop.time() > deadline):
                return
            if not handled:
                await until(stop, *setbacks.waking(self.awake), longest=rest)

    async def _turn(self) -> tuple[int, float]:
        """Handle the heads of the lanes: how many, and how long to rest when there was none."""
        apart, self._apart = self._apart, False
        self.is_busy = True
        try:
            if self._wary_of or self._suspects:
                return await self._wary_turn()
            return await self._common_turn(apart=apart)
        except (Spoilt, StatementRefused):
            if apart:
                raise
            self._apart = True
            return 1, 0.0
        finally:
            self.is_busy = False

    async def _common_turn(self, *, apart: bool) -> tuple[int, float]:
        async with self._shop.batch() as batch:
            if fired := await timers.fire(batch.conn, batch.bot, batch.now, self._pace.batch):
                return fired, 0.0  # what is locked for it is let go before anything is handled
            rows = await inbox.heads(
                batch.conn,
                batch.bot,
                batch.bare_now,
                self._pace.batch,
                new_since=batch.bare_now - NEWCOMER_FOR,
            )
            self._suspects.extend(row.id for row in rows if row.tries)
            fresh = [row for row in rows if not row.tries]
            tried, done = await self._handle_all(batch, fresh, apart=apart)
            rest = await self._rest(batch) if not rows else 0.0
            self._reached("lanes.handled")
        self._after_commit(done)
        return tried + len(self._suspects), rest

    async def _handle_all(
        self, batch: Batch, rows: list[Waiting], *, apart: bool
    ) -> tuple[int, list[Waiting]]:
        """Handle rows for as long as a turn lasts: how many were tried, and those that are done with."""
        loop = asyncio.get_running_loop()
        over = loop.time() + self._pace.turn
        tried, done = 0, []
        for row in rows:
            tried += 1
            if await (self._handle_apart if apart else self._handle)(batch, row):
                done.append(row)
            if loop.time() > over:
                break
            await asyncio.sleep(0)  # let the other loops breathe
        async with _spoiling(batch):
            await batch.end()
        await self._forget(batch, done)
        return tried, done

    async def _wary_turn(self) -> tuple[int, float]:
        """Handle one row that waited when this program started, or failed before, counted as tried before it is.

        It may be what ended the program: such a row raises nothing that could be caught, and would end it for ever. Its lane
        is held meanwhile, so that of several workers one counts.
        """
        async with self._shop.batch() as batch:
            row = await self._suspicious(batch)
            if row is None:
                return 1, 0.0
            if row.tries > MOST_ENDS and row.id not in self._counted:
                await self._bury(batch, row, RuntimeError(ENDED))
                await self._forget(batch, [row])
                return 1, 0.0
            if row.id not in self._counted:
                await inbox.count_try(batch.conn, row.id)
            await lanes.hold(
                batch.conn, row.lane_id or 0, batch.bare_now + timedelta(seconds=self._pace.wary)
            )
        self._counted.add(row.id)
        async with self._shop.batch() as batch:
            counted = await inbox.head(batch.conn, row.id)
            done = [counted] if counted and await self._handle_apart(batch, counted, counted=True) else []
            await self._forget(batch, done)
        self._counted.discard(row.id)  # if it failed, it counts the next time, too
        self._after_commit(done)
        return 1, 0.0

    async def _suspicious(self, batch: Batch) -> Waiting | None:
        """The next row to be wary of; none when another worker has it."""
        if self._suspects:
            return await inbox.head(batch.conn, self._suspects.popleft())
        heads = await inbox.heads(batch.conn, batch.bot, batch.bare_now, 1)
        self._wary_of = self._wary_of - 1 if heads else 0
        return heads[0] if heads else None

    async def _handle(self, batch: Batch, row: Waiting) -> bool:
        """Handle one row; when it fails, all of the batch is undone."""
        async with _spoiling(batch):
            await self._dispatch(batch, row)
        return True

    async def _handle_apart(self, batch: Batch, row: Waiting, *, counted: bool = False) -> bool:
        """Handle one row, undone alone when it fails; false when it stays at the head of its lane."""
        try:
            async with batch.apart():
                await self._dispatch(batch, row)
        except Exception as error:
            if is_storage_fault(error):
                raise
            return await self._failed(batch, row, error, tries=row.tries - counted)
        return True

    async def _dispatch(self, batch: Batch, row: Waiting) -> None:
        work = Work(batch=batch, lane=row.lane, trace=row.id, is_newcomer=row.is_newcomer)
        with structlog.contextvars.bound_contextvars(trace=row.id):
            if row.timer_id is None:
                await self._handler.handle(work, row.body)
            elif timer := await timers.find(batch.conn, row.timer_id):
                await self._handler.due(work, timer)
                await timers.forget(batch.conn, timer.id)
            work.raise_fault()

    async def _failed(self, batch: Batch, row: Waiting, error: Exception, *, tries: int) -> bool:
        if tries >= len(self._pace.retries):
            await self._bury(batch, row, error)
            return True
        wait = self._pace.retries[tries]
        log.warning(
            "failed, trying again", trace=row.id, update_id=row.update_id, error=origin(error), seconds=wait
        )
        if tries == row.tries:
            await inbox.count_try(batch.conn, row.id)
        await lanes.hold(batch.conn, row.lane_id or 0, batch.bare_now + timedelta(seconds=wait))
        return False

    async def _bury(self, batch: Batch, row: Waiting, error: Exception) -> None:
        kind, body = await self._described(batch, row)
        await bury(batch, self._handler, row, kind=kind, body=body, error=error)

    async def _described(self, batch: Batch, row: Waiting) -> tuple[str, dict[str, Any]]:
        if row.timer_id is None:
            return "update", row.body
        timer = await timers.find(batch.conn, row.timer_id)
        await timers.forget(batch.conn, row.timer_id)
        return "timer", {"kind": timer.kind, "key": timer.key, "data": timer.data} if timer else {}

    async def _forget(self, batch: Batch, done: list[Waiting]) -> None:
        if done:
            await inbox.drop(batch.conn, [row.id for row in done])
            await lanes.advance(batch.conn, [row.lane_id for row in done if row.lane_id is not None])

    def _after_commit(self, done: list[Waiting]) -> None:
        if not done:
            return
        self._reached("lanes.committed")
        for row in done:
            chat_id = row.lane and row.lane.chat_id
            log.info("handled", trace=row.id, update_id=row.update_id, timer=row.timer_id, chat_id=chat_id)
        self._committed()

    async def _rest(self, batch: Batch) -> float:
        """Seconds until a timer falls due or a lane may be tried again, at most one look around."""
        due = await timers.next_due(batch.conn, batch.bot)
        retry = await lanes.next_retry(batch.conn, batch.bot)
        waits = [(due - batch.now).total_seconds()] if due else []
        # One that may be tried by now is another worker's: there is nothing to hurry for.
        waits += [(retry - batch.bare_now).total_seconds()] if retry and retry > batch.bare_now else []
        return max(0.001, min([self._pace.look_again, *waits]))


@asynccontextmanager
async def _spoiling(batch: Batch) -> AsyncIterator[None]:
    """What fails within spoils the batch, unless it is the database that failed."""
    try:
        async with batch.together():
            yield
    except Exception as error:
        if is_storage_fault(error):
            raise
        raise Spoilt from error
