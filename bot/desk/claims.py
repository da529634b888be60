"""What follows from a claim: it ends by itself, so that a forgotten one does not silence the bot."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from bot.brand import Brand
from bot.delivery import Timer, Work
from bot.desk.cases import change_case, find_case
from bot.desk.group import Group
from bot.escalation import Escalation, Refusal, State, lapse

CLAIM: Final = "claim"
"""The timer at whose end a claim ends."""

REMIND: Final = "remind"
"""The timer at whose end a case that nobody took is told once more."""


async def watch_claim(work: Work, case: Escalation) -> None:
    """Sets or renews the end of the claim."""
    if case.claimed_until is not None:
        await _set(work, CLAIM, case, case.claimed_until)


async def watch_open_case(work: Work, case: Escalation, brand: Brand, *, severe: bool) -> None:
    """Sets the reminder; out of hours it waits for the team, unless the case is severe."""
    start = work.now
    if not severe and not brand.hours.is_open(start):
        start = brand.hours.reopening(start) or start
    await _set(work, REMIND, case, start + brand.team.remind_after)


async def forget_timers(work: Work, case: Escalation) -> None:
    """The case is closed: nothing about it falls due any more."""
    for kind in (CLAIM, REMIND):
        await work.drop_timer(kind, str(case.id))


async def handle_timer(work: Work, timer: Timer, group: Group) -> None:
    """A claim ended, or nobody took a case in time. Raises `ValueError` for a timer of somebody else's."""
    if timer.kind not in {CLAIM, REMIND}:
        raise ValueError(f"the desk has no timer «{timer.kind}»")
    case_id = int(timer.data["escalation"])
    await (_lapsed if timer.kind == CLAIM else _untaken)(work, case_id, group)


async def _lapsed(work: Work, case_id: int, group: Group) -> None:
    case = await change_case(work, case_id, lambda case: lapse(case, now=work.now))
    if isinstance(case, Refusal):  # answered, renewed or closed meanwhile
        return
    work.record("claim_lapsed", chat_id=case.chat_id, escalation=case.id, waiting=case.is_waiting)
    await group.refresh_card(work, case, urgent=True)
    if case.is_waiting:
        await group.note(work, case, "nudge", holder=group.name(case.holder))


async def _untaken(work: Work, case_id: int, group: Group) -> None:
    case = await find_case(work, case_id)
    if case is None or case.state is not State.OPEN or case.lapsed:
        return
    work.record("reminded", chat_id=case.chat_id, escalation=case.id, waited=_seconds(case, work.now))
    await group.note(work, case, "remind")


async def _set(work: Work, kind: str, case: Escalation, due: datetime) -> None:
    await work.set_timer(kind, due=due, chat_id=case.chat_id, key=str(case.id), data={"escalation": case.id})


def _seconds(case: Escalation, now: datetime) -> int:
    return (now - case.opened_at) // timedelta(seconds=1)
