"""`vigie letters`: what could not be handled."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TypeVar

import typer

from bot.app import letters
from bot.app.logs import set_up_logs
from bot.cli.wording import WORDS
from bot.settings import Settings
from bot.store import Store
from bot.store.dead_letters import DeadLetter

T = TypeVar("T")


def list_letters(*, spoken: str) -> None:
    """Prints one line for each, without a word of anybody's."""
    found = _ask(spoken, letters.listed)
    if not found:
        typer.echo(WORDS.say(spoken, "letters.none"))
        return
    for letter in found:
        typer.echo(_line(letter, spoken))
    typer.echo(WORDS.say(spoken, "letters.next"))


def show_letter(number: int, *, spoken: str) -> None:
    """Prints all of one, with what somebody wrote."""
    letter = _ask(spoken, lambda store, bot: letters.found(store, bot, number, language=spoken))
    typer.echo(_line(letter, spoken))
    shown = json.dumps({"reason": letter.reason, "body": letter.body}, ensure_ascii=False, indent=2)
    typer.echo(shown.encode("utf-8", "backslashreplace").decode())  # half a surrogate pair, for one


def retry_letter(number: int, *, spoken: str) -> None:
    """Has one handled again."""
    _ask(spoken, lambda store, bot: letters.retry(store, bot, number, language=spoken))
    typer.echo(WORDS.say(spoken, "letters.retried", number=number))


def drop_letter(number: int, *, spoken: str) -> None:
    """Erases one."""
    _ask(spoken, lambda store, bot: letters.drop(store, bot, number, language=spoken))
    typer.echo(WORDS.say(spoken, "letters.dropped", number=number))


def _line(letter: DeadLetter, spoken: str) -> str:
    at: datetime = letter.at.astimezone()
    kind = WORDS.say(spoken, f"letters.{letter.kind}")
    chat = "–" if letter.chat_id is None else letter.chat_id
    # Behind the exception's class and its place stands its text, in which there may be somebody's.
    reason = letter.reason.partition(": ")[0]
    return WORDS.say(
        spoken,
        "letters.line",
        number=letter.id,
        at=f"{at:%Y-%m-%d %H:%M:%S}",
        kind=kind,
        chat=chat,
        reason=reason,
    )


def _ask(spoken: str, question: Callable[[Store, int], Awaitable[T]]) -> T:
    """What is answered of the letters of the bot that the settings name."""
    settings = Settings.load(language=spoken)
    set_up_logs(level="error", form=settings.log_format)
    bot = settings.require_bot(spoken)

    async def ask() -> T:
        async with Store.as_it_is(settings.database_url, language=spoken) as store:
            return await question(store, bot)

    return asyncio.run(ask())
