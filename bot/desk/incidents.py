"""A surge on the team's side: one incident with one card, and a prepared statement to approve."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.composer import Draft
from bot.conversation import Cause, Hold, Turn, surge
from bot.conversation.surge import Note, Surge, Tide, Waiting
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

_TO_COME: Final = 0
"""Stands for the number of an incident that this transaction opens at its end."""

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

    async def lock(self, work: Work) -> None:
        """Before the incident's case is locked: of all that is shared, what is remembered comes first."""
        await self._tide(work)

    async def weigh(self, work: Work, turn: Turn, hold: Hold) -> Tide:
        """What would be remembered of surges with this message; nobody is waited for, so others may come first."""
        tide, timezone = await self._seen(work), self._group.brand.hours.timezone
        trouble = surge.trouble_of(turn, work.now, self._small_words(), hold=hold)
        tide = surge.noted(tide, trouble, timezone)
        seen = surge.surge_in(tide, work.now, timezone)
        return surge.begun(tide, _TO_COME, work.now) if seen else tide

    def heed(self, work: Work, turn: Turn, tide: Tide, *, folded: bool) -> None:
        """Has a message that was weighed counted with all others, last thing before the commit.

        What is remembered of surges is one for all: whoever locked it while they handle message after message would make
        every other worker wait.
        """
        note = Note(
            waiting=surge.waiting_of(turn),
            tide=tide,
            folded=folded,
            told=turn.intent == "incident",
        )
        work.put_last(self._count, note)

    async def _count(self, work: Work, notes: Sequence[Note]) -> None:
        """Counts messages; opens the incident when they are too many. Nobody it was to have is left without a person."""
        tide, timezone = await self._tide(work), self._group.brand.hours.timezone
        case = await open_case_of(work, THE_BRAND)
        if tide.is_surge and case is None:
            tide = surge.ended(tide)
        for note in notes:
            tide = surge.noted(tide, note.trouble, timezone)
        if case is None and (seen := surge.surge_in(tide, work.now, timezone)):
            case = await self._open(work, notes[-1].waiting, seen)
            tide = surge.begun(tide, case.id, work.now)
        tide = surge.with_notes(tide, notes)
        await self._owe(work, surge.left_out(tide, notes))
        tide = await self._tell(work, tide, surge.unheard(tide, notes))
        if case is not None:
            await self._refresh(work, case, tide)
            await work.set_timer(
                SURGE_ENDS,
                due=work.now + surge.HUSH,
                chat_id=self._group.chat_id,
                data={"escalation": case.id},
            )
        self._keep(work, tide)

    async def state(self, work: Work, case: Escalation) -> None:
        """The statement goes out to everybody who waits; whoever writes from now on gets it as their answer."""
        tide = await self._tide(work)
        tide = surge.stated(await self._tell(work, tide, tide.waiting))
        self._keep(work, tide)
        await self._refresh(work, case, tide)

    async def end(self, work: Work) -> None:
        """The incident is closed: nobody whom a person was promised is forgotten."""
        tide = await self._tide(work)
        await self._owe(work, surge.owed(tide))
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

    async def _tell(self, work: Work, tide: Tide, waiting: Iterable[Waiting]) -> Tide:
        """Says the statement to those who have not heard it."""
        told = list(tide.told)
        for one in waiting:
            draft = self._statement(one.person, one.language, work.now)
            if one.chat_id not in told and draft is not None:
                await work.call(_to_follower(one.chat_id, draft))
                told.append(one.chat_id)
        return replace(tide, told=tuple(told))

    async def _owe(self, work: Work, waiting: Iterable[Waiting]) -> None:
        """Gives each of them the person that was promised, in their own lane."""
        for one in waiting:
            await work.set_timer(
                OWED, due=work.now, chat_id=one.chat_id, key=str(one.chat_id),
                data={
                    "person": {"id": one.person.id, "first_name": one.person.first_name,
                               "last_name": one.person.last_name, "username": one.person.username},
                    "cause": one.cause, "severity": one.severity, "text": one.text,
                },
            )  # fmt: skip

    async def _open(self, work: Work, latest: Waiting, seen: Surge) -> Escalation:
        preview = self._statement(latest.person, self._group.brand.languages[0], work.now)
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
        await self.lock(work)
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

    async def _seen(self, work: Work) -> Tide:
        """The tide after the messages of this transaction, or as it can be seen without a lock."""
        notes = work.put_last_for(self._count)
        if notes:
            return notes[-1].tide
        state = await work.glance_at(THE_BRAND)
        return surge.tide_from_json(state) if state else Tide()

    async def _tide(self, work: Work) -> Tide:
        """What is remembered, locked; to be asked for before the incident's case."""
        return surge.tide_from_json(await work.recall_shared(THE_BRAND))

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
