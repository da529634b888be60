"""The first schema: inbox, lanes and timers; outbox, chats and what was sent; conversations, escalations, events."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

instant = sa.BigInteger  # microseconds since 1970


def serial() -> sa.types.TypeEngine[int]:
    """An integer that SQLite numbers by itself."""
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "chats",
        sa.Column("bot", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("head", sa.BigInteger()),
        sa.Column("held_until", instant()),
        sa.Column("sent_at", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("bot", "chat_id", name="pk_chats"),
    )
    op.create_index(
        "ix_chats_head",
        "chats",
        ["bot", "head"],
        sqlite_where=sa.text("head IS NOT NULL"),
        postgresql_where=sa.text("head IS NOT NULL"),
    )
    op.create_table(
        "clock",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("offset", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_clock"),
    )
    op.create_table(
        "conversations",
        sa.Column("brand", sa.String(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.JSON(), nullable=False),
        sa.Column("updated_at", instant(), nullable=False),
        sa.PrimaryKeyConstraint("brand", "chat_id", name="pk_conversations"),
    )
    op.create_table(
        "dead_letters",
        sa.Column("id", serial(), nullable=False),
        sa.Column("bot", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger()),
        sa.Column("update_id", sa.BigInteger()),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("at", instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_dead_letters"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "escalations",
        sa.Column("id", serial(), nullable=False),
        sa.Column("brand", sa.String(), nullable=False),
        sa.Column("chat_id", sa.BigInteger()),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("category", sa.String()),
        sa.Column("severity", sa.Float(), nullable=False),
        sa.Column("opened_at", instant(), nullable=False),
        sa.Column("updated_at", instant(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_escalations"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_escalations_state", "escalations", ["brand", "state"])
    op.create_index(
        "uq_escalations_open",
        "escalations",
        ["brand", "chat_id"],
        unique=True,
        sqlite_where=sa.text("state <> 'closed'"),
        postgresql_where=sa.text("state <> 'closed'"),
    )
    op.create_table(
        "events",
        sa.Column("id", serial(), nullable=False),
        sa.Column("brand", sa.String(), nullable=False),
        sa.Column("at", instant(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("chat_id", sa.BigInteger()),
        sa.Column("escalation", sa.BigInteger()),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_events_at", "events", ["brand", "at"])
    op.create_index("ix_events_chat", "events", ["brand", "chat_id", "id"])
    op.create_table(
        "lanes",
        sa.Column("id", serial(), nullable=False),
        sa.Column("bot", sa.BigInteger(), nullable=False),
        sa.Column("business", sa.String(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("head", sa.BigInteger()),
        sa.Column("retry_at", instant()),
        sa.PrimaryKeyConstraint("id", name="pk_lanes"),
        sa.UniqueConstraint("bot", "business", "chat_id", name="uq_lanes_bot_business_chat_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_lanes_head",
        "lanes",
        ["bot", "head"],
        sqlite_where=sa.text("head IS NOT NULL"),
        postgresql_where=sa.text("head IS NOT NULL"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", serial(), nullable=False),
        sa.Column("bot", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("payload", sa.JSON(), nullable=False),
        sa.Column("promise", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("escalation", sa.BigInteger()),
        sa.Column("conversation", sa.BigInteger()),
        sa.Column("reply_to_card", sa.BigInteger()),
        sa.Column("edits_card", sa.BigInteger()),
        sa.Column("replaces", sa.String()),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("written_at", instant(), nullable=False),
        sa.Column("tries", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("owner", sa.String()),
        sa.Column("lease_until", instant()),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_outbox_chat", "outbox", ["bot", "chat_id", "state"])
    op.create_table(
        "seen",
        sa.Column("bot", sa.BigInteger(), nullable=False),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("at", instant(), nullable=False),
        sa.PrimaryKeyConstraint("bot", "update_id", name="pk_seen"),
    )
    op.create_index("ix_seen_at", "seen", ["at"])
    op.create_table(
        "sent",
        sa.Column("bot", sa.BigInteger(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("message_id", sa.BigInteger(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("escalation", sa.BigInteger()),
        sa.Column("conversation", sa.BigInteger()),
        sa.Column("outbox_id", sa.BigInteger()),
        sa.Column("about", sa.JSON(), nullable=False),
        sa.Column("at", instant(), nullable=False),
        sa.PrimaryKeyConstraint("bot", "chat_id", "message_id", name="pk_sent"),
    )
    op.create_index("ix_sent_escalation", "sent", ["bot", "escalation", "role"])
    op.create_index("ix_sent_outbox", "sent", ["outbox_id"])
    op.create_table(
        "inbox",
        sa.Column("id", serial(), nullable=False),
        sa.Column("bot", sa.BigInteger(), nullable=False),
        sa.Column("lane_id", serial()),
        sa.Column("update_id", sa.BigInteger()),
        sa.Column("timer_id", sa.BigInteger()),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("received_at", instant(), nullable=False),
        sa.Column("tries", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["lane_id"], ["lanes.id"], name="fk_inbox_lane_id"),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_lane", "inbox", ["lane_id", "id"])
    op.create_table(
        "timers",
        sa.Column("id", serial(), nullable=False),
        sa.Column("lane_id", serial(), nullable=False),
        sa.Column("bot", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("due", instant(), nullable=False),
        sa.Column("fired", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("data", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["lane_id"], ["lanes.id"], name="fk_timers_lane_id"),
        sa.PrimaryKeyConstraint("id", name="pk_timers"),
        sa.UniqueConstraint("bot", "kind", "key", name="uq_timers_bot_kind_key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_timers_due", "timers", ["bot", "fired", "due"])
    op.create_index("ix_timers_lane_id", "timers", ["lane_id"])
