"""How a call ended, and what follows: forgotten, made again, or shown to the team."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

import structlog

from bot.delivery.batch import Batch
from bot.delivery.botapi import ApiFault, Flooded, NotSent, Refused, Uncertain
from bot.delivery.burial import Spoilt, origin
from bot.delivery.call import Call, Fate, Outcome, Promise, call_of
from bot.delivery.pace import Pace
from bot.delivery.work import Handler, Work
from bot.errors import TokenRefused, VigieError
from bot.store import chats, is_storage_fault, outbox, sent
from bot.store.sent import Sent

log = structlog.get_logger("vigie.sender")

INTERRUPTED: Final = "interrupted"
"""The reason of an outcome when the program ended while the call was being made."""
NOTHING_TO_EDIT: Final = "there is no message to edit"
"""The reason of an outcome when the card that was to be edited never arrived."""


_FEW_TRIES: Final = 6
_MOST_TRIES: Final = 60
"""With the longest pause between them, half an hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Landing:
    """A call that came back: the outbox's row as it was claimed, by whom, and Telegram's result or the fault.

    One without an owner was not made at all: there is nothing that it could edit.
    """

    row: Mapping[str, Any]
    owner: str | None = None
    result: Any = None
    fault: ApiFault | VigieError | None = None

    @property
    def tries(self) -> int:
        """How often the call was made, this time included."""
        return int(self.row["tries"]) + 1


class Recorder:
    """Writes down how calls ended; one worker's own."""

    def __init__(self, handler: Handler, *, pace: Pace) -> None:
        self._handler = handler
        self._pace = pace
        self._apart = False
        self._answered = 0
        """Calls that Telegram answered."""
        self._answered_before: dict[int, int] = {}
        """How many it had, when a call was left without an answer for the first time."""

    async def record_all(self, batch: Batch, landings: Iterable[Landing]) -> None:
        """Write down calls that came back.

        Raises `Spoilt` when an outcome cannot be heard: undo the transaction, and each is heard apart the next time.
        """
        apart, self._apart = self._apart, False
        for landing in landings:
            try:
                await self._record(batch, landing, apart=apart)
            except Spoilt:
                self._apart = True
                raise

    async def _record(self, batch: Batch, landing: Landing, *, apart: bool) -> None:
        batch.touched.add(landing.row["chat_id"])
        if landing.owner is None:
            if await outbox.cancel(batch.conn, landing.row["id"]):
                await self._conclude(batch, landing.row, Fate.FAILED, reason=NOTHING_TO_EDIT, apart=apart)
            return
        match landing.fault:
            case None:
                await self._end(batch, landing, Fate.SENT, _message_ids(landing.result), apart=apart)
            case Refused() as refusal if _changed_nothing(landing.row, refusal):
                await self._end(batch, landing, Fate.SENT, apart=apart)
            case Refused() as refusal:
                await self._end(batch, landing, Fate.FAILED, reason=str(refusal), apart=apart)
            case Flooded() as flood:
                await self._slow_down(batch, landing, flood.retry_after)
            case Uncertain() as doubt:
                await self._left_open(batch, landing, doubt, apart=apart)
            case NotSent() as fault:
                await self._try_again(batch, landing, fault)
            case VigieError() as fault:
                await self._try_again(batch, landing, fault, whole_bot=isinstance(fault, TokenRefused))

    async def _left_open(self, batch: Batch, landing: Landing, doubt: Uncertain, *, apart: bool) -> None:
        """Nobody knows whether it arrived: a reply is set aside, all else is made again unless that is in vain."""
        if landing.row["promise"] == Promise.AT_MOST_ONCE:
            await self._end(batch, landing, Fate.IN_DOUBT, reason=str(doubt), apart=apart)
        elif self._is_hopeless(landing):
            await self._end(batch, landing, Fate.FAILED, reason=str(doubt), apart=apart)
        else:
            await self._try_again(batch, landing, doubt)

    def _is_hopeless(self, landing: Landing) -> bool:
        """Whether a call that is never answered is to blame itself: others are answered meanwhile, or it has been half an hour.

        It may have arrived each time, and what comes behind it waits. An outage of Telegram's is no reason to give up.
        """
        since = self._answered_before.setdefault(landing.row["id"], self._answered)
        hopeless = landing.tries >= _MOST_TRIES or (
            landing.tries >= _FEW_TRIES and self._answered - since >= _FEW_TRIES
        )
        if hopeless:
            del self._answered_before[landing.row["id"]]
        return hopeless

    async def abandoned(self, batch: Batch, row: Mapping[str, Any]) -> None:
        """Write down a call whose maker is gone: it may have arrived."""
        batch.touched.add(row["chat_id"])
        if row["promise"] == Promise.AT_MOST_ONCE:
            await outbox.set_aside(batch.conn, row["id"], row["owner"], row["tries"])
            await self._conclude(batch, row, Fate.IN_DOUBT, reason=INTERRUPTED, apart=True)
        else:
            await outbox.put_back(batch.conn, row["id"], row["owner"], row["tries"])
            log.info("taken over", outbox_id=row["id"], method=row["method"])

    async def never_left(self, batch: Batch, row_id: int, owner: str) -> None:
        """Have a call made after all that was marked in flight and was not."""
        chat_id = await outbox.unlaunch(batch.conn, row_id, owner)
        if chat_id is not None:
            batch.touched.add(chat_id)
            log.info("taken over", outbox_id=row_id, method=None)

    async def _end(
        self,
        batch: Batch,
        landing: Landing,
        fate: Fate,
        message_ids: Sequence[int] = (),
        *,
        reason: str = "",
        apart: bool,
    ) -> None:
        row, owner = landing.row, landing.owner or ""
        if fate is Fate.SENT:
            self._answered += 1
            self._answered_before.pop(row["id"], None)
        end = outbox.set_aside if fate is Fate.IN_DOUBT else outbox.finish
        if not await end(batch.conn, row["id"], owner, landing.tries):
            if await outbox.forget_erased(batch.conn, row["id"]):
                await self._take_back(batch, row["chat_id"], message_ids)
                return
            log.warning("recorded too late", outbox_id=row["id"], trace=row["trace"], fate=fate.value)
            return
        for message_id in message_ids if not row["method"].startswith("edit") else ():
            await sent.add(batch.conn, batch.bot, _sent(row, message_id, batch.now))
        await self._conclude(batch, row, fate, message_ids=message_ids, reason=reason, apart=apart)

    async def _slow_down(self, batch: Batch, landing: Landing, seconds: float) -> None:
        """Made again once Telegram takes it."""
        chat_id = landing.row["chat_id"]
        await self._put_back(batch, landing)
        batch.slow_down(chat_id, batch.bare_now + timedelta(seconds=seconds))
        log.warning("slowed down by Telegram", chat_id=chat_id, seconds=seconds)

    async def _try_again(
        self, batch: Batch, landing: Landing, fault: Exception, *, whole_bot: bool = False
    ) -> None:
        await self._put_back(batch, landing)
        wait = self._pace.backoff(landing.tries)
        chat_id = chats.WHOLE_BOT if whole_bot else landing.row["chat_id"]
        batch.hold(chat_id, batch.bare_now + timedelta(seconds=wait))
        log.warning(
            "not sent, trying again",
            outbox_id=landing.row["id"], method=landing.row["method"], error=type(fault).__name__, seconds=wait,
        )  # fmt: skip

    async def _put_back(self, batch: Batch, landing: Landing) -> None:
        row_id = landing.row["id"]
        if not await outbox.put_back(batch.conn, row_id, landing.owner or "", landing.tries):
            await outbox.forget_erased(batch.conn, row_id)

    async def _take_back(self, batch: Batch, chat_id: int, message_ids: Sequence[int]) -> None:
        """It arrived after the person that it is about was erased."""
        for message_id in message_ids:
            removal = Call(
                method="deleteMessage",
                chat_id=chat_id,
                payload={"message_id": message_id},
                promise=Promise.IDEMPOTENT,
            )
            await Work(batch=batch).call(removal)

    async def _conclude(
        self,
        batch: Batch,
        row: Mapping[str, Any],
        fate: Fate,
        *,
        message_ids: Sequence[int] = (),
        reason: str = "",
        apart: bool,
    ) -> None:
        call = call_of(row)
        work = Work(batch=batch, trace=row["trace"])
        seconds = round((batch.now - row["written_at"]).total_seconds(), 3)
        work.record(
            f"call_{fate.value}", chat_id=call.conversation or call.chat_id, escalation=call.escalation,
            outbox_id=row["id"], method=call.method, role=call.role.value, seconds=seconds, messages=list(message_ids),
        )  # fmt: skip
        log.log(
            20 if fate is Fate.SENT else 30, "call ended", fate=fate.value, outbox_id=row["id"], trace=row["trace"],
            method=call.method, role=call.role.value, reason=reason or None,
        )  # fmt: skip
        message_id = message_ids[0] if message_ids else None
        outcome = Outcome(outbox_id=row["id"], call=call, fate=fate, message_id=message_id, reason=reason)
        try:
            await self._tell(work, outcome, apart=apart)
        except Exception as error:
            if is_storage_fault(error):
                raise
            if not apart:
                raise Spoilt from error
            log.error("an outcome was not heard", outbox_id=row["id"], error=origin(error))  # noqa: TRY400 - no text

    async def _tell(self, work: Work, outcome: Outcome, *, apart: bool) -> None:
        async with work.batch.apart() if apart else work.batch.together():
            await self._handler.concluded(work, outcome)
            work.raise_fault()


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
