from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.store import Store


@pytest.fixture
def address(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'vigie.sqlite3'}"


@pytest.fixture
async def store(address: str) -> AsyncIterator[Store]:
    async with Store.open(address, language="en") as store:
        await store.migrate()
        yield store
