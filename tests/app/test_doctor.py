"""What the doctor finds, against a local Telegram."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.app.doctor import Doctor, Health
from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import LocalTelegram, local_telegram
from bot.settings import Settings


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    async with local_telegram(limits=Limits.none()) as local:
        yield local


@pytest.fixture
def well(telegram: LocalTelegram, brand_folder: Path, tmp_path: Path) -> dict[str, Any]:
    """Variables with which nothing is to mend, but for the team's group."""
    return {
        "TELEGRAM_BOT_TOKEN": telegram.token,
        "VIGIE_TELEGRAM_API": telegram.address,
        "VIGIE_INTENTS": str(brand_folder),
        "VIGIE_DATABASE_URL": f"sqlite:///{tmp_path / 'vigie.sqlite3'}",
    }


async def examined(variables: dict[str, Any]) -> dict[str, tuple[Health, str]]:
    doctor = Doctor(Settings.model_validate(variables), "fr")
    return {check.name: (check.health, check.text) async for check in doctor.examine()}


async def test_all_is_well_when_it_is(telegram: LocalTelegram, well: dict[str, Any]) -> None:
    team = telegram.world.group("Équipe", telegram.world.person("Inès"), telegram.bot)
    found = await examined(well | {"VIGIE_TEAM_CHAT": team.id})
    assert found.keys() == {"words", "database", "token", "team"}
    assert {health for health, _ in found.values()} == {Health.OK}


async def test_without_a_group_those_that_wrote_to_the_bot_are_named(
    telegram: LocalTelegram, well: dict[str, Any]
) -> None:
    assert "/id" in (await examined(well))["team"][1]
    ines = telegram.world.person("Inès")
    team = telegram.world.group("Équipe", ines, telegram.bot)
    ines.writes("/id", chat=team)
    for _ in range(2):  # nothing was confirmed: the bot will hear it, too
        health, text = (await examined(well))["team"]
        assert (health, f"VIGIE_TEAM_CHAT={team.id}" in text, "Équipe" in text) == (Health.FAULT, True, True)


async def test_a_group_the_bot_cannot_write_to_is_told(telegram: LocalTelegram, well: dict[str, Any]) -> None:
    ines = telegram.world.person("Inès")
    muted = telegram.world.group("Muette", ines, telegram.bot)
    ines.restricts(telegram.bot, muted)
    elsewhere = telegram.world.group("Ailleurs", ines)
    for chat in (muted.id, elsewhere.id, -42):
        health, text = (await examined(well | {"VIGIE_TEAM_CHAT": chat}))["team"]
        assert (health, str(chat) in text) == (Health.FAULT, True)


async def test_a_wrong_token_does_not_hide_the_rest(well: dict[str, Any]) -> None:
    found = await examined(well | {"TELEGRAM_BOT_TOKEN": "123456789:AAHk1234567890abcdefghijklmnopqrstu"})
    assert found["token"][0] is Health.FAULT
    assert "@BotFather" in found["token"][1]
    assert found["words"][0] is Health.OK


async def test_a_telegram_that_does_not_answer_is_told(telegram: LocalTelegram, well: dict[str, Any]) -> None:
    await telegram.goes_down()
    health, text = (await examined(well))["token"]
    assert (health, telegram.address in text) == (Health.FAULT, True)


async def test_a_sentence_model_that_cannot_be_read_is_told(well: dict[str, Any], tmp_path: Path) -> None:
    assert "encoder" not in await examined(well)
    health, text = (await examined(well | {"VIGIE_ENCODER": str(tmp_path / "model")}))["encoder"]
    assert (health, "config.json" in text) == (Health.FAULT, True)


async def test_words_and_a_database_that_cannot_be_used_are_told(
    well: dict[str, Any], brand_folder: Path, tmp_path: Path
) -> None:
    (brand_folder / "brand.yml").unlink()
    (tmp_path / "notes.txt").write_text("no database at all, and long enough to be seen as none")
    found = await examined(well | {"VIGIE_DATABASE_URL": f"sqlite:///{tmp_path / 'notes.txt'}"})
    assert found["words"][0] is found["database"][0] is Health.FAULT
    assert "I17" in found["words"][1]
