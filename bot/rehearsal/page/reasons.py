"""Why the bot said what it said: read from the store as it is recorded, and tied to the messages on the page."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

from bot.conversation import from_json
from bot.store import Connection, Store, clock, conversations, events, sent
from bot.store.events import Event

PATIENCE: Final = 1.5
"""Seconds in which a reply usually leaves; after them the page says that it waits."""
MOST_AWAITED: Final = 200


@dataclass(slots=True, kw_only=True)
class _Awaited:
    """A decision whose replies are not all sent yet."""

    event: Event
    missing: set[int]
    arrived: list[int] = field(default_factory=list)
    since: float = field(default_factory=time.monotonic)
    told: bool = False


class Reasons:
    """The decisions of one bot from now on."""

    def __init__(self, store: Store, *, bot: int, half_life: Callable[[], timedelta]) -> None:
        self._store = store
        self._bot = bot
        self._half_life = half_life
        self._after = 0
        self._awaited: deque[_Awaited] = deque(maxlen=MOST_AWAITED)

    async def skip_the_past(self) -> None:
        """Leave out what was recorded before."""
        while await self._new_events():
            pass

    async def news(self) -> list[dict[str, Any]]:
        """What was decided or sent since the last call.

        Each names its `chat`, the follower's `message`, the bot's `replies` to it (message ids), whether some still
        `wait`, and `why`: what `Turn.recorded` keeps.
        """
        for event in await self._new_events():
            if event.kind == "decided" and event.chat_id is not None:
                self._awaited.append(_Awaited(event=event, missing=set(event.data.get("replies", ()))))
        if not self._awaited:
            return []
        async with self._store.reading() as conn:
            for awaited in self._awaited:
                await self._look_for(conn, awaited)
        told = [awaited for awaited in self._awaited if _worth_telling(awaited)]
        for awaited in told:
            awaited.told = True
        self._awaited = deque((one for one in self._awaited if one.missing), maxlen=MOST_AWAITED)
        return [_shown(awaited) for awaited in told]

    async def temperatures(self, brand: str, chat_ids: list[int]) -> dict[int, float]:
        """How heated each conversation is now, 0 to 1."""
        async with self._store.reading() as conn:
            now = await clock.now(conn)
            states = {chat_id: await conversations.load(conn, brand, chat_id) for chat_id in chat_ids}
        half_life = self._half_life()
        return {
            chat_id: round(from_json(state).temperature(now, half_life), 3) if state else 0.0
            for chat_id, state in states.items()
        }

    async def _new_events(self) -> list[Event]:
        async with self._store.reading() as conn:
            found = await events.since(conn, self._after)
        if found:
            self._after = found[-1].id
        return found

    async def _look_for(self, conn: Connection, awaited: _Awaited) -> None:
        for outbox_id in sorted(awaited.missing):
            messages = await sent.of_call(conn, self._bot, outbox_id)
            if messages:
                awaited.missing.discard(outbox_id)
                awaited.arrived += [message.message_id for message in messages]


def _worth_telling(awaited: _Awaited) -> bool:
    late = time.monotonic() - awaited.since > PATIENCE
    return not awaited.missing or (late and not awaited.told)


def _shown(awaited: _Awaited) -> dict[str, Any]:
    event = awaited.event
    why = {name: value for name, value in event.data.items() if name not in ("message_id", "replies")}
    return {
        "chat": event.chat_id,
        "message": event.data.get("message_id"),
        "replies": sorted(awaited.arrived),
        "wait": bool(awaited.missing),
        "escalation": event.escalation,
        "why": why,
    }
