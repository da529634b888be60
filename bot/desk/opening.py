"""How a case begins."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from bot.conversation import Cause
from bot.delivery import Work
from bot.desk.card import ROUGH
from bot.desk.cases import keep_new_case
from bot.desk.claims import watch_open_case
from bot.desk.group import Group
from bot.escalation import Escalation, Trigger
from bot.intents.catalogue import Limits
from bot.messages import Person

_OUT_OF_REACH: Final = frozenset({"blocked", "gone"})
"""How a reply ended that went to somebody whom nothing reaches any more."""


class Opening:
    """Opens cases. `new_token` gives a name for each that cannot be guessed, at most 32 letters and digits."""

    def __init__(self, group: Group, *, limits: Callable[[], Limits], new_token: Callable[[], str]) -> None:
        self._group = group
        self._limits = limits
        self._new_token = new_token

    async def open_case(
        self,
        work: Work,
        *,
        chat_id: int,
        person: Person,
        trigger: Trigger,
        page: bool = False,
        paused_until: datetime | None = None,
    ) -> Escalation:
        """A new case with its card; with `page` the on-call are mentioned on it.

        While the group is behind with cards, one that nobody is hurt by waits in the pile.
        """
        severe = page or trigger.severity >= self._limits().at_once
        reserved = Cause(trigger.cause).is_reserved_for_humans
        may_wait = not severe and not reserved and trigger.cause not in ROUGH
        case = await keep_new_case(
            work,
            Escalation(
                token=self._new_token(),
                chat_id=chat_id,
                person=person,
                opened_at=work.now,
                trigger=trigger,
                reserved=reserved,
                paused_until=paused_until,
                piled=may_wait and await self._group.is_behind(work),
            ),
        )
        work.record(
            "case_opened",
            chat_id=chat_id,
            escalation=case.id,
            cause=trigger.cause,
            severity=round(trigger.severity, 3),
            paged=page,
            piled=case.piled,
        )
        if case.piled:
            await self._group.pile(work, case)
        else:
            on_call = self._group.brand.team.on_call if page else ()
            await self._group.post_card(work, case, on_call=on_call, urgent=severe)
        if trigger.ending not in _OUT_OF_REACH:  # else nobody can do anything about it
            await watch_open_case(work, case, self._group.brand, severe=severe)
        return case
