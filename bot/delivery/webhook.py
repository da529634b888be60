"""Where Telegram brings updates instead of being asked: each is committed before the 200 that confirms it.

Source: https://core.telegram.org/bots/api#setwebhook.
"""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from hashlib import sha256
from http import HTTPStatus
from typing import Any, Final

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bot.delivery.botapi import BotApi, Flooded, NotSent, Uncertain
from bot.errors import StoreError

log = structlog.get_logger("vigie.intake")

LARGEST_BODY: Final = 1024 * 1024
"""Bytes. An update holds no file: the largest are some tens of kilobytes."""
SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
AT_ONCE: Final = 40
"""Updates that Telegram brings at the same time; of one chat it brings one after the other."""
_TOGETHER: Final = 100
"""Updates that are committed at once, at the most."""
_READING: Final = 15.0
"""Seconds within which the whole of a request must have come."""
_COME_BACK: Final = {"Retry-After": "2"}

Commit = Callable[[Sequence[object]], Awaitable[None]]


class Webhook:
    """An ASGI application for the one address that Telegram knows. `commit` keeps updates."""

    def __init__(self, commit: Commit, *, secret: str) -> None:
        self._gate = Gate(commit)
        self._secret = secret.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; whatever is not 200 makes Telegram bring the update again."""
        try:
            async with asyncio.timeout(_READING):
                update = await self._read(Request(scope, receive))
        except (TimeoutError, ClientDisconnect):
            update = _refusal(HTTPStatus.REQUEST_TIMEOUT)
        response = update if isinstance(update, Response) else await self._take_in(update)
        await response(scope, receive, send)

    async def _read(self, request: Request) -> Any:
        """The update, or the answer to what is none."""
        if request.method != "POST":
            return _refusal(HTTPStatus.METHOD_NOT_ALLOWED, {"Allow": "POST"})
        given = request.headers.get(SECRET_HEADER, "").encode()
        if not hmac.compare_digest(given, self._secret):
            log.warning("a stranger at the webhook", client=request.client and request.client.host)
            return _refusal(HTTPStatus.FORBIDDEN)
        if request.headers.get("content-type", "").partition(";")[0].strip() != "application/json":
            return _refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST_BODY:
                log.warning("an update too large", limit=LARGEST_BODY)
                return _refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        try:
            return json.loads(body)
        except (ValueError, RecursionError):
            log.warning("not JSON at the webhook", size=len(body))
            return _refusal(HTTPStatus.BAD_REQUEST)

    async def _take_in(self, update: object) -> Response:
        try:
            await self._gate.bring(update)
        except StoreError as error:
            log.warning("the database fails, Telegram will come again", reason=str(error))
            return Response(status_code=HTTPStatus.SERVICE_UNAVAILABLE, headers=_COME_BACK)
        return Response(status_code=HTTPStatus.OK)


class Gate:
    """Commits what many bring at the same time at once, in the order they came: the disk is waited for once."""

    def __init__(self, commit: Commit) -> None:
        self._commit = commit
        self._waiting: list[tuple[object, asyncio.Future[None]]] = []
        self._committing: asyncio.Task[None] | None = None

    async def bring(self, update: object) -> None:
        """Returns once the update is committed; raises what its commit raised."""
        committed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((update, committed))
        if self._committing is None or self._committing.done():
            self._committing = asyncio.create_task(self._commit_all())
        await committed

    async def _commit_all(self) -> None:
        while self._waiting:
            taken = self._waiting[:_TOGETHER]
            del self._waiting[:_TOGETHER]
            try:
                await self._commit([update for update, _ in taken])
            except Exception as error:  # noqa: BLE001 - each of those that wait gets it
                for _, committed in taken:
                    _settle(committed, error)
            else:
                for _, committed in taken:
                    _settle(committed)


def _refusal(status: HTTPStatus, headers: Mapping[str, str] | None = None) -> Response:
    # Whoever is refused may go on sending: nobody listens any more.
    return Response(status_code=status, headers={"Connection": "close", **(headers or {})})


def _settle(committed: asyncio.Future[None], error: Exception | None = None) -> None:
    if committed.done():  # whoever waited is gone
        return
    if error is None:
        committed.set_result(None)
    else:
        committed.set_exception(error)


def secret_of(token: str) -> str:
    """A secret that every worker of a bot knows without being told: nobody can tell the token from it."""
    return hmac.new(token.encode(), b"vigie webhook", sha256).hexdigest()


async def register(
    api: BotApi,
    *,
    url: str,
    secret: str,
    allowed_updates: Sequence[str],
    pauses: Sequence[float] = (1, 2, 4, 8),
) -> None:
    """Have Telegram bring updates to `url`; tried again after each of the pauses (seconds) when it could not be asked.

    Raises an `ApiFault` or a `VigieError`.
    """
    fields = {
        "url": url,
        "secret_token": secret,
        "allowed_updates": list(allowed_updates),
        "max_connections": AT_ONCE,
    }
    for pause in pauses:
        try:
            await api.call("setWebhook", fields)
        except Flooded as flood:  # several workers that start at once do it all
            await asyncio.sleep(max(pause, flood.retry_after))
        except (NotSent, Uncertain):
            await asyncio.sleep(pause)
        else:
            return
    await api.call("setWebhook", fields)
