"""What goes wrong on the way to Telegram, on purpose: for tests, storms and a rehearsal of bad days.

faults.next(Drop(after=True), method="sendMessage")      # done, but the connection breaks before the answer
faults.next(Overload(retry_after=3), times=2)
faults.share(Broken(), of=0.05)                          # one call in twenty, by a seeded chance
assert faults.count(Drop) == 1
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from dataclasses import dataclass
from random import Random
from typing import TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Drop:
    """The connection breaks without an answer, before the call had its effect or after it."""

    after: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """A gateway in between answers with a server error; the call had its effect or had not."""

    code: int = 502
    after: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Overload:
    """Too many requests: nothing is done, and the bot is to wait."""

    retry_after: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Slow:
    """The call has its effect at once, and its answer takes a while; or the effect does, too, when it is `far` away."""

    seconds: float
    far: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Garbled:
    """The call has its effect, and its answer is no JSON."""


Fault: TypeAlias = Drop | Broken | Overload | Slow | Garbled


@dataclass(frozen=True, slots=True, kw_only=True)
class Injected:
    """A fault that happened, and to which method."""

    fault: Fault
    method: str


@dataclass(slots=True, kw_only=True)
class _Order:
    fault: Fault
    methods: frozenset[str]
    left: int | None
    """How many times still; without end when `None`."""
    share: float = 1.0


class Faults:
    """The faults to come, in the order in which they were asked for, and those that came."""

    def __init__(self, seed: int = 0) -> None:
        self._chance = Random(seed)  # noqa: S311 - repeatable, not secret
        self._orders: list[_Order] = []
        self.injected: deque[Injected] = deque(maxlen=100_000)

    def next(self, fault: Fault, *, method: str | Collection[str] = (), times: int = 1) -> None:
        """Spoil the next calls: of one method or several, or of any."""
        self._orders.append(_Order(fault=fault, methods=_lower(method), left=times))

    def share(self, fault: Fault, *, of: float, method: str | Collection[str] = ()) -> None:
        """Spoil that share of all calls, 0 to 1, until `clear()`."""
        self._orders.append(_Order(fault=fault, methods=_lower(method), left=None, share=of))

    def clear(self) -> None:
        """Everything works again; what happened stays on record."""
        self._orders.clear()

    def count(self, kind: type[Fault] | None = None, *, method: str = "") -> int:
        """How many faults happened, of one kind or of a method or in all."""
        return sum(
            (kind is None or isinstance(past.fault, kind)) and method.lower() in ("", past.method.lower())
            for past in self.injected
        )

    def strike(self, method: str) -> Fault | None:
        """The fault for this call, taken off the list and recorded; mostly none."""
        for order in self._orders:
            if order.methods and method.lower() not in order.methods:
                continue
            if order.left is None and self._chance.random() >= order.share:
                continue
            self._spend(order)
            self.injected.append(Injected(fault=order.fault, method=method))
            return order.fault
        return None

    def _spend(self, order: _Order) -> None:
        if order.left is not None:
            order.left -= 1
            if not order.left:
                self._orders.remove(order)


def _lower(methods: str | Collection[str]) -> frozenset[str]:
    return frozenset(name.lower() for name in ([methods] if isinstance(methods, str) else methods))
