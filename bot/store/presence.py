"""Workers on several machines, which meet only in PostgreSQL.

Each keeps one connection that does nothing but show that it lives: a lock in its name, which the database lets go when
the process dies, and after some seconds when its machine vanishes or freezes. Whoever reads Telegram holds one more.
"""

from __future__ import annotations

import asyncio
import time
from asyncio import CancelledError
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from hashlib import blake2b
from typing import Any, Final, Self

import asyncpg
import structlog
from sqlalchemy import Select, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.store.crew import Called

log = structlog.get_logger("vigie.crew")

_SHOW_LIFE: Final = 5.0
"""Seconds between two signs of life."""
_FROZEN: Final = 20_000
"""Milliseconds without one after which PostgreSQL ends the connection: the process is frozen.

Source: https://www.postgresql.org/docs/14/runtime-config-client.html (idle_session_timeout, new in version 14).
"""
_SURE: Final = 2.0
"""Seconds that somebody must be out of sight to be gone: whoever lost the connection alone is back by then."""
_BACK_AGAIN: Final = (0.1, 0.3, 0.6, 1.0)
"""Seconds between two tries to come back aboard; the last one repeats."""

_FAULTS: Final = (asyncpg.PostgresError, asyncpg.InterfaceError, SQLAlchemyError, OSError, TimeoutError)


class Presence:
    """One worker's place among those of its bot, on PostgreSQL."""

    def __init__(self, engine: AsyncEngine, *, bot: int, name: str, called: Called) -> None:
        self.name = name
        self._engine = engine
        self._channel = f"vigie_{bot}"
        self._lead_key = _key("reader", bot)
        self._called = called
        self._line: AsyncConnection | None = None
        self._asking = asyncio.Lock()
        self._deciding = asyncio.Lock()
        self._lost = asyncio.Event()
        self._tried = asyncio.Event()
        """Set once it is aboard, or could not be at first."""
        self._leads = False
        self._out_of_sight: dict[str, float] = {}

    @classmethod
    @asynccontextmanager
    async def kept(cls, engine: AsyncEngine, *, bot: int, name: str, called: Called) -> AsyncIterator[Self]:
        """Aboard from the first to the last line of the block, as soon as the database is there, and back again whenever it is lost."""
        presence = cls(engine, bot=bot, name=name, called=called)
        keeping = asyncio.create_task(presence._keep())
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(presence._tried.wait(), _SHOW_LIFE)
            yield presence
        finally:
            keeping.cancel()
            with suppress(CancelledError):
                await keeping

    @property
    def is_aboard(self) -> bool:
        """Whether the lock in this worker's name is held."""
        return self._line is not None and not self._lost.is_set()

    async def leads(self) -> bool:
        """Whether the lock of the reader is held, or was free just now."""
        if not self.is_aboard:
            return False
        async with self._deciding:
            if not self._leads:
                try:
                    self._leads = bool(await self._ask(select(func.pg_try_advisory_lock(self._lead_key))))
                except _FAULTS:
                    return False
                if self._leads:
                    log.info("leads the workers", worker=self.name)
            return self._leads

    async def gone(self, conn: AsyncConnection, names: Iterable[str]) -> set[str]:
        """Those whose lock was free at two looks, some seconds apart."""
        now = time.monotonic()
        seen_before, self._out_of_sight = self._out_of_sight, {}
        for name in sorted(set(names) - {self.name}):
            if await conn.scalar(select(func.pg_try_advisory_xact_lock(_key("worker", name)))):
                self._out_of_sight[name] = seen_before.get(name, now)
        return {name for name, since in self._out_of_sight.items() if now - since >= _SURE}

    async def call(self, conn: AsyncConnection, about: str) -> None:
        """By NOTIFY."""
        await conn.execute(select(func.pg_notify(self._channel, about)))

    async def _keep(self) -> None:
        """Come aboard, show life until the connection is lost, then come back; for ever."""
        tries, was_aboard = 0, False
        while True:
            connection = None
            try:
                connection = await self._engine.connect()
                await self._board(connection)
                if was_aboard or tries:
                    log.info("aboard again", worker=self.name)
                tries, was_aboard = 0, True
                self._tried.set()
                await self._show_life()
            except Exception as error:  # noqa: BLE001  whatever it is, a worker that gives up here sends nothing any more
                log.warning("not aboard", worker=self.name, error=type(error).__name__)
            finally:
                self._line, self._leads = None, False
                self._tried.set()
                if connection is not None:
                    await _leave(connection)
            await asyncio.sleep(_BACK_AGAIN[min(tries, len(_BACK_AGAIN) - 1)])
            tries += 1

    async def _board(self, connection: AsyncConnection) -> None:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        driver: Any = (await connection.get_raw_connection()).driver_connection
        self._lost = asyncio.Event()
        driver.add_termination_listener(lambda *_: self._lost.set())
        await connection.exec_driver_sql(f"SET idle_session_timeout = {_FROZEN}")
        await connection.execute(select(func.pg_advisory_lock(_key("worker", self.name))))
        await driver.add_listener(self._channel, lambda *heard: self._called(str(heard[-1])))
        self._line = connection

    async def _show_life(self) -> None:
        while not self._lost.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(self._lost.wait(), _SHOW_LIFE)
                return
            await self._ask(select(1))

    async def _ask(self, question: Select[Any]) -> object:
        async with self._asking, asyncio.timeout(_SHOW_LIFE):
            if self._line is None:
                raise ConnectionError("not aboard")
            return await self._line.scalar(question)


async def _leave(connection: AsyncConnection) -> None:
    """The connection holds locks: it must not go back to the pool."""
    with suppress(*_FAULTS):
        await connection.invalidate()
    with suppress(*_FAULTS):
        await connection.close()


def _key(kind: str, name: object) -> int:
    """The number of an advisory lock: 64 bits, the same on every machine."""
    digest = blake2b(f"vigie:{kind}:{name}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
