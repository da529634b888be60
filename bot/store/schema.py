"""Bringing a database to this program's schema. Alembic is imported only when there is something to bring."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, delete, false, func, inspect, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store.tables import clock

if TYPE_CHECKING:
    from alembic.config import Config

REVISIONS: Final = ("0001", "0002")
"""Every revision under `migrations/versions`, oldest first; the last one is this program's."""

_MIGRATING: Final = 0x5649_4749_45
"""The number of the advisory lock of whoever migrates."""


async def revision(conn: AsyncConnection) -> str | None:
    """The revision that a database is at; none when Vigie never wrote there."""
    if not await conn.run_sync(lambda sync: inspect(sync).has_table("alembic_version")):
        return None
    found: str | None = await conn.scalar(text("SELECT version_num FROM alembic_version"))
    return found


async def hold_migrations(conn: AsyncConnection) -> None:
    """Until the transaction ends nobody else migrates; on SQLite whoever writes is alone anyway."""
    if conn.dialect.name == "postgresql":
        await conn.exec_driver_sql(
            "SET LOCAL lock_timeout = 0"
        )  # a large database takes a while, and the others wait
        await conn.execute(select(func.pg_advisory_xact_lock(_MIGRATING)))


async def prove_writable(conn: AsyncConnection) -> None:
    """Change nothing, in a way that a database which cannot be written refuses."""
    await conn.execute(delete(clock).where(false()))


def configuration() -> Config:
    """Alembic's configuration: everything is in the package, there is no ini file."""
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def upgrade(connection: Connection, target: str = REVISIONS[-1]) -> None:
    """Run the migrations up to `target` within the connection's transaction."""
    from alembic import command  # noqa: PLC0415

    config = configuration()
    config.attributes["connection"] = connection
    command.upgrade(config, target)
