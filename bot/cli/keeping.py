"""`vigie migrate`, `backup`, `export` and `forget`: what concerns the data, with the bot running or not."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

import typer

from bot.app import people
from bot.app.logs import set_up_logs
from bot.cli.checking import usable_catalogue
from bot.cli.wording import WORDS
from bot.delivery.batch import Workshop
from bot.errors import BackupFailed
from bot.settings import Settings
from bot.store import Store, brands
from bot.store.backup import back_up
from bot.store.schema import REVISIONS


def migrate(*, spoken: str) -> None:
    """Brings the database up to date, and says whether it was behind."""
    settings = _settings(spoken)

    async def run() -> tuple[str, bool]:
        async with Store.open(settings.database_url, language=spoken) as store:
            return store.where, await store.migrate()

    where, was_behind = asyncio.run(run())
    key = "migrated" if was_behind else "migrated.already"
    typer.echo(WORDS.say(spoken, key, where=where, revision=REVISIONS[-1]))


def backup(target: Path | None, *, spoken: str) -> None:
    """Copies the database to a new file."""
    settings = _settings(spoken)
    ending = "sqlite3" if settings.database_url.startswith("sqlite") else "dump"
    file = target or Path(f"vigie-{datetime.now().astimezone():%Y-%m-%d-%H%M%S}.{ending}")
    size = back_up(settings.database_url, file, language=spoken)
    typer.echo(WORDS.say(spoken, "backed_up", target=file, kilobytes=max(1, size // 1024)))


def export(who: str, target: Path | None, *, spoken: str) -> None:
    """Prints all that is kept of a person, or writes it to a file that only its owner may read."""

    async def run() -> str:
        async with _workshop(spoken) as shop:
            chats = await people.find(shop, who, spoken)
            found = {str(chat): await people.export(shop, chat) for chat in chats}
        shown = json.dumps(found, ensure_ascii=False, indent=2)
        return shown.encode("utf-8", "backslashreplace").decode()  # half a surrogate pair, for one

    text = asyncio.run(run())
    if target is None:
        typer.echo(text)
        return
    try:
        target.touch(mode=0o600, exist_ok=False)
        target.write_text(text, "utf-8")
    except OSError as error:
        sentence = WORDS.say(spoken, "export.failed", target=target, reason=error.strerror or error)
        raise BackupFailed(sentence) from error
    typer.echo(WORDS.say(spoken, "exported", target=target))


def forget(who: str, *, sure: bool, spoken: str) -> None:
    """Erases a person, after asking unless it is sure."""

    async def run() -> None:
        async with _workshop(spoken) as shop:
            for chat in await people.find(shop, who, spoken):
                if not sure and not typer.confirm(WORDS.say(spoken, "forget.sure", who=chat)):
                    typer.echo(WORDS.say(spoken, "forget.kept"))
                    continue
                gone = await people.forget(shop, chat, language=spoken)
                key = "forgotten" if gone.rows else "forget.nothing"
                typer.echo(
                    WORDS.say(spoken, key, who=chat, rows=sum(gone.rows.values()), messages=gone.messages)
                )

    asyncio.run(run())


@asynccontextmanager
async def _workshop(spoken: str) -> AsyncIterator[Workshop]:
    """The transactions of the bot and the brand that the settings name."""
    settings = _settings(spoken)
    bot = settings.require_bot(spoken)
    name = usable_catalogue(settings.intents, spoken).brand.name
    async with Store.as_it_is(settings.database_url, language=spoken) as store:
        async with store.transaction() as conn:
            brand = await brands.kept_under(conn, bot, name)
        yield Workshop(store=store, bot=bot, brand=brand)


def _settings(spoken: str) -> Settings:
    settings = Settings.load(language=spoken)
    set_up_logs(level="error", form=settings.log_format)
    return settings
