"""The smallest bot there is, three times: on Vigie's delivery, on python-telegram-bot's own pipeline, and on its bare client.

Each says every message again. They are run as processes of their own, so that none takes another's time.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from pathlib import Path
from typing import Any

import structlog
import telegram
from telegram.ext import Application, ApplicationBuilder, ContextTypes, MessageHandler, filters

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.app import App
from bot.delivery import UNLIMITED, Call, DeadLetter, Delivery, Limits, Outcome, Promise, Role, Timer, Work
from bot.store import Store

BRAND = "bench"


class Echo:
    """Does what a real handler does to the database: loads and saves a conversation, records, answers."""

    async def handle(self, work: Work, update: dict[str, Any]) -> None:
        """Answer a message."""
        message = update["message"]
        chat_id = message["chat"]["id"]
        state = await work.recall(chat_id) or {"messages": 0}
        work.remember(chat_id, {"messages": state["messages"] + 1})
        work.record("answered", chat_id=chat_id)
        await work.call(
            Call(
                method="sendMessage", chat_id=chat_id, payload={"text": message["text"]}, promise=Promise.AT_MOST_ONCE,
                role=Role.REPLY,
            )
        )  # fmt: skip

    async def tap(self, work: Work, update: dict[str, Any]) -> None:
        """Nobody taps."""

    async def due(self, work: Work, timer: Timer) -> None:
        """Nothing is set."""

    async def concluded(self, work: Work, outcome: Outcome) -> None:
        """Nobody is told."""

    async def buried(self, work: Work, letter: DeadLetter) -> None:  # noqa: ARG002 - the port
        """Does not happen."""
        raise AssertionError(letter.reason)


def run(name: str, token: str, base_url: str, database: str, intents: str) -> None:
    """One of the bots, until SIGTERM."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    logging.disable(logging.CRITICAL)
    os.environ["PTB_TIMEDELTA"] = "true"
    bots = {"bare": _bare, "ptb": _ptb, "vigie": _vigie, "limited": _limited, "whole": _whole}
    asyncio.run(bots[name](token, base_url, database, intents))


def _stop() -> asyncio.Event:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    return stop


async def _bare(token: str, base_url: str, _database: str, _intents: str) -> None:
    """PTB's client in a loop, each answer in a task of its own: nothing could be quicker, and nothing is kept."""
    stop, answering = _stop(), set()
    async with telegram.Bot(token, base_url=base_url) as bot:
        offset = None
        while not stop.is_set():
            try:
                updates = await bot.get_updates(offset=offset, timeout=2)
            except telegram.error.TelegramError:  # the benchmark is over
                continue
            for update in updates:
                offset = update.update_id + 1
                if update.message and update.message.text:
                    task = asyncio.create_task(bot.send_message(update.message.chat_id, update.message.text))
                    answering.add(task)
                    task.add_done_callback(answering.discard)


async def _ptb(token: str, base_url: str, _database: str, _intents: str) -> None:
    """PTB's Application with its Updater and a handler, as its documentation begins."""

    async def echo(update: telegram.Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        if update.message and update.message.text:
            await update.message.reply_text(update.message.text)

    stop = _stop()
    application: Application[Any, Any, Any, Any, Any, Any] = (
        ApplicationBuilder().token(token).base_url(base_url).build()
    )
    application.add_handler(MessageHandler(filters.TEXT, echo))
    async with application:
        await application.start()
        if application.updater is not None:
            await application.updater.start_polling(timeout=2)
            await stop.wait()
            await application.updater.stop()
        await application.stop()


async def _vigie(token: str, base_url: str, database: str, _intents: str) -> None:
    """Vigie's delivery, with an echo for a handler."""
    await _delivery(token, base_url, database, UNLIMITED)


async def _limited(token: str, base_url: str, database: str, _intents: str) -> None:
    """The same within Telegram's limits."""
    await _delivery(token, base_url, database, Limits())


async def _delivery(token: str, base_url: str, database: str, limits: Limits) -> None:
    async with Store.open(database) as store:
        await store.migrate()
        bot = telegram.Bot(token, base_url=base_url)
        delivery = Delivery(store=store, bot=bot, handler=Echo(), brand=BRAND, limits=limits)
        await delivery.run(_stop())


async def _whole(token: str, base_url: str, database: str, intents: str) -> None:
    """The whole of Vigie, with a brand's words."""
    async with App.open(
        token=token, team_chat=-1, database_url=database, intents=Path(intents),
        telegram_api=base_url.removesuffix("/bot"), limits=UNLIMITED,
    ) as app:  # fmt: skip
        await app.run(_stop())
