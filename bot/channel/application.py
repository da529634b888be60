"""python-telegram-bot's `Application`, used as a router: it finds the handler, and never touches the network.

Updates come in through `Routes`, which the lanes of `bot.delivery` call with a unit of work; handlers write what
they want said to that work, and all of it commits or rolls back together.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextvars import ContextVar
from http import HTTPStatus
from typing import Any, Final

import telegram
from telegram.ext import (
    Application,
    ApplicationBuilder,
    BaseHandler,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    ExtBot,
    MessageHandler,
    TypeHandler,
    filters,
)
from telegram.request import BaseRequest

from bot.channel.bystander import Bystander
from bot.channel.follower import FLOOD, Followers
from bot.channel.replying import MEANT, PICK
from bot.delivery import DeadLetter, Outcome, Timer, Work
from bot.desk import Desk

ALLOWED_UPDATES: Final = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that Telegram is asked for."""

_HANDLED_NOW: Final[ContextVar[Work]] = ContextVar("the unit of work of the update that is being handled")


class Context(CallbackContext[ExtBot[None], dict[Any, Any], dict[Any, Any], dict[Any, Any]]):
    """A handler's context, with the unit of work that its update is handled in."""

    @property
    def work(self) -> Work:
        """Everything that handling this update changes."""
        return _HANDLED_NOW.get()


class _Known(BaseRequest):
    """python-telegram-bot's line to Telegram: it asks who the bot is, which is known, and nothing else ever."""

    def __init__(self) -> None:
        self.me: Mapping[str, Any] = {}

    @property
    def read_timeout(self) -> float | None:
        """Nobody is waited for."""
        return None

    async def initialize(self) -> None:
        """There is nothing to open."""

    async def shutdown(self) -> None:
        """There is nothing to close."""

    async def do_request(self, url: str, *_: Any, **__: Any) -> tuple[int, bytes]:
        """The answer to `getMe`."""
        if not url.endswith("/getMe"):
            raise NotImplementedError("Telegram is called by bot.delivery")
        return HTTPStatus.OK, json.dumps({"ok": True, "result": self.me}).encode()


Router = Application[ExtBot[None], Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], None]


class Routes:
    """What the lanes hand updates, timers and outcomes to."""

    def __init__(
        self, *, token: str, followers: Followers, bystander: Bystander, desk: Desk, team_chat: int
    ) -> None:
        self._known = _Known()
        bot: ExtBot[None] = ExtBot(token, request=self._known, get_updates_request=self._known)
        self._followers = followers
        self._bystander = bystander
        self._desk = desk
        self._router: Router = (
            ApplicationBuilder()
            .bot(bot)
            .updater(None)
            .job_queue(None)
            .context_types(ContextTypes(context=Context))
            .build()
        )
        self._router.add_handlers(self._handlers(team_chat))
        self._router.add_error_handler(self._failed)

    async def start(self, me: Mapping[str, Any]) -> None:
        """Ready to route; `me` is the bot, as `getMe` tells."""
        self._known.me = me
        await self._router.initialize()

    async def stop(self) -> None:
        """Routes nothing any more."""
        await self._router.shutdown()

    async def handle(self, work: Work, update: dict[str, Any]) -> None:
        """One update. A handler's exception is left on `work.fault`: `process_update` would swallow it."""
        handled = _HANDLED_NOW.set(work)
        try:
            await self._router.process_update(telegram.Update.de_json(update, self._router.bot))
        finally:
            _HANDLED_NOW.reset(handled)

    async def tap(self, work: Work, update: dict[str, Any]) -> None:
        """One tapped button."""
        await self.handle(work, update)

    async def due(self, work: Work, timer: Timer) -> None:
        """A timer that has come due."""
        await (self._followers if timer.kind == FLOOD else self._desk).due(work, timer)

    async def concluded(self, work: Work, outcome: Outcome) -> None:
        """A call that ended."""
        await self._desk.concluded(work, outcome)

    async def buried(self, work: Work, letter: DeadLetter) -> None:
        """An update that could not be handled."""
        await self._desk.buried(work, letter)

    def _handlers(self, team_chat: int) -> list[BaseHandler[Any, Context, Any]]:
        """Who gets which update; the first that fits has it."""
        # Without UpdateType, a message filter also fires for edits, channel posts and business messages.
        new, edited = filters.UpdateType.MESSAGE, filters.UpdateType.EDITED_MESSAGE
        private, groups, team = filters.ChatType.PRIVATE, filters.ChatType.GROUPS, filters.Chat(team_chat)
        return [
            MessageHandler(new & private, self._follower_wrote),
            MessageHandler(edited & private, self._follower_edited),
            CommandHandler("id", self._asked_for_the_number, filters=new & groups),
            MessageHandler(new & team, self._team_wrote),
            MessageHandler(new & groups, self._group_talked),
            CallbackQueryHandler(self._follower_tapped, pattern=rf"^(?:{PICK}|{MEANT})"),
            CallbackQueryHandler(self._team_tapped),
            ChatMemberHandler(self._membership_changed, ChatMemberHandler.MY_CHAT_MEMBER),
            TypeHandler(telegram.Update, self._not_for_us),
        ]

    async def _follower_wrote(self, update: telegram.Update, context: Context) -> None:
        if update.message:
            await self._followers.wrote(context.work, update.message)

    async def _follower_edited(self, update: telegram.Update, context: Context) -> None:
        if update.edited_message:
            await self._followers.wrote(context.work, update.edited_message, edited=True)

    async def _follower_tapped(self, update: telegram.Update, context: Context) -> None:
        if update.callback_query:
            await self._followers.tapped(context.work, update.callback_query)

    async def _asked_for_the_number(self, update: telegram.Update, context: Context) -> None:
        if update.message:
            await self._desk.tell_id(context.work, update.message)

    async def _team_wrote(self, update: telegram.Update, context: Context) -> None:
        if update.message:
            await self._desk.team_wrote(context.work, update.message)

    async def _group_talked(self, update: telegram.Update, context: Context) -> None:
        if update.message:
            await self._bystander.heard(context.work, update.message)

    async def _team_tapped(self, update: telegram.Update, context: Context) -> None:
        if update.callback_query:
            await self._desk.tapped(context.work, update.callback_query)

    async def _membership_changed(self, update: telegram.Update, context: Context) -> None:
        change = update.my_chat_member
        if change:
            context.work.record("membership", chat_id=change.chat.id, status=change.new_chat_member.status)

    async def _not_for_us(self, update: telegram.Update, context: Context) -> None:
        chat = update.effective_chat
        context.work.record("ignored", chat_id=chat.id if chat else None, update_id=update.update_id)

    async def _failed(self, _: object, context: Context) -> None:
        context.work.fault = context.error
