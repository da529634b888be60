"""Pressed buttons: handled ahead of the lanes, and answered directly, outside outbox and rate limits.

Telegram shows a spinning button until the query is answered, lets it be answered once, and forgets it soon.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from contextlib import suppress
from typing import Any, Final

import structlog

from bot.delivery.batch import Batch, Workshop
from bot.delivery.botapi import ApiFault, BotApi, NotSent, Refused
from bot.delivery.burial import bury, origin
from bot.delivery.call import Call, Promise, Role
from bot.delivery.intake import lane_of
from bot.delivery.pace import Pace
from bot.delivery.waiting import Setbacks, until
from bot.delivery.work import Handler, TapAnswer, Work
from bot.errors import StoreError, VigieError
from bot.store import inbox, is_storage_fault
from bot.store.inbox import Waiting
from bot.text import shorten

log = structlog.get_logger("vigie.taps")

_ANSWERABLE: Final = 60.0
"""Seconds after which Telegram takes no answer to a tap any more, and some."""
LONGEST_ANSWER: Final = 200
"""Characters. Source: Bot API, answerCallbackQuery."""
_TRIES: Final = 2


class Taps:
    """The worker of the taps; it alone answers callback queries."""

    def __init__(
        self,
        shop: Workshop,
        api: BotApi,
        handler: Handler,
        *,
        pace: Pace,
        committed: Callable[[], None],
    ) -> None:
        self._shop = shop
        self._api = api
        self._handler = handler
        self._pace = pace
        self._committed = committed
        self._unanswered: dict[str, asyncio.TimerHandle] = {}
        self._too_late: set[str] = set()
        self._answering: set[asyncio.Task[None]] = set()
        self.awake = asyncio.Event()
        """Set when there may be something to do."""

    def expect(self, queries: Mapping[str, int]) -> None:
        """These queries, with their updates' ids, were committed: one that is not handled in time gets an empty answer."""
        loop = asyncio.get_running_loop()
        for query, update_id in queries.items():
            self._unanswered[query] = loop.call_later(self._pace.tap_answer, self._give_up, query, update_id)
            self.awake.set()

    async def run(self, stop: asyncio.Event) -> None:
        """Handle until stopped, and what waits then."""
        setbacks = Setbacks(pace=self._pace)
        while True:
            rest = self._pace.look_again
            self.awake.clear()
            try:
                handled = await self._turn()
                setbacks.are_over()
            except StoreError as error:
                handled, rest = False, setbacks.after(error)
            if not handled:
                if stop.is_set():
                    break
                await until(stop, *setbacks.waking(self.awake), longest=rest)
        for handle in self._unanswered.values():
            handle.cancel()
        if self._answering:
            await asyncio.wait(self._answering, timeout=self._pace.grace)

    async def _turn(self) -> bool:
        """Handle the tap that waits longest; false when there is none."""
        async with self._shop.batch() as batch:
            rows = await inbox.taps(batch.conn, batch.bot, 1)
            if not rows:
                return False
            answer = await self._handle(batch, rows[0])
        if answer is not None:
            self._answer(rows[0].body, answer)
        self._committed()
        return True

    async def _handle(self, batch: Batch, row: Waiting) -> TapAnswer | None:
        """Handle one tap; what to answer, none when it is to be tried again."""
        work = Work(batch=batch, lane=lane_of(row.body), trace=row.id)
        try:
            with structlog.contextvars.bound_contextvars(trace=row.id):
                async with batch.apart():
                    await self._handler.tap(work, row.body)
                    work.raise_fault()
        except Exception as error:
            if is_storage_fault(error):
                raise
            if row.tries + 1 < _TRIES:
                await inbox.count_try(batch.conn, row.id)
                log.warning(
                    "tap failed, trying again", trace=row.id, update_id=row.update_id, error=origin(error)
                )
            else:
                await bury(batch, self._handler, row, kind="tap", body=row.body, error=error)
                return TapAnswer(text="")
            return None
        await inbox.drop(batch.conn, [row.id])
        log.info("tap handled", trace=row.id, update_id=row.update_id)
        answer = work.tap_answer or TapAnswer(text="")
        query = _query(row.body)
        if query in self._too_late and answer.alert:
            await _say_instead(work, row.body, answer)
        elif handle := self._unanswered.pop(query, None):
            handle.cancel()  # from here on only the commit stands between the tap and its answer
        return answer

    def _answer(self, update: dict[str, Any], answer: TapAnswer) -> None:
        query = _query(update)
        if query in self._too_late:
            self._too_late.discard(query)
            return
        if handle := self._unanswered.pop(query, None):
            handle.cancel()
        self._begin(self._tell_or_write(update, answer))

    def _give_up(self, query: str, update_id: int) -> None:
        self._unanswered.pop(query, None)
        self._begin(self._tell_nothing(query, update_id))

    def _begin(self, answering: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(answering)
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _tell_nothing(self, query: str, update_id: int) -> None:
        """Stop the little spinner, unless another worker has handled the tap meanwhile."""
        with suppress(StoreError):  # whether it was handled cannot be known: one answer too many does no harm
            async with self._shop.store.reading() as conn:
                if not await inbox.waits(conn, self._shop.bot, update_id):
                    return
        self._too_late.add(query)
        # Another worker may handle it: then nobody asks here any more.
        asyncio.get_running_loop().call_later(_ANSWERABLE, self._too_late.discard, query)
        await self._tell(query, TapAnswer(text=""))

    async def _tell_or_write(self, update: dict[str, Any], answer: TapAnswer) -> None:
        """The answer; a refusal that comes too late for Telegram, as another worker gave an empty one, becomes a message."""
        if await self._tell(_query(update), answer) or not answer.alert:
            return
        try:
            async with self._shop.batch() as batch:
                await _say_instead(Work(batch=batch, lane=lane_of(update)), update, answer)
            self._committed()
        except StoreError as error:
            log.warning("tap not answered", error=type(error).__name__, reason=str(error))

    async def _tell(self, query: str, answer: TapAnswer) -> bool:
        """Whether Telegram took it, as far as is known."""
        fields: dict[str, Any] = {"callback_query_id": query}
        if answer.text:
            fields |= {"text": shorten(answer.text, LONGEST_ANSWER), "show_alert": answer.alert}
        for tries in (1, 2):
            try:
                await self._api.call("answerCallbackQuery", fields)
            except NotSent:
                await asyncio.sleep(self._pace.backoff(tries))
            except Refused as error:
                log.info("tap too old to be answered", reason=str(error))
                return False
            except (ApiFault, VigieError) as error:
                log.warning("tap not answered", error=type(error).__name__, reason=str(error))
                return True
            else:
                return True
        return False


def _query(update: dict[str, Any]) -> str:
    return str(update["callback_query"].get("id"))


async def _say_instead(work: Work, update: dict[str, Any], answer: TapAnswer) -> None:
    """The query was answered with nothing already: who pressed the button reads it as a message."""
    if work.lane is None or not work.lane.chat_id:
        return
    name = update["callback_query"].get("from", {}).get("first_name", "")
    text = f"{name} — {answer.text}" if name else answer.text
    notice = Call(
        method="sendMessage",
        chat_id=work.lane.chat_id,
        payload={"text": text},
        promise=Promise.AT_LEAST_ONCE,
        role=Role.NOTICE,
    )
    await work.call(notice)
