"""What concerns the data and the webhook, from the terminal, with the bot running or not."""

from __future__ import annotations

import asyncio
import json
import stat
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.app import App
from bot.cli import app
from bot.delivery import UNLIMITED
from bot.errors import BackupFailed, ChannelError, NobodyFound, SchemaBehind, SettingsError, WebhookRefused
from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import local_telegram
from bot.settings import NAMES
from bot.store import Store, schema
from tests.whole.house import INTENTS, House

TOKEN = "7000000001:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"


@pytest.fixture
async def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """A bot that runs, and the environment in which the commands find it."""
    async with local_telegram(limits=Limits.none()) as telegram:
        ines = telegram.world.person("Inès")
        team = telegram.world.group("Équipe", ines, telegram.bot)
        for name in NAMES:
            monkeypatch.delenv(name, raising=False)
        settings = {
            "TELEGRAM_BOT_TOKEN": telegram.token,
            "VIGIE_TEAM_CHAT": str(team.id),
            "VIGIE_DATABASE_URL": f"sqlite:///{tmp_path / 'vigie.sqlite3'}",
            "VIGIE_INTENTS": str(INTENTS),
            "VIGIE_TELEGRAM_API": telegram.address,
        }
        for name, value in settings.items():
            monkeypatch.setenv(name, value)
        monkeypatch.chdir(tmp_path)
        async with App.open(
            token=telegram.token, team_chat=team.id, database_url=settings["VIGIE_DATABASE_URL"], intents=INTENTS,
            telegram_api=telegram.address, limits=UNLIMITED,
        ) as running_app:  # fmt: skip
            stop = asyncio.Event()
            running = asyncio.create_task(running_app.run(stop))
            yield House(telegram=telegram, app=running_app, team=team, ines=ines, marc=ines)
            stop.set()
            await running


pytestmark = pytest.mark.usefixtures("logs_as_they_were")


async def vigie(*words: str | Path, typed: str | None = None, lang: str = "en") -> Result:
    """A command, beside the bot that runs."""
    given = [*map(str, words), "--lang", lang]
    return await asyncio.to_thread(CliRunner().invoke, app, given, input=typed, catch_exceptions=True)


async def test_a_person_sees_all_that_is_kept_of_them_and_is_forgotten(house: House, tmp_path: Path) -> None:
    lea = house.follower("Léa")
    lea.username = "lea_martin"
    lea.writes("je veux parler à quelqu'un de mon colis")
    await house.card()
    lea.writes("c'est urgent")
    await house.until(lambda: any("urgent" in message.text for message in house.team.messages))
    await house.settled()

    shown = json.loads((await vigie("export", "@lea_martin")).stdout)
    assert set(shown) == {str(lea.chat.id)}
    assert {"conversations", "escalations", "events", "sent"} <= set(shown[str(lea.chat.id)])

    to_file = await vigie("export", str(lea.chat.id), "--output", tmp_path / "lea.json")
    assert "only you" in to_file.stdout
    assert stat.S_IMODE((tmp_path / "lea.json").stat().st_mode) == 0o600
    assert isinstance(
        (await vigie("export", "@lea_martin", "--output", tmp_path / "lea.json")).exception, BackupFailed
    )

    assert "Nothing was erased" in (await vigie("forget", "@lea_martin", typed="n\n")).stdout
    assert "is forgotten" in (await vigie("forget", "@lea_martin", "--yes")).stdout
    await house.until(
        lambda: not house.team.by(house.telegram.bot), what="the team's group shows nothing of her"
    )
    assert json.loads((await vigie("export", str(lea.chat.id))).stdout) == {str(lea.chat.id): {}}
    assert "Nothing is kept" in (await vigie("forget", str(lea.chat.id), "--yes")).stdout
    assert isinstance((await vigie("forget", "@lea_martin", "--yes")).exception, NobodyFound)
    reply = await house.reply_to(lea.writes("il est où mon colis ?"))
    assert "suivi" in reply.text, "she may come back, as somebody new"


async def test_what_is_too_old_to_be_deleted_in_the_group_is_covered(house: House) -> None:
    lea = house.follower("Léa")
    lea.writes("je veux parler à quelqu'un")
    card = await house.card()
    await house.settled()
    await house.waits(days=3)
    await vigie("forget", str(lea.chat.id), "--yes")
    await house.until(lambda: card.text.startswith("🗑"), what="the card is covered")
    assert "Léa" not in card.text


async def test_a_copy_is_made_while_the_bot_works(house: House, tmp_path: Path) -> None:
    await house.reply_to(house.follower("Léa").writes("bonjour"))
    told = await vigie("backup")
    assert told.exit_code == 0, told.exception
    [copy] = tmp_path.glob("vigie-*.sqlite3")
    assert copy.name in told.stdout
    again = await vigie("backup", copy)
    assert isinstance(again.exception, BackupFailed)


async def test_the_schema_is_brought_up_to_date_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIGIE_DATABASE_URL", f"sqlite:///{tmp_path}/new.sqlite3")
    monkeypatch.chdir(tmp_path)
    assert "is up to date" in (await vigie("migrate")).stdout
    assert "was up to date already" in (await vigie("migrate")).stdout


async def test_whoever_reads_makes_no_database_and_leaves_an_older_one_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path}/vigie.sqlite3"
    monkeypatch.setenv("VIGIE_DATABASE_URL", url)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("VIGIE_INTENTS", str(INTENTS))
    monkeypatch.chdir(tmp_path)
    assert json.loads((await vigie("export", "7")).stdout) == {"7": {}}
    assert "Nothing is kept" in (await vigie("forget", "7", "--yes")).stdout
    assert "0 rough messages" in (await vigie("learn", "--intents", INTENTS)).stdout
    assert not list(tmp_path.iterdir()), "looking makes nothing"
    async with Store.open(url) as store, store.transaction() as conn:
        await conn.run_sync(schema.upgrade, schema.REVISIONS[0])
    for words in (("export", "7"), ("forget", "7", "--yes"), ("learn", "--intents", INTENTS)):
        refused = await vigie(*words)
        assert isinstance(refused.exception, SchemaBehind)
        assert "vigie migrate" in str(refused.exception)
    async with Store.open(url) as store:
        assert await store.is_behind(), "the older program goes on with it"


async def test_a_webhook_is_set_told_of_and_taken_away(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    assert isinstance((await vigie("webhook", "set")).exception, SettingsError)
    assert "No webhook" in (await vigie("webhook", "info")).stdout
    monkeypatch.setenv("VIGIE_WEBHOOK_URL", "http://127.0.0.1:9/telegram")
    assert "from now on" in (await vigie("webhook", "set")).stdout
    hook = house.telegram.bot.mailbox.webhook
    assert hook is not None
    assert (hook.url, len(hook.secret)) == ("http://127.0.0.1:9/telegram", 64)
    house.follower("Léa").writes("bonjour")
    await house.until(lambda: house.telegram.bot.mailbox.complaint)
    told = (await vigie("webhook", "info")).stdout
    assert "Messages waiting: 1" in told
    assert "Last failure" in told
    monkeypatch.setenv("VIGIE_WEBHOOK_URL", "http://127.0.0.1:9/elsewhere")
    assert "vigie webhook set" in (await vigie("webhook", "info")).stdout
    assert "none is lost" in (await vigie("webhook", "delete")).stdout
    await house.until(
        lambda: not len(house.telegram.bot.mailbox), what="polling goes on, and nothing was lost"
    )
    monkeypatch.setenv("VIGIE_WEBHOOK_URL", "http://example.com/telegram")
    refused = await vigie("webhook", "set")
    assert isinstance(refused.exception, WebhookRefused)
    assert "HTTPS" in str(refused.exception)


@pytest.mark.parametrize(("lang", "said"), [("fr", "n'est le numéro de personne"), ("en", "nobody's number")])
@pytest.mark.parametrize("who", ["0", "-1001234567890", "9" * 23, "--5", "9" * 5000])
async def test_what_is_nobody_s_number_is_told(
    who: str, lang: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("VIGIE_INTENTS", str(INTENTS))
    monkeypatch.setenv("VIGIE_DATABASE_URL", f"sqlite:///{tmp_path}/vigie.sqlite3")
    for words in (("export", who), ("forget", who, "--yes")):
        refused = (await vigie(*words, lang=lang)).exception
        assert isinstance(refused, NobodyFound)
        assert said in str(refused)


@pytest.mark.parametrize(("lang", "said"), [("fr", "Vérifiez le réseau"), ("en", "Check the network")])
async def test_a_telegram_that_is_down_is_no_refusal(
    lang: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    monkeypatch.setenv("VIGIE_TELEGRAM_API", "http://127.0.0.1:1")
    refused = (await vigie("webhook", "info", lang=lang)).exception
    assert type(refused) is ChannelError
    assert "http://127.0.0.1:1" in str(refused)
    assert said in str(refused)


async def test_without_a_token_these_commands_say_what_they_need(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TELEGRAM_BOT_TOKEN", raising=False)
    monkeypatch.chdir(tmp_path)
    for words in (("export", "7"), ("forget", "7"), ("webhook", "info")):
        refused = (await vigie(*words)).exception
        assert isinstance(refused, SettingsError)
        assert "TELEGRAM_BOT_TOKEN" in str(refused)
