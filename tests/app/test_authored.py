"""The authored files while the bot runs: what is saved is noticed, and told as a team reads it."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from typing import Final

import pytest

from bot.app import authored as authored_module
from bot.app.authored import Authored

INTENTS: Final = Path(__file__).parents[2] / "intents"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(INTENTS, tmp_path / "intents"))


def breaks(folder: Path) -> None:
    with (folder / "fr" / "conversation.yml").open("a", encoding="utf-8") as file:
        file.write("\ngreeting:\n  replies: [\n")


async def next_reading(authored: Authored) -> bool:
    async with asyncio.timeout(20):
        return await anext(authored.changes())


async def test_a_file_that_was_saved_before_anybody_watched_is_noticed(folder: Path) -> None:
    authored = await Authored.read(folder, language="fr")
    breaks(folder)
    assert not await next_reading(authored)
    assert authored.is_broken


async def test_a_file_is_noticed_where_the_file_system_tells_of_no_change(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(authored_module, "LOOK_EVERY", 50)
    monkeypatch.setenv("WATCHFILES_FORCE_POLLING", "true")
    monkeypatch.setenv("WATCHFILES_POLL_DELAY_MS", "60000")
    authored = await Authored.read(folder, language="fr")
    reading = asyncio.create_task(next_reading(authored))
    await asyncio.sleep(0.3)
    assert not reading.done()
    breaks(folder)
    assert not await reading


async def test_to_edit_a_reply_keeps_the_index_and_moves_the_places_of_the_examples(folder: Path) -> None:
    authored = await Authored.read(folder, language="fr")
    before = authored.lookout.matcher
    line = before.rank("il est où mon coli")[0].example.place
    file = folder / "fr" / "suivi-et-livraison.yml"
    file.write_text("# une ligne de plus\n" + file.read_text("utf-8"), "utf-8")
    assert await next_reading(authored)
    after = authored.lookout.matcher
    moved = after.rank("il est où mon coli")[0].example.place
    assert line is not None
    assert moved is not None
    assert moved.line == line.line + 1
    assert after._eye is before._eye


async def test_a_new_phrase_is_learnt_when_its_file_is_saved(folder: Path) -> None:
    authored = await Authored.read(folder, language="fr")
    file = folder / "fr" / "suivi-et-livraison.yml"
    text = file.read_text("utf-8").replace(
        "  examples: |\n", "  examples: |\n    la cigogne est en grève ?\n", 1
    )
    file.write_text(text, "utf-8")
    assert await next_reading(authored)
    first = authored.lookout.matcher.rank("et la cigogne, en grève ?")[0]
    assert (first.intent, first.example.text) == ("suivi_colis", "la cigogne est en grève ?")


async def test_a_team_reads_a_path_that_begins_with_the_folder(folder: Path) -> None:
    authored = await Authored.read(folder, language="fr")
    breaks(folder)
    await next_reading(authored)
    told = authored.told("fr")
    assert told.startswith("intents/fr/conversation.yml:")
    assert str(folder.parent) not in told
