"""Several workers on several machines: traces, ranks, newcomers, published words, brands, and finding what is old."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

instant = sa.BigInteger  # microseconds since 1970


def upgrade() -> None:
    """Add columns, indexes and tables. A call in flight is its maker's for as long as that lives: there is no lease."""
    op.add_column("lanes", sa.Column("since", instant(), server_default=sa.text("0"), nullable=False))
    op.add_column("outbox", sa.Column("joins", sa.String()))
    op.add_column("outbox", sa.Column("trace", sa.BigInteger()))
    op.add_column("outbox", sa.Column("rank", sa.BigInteger(), server_default=sa.text("0"), nullable=False))
    op.drop_column("outbox", "lease_until")
    op.add_column("events", sa.Column("trace", sa.BigInteger()))
    op.add_column("chats", sa.Column("held_from", instant()))
    op.add_column("chats", sa.Column("flooded_at", instant()))
    op.add_column("chats", sa.Column("flooded_by", sa.BigInteger()))
    for name, columns, where in (
        ("ix_events_about_somebody", ["brand", "at"], "chat_id IS NOT NULL"),
        ("ix_events_escalation", ["escalation"], "escalation IS NOT NULL"),
    ):
        op.create_index(name, "events", columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
    op.create_index("ix_outbox_conversation", "outbox", ["conversation"])
    op.create_index("ix_sent_conversation", "sent", ["bot", "conversation"])
    op.create_index("ix_sent_at", "sent", ["at"])
    op.create_index("ix_conversations_updated_at", "conversations", ["updated_at"])
    op.create_index("ix_escalations_chat", "escalations", ["brand", "chat_id"])
    op.create_table(
        "brands",
        sa.Column("bot", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("brand", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("bot", name="pk_brands"),
    )
    op.create_table(
        "published_words",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("bot", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("files", sa.JSON(), nullable=False),
        sa.Column("at", instant(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_published_words"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_published_words_bot", "published_words", ["bot", "id"])
