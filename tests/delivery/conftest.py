from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import local_telegram
from bot.store import Store
from tests.delivery.scene import Scene


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the whole schema and nothing in it, made once and copied for each test."""
    path = tmp_path_factory.mktemp("schema") / "vigie.sqlite3"

    async def migrate() -> None:
        async with Store.open(f"sqlite:///{path}") as store:
            await store.migrate()

    asyncio.run(migrate())
    return path


@pytest.fixture
async def scene(tmp_path: Path, migrated: Path) -> AsyncIterator[Scene]:
    path = shutil.copy(migrated, tmp_path)
    address = f"sqlite:///{path}"
    async with (
        local_telegram(limits=Limits.none()) as telegram,
        Store.open(address, language="en", busy_timeout=0.1) as store,
    ):
        lea = telegram.world.person("Léa")
        yield Scene(telegram=telegram, store=store, address=address, lea=lea)
