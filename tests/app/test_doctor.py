"""What the doctor finds, against a local Telegram."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.app import doctor
from bot.app.doctor import Doctor, Health
from bot.delivery import BotApi, botapi
from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import LocalTelegram, local_telegram
from bot.rehearsal.server.mailbox import Webhook
from bot.settings import Settings
from bot.store import Store, schema


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
    assert found.keys() == {"words", "database", "token", "team", "privacy"}
    assert {name for name, (health, _) in found.items() if health is not Health.OK} == {"database"}
    assert "vigie run" in found["database"][1], "it will be created"
    assert not list(Path(well["VIGIE_DATABASE_URL"].removeprefix("sqlite:///")).parent.glob("*sqlite3*")), (
        "nothing was changed by looking"
    )


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_a_database_that_cannot_be_made_is_told(
    well: dict[str, Any], tmp_path: Path, language: str
) -> None:
    well |= {"VIGIE_DATABASE_URL": f"sqlite:///{tmp_path}/nowhere/vigie.sqlite3", "TELEGRAM_BOT_TOKEN": None}
    doctor_ = Doctor(Settings.model_validate(well), language)
    (text,) = [check.text async for check in doctor_.examine() if check.health is Health.FAULT]
    assert f"{tmp_path}/nowhere" in text
    assert not (tmp_path / "nowhere").exists()


async def test_a_database_of_an_older_vigie_is_told(well: dict[str, Any], tmp_path: Path) -> None:
    async with Store.open(well["VIGIE_DATABASE_URL"]) as store, store.transaction() as conn:
        await conn.run_sync(schema.upgrade, schema.REVISIONS[0])
    health, text = (await examined(well))["database"]
    assert (health, "vigie migrate" in text) == (Health.NOTE, True)


async def test_a_database_that_is_up_to_date_and_its_clock(well: dict[str, Any], address: str) -> None:
    found = await examined(well | {"VIGIE_DATABASE_URL": address})
    assert found["database"][0] is Health.OK
    assert ("clock" in found) == address.startswith("postgresql"), "a file has this machine's clock"
    assert all(health is Health.OK for name, (health, _) in found.items() if name == "clock")


@pytest.mark.parametrize("hours", [-1, 1])
async def test_a_clock_that_is_wrong_is_told(
    well: dict[str, Any], hours: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = datetime.now(UTC) + timedelta(hours=hours)
    monkeypatch.setattr(botapi, "_dated", lambda _: wrong)
    health, text = (await examined(well))["clock"]
    assert (health, "NTP" in text, "360" in text or "3599" in text) == (Health.FAULT, True, True)


async def test_a_disk_that_is_nearly_full_is_told(
    well: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "ENOUGH_ROOM", 2**62)
    assert (await examined(well))["disk"][0] is Health.NOTE


async def test_what_the_bot_may_not_do_in_the_group_and_what_it_sees_there(
    telegram: LocalTelegram, well: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    team = telegram.world.group("Équipe", telegram.world.person("Inès"), telegram.bot)
    variables = well | {"VIGIE_TEAM_CHAT": team.id}
    assert (await examined(variables))["privacy"][0] is Health.OK
    telegram.bot.privacy = False
    assert (await examined(variables))["privacy"][0] is Health.NOTE
    call = BotApi.call

    async def stricter(api: BotApi, method: str, *given: Any, **more: Any) -> Any:
        told = await call(api, method, *given, **more)
        if method == "getChat":
            told |= {"available_reactions": [{"type": "emoji", "emoji": "👀"}]}
        if method == "getChatMember":
            told |= {"status": "restricted", "can_send_photos": False}
        return told

    monkeypatch.setattr(BotApi, "call", stricter)
    doctor_ = Doctor(Settings.model_validate(variables), "fr")
    rights = [check.text async for check in doctor_.examine() if check.name == "rights"]
    assert ["photos" in rights[0], "👍" in rights[1]] == [True, True]


async def test_a_webhook_is_compared_with_the_settings(telegram: LocalTelegram, well: dict[str, Any]) -> None:
    ours = "http://127.0.0.1:9/telegram"
    assert "webhook" not in await examined(well)
    assert (await examined(well | {"VIGIE_WEBHOOK_URL": ours}))["webhook"][0] is Health.NOTE
    telegram.bot.mailbox.webhook = Webhook(url=ours)
    assert (await examined(well))["webhook"][0] is Health.FAULT, "polling will get nothing"
    assert (await examined(well | {"VIGIE_WEBHOOK_URL": ours}))["webhook"][0] is Health.OK
    telegram.bot.mailbox.complain(int(time.time()), "Connection refused")
    health, text = (await examined(well | {"VIGIE_WEBHOOK_URL": ours}))["webhook"]
    assert (health, "Connection refused" in text) == (Health.FAULT, True)


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


@pytest.mark.parametrize(("language", "said"), [("fr", "supergroupe"), ("en", "supergroup")])
async def test_a_group_with_a_new_number_is_told_with_it(
    telegram: LocalTelegram, well: dict[str, Any], monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    call = BotApi.call

    async def moved(api: BotApi, method: str, *given: Any, **more: Any) -> Any:
        if method == "getChat":
            parameters = {"migrate_to_chat_id": -1001234567890}
            raise botapi._fault_in(method, 400, "group chat was upgraded", parameters)
        return await call(api, method, *given, **more)

    monkeypatch.setattr(BotApi, "call", moved)
    doctor_ = Doctor(Settings.model_validate(well | {"VIGIE_TEAM_CHAT": -42}), language)
    (text,) = [check.text async for check in doctor_.examine() if check.name == "team"]
    assert said in text
    assert "VIGIE_TEAM_CHAT=-1001234567890" in text
