from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.store import Store

BOT = 7_000_000_001
NOW = datetime(2026, 11, 22, 0, 10, tzinfo=UTC)

on_a_file = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
on_a_server = pytest.mark.parametrize("address", ["postgresql"], indirect=True)


def happened(kind: str, at: datetime = NOW, **more: Any) -> dict[str, Any]:
    """An event, as the store takes it."""
    return {"kind": kind, "at": at, "chat_id": 1, "escalation": None, "data": {}, "trace": None} | more


@pytest.fixture
async def store(address: str) -> AsyncIterator[Store]:
    async with Store.open(address, language="en") as store:
        yield store
