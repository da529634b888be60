from __future__ import annotations

from collections.abc import AsyncIterator
from functools import cache
from pathlib import Path

import pytest

from bot.app import authored
from tests.whole.house import INTENTS, House, running_house

_read = authored._read
_read_once = cache(_read)


@pytest.fixture(autouse=True)
def the_brand_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its files do not change meanwhile, and to learn from all their examples takes longer than most tests."""
    monkeypatch.setattr(
        authored,
        "_read",
        lambda folder, classifier: (_read_once if folder == INTENTS else _read)(folder, classifier),
    )


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with running_house(tmp_path) as running:
        yield running
