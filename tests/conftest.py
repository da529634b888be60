from __future__ import annotations

from pathlib import Path

import pytest

from tests.brand_files import BRAND_FILES


@pytest.fixture
def brand_files() -> dict[str, bytes]:
    """A small brand that is whole, by path within its folder; change it as you like."""
    return dict(BRAND_FILES)


@pytest.fixture
def brand_folder(tmp_path: Path, brand_files: dict[str, bytes]) -> Path:
    """The same on disk."""
    folder = tmp_path / "intents"
    for name, data in brand_files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder
