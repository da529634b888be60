"""Long polling: fetch raw updates, commit them, and only then confirm them by the next offset."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Final

import structlog

from bot.delivery.botapi import ApiFault, BotApi, Flooded
from bot.delivery.pace import Pace
from bot.delivery.waiting import until
from bot.errors import PolledElsewhere, StoreError
from bot.store import Crew, is_storage_fault

log = structlog.get_logger("vigie.intake")

ALLOWED_UPDATES: Final = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
    "message_reaction",
)
"""What Telegram is asked for. It leaves some kinds out unless they are named, reactions for one."""

_MARGIN: Final = 10.0
"""Seconds that an answer may take beyond the time that Telegram holds it back."""


class Poller:
    """Reads a bot's updates, one batch at a time; every update is committed before it is confirmed."""

    def __init__(
        self,
        api: BotApi,
        commit: Callable[[Sequence[object]], Awaitable[None]],
        *,
        pace: Pace,
        allowed_updates: Sequence[str] = ALLOWED_UPDATES,
    ) -> None:
        self._api = api
        self._commit = commit
        self._pace = pace
        self._allowed = list(allowed_updates)
        self._failures = 0

    async def run(self, stop: asyncio.Event, crew: Crew) -> None:
        """Poll until stopped, as long as this worker leads.

        Raises `TokenRefused`, and no other error of Telegram's or of the database.
        """
        confirm: int | None = None
        while not stop.is_set():
            if not await crew.leads():
                confirm = None  # whoever leads confirms
                await until(stop, longest=self._pace.look_out)
                continue
            try:
                updates = await self._fetch(confirm, stop)
                await self._commit(updates)
            except (ApiFault, PolledElsewhere, StoreError) as error:
                if isinstance(error, StoreError) and not is_storage_fault(error):
                    raise
                await until(stop, longest=self._after_failure(error))
                continue
            # Once a batch is confirmed the offset has done its work: Telegram's ids may start lower after a quiet week.
            confirm = max((_update_id(update) for update in updates), default=-1) + 1 or None
            self._recovered()

    async def _fetch(self, confirm: int | None, stop: asyncio.Event) -> list[Any]:
        fields = {"offset": confirm, "timeout": self._pace.long_poll, "allowed_updates": self._allowed}
        polling = asyncio.create_task(
            self._api.call("getUpdates", fields, timeout=self._pace.long_poll + _MARGIN)
        )
        stopping = asyncio.create_task(stop.wait())
        await asyncio.wait({polling, stopping}, return_when=asyncio.FIRST_COMPLETED)
        stopping.cancel()
        if not polling.done():
            polling.cancel()  # what it would have brought is not confirmed, and comes again
            await asyncio.gather(polling, return_exceptions=True)
            return []
        updates = polling.result()
        return updates if isinstance(updates, list) else []

    def _after_failure(self, error: Exception) -> float:
        self._failures += 1
        wait = error.retry_after if isinstance(error, Flooded) else self._pace.backoff(self._failures)
        log.warning(
            "cannot read updates, trying again",
            error=type(error).__name__, reason=str(error), failures=self._failures, seconds=wait,
        )  # fmt: skip
        return wait

    def _recovered(self) -> None:
        if self._failures:
            log.info("updates are read again", failures=self._failures)
        self._failures = 0


def _update_id(update: object) -> int:
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if isinstance(number, int) else -1
