"""Why the bot said what it said: read from the store as it is recorded, and tied to the messages on the page."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

from bot.conversation import from_json
from bot.delivery import Role
from bot.store import Store, clock, conversations, events
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
    missing: int
    """How many replies nothing is known of, or nothing good."""
    troubles: list[str] = field(default_factory=list)
    """What became of those that did not simply arrive: `in_doubt` or `failed`."""
    arrived: list[int] = field(default_factory=list)
    since: float = field(default_factory=time.monotonic)
    told: str = ""

    @property
    def state(self) -> str:
        """`sent`, `failed`, `in_doubt`, or `waiting`; empty while a reply leaves as quickly as usual."""
        if not self.missing:
            return "sent"
        if self.troubles:
            return "failed" if "failed" in self.troubles else "in_doubt"
        return "waiting" if time.monotonic() - self.since > PATIENCE else ""

    @property
    def is_over(self) -> bool:
        """Whether nothing more will become of it."""
        return self.troubles.count("failed") >= self.missing

    def note(self, event: Event) -> None:
        """One of the calls ended."""
        if event.kind in _TROUBLED:
            self.troubles.append(_TROUBLED[event.kind])
            return
        self.missing -= 1
        self.arrived += event.data["messages"]
        if self.troubles and "in_doubt" in self.troubles:  # sent again, on request
            self.troubles.remove("in_doubt")


class Reasons:
    """The decisions of one bot from now on."""

    def __init__(self, store: Store, *, half_life: Callable[[], timedelta]) -> None:
        self._store = store
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
                self._awaited.append(_Awaited(event=event, missing=event.data.get("replies", 0)))
            elif event.kind.startswith("call_") and event.data.get("role") == Role.REPLY:
                self._note(event)
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

    def _note(self, event: Event) -> None:
        for awaited in self._awaited:
            if awaited.event.trace == event.trace:
                awaited.note(event)


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
