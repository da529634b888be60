"""The updates that wait for a bot, and who is reading them.

Source: <https://core.telegram.org/bots/api#getting-updates>.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from itertools import count, islice
from typing import Any, Final

from bot.rehearsal.server.refusals import conflict

_FIRST: Final = 100_000_000
_ON_DEMAND: Final = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
"""Kinds that a bot gets only when it asks for them."""
KINDS: Final = _ON_DEMAND | {
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages", "inline_query",
    "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media",
    "poll", "poll_answer", "my_chat_member", "chat_join_request", "chat_boost", "removed_chat_boost",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """Where a bot asked its updates to be sent instead."""

    url: str
    secret: str = ""
    max_connections: int = 40


class Mailbox:
    """One bot's updates, oldest first; they stay until a later offset confirms them."""

    def __init__(self) -> None:
        self._ids = count(_FIRST + 1)
        self._waiting: deque[dict[str, Any]] = deque()
        self._reader: asyncio.Future[None] | None = None
        self._news = asyncio.Event()
        self.wanted: Collection[str] = ()
        """The kinds last asked for; none means the default ones."""
        self._webhook: Webhook | None = None
        self.complaint: tuple[int, str] | None = None
        """When, in seconds since 1970, and why the webhook last failed to take an update."""

    @property
    def webhook(self) -> Webhook | None:
        """Where updates are brought; none when they wait to be fetched."""
        return self._webhook

    @webhook.setter
    def webhook(self, webhook: Webhook | None) -> None:
        self._webhook = webhook
        self.complaint = None
        self.look_again()

    def number_from(self, first: int) -> None:
        """Skip that many numbers: a bot may remember updates of an earlier world."""
        self._ids = count(_FIRST + first)

    def __len__(self) -> int:
        return len(self._waiting)

    def wants(self, kind: str) -> bool:
        """Whether the bot gets updates of that kind."""
        return kind in self.wanted if self.wanted else kind not in _ON_DEMAND

    def put(self, kind: str, value: dict[str, Any]) -> None:
        """Another update, when the bot wants its kind."""
        if self.wants(kind):
            self.put_raw({kind: value})

    def put_raw(self, update: dict[str, Any]) -> None:
        """Any object as an update: a kind nobody knows, a malformed one, one that was already there."""
        self._waiting.append(update if "update_id" in update else {"update_id": next(self._ids)} | update)
        self.look_again()
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)

    def look_again(self) -> None:
        """There may be something for the courier to bring."""
        self._news.set()

    async def something_new(self) -> None:
        """Wait until there may be something to bring."""
        await self._news.wait()
        self._news.clear()

    def taken(self, update: dict[str, Any]) -> None:
        """Forget an update that the webhook took."""
        with suppress(ValueError):  # cleared meanwhile
            self._waiting.remove(update)

    def complain(self, at: int, reason: str) -> None:
        """The webhook did not take an update."""
        self.complaint = (at, reason)

    def confirm(self, offset: int) -> None:
        """Forget every update below the offset; a negative one keeps that many from the end."""
        if offset < 0:
            while len(self._waiting) > -offset:
                self._waiting.popleft()
        while self._waiting and offset > 0 and self._waiting[0]["update_id"] < offset:
            self._waiting.popleft()

    def clear(self) -> None:
        """Forget every update."""
        self._waiting.clear()

    def first(self, limit: int) -> list[dict[str, Any]]:
        """The oldest updates, still unconfirmed."""
        return list(islice(self._waiting, limit))

    def read(self) -> asyncio.Future[None]:
        """Become the reader that waits: the future ends when there is something new."""
        self._reader = asyncio.get_running_loop().create_future()
        return self._reader

    def displace(self, reason: str) -> None:
        """End a poll that is waiting with a conflict, as Telegram lets only one at a time."""
        if self._reader is not None and not self._reader.done():
            self._reader.set_exception(conflict(reason))
