"""Brings a bot's updates to its webhook, as Telegram does: those of one chat one after the other, several chats at once.

An update that is not taken with a 2xx is brought again, after a pause that grows; what comes behind it in the same
chat waits. Source: <https://core.telegram.org/bots/api#setwebhook>.
"""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import suppress
from typing import Any, Final

import httpx

from bot.rehearsal.server.faults import Drop, Faults
from bot.rehearsal.server.mailbox import Mailbox, Webhook

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
DELIVERY: Final = "webhook"
"""What faults call a delivery: `faults.next(Drop(after=True), method="webhook")`."""
_PATIENCE: Final = 10.0
"""Seconds that a webhook has for its answer."""
_LONGEST_PAUSE: Final = 60.0
_MANY: Final = httpx.Limits(max_connections=200)


class Courier:
    """The courier of one bot's mailbox; `pause` is how long, in seconds, it waits before it comes again."""

    def __init__(self, mailbox: Mailbox, *, faults: Faults, pause: float = 1.0) -> None:
        self._mailbox = mailbox
        self._faults = faults
        self.pause = pause
        self._under_way: dict[object, asyncio.Task[None]] = {}
        """By the chat that it belongs to."""

    async def run(self) -> None:
        """Bring updates until cancelled, whenever the bot has a webhook."""
        # A local webhook has no certificate that the world knows of, and reading the world's takes longer than a test.
        async with httpx.AsyncClient(timeout=_PATIENCE, limits=_MANY, verify=False) as client:  # noqa: S501
            try:
                while True:
                    await self._mailbox.something_new()
                    self._set_out(client)
            finally:
                tasks = list(self._under_way.values())
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    def _set_out(self, client: httpx.AsyncClient) -> None:
        webhook = self._mailbox.webhook
        if webhook is None:
            return
        for update in self._mailbox.first(len(self._mailbox)):
            if len(self._under_way) >= webhook.max_connections:
                return
            chat = _chat_of(update)
            if chat not in self._under_way:
                self._under_way[chat] = asyncio.create_task(self._bring(client, chat, update))

    async def _bring(self, client: httpx.AsyncClient, chat: object, update: dict[str, Any]) -> None:
        pause = self.pause
        try:
            while (webhook := self._mailbox.webhook) is not None:
                if await self._is_taken(client, webhook, update):
                    self._mailbox.taken(update)
                    return
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
        finally:
            del self._under_way[chat]
            self._mailbox.look_again()

    async def _is_taken(self, client: httpx.AsyncClient, webhook: Webhook, update: dict[str, Any]) -> bool:
        fault = self._faults.strike(DELIVERY)
        lost = isinstance(fault, Drop)
        if isinstance(fault, Drop) and not fault.after:
            return False
        body = json.dumps(update).encode()
        headers = {"Content-Type": "application/json"} | (
            {SECRET_HEADER: webhook.secret} if webhook.secret else {}
        )
        try:
            answer = await client.post(webhook.url, content=body, headers=headers)
        except httpx.HTTPError as error:
            self._mailbox.complain(int(time.time()), f"{type(error).__name__}")
            return False
        if not answer.is_success:
            self._mailbox.complain(
                int(time.time()),
                f"Wrong response from the webhook: {answer.status_code} {answer.reason_phrase}",
            )
            return False
        return not lost


def _chat_of(update: dict[str, Any]) -> object:
    """What Telegram keeps in order: the chat, or the person where there is none."""
    with suppress(StopIteration):
        content = next(value for value in update.values() if isinstance(value, dict))
        for place in (content, content.get("message") or {}):
            for name in ("chat", "from", "user"):
                if isinstance(found := place.get(name), dict):
                    return found.get("id")
    return None
