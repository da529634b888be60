"""`vigie doctor`: each thing the bot needs, tried; and how to mend what is wrong."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from telegram import Bot

from bot.app.wording import WORDS
from bot.delivery import ApiFault, BotApi
from bot.errors import EncoderError, PolledElsewhere, StoreError, TokenRefused
from bot.findings import Gravity
from bot.intents.reading import read_folder
from bot.intents.showing import show
from bot.settings import Settings
from bot.store import Store, clock

_GROUPS: Final = frozenset({"group", "supergroup"})


class Health(StrEnum):
    """How one thing is."""

    OK = "ok"
    NOTE = "note"
    """It works, or is not needed; worth knowing."""
    FAULT = "fault"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was tried: its name, how it is, and the mend when it is not well."""

    name: str
    health: Health
    text: str
    language: str

    def __str__(self) -> str:
        return WORDS.say(self.language, self.health, name=WORDS.say(self.language, self.name), text=self.text)


@dataclass(frozen=True, slots=True)
class Doctor:
    """Examines what the settings name; speaks `language`."""

    settings: Settings
    language: str

    async def examine(self) -> AsyncIterator[Check]:
        """Every check, as soon as it is done; one that fails does not hide the others."""
        yield await self._words()
        yield await self._database()
        if self.settings.encoder is not None:
            yield await asyncio.to_thread(self._encoder, self.settings.encoder)
        if self.settings.token is None:
            yield self._check("token", Health.NOTE, "token.none")
            return
        bot = Bot(self.settings.token.get_secret_value(), base_url=f"{self.settings.telegram_api}/bot")
        async with BotApi(bot) as api:
            async for check in self._telegram(api):
                yield check

    async def _words(self) -> Check:
        reading = await asyncio.to_thread(read_folder, self.settings.intents)
        errors = [finding for finding in reading.findings if finding.gravity is Gravity.ERROR]
        if reading.catalogue is None:
            findings = show(errors, form="text", language=self.language)
            return self._check("words", Health.FAULT, "words.fault", findings=findings)
        if reading.findings:
            return self._check("words", Health.NOTE, "words.warnings", count=len(reading.findings))
        catalogue = reading.catalogue
        counts = {"intents": len(list(catalogue)), "examples": len(catalogue.examples())}
        return self._check("words", Health.OK, "words.ok", files=len(reading.files), **counts)

    async def _database(self) -> Check:
        try:
            async with Store.open(self.settings.database_url, language=self.language) as store:
                await store.migrate()
                async with store.transaction() as conn:
                    await clock.set_offset(conn, await clock.offset(conn))  # a write that changes nothing
                return self._check("database", Health.OK, "database.ok", where=store.where)
        except StoreError as error:
            return Check(name="database", health=Health.FAULT, text=str(error), language=self.language)

    def _encoder(self, folder: Path) -> Check:
        from bot.matcher.bert import BertEncoder  # noqa: PLC0415  most brands do without

        try:
            vectors = BertEncoder.open(folder, language=self.language).encode(["?"])
        except EncoderError as error:
            return Check(name="encoder", health=Health.FAULT, text=str(error), language=self.language)
        return self._check("encoder", Health.OK, "encoder.ok", folder=folder, width=vectors.shape[1])

    async def _telegram(self, api: BotApi) -> AsyncIterator[Check]:
        try:
            me = await api.call("getMe", {})
            webhook = (await api.call("getWebhookInfo", {})).get("url")
        except TokenRefused as error:
            yield Check(name="token", health=Health.FAULT, text=str(error), language=self.language)
            return
        except ApiFault as error:
            yield self._check(
                "token", Health.FAULT, "unreachable", api=self.settings.telegram_api, reason=error
            )
            return
        yield self._check("token", Health.OK, "token.ok", username=me["username"], bot_id=me["id"])
        if webhook:
            yield self._check("webhook", Health.FAULT, "webhook.set")
        yield await self._team(api)

    async def _team(self, api: BotApi) -> Check:
        chat_id = self.settings.team_chat
        if chat_id is None:
            return await self._no_team(api)
        try:
            chat = await api.call("getChat", {"chat_id": chat_id})
            if chat["type"] not in _GROUPS:
                return self._check("team", Health.FAULT, "team.private", chat=chat_id)
            # Whether we may write is seen by "typing…", which nobody is disturbed by.
            await api.call("sendChatAction", {"chat_id": chat_id, "action": "typing"})
        except ApiFault as error:
            return self._check("team", Health.FAULT, "team.refused", chat=chat_id, reason=error)
        return self._check("team", Health.OK, "team.ok", title=chat.get("title", ""))

    async def _no_team(self, api: BotApi) -> Check:
        """The groups that wrote to the bot lately: without a group `vigie run` does not start, nor answer `/id`."""
        try:
            # Without an offset nothing is confirmed: the bot gets all of it again when it runs.
            updates = await api.call("getUpdates", {"timeout": 0})
        except (ApiFault, PolledElsewhere):
            updates = []
        chats = [
            (update.get("message") or update.get("my_chat_member") or {}).get("chat", {})
            for update in updates
        ]
        groups = {chat["id"]: chat.get("title", "") for chat in chats if chat.get("type") in _GROUPS}
        if not groups:
            return self._check("team", Health.FAULT, "team.none")
        heard = "\n".join(f"  VIGIE_TEAM_CHAT={number}   # {title}" for number, title in groups.items())
        return self._check("team", Health.FAULT, "team.heard", groups=heard)

    def _check(self, name: str, health: Health, key: str, **facts: Any) -> Check:
        return Check(
            name=name, health=health, text=WORDS.say(self.language, key, **facts), language=self.language
        )
