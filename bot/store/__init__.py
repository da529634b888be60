"""What happened, in SQLite or PostgreSQL: tables, named queries, migrations.

`Store` opens the database; the queries stand in modules by subject (`inbox`, `outbox`, `sent`, `events`, …) and take
the connection of a transaction first.
"""

from sqlalchemy.ext.asyncio import AsyncConnection as Connection

from bot.store.crew import Crew
from bot.store.store import Store, is_passing, is_storage_fault

__all__ = ["Connection", "Crew", "Store", "is_passing", "is_storage_fault"]
