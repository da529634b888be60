"""What the two databases do not spell alike, and SQLAlchemy leaves to us."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ARRAY, BigInteger, ColumnElement, Table, any_, bindparam
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.elements import SQLCoreOperations


def insert(conn: AsyncConnection, table: Table) -> sqlite.Insert:
    """An insert that knows `on_conflict_do_nothing` and `on_conflict_do_update`."""
    if conn.dialect.name == "postgresql":
        # The two classes share these methods but no base; callers use only what both have.
        return postgresql.insert(table)  # type: ignore[return-value]
    return sqlite.insert(table)


def among(
    conn: AsyncConnection, column: SQLCoreOperations[int], numbers: Iterable[int]
) -> ColumnElement[bool]:
    """Whether the column is one of these numbers.

    PostgreSQL gets them as one array: with IN, each length would be a statement of its own to prepare.
    """
    given = list(numbers)
    if conn.dialect.name == "postgresql":
        return column == any_(bindparam(None, given, type_=ARRAY(BigInteger)))
    return column.in_(given)
