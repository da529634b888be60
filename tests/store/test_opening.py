"""Opening a database, bringing it to this program's schema, and what is said when it does not do what it must."""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
import ssl
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
import sqlalchemy.exc
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, make_url, text

from bot.errors import (
    SchemaBehind,
    SchemaTooNew,
    StatementRefused,
    StoreAway,
    StoreBusy,
    StoreError,
    StoreFull,
    StoreReadOnly,
)
from bot.store import Store, events, inbox, is_passing, is_storage_fault, outbox, schema
from bot.store.faults import classify, translate
from bot.store.tables import metadata
from tests.databases import KINDS, bare_database, postgres_server
from tests.store.conftest import BOT, happened, on_a_file

RELEASED = Path(__file__).parent / "released"


def tree(root: type[Exception]) -> list[type[Exception]]:
    return [root, *(leaf for child in root.__subclasses__() for leaf in tree(child))]


def test_every_error_of_sqlalchemy_is_mapped_on_purpose() -> None:
    the_database_failed = {
        "OperationalError", "InterfaceError", "InternalError", "DisconnectionError", "InvalidatePoolError",
        "NoSuchModuleError", "TimeoutError",
    }  # fmt: skip
    the_statement_is_wrong = {
        "SQLAlchemyError", "ArgumentError", "DuplicateColumnError", "ObjectNotExecutableError", "NoForeignKeysError",
        "AmbiguousForeignKeysError", "ConstraintColumnNotFoundError", "CircularDependencyError", "CompileError",
        "UnsupportedCompilationError", "IdentifierError", "InvalidRequestError", "IllegalStateChangeError",
        "NoInspectionAvailable", "PendingRollbackError", "ResourceClosedError", "NoSuchColumnError",
        "AmbiguousColumnError", "NoResultFound", "MultipleResultsFound", "NoReferenceError", "AwaitRequired",
        "NoDBAPILoaded",
        "MissingGreenlet", "NoReferencedTableError", "NoReferencedColumnError", "NoSuchTableError",
        "UnreflectableTableError", "UnboundExecutionError", "StatementError", "DBAPIError", "DatabaseError",
        "DataError", "IntegrityError", "ProgrammingError", "NotSupportedError",
    }  # fmt: skip
    walked = [kind for kind in tree(sqlalchemy.exc.SQLAlchemyError) if kind.__module__ == "sqlalchemy.exc"]
    assert len(walked) > 30, "the tree was not walked"
    for kind in walked:
        known = the_database_failed if kind.__name__ in the_database_failed else the_statement_is_wrong
        assert kind.__name__ in known, (
            f"{kind.__name__} is new: is it the database's failure, or the statement's?"
        )
        ours, _ = classify(kind.__new__(kind))
        assert issubclass(ours, StatementRefused) == (known is the_statement_is_wrong), kind


@pytest.mark.parametrize(
    ("code", "ours"),
    [
        (sqlite3.SQLITE_BUSY, StoreBusy), (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreBusy), (sqlite3.SQLITE_LOCKED, StoreBusy),
        (sqlite3.SQLITE_READONLY, StoreReadOnly), (sqlite3.SQLITE_READONLY_DBMOVED, StoreReadOnly),
        (sqlite3.SQLITE_FULL, StoreFull), (sqlite3.SQLITE_IOERR_WRITE, StoreError),
        (sqlite3.SQLITE_CORRUPT, StoreError), (sqlite3.SQLITE_ERROR, StatementRefused),
        (sqlite3.SQLITE_CONSTRAINT_UNIQUE, StatementRefused),
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", ["fr", "en"])
def test_sqlite_s_own_codes_decide_and_no_one_s_words_are_told(
    code: int, ours: type[StoreError], language: str
) -> None:
    original = sqlite3.OperationalError("disk I/O error")
    original.sqlite_errorcode = code
    error = sqlalchemy.exc.OperationalError("INSERT …", {"body": "a secret"}, original)
    translated = translate(error, "vigie.sqlite3", language)
    assert type(translated) is ours
    assert "vigie.sqlite3" in str(translated)
    assert "secret" not in str(translated)
    assert is_storage_fault(translated) == (ours is not StatementRefused)


class ByState(Exception):
    sqlstate = ""

    def __init__(self, sqlstate: str) -> None:
        super().__init__("<class 'asyncpg.SomeError'>: told by the driver")
        self.sqlstate = sqlstate
        self.__cause__ = Exception("told by the server\nDETAIL: a secret")


@pytest.mark.parametrize(
    ("state", "ours"),
    [
        ("08006", StoreAway), ("57P01", StoreAway), ("57P03", StoreAway), ("25P03", StoreAway), ("58030", StoreError),
        ("53100", StoreFull), ("53300", StoreBusy), ("55P03", StoreBusy), ("40P01", StoreBusy), ("40001", StoreBusy),
        ("25006", StoreReadOnly), ("42501", StoreReadOnly), ("28P01", StoreError), ("3D000", StoreError),
        ("23505", StatementRefused), ("22021", StatementRefused), ("42P01", StatementRefused),
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", ["fr", "en"])
def test_postgresql_s_own_states_decide_and_no_one_s_words_are_told(
    state: str, ours: type[StoreError], language: str
) -> None:
    error = sqlalchemy.exc.DBAPIError("INSERT …", {"body": "a secret"}, ByState(state))
    translated = translate(error, "postgresql://vigie:***@db/vigie", language)
    assert type(translated) is ours
    assert "db/vigie" in str(translated)
    assert "secret" not in str(translated)
    assert "class" not in str(translated)
    assert is_storage_fault(translated) == (ours is not StatementRefused)


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


@pytest.fixture(params=KINDS)
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    with bare_database(request.param, tmp_path) as made:
        yield made


async def test_the_schema_is_made_once_and_is_the_one_that_the_program_knows(empty: str) -> None:
    async with Store.open(empty) as store:
        assert await store.is_behind()
        assert await store.migrate()
        assert not await store.migrate()
        assert not await store.is_behind()
        async with store.transaction() as conn:
            assert await conn.run_sync(differences) == []


@pytest.mark.parametrize(("language", "said"), [("fr", "Lancez d'abord"), ("en", "first")])
async def test_as_it_is_an_empty_one_stays_empty_and_an_older_one_is_refused(
    empty: str, language: str, said: str
) -> None:
    async with Store.as_it_is(empty) as stand_in, stand_in.reading() as conn:
        assert not await events.since(conn)
    async with Store.open(empty) as store:
        async with store.reading() as conn:
            assert await schema.revision(conn) is None
        async with store.transaction() as conn:
            await conn.run_sync(schema.upgrade, schema.REVISIONS[0])
        with pytest.raises(SchemaBehind, match=f"{said}.*vigie migrate|vigie migrate.*{said}") as refusal:
            async with Store.as_it_is(empty, language=language):
                pass
        assert not is_storage_fault(refusal.value)
        await store.migrate()
        async with Store.as_it_is(empty) as same:
            assert same.where == store.where


@pytest.mark.parametrize("release", schema.REVISIONS)
async def test_every_released_schema_is_brought_up_to_date_with_all_that_is_in_it(
    empty: str, release: str
) -> None:
    inserts = (RELEASED / f"{release}.sql").read_text("utf-8").splitlines()[1:]
    tables = {re.match(r"INSERT INTO (\w+)", line)[1] for line in inserts}  # type: ignore[index]
    async with Store.open(empty) as store:
        async with store.transaction() as conn:
            await conn.run_sync(schema.upgrade, release)
            kept = {table.name for table in metadata.sorted_tables} & set(await conn.run_sync(table_names))
            assert tables == kept, "a table of that schema is not tried"
            for line in inserts:
                await conn.exec_driver_sql(line)
        assert await store.migrate() == (release != schema.REVISIONS[-1])
        async with store.transaction() as conn:
            assert await conn.run_sync(differences) == []
            for table in sorted(tables):
                assert await conn.scalar(text(f"SELECT count(*) FROM {table}")) == 1, table  # noqa: S608 - our own names
            (row,) = await inbox.heads(conn, 7_000_000_001, datetime.now(UTC), 10)
            assert row.body["message"]["text"] == "où est mon colis ?"
            assert not row.is_newcomer, "who wrote before is no newcomer"
            (call,) = await outbox.heads(conn, 7_000_000_001, datetime.now(UTC), 10)
            assert call["payload"] == {"text": "carte"}


def table_names(connection: Connection) -> list[str]:
    return inspect(connection).get_table_names()


async def test_a_file_is_kept_as_safely_as_sqlite_can(tmp_path: Path) -> None:
    with bare_database("sqlite", tmp_path) as address:
        async with Store.open(address) as store, store.transaction() as conn:
            assert await conn.scalar(text("PRAGMA journal_mode")) == "wal"
            assert await conn.scalar(text("PRAGMA synchronous")) == 2
            assert await conn.scalar(text("PRAGMA foreign_keys")) == 1


async def test_a_new_file_is_its_owner_s_alone_and_an_old_one_stays_as_it_is(tmp_path: Path) -> None:
    before = os.umask(0o022)
    try:
        old = tmp_path / "old.sqlite3"
        old.touch(mode=0o640)
        for file, mode in ((tmp_path / "vigie.sqlite3", 0o600), (old, 0o640)):
            async with Store.open(f"sqlite:///{file}") as store:
                await store.migrate()
                there = list(tmp_path.glob(f"{file.stem}*"))
                assert {path.suffix for path in there} >= {".sqlite3", ".sqlite3-wal", ".sqlite3-shm"}
                assert {stat.S_IMODE(path.stat().st_mode) for path in there} == {mode}
    finally:
        os.umask(before)


def test_the_revisions_are_those_on_disk() -> None:
    scripts = ScriptDirectory.from_config(schema.configuration())
    assert [script.revision for script in reversed(list(scripts.walk_revisions()))] == list(schema.REVISIONS)
    assert scripts.get_heads() == [schema.REVISIONS[-1]]


async def test_several_processes_may_make_the_schema_at_once(empty: str) -> None:
    async def start() -> bool:
        async with Store.open(empty) as store:
            return await store.migrate()

    made = await asyncio.gather(*(start() for _ in range(4)))
    assert made.count(True) == 1


async def test_a_database_of_a_newer_vigie_is_refused(empty: str) -> None:
    async with Store.open(empty, language="en") as store:
        await store.migrate()
        async with store.transaction() as conn:
            await conn.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        with pytest.raises(SchemaTooNew, match=r"newer Vigie .*9999"):
            await store.migrate()


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("sqlite:////nowhere/at/all/vigie.sqlite3", "cannot be opened"),
        ("vigie.sqlite3", "not the address"),
        ("nonsense://x", "not the address"),
        ("postgresql://x:pass@127.0.0.1:1/y", r"postgresql://x:\*\*\*@127.0.0.1:1/y does not answer"),
    ],
)
async def test_an_address_that_leads_nowhere_is_refused_with_a_way_out(address: str, said: str) -> None:
    with pytest.raises(StoreError, match=said) as refusal:
        async with Store.open(address, language="en") as store:
            await store.migrate()
    assert "VIGIE_DATABASE_URL" in str(refusal.value)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("postgresql://vigie:hunter2@host:54x/db", "postgresql://host:54x/db"),
        ("mysql://vigie:hunter2@host/db", "mysql://host/db"),
        ("postgresql+psycopg2://vigie:hunter2@host/db", "psycopg2"),
        ("postgresql://vigie:hun@ter2@127.0.0.1/db", "%40"),
        ("postgresql://vigie@127.0.0.1/db?password=hunter2", "password"),
        ("postgresql://vigie:hunter2@127.0.0.1/db?ssl=true&channel_binding=require", "channel_binding, ssl"),
        ("postgresql://vigie:hunter2@127.0.0.1/db?sslmode=sometimes", "sslmode=sometimes"),
        ("postgresql://vigie:hunter2@127.0.0.1/db?ssl_min_protocol_version=3", "ssl_min_protocol_version=3"),
        (
            "postgresql://vigie:hunter2@127.0.0.1/db?sslrootcert=/nowhere/ca.pem",
            "sslrootcert=/nowhere/ca.pem",
        ),
        ("sqlite:///vigie.sqlite3?foo=hunter2", "foo"),
        ("sqlite:///vigie.sqlite3?mode=ro", "mode"),
    ],
)
@pytest.mark.parametrize("language", ["fr", "en"])
async def test_what_an_address_cannot_mean_is_named_and_no_password_is_shown(
    address: str, said: str, language: str
) -> None:
    with pytest.raises(StoreError, match=re.escape(said)) as refusal:
        async with Store.open(address, language=language):
            pass
    assert "VIGIE_DATABASE_URL" in str(refusal.value)
    assert not re.search("hun|ter2", str(refusal.value))


async def test_libpq_s_options_reach_the_driver(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    given: list[dict[str, Any]] = []

    async def connect(**options: Any) -> None:
        given.append(options)
        raise ConnectionRefusedError(111, "refused")

    monkeypatch.setattr("asyncpg.connect", connect)
    authority = tmp_path / "ca.pem"
    authority.touch()
    address = "postgresql://vigie:a%40b/c@db.example.com:6432/vigie"
    for options in (
        f"?sslmode=verify-full&sslrootcert={authority}",
        "?application_name=lune",
        "?sslmode=verify-full&sslrootcert=system",
    ):
        with pytest.raises(StoreAway):
            async with Store.open(address + options) as store:
                await store.is_behind()
    for options in given:
        assert (options["host"], options["port"], options["password"]) == ("db.example.com", 6432, "a@b/c")
    own, plain, of_the_system = given
    assert own["dsn"] == f"postgresql://?{urlencode({'sslmode': 'verify-full', 'sslrootcert': authority})}"
    assert plain["server_settings"]["application_name"] == "lune"
    assert of_the_system["ssl"].verify_mode is ssl.CERT_REQUIRED
    assert of_the_system["ssl"].check_hostname


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_a_server_without_tls_is_refused_when_the_address_asks_for_it(language: str) -> None:
    async def declines(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(8)  # PostgreSQL's SSLRequest; "N" is no
        writer.write(b"N")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(declines, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        async with Store.open(
            f"postgresql://x@127.0.0.1:{port}/y?sslmode=require", language=language
        ) as store:
            with pytest.raises(StoreError, match=r"TLS.*sslmode") as refusal:
                await store.is_behind()
    assert not is_passing(refusal.value), "waiting does not mend it"


@pytest.mark.parametrize(
    ("changed", "said"),
    [({"database": "nowhere"}, "does not exist"), ({"username": "nobody"}, "does not let Vigie in")],
)
async def test_a_server_that_does_not_know_us_is_told(changed: dict[str, str], said: str) -> None:
    address = make_url(postgres_server()).set(**changed)  # type: ignore[arg-type]
    with pytest.raises(StoreError, match=said) as refusal:
        async with Store.open(address.render_as_string(hide_password=False), language="en") as store:
            await store.migrate()
    assert is_storage_fault(refusal.value)


async def test_a_postgresql_that_is_too_old_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.store.OLDEST", (99,))
    with pytest.raises(StoreError, match="version 99"):
        async with Store.open(postgres_server(), language="en") as store:
            await store.migrate()


async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "vigie.sqlite3"
    path.write_text("Bonjour, je ne suis pas une base de données. " * 100)
    with pytest.raises(StoreError, match="pas une base SQLite saine"):
        async with Store.open(f"sqlite:///{path}", language="fr") as store:
            await store.migrate()


@on_a_file
async def test_a_read_only_file_is_refused_and_says_so(tmp_path: Path, address: str) -> None:
    async with Store.open(address) as store:
        await store.migrate()
    path = tmp_path / "vigie.sqlite3"
    with pytest.raises(StoreReadOnly, match="cannot be written"):
        async with Store.open(f"sqlite:///file:{path}?mode=ro&uri=true", language="en") as store:
            await store.migrate()


@on_a_file
async def test_a_lock_that_is_not_given_back_is_told(store: Store, address: str) -> None:
    other = sqlite3.connect(store.where, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreBusy, match="stays locked"):
        async with (
            Store.open(address, language="en", busy_timeout=0.05) as impatient,
            impatient.transaction(),
        ):
            pass
    other.close()


@on_a_file
async def test_a_worker_s_lock_dies_with_its_process(store: Store) -> None:
    holder = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None); "
        "c.execute('BEGIN EXCLUSIVE'); print('held', flush=True); sys.stdin.read()"
    )
    process = subprocess.Popen(  # noqa: S603, ASYNC220 - our own interpreter, and a line of ours
        [sys.executable, "-c", holder, f"{store.where}.worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    with pytest.raises(StoreBusy, match="already works"):
        async with store.crew(BOT, print):
            pass
    process.kill()
    process.communicate()
    async with store.crew(BOT, print):
        pass


async def test_what_fails_within_a_savepoint_is_undone_alone(store: Store) -> None:
    now = datetime.now(UTC)
    async with store.transaction() as conn:
        await events.append(conn, "lune", [happened("kept", now)])
        with suppress(KeyError):
            async with store.savepoint(conn):
                await events.append(conn, "lune", [happened("undone", now)])
                raise KeyError
        await events.append(conn, "lune", [happened("kept, too", now)])
    async with store.reading() as conn:
        assert [event.kind for event in await events.since(conn)] == ["kept", "kept, too"]


def test_a_start_on_a_current_schema_does_not_load_alembic(tmp_path: Path) -> None:
    program = (
        "import asyncio, sys\nfrom bot.store import Store\n"
        "async def go():\n  async with Store.open(sys.argv[1]) as s: await s.migrate()\n"
        "asyncio.run(go())\nprint('alembic' in sys.modules)"
    )
    command = [sys.executable, "-c", program, f"sqlite:///{tmp_path}/vigie.sqlite3"]
    first, second = (
        subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()  # noqa: S603 - as above
        for _ in range(2)
    )
    assert (first, second) == ("True", "False")
