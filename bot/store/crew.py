"""The workers of one bot, as one of them sees the others: who lives, who reads Telegram, and who is called.

A SQLite file has one worker at a time (`Alone`); on PostgreSQL any number of them meet (`bot.store.presence`).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Protocol

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.errors import StoreBusy
from bot.store.wording import WORDS

Called = Callable[[str], None]
"""Told what another worker called about."""


class Crew(Protocol):
    """One worker's place among the workers of its bot."""

    @property
    def name(self) -> str:
        """This worker's, and nobody else's: what it has in hand bears it."""

    @property
    def is_aboard(self) -> bool:
        """Whether the others can see that this worker lives; while they cannot, it begins nothing."""

    async def leads(self) -> bool:
        """Whether this worker is the one that reads Telegram, or has just become it."""

    async def gone(self, conn: AsyncConnection, names: Iterable[str]) -> set[str]:
        """Which of the workers of those names are gone for good; nobody else is told so within this transaction."""

    async def call(self, conn: AsyncConnection, about: str) -> None:
        """Tell the other workers something, once the transaction is committed."""


class Alone:
    """The only worker there can be."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.is_aboard = True

    async def leads(self) -> bool:
        """There is nobody else."""
        return True

    async def gone(self, _conn: AsyncConnection, names: Iterable[str]) -> set[str]:
        """Everybody but this one: they worked on the file before."""
        return set(names) - {self.name}

    async def call(self, conn: AsyncConnection, about: str) -> None:
        """Nobody hears it."""


@contextmanager
def alone_on(file: str, language: str) -> Iterator[None]:
    """Nobody else works on this SQLite file meanwhile; the lock dies with the process, however that dies.

    Raises `StoreBusy` when another process has it.
    """
    if file in {"", ":memory:"}:
        yield
        return
    lock = sqlite3.connect(f"{file}.worker", timeout=0, isolation_level=None, check_same_thread=False)
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        lock.close()
        raise StoreBusy(WORDS.say(language, "in_use", where=file)) from error
    try:
        yield
    finally:
        lock.close()
