"""`vigie doctor`: each thing the bot needs, tried; and how to mend what is wrong."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from shutil import disk_usage
from typing import Any, Final

from telegram import Bot

from bot.app.team import GROUPS, look_at
from bot.app.wording import WORDS
from bot.delivery import ApiFault, BotApi
from bot.desk import SENT_SIGN
from bot.errors import EncoderError, PolledElsewhere, StoreError, TokenRefused
from bot.findings import Gravity
from bot.intents.reading import read_folder
from bot.intents.showing import show
from bot.settings import Settings
from bot.store import Store, clock

ENOUGH_ROOM: Final = 200 * 1024**2
"""Bytes. A busy bot writes some megabytes a day; less than this may be gone before anybody looks again."""
CLOCK_MAY_DIFFER: Final = timedelta(seconds=30)
"""More than this and "closed" or "night" begin at the wrong time."""
RECENTLY: Final = timedelta(hours=1)
_MEDIA_RIGHTS: Final = ("can_send_photos", "can_send_videos", "can_send_voice_notes", "can_send_documents")


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
    """Examines what the settings name, and changes nothing; speaks `language`."""

    settings: Settings
    language: str

    async def examine(self) -> AsyncIterator[Check]:
        """Every check, as soon as it is done; one that fails does not hide the others."""
        yield await self._words()
        async for check in self._database():
            yield check
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

    async def _database(self) -> AsyncIterator[Check]:
        try:
            async with Store.open(self.settings.database_url, language=self.language) as store:
                if store.is_missing:
                    for check in self._place_for(store):
                        yield check
                    return
                behind = await store.is_behind()
                async with (
                    store.transaction() as conn
                ):  # as the only writer: a file that cannot be written says so
                    theirs = await clock.bare(conn)
                ours = datetime.now(UTC)
                key = "database.behind" if behind else "database.ok"
                yield self._check("database", Health.NOTE if behind else Health.OK, key, where=store.where)
                if (note := self._room_for(store)) is not None:
                    yield note
                if not store.is_embedded:
                    yield self._clock("clock.database", theirs - ours)
        except StoreError as error:
            yield Check(name="database", health=Health.FAULT, text=str(error), language=self.language)

    def _place_for(self, store: Store) -> Iterator[Check]:
        """Whether a database that is not there yet can be made; making it would be a change."""
        folder = Path(store.where).absolute().parent
        if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
            yield self._check("database", Health.FAULT, "database.no_place", where=store.where, folder=folder)
            return
        yield self._check("database", Health.NOTE, "database.new", where=store.where)
        if (note := self._room_for(store)) is not None:
            yield note

    def _room_for(self, store: Store) -> Check | None:
        """A word when the disk is nearly full."""
        if not store.is_embedded:
            return None
        free = disk_usage(Path(store.where).absolute().parent).free
        if free >= ENOUGH_ROOM:
            return None
        return self._check("disk", Health.NOTE, "disk.little", where=store.where, megabytes=free // 1024**2)

    def _clock(self, key: str, ahead: timedelta) -> Check:
        seconds = round(abs(ahead.total_seconds()), 1)
        if abs(ahead) <= CLOCK_MAY_DIFFER:
            return self._check("clock", Health.OK, f"{key}.ok", seconds=seconds)
        return self._check("clock", Health.FAULT, f"{key}.off", seconds=seconds)

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
            webhook = await api.call("getWebhookInfo", {})
        except TokenRefused as error:
            yield Check(name="token", health=Health.FAULT, text=str(error), language=self.language)
            return
        except ApiFault as error:
            yield self._check(
                "token", Health.FAULT, "unreachable", api=self.settings.telegram_api, reason=error
            )
            return
        yield self._check("token", Health.OK, "token.ok", username=me["username"], bot_id=me["id"])
        if api.dated is not None:
            yield self._clock("clock.telegram", api.dated - datetime.now(UTC))
        if (check := self._webhook(webhook)) is not None:
            yield check
        async for check in self._team(api, me):
            yield check

    def _webhook(self, info: Mapping[str, Any]) -> Check | None:
        """How updates come in; nothing to say of a bot that fetches them, and may."""
        theirs, ours = info.get("url") or "", self.settings.webhook_url
        if ours is None:
            return self._check("webhook", Health.FAULT, "webhook.set", url=theirs) if theirs else None
        if theirs != ours:
            return self._check("webhook", Health.NOTE, "webhook.not_yet", url=ours)
        pending = info.get("pending_update_count", 0)
        failed_at = datetime.fromtimestamp(info.get("last_error_date") or 0, UTC)
        if datetime.now(UTC) - failed_at < RECENTLY:
            reason = info.get("last_error_message", "?")
            return self._check(
                "webhook", Health.FAULT, "webhook.fails", url=ours, pending=pending, reason=reason
            )
        return self._check("webhook", Health.OK, "webhook.ok", url=ours, pending=pending)

    async def _team(self, api: BotApi, me: Mapping[str, Any]) -> AsyncIterator[Check]:
        chat_id = self.settings.team_chat
        if chat_id is None:
            yield await self._no_team(api)
            return
        try:
            team = await look_at(api, chat_id, self.language)
            if team.fault:
                yield Check(name="team", health=Health.FAULT, text=team.fault, language=self.language)
                return
            member = await api.call("getChatMember", {"chat_id": chat_id, "user_id": me["id"]})
        except ApiFault as error:
            yield self._check("team", Health.FAULT, "team.refused", chat=chat_id, reason=error)
            return
        yield self._check("team", Health.OK, "team.ok", title=team.chat.get("title", ""))
        for key in self._missing_rights(team.chat, member):
            yield self._check("rights", Health.NOTE, key)
        yield self._privacy(me, member)

    def _missing_rights(self, chat: Mapping[str, Any], member: Mapping[str, Any]) -> Iterator[str]:
        """What the bot does less well in this group than it could."""
        restricted = member.get("status") == "restricted"
        if restricted and not all(member.get(right, True) for right in _MEDIA_RIGHTS):
            yield "rights.media"
        reactions = chat.get("available_reactions")
        if reactions is not None and SENT_SIGN not in {one.get("emoji") for one in reactions}:
            yield "rights.reactions"

    def _privacy(self, me: Mapping[str, Any], member: Mapping[str, Any]) -> Check:
        """With privacy mode the bot is given only what is meant for it; an administrator is given everything."""
        reads_all = me.get("can_read_all_group_messages") or member.get("status") == "administrator"
        return self._check(
            "privacy", Health.NOTE if reads_all else Health.OK, f"privacy.{'off' if reads_all else 'on'}"
        )

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
        groups = {chat["id"]: chat.get("title", "") for chat in chats if chat.get("type") in GROUPS}
        if not groups:
            return self._check("team", Health.FAULT, "team.none")
        heard = "\n".join(f"  VIGIE_TEAM_CHAT={number}   # {title}" for number, title in groups.items())
        return self._check("team", Health.FAULT, "team.heard", groups=heard)

    def _check(self, name: str, health: Health, key: str, **facts: Any) -> Check:
        return Check(
            name=name, health=health, text=WORDS.say(self.language, key, **facts), language=self.language
        )
