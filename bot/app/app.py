"""The whole bot: built from settings, run until it is told to stop."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Final, Self

import structlog
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.app.authored import Authored
from bot.app.wording import WORDS
from bot.channel import ALLOWED_UPDATES, Bystander, Followers, Routes
from bot.composer import Draft
from bot.conversation import Lookout
from bot.delivery import Delivery, Limits, fault_of
from bot.desk import Desk
from bot.errors import StoreError, TokenRefused
from bot.findings import Finding
from bot.judge import Classifier
from bot.messages import Person
from bot.store import Store
from bot.words import spoken_language

log = structlog.get_logger("vigie.app")

RETRY_AFTER: Final = (1.0, 2.0, 5.0, 15.0, 30.0)
"""Seconds between two tries to reach Telegram at the start; the last one repeats."""

TOKEN_BYTES: Final = 9
"""Of chance in a case's token: twelve characters on a button, and nobody guesses them."""


class App:
    """One brand's bot. `lookout` is the brand's words as they hold now."""

    def __init__(
        self, *, store: Store, authored: Authored, bot: ExtBot[None], team_chat: int, limits: Limits | None
    ) -> None:
        self.store = store
        self.team_chat = team_chat
        self._api = bot.base_url.partition("/bot")[0]
        self._authored = authored
        self._desk = Desk(
            brand=lambda: self.lookout.catalogue.brand,
            limits=lambda: self.lookout.catalogue.limits,
            team_chat=team_chat,
            new_token=lambda: secrets.token_urlsafe(TOKEN_BYTES),
            statement=self._statement,
            small_words=lambda: self.lookout.judge.small_words,
        )
        followers = Followers(lookout=lambda: self.lookout, desk=self._desk)
        bystander = Bystander(lookout=lambda: self.lookout, desk=self._desk)
        self._routes = Routes(
            bot=bot, followers=followers, bystander=bystander, desk=self._desk, team_chat=team_chat
        )
        self.delivery = Delivery(
            store=store,
            bot=bot,
            handler=self._routes,
            brand=self.lookout.catalogue.brand.name,
            limits=limits,
            allowed_updates=ALLOWED_UPDATES,
        )

    @classmethod
    @asynccontextmanager
    async def open(
        cls,
        *,
        token: str,
        team_chat: int,
        database_url: str,
        intents: Path,
        telegram_api: str = "https://api.telegram.org",
        limits: Limits | None = None,
        language: str | None = None,
        classifier: Classifier | None = None,
    ) -> AsyncIterator[Self]:
        """A bot that is ready to run, its database brought up to date.

        Raises `CatalogueError` when the authored files cannot be used, and a `StoreError` when the database cannot.
        """
        authored = await Authored.read(intents, language=spoken_language(language), classifier=classifier)
        bot = ExtBot(token, base_url=f"{telegram_api}/bot", base_file_url=f"{telegram_api}/file/bot")
        async with Store.open(database_url, language=language) as store:
            await store.migrate()
            yield cls(store=store, authored=authored, bot=bot, team_chat=team_chat, limits=limits)

    @property
    def lookout(self) -> Lookout:
        """The brand's words as they hold now, with the matcher and the judge that know them."""
        return self._authored.lookout

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found when the authored files were last read."""
        return self._authored.findings

    def _statement(self, person: Person, language: str, now: datetime) -> Draft | None:
        return self.lookout.statement(person, language, now)

    async def run(self, stop: asyncio.Event) -> None:
        """Answers until it is told to stop, then finishes what is in hand.

        Raises `TokenRefused`, or `StoreBusy` when another process works on the same database.
        """
        if not await self._reach_telegram(stop):
            return
        watching = asyncio.create_task(self._follow_changes())
        watching.add_done_callback(_log_its_end)
        try:
            await self.delivery.run(stop)
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)
            await self._routes.stop()

    async def _reach_telegram(self, stop: asyncio.Event) -> bool:
        """Whether Telegram told us who we are before we were told to stop; it may take until the network is back."""
        tries = 0
        while not stop.is_set():
            try:
                await self._routes.start()
            except TelegramError as error:
                fault = fault_of(error)
                if isinstance(fault, TokenRefused):
                    raise fault from None
                wait = RETRY_AFTER[min(tries, len(RETRY_AFTER) - 1)]
                tries += 1
                log.warning(
                    "Telegram cannot be reached, trying again", api=self._api, reason=str(fault), seconds=wait
                )
                await _sleep_unless(stop, wait)
            else:
                log.info("watching", brand=self.lookout.catalogue.brand.name, team_chat=self.team_chat)
                return True
        return False

    async def _follow_changes(self) -> None:
        """Tells the team when a saved file cannot be used, and when it can again."""
        told = self._authored.told(self._team_language)
        async for good in self._authored.changes():
            log.info("authored files read again", good=good, findings=len(self.findings))
            faults = self._authored.told(self._team_language)
            if faults == told:
                continue
            text = WORDS.say(self._team_language, "mended" if good else "broken", findings=faults)
            try:
                async with self.delivery.work() as work:
                    await self._desk.tell(work, text)
            except StoreError as error:  # the next saved file is a chance to tell it
                log.warning("the team could not be told", reason=str(error))
            else:
                told = faults

    @property
    def _team_language(self) -> str:
        return self.lookout.catalogue.brand.team.language


def _log_its_end(watching: asyncio.Task[None]) -> None:
    if not watching.cancelled() and (error := watching.exception()):
        log.error("saved files are no longer noticed", error=type(error).__name__, reason=str(error))


async def _sleep_unless(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
