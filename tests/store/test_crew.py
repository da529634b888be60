"""The workers of one bot: alone on a file, and together on a server."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack

import pytest

from bot.store import Crew, Store, presence
from tests.databases import on_server
from tests.store.conftest import BOT, on_a_file, on_a_server


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not condition():
            await asyncio.sleep(0.01)


async def gone(store: Store, crew: Crew, *names: str) -> set[str]:
    async with store.transaction() as conn:
        return await crew.gone(conn, names)


async def test_whoever_is_alone_leads_and_is_aboard(store: Store) -> None:
    async with store.crew(BOT, print) as crew:
        assert crew.is_aboard
        assert await crew.leads()
        assert await crew.leads(), "asked twice, the answer is the same"
        assert await gone(store, crew, crew.name) == set()


@on_a_file
async def test_everybody_else_who_worked_on_a_file_is_gone(store: Store) -> None:
    async with store.crew(BOT, print) as crew:
        assert await gone(store, crew, crew.name, "earlier") == {"earlier"}


@on_a_server
async def test_one_of_several_leads_and_another_one_takes_over(store: Store) -> None:
    async with AsyncExitStack() as ship:
        first = await ship.enter_async_context(store.crew(BOT, print))
        async with store.crew(BOT, print) as second, store.crew(BOT + 1, print) as of_another_bot:
            assert first.name != second.name
            assert [await one.leads() for one in (first, second, of_another_bot)] == [True, False, True]
            await ship.aclose()
            assert await second.leads()


@on_a_server
async def test_somebody_is_gone_once_out_of_sight_for_a_while_and_never_while_aboard(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "_SURE", 0.1)
    async with store.crew(BOT, print) as first:
        async with store.crew(BOT, print) as second:
            assert await gone(store, first, second.name) == set()
        assert await gone(store, first, second.name) == set(), "it may come back at once"
        await asyncio.sleep(0.15)
        assert await gone(store, first, second.name, first.name) == {second.name}


@on_a_server
async def test_the_others_are_called_once_it_is_committed(store: Store) -> None:
    heard: list[str] = []
    async with store.crew(BOT, print) as first, store.crew(BOT, heard.append):
        async with store.transaction() as conn:
            await first.call(conn, "in")
            await asyncio.sleep(0.05)
            assert heard == []
        await until(lambda: heard == ["in"])


@on_a_server
async def test_a_lost_connection_is_noticed_and_made_again(store: Store, address: str) -> None:
    heard: list[str] = []
    async with store.crew(BOT, heard.append) as crew:
        assert await crew.leads()
        await on_server(address)  # ends every connection
        await until(lambda: not crew.is_aboard)
        await until(lambda: crew.is_aboard)
        assert await crew.leads(), "nobody else took over meanwhile"
        async with store.crew(BOT, print) as other, store.transaction() as conn:
            await other.call(conn, "in")
        await until(lambda: heard == ["in"])
