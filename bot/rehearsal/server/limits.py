"""How much one bot may send, and the refusal when it is too much.

Source: <https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this>: about 30 messages a
second in all, one a second to one chat with short bursts, 20 a minute to one group. Edits count, answers to
taps do not.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from bot.rehearsal.server.chats import Chat
from bot.rehearsal.server.refusals import too_many


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """At most `count` calls in any span of that many seconds."""

    count: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The rates in force; `None` means that there is no limit of that kind."""

    overall: Rate | None = Rate(count=30, seconds=1)
    chat: Rate | None = Rate(count=4, seconds=4)
    """One a second, of which a few may come at once."""
    group: Rate | None = Rate(count=20, seconds=60)

    @classmethod
    def none(cls) -> Limits:
        """For tests in a hurry."""
        return cls(overall=None, chat=None, group=None)


class Window:
    """The calls of the last seconds, held against a rate."""

    def __init__(self, rate: Rate) -> None:
        self._rate = rate
        self._moments: deque[float] = deque()

    def wait(self, now: float) -> float:
        """Seconds until a call is free; 0 when it is free now."""
        while self._moments and self._moments[0] <= now - self._rate.seconds:
            self._moments.popleft()
        if len(self._moments) < self._rate.count:
            return 0.0
        return self._moments[0] + self._rate.seconds - now

    def take(self, now: float) -> None:
        """Count a call."""
        self._moments.append(now)


class Limiter:
    """One bot's windows: for all it sends, for each chat and for each group."""

    def __init__(self, limits: Limits, stopwatch: Callable[[], float]) -> None:
        self._stopwatch = stopwatch
        self._windows: dict[object, Window] = {}
        self.limits = limits

    def take(self, chat: Chat) -> None:
        """Count a call to that chat; raises `Refusal` 429, and counts nothing, when it is one too many."""
        now = self._stopwatch()
        windows = self._windows_of(chat)
        wait = max((window.wait(now) for window in windows), default=0.0)
        if wait > 0:
            raise too_many(ceil(wait))
        for window in windows:
            window.take(now)

    def _windows_of(self, chat: Chat) -> list[Window]:
        limits = self.limits
        group = limits.group if chat.type != "private" else None
        rates = {"overall": limits.overall, ("chat", chat.id): limits.chat, ("group", chat.id): group}
        return [
            self._windows.setdefault((name, rate), Window(rate))
            for name, rate in rates.items()
            if rate is not None
        ]
