"""The storm of `bench/storm.py`, a short one: everything that can fail does, and nothing is lost, doubled or out of order."""

from __future__ import annotations

import pytest

from bench.storm import is_well, storm
from tests.databases import postgres_server


@pytest.mark.parametrize(
    ("database", "processes", "webhook"),
    [
        pytest.param("sqlite", 1, False, id="a file, polling"),
        pytest.param("postgresql", 3, True, id="a server, three workers, a webhook"),
    ],
)
async def test_nothing_is_lost_doubled_or_out_of_order_in_a_storm(
    database: str, processes: int, webhook: bool
) -> None:
    server = postgres_server() if database == "postgresql" else None
    result = await storm(
        database=database,
        webhook=webhook,
        processes=processes,
        messages=200,
        chats=20,
        seconds=4,
        seed=7,
        server=server,
    )
    assert is_well(result), result
    assert result["answered"] + result["in doubt"] >= 200, result
    assert (
        min(result["killed"], result["faults"], result["poison"], result["locked"], result["timers"]) > 0
    ), "there was no storm"
