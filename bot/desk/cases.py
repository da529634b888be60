"""Cases in the store: found, opened, and changed one step at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from bot.delivery import Work
from bot.escalation import Escalation, Move, Refusal, from_json, to_json
from bot.store import escalations
from bot.store.escalations import Stored


async def open_case_of(work: Work, chat_id: int) -> Escalation | None:
    """The case of a follower's chat that is not closed, locked until the work is done."""
    return _read(await escalations.open_for(work.conn, work.brand, chat_id))


async def find_case(work: Work, case_id: int) -> Escalation | None:
    """A case of this brand by its number, locked until the work is done."""
    stored = await escalations.load(work.conn, case_id)
    return _read(stored) if stored is not None and stored.brand == work.brand else None


async def keep_new_case(work: Work, case: Escalation) -> Escalation:
    """The case with its number, and with how many the follower had before.

    Raises `StatementRefused` when the chat has an open one already.
    """
    last = _read(await escalations.last_of(work.conn, work.brand, case.chat_id))
    new = replace(case, times_before=last.times_before + 1 if last else 0)
    case_id = await escalations.insert(
        work.conn, brand=work.brand, chat_id=new.chat_id, at=work.now, **_columns(new)
    )
    return replace(new, id=case_id)


async def change_case(work: Work, case_id: int, move: Callable[[Escalation], Move]) -> Move:
    """Make the move on the case as it stands now, however old the view that led to it.

    Somebody who was faster makes it be tried again on what they left. One change is one version.
    """
    while (case := await find_case(work, case_id)) is not None:
        moved = move(case)
        if isinstance(moved, Refusal):
            return moved
        if await escalations.compare_and_set(
            work.conn, case.id, case.version, at=work.now, **_columns(moved)
        ):
            return replace(moved, version=case.version + 1)
    raise LookupError(f"there is no case {case_id}")


def _columns(case: Escalation) -> dict[str, Any]:
    trigger = case.trigger
    return {
        "state": case.state.value,
        "category": trigger.cause,
        "severity": trigger.severity,
        "data": to_json(case),
    }


def _read(stored: Stored | None) -> Escalation | None:
    if stored is None:
        return None
    return replace(from_json(stored.data), id=stored.id, version=stored.version)
