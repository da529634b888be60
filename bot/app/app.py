"""The whole bot: built from settings, run until it is told to stop."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Self

import structlog
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.app.authored import Authored
from bot.app.front import Front, Listening
from bot.app.metrics import Metrics
from bot.app.sharing import SAID, Sharing
from bot.app.wording import WORDS
from bot.channel import ALLOWED_UPDATES, Bystander, Followers, Routes
from bot.composer import Draft
from bot.conversation import Lookout
from bot.delivery import ApiFault, BotApi, Delivery, Limits, Webhook, fault_of, register
from bot.desk import Desk
from bot.errors import StoreError, TokenRefused, WebhookRefused
from bot.findings import Finding
from bot.judge import Classifier
from bot.messages import Person
from bot.store import Store, brands, once
from bot.words import spoken_language

log = structlog.get_logger("vigie.app")

RETRY_AFTER: Final = (1.0, 2.0, 5.0, 15.0, 30.0)
"""Seconds between two tries to reach Telegram at the start; the last one repeats."""

LOOK_FOR_WORDS: Final = 30.0
"""Seconds between two looks at what is published, when nobody calls."""

TOKEN_BYTES: Final = 9
"""Of chance in a case's token: twelve characters on a button, and nobody guesses them."""


class App:
    """One brand's bot. `lookout` is the brand's words as they hold now, `brand` the name its conversations are kept under."""

    def __init__(
        self,
        *,
        store: Store,
        authored: Authored,
        bot: ExtBot[None],
        brand: str,
        team_chat: int,
        limits: Limits | None,
        listening: Listening | None,
        keep: timedelta | None,
        language: str | None,
    ) -> None:
        self.store = store
        self._bot = bot
        self._listening = listening
        self._language = language
        self._is_known = False
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
        self.brand = brand
        self._metrics = Metrics(bot=int(bot.token.partition(":")[0]), brand=brand)
        followers = Followers(lookout=lambda: self.lookout, desk=self._desk, timed=self._metrics.timed)
        bystander = Bystander(lookout=lambda: self.lookout, desk=self._desk)
        self._routes = Routes(
            bot=bot, followers=followers, bystander=bystander, desk=self._desk, team_chat=team_chat
        )
        self.delivery = Delivery(
            store=store,
            bot=bot,
            handler=self._routes,
            brand=brand,
            limits=limits,
            allowed_updates=ALLOWED_UPDATES,
            polls=self._webhook is None,
            keep=keep,
            recorded=self._metrics.note,
            called=self._hear,
        )
        self._said_elsewhere = asyncio.Event()
        # A file of one's own has one worker: there is nobody to share with.
        self._sharing = None if store.is_embedded else Sharing(authored, store=store, bot=self._metrics.bot)

    @classmethod
    @asynccontextmanager
    async def open(
        cls,
        *,
        token: str,
        team_chat: int,
        database_url: str,
        intents: Path,
        encoder: Path | None = None,
        telegram_api: str = "https://api.telegram.org",
        limits: Limits | None = None,
        listening: Listening | None = None,
        keep: timedelta | None = None,
        language: str | None = None,
        classifier: Classifier | None = None,
    ) -> AsyncIterator[Self]:
        """A bot that is ready to run, its database brought up to date.

        With `listening` it tells over HTTP how it is; with a webhook there, Telegram brings it updates. Who was not heard of for
        as long as `keep` is forgotten, and so is what happened before.

        Raises `CatalogueError` when the authored files cannot be used, `EncoderError` when the folder of a sentence model
        cannot, and a `StoreError` when the database cannot.
        """
        authored = await Authored.read(
            intents, language=spoken_language(language), encoder=encoder, classifier=classifier
        )
        bot = ExtBot(token, base_url=f"{telegram_api}/bot", base_file_url=f"{telegram_api}/file/bot")
        async with Store.open(database_url, language=language) as store:
            await store.migrate()
            name = authored.lookout.catalogue.brand.name
            async with store.transaction() as conn:
                brand = await brands.kept_under(conn, int(token.partition(":")[0]), name)
            yield cls(
                store=store, authored=authored, bot=bot, brand=brand, team_chat=team_chat, limits=limits,
                listening=listening, keep=keep, language=language,
            )  # fmt: skip

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

        Raises:
            TokenRefused: Telegram does not know the token.
            WebhookRefused: Telegram does not take the webhook's address.
            StoreBusy: The database is a file, and another process works on it.
            PortTaken: It cannot listen where it should.
        """
        async with self._front() as front:
            if not await self._reach_telegram(stop):
                return
            if self._sharing is not None:
                await self._sharing.agree()
            watching = [
                asyncio.create_task(self._follow_changes()),
                asyncio.create_task(self._follow_others()),
            ]
            for task in watching:
                task.add_done_callback(_log_its_end)
            try:
                await self._deliver(stop, front)
            finally:
                for task in watching:
                    task.cancel()
                await asyncio.gather(*watching, return_exceptions=True)
                await self._routes.stop()

    @property
    def _webhook(self) -> str | None:
        return self._listening.webhook if self._listening else None

    @asynccontextmanager
    async def _front(self) -> AsyncIterator[Front | None]:
        """The HTTP server, when there is to be one."""
        if self._listening is None:
            yield None
            return
        front = Front(
            self._listening,
            store=self.store,
            metrics=self._metrics,
            webhook=Webhook(self.delivery.accept, secret=self._listening.secret) if self._webhook else None,
            waits_for=self._waits_for,
            language=self._language,
        )
        async with front.open():
            yield front

    def _waits_for(self) -> str:
        """What keeps this worker from being of use."""
        if not self._is_known:
            return "telegram"
        return "" if self.delivery.is_aboard else "database"

    async def _deliver(self, stop: asyncio.Event, front: Front | None) -> None:
        """Deliver until told to stop; what is brought to a webhook is taken until its server has left."""
        if self._webhook is None or front is None:
            await self.delivery.run(stop)
            return
        await self._register(self._webhook)
        stopped = asyncio.Event()

        async def leave() -> None:
            await stop.wait()
            await front.leave()
            stopped.set()

        leaving = asyncio.create_task(leave())
        try:
            await self.delivery.run(stopped)
        finally:
            leaving.cancel()
            await asyncio.gather(leaving, return_exceptions=True)

    async def _register(self, url: str) -> None:
        """Tell Telegram where to bring updates; every worker does, and it is the same each time."""
        secret = self._listening.secret if self._listening else ""
        try:
            async with BotApi(self._bot) as api:
                await register(api, url=url, secret=secret, allowed_updates=ALLOWED_UPDATES)
        except ApiFault as error:
            sentence = WORDS.say(spoken_language(self._language), "webhook.refused", url=url, reason=error)
            raise WebhookRefused(sentence) from error
        log.info("webhook set", url=url)

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
                self._is_known = True
                log.info("watching", brand=self.lookout.catalogue.brand.name, team_chat=self.team_chat)
                return True
        return False

    async def _follow_changes(self) -> None:
        """Shares what is saved, and tells the team when a saved file cannot be used, and when it can again."""
        told, before = self._authored.told(self._team_language), self._authored.files
        async for good in self._authored.changes():
            log.info("authored files read again", good=good, findings=len(self.findings))
            if good and self._sharing is not None:
                await self._share(before)
            before = self._authored.files
            faults = self._authored.told(self._team_language)
            if faults == told:
                continue
            text = WORDS.say(self._team_language, "mended" if good else "broken", findings=faults)
            try:
                async with self.delivery.work() as work:
                    # Several workers may read the same folder.
                    saved = f"{self._authored.saved_at.timestamp()} {text}"
                    if await once.first(work.conn, work.bot, saved, work.batch.bare_now):
                        await self._desk.tell(work, text)
            except StoreError as error:  # the next saved file is a chance to tell it
                log.warning("the team could not be told", reason=str(error))
            else:
                told = faults

    async def _share(self, before: Mapping[str, str]) -> None:
        try:
            if self._sharing is not None:
                await self._sharing.saved(before, self.delivery.crew)
        except StoreError as error:  # used here all the same, and shared with the next saved file
            log.warning("the words could not be shared", reason=str(error))

    async def _follow_others(self) -> None:
        """Uses what another worker published, as soon as it calls, or else before long."""
        while self._sharing is not None:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._said_elsewhere.wait(), LOOK_FOR_WORDS)
            self._said_elsewhere.clear()
            try:
                await self._sharing.follow()
            except StoreError as error:
                log.warning("the words could not be shared", reason=str(error))

    def _hear(self, about: str) -> None:
        if about == SAID:
            self._said_elsewhere.set()

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
