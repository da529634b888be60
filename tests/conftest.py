from __future__ import annotations

import logging
import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
import structlog

from tests.brand_files import BRAND_FILES
from tests.databases import KINDS, database


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A skipped test is a failed one in CI: there, everything that tests need is installed."""
    report = yield
    if report.skipped and os.environ.get("CI") and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = (
            f"skipped in CI: {report.longrepr[-1] if isinstance(report.longrepr, tuple) else report.longrepr}"
        )
    return report


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database with the whole schema: each test that asks for it runs on both kinds."""
    with database(request.param, tmp_path) as made:
        yield made


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


@pytest.fixture
def logs_as_they_were() -> Iterator[None]:
    """For what sets up the logs of its process, which here is that of all tests."""
    root, level = logging.getLogger(), logging.getLogger().level
    handlers = root.handlers[:]
    yield
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)
