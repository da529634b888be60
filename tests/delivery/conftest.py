from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import local_telegram
from bot.store import Store
from tests.databases import KINDS, database
from tests.delivery.scene import Scene

on_a_file = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
on_a_server = pytest.mark.parametrize("address", ["postgresql"], indirect=True)


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database with the whole schema: each test runs on both kinds."""
    with database(request.param, tmp_path) as made:
        yield made


@pytest.fixture
async def scene(address: str) -> AsyncIterator[Scene]:
    async with (
        local_telegram(limits=Limits.none()) as telegram,
        Store.open(address, language="en", busy_timeout=0.1) as store,
    ):
        lea = telegram.world.person("Léa")
        yield Scene(telegram=telegram, store=store, address=address, lea=lea)
