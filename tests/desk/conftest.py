from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.brand import Brand, Team
from bot.store import Store
from tests.databases import database
from tests.desk.office import NAME, Office


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with database("sqlite", tmp_path) as made:
        yield made


@pytest.fixture
async def office(address: str) -> AsyncIterator[Office]:
    async with Store.open(address, language="en") as store:
        yield Office(store=store, brand=Brand(name=NAME, team=Team(on_call=(501, 502))))
