"""How heated somebody is: it rises with what they say, and halves with every half-life."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

WARMING: Final = 0.7
"""How much of a message's severity becomes temperature: two insults in a row are needed to be hot."""

COOLED_BY_APOLOGY: Final = 0.25
"""What is left of a temperature after an apology: as much as after two half-lives."""

SUSPECTED_AT: Final = 0.5
"""How rough a message must seem to a classifier to warm the conversation."""

WARMEST_BY_SUSPICION: Final = 0.4
"""No suspicion warms beyond this: it makes the tone sober, and calls nobody."""


def cooled(heat: float, since: datetime | None, now: datetime, half_life: timedelta) -> float:
    """What is left now, 0 to 1, of the heat that was taken then."""
    if since is None or half_life <= timedelta(0):
        return heat
    return float(heat * 0.5 ** (max(timedelta(0), now - since) / half_life))


def warmed(before: float, severity: float) -> float:
    """The temperature after one more message of that severity."""
    return before + (1 - before) * WARMING * severity


def suspected(before: float, suspicion: float) -> float:
    """The temperature after a message that only a classifier finds rough."""
    if suspicion < SUSPECTED_AT:
        return before
    return max(before, min(warmed(before, suspicion), WARMEST_BY_SUSPICION))
