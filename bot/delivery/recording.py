"""How a call ended, and what follows: forgotten, made again, or shown to the team."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import structlog

from bot.delivery.botapi import ApiFault, Flooded, NotSent, Refused, Uncertain
from bot.delivery.burial import origin
from bot.delivery.call import Fate, Outcome, Promise
from bot.delivery.pace import Pace
from bot.delivery.work import Batch, Handler, call_of
from bot.errors import TokenRefused, VigieError
from bot.store import Store, chats, is_storage_fault, outbox, sent
from bot.store.lanes import LONGEST_WAIT
from bot.store.sent import Sent

log = structlog.get_logger("vigie.sender")

INTERRUPTED: Final = "interrupted"
"""The reason of an outcome when the program ended while the call was being made."""
NOTHING_TO_EDIT: Final = "there is no message to edit"
"""The reason of an outcome when the card that was to be edited never arrived."""
_EVERYWHERE: Final = timedelta(seconds=1)
"""Chats that are told to slow down within this time: the whole bot is meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Landing:
    """A call that came back: the outbox's row as it was claimed, and Telegram's result or the fault."""

    row: Mapping[str, Any]
    result: Any = None
    fault: ApiFault | VigieError | None = None

    @property
    def tries(self) -> int:
        """How often the call was made, this time included."""
        return int(self.row["tries"]) + 1


class Recorder:
    """Writes down how calls ended; one worker's own."""

    def __init__(self, store: Store, handler: Handler, *, owner: str, pace: Pace) -> None:
        self._store = store
        self._handler = handler
        self._owner = owner
        self._pace = pace
        self._flooded: dict[int, datetime] = {}

    async def record(self, batch: Batch, landing: Landing) -> None:
        """Write down one call that came back."""
        batch.touched.add(landing.row["chat_id"])
        match landing.fault:
            case None:
                await self._end(batch, landing, Fate.SENT, _message_ids(landing.result))
            case Refused() as refusal if _changed_nothing(landing.row, refusal):
                await self._end(batch, landing, Fate.SENT)
            case Refused() as refusal:
                await self._end(batch, landing, Fate.FAILED, reason=str(refusal))
            case Flooded() as flood:
                await self._slow_down(batch, landing, flood.retry_after)
            case Uncertain() as doubt if landing.row["promise"] == Promise.AT_MOST_ONCE:
                await self._end(batch, landing, Fate.IN_DOUBT, reason=str(doubt))
            case NotSent() | Uncertain() as fault:
                await self._try_again(batch, landing, fault)
            case VigieError() as fault:
                await self._try_again(batch, landing, fault, whole_bot=isinstance(fault, TokenRefused))

    async def abandoned(self, batch: Batch, row: Mapping[str, Any]) -> None:
        """Write down a call whose maker is gone: it may have arrived."""
        batch.touched.add(row["chat_id"])
        if row["promise"] == Promise.AT_MOST_ONCE:
            await outbox.set_aside(batch.conn, row["id"], row["owner"], row["tries"])
            await self._conclude(batch, row, Fate.IN_DOUBT, reason=INTERRUPTED)
        else:
            await outbox.put_back(batch.conn, row["id"], row["owner"], row["tries"])
            log.info("taken over", outbox_id=row["id"], method=row["method"])

    async def pointless(self, batch: Batch, row: Mapping[str, Any]) -> None:
        """Write down an edit of something that never arrived."""
        batch.touched.add(row["chat_id"])
        await outbox.cancel(batch.conn, row["id"])
        await self._conclude(batch, row, Fate.FAILED, reason=NOTHING_TO_EDIT)

    async def _end(
        self, batch: Batch, landing: Landing, fate: Fate, message_ids: Iterable[int] = (), *, reason: str = ""
    ) -> None:
        row = landing.row
        end = outbox.set_aside if fate is Fate.IN_DOUBT else outbox.finish
        if not await end(batch.conn, row["id"], self._owner, landing.tries):
            log.warning("recorded too late", outbox_id=row["id"], fate=fate.value)
            return
        ids = list(message_ids)
        for message_id in ids if not row["method"].startswith("edit") else ():
            await sent.add(batch.conn, batch.bot, _sent(row, message_id, batch.now))
        await self._conclude(batch, row, fate, message_id=ids[0] if ids else None, reason=reason)

    async def _slow_down(self, batch: Batch, landing: Landing, seconds: float) -> None:
        """Telegram does not say whether the chat or the bot is meant: several chats at once mean the bot."""
        chat_id = landing.row["chat_id"]
        await outbox.put_back(batch.conn, landing.row["id"], self._owner, landing.tries)
        until = batch.bare_now + min(timedelta(seconds=seconds), LONGEST_WAIT - _EVERYWHERE)
        await chats.hold(batch.conn, batch.bot, chat_id, until)
        self._flooded = {
            chat: at for chat, at in self._flooded.items() if abs(batch.bare_now - at) <= _EVERYWHERE
        } | {chat_id: batch.bare_now}
        if len(self._flooded) > 1:
            await chats.hold(batch.conn, batch.bot, chats.WHOLE_BOT, until)
        log.warning("slowed down by Telegram", chat_id=chat_id, seconds=seconds, chats=len(self._flooded))

    async def _try_again(
        self, batch: Batch, landing: Landing, fault: Exception, *, whole_bot: bool = False
    ) -> None:
        await outbox.put_back(batch.conn, landing.row["id"], self._owner, landing.tries)
        wait = self._pace.backoff(landing.tries)
        chat_id = chats.WHOLE_BOT if whole_bot else landing.row["chat_id"]
        await chats.hold(batch.conn, batch.bot, chat_id, batch.bare_now + timedelta(seconds=wait))
        log.warning(
            "not sent, trying again",
            outbox_id=landing.row["id"], method=landing.row["method"], error=type(fault).__name__, seconds=wait,
        )  # fmt: skip

    async def _conclude(
        self,
        batch: Batch,
        row: Mapping[str, Any],
        fate: Fate,
        *,
        message_id: int | None = None,
        reason: str = "",
    ) -> None:
        call = call_of(row)
        work = batch.unit()
        await work.record(
            f"call_{fate.value}", chat_id=call.conversation or call.chat_id, escalation=call.escalation,
            outbox_id=row["id"], method=call.method, role=call.role.value,
            seconds=round((batch.now - row["written_at"]).total_seconds(), 3),
        )  # fmt: skip
        log.log(
            20 if fate is Fate.SENT else 30, "call ended", fate=fate.value, outbox_id=row["id"],
            method=call.method, role=call.role.value, reason=reason or None,
        )  # fmt: skip
        outcome = Outcome(outbox_id=row["id"], call=call, fate=fate, message_id=message_id, reason=reason)
        try:
            async with self._store.savepoint(batch.conn):
                await self._handler.concluded(work, outcome)
                work.raise_fault()
        except Exception as error:
            if is_storage_fault(error):
                raise
            log.error("an outcome was not heard", outbox_id=row["id"], error=origin(error))  # noqa: TRY400 - no text


def _changed_nothing(row: Mapping[str, Any], refusal: Refused) -> bool:
    """Whether what was asked for is so already: an edit to the same, a deletion of what is gone."""
    words = str(refusal).lower()
    return (row["method"].startswith("edit") and "message is not modified" in words) or (
        row["method"] == "deleteMessage" and "message to delete not found" in words
    )


def _message_ids(result: Any) -> list[int]:
    """The ids in a `Message`, a `MessageId`, or a list of either."""
    messages = result if isinstance(result, list) else [result]
    return [
        message["message_id"] for message in messages if isinstance(message, dict) and "message_id" in message
    ]


def _sent(row: Mapping[str, Any], message_id: int, at: datetime) -> Sent:
    return Sent(
        chat_id=row["chat_id"],
        message_id=message_id,
        role=row["role"],
        escalation=row["escalation"],
        conversation=row["conversation"],
        outbox_id=row["id"],
        about=row["about"],
        at=at,
    )
