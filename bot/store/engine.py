"""How a database is reached: its address, its driver, and what every connection is told first."""

from __future__ import annotations

import os
import re
import socket
import sqlite3
import ssl
import time
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import urlencode

from sqlalchemy import Connection, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.errors import StoreError
from bot.store.near import BEGIN_WRITING, connect
from bot.store.wording import WORDS

_DRIVERS: Final = {
    "sqlite": "sqlite+aiosqlite",
    "sqlite+aiosqlite": "sqlite+aiosqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}
_SQLITE_OPTIONS: Final = frozenset({"uri", "mode", "immutable", "nolock", "vfs"})
"""Source: https://www.sqlite.org/uri.html; they count for a name that begins with `file:`, with `uri=true`."""
_TLS_FILES: Final = frozenset({"sslrootcert", "sslcert", "sslkey", "sslcrl"})
_TLS: Final = _TLS_FILES | {
    "sslmode",
    "sslnegotiation",
    "ssl_min_protocol_version",
    "ssl_max_protocol_version",
}
_POSTGRESQL_OPTIONS: Final = _TLS | {"application_name", "host", "port"}
"""Those of libpq's that asyncpg keeps, too: the same address is for Vigie, `psql` and `pg_dump`.

Source: https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-PARAMKEYWORDS
"""
_VALUES: Final[Mapping[str, frozenset[str]]] = {
    "sslmode": frozenset({"disable", "allow", "prefer", "require", "verify-ca", "verify-full"}),
    "sslnegotiation": frozenset({"postgres", "direct"}),
    "ssl_min_protocol_version": frozenset({"TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"}),
    "ssl_max_protocol_version": frozenset({"TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"}),
}
_SYSTEM: Final = "system"
"""As `sslrootcert`: the certificates that the system trusts."""
_BEFORE_THE_HOST: Final = re.compile(r"(?<=://).*@")
_PRAGMAS: Final = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",  # in WAL, less than this may lose the last commits at a power cut
    "PRAGMA foreign_keys=ON",
)

OLDEST: Final = (14,)
"""The oldest PostgreSQL that will do: the first that ends a connection whose client is frozen."""

FROZEN: Final = 60
"""Seconds after which PostgreSQL ends a transaction that does nothing: its worker is frozen, and holds lanes."""
_SERVER_SETTINGS: Final[Mapping[str, str]] = {
    "application_name": "vigie",
    "idle_in_transaction_session_timeout": f"{FROZEN}s",
    "lock_timeout": "20s",
    # A host that vanishes without a word is noticed within half a minute, and what it had in hand is taken over.
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}
_CLIENT_KEEPALIVES: Final = (("TCP_KEEPIDLE", 10), ("TCP_KEEPINTVL", 5), ("TCP_KEEPCNT", 3))
"""The same, seen from our end; not every system has each."""
_CONNECT: Final = 10
"""Seconds within which PostgreSQL must answer the door."""
_POOL: Final = 8
"""Connections that a worker keeps: one for each of its loops, and some for what comes in over HTTP."""
_INSISTENCE: Final = 20
_A_MOMENT: Final = 0.02
"""Seconds."""
_STATEMENTS: Final = 256
"""Prepared statements that a connection remembers; Vigie has fewer."""


def parse_address(url: str, language: str) -> URL:
    """The address with the driver that Vigie uses for it; raises `StoreError` when it is none."""
    try:
        address = make_url(url)
    except (SQLAlchemyError, ValueError) as error:  # a port that is no number is Python's own error
        reason = "port" if isinstance(error, ValueError) else type(error).__name__
        raise StoreError(_not_an_address(url, language, reason)) from error
    driver = _DRIVERS.get(address.drivername)
    if driver is None:
        raise StoreError(_not_an_address(url, language, address.drivername))
    if "@" in (address.host or ""):
        raise StoreError(WORDS.say(language, "unquoted", where=_without_user(url)))
    address = address.set(drivername=driver)
    _check_options(address, language)
    return address


def _check_options(address: URL, language: str) -> None:
    known = _SQLITE_OPTIONS if is_embedded(address) else _POSTGRESQL_OPTIONS
    if is_embedded(address) and "uri" not in address.query:
        known = frozenset({"uri"})
    odd, where = address.query.keys() - known, place_of(address)
    if odd:
        said = {"options": ", ".join(sorted(odd)), "known": ", ".join(sorted(known))}
        raise StoreError(WORDS.say(language, "options", where=where, **said))
    for option, value in sorted(address.query.items()):
        is_wrong = option in _VALUES and value not in _VALUES[option]
        is_missing = option in _TLS_FILES and value != _SYSTEM and not os.access(str(value), os.R_OK)
        if is_wrong or is_missing:
            raise StoreError(WORDS.say(language, "tls", where=where, reason=f"{option}={value}"))


def _not_an_address(url: str, language: str, reason: str) -> str:
    return WORDS.say(language, "address", where=_without_user(url), reason=reason)


def _without_user(url: str) -> str:
    """What may be shown of something that is no address: a password may stand anywhere before the last `@`, or in an option."""
    return _BEFORE_THE_HOST.sub("", url).partition("?")[0]


def is_embedded(address: URL) -> bool:
    """Whether the database is a file of this machine."""
    return address.get_backend_name() == "sqlite"


def place_of(address: URL) -> str:
    """What an operator reads: the file, or the address without its password and its options."""
    if is_embedded(address):
        return address.database or ""
    return address.set(drivername="postgresql", query={}).render_as_string(hide_password=True)


# What followers wrote is a statement's parameters: with `hide_parameters`, no error repeats it.
def make_engine(address: URL, *, busy_timeout: float) -> AsyncEngine:
    """Raises SQLAlchemy's own errors, and `ModuleNotFoundError` when the driver is not installed."""
    return _sqlite(address, busy_timeout) if is_embedded(address) else _postgresql(address)


def _sqlite(address: URL, busy_timeout: float) -> AsyncEngine:
    # With isolation_level None, Python's sqlite3 leaves BEGIN to us.
    options = {
        "timeout": busy_timeout,
        "isolation_level": None,
        "check_same_thread": False,  # see bot.store.near
        "async_creator_fn": connect,
    }
    engine = create_async_engine(address, connect_args=options, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", _set_up_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_on_sqlite)
    return engine


def _postgresql(address: URL) -> AsyncEngine:
    named = address.query.get("application_name")
    options = {
        "server_settings": {**_SERVER_SETTINGS, **({"application_name": named} if named else {})},
        "timeout": _CONNECT,
        "prepared_statement_cache_size": _STATEMENTS,
        **_as_asyncpg_takes_them(address.query),
    }
    address = address.difference_update_query(_TLS | {"application_name"})
    # A connection that died is noticed by the statement that fails: the loops try again, and all are made anew.
    engine = create_async_engine(
        address, connect_args=options, hide_parameters=True, pool_size=_POOL, max_overflow=_POOL
    )
    event.listen(engine.sync_engine, "connect", _keep_alive)
    return engine


def _as_asyncpg_takes_them(query: Mapping[str, Any]) -> dict[str, Any]:
    """The options as libpq has them: asyncpg reads them in an address of its own, and beside it gets what it cannot read there."""
    given = {name: query[name] for name in sorted(_TLS & query.keys())}
    if given.get("sslrootcert") != _SYSTEM:
        return {"dsn": f"postgresql://?{urlencode(given)}"} if given else {}
    context = ssl.create_default_context()
    if "sslcert" in given:
        context.load_cert_chain(given["sslcert"], given.get("sslkey"))
    return {"ssl": context}


def _set_up_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        _insist(cursor, pragma)
    cursor.close()


def _insist(cursor: Any, pragma: str) -> None:
    # Whoever turns a new file to WAL at the same time is not waited for, whatever the time-out says.
    for _ in range(_INSISTENCE):
        try:
            cursor.execute(pragma)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                raise
            time.sleep(_A_MOMENT)
        else:
            return
    cursor.execute(pragma)


def _begin_on_sqlite(conn: Connection) -> None:
    # A transaction that reads first and writes later would fail when another wrote in between.
    reading = conn.get_execution_options().get("reading", False)
    conn.exec_driver_sql("BEGIN" if reading else BEGIN_WRITING)


def _keep_alive(connection: Any, _record: object) -> None:
    # asyncpg has no option for it, and without it a query to a host that vanished waits a quarter of an hour.
    transport = getattr(connection.driver_connection, "_transport", None)
    line: Any = transport.get_extra_info("socket") if transport is not None else None
    if line is None or line.family == getattr(socket, "AF_UNIX", None):
        return
    line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _CLIENT_KEEPALIVES:
        if hasattr(socket, name):
            line.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
