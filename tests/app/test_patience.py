"""Starting while what the bot needs is away: it waits for what comes back, ends where waiting mends nothing, and heeds a stop."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.app import App, patience
from bot.app.patience import Stopped, patiently
from bot.delivery.botapi import Flooded
from bot.errors import StoreError
from tests.databases import postgres_server
from tests.whole.house import INTENTS

TOKEN = "7000000001:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"


class Door:
    """Fails so many times, then opens."""

    def __init__(self, *faults: Exception) -> None:
        self.faults = list(faults)
        self.heard: list[tuple[Exception, float]] = []

    async def __call__(self) -> str:
        if self.faults:
            raise self.faults.pop(0)
        return "open"

    def told(self, error: Exception, seconds: float) -> None:
        self.heard.append((error, seconds))


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long it would have slept each time."""
    naps: list[float] = []

    async def nap(_: asyncio.Event, seconds: float) -> None:
        naps.append(seconds)

    monkeypatch.setattr(patience, "sleep_unless", nap)
    return naps


async def test_it_waits_longer_each_time_and_as_long_as_telegram_says(slept: list[float]) -> None:
    door = Door(*(OSError() for _ in range(6)), Flooded("too many", 77))
    assert await patiently(door, lambda _: True, told=door.told, stop=asyncio.Event()) == "open"
    assert slept == [seconds for _, seconds in door.heard] == [1, 2, 5, 15, 30, 30, 77]


async def test_what_waiting_does_not_mend_is_raised_at_once(slept: list[float]) -> None:
    door = Door(KeyError())
    with pytest.raises(KeyError):
        await patiently(door, lambda error: isinstance(error, OSError), told=door.told, stop=asyncio.Event())
    assert not door.heard


async def test_a_stop_is_heeded_while_it_waits() -> None:
    stop, door = asyncio.Event(), Door(OSError())
    asyncio.get_running_loop().call_later(0.05, stop.set)
    async with asyncio.timeout(0.9):
        with pytest.raises(Stopped):
            await patiently(door, lambda _: True, told=door.told, stop=stop)


@pytest.mark.parametrize("changed", [{"database": "nowhere"}, {"username": "nobody"}])
async def test_a_database_that_nobody_can_enter_ends_the_start(changed: dict[str, str]) -> None:
    address = make_url(postgres_server()).set(**changed)  # type: ignore[arg-type]
    async with asyncio.timeout(20):
        with pytest.raises(StoreError, match="VIGIE_DATABASE_URL"):
            async with App.open(
                token=TOKEN, team_chat=-5, database_url=address.render_as_string(hide_password=False), intents=INTENTS,
                language="en", stop=asyncio.Event(),
            ):  # fmt: skip
                pass


async def test_the_command_waits_for_its_database_says_so_and_ends_well_when_told_to(tmp_path: Path) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("VIGIE_")}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", "--lang", "en", cwd=tmp_path, stderr=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        env=kept | {
            "PYTHONPATH": str(Path(__file__).parents[2]), "TELEGRAM_BOT_TOKEN": TOKEN, "VIGIE_TEAM_CHAT": "-5",
            "VIGIE_INTENTS": str(INTENTS), "VIGIE_DATABASE_URL": "postgresql://vigie:hush@127.0.0.1:1/vigie",
        },
    )  # fmt: skip
    assert process.stderr is not None
    line = (await asyncio.wait_for(process.stderr.readline(), 30)).decode()
    assert "the database cannot be used yet, trying again" in line
    assert "does not answer" in line
    assert "hush" not in line
    process.send_signal(signal.SIGTERM)
    told, _ = await asyncio.wait_for(process.communicate(), 15)
    assert (process.returncode, "Nothing is lost" in told.decode()) == (0, True)
