"""What happens to a row that cannot be handled: tried again a few times, then buried, the team told once."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import structlog

from bot.delivery.batch import Batch
from bot.delivery.intake import lane_of
from bot.delivery.work import Handler, Work
from bot.store import dead_letters, inbox, is_storage_fault
from bot.store.inbox import Waiting

log = structlog.get_logger("vigie.lanes")


class Spoilt(Exception):
    """One unit of work failed, and all those that share its transaction are to be done again, each apart."""


def origin(error: BaseException) -> str:
    """The exception's class and where it was raised: enough to find the fault, and nothing that anybody wrote."""
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({Path(frames[-1].filename).name}:{frames[-1].lineno})" if frames else ""
    return f"{type(error).__name__}{place}"


async def bury(
    batch: Batch, handler: Handler, row: Waiting, *, kind: str, body: Mapping[str, Any], error: Exception
) -> None:
    """Move a row to the dead letters and tell the handler; a handler that fails at this, too, is only logged."""
    lane = row.lane or lane_of(row.body)
    letter = await dead_letters.add(
        batch.conn, batch.bot, kind=kind, chat_id=lane.chat_id, update_id=row.update_id,
        body=body, reason=_storable(f"{origin(error)}: {error}"), at=batch.now,
    )  # fmt: skip
    await inbox.drop(batch.conn, [row.id])
    facts = {"letter": letter.id, "update_id": row.update_id, "chat_id": lane.chat_id}
    log.error("buried", trace=row.id, kind=kind, error=origin(error), **facts)
    work = Work(batch=batch, lane=lane, trace=row.id)
    work.record("buried", chat_id=lane.chat_id, letter=letter.id, of=kind, error=type(error).__name__)
    try:
        async with batch.apart():
            await handler.buried(work, letter)
            work.raise_fault()
    except Exception as failure:
        if is_storage_fault(failure):
            raise
        log.error("nobody could be told", letter=letter.id, error=origin(failure))  # noqa: TRY400 - no text in logs


def _storable(text: str) -> str:
    # Half of a surrogate pair, which JSON can carry, is no character: databases refuse it, and NUL.
    return text.replace("\0", "").encode("utf-8", "backslashreplace").decode()
