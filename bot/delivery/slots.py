"""Rate slots as the database keeps them: taken in the transaction that marks the call in flight."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Self

from bot.delivery.batch import Batch
from bot.delivery.limits import Limits, counts, free_at, spent
from bot.store import chats
from bot.store.tables import EPOCH

_MICROSECOND = timedelta(microseconds=1)


class Slots:
    """The budgets of one bot, within one transaction."""

    def __init__(
        self, batch: Batch, limits: Limits, sent_at: Sequence[int], held_until: datetime | None
    ) -> None:
        self._batch = batch
        self._limits = limits
        self._now = (batch.bare_now - EPOCH) // _MICROSECOND
        self._of_bot = list(sent_at)
        self._taken: dict[int, list[int]] = {}
        self.closed_for = (held_until - batch.bare_now).total_seconds() if held_until else 0.0
        """Seconds until the bot as a whole may send again; not above 0 when it may now."""

    @classmethod
    async def load(cls, batch: Batch, limits: Limits) -> Self:
        """The budgets as they stand, locked."""
        budget = await chats.budget(batch.conn, batch.bot, locked=bool(limits.bot))
        was_set_back = budget["held_from"] is not None and budget["held_from"] > batch.bare_now
        return cls(batch, limits, budget["sent_at"], None if was_set_back else budget["held_until"])

    async def take(self, chat_id: int, method: str, sent_at: Sequence[int]) -> bool:
        """Take a slot for one call now, or leave the chat alone until it has one; see `closed_for` when false."""
        bot_free = free_at(self._of_bot, self._limits.bot, self._now)
        if bot_free > self._now:
            self.closed_for = (bot_free - self._now) / 1_000_000
            return False
        budgets = self._limits.of_chat(chat_id) if counts(method) else ()
        chat_free = free_at(sent_at, budgets, self._now)
        if chat_free > self._now:
            free = {chat_id: EPOCH + chat_free * _MICROSECOND}
            await chats.hold(self._batch.conn, self._batch.bot, free, self._batch.bare_now)
            return False
        self._of_bot = spent(self._of_bot, self._limits.bot, self._now)
        if budgets:
            self._taken[chat_id] = spent(sent_at, budgets, self._now)
        return True

    async def save(self) -> None:
        """Keep what was taken."""
        changed = dict(self._taken)
        if self._limits.bot:
            changed[chats.WHOLE_BOT] = self._of_bot
        await chats.spend(self._batch.conn, self._batch.bot, changed)
