"""What could not be handled, as whoever looks after the bot sees it and has it handled again, while the bot runs."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.errors import NoSuchLetter, NotRetried
from bot.rehearsal.server.people import Person
from bot.settings import NAMES
from bot.store import Store, dead_letters, timers
from bot.store.lanes import Address
from tests.reading import the_brand_is_read_once
from tests.whole.house import INTENTS, NOON, House, running_house

__all__ = ["the_brand_is_read_once"]

pytestmark = pytest.mark.usefixtures("logs_as_they_were")

REASON = "KeyError (desk.py:10): il est où mon colis"


@pytest.fixture
async def house(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    async with running_house(tmp_path, database=address) as running:
        for name in NAMES:
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("TELEGRAM_BOT_TOKEN", running.telegram.token)
        monkeypatch.setenv("VIGIE_DATABASE_URL", address)
        monkeypatch.setenv("VIGIE_INTENTS", str(INTENTS))
        monkeypatch.chdir(tmp_path)
        yield running


async def letters(*words: str | int, lang: str = "en") -> Result:
    """`vigie letters`, beside the bot that runs."""
    given = ["letters", *map(str, words), "--lang", lang]
    return await asyncio.to_thread(CliRunner().invoke, app, given)


async def buried(house: House, kind: str, body: dict[str, Any], chat_id: int | None = None) -> int:
    async with house.app.store.transaction() as conn:
        letter = await dead_letters.add(
            conn, house.telegram.bot.id, kind=kind, chat_id=chat_id, update_id=body.get("update_id"), body=body,
            reason=REASON, at=datetime.now(UTC),
        )  # fmt: skip
    return letter.id


def question(lea: Person) -> dict[str, Any]:
    someone = {"id": lea.id, "first_name": "Léa"}
    return {
        "update_id": 12_345_678,
        "message": {
            "message_id": 99, "date": int(NOON.timestamp()), "chat": someone | {"type": "private"},
            "from": someone | {"is_bot": False}, "text": "il est où mon colis",
        },
    }  # fmt: skip


@pytest.mark.parametrize(("lang", "said"), [("fr", "message · conversation"), ("en", "message · chat")])
async def test_the_list_has_no_word_of_anybody_s_and_one_is_shown_whole(
    house: House, lang: str, said: str
) -> None:
    assert "kept aside" in (await letters()).stdout
    lea = house.follower("Léa")
    number = await buried(house, "update", question(lea), lea.chat.id)
    listed = (await letters(lang=lang)).stdout
    assert f"{said} {lea.chat.id} · KeyError (desk.py:10)" in listed
    assert "colis" not in listed
    shown = await letters("show", number, lang=lang)
    body = json.loads(shown.stdout.partition("\n")[2])
    assert (body["reason"], body["body"]) == (REASON, question(lea))


async def test_one_that_is_retried_is_answered_and_gone(house: House) -> None:
    lea = house.follower("Léa")
    await house.reply_to(lea.writes("bonjour"))
    number = await buried(house, "update", question(lea), lea.chat.id)
    assert "back in its conversation" in (await letters("retry", number)).stdout
    await house.until(lambda: any("suivi" in text for text in house.heard(lea)), what="an answer")
    for words in ("show", "retry", "drop"):
        assert isinstance((await letters(words, number)).exception, NoSuchLetter)


async def test_a_tap_is_retried_ahead_of_the_lanes(house: House) -> None:
    lea = house.follower("Léa")
    await house.reply_to(lea.writes("bonjour"))
    tap = {"id": "1", "from": question(lea)["message"]["from"], "chat_instance": "1", "data": "?"}
    number = await buried(house, "tap", {"update_id": 7, "callback_query": tap}, lea.chat.id)
    assert (await letters("retry", number)).exit_code == 0
    await house.until(lambda: house.telegram.api.calls("answerCallbackQuery"), what="the tap is handled")


async def test_a_timer_is_set_again_unless_it_was_meanwhile(house: House) -> None:
    body = {"kind": "odd", "key": "k", "data": {}}
    number, bot = await buried(house, "timer", body, 7), house.telegram.bot.id
    async with house.app.store.transaction() as conn:
        at = datetime.now(UTC).replace(year=2090)
        await timers.put(conn, bot, Address("", 7), kind="odd", key="k", due=at, data={}, at=at)
    refused = (await letters("retry", number)).exception
    assert isinstance(refused, NotRetried)
    assert "set again since" in str(refused)
    async with house.app.store.transaction() as conn:
        await timers.drop(conn, bot, kind="odd", key="k")
    assert (await letters("retry", number)).exit_code == 0


@pytest.mark.parametrize(
    ("lang", "said", "dropped"),
    [("fr", "ne peut pas être repris", "effacé"), ("en", "cannot be retried", "erased")],
)
async def test_what_is_unreadable_is_not_retried_and_can_be_dropped(
    house: House, lang: str, said: str, dropped: str
) -> None:
    number = await buried(house, "unreadable", {"given": "\ud83d"})
    refused = (await letters("retry", number, lang=lang)).exception
    assert isinstance(refused, NotRetried)
    assert said in str(refused)
    assert "\\ud83d" in (await letters("show", number)).stdout
    assert dropped in (await letters("drop", number, lang=lang)).stdout
    assert isinstance((await letters("show", number, lang=lang)).exception, NoSuchLetter)


async def test_there_is_none_in_a_database_that_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIGIE_DATABASE_URL", f"sqlite:///{tmp_path}/vigie.sqlite3")
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "7000000001:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1")
    assert "kept aside" in (await letters()).stdout
    assert not list(tmp_path.iterdir())
    assert (await letters("show", 2**70)).exit_code == 2
    async with Store.as_it_is(f"sqlite:///{tmp_path}/vigie.sqlite3") as store:
        assert store.where == ":memory:"
