from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.rehearsal.limits import Limits
from bot.rehearsal.local import local_telegram
from bot.store import Store
from tests.delivery.scene import Scene


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Scene]:
    address = f"sqlite:///{tmp_path / 'vigie.sqlite3'}"
    async with (
        local_telegram(limits=Limits.none()) as telegram,
        Store.open(address, language="en", busy_timeout=0.1) as store,
    ):
        await store.migrate()
        lea = telegram.world.person("Léa")
        yield Scene(telegram=telegram, store=store, address=address, lea=lea)
