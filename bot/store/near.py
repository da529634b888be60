"""SQLite statements run where they are asked for, as long as they cannot wait.

aiosqlite hands every step of a statement to a thread and back, three or four times for each. Once a writing transaction
holds the lock, a statement is some 20 microseconds of work in memory: less than one such trip. Only what may wait
goes to the thread: beginning (for the lock), committing (for the disk), and reading transactions (they may be long).
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

import aiosqlite
from aiosqlite.core import _STOP_RUNNING_SENTINEL

BEGIN_WRITING: Final = "BEGIN IMMEDIATE"
_ROWS_AT_ONCE: Final = 64


class NearConnection(aiosqlite.Connection):
    """An aiosqlite connection that keeps quick work on the event loop's own thread."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=_ROWS_AT_ONCE)
        self._thread.daemon = True
        self._is_writing = False

    def stop(self) -> None:
        """End the thread once it has done what waits, and have it tell nobody: the event loop may be gone by then."""
        self._running = False
        self._tx.put_nowait((None, self._end))

    def _end(self) -> object:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        return _STOP_RUNNING_SENTINEL

    async def _execute(self, fn: Any, *args: Any, **kwargs: Any) -> Any:
        if self._is_writing and (isinstance(fn.__self__, sqlite3.Cursor) or fn.__name__ == "cursor"):
            return fn(*args, **kwargs)
        self._is_writing = False
        result = await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]
        self._is_writing = args[:1] == (BEGIN_WRITING,)
        return result


def connect(database: str, **options: Any) -> NearConnection:
    """What SQLAlchemy calls in place of `aiosqlite.connect`."""

    def opened() -> sqlite3.Connection:
        if not options.get("uri"):
            make_private(database)
        connection: sqlite3.Connection = sqlite3.connect(database, **options)
        return connection

    return NearConnection(opened)


def make_private(file: str) -> None:
    """A new database file is its owner's alone, and so are those that SQLite puts beside it; one that is there stays as it is.

    Why it cannot be made is left to SQLite to say.
    """
    if file in {"", ":memory:"}:
        return
    with suppress(OSError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
