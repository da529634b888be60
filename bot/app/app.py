"""The whole bot: built from settings, run until it is told to stop."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Self, TypeVar

import structlog
from telegram import Bot

from bot.app.authored import Authored
from bot.app.front import Front, Listening
from bot.app.metrics import Metrics
from bot.app.patience import Stopped, patiently
from bot.app.sharing import SAID, Sharing
from bot.app.team import look_at
from bot.app.wording import WORDS
from bot.channel import ALLOWED_UPDATES, Bystander, Followers, Routes
from bot.composer import Draft
from bot.conversation import Lookout
from bot.delivery import ApiFault, BotApi, Delivery, Limits, Refused, Webhook, register
from bot.desk import Desk
from bot.errors import StoreError, WebhookRefused
from bot.findings import Finding
from bot.judge import Classifier
from bot.messages import Person
from bot.store import Store, brands, is_passing, once
from bot.words import spoken_language

log = structlog.get_logger("vigie.app")

T = TypeVar("T")

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
        bot: Bot,
        brand: str,
        team_chat: int,
        limits: Limits | None,
        front: Front | None,
        keep: timedelta | None,
        language: str | None,
    ) -> None:
        self.store = store
        self._bot = bot
        self._front = front
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
            token=bot.token, followers=followers, bystander=bystander, desk=self._desk, team_chat=team_chat
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
        stop: asyncio.Event | None = None,
    ) -> AsyncIterator[Self]:
        """A bot that is ready to run, its database brought up to date.

        With `listening` it tells over HTTP how it is; with a webhook there, Telegram brings it updates. Who was not heard of for
        as long as `keep` is forgotten, and so is what happened before. With `stop`, a database that is away is waited for
        until that is set.

        Raises:
            CatalogueError: The authored files cannot be used.
            EncoderError: The folder of a sentence model cannot be used.
            StoreError: The database cannot be used; with `stop`, and waiting does not mend it.
            PortTaken: It cannot listen where it should.
            Stopped: `stop` was set while the database was waited for.
        """
        authored = await Authored.read(
            intents, language=spoken_language(language), encoder=encoder, classifier=classifier
        )
        bot = Bot(token, base_url=f"{telegram_api}/bot", base_file_url=f"{telegram_api}/file/bot")
        name, number = authored.lookout.catalogue.brand.name, int(token.partition(":")[0])
        async with AsyncExitStack() as stack:
            store = await stack.enter_async_context(Store.open(database_url, language=language))
            front = Front(listening, store=store, language=language) if listening else None
            if front is not None:
                await stack.enter_async_context(front.open())
            brand = await _kept_under(store, bot=number, name=name, stop=stop)
            yield cls(
                store=store, authored=authored, bot=bot, brand=brand, team_chat=team_chat, limits=limits,
                front=front, keep=keep, language=language,
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
        """
        if self._front is not None:
            self._front.serve(
                metrics=self._metrics,
                webhook=Webhook(self.delivery.accept, secret=self._front.where.secret),
                waits_for=self._waits_for,
            )
        watching: list[asyncio.Task[None]] = []
        try:
            await self._reach_telegram(stop)
            if self._sharing is not None:
                await _once_the_database_is_there(self._sharing.agree, stop)
            for watch in (self._follow_changes(), self._follow_others()):
                watching.append(asyncio.create_task(watch))
                watching[-1].add_done_callback(_log_its_end)
            watching.append(asyncio.create_task(self._look_at_the_team(stop)))
            await self._deliver(stop)
        except Stopped:
            return
        finally:
            for task in watching:
                task.cancel()
            await asyncio.gather(*watching, return_exceptions=True)
            await self._routes.stop()

    @property
    def _webhook(self) -> str | None:
        return self._front.where.webhook if self._front else None

    def _waits_for(self) -> str:
        """What keeps this worker from being of use."""
        if not self._is_known:
            return "telegram"
        return "" if self.delivery.is_aboard else "database"

    async def _deliver(self, stop: asyncio.Event) -> None:
        """Deliver until told to stop; what is brought to a webhook is taken until its server has left."""
        if self._front is None or not self._webhook:
            await self.delivery.run(stop)
            return
        await self._register(self._front.where, stop)
        stopped = asyncio.Event()
        leaving = asyncio.create_task(_leave(self._front, stop, stopped))
        try:
            await self.delivery.run(stopped)
        finally:
            leaving.cancel()
            await asyncio.gather(leaving, return_exceptions=True)

    async def _register(self, where: Listening, stop: asyncio.Event) -> None:
        """Tell Telegram where to bring updates; every worker does, and it is the same each time."""
        url = where.webhook or ""
        async with BotApi(self._bot) as api:

            async def attempt() -> None:
                await register(api, url=url, secret=where.secret, allowed_updates=ALLOWED_UPDATES, pauses=())

            try:
                await patiently(attempt, _is_passing_fault, told=self._telegram_is_away, stop=stop)
            except ApiFault as error:
                sentence = WORDS.say(
                    spoken_language(self._language), "webhook.refused", url=url, reason=error
                )
                raise WebhookRefused(sentence) from error
        log.info("webhook set", url=url)

    async def _reach_telegram(self, stop: asyncio.Event) -> None:
        """Have Telegram tell us who we are; it may take until the network is back."""
        async with BotApi(self._bot) as api:
            me = await patiently(
                lambda: api.call("getMe", {}),
                lambda error: isinstance(error, ApiFault),
                told=self._telegram_is_away,
                stop=stop,
            )
        await self._routes.start(me)
        self._is_known = True
        log.info("watching", brand=self.lookout.catalogue.brand.name, team_chat=self.team_chat)

    async def _look_at_the_team(self, stop: asyncio.Event) -> None:
        """Once: a wrong number would be noticed only when somebody is to be called, and nobody comes."""
        language = spoken_language(self._language)
        with suppress(Stopped):
            async with BotApi(self._bot) as api:
                team = await patiently(
                    lambda: look_at(api, self.team_chat, language),
                    _is_passing_fault,
                    told=lambda error, seconds: log.debug(
                        "the team's group is looked at again", reason=str(error), seconds=seconds
                    ),
                    stop=stop,
                )
            if team.fault:
                log.error("the team's group cannot be used", team_chat=self.team_chat, mend=team.fault)

    def _telegram_is_away(self, error: Exception, seconds: float) -> None:
        log.warning(
            "Telegram cannot be reached, trying again", api=self._api, reason=str(error), seconds=seconds
        )

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


async def _kept_under(store: Store, *, bot: int, name: str, stop: asyncio.Event | None) -> str:
    """The database brought up to date, and the name that the brand has in it."""

    async def attempt() -> str:
        await store.migrate()
        async with store.transaction() as conn:
            return await brands.kept_under(conn, bot, name)

    return await (_once_the_database_is_there(attempt, stop) if stop else attempt())


async def _once_the_database_is_there(attempt: Callable[[], Awaitable[T]], stop: asyncio.Event) -> T:
    def told(error: Exception, seconds: float) -> None:
        log.warning("the database cannot be used yet, trying again", reason=str(error), seconds=seconds)

    return await patiently(attempt, is_passing, told=told, stop=stop)


def _is_passing_fault(error: Exception) -> bool:
    return isinstance(error, ApiFault) and not isinstance(error, Refused)


async def _leave(front: Front, stop: asyncio.Event, stopped: asyncio.Event) -> None:
    await stop.wait()
    await front.leave()
    stopped.set()
