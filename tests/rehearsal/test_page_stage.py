"""The rehearsal as a whole: where it listens, what it keeps, and files that break while it runs."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

from bot.conversation import Lookout
from bot.errors import NotLoopback, PortTaken
from bot.intents.reading import read_folder
from bot.judge import Category
from bot.matcher import ANSWER_AT
from bot.rehearsal import stage as stage_module
from bot.rehearsal.page.wording import PHRASES
from bot.rehearsal.server.people import Person
from bot.rehearsal.stage import Stage, rehearse, staged

INTENTS: Final = Path(__file__).parents[2] / "intents"


@asynccontextmanager
async def rehearsed(**choices: Any) -> AsyncIterator[Stage]:
    stop = asyncio.Event()
    async with staged(**{"intents": INTENTS, "stop": stop, "language": "en"} | choices) as stage:
        yield stage
        assert not stop.is_set(), "the bot ended by itself"


async def answered(stage: Stage, person: Person, text: str) -> str:
    """What the bot says to somebody who writes that."""
    before = len(stage.cast.chat_of(person).by(stage.cast.bot))
    person.writes(text)
    replies = await stage.cast.world.until(
        lambda: stage.cast.chat_of(person).by(stage.cast.bot)[before:], timeout=20
    )
    return replies[-1].text


async def snapshot_says(stage: Stage, what: str) -> Any:
    """What a page that is opened now is told first."""
    async with httpx.AsyncClient() as client, client.stream("GET", f"{stage.address}/live") as response:
        first = await anext(response.aiter_lines())
    return json.loads(first.removeprefix("data: "))[what]


@pytest.mark.parametrize(
    ("asked", "accepted", "spoken"), [(None, "en-GB", "en"), (None, "fr", "fr"), ("en", "fr", "en")]
)
async def test_the_page_speaks_the_browsers_language_unless_another_was_asked_for(
    asked: str | None, accepted: str, spoken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    async with rehearsed(language=asked) as stage, httpx.AsyncClient() as client:
        page = await client.get(stage.address, headers={"accept-language": accepted})
    assert f'<html lang="{spoken}">' in page.text


@pytest.fixture
def taken() -> Any:
    """A port that another program has."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        yield other.getsockname()[1]


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.20", "::", "example.org", ""])  # noqa: S104
async def test_it_listens_to_this_machine_only(host: str) -> None:
    with pytest.raises(NotLoopback, match=r"127\.0\.0\.1"):
        await rehearse(
            host=host, port=0, intents=INTENTS, announce=lambda _: None, stop=asyncio.Event(), language="en"
        )


async def test_a_port_that_somebody_asked_for_and_that_is_taken_is_told(taken: int) -> None:
    with pytest.raises(PortTaken, match=rf"{taken}.*--port"):
        async with rehearsed(port=taken):
            pass


async def test_next_to_the_usual_port_when_that_is_taken(taken: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage_module, "DEFAULT_PORT", taken)
    async with rehearsed(port=taken) as stage:
        port = httpx.URL(stage.address).port
        assert port is not None
        assert taken < port <= taken + stage_module.PORTS_TRIED


async def test_it_says_where_the_page_is_and_ends_when_told_to() -> None:
    stop, told = asyncio.Event(), asyncio.Queue[str]()
    running = asyncio.create_task(
        rehearse(port=0, intents=INTENTS, announce=told.put_nowait, stop=stop, language="en")
    )
    assert "http://127.0.0.1:" in await asyncio.wait_for(told.get(), 20)
    stop.set()
    await asyncio.wait_for(running, 20)


async def test_what_is_kept_is_remembered_the_next_time(tmp_path: Path) -> None:
    kept = tmp_path / "kept.sqlite3"
    async with rehearsed(keep=kept) as first:
        greeted = await answered(first, first.cast.followers[0], "bonjour")
        await asyncio.sleep(1)
        assert not await snapshot_says(first, "resumed")
    async with rehearsed(keep=kept) as second:
        assert await snapshot_says(second, "resumed")
        assert await answered(second, second.cast.followers[0], "bonjour") != greeted
        assert await answered(second, second.cast.followers[1], "bonjour")


@pytest.mark.parametrize("language", sorted(PHRASES))
def test_the_phrases_to_try_show_all_that_the_bot_can_do(language: str) -> None:
    catalogue = read_folder(INTENTS).catalogue
    assert catalogue is not None
    lookout = Lookout.of(catalogue)
    judged = {lookout.judge.judge(phrase).category for phrase in PHRASES[language]}
    sure = {match.intent for phrase in PHRASES[language] for match in lookout.matcher.rank(phrase, limit=1)
            if match.confidence >= ANSWER_AT}  # fmt: skip
    assert judged >= {Category.INSULT, Category.THREAT, Category.LEGAL, None}
    assert sure >= {"suivi_colis", "horaires", "human", "thanks"}


async def test_a_file_that_breaks_is_told_and_the_last_good_words_stay(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(INTENTS, tmp_path / "intents"))
    file = folder / "fr" / "conversation.yml"
    whole = file.read_text("utf-8")
    async with rehearsed(intents=folder) as stage:
        assert await answered(stage, stage.cast.followers[1], "bonjour")
        file.write_text(whole + "\ngreeting:\n  replies: [\n", "utf-8")
        async with asyncio.timeout(20):
            while not stage.app.findings:
                await asyncio.sleep(0.05)
        assert await answered(stage, stage.cast.followers[0], "bonjour")
        file.write_text(whole, "utf-8")
        async with asyncio.timeout(20):
            while stage.app.findings:
                await asyncio.sleep(0.05)
