"""Serves an ASGI application beside whatever else the event loop does, until it is told to leave."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Final

import uvicorn
from starlette.types import ASGIApp

_IDLE: Final = 75
"""Seconds that a connection stays open unused: longer than clients keep theirs, so that none is cut while in use."""
_AT_ONCE: Final = 1000
"""Requests under way at once; one more is answered with 503."""


class Server(uvicorn.Server):
    """uvicorn that leaves signals and logs alone.

    When it leaves it takes no new connections, and answers what is under way for `grace` seconds.
    """

    def __init__(self, app: ASGIApp, *, grace: float) -> None:
        super().__init__(
            uvicorn.Config(
                app, http="h11", ws="none", lifespan="off", log_config=None, log_level="error", access_log=False,
                timeout_keep_alive=_IDLE, timeout_graceful_shutdown=round(grace), limit_concurrency=_AT_ONCE,
                date_header=False, server_header=False, proxy_headers=False,
            )
        )  # fmt: skip
        self.ready = asyncio.Event()
        self.leave = asyncio.Event()
        self.gone = asyncio.Event()

    async def close(self) -> None:
        """Leave, and wait until it has."""
        self.leave.set()
        await self.gone.wait()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals are whoever runs the program's."""
        yield

    async def main_loop(self) -> None:
        """Wait until told to leave."""
        self.ready.set()
        await self.leave.wait()


@asynccontextmanager
async def serving(server: Server, listener: socket.socket) -> AsyncIterator[None]:
    """The server answers from the first to the last line of the block, and has left at its end."""
    running = asyncio.create_task(server.serve(sockets=[listener]))
    running.add_done_callback(lambda _: server.gone.set())
    try:
        await server.ready.wait()
        yield
    finally:
        server.leave.set()
        await running


def listen(host: str, port: int) -> socket.socket:
    """A socket that waits for connections; port 0 takes a free one. Raises `OSError`."""
    address = host.strip("[]")
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    listener = socket.create_server((address, port), family=family, backlog=512)
    # Handed down to each connection: else the second half of an answer waits 40 ms for an acknowledgement.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listener
