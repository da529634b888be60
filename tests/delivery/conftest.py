from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import local_telegram
from bot.store import Store
from tests.delivery.scene import Scene

on_a_file = pytest.mark.parametrize("address", ["sqlite"], indirect=True)
on_a_server = pytest.mark.parametrize("address", ["postgresql"], indirect=True)


@pytest.fixture
async def scene(address: str) -> AsyncIterator[Scene]:
    async with (
        local_telegram(limits=Limits.none()) as telegram,
        Store.open(address, language="en", busy_timeout=0.1) as store,
    ):
        lea = telegram.world.person("Léa")
        yield Scene(telegram=telegram, store=store, address=address, lea=lea)
