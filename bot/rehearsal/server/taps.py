"""A tap on a button, which Telegram calls a callback query: answered once, and only while it is fresh.

Source: <https://core.telegram.org/bots/api#answercallbackquery>.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any, Final

from bot.rehearsal.server.accounts import Account
from bot.rehearsal.server.chats import Message
from bot.rehearsal.server.refusals import bad_request

LIFE: Final = 150.0
"""Seconds in which a tap can be answered, as measured on the real Telegram."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TapAnswer:
    """What whoever tapped is shown: a line that fades, or an alert to dismiss; often nothing."""

    text: str = ""
    alert: bool = False


@dataclass(slots=True, kw_only=True, eq=False)
class Tap:
    """Somebody pressed a button with data; their app shows it as loading until it is answered."""

    id: str
    by: Account
    message: Message
    data: str
    at: float
    """When, in seconds of the switchboard's stopwatch."""
    answer: TapAnswer | None = None
    _done: asyncio.Event = field(default_factory=asyncio.Event)

    def settle(self, answer: TapAnswer, *, now: float) -> None:
        """Give the one answer; raises `Refusal` when there was one, or when it comes too late."""
        if self.answer is not None or now - self.at > LIFE:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        self.answer = answer
        self._done.set()

    async def answered(self, timeout: float = 5.0) -> TapAnswer:  # noqa: ASYNC109 - a test says how patient it is
        """The answer, as soon as it is there; raises `TimeoutError` after `timeout` seconds."""
        async with asyncio.timeout(timeout):
            await self._done.wait()
        assert self.answer is not None  # noqa: S101 - set before the event
        return self.answer

    def as_json(self) -> dict[str, Any]:
        """Telegram's `CallbackQuery`."""
        return {
            "id": self.id,
            "from": self.by.as_json(),
            "message": self.message.as_json(),
            "chat_instance": str(-self.message.chat.id * 7919),
            "data": self.data,
        }
