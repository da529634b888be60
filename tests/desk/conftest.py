from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.brand import Brand, Team
from bot.store import Store
from tests.desk.office import NAME, Office


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[Office]:
    async with Store.open(f"sqlite:///{tmp_path / 'vigie.sqlite3'}", language="en") as store:
        await store.migrate()
        yield Office(store=store, brand=Brand(name=NAME, team=Team(on_call=(501, 502))))
