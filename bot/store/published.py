"""The authored files of one bot as its workers share them: the newest whole state, and some before it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.portable import insert
from bot.store.tables import published_words

KEPT: Final = 10
"""States that are kept, the newest one included."""


_PUBLISHING: Final = 0x5655_0000_0000_0000
"""Sets the advisory locks of whoever publishes apart from others; a bot's number has 52 bits at the most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A whole state: the text of each file by its path within the folder. `at` is by the bare clock."""

    id: int
    digest: str
    files: Mapping[str, str]
    at: datetime


async def hold(conn: AsyncConnection, bot: int) -> None:
    """Until the transaction ends nobody else publishes: two that save at once both count."""
    if conn.dialect.name == "postgresql":
        await conn.execute(select(func.pg_advisory_xact_lock(_PUBLISHING ^ bot)))


async def latest(conn: AsyncConnection, bot: int) -> Published | None:
    """The newest state; none when nothing was ever published."""
    query = select(published_words).where(published_words.c.bot == bot).order_by(published_words.c.id.desc())
    row = (await conn.execute(query.limit(1))).one_or_none()
    if row is None:
        return None
    return Published(id=row.id, digest=row.digest, files=row.files, at=row.at)


async def latest_digest(conn: AsyncConnection, bot: int) -> str | None:
    """That of the newest state, without the files."""
    query = select(published_words.c.digest).where(published_words.c.bot == bot)
    digest: str | None = await conn.scalar(query.order_by(published_words.c.id.desc()).limit(1))
    return digest


async def publish(
    conn: AsyncConnection, bot: int, *, digest: str, files: Mapping[str, str], at: datetime
) -> None:
    """A new newest state; those long before it are forgotten."""
    row = {"bot": bot, "digest": digest, "files": dict(files), "at": at}
    await conn.execute(insert(conn, published_words).values(row))
    newest = select(published_words.c.id).where(published_words.c.bot == bot)
    kept = newest.order_by(published_words.c.id.desc()).limit(KEPT)
    old = (published_words.c.bot == bot, published_words.c.id.not_in(list(await conn.scalars(kept))))
    await conn.execute(delete(published_words).where(*old))
