"""How much Telegram lets a bot send, as budgets over sliding windows: exact, and the same for every worker.

Source: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

_SECOND: Final = 1_000_000
"""Instants are whole microseconds since 1970 by the database's clock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """At most `calls` within any `seconds`."""

    calls: int
    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Budgets of the bot as a whole, of each chat, and of each group besides; none for no limit.

    The windows are a little longer than Telegram's own, which counts at its end, where two calls may arrive
    nearer to each other than they left. The bot's is spent in thirds: whoever comes while a raid is answered waits for a
    third of a second, and not for a whole one.
    """

    bot: tuple[Budget, ...] = (Budget(calls=30, seconds=1.05), Budget(calls=10, seconds=0.35))
    chat: tuple[Budget, ...] = (Budget(calls=3, seconds=3.1),)
    group: tuple[Budget, ...] = (Budget(calls=20, seconds=61),)

    def of_chat(self, chat_id: int) -> tuple[Budget, ...]:
        """The budgets of one chat; a group's id is negative."""
        return self.chat + self.group if chat_id < 0 else self.chat


UNLIMITED: Final = Limits(bot=(), chat=(), group=())


def free_at(sent_at: Sequence[int], budgets: Sequence[Budget], now: int) -> int:
    """The first instant, from now on, at which one more call stays within every budget."""
    past = [instant for instant in sent_at if instant <= now]  # what lies ahead: the clock was set back
    earliest = now
    for budget in budgets:
        if len(past) >= budget.calls:
            earliest = max(earliest, past[-budget.calls] + round(budget.seconds * _SECOND))
    return earliest


def spent(sent_at: Sequence[int], budgets: Sequence[Budget], now: int) -> list[int]:
    """What to remember after a call made now: no more instants than the largest budget looks back on."""
    kept = max((budget.calls for budget in budgets), default=0)
    return [*(instant for instant in sent_at if instant <= now), now][-kept:] if kept else []


def counts(method: str) -> bool:
    """Whether a chat's budget is spent by this method: sending and editing messages are, reactions are not."""
    return method.startswith(("send", "copy", "forward", "edit"))
