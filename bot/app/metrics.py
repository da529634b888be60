"""What can be watched: figures for Prometheus, and never a word of anybody's.

Counters and times are this worker's own; depths and ages are the database's, and every worker tells the same.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Info, ProcessCollector
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest

from bot import __version__
from bot.delivery import Recorded
from bot.store import Store, clock, dead_letters, escalations, inbox, outbox

CONTENT_TYPE: Final = CONTENT_TYPE_PLAIN_0_0_4

_THINKING: Final = (0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1)
"""Seconds: a message is judged or matched in a fraction of a millisecond."""
_SENDING: Final = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)
_CALLS: Final = {"call_sent": "sent", "call_failed": "failed", "call_in_doubt": "in_doubt"}


class Metrics:
    """The figures of one bot."""

    def __init__(self, *, bot: int, brand: str) -> None:
        self.bot = bot
        self._brand = brand
        self._registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        Info("vigie_build", "The program.", registry=registry).info({"version": __version__})
        self._decisions = Counter(
            "vigie_decisions",
            "Messages, by what was decided and why.",
            ["decision", "reason"],
            registry=registry,
        )
        self._escalations = Counter(
            "vigie_escalations", "Cases opened, by cause.", ["cause"], registry=registry
        )
        self._sends = Counter(
            "vigie_sends", "Outgoing calls that ended, by outcome and by what they were.", ["outcome", "role"],
            registry=registry,
        )  # fmt: skip
        self._buried = Counter("vigie_buried", "What could not be handled.", ["kind"], registry=registry)
        self._send_seconds = Histogram(
            "vigie_send_seconds", "From the decision to Telegram's word that it has it.", buckets=_SENDING,
            registry=registry,
        )  # fmt: skip
        steps = {"judge": "judging", "match": "matching"}
        self._steps = {
            step: Histogram(
                f"vigie_{step}_seconds", f"The time that {doing} a message takes.", buckets=_THINKING,
                registry=registry,
            )
            for step, doing in steps.items()
        }  # fmt: skip
        self._inbox = Gauge("vigie_inbox_depth", "Updates and timers not yet handled.", registry=registry)
        self._inbox_age = Gauge(
            "vigie_inbox_oldest_seconds", "How long the first of them has waited.", registry=registry
        )
        self._outbox = Gauge(
            "vigie_outbox_depth", "Outgoing calls not yet ended, by state.", ["state"], registry=registry
        )
        self._outbox_age = Gauge(
            "vigie_outbox_oldest_seconds",
            "How long the first of those that wait has done so.",
            registry=registry,
        )
        self._cases = Gauge("vigie_open_cases", "Cases that are not closed.", registry=registry)
        self._letters = Gauge(
            "vigie_dead_letters", "What could not be handled and is kept aside.", registry=registry
        )

    def note(self, events: Sequence[Recorded]) -> None:
        """Count events that were committed."""
        for event in events:
            data = event.data
            if event.kind == "decided":
                self._decisions.labels(data["decision"], data.get("reason") or "").inc()
            elif event.kind == "case_opened":
                self._escalations.labels(data["cause"]).inc()
            elif event.kind == "buried":
                self._buried.labels(data["of"]).inc()
            elif event.kind in _CALLS:
                self._sends.labels(_CALLS[event.kind], data["role"]).inc()
                if event.kind == "call_sent":
                    self._send_seconds.observe(data["seconds"])

    @contextmanager
    def timed(self, step: str) -> Iterator[None]:
        """Take the time of a step: `judge` or `match`."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self._steps[step].observe(time.perf_counter() - start)

    async def shown(self, store: Store) -> bytes:
        """Everything, as Prometheus reads it; raises a `StoreError` when the database does not answer."""
        async with store.reading() as conn:
            now, bare = await clock.both(conn)
            self._inbox.set(await inbox.size(conn, self.bot))
            received = await inbox.oldest(conn, self.bot)
            for state, number in (await outbox.count(conn, self.bot)).items():
                self._outbox.labels(state).set(number)
            written = await outbox.oldest(conn, self.bot)
            self._cases.set(await escalations.count_open(conn, self._brand))
            self._letters.set(await dead_letters.count(conn, self.bot))
        self._inbox_age.set((bare - received).total_seconds() if received else 0.0)
        self._outbox_age.set((now - written).total_seconds() if written else 0.0)
        return generate_latest(self._registry)
