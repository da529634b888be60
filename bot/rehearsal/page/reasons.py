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

_TROUBLED: Final = {"call_in_doubt": "in_doubt", "call_failed": "failed"}
"""Events of delivery after which a reply is not simply under way."""


@dataclass(slots=True, kw_only=True)
class _Awaited:
    """A decision whose replies are not all sent yet."""

    event: Event
    missing: set[int]
    fates: dict[int, str] = field(default_factory=dict)
    """What became of a call that did not simply arrive: `in_doubt` or `failed`."""
    arrived: list[int] = field(default_factory=list)
    since: float = field(default_factory=time.monotonic)
    told: str = ""

    @property
    def state(self) -> str:
        """`sent`, `failed`, `in_doubt`, or `waiting`; empty while a reply leaves as quickly as usual."""
        fates = {self.fates[outbox_id] for outbox_id in self.missing if outbox_id in self.fates}
        if not self.missing:
            return "sent"
        if fates:
            return "failed" if "failed" in fates else "in_doubt"
        return "waiting" if time.monotonic() - self.since > PATIENCE else ""

    @property
    def is_over(self) -> bool:
        """Whether nothing more will become of it."""
        return all(self.fates.get(outbox_id) == "failed" for outbox_id in self.missing)


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

        Each names its `chat`, the follower's `message`, the bot's `replies` to it (message ids), the `state` of these,
        and `why`: what `Turn.recorded` keeps.
        """
        for event in await self._new_events():
            if event.kind == "decided" and event.chat_id is not None:
                self._awaited.append(_Awaited(event=event, missing=set(event.data.get("replies", ()))))
            elif event.kind in _TROUBLED:
                self._note_fate(event.data.get("outbox_id"), _TROUBLED[event.kind])
        if not self._awaited:
            return []
        async with self._store.reading() as conn:
            for awaited in self._awaited:
                await self._look_for(conn, awaited)
        told = [awaited for awaited in self._awaited if awaited.state not in ("", awaited.told)]
        for awaited in told:
            awaited.told = awaited.state
        self._awaited = deque((one for one in self._awaited if not one.is_over), maxlen=MOST_AWAITED)
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

    def _note_fate(self, outbox_id: int | None, fate: str) -> None:
        for awaited in self._awaited:
            if outbox_id in awaited.missing:
                awaited.fates[outbox_id] = fate

    async def _look_for(self, conn: Connection, awaited: _Awaited) -> None:
        for outbox_id in sorted(awaited.missing):
            messages = await sent.of_call(conn, self._bot, outbox_id)
            if messages:
                awaited.missing.discard(outbox_id)
                awaited.arrived += [message.message_id for message in messages]


def _shown(awaited: _Awaited) -> dict[str, Any]:
    event = awaited.event
    why = {name: value for name, value in event.data.items() if name not in ("message_id", "replies")}
    return {
        "chat": event.chat_id,
        "message": event.data.get("message_id"),
        "replies": sorted(awaited.arrived),
        "state": awaited.told,
        "escalation": event.escalation,
        "why": why,
    }
