"""The database as one value: open it, and do something within a transaction."""

from __future__ import annotations

from asyncio import Lock
from collections.abc import AsyncIterator, Iterator
from contextlib import (
    AbstractAsyncContextManager,
    AsyncExitStack,
    asynccontextmanager,
    contextmanager,
    nullcontext,
)
from pathlib import Path
from typing import Any, Self, TypeVar
from uuid import uuid4

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.errors import (
    SchemaBehind,
    SchemaTooNew,
    StatementRefused,
    StoreAway,
    StoreBusy,
    StoreError,
    StoreFull,
)
from bot.store.crew import Alone, Called, Crew, alone_on
from bot.store.engine import OLDEST, is_embedded, make_engine, parse_address, place_of
from bot.store.faults import translate, unreachable
from bot.store.schema import REVISIONS, hold_migrations, prove_writable, revision, upgrade
from bot.store.wording import WORDS
from bot.words import spoken_language

T = TypeVar("T")


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
        self._writing = Lock() if self.is_embedded else nullcontext()

    @classmethod
    @asynccontextmanager
    async def open(
        cls, url: str, *, language: str | None = None, busy_timeout: float = 5.0
    ) -> AsyncIterator[Self]:
        """The store at an address such as `sqlite:///vigie.sqlite3`; closed at the end.

        `busy_timeout` is how long, in seconds, a lock held by another program is waited for, on SQLite.
        """
        words_in = spoken_language(language)
        address = parse_address(url, words_in)
        where = place_of(address)
        try:
            engine = make_engine(address, busy_timeout=busy_timeout)
        except SQLAlchemyError as error:
            raise translate(error, where, words_in) from error
        except ModuleNotFoundError as error:
            key = "address" if is_embedded(address) else "no_driver"
            raise StoreError(WORDS.say(words_in, key, where=where, reason=error.msg)) from error
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

    @property
    def is_missing(self) -> bool:
        """Whether it is a file that is not there: whoever connects makes it."""
        return (
            self.is_embedded
            and not self._where.startswith((":memory:", "file:"))
            and not Path(self._where).exists()
        )

    @classmethod
    @asynccontextmanager
    async def as_it_is(cls, url: str, *, language: str | None = None) -> AsyncIterator[Self]:
        """The store at an address, whose schema is left alone and which is not made: other workers may be older than this program.

        For one in which nothing is yet stands an empty one, which is forgotten at the end.

        Raises `SchemaBehind` when it must be brought up to date first, and `SchemaTooNew`.
        """
        async with cls.open(url, language=language) as store:
            if not store.is_missing and await store.is_in_use():
                yield store
                return
        async with cls.open("sqlite:///:memory:", language=language) as empty:
            await empty.migrate()
            yield empty

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """Everything within is written, or nothing: on SQLite as the only writer from the start."""
        async with self._writing, self._connected(self._engine) as conn:
            yield conn

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncConnection]:
        """The state at one moment, without waiting for writers; nothing may be written within."""
        async with self._connected(self._readers) as conn:
            yield conn

    @asynccontextmanager
    async def savepoint(self, conn: AsyncConnection) -> AsyncIterator[None]:
        """What is within is undone alone when it raises; storage errors are translated as everywhere."""
        with self.translated():
            nested = await conn.begin_nested()
            try:
                yield
            except BaseException:
                await self._undo(nested)
                raise
            await nested.commit()

    @asynccontextmanager
    async def crew(self, bot: int, called: Called) -> AsyncIterator[Crew]:
        """A worker's place among those of its bot; `called` hears what the others call about.

        Raises `StoreBusy` when the database is a file and another process works on it.
        """
        name = uuid4().hex
        if self.is_embedded:
            with alone_on(self._where, self._language):
                yield Alone(name)
            return
        from bot.store.presence import Presence  # noqa: PLC0415  its driver comes with an extra

        kept = Presence.kept(self._engine, bot=bot, name=name, called=called)
        with self.translated():
            async with self._at_the_door(kept) as crew:
                yield crew

    async def migrate(self) -> bool:
        """Bring the database to this program's schema, and prove that it can be written; whether it was behind.

        Raises `SchemaTooNew` when a newer Vigie wrote it.
        """
        behind = await self.is_behind()
        async with self.transaction() as conn:
            if behind:
                await hold_migrations(conn)
                if self._is_behind(await revision(conn)):  # else another process was faster
                    await conn.run_sync(upgrade)
                    return True
            await prove_writable(conn)
        return False

    async def is_behind(self) -> bool:
        """Whether the schema is an older one than this program's; raises `SchemaTooNew` when it is a newer one."""
        async with self.reading() as conn:
            if (conn.dialect.server_version_info or OLDEST) < OLDEST and not self.is_embedded:
                raise StoreError(WORDS.say(self._language, "too_old", where=self._where, oldest=OLDEST[0]))
            return self._is_behind(await revision(conn))

    async def is_in_use(self) -> bool:
        """Whether Vigie ever wrote there, with this program's schema."""
        async with self.reading() as conn:
            found = await revision(conn)
        if found is not None and self._is_behind(found):
            sentence = WORDS.say(
                self._language, "behind", where=self._where, found=found, known=REVISIONS[-1]
            )
            raise SchemaBehind(sentence)
        return found is not None

    def _is_behind(self, found: str | None) -> bool:
        if found is not None and found not in REVISIONS:
            sentence = WORDS.say(
                self._language, "too_new", where=self._where, found=found, known=REVISIONS[-1]
            )
            raise SchemaTooNew(sentence)
        return found != REVISIONS[-1]

    @asynccontextmanager
    async def _connected(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        with self.translated():
            async with self._at_the_door(engine.begin()) as conn:
                yield conn

    @asynccontextmanager
    async def _at_the_door(self, entering: AbstractAsyncContextManager[T]) -> AsyncIterator[T]:
        """Enter; a server that cannot be reached is told as such, and what the block itself raises is left alone."""
        async with AsyncExitStack() as stack:
            try:
                entered = await stack.enter_async_context(entering)
            except (OSError, DBAPIError) as error:  # a time-out is an OSError, too
                raise unreachable(error, self._where, self._language) from error
            yield entered

    @contextmanager
    def translated(self) -> Iterator[None]:
        """What the database raises within is raised as a `StoreError`: for whoever decides by it before the transaction ends."""
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
    return isinstance(error, StoreError) and not isinstance(
        error, StatementRefused | SchemaBehind | SchemaTooNew
    )


def is_passing(error: BaseException) -> bool:
    """Whether the database may be well again without anybody mending an address, a password or a file."""
    return isinstance(error, StoreAway | StoreBusy | StoreFull)
