"""Several machines, one brand: what is saved on one of them is what all of them say."""

from __future__ import annotations

import asyncio
import os
import shutil
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.app.authored import Authored
from bot.app.sharing import SAID, Sharing, digest_of
from bot.store import Crew, Store, published
from tests.databases import database

BOT = 7
REPLY = "essai:\n  examples: |\n    un essai\n  replies:\n    - |\n      {}\n"


class Machine:
    """A folder of words, and a worker that uses them."""

    def __init__(self, authored: Authored, folder: Path, store: Store) -> None:
        self.authored = authored
        self.folder = folder
        self.sharing = Sharing(authored, store=store, bot=BOT)

    @property
    def says(self) -> dict[str, str]:
        """What each intent of these tests is answered with here."""
        found = {name: self.authored.lookout.catalogue.intent(name, "fr") for name in ("essai", "autre")}
        return {name: intent.replies[0].text.strip() for name, intent in found.items() if intent}

    async def saves(self, file: str, text: str, crew: Crew | None = None) -> None:
        before = self.authored.files
        changes = self.authored.changes()
        (self.folder / file).write_text(text, "utf-8")
        async with asyncio.timeout(10):
            assert await anext(changes)
        await self.sharing.saved(before, crew)


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with database("postgresql", tmp_path) as made:
        yield made


@pytest.fixture
async def store(address: str) -> AsyncIterator[Store]:
    async with Store.open(address) as store:
        yield store


async def machine(store: Store, brand_folder: Path, name: str, *, age: float = 0.0) -> Machine:
    """One that starts now; its files were saved so many seconds ago."""
    folder = brand_folder.parent / name / "intents"
    if not folder.exists():
        shutil.copytree(brand_folder, folder)
        (folder / "fr" / "essai.yml").write_text(REPLY.format("un"), "utf-8")
        (folder / "fr" / "autre.yml").write_text(REPLY.format("1").replace("essai", "autre"), "utf-8")
    for path in folder.rglob("*.yml"):
        os.utime(path, (time.time() - age, time.time() - age))
    started = Machine(await Authored.read(folder, language="fr"), folder, store)
    await started.sharing.agree()
    return started


async def test_what_is_saved_on_one_machine_is_said_on_all(store: Store, brand_folder: Path) -> None:
    paris, lyon = [await machine(store, brand_folder, name) for name in ("paris", "lyon")]
    heard: list[str] = []
    async with store.crew(BOT, print) as crew, store.crew(BOT, heard.append):
        await paris.saves("fr/essai.yml", REPLY.format("deux"), crew)
        async with asyncio.timeout(5):
            while heard != [SAID]:
                await asyncio.sleep(0.01)
    assert lyon.says["essai"] == "un"
    assert await lyon.sharing.follow()
    assert lyon.says == paris.says == {"essai": "deux", "autre": "1"}
    assert not await lyon.sharing.follow(), "there is nothing new"
    assert "un" in (lyon.folder / "fr" / "essai.yml").read_text(), "nobody's files are written"


async def test_a_file_saved_where_others_are_followed_replaces_that_file_alone(
    store: Store, brand_folder: Path
) -> None:
    paris, lyon = [await machine(store, brand_folder, name) for name in ("paris", "lyon")]
    await paris.saves("fr/essai.yml", REPLY.format("deux"))
    await lyon.sharing.follow()
    await lyon.saves("fr/autre.yml", REPLY.format("2").replace("essai", "autre"))
    assert lyon.says == {"essai": "deux", "autre": "2"}
    assert await paris.sharing.follow()
    assert paris.says == lyon.says
    await lyon.saves("fr/neuf.yml", REPLY.format("9").replace("essai", "neuf"))
    await paris.sharing.follow()
    assert paris.authored.lookout.catalogue.intent("neuf", "fr")


@pytest.mark.parametrize(("age", "says"), [(3600.0, "deux"), (-1.0, "un")], ids=["older", "newer"])
async def test_a_machine_that_starts_follows_what_is_newer_and_leads_when_it_is(
    store: Store, brand_folder: Path, age: float, says: str
) -> None:
    paris = await machine(store, brand_folder, "paris")
    await paris.saves("fr/essai.yml", REPLY.format("deux"))
    lyon = await machine(store, brand_folder, "lyon", age=age)
    assert lyon.says["essai"] == says
    await paris.sharing.follow()
    assert paris.says == lyon.says


async def test_only_the_newest_states_are_kept(store: Store, brand_folder: Path) -> None:
    paris = await machine(store, brand_folder, "paris")
    async with store.transaction() as conn:
        for number in range(published.KEPT + 5):
            files = {"fr/x.yml": str(number)}
            await published.publish(
                conn, BOT, digest=digest_of(files), files=files, at=paris.authored.saved_at
            )
        newest = await published.latest(conn, BOT)
        assert newest is not None
        assert newest.files == {"fr/x.yml": str(published.KEPT + 4)}
    assert not await paris.authored.adopt(newest.files), "what cannot be used is not"
    assert paris.says["essai"] == "un"


def test_a_state_s_name_tells_it_apart() -> None:
    assert digest_of({"a": "bc"}) != digest_of({"ab": "c"}) != digest_of({})
    assert digest_of({"a": "1", "b": "2"}) == digest_of({"b": "2", "a": "1"})
