"""Every table. Column types are portable: what SQLite and PostgreSQL both keep exactly.

Two tables are queues' heads. A *lane* is what one chat sends us, handled in order by one worker at a time; a *chat* is
where we send, in order as well. Each names the row at its head, so that finding work costs the same however
long the queues are, and PostgreSQL can lock the head without locking what comes behind it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
    false,
    text,
)

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)


class Instant(TypeDecorator[datetime]):
    """A moment, kept as whole microseconds since 1970 UTC and read as an aware datetime.

    Both databases compare and index integers alike, whatever their time zones and date types do.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Raises `ValueError` for a naive datetime: it is not a moment."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone")
        return (value - EPOCH) // _MICROSECOND

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """In UTC."""
        return None if value is None else EPOCH + value * _MICROSECOND


# SQLite numbers rows by itself only where the type is spelt INTEGER.
Serial: Final = BigInteger().with_variant(Integer, "sqlite")

metadata: Final = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    }
)


def _table(name: str, *parts: Any) -> Table:
    # Without AUTOINCREMENT, SQLite hands out the id of a deleted last row again, and ids are our order.
    numbered = any(isinstance(part, Column) and part.type is Serial for part in parts)
    return Table(name, metadata, *parts, sqlite_autoincrement=numbered)


clock: Final = _table(
    "clock",
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("offset", BigInteger, nullable=False),  # microseconds
)

seen: Final = _table(
    "seen",
    Column("bot", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("at", Instant, nullable=False, index=True),
    PrimaryKeyConstraint("bot", "update_id"),
)

lanes: Final = _table(
    "lanes",
    Column("id", Serial, primary_key=True),
    Column("bot", BigInteger, nullable=False),
    Column("business", String, nullable=False),  # business connection id, empty for none
    Column("chat_id", BigInteger, nullable=False),
    Column("head", BigInteger),  # the first row of the inbox in this lane
    Column("retry_at", Instant),  # bare database clock
    Column(
        "since", Instant, nullable=False, server_default=text("0")
    ),  # when the chat first wrote; bare clock
    UniqueConstraint("bot", "business", "chat_id"),
    Index(
        "ix_lanes_head",
        "bot",
        "head",
        sqlite_where=text("head IS NOT NULL"),
        postgresql_where=text("head IS NOT NULL"),
    ),
)

timers: Final = _table(
    "timers",
    Column("id", Serial, primary_key=True),
    Column("lane_id", ForeignKey(lanes.c.id), nullable=False, index=True),
    Column("bot", BigInteger, nullable=False),
    Column("kind", String, nullable=False),
    Column("key", String, nullable=False),
    Column("due", Instant, nullable=False),
    Column("fired", Boolean, nullable=False, server_default=false()),
    Column("data", JSON, nullable=False),
    UniqueConstraint("bot", "kind", "key"),
    Index("ix_timers_due", "bot", "fired", "due"),
)

inbox: Final = _table(
    "inbox",
    Column("id", Serial, primary_key=True),
    Column("bot", BigInteger, nullable=False),
    Column("lane_id", ForeignKey(lanes.c.id)),  # none for a tap, which keeps no order
    Column("update_id", BigInteger),
    Column("timer_id", BigInteger),  # a timer that fired takes its place in the lane like an update
    Column("body", JSON, nullable=False),
    Column("received_at", Instant, nullable=False),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    Index("ix_inbox_lane", "lane_id", "id"),
)

chats: Final = _table(
    "chats",
    Column("bot", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),  # 0 for the bot's own budget
    Column("head", BigInteger),  # the next row of the outbox for this chat, or the one in flight
    Column("held_until", Instant),  # bare database clock
    Column(
        "held_from", Instant
    ),  # when that was said: before then, the clock was set back, and it holds no more
    Column("flooded_at", Instant),  # of the bot's own row: when Telegram last had a chat slow down
    Column("flooded_by", BigInteger),  # which one
    Column("sent_at", JSON, nullable=False),  # instants of the latest sends, microseconds, oldest first
    PrimaryKeyConstraint("bot", "chat_id"),
    Index(
        "ix_chats_head",
        "bot",
        "head",
        sqlite_where=text("head IS NOT NULL"),
        postgresql_where=text("head IS NOT NULL"),
    ),
)

outbox: Final = _table(
    "outbox",
    Column("id", Serial, primary_key=True),
    Column("bot", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("state", String, nullable=False),  # waiting, in_flight, in_doubt
    Column("urgent", Boolean, nullable=False),
    Column("method", String, nullable=False),
    Column("payload", JSON, nullable=False),
    Column("promise", String, nullable=False),
    Column("role", String, nullable=False),
    Column("escalation", BigInteger),
    Column("conversation", BigInteger),
    Column("reply_to_card", BigInteger),
    Column("edits_card", BigInteger),
    Column("replaces", String),
    Column("joins", String),
    Column("about", JSON, nullable=False),
    Column("written_at", Instant, nullable=False),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    Column("owner", String),  # who has it in flight; with `tries`, the fence against a late record
    Column("trace", BigInteger),  # the row of the inbox that it follows from
    Column(
        "rank", BigInteger, nullable=False, server_default=text("0")
    ),  # of several chats, the lowest goes first
    Index("ix_outbox_chat", "bot", "chat_id", "state"),
    # Not by bot first: PostgreSQL would take it for finding the head of a chat, and read all that waits.
    Index("ix_outbox_conversation", "conversation"),
)

sent: Final = _table(
    "sent",
    Column("bot", BigInteger, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger, nullable=False),
    Column("role", String, nullable=False),
    Column("escalation", BigInteger),
    Column("conversation", BigInteger),
    Column("outbox_id", BigInteger),
    Column("about", JSON, nullable=False),
    Column("at", Instant, nullable=False),
    PrimaryKeyConstraint("bot", "chat_id", "message_id"),
    Index("ix_sent_escalation", "bot", "escalation", "role"),
    Index("ix_sent_outbox", "outbox_id"),
    Index("ix_sent_conversation", "bot", "conversation"),
    Index("ix_sent_at", "at"),
)

dead_letters: Final = _table(
    "dead_letters",
    Column("id", Serial, primary_key=True),
    Column("bot", BigInteger, nullable=False),
    Column("chat_id", BigInteger),
    Column("update_id", BigInteger),
    Column("kind", String, nullable=False),  # update, tap, timer, unreadable
    Column("body", JSON, nullable=False),
    Column("reason", String, nullable=False),
    Column("at", Instant, nullable=False),
)

events: Final = _table(
    "events",
    Column("id", Serial, primary_key=True),
    Column("brand", String, nullable=False),
    Column("at", Instant, nullable=False),
    Column("kind", String, nullable=False),
    Column("chat_id", BigInteger),
    Column("escalation", BigInteger),
    Column("data", JSON, nullable=False),  # ids and figures, never the text of a message
    Column("trace", BigInteger),  # the row of the inbox that it follows from
    Index("ix_events_at", "brand", "at"),
    Index(
        "ix_events_about_somebody",
        "brand",
        "at",
        sqlite_where=text("chat_id IS NOT NULL"),
        postgresql_where=text("chat_id IS NOT NULL"),
    ),
    Index(
        "ix_events_escalation",
        "escalation",
        sqlite_where=text("escalation IS NOT NULL"),
        postgresql_where=text("escalation IS NOT NULL"),
    ),
    Index("ix_events_chat", "brand", "chat_id", "id"),
)

conversations: Final = _table(
    "conversations",
    Column("brand", String, nullable=False),
    Column("chat_id", BigInteger, nullable=False),  # 0 for what is remembered of surges
    Column("state", JSON, nullable=False),
    Column("updated_at", Instant, nullable=False),
    PrimaryKeyConstraint("brand", "chat_id"),
    Index("ix_conversations_updated_at", "updated_at"),
)

escalations: Final = _table(
    "escalations",
    Column("id", Serial, primary_key=True),
    Column("brand", String, nullable=False),
    Column("chat_id", BigInteger),  # 0 for an incident, which is about nobody in particular
    Column("state", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("category", String),
    Column("severity", Float, nullable=False),
    Column("opened_at", Instant, nullable=False),
    Column("updated_at", Instant, nullable=False),
    Column("data", JSON, nullable=False),
    Index("ix_escalations_state", "brand", "state"),
    Index("ix_escalations_chat", "brand", "chat_id"),
    Index(
        "uq_escalations_open",
        "brand",
        "chat_id",
        unique=True,
        sqlite_where=text("state <> 'closed'"),
        postgresql_where=text("state <> 'closed'"),
    ),
)

brands: Final = _table(
    "brands",
    Column("bot", BigInteger, primary_key=True, autoincrement=False),
    Column("brand", String, nullable=False),  # as it is written in the other tables
)

published_words: Final = _table(
    "published_words",
    Column("id", Serial, primary_key=True),
    Column("bot", BigInteger, nullable=False),
    Column("digest", String, nullable=False),
    Column("files", JSON, nullable=False),  # path within the folder → text
    Column("at", Instant, nullable=False),  # bare database clock
    Index("ix_published_words_bot", "bot", "id"),
)
