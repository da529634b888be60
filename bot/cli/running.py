"""`vigie run`, `vigie rehearse` and `vigie doctor`: what talks to a Bot API."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path

import typer

from bot.app import App, Listening
from bot.app.classifiers import classifier_of
from bot.app.doctor import Doctor, Health
from bot.app.logs import set_up_logs
from bot.app.patience import Stopped
from bot.cli.hooking import webhook_secret
from bot.cli.wording import WORDS
from bot.settings import Settings


def run_bot(*, lang: str | None, spoken: str) -> None:
    """Answers on Telegram until it is stopped; without a token, rehearses."""
    settings = Settings.load(language=spoken)
    if settings.token is None:
        typer.echo(WORDS.say(spoken, "no_token"))
        run_rehearsal(
            host="127.0.0.1", port=8765, keep=None, intents=settings.intents, lang=lang, spoken=spoken
        )
        return
    classifier = classifier_of(settings.classifier, language=spoken)
    team_chat, token = settings.require_team(spoken), settings.token.get_secret_value()
    listening = _listening(settings, spoken)
    set_up_logs(level=settings.log, form=settings.log_format)

    async def until(stop: asyncio.Event) -> None:
        async with App.open(
            token=token,
            team_chat=team_chat,
            database_url=settings.database_url,
            intents=settings.intents,
            encoder=settings.encoder,
            telegram_api=settings.telegram_api,
            listening=listening,
            keep=timedelta(days=settings.keep_days) if settings.keep_days else None,
            language=spoken,
            classifier=classifier,
            stop=stop,
        ) as app:
            await app.run(stop)

    _run(until, spoken)


def _listening(settings: Settings, spoken: str) -> Listening | None:
    if settings.listen is None:
        return None
    return Listening(
        host=settings.listen.host,
        port=settings.listen.port,
        webhook=settings.webhook_url,
        secret=webhook_secret(settings, spoken) if settings.webhook_url else "",
        drain=settings.webhook_drain,
    )


def run_rehearsal(
    *, host: str, port: int, keep: Path | None, intents: Path | None, lang: str | None, spoken: str
) -> None:
    """The rehearsal, until it is stopped. The page speaks the browser's language unless one was asked for."""
    from bot.rehearsal.stage import rehearse  # noqa: PLC0415  `vigie run` on a token needs no page

    settings = Settings.load(language=spoken)
    asked = lang or settings.language
    set_up_logs(level="warning" if settings.log == "info" else settings.log, form=settings.log_format)

    async def until(stop: asyncio.Event) -> None:
        folder = intents or settings.intents
        await rehearse(
            host=host,
            port=port,
            keep=keep,
            intents=folder,
            encoder=settings.encoder,
            language=asked,
            announce=typer.echo,
            stop=stop,
        )

    _run(until, spoken)


def examine(*, spoken: str) -> int:
    """Prints every check of the doctor's; 1 when something must be mended."""
    settings = Settings.load(language=spoken)
    set_up_logs(level="error", form=settings.log_format)

    async def checks() -> bool:
        well = True
        async for check in Doctor(settings, spoken).examine():
            typer.echo(str(check))
            well = well and check.health is not Health.FAULT
        return well

    return 0 if asyncio.run(checks()) else 1


def _run(until: Callable[[asyncio.Event], Coroutine[None, None, None]], spoken: str) -> None:
    async def stoppable() -> None:
        async with _stopped_by_signals() as stop:
            with suppress(Stopped):
                await until(stop)

    asyncio.run(stoppable())
    typer.echo(WORDS.say(spoken, "stopped"))


@asynccontextmanager
async def _stopped_by_signals() -> AsyncIterator[asyncio.Event]:
    """Set by the first SIGTERM or SIGINT; a second one stops at once, as everywhere."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    signals = (signal.SIGTERM, signal.SIGINT)

    def begin_to_stop() -> None:
        stop.set()
        for number in signals:
            loop.remove_signal_handler(number)

    for number in signals:
        loop.add_signal_handler(number, begin_to_stop)
    try:
        yield stop
    finally:
        for number in signals:
            loop.remove_signal_handler(number)
