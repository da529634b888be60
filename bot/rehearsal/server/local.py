"""A local Telegram, ready to use: a world, its Bot API on loopback, and faults at hand.

async with local_telegram() as telegram:
    lea = telegram.world.person("Léa")
    bot = Bot(telegram.token, base_url=telegram.base_url)
    lea.writes("bonjour")
    [update] = await bot.get_updates(timeout=5)
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from bot.rehearsal.server.accounts import BotAccount
from bot.rehearsal.server.bot_api import BotApi
from bot.rehearsal.server.courier import Courier
from bot.rehearsal.server.faults import Faults
from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.switchboard import utc_now
from bot.rehearsal.server.world import World
from bot.rehearsal.serving import serve


@dataclass(kw_only=True)
class LocalTelegram:
    """A world with one bot in it, and the address of its Bot API."""

    world: World
    bot: BotAccount
    api: BotApi
    courier: Courier
    address: str = ""
    """Such as `http://127.0.0.1:8081`: what `VIGIE_TELEGRAM_API` takes; the same again after an outage."""
    _serving: AsyncExitStack = field(default_factory=AsyncExitStack)

    @property
    def token(self) -> str:
        """The bot's token."""
        return self.bot.token

    @property
    def base_url(self) -> str:
        """What python-telegram-bot's `Bot` takes."""
        return f"{self.address}/bot"

    @property
    def base_file_url(self) -> str:
        """The same for files."""
        return f"{self.address}/file/bot"

    @property
    def faults(self) -> Faults:
        """What goes wrong on the way."""
        return self.api.faults

    async def goes_down(self) -> None:
        """Break every connection and refuse new ones."""
        await self._serving.aclose()

    async def comes_up(self, *, port: int | None = None) -> None:
        """Listen (again), at the same address unless another port is given."""
        there = urlsplit(self.address).port if self.address else None
        chosen = there or 0 if port is None else port
        self.address = await self._serving.enter_async_context(serve(self.api, port=chosen))


@asynccontextmanager
async def local_telegram(
    *,
    limits: Limits | None = None,
    clock: Callable[[], datetime] = utc_now,
    port: int = 0,
    seed: int = 0,
    privacy: bool = True,
) -> AsyncIterator[LocalTelegram]:
    """A world with the bot Vigie, served on loopback until the end of the block.

    Telegram's own rate limits hold unless `limits=Limits.none()`; `clock` dates the messages; `seed` decides
    which calls a share of faults strikes; `privacy` is the bot's privacy mode.
    """
    world = World(clock=clock)
    bot = world.bot("Vigie", privacy=privacy)
    faults = Faults(seed)
    api, courier = BotApi(world, limits=limits, faults=faults), Courier(bot.mailbox, faults=faults)
    telegram = LocalTelegram(world=world, bot=bot, api=api, courier=courier)
    bringing = asyncio.create_task(courier.run())
    await telegram.comes_up(port=port)
    try:
        yield telegram
    finally:
        bringing.cancel()
        await asyncio.gather(bringing, return_exceptions=True)
        await telegram.goes_down()
