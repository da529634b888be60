"""What the bot answers over HTTP: its webhook if it has one, whether it is well, and its figures."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

import structlog
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from bot.app.metrics import CONTENT_TYPE, Metrics
from bot.app.wording import WORDS
from bot.errors import PortTaken, StoreError
from bot.serving import Server, listen, serving
from bot.settings import OWN_PATHS
from bot.store import Store, clock
from bot.words import spoken_language

log = structlog.get_logger("vigie.front")

_GRACE: Final = 10.0
"""Seconds that requests under way get when the server leaves."""
_DATABASE: Final = 2.0
"""Seconds that the database has to say that it is there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listening:
    """Where the bot listens, and what for. Without a `webhook` it tells of its health alone, and polls."""

    host: str
    port: int
    webhook: str | None = None
    """The address that Telegram knows, as the world sees it."""
    secret: str = ""
    """What Telegram must show at each visit."""
    drain: float = 5.0
    """Seconds between saying that it is about to leave and leaving: what stands in front of it needs them to notice."""


_NO_FIGURES: Final = PlainTextResponse("the database does not answer\n", HTTPStatus.SERVICE_UNAVAILABLE)
_NOT_YET: Final = PlainTextResponse(
    "not yet\n", HTTPStatus.SERVICE_UNAVAILABLE, headers={"Retry-After": "2", "Connection": "close"}
)
"""What Telegram is told while there is nowhere to keep what it brings."""


class Front:
    """One worker's HTTP server, which tells that the worker lives before the worker can do anything."""

    def __init__(
        self,
        where: Listening,
        *,
        store: Store,
        language: str | None,
    ) -> None:
        self.where = where
        self._store = store
        self._metrics: Metrics | None = None
        self._waits_for: Callable[[], str] = lambda: "database"
        self._language = spoken_language(language)
        self._leaving = False
        answers = (self._health, self._readiness, self._figures)
        routes = [Route(path, answer) for path, answer in zip(OWN_PATHS, answers, strict=True)]
        self._hook = None
        if where.webhook is not None:
            self._hook = Route(urlsplit(where.webhook).path or "/", _NOT_YET)
            routes.append(self._hook)
        self._server = Server(Starlette(routes=routes), grace=_GRACE)

    @asynccontextmanager
    async def open(self) -> AsyncIterator[int]:
        """Answer until the end of the block, or until it left; the port. Raises `PortTaken`."""
        listener = self._listen()
        async with serving(self._server, listener):
            port: int = listener.getsockname()[1]
            log.info("listening", host=self.where.host, port=port, webhook=self.where.webhook is not None)
            yield port

    def serve(self, *, metrics: Metrics, webhook: ASGIApp, waits_for: Callable[[], str]) -> None:
        """The database is there: `waits_for` says what else keeps the worker from being ready; nothing when it is."""
        self._metrics = metrics
        self._waits_for = waits_for
        if self._hook is not None:
            self._hook.app = webhook

    async def leave(self) -> None:
        """Say that it is about to leave, go on for a while, then finish what is under way and leave."""
        self._leaving = True
        await asyncio.sleep(self.where.drain)
        await self._server.close()

    def _listen(self) -> socket.socket:
        host, port = self.where.host, self.where.port
        try:
            return listen(host, port)
        except OSError as error:
            sentence = WORDS.say(self._language, "cannot_listen", host=host, port=port, reason=error.strerror)
            raise PortTaken(sentence) from error

    async def _health(self, _: Request) -> Response:
        """Whether the process is alive at all: one that answers is."""
        return PlainTextResponse("ok\n")

    async def _readiness(self, _: Request) -> Response:
        """Whether updates should be brought here."""
        reason = "leaving" if self._leaving else self._waits_for() or await self._database()
        status = HTTPStatus.SERVICE_UNAVAILABLE if reason else HTTPStatus.OK
        return JSONResponse({"ready": not reason, "reason": reason or None}, status)

    async def _figures(self, _: Request) -> Response:
        if self._metrics is None:
            return _NO_FIGURES
        try:
            return Response(await self._metrics.shown(self._store), media_type=CONTENT_TYPE)
        except StoreError as error:
            log.warning("no figures", reason=str(error))
            return _NO_FIGURES

    async def _database(self) -> str:
        try:
            async with asyncio.timeout(_DATABASE), self._store.reading() as conn:
                await clock.bare(conn)
        except (StoreError, TimeoutError):
            return "database"
        return ""
