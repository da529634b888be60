"""What happens on the local Telegram, as a stream: a live page and patient tests read it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import Self

from bot.rehearsal.server.accounts import Account
from bot.rehearsal.server.chats import Chat, Message
from bot.rehearsal.server.taps import Tap


class Happening(StrEnum):
    """What kind of change it is."""

    WRITTEN = "written"
    EDITED = "edited"
    DELETED = "deleted"
    REACTED = "reacted"
    TAPPED = "tapped"
    ANSWERED = "answered"
    """A tap got its answer."""
    ACTING = "acting"
    """Somebody is typing, or the like; `detail` says what."""
    MEMBERSHIP = "membership"
    """Somebody joined, left, was blocked or got other rights; `detail` is their new status."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change, told after it happened: `chat` and `message` already show it."""

    what: Happening
    chat: Chat
    by: Account
    message: Message | None = None
    tap: Tap | None = None
    detail: str = ""


class Changes:
    """A subscription from the moment it is made: iterate over it, and close it (or use it with `with`)."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self._queue: asyncio.Queue[Change | None] = asyncio.Queue()

    def put(self, change: Change | None) -> None:
        """Pass a change on; `None` ends the iteration."""
        self._queue.put_nowait(change)

    async def __aiter__(self) -> AsyncIterator[Change]:
        while (change := await self._queue.get()) is not None:
            yield change

    async def next(self) -> Change | None:
        """The next change; `None` when the subscription was closed."""
        return await self._queue.get()

    def close(self) -> None:
        """Get no more changes; an iteration under way ends."""
        self._hub.leave(self)
        self.put(None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class Hub:
    """Passes each change to everybody who subscribed."""

    def __init__(self) -> None:
        self._listeners: set[Changes] = set()

    def listen(self) -> Changes:
        """A new subscription."""
        listener = Changes(self)
        self._listeners.add(listener)
        return listener

    def leave(self, listener: Changes) -> None:
        """End a subscription; harmless when it already ended."""
        self._listeners.discard(listener)

    def tell(self, change: Change) -> None:
        """Something happened."""
        for listener in self._listeners:
            listener.put(change)
