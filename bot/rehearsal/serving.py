"""Serves an ASGI application to this machine alone, and can hang up on a caller as a network does."""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from ipaddress import ip_address
from typing import Any, Final, cast

from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol

from bot.errors import NotLoopback, PortTaken
from bot.rehearsal.wording import WORDS
from bot.serving import Server, listen, serving
from bot.words import spoken_language

_HANG_UP: Final = "vigie.hang_up"
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
    async with serving(_Server(app), listener):
        yield f"http://{_url_host(host)}:{listener.getsockname()[1]}"


def require_loopback(host: str, *, language: str | None = None) -> None:
    """Raise `NotLoopback` unless the host is a name or an address of this machine alone."""
    if not is_loopback(host):
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


def is_loopback(host: str) -> bool:
    """Whether it is a name or an address of this machine alone."""
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
    try:
        # A hosts file may point the name elsewhere; the address cannot lie.
        return listen("127.0.0.1" if host == "localhost" else host, port)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise PortTaken(WORDS.say(language, "port_taken", port=port)) from error


class _Server(Server):
    """A server that stops at once, and can hang up on a caller."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(self._with_hang_up(app), grace=_GRACE)

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
