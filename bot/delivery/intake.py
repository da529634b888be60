"""Updates on their way in: committed before Telegram is told that we have them, each at the end of its lane."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeGuard

import structlog

from bot.delivery.batch import Batch, Workshop
from bot.errors import StatementRefused
from bot.store import Crew, dead_letters, inbox
from bot.store.inbox import Incoming
from bot.store.lanes import Address

log = structlog.get_logger("vigie.intake")

CAME_IN: Final = "in"
"""What other workers are called about when something came in."""
_REFUSALS: Final = (StatementRefused, ValueError)
"""What a database or its driver says of a text or a number that it cannot keep."""
_LARGEST: Final = 2**63 - 1
"""What the database can number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """What an intake brought in: how many updates are new, and the callback queries among them, with their update's id."""

    new: int = 0
    taps: Mapping[str, int] = field(default_factory=dict)


async def accept(shop: Workshop, updates: Sequence[object], *, crew: Crew | None = None) -> Accepted:
    """Commit updates as Telegram gave them, in that order; those that we have already are left out.

    What is no update at all is kept as a dead letter: refusing it would have Telegram send it for ever.
    So is one that the database cannot keep. With a `crew`, the other workers are called.
    """
    try:
        return await _commit(shop, updates, crew)
    except _REFUSALS:  # one of them, and nobody knows which
        accepted = [await _commit_one(shop, update, crew) for update in updates]
    taps = {query: update_id for one in accepted for query, update_id in one.taps.items()}
    return Accepted(new=sum(one.new for one in accepted), taps=taps)


async def _commit_one(shop: Workshop, update: object, crew: Crew | None) -> Accepted:
    try:
        return await _commit(shop, [update], crew)
    except _REFUSALS as error:
        log.error("an update that cannot be kept", error=type(error).__name__)  # noqa: TRY400 - no text in logs
        async with shop.batch() as batch:
            await _bury(batch, update, reason=f"it cannot be kept: {type(error).__name__}")
        return Accepted()


async def _commit(shop: Workshop, updates: Sequence[object], crew: Crew | None) -> Accepted:
    async with shop.batch() as batch:
        readable: list[dict[str, Any]] = []
        for update in updates:
            if _is_update(update):
                readable.append(update)
            else:
                await _bury(batch, update, reason="no update_id")
        fresh = await inbox.unseen(
            batch.conn, batch.bot, [one["update_id"] for one in readable], batch.bare_now
        )
        # The same id twice in one batch is as good as seen.
        new = list({one["update_id"]: one for one in readable if one["update_id"] in fresh}.values())
        await inbox.add(batch.conn, batch.bot, [_incoming(one) for one in new], batch.bare_now)
        if new and crew is not None:
            await crew.call(batch.conn, CAME_IN)
    if updates:
        log.debug("updates committed", new=len(new), given=len(updates))
    taps = {str(one["callback_query"].get("id")): one["update_id"] for one in new if is_tap(one)}
    return Accepted(new=len(new), taps=taps)


def is_tap(update: Mapping[str, Any]) -> bool:
    """Whether it is a pressed button."""
    return isinstance(update.get("callback_query"), dict)


def lane_of(update: Mapping[str, Any]) -> Address:
    """The lane that an update belongs to: its business connection and chat, whatever its kind.

    What has no chat belongs to the person that it comes from; what has neither, to a lane of its own (chat 0).
    """
    content = next(
        (value for name, value in update.items() if name != "update_id" and isinstance(value, dict)), {}
    )
    message = content.get("message")
    places = [content.get("chat"), message.get("chat") if isinstance(message, dict) else None]
    places += [content.get(name) for name in ("from", "user", "voter_chat")]
    chat_id = next(
        (place["id"] for place in places if isinstance(place, dict) and _is_id(place.get("id"))), 0
    )
    business = content.get("business_connection_id")
    return Address(business if isinstance(business, str) else "", chat_id)


def _incoming(update: dict[str, Any]) -> Incoming:
    return Incoming(
        update_id=update["update_id"], body=update, lane=None if is_tap(update) else lane_of(update)
    )


def _is_update(update: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(update, dict) and _is_id(update.get("update_id"))


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _LARGEST


async def _bury(batch: Batch, odd: object, *, reason: str) -> None:
    log.warning("not an update", kind=type(odd).__name__, reason=reason)
    # As a text of signs that every database takes: what is within may be what no database keeps.
    await dead_letters.add(
        batch.conn, batch.bot, kind="unreadable", chat_id=None, update_id=None,
        body={"given": json.dumps(odd)}, reason=reason, at=batch.now,
    )  # fmt: skip
