"""The one thing that the two databases spell alike and SQLAlchemy does not: INSERT … ON CONFLICT."""

from __future__ import annotations

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert(conn: AsyncConnection, table: Table) -> sqlite.Insert:
    """An insert that knows `on_conflict_do_nothing` and `on_conflict_do_update`."""
    if conn.dialect.name == "postgresql":
        # The two classes share these methods but no base; callers use only what both have.
        return postgresql.insert(table)  # type: ignore[return-value]
    return sqlite.insert(table)
