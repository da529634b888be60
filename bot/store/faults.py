"""SQLAlchemy's errors, translated once into ours: nobody above this room knows `sqlalchemy.exc`."""

from __future__ import annotations

import os
import sqlite3
import ssl
from typing import Final

from sqlalchemy import exc

from bot.errors import StatementRefused, StoreAway, StoreBusy, StoreError, StoreFull, StoreReadOnly
from bot.store.wording import WORDS

_BY_SQLITE_CODE: Final[dict[int, tuple[type[StoreError], str]]] = {
    sqlite3.SQLITE_BUSY: (StoreBusy, "busy"),
    sqlite3.SQLITE_LOCKED: (StoreBusy, "busy"),
    sqlite3.SQLITE_READONLY: (StoreReadOnly, "read_only"),
    sqlite3.SQLITE_PERM: (StoreReadOnly, "read_only"),
    sqlite3.SQLITE_FULL: (StoreFull, "full"),
    sqlite3.SQLITE_CANTOPEN: (StoreError, "cannot_open"),
    sqlite3.SQLITE_CORRUPT: (StoreError, "damaged"),
    sqlite3.SQLITE_NOTADB: (StoreError, "damaged"),
    sqlite3.SQLITE_IOERR: (StoreError, "failed"),
    sqlite3.SQLITE_NOMEM: (StoreError, "failed"),
}
"""What SQLite's primary result codes mean. Source: https://www.sqlite.org/rescode.html"""

_BY_SQLSTATE: Final[dict[str, tuple[type[StoreError], str]]] = {
    "08": (StoreAway, "away"),  # connection exceptions
    "25006": (StoreReadOnly, "standby"),
    "25P02": (StoreError, "failed"),  # an earlier statement of the transaction failed, and nobody stopped
    "25P03": (StoreAway, "away"),  # the transaction did nothing for too long
    "28": (StoreError, "login"),
    "3D000": (StoreError, "no_database"),
    "40001": (StoreBusy, "crowded"),
    "40P01": (StoreBusy, "crowded"),  # deadlock: one of the two is asked to try again
    "42501": (StoreReadOnly, "no_right"),
    "53100": (StoreFull, "full"),
    "53300": (StoreBusy, "connections"),
    "53": (StoreError, "failed"),
    "55P03": (StoreBusy, "crowded"),  # a lock was not had in time
    "57P": (StoreAway, "away"),  # shut down, crashed, or starting
    "58": (StoreError, "failed"),
    "XX": (StoreError, "failed"),
}
"""What PostgreSQL's states, or the classes they begin with, mean.

Source: https://www.postgresql.org/docs/current/errcodes-appendix.html
"""

_BY_CLASS: Final[dict[type[exc.SQLAlchemyError], tuple[type[StoreError], str]]] = {
    exc.TimeoutError: (StoreBusy, "crowded"),  # no connection became free in time
    exc.DisconnectionError: (StoreError, "failed"),
    exc.OperationalError: (StoreError, "failed"),
    exc.InterfaceError: (StoreError, "failed"),
    exc.InternalError: (StoreError, "failed"),
    exc.NoSuchModuleError: (StoreError, "address"),
    exc.ArgumentError: (StatementRefused, "refused"),
    exc.DBAPIError: (StatementRefused, "refused"),
    exc.SQLAlchemyError: (StatementRefused, "refused"),
}
"""The rest, by the nearest class: either the database failed, or it refused one statement."""


_NO_TLS: Final = "rejected SSL upgrade"
"""asyncpg's own words for a server without TLS: it has no class for it."""


def translate(error: exc.SQLAlchemyError, where: str, language: str) -> StoreError:
    """Our error for one of SQLAlchemy's, with a text that says what, where and how to mend it."""
    kind, sentence = classify(error)
    return kind(WORDS.say(language, sentence, where=where, reason=_reason(error)))


def unreachable(error: OSError | exc.DBAPIError, where: str, language: str) -> StoreError:
    """Our error for a database that could not be entered: whatever it says, no statement of ours was refused."""
    if isinstance(error, OSError):
        if isinstance(error, ssl.SSLError) or _NO_TLS in str(error):
            return StoreError(WORDS.say(language, "tls", where=where, reason=str(error).partition("\n")[0]))
        reason = os.strerror(error.errno) if error.errno else str(error) or type(error).__name__
        return StoreAway(WORDS.say(language, "away", where=where, reason=reason))
    kind, sentence = classify(error)
    if issubclass(kind, StatementRefused):
        kind, sentence = StoreAway, "away"
    return kind(WORDS.say(language, sentence, where=where, reason=_reason(error)))


def classify(error: exc.SQLAlchemyError) -> tuple[type[StoreError], str]:
    """Our class for one of SQLAlchemy's errors, and the key of its sentence."""
    state = getattr(getattr(error, "orig", None), "sqlstate", None)
    if state and (
        meant := _BY_SQLSTATE.get(state) or _BY_SQLSTATE.get(state[:3]) or _BY_SQLSTATE.get(state[:2])
    ):
        return meant
    if isinstance(error, exc.DBAPIError) and error.connection_invalidated:
        return StoreAway, "away"
    code = getattr(getattr(error, "orig", None), "sqlite_errorcode", None)
    if code is not None and (known := _BY_SQLITE_CODE.get(code & 0xFF)):  # the low byte is the primary code
        return known
    if code is not None and isinstance(error, exc.OperationalError):
        return StatementRefused, "refused"  # SQLite's word for a wrong statement is an OperationalError, too
    return next(_BY_CLASS[parent] for parent in type(error).__mro__ if parent in _BY_CLASS)


def _reason(error: exc.SQLAlchemyError) -> str:
    # The statement's parameters hold what people wrote: only the database's own words go into a message.
    original = getattr(error, "orig", None)
    if original is None:
        return type(error).__name__
    # PostgreSQL's own sentence, without the driver's class in front of it and the row's values behind it.
    return str(original.__cause__ or original).partition("\n")[0]
