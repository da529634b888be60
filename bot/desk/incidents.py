"""A surge on the team's side: one incident with one card, and a prepared statement to approve."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.composer import Draft
from bot.conversation import Cause, Turn, surge
from bot.conversation.surge import Surge, Tide
from bot.delivery import Call, Promise, Role, Timer, Work
from bot.desk.cases import change_case, find_case, open_case_of
from bot.desk.group import Group
from bot.desk.opening import Opening
from bot.escalation import Closing, Escalation, Refusal, Trigger, close, surged
from bot.messages import Person
from bot.text import shorten

THE_BRAND: Final = 0
"""No chat has this number: the incident's case, and what is remembered of surges, are of all of them."""

SURGE_ENDS: Final = "surge_ends"
"""The timer at whose end a surge that nobody closed is over."""

OWED: Final = "owed"
"""The timer by which somebody whom a surge caught gets the person that was promised, in their own lane."""

LONGEST_STATEMENT_SHOWN: Final = 300

Statement = Callable[[Person, str, datetime], Draft | None]
"""What is said to that person, in that language, at that time."""


class Incidents:
    """The surges of one brand. `small_words` say nothing of what somebody writes about."""

    def __init__(
        self,
        group: Group,
        opening: Opening,
        *,
        statement: Statement,
        small_words: Callable[[], frozenset[str]],
    ) -> None:
        self._group = group
        self._opening = opening
        self._statement = statement
        self._small_words = small_words

    async def heed(self, work: Work, turn: Turn) -> Tide:
        """Counts a troubled message; opens the incident when it is one too many. What is remembered since."""
        case = await open_case_of(work, THE_BRAND)  # locked before what is remembered, as everywhere
        tide = await self._tide(work)
        if tide.is_surge and case is None:
            tide = surge.ended(tide)
        timezone = self._group.brand.hours.timezone
        tide = surge.noted(tide, surge.trouble_of(turn, work.now, self._small_words()), timezone)
        if case is None and (seen := surge.surge_in(tide, work.now, timezone)):
            case = await self._open(work, turn, seen)
            tide = surge.begun(tide, case.id, work.now)
        if case is not None:
            if tide.takes(turn.message.chat_id):
                tide = surge.joined(tide, surge.waiting_of(turn))
            await self._refresh(work, case, tide)
            await work.set_timer(
                SURGE_ENDS,
                due=work.now + surge.HUSH,
                chat_id=self._group.chat_id,
                data={"escalation": case.id},
            )
        self._keep(work, tide)
        return tide

    async def state(self, work: Work, case: Escalation) -> None:
        """The statement goes out to everybody who waits; whoever writes from now on gets it as their answer."""
        tide = await self._tide(work)
        for waiting in tide.waiting:
            if waiting.chat_id in tide.told:
                continue
            draft = self._statement(waiting.person, waiting.language, work.now)
            if draft is not None:
                await work.call(_to_follower(waiting.chat_id, draft))
        tide = surge.stated(tide)
        self._keep(work, tide)
        await self._refresh(work, case, tide)

    async def told(self, work: Work, chat_id: int) -> None:
        """Somebody was answered with the statement: it is said to nobody twice."""
        tide = await self._tide(work)
        self._keep(work, replace(tide, told=(*tide.told, chat_id)))

    async def end(self, work: Work) -> None:
        """The incident is closed: nobody whom a person was promised is forgotten."""
        tide = await self._tide(work)
        for waiting in surge.owed(tide):
            await work.set_timer(
                OWED, due=work.now, chat_id=waiting.chat_id, key=str(waiting.chat_id),
                data={
                    "person": {"id": waiting.person.id, "first_name": waiting.person.first_name,
                               "last_name": waiting.person.last_name, "username": waiting.person.username},
                    "cause": waiting.cause, "severity": waiting.severity, "text": waiting.text,
                },
            )  # fmt: skip
        await work.drop_timer(SURGE_ENDS)
        self._keep(work, surge.ended(tide))

    async def due(self, work: Work, timer: Timer) -> bool:
        """A timer of a surge's; false for any other."""
        if timer.kind == SURGE_ENDS:
            await self._subsided(work, int(timer.data["escalation"]))
        elif timer.kind == OWED:
            await self._pay(work, timer)
        else:
            return False
        return True

    async def _open(self, work: Work, turn: Turn, seen: Surge) -> Escalation:
        preview = self._statement(turn.message.person, self._group.brand.languages[0], work.now)
        work.record("surge", people=seen.people, usual=round(seen.usual, 2))
        return await self._opening.open_case(
            work,
            chat_id=THE_BRAND,
            person=Person(id=THE_BRAND),
            trigger=Trigger(
                cause=Cause.SURGE,
                severity=1.0,
                text=surge.said(seen.phrases),
                bot_said=shorten(preview.text, LONGEST_STATEMENT_SHOWN) if preview else "",
                count=seen.people,
                usual=seen.usual,
            ),
        )

    async def _refresh(self, work: Work, case: Escalation, tide: Tide) -> None:
        """The card as things stand; of several edits that wait to be sent, only the last one is."""
        seen = surge.measure(tide, work.now, self._group.brand.hours.timezone)
        people = {one.chat_id for one in tide.waiting} | {one.chat_id for one in tide.recent}

        def change(case: Escalation) -> Escalation:
            trigger = replace(
                case.trigger,
                text=surge.said(seen.phrases) or case.trigger.text,
                count=len(people),
                told=len(tide.told),
            )
            return surged(case, trigger)

        moved = await change_case(work, case.id, change)
        if not isinstance(moved, Refusal):
            await self._group.refresh_card(work, moved)

    async def _subsided(self, work: Work, case_id: int) -> None:
        case = await find_case(work, case_id)
        if case is None or case.is_closed:
            return
        moved = await change_case(
            work, case_id, lambda case: close(case, None, now=work.now, closing=Closing.SUBSIDED)
        )
        if not isinstance(moved, Refusal):
            work.record("surge_subsided", escalation=case_id)
            await self._group.refresh_card(work, moved)
            await self.end(work)

    async def _pay(self, work: Work, timer: Timer) -> None:
        """Somebody gets their own case, unless they have one by now."""
        chat_id = int(timer.key)
        if await open_case_of(work, chat_id) is not None:
            return
        owed = timer.data
        trigger = Trigger(cause=owed["cause"], severity=owed["severity"], text=owed["text"])
        await self._opening.open_case(work, chat_id=chat_id, person=Person(**owed["person"]), trigger=trigger)

    async def _tide(self, work: Work) -> Tide:
        state = await work.recall(THE_BRAND)
        return surge.tide_from_json(state) if state else Tide()

    def _keep(self, work: Work, tide: Tide) -> None:
        work.remember(THE_BRAND, surge.tide_to_json(tide))


def _to_follower(chat_id: int, draft: Draft) -> Call:
    return Call(
        method="sendMessage",
        chat_id=chat_id,
        payload={"text": draft.text},
        promise=Promise.AT_MOST_ONCE,
        role=Role.REPLY,
        conversation=chat_id,
    )
