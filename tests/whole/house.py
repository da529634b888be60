"""The whole bot over HTTP: a local Telegram, the shipped brand, followers and a team."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.app import App, Listening
from bot.delivery import UNLIMITED
from bot.rehearsal.server.chats import Chat, Message
from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import LocalTelegram, local_telegram
from bot.rehearsal.server.people import Person
from bot.store import clock, inbox, outbox

INTENTS = Path(__file__).parents[2] / "intents"
LONGEST_WAIT = 10.0


@dataclass(kw_only=True)
class House:
    """A running bot, its Telegram, and the team's group."""

    telegram: LocalTelegram
    app: App
    team: Chat
    ines: Person
    marc: Person

    def follower(self, name: str, language: str = "fr") -> Person:
        return self.telegram.world.person(name, language=language)

    async def until(self, condition: Callable[[], object], *, what: str = "") -> None:
        """Waits until it is so; fails with both chats' transcripts when it never is."""
        deadline = asyncio.get_running_loop().time() + LONGEST_WAIT
        while not condition():
            if asyncio.get_running_loop().time() > deadline:
                raise AssertionError(f"never happened: {what}\n--- team\n{self.team.transcript()}")
            await asyncio.sleep(0.01)

    async def reply_to(self, message: Message) -> Message:
        """The first thing the bot says in that chat after that message."""
        await self.until(lambda: self._after(message), what=f"a reply to «{message.text}»")
        return self._after(message)[0]

    async def card(self, number: int = 1) -> Message:
        """The team's nth card."""
        await self.until(lambda: len(self.cards) >= number, what=f"card {number}")
        return self.cards[number - 1]

    @property
    def cards(self) -> list[Message]:
        """The messages of the bot in the team's group that have, or had, a case's number in their first line."""
        mine = self.team.by(self.telegram.bot)
        return [
            message for message in mine if "#E-" in message.text.splitlines()[0] and message.reply_to is None
        ]

    def heard(self, person: Person) -> list[str]:
        """All that the bot said to somebody."""
        return [message.text for message in person.chat.by(self.telegram.bot)]

    async def settled(self) -> None:
        """Until nothing waits to be fetched, handled or sent."""
        async with asyncio.timeout(LONGEST_WAIT):
            while not await self._is_idle():
                await asyncio.sleep(0.02)

    async def _is_idle(self) -> bool:
        bot = self.telegram.bot
        if len(bot.mailbox):
            return False
        async with self.app.store.reading() as conn:
            unsent = await outbox.count(conn, bot.id)
            return (
                not await inbox.size(conn, bot.id) and not unsent[outbox.WAITING] + unsent[outbox.IN_FLIGHT]
            )

    async def at(self, moment: datetime) -> None:
        """Sets the bot's clock."""
        async with self.app.store.transaction() as conn:
            await clock.set_offset(conn, moment - await clock.bare(conn))
        self.app.delivery.wake()

    async def waits(self, **span: float) -> None:
        """Moves the bot's clock on."""
        async with self.app.store.transaction() as conn:
            await clock.set_offset(conn, await clock.offset(conn) + timedelta(**span))
        self.app.delivery.wake()

    def _after(self, message: Message) -> list[Message]:
        mine = message.chat.by(self.telegram.bot)
        return [other for other in mine if other.id > message.id]


MIDNIGHT = datetime(2026, 11, 24, 0, 10, tzinfo=ZoneInfo("Europe/Paris"))
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


@asynccontextmanager
async def running_house(
    folder: Path,
    *,
    intents: Path = INTENTS,
    telegram_limits: Limits | None = None,
    database: str = "",
    listening: Listening | None = None,
) -> AsyncIterator[House]:
    async with local_telegram(limits=telegram_limits or Limits.none()) as telegram:
        telegram.courier.pause = 0.05
        ines, marc = telegram.world.person("Inès", "Durand"), telegram.world.person("Marc", "Petit")
        team = telegram.world.group("Équipe", ines, marc, telegram.bot)
        async with App.open(
            token=telegram.token,
            team_chat=team.id,
            database_url=database or f"sqlite:///{folder / 'vigie.sqlite3'}",
            intents=intents,
            telegram_api=telegram.address,
            limits=UNLIMITED,
            listening=listening,
            language="fr",
        ) as app:
            house = House(telegram=telegram, app=app, team=team, ines=ines, marc=marc)
            await house.at(NOON)
            stop = asyncio.Event()
            running = asyncio.create_task(app.run(stop))
            try:
                yield house
            finally:
                stop.set()
                await asyncio.wait_for(running, 15)
