"""The rehearsal's clock: one offset, kept in the store for the bot and lived by the local Telegram."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.brand import Hours
from bot.rehearsal.server.switchboard import utc_now

AFTER_MIDNIGHT: Final = time(0, 10)
SATURDAY: Final = 5
SATURDAY_AFTERNOON: Final = time(15, 0)
AFTER_OPENING: Final = timedelta(minutes=20)
A_WHILE: Final = timedelta(minutes=15)
FARTHEST: Final = timedelta(days=366 * 5)
"""Message dates of Telegram are 32-bit, and nobody rehearses farther away than this."""


class Timepiece:
    """The present moment of the rehearsal, which can be moved. `keep` stores a new offset before it counts."""

    def __init__(
        self,
        *,
        hours: Callable[[], Hours],
        keep: Callable[[timedelta], Awaitable[None]],
        offset: timedelta = timedelta(0),
    ) -> None:
        self._hours = hours
        self._keep = keep
        self.offset = offset
        self.wish = "now" if not offset else ""
        """What was asked for last, so that every open page shows it."""

    def now(self) -> datetime:
        """The present moment, moved."""
        return utc_now() + self.offset

    async def move(self, wish: str) -> None:
        """Go to `now`, `later` (by a quarter of an hour), `open`, `midnight`, `weekend`, or to a local ISO date and time.

        Raises:
            ValueError: It is none of these, or too far away.
        """
        offset = self._offset_for(wish)
        if abs(offset) > FARTHEST:
            raise ValueError("too far away")
        await self._keep(offset)
        self.offset, self.wish = offset, wish

    def _offset_for(self, wish: str) -> timedelta:
        real, hours = utc_now(), self._hours()
        match wish:
            case "now":
                return timedelta(0)
            case "later":
                return self.offset + A_WHILE
            case "open":
                return opening(real, hours) - real
            case "midnight":
                return upcoming(real, AFTER_MIDNIGHT, hours.timezone) - real
            case "weekend":
                return upcoming(real, SATURDAY_AFTERNOON, hours.timezone, weekday=SATURDAY) - real
            case _:
                return datetime.fromisoformat(wish).replace(tzinfo=hours.timezone) - real


def upcoming(now: datetime, at: time, timezone: ZoneInfo, *, weekday: int | None = None) -> datetime:
    """The next time that a clock there shows that hour, on that day of the week (Monday 0) or on any."""
    local = now.astimezone(timezone)
    for days in range(9):
        moment = datetime.combine(local.date() + timedelta(days=days), at, tzinfo=timezone)
        if moment > local and weekday in (None, moment.weekday()):
            return moment
    raise AssertionError("every day of the week comes within eight days")


def opening(now: datetime, hours: Hours) -> datetime:
    """Now when somebody of the team is there; else a little after they come next, or now when they never do."""
    if hours.is_open(now):
        return now
    next_time = hours.reopening(now)
    return next_time + AFTER_OPENING if next_time is not None else now
