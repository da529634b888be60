"""The shipped brand, read once for all the tests of a process that run it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import pytest

from bot.app import authored

INTENTS: Final = Path(__file__).parents[1] / "intents"

_read = authored._read
_read_once = cache(_read)


@pytest.fixture(autouse=True)
def the_brand_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its files do not change meanwhile, and to learn from all their examples takes longer than most tests."""
    monkeypatch.setattr(
        authored,
        "_read",
        lambda folder, **more: (
            _read_once(folder) if folder == INTENTS and not any(more.values()) else _read(folder, **more)
        ),
    )
