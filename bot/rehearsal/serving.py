"""Serves an ASGI application to this machine alone, beside whatever else the event loop does."""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from ipaddress import ip_address
from typing import Any, Final, cast

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.errors import NotLoopback, PortTaken
from bot.rehearsal.wording import WORDS
from bot.words import spoken_language

_HANG_UP: Final = "vigie.hang_up"
_IDLE: Final = 75
"""Seconds that a connection stays open unused: longer than clients keep theirs, so that none is cut while in use."""
_GRACE: Final = 2.0
"""Seconds that answers under way get when the server stops, before they are cancelled."""


@asynccontextmanager
async def serve(
    app: ASGIApp, *, host: str = "127.0.0.1", port: int = 0, language: str | None = None
) -> AsyncIterator[str]:
    """The address, such as `http://127.0.0.1:8000`, at which the application answers; port 0 takes a free one.

    Signals are left alone. At the end every connection is closed, however long its answer would have taken.

    Raises:
        NotLoopback: The host is not this machine; nothing was opened.
        PortTaken: Somebody else listens there.
    """
    listener = _listen(host, port, spoken_language(language))
    server = _Server(app)
    running = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        await server.ready.wait()
        yield f"http://{_url_host(host)}:{listener.getsockname()[1]}"
    finally:
        server.leave.set()
        await running


def require_loopback(host: str, *, language: str | None = None) -> None:
    """Raise `NotLoopback` unless the host is a name or an address of this machine alone."""
    if not _is_loopback(host):
        raise NotLoopback(WORDS.say(spoken_language(language), "not_loopback", host=host or "0.0.0.0"))  # noqa: S104


async def hung_up(receive: Receive) -> None:
    """Wait until the caller breaks the connection; only once the whole request was read."""
    kind = ""
    while kind != "http.disconnect":
        kind = (await receive())["type"]


async def hang_up(scope: Scope, receive: Receive) -> None:
    """Break the connection of a request without an answer, as a network does.

    Raises:
        ConnectionError: The application is not run by `serve`.
    """
    if _HANG_UP not in scope.get("extensions", {}):
        raise ConnectionError("the connection is broken on purpose")
    scope["extensions"][_HANG_UP]()
    await hung_up(receive)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _url_host(host: str) -> str:
    return f"[{host.strip('[]')}]" if ":" in host else host


def _listen(host: str, port: int, language: str) -> socket.socket:
    require_loopback(host, language=language)
    # A hosts file may point the name elsewhere; the address cannot lie.
    address = "127.0.0.1" if host == "localhost" else host.strip("[]")
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    try:
        listener = socket.create_server((address, port), family=family, backlog=512)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise PortTaken(WORDS.say(language, "port_taken", port=port)) from error
    # Handed down to each connection: else the second half of an answer waits 40 ms for an acknowledgement.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener


class _Server(uvicorn.Server):
    """uvicorn that leaves signals alone, starts and stops at once, and can hang up on a caller."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(
            uvicorn.Config(
                self._with_hang_up(app), http="h11", ws="none", lifespan="off", log_config=None,
                log_level="error", timeout_keep_alive=_IDLE, access_log=False, date_header=False, server_header=False,
                proxy_headers=False,
            )
        )  # fmt: skip
        self.ready = asyncio.Event()
        self.leave = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def main_loop(self) -> None:
        self.ready.set()
        await self.leave.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for listener in sockets or []:
            listener.close()
        for connection in self._connections():
            connection.transport.abort()
        if tasks := list(self.server_state.tasks):
            _, late = await asyncio.wait(tasks, timeout=_GRACE)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await asyncio.sleep(0)  # the transports close in the loop's next turn

    def _connections(self) -> list[H11Protocol]:
        return cast("list[H11Protocol]", list(self.server_state.connections))

    def _with_hang_up(self, app: ASGIApp) -> ASGIApp:
        async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
            extensions: dict[str, Any] = scope.setdefault("extensions", {})
            extensions[_HANG_UP] = lambda: self._hang_up_on(scope["client"])
            await app(scope, receive, send)

        return wrapped

    def _hang_up_on(self, client: tuple[str, int]) -> None:
        for connection in self._connections():
            if connection.client == tuple(client):
                connection.transport.abort()
