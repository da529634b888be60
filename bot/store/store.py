"""The database as one value: open it, and do something within a transaction."""

from __future__ import annotations

import sqlite3
from asyncio import Lock
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, nullcontext
from typing import Any, Final, Self

from sqlalchemy import Connection, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.errors import SchemaTooNew, StatementRefused, StoreBusy, StoreError
from bot.store.faults import translate
from bot.store.near import BEGIN_WRITING, connect
from bot.store.schema import REVISIONS, prove_writable, revision, upgrade
from bot.store.wording import WORDS
from bot.words import spoken_language

_DRIVERS: Final = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg"}
_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # in WAL, less than this may lose the last commits at a power cut
    "PRAGMA foreign_keys=ON",
)


class Store:
    """What happened, in SQLite or PostgreSQL.

    Every method raises a `StoreError` when the database does not do what it must; its text says what, where and
    how to mend it, in the operator's language.
    """

    def __init__(self, engine: AsyncEngine, *, where: str, language: str) -> None:
        self._engine = engine
        self._readers = engine.execution_options(reading=True)
        self._where = where
        self._language = language
        # SQLite lets one write at a time, and whom it lets is luck: within this process, in the order they came.
        self._writing = Lock() if engine.dialect.name == "sqlite" else nullcontext()

    @classmethod
    @asynccontextmanager
    async def open(
        cls, url: str, *, language: str | None = None, busy_timeout: float = 5.0
    ) -> AsyncIterator[Self]:
        """The store at an address such as `sqlite:///vigie.sqlite3`; closed at the end.

        `busy_timeout` is how long, in seconds, a lock held by another program is waited for.
        """
        words_in = spoken_language(language)
        address = _with_driver(url, words_in)
        where = (
            address.database or "" if address.get_backend_name() == "sqlite" else address.render_as_string()
        )
        try:
            engine = _engine(address, busy_timeout)
        except SQLAlchemyError as error:
            raise translate(error, where, words_in) from error
        except ModuleNotFoundError as error:
            raise StoreError(WORDS.say(words_in, "address", where=where, reason=error.msg)) from error
        try:
            yield cls(engine, where=where, language=words_in)
        finally:
            await engine.dispose()

    @property
    def where(self) -> str:
        """The file, or the address without its password."""
        return self._where

    @property
    def is_embedded(self) -> bool:
        """Whether the database lives in a file that one process at a time works on."""
        return self._engine.dialect.name == "sqlite"

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """Everything within is written, or nothing: on SQLite as the only writer from the start."""
        async with self._writing:
            with self._translated():
                async with self._engine.begin() as conn:
                    yield conn

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """The state at one moment, without waiting for writers; nothing may be written within."""
        with self._translated():
            async with self._readers.begin() as conn:
                yield conn

    @asynccontextmanager
    async def savepoint(self, conn: AsyncConnection) -> AsyncIterator[None]:
        """What is within is undone alone when it raises; storage errors are translated as everywhere."""
        with self._translated():
            nested = await conn.begin_nested()
            try:
                yield
            except BaseException:
                await self._undo(nested)
                raise
            await nested.commit()

    async def migrate(self) -> bool:
        """Bring the database to this program's schema, and prove that it can be written; whether it was behind.

        Raises `SchemaTooNew` when a newer Vigie wrote it.
        """
        async with self.reading() as conn:
            behind = self._is_behind(await revision(conn))
        async with self.transaction() as conn:
            if behind and self._is_behind(await revision(conn)):  # else another process was faster
                await conn.run_sync(upgrade)
                return True
            await prove_writable(conn)
        return False

    @asynccontextmanager
    async def sole_worker(self) -> AsyncIterator[None]:
        """Nobody else works on this SQLite file meanwhile; the lock dies with the process, however that dies.

        Raises `StoreBusy` when another process has it.
        """
        if not self.is_embedded or self._where in {"", ":memory:"}:
            yield
            return
        lock = sqlite3.connect(
            f"{self._where}.worker", timeout=0, isolation_level=None, check_same_thread=False
        )
        try:
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            lock.close()
            raise StoreBusy(WORDS.say(self._language, "in_use", where=self._where)) from error
        try:
            yield
        finally:
            lock.close()

    def _is_behind(self, found: str | None) -> bool:
        if found is not None and found not in REVISIONS:
            sentence = WORDS.say(
                self._language, "too_new", where=self._where, found=found, known=REVISIONS[-1]
            )
            raise SchemaTooNew(sentence)
        return found != REVISIONS[-1]

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except SQLAlchemyError as error:
            raise translate(error, self._where, self._language) from error

    async def _undo(self, nested: Any) -> None:
        try:
            await nested.rollback()
        except SQLAlchemyError:
            # A full disk makes SQLite undo the whole transaction: there is no savepoint left to go back to,
            # and the error that led here says more.
            await nested.connection.invalidate()


def is_storage_fault(error: BaseException | None) -> bool:
    """Whether the database failed as such, so that waiting may help; not when it refused one statement."""
    return isinstance(error, StoreError) and not isinstance(error, StatementRefused | SchemaTooNew)


def _with_driver(url: str, language: str) -> URL:
    try:
        address = make_url(url)
    except SQLAlchemyError as error:
        raise StoreError(WORDS.say(language, "address", where=url, reason=type(error).__name__)) from error
    return address.set(drivername=_DRIVERS.get(address.drivername, address.drivername))


def _engine(address: URL, busy_timeout: float) -> AsyncEngine:
    if address.get_backend_name() != "sqlite":
        return create_async_engine(address, pool_pre_ping=True)
    # With isolation_level None, Python's sqlite3 leaves BEGIN to us.
    options = {"timeout": busy_timeout, "isolation_level": None, "async_creator_fn": connect}
    engine = create_async_engine(address, connect_args=options)
    event.listen(engine.sync_engine, "connect", _set_up_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_on_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin_on_sqlite(conn: Connection) -> None:
    # A transaction that reads first and writes later would fail when another wrote in between.
    reading = conn.get_execution_options().get("reading", False)
    conn.exec_driver_sql("BEGIN" if reading else BEGIN_WRITING)
