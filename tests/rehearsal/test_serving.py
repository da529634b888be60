"""The rehearsal's servers listen to this machine alone, and leave it as they found it."""

from __future__ import annotations

import asyncio
import signal
import socket
import time

import httpx
import pytest
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from bot.errors import NotLoopback, PortTaken
from bot.rehearsal.serving import hang_up, require_loopback, serve

EVERYWHERE = ["0.0.0.0", "::", "192.168.1.10", "example.org", "", "127.0.0.1.example.org"]  # noqa: S104


async def hello(scope: Scope, receive: Receive, send: Send) -> None:
    await PlainTextResponse("bonjour")(scope, receive, send)


@pytest.mark.parametrize("host", EVERYWHERE)
@pytest.mark.parametrize(("language", "word"), [("fr", "cet ordinateur"), ("en", "this computer")])
async def test_it_refuses_to_listen_to_other_machines(host: str, language: str, word: str) -> None:
    with pytest.raises(NotLoopback, match=word):
        async with serve(hello, host=host, language=language):
            pass
    with pytest.raises(NotLoopback, match=word):
        require_loopback(host, language=language)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "127.8.8.8", "::1", "[::1]"])
async def test_it_listens_to_this_machine(host: str) -> None:
    try:
        async with serve(hello, host=host) as address, httpx.AsyncClient() as client:
            assert (await client.get(address)).text == "bonjour"
    except OSError as error:
        if ":" not in host:
            raise
        pytest.skip(f"this machine has no IPv6: {error}")


async def test_a_taken_port_is_told_in_words() -> None:
    async with serve(hello) as address:
        port = int(address.rpartition(":")[2])
        with pytest.raises(PortTaken, match=str(port)):
            async with serve(hello, port=port):
                pass


async def test_it_leaves_signals_alone() -> None:
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    async with serve(hello):
        assert (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)) == before


async def test_it_stops_at_once_though_an_answer_is_still_to_come() -> None:
    started = asyncio.Event()

    async def endless(scope: Scope, receive: Receive, send: Send) -> None:
        started.set()
        while (await receive())["type"] != "http.disconnect":
            pass

    async with httpx.AsyncClient() as client:
        async with serve(endless) as address:
            waiting = asyncio.create_task(client.get(address))
            await started.wait()
            began = time.perf_counter()
        assert time.perf_counter() - began < 0.5
        with pytest.raises(httpx.TransportError):
            await waiting


async def test_the_port_is_free_again_afterwards() -> None:
    async with serve(hello) as address:
        port = int(address.rpartition(":")[2])
    async with serve(hello, port=port) as again:
        assert again == address


async def test_hanging_up_breaks_one_connection_and_no_other() -> None:
    async def moody(scope: Scope, receive: Receive, send: Send) -> None:
        await (hang_up(scope, receive) if scope["path"] == "/bad" else hello(scope, receive, send))

    async with serve(moody) as address, httpx.AsyncClient() as one, httpx.AsyncClient() as other:
        await one.get(address)
        with pytest.raises(httpx.TransportError):
            await other.get(f"{address}/bad")
        with socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2]))):
            assert (await one.get(address)).text == "bonjour"
