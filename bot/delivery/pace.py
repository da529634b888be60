"""How long delivery waits for what; seconds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """Waits and sizes; tests shorten some."""

    long_poll: int = 25
    """How long Telegram holds an empty answer back."""
    look_again: float = 2.0
    """How long an idle loop rests before it looks by itself: work of this process wakes it at once."""
    retries: tuple[float, ...] = (0.5, 3.0, 15.0)
    """After each failure of a handler, how long its lane rests; after the last retry the row is buried."""
    wary: float = 2.0
    """How long nobody else touches a message that may end the program."""
    slowest_retry: float = 30.0
    """Waits for Telegram or the database double up to this."""
    tap_answer: float = 2.0
    """A tap that is not handled by then gets an empty answer."""
    call: float = 45.0
    """The longest that one call may take, uploads included."""
    grace: float = 8.0
    """At the end, how long what is ready is still handled and sent."""
    tidy: float = 600.0
    """How often what is too old is forgotten."""
    batch: int = 64
    """Lanes that are handled within one transaction, at the most."""
    turn: float = 0.05
    """How long a transaction begins to handle lanes: what comes in has to wait for its end."""
    look_out: float = 1.0
    """How often a worker looks whether another one is gone, and left calls in flight."""
    flights: int = 10
    """Calls that are made at once: 30 a second leave even when each takes a third of one, and no more than these are in
    doubt after a crash."""

    def backoff(self, tries: int) -> float:
        """How long to wait after so many tries."""
        return float(min(self.slowest_retry, 0.5 * 2 ** min(tries - 1, 16)))


Observer = Callable[[str], None]
"""Told each step that is reached; crash tests end the process there."""


def unobserved(_step: str) -> None:
    """Nobody looks."""
