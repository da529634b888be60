"""The ladder, played through on the shipped brand over real HTTP: each category, in both languages and registers."""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import yaml

from bot.judge import Category
from bot.rehearsal.server.people import Person
from tests.whole.house import INTENTS, House, running_house

PHRASES = yaml.safe_load((Path(__file__).parent / "ladder.yml").read_text("utf-8"))
SEVERE = {"threat": "MENACE", "legal": "JURIDIQUE", "press": "PRESSE", "distress": "DÉTRESSE"}


@pytest.fixture(params=["pro", "cool"])
async def brand(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[House]:
    """The shipped brand in each register."""
    folder = tmp_path / "intents"
    shutil.copytree(INTENTS, folder)
    file = folder / "brand.yml"
    written, changes = re.subn(r"register: \w+", f"register: {request.param}", file.read_text("utf-8"))
    assert changes == 1
    file.write_text(written, "utf-8")
    async with running_house(tmp_path, intents=folder) as house:
        yield house


def is_line(house: House, said: str, intent: str, language: str) -> bool:
    """Whether that was said with one of the brand's lines for the intent: by its longest stretch without a field."""
    found = house.app.lookout.catalogue.intent(intent, language)
    assert found is not None
    assert found.language == language
    stretches = [max(re.split(r"\{\w+\}", reply.text), key=len).strip(" ,.\n") for reply in found.replies]
    return any(stretch in said for stretch in stretches)


async def says(house: House, person: Person, text: str) -> str:
    return (await house.reply_to(person.writes(text))).text


async def goes_on(house: House, person: Person, language: str) -> bool:
    """Whether the bot still answers a real question."""
    heard = len(house.heard(person))
    person.writes(PHRASES["question"][language])
    await house.settled()
    return len(house.heard(person)) > heard


def card_of(house: House, person: Person) -> str:
    return next((card.text for card in house.cards if person.first_name in card.text), "")


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_every_category_climbs_its_rung(brand: House, language: str) -> None:
    register = brand.app.lookout.catalogue.brand.voice.register
    said = {name: brand.follower(f"{name}-{language}", language=language) for name in (*Category, "repeated")}

    complains = said["complaint"]
    assert is_line(brand, await says(brand, complains, PHRASES["complaint"][language]), "complaint", language)
    assert not card_of(brand, complains)

    teases = said["tease"]
    reply = await says(brand, teases, PHRASES["tease"][language])
    assert is_line(brand, reply, "tease" if register == "cool" else "fallback", language)

    for name in ("insult", "repeated"):
        reply = await says(brand, said[name], PHRASES["insult"][language])
        assert is_line(brand, reply, "boundary", language)
    assert await goes_on(brand, said["insult"], language)
    assert "INSULTE" in card_of(brand, said["insult"])

    reply = await says(brand, said["repeated"], PHRASES["insult"][language])
    assert is_line(brand, reply, "cool_off", language)
    assert not await goes_on(brand, said["repeated"], language)
    sorry = await says(brand, said["repeated"], PHRASES["apology"][language])
    assert is_line(brand, sorry, "after_cool_off", language)

    for name, sign in (("hate", "HAINEUX"), ("sexual", "SEXUELS")):
        reply = await says(brand, said[name], PHRASES[name][language])
        assert is_line(brand, reply, "cool_off", language)
        assert not await goes_on(brand, said[name], language)
        assert sign in card_of(brand, said[name])

    for name, sign in SEVERE.items():
        reply = await says(brand, said[name], PHRASES[name][language])
        assert is_line(brand, reply, name, language)
        assert not await goes_on(brand, said[name], language)
        assert sign in card_of(brand, said[name])
        assert "!" not in reply

    helped = brand.heard(said["distress"])[0]
    assert brand.app.lookout.catalogue.limits.helpline(language) in helped

    spams = said["spam"]
    spams.writes(PHRASES["spam"][language])
    await brand.settled()
    assert not brand.heard(spams)
    assert not card_of(brand, spams)
