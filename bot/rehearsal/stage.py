"""The rehearsal put together: a local Telegram, the real bot against it over HTTP, and the page."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from starlette.types import ASGIApp

from bot.app import App
from bot.delivery import UNLIMITED
from bot.errors import PortTaken
from bot.rehearsal.page.cast import Cast
from bot.rehearsal.page.doing import Doing
from bot.rehearsal.page.live import Live
from bot.rehearsal.page.reasons import Reasons
from bot.rehearsal.page.site import site
from bot.rehearsal.page.timepiece import Timepiece
from bot.rehearsal.page.wording import WORDS
from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import LocalTelegram, local_telegram
from bot.rehearsal.server.switchboard import utc_now
from bot.rehearsal.serving import require_loopback, serve
from bot.store import clock
from bot.words import spoken_language

DEFAULT_HOST: Final = "127.0.0.1"
DEFAULT_PORT: Final = 8765

AGE: Final = datetime(2026, 1, 1, tzinfo=UTC)

PORTS_TRIED: Final = 10
"""When the default port is taken, the next ones are tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A rehearsal that runs: `address` is where the page is."""

    address: str
    cast: Cast
    app: App
    telegram: LocalTelegram
    timepiece: Timepiece


async def rehearse(
    *,
    host: str = DEFAULT_HOST,
    port: int = DEFAULT_PORT,
    keep: Path | None = None,
    intents: Path,
    encoder: Path | None = None,
    language: str | None = None,
    announce: Callable[[str], None],
    stop: asyncio.Event,
) -> None:
    """Rehearse until told to stop; `announce` gets a sentence with the page's address as soon as that answers.

    `keep` is a SQLite file that outlives the rehearsal. Without a `language` the page speaks the browser's.

    Raises:
        NotLoopback: The host is not this machine.
        PortTaken: Somebody else listens there; of the default port and the next ones, all are taken.
        VigieError: The bot cannot run: its files cannot be used, or its database cannot.
    """
    async with staged(
        host=host, port=port, keep=keep, intents=intents, encoder=encoder, language=language, stop=stop
    ) as stage:
        announce(WORDS.say(spoken_language(language), "announce", address=stage.address))
        await stop.wait()


@asynccontextmanager
async def staged(
    *,
    intents: Path,
    stop: asyncio.Event,
    encoder: Path | None = None,
    host: str = DEFAULT_HOST,
    port: int = 0,
    keep: Path | None = None,
    language: str | None = None,
    limited: bool = True,
) -> AsyncIterator[Stage]:
    """A rehearsal that runs until the end of the block, or sets `stop` when the bot ends by itself.

    Unless it is `limited`, nobody counts what is sent: for tests in a hurry.
    """
    require_loopback(host, language=language)
    with TemporaryDirectory(prefix="vigie-") as folder:
        file = keep or Path(folder, "rehearsal.sqlite3")
        resumed = file.exists()
        async with local_telegram(limits=Limits() if limited else Limits.none()) as telegram:
            if keep is not None:
                telegram.world.number_from(_seconds_of_this_age())
            cast = Cast.gather(telegram.world, telegram.bot, team="")
            async with App.open(
                token=telegram.token,
                team_chat=cast.team.id,
                database_url=f"sqlite:///{file.absolute()}",
                intents=intents,
                encoder=encoder,
                telegram_api=telegram.address,
                limits=None if limited else UNLIMITED,
                language=language,
            ) as app:
                timepiece = await _timepiece(app, telegram)
                _dress(app, cast)
                reasons = await _reasons(app)
                live = Live(cast=cast, house=app, timepiece=timepiece, reasons=reasons, resumed=resumed)
                doing = Doing(cast=cast, timepiece=timepiece, telegram=telegram, live=live)
                page = site(live=live, doing=doing, language=language)
                async with _serve_nearby(page, host, port, language) as address, _running(app, live, stop):
                    yield Stage(address=address, cast=cast, app=app, telegram=telegram, timepiece=timepiece)


@asynccontextmanager
async def _running(app: App, live: Live, stop: asyncio.Event) -> AsyncIterator[None]:
    """The bot and what watches it. At the end the bot finishes what it has in hand."""
    watching = asyncio.create_task(live.run())
    answering = asyncio.create_task(app.run(stop))
    answering.add_done_callback(lambda _: stop.set())
    watching.add_done_callback(lambda _: stop.set())
    try:
        yield
    finally:
        stop.set()
        watching.cancel()
        ended = await asyncio.gather(answering, watching, return_exceptions=True)
    for result in ended:
        if isinstance(result, BaseException) and not isinstance(result, asyncio.CancelledError):
            raise result


@asynccontextmanager
async def _serve_nearby(page: ASGIApp, host: str, port: int, language: str | None) -> AsyncIterator[str]:
    """Serve at that port; near it when it is the default one, which nobody asked for."""
    spare = PORTS_TRIED if port == DEFAULT_PORT else 0
    async with AsyncExitStack() as serving:
        for candidate in range(port, port + spare + 1):
            try:
                address = await serving.enter_async_context(
                    serve(page, host=host, port=candidate, language=language)
                )
            except PortTaken:
                if candidate == port + spare:
                    raise
            else:
                yield address
                return


def _seconds_of_this_age() -> int:
    """A number above those of any earlier rehearsal, unless people wrote more than a message a second."""
    return (utc_now() - AGE) // timedelta(seconds=1)


async def _timepiece(app: App, telegram: LocalTelegram) -> Timepiece:
    """A clock that the store keeps for the bot, and that the local Telegram dates its messages by."""

    async def keep(offset: timedelta) -> None:
        async with app.store.transaction() as conn:
            await clock.set_offset(conn, offset)

    async with app.store.reading() as conn:
        offset = await clock.offset(conn)
    timepiece = Timepiece(hours=lambda: app.lookout.catalogue.brand.hours, keep=keep, offset=offset)
    telegram.world.clock = timepiece.now
    return timepiece


def _dress(app: App, cast: Cast) -> None:
    """Names that only the brand's files tell."""
    brand = app.lookout.catalogue.brand
    cast.bot.first_name = brand.name
    cast.team.title = WORDS.say(brand.team.language, "team_group", brand=brand.name)


async def _reasons(app: App) -> Reasons:
    """Those of this rehearsal: the messages of an earlier one are on no telephone."""
    reasons = Reasons(app.store, half_life=lambda: app.lookout.catalogue.limits.half_life)
    await reasons.skip_the_past()
    return reasons
