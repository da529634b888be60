from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.reading import the_brand_is_read_once
from tests.whole.house import House, running_house

__all__ = ["the_brand_is_read_once"]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with running_house(tmp_path) as running:
        yield running
