"""What a tap on a card does. Each is judged by how the case stands now, and answered with what became of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

import telegram

from bot.conversation import (
    Conversation,
    calmed,
    from_json,
    gathering_from_json,
    gathering_to_json,
    quieted,
    resumed,
    to_json,
)
from bot.delivery import Role, Work
from bot.desk.buttons import Tap, Verb
from bot.desk.card import clock_time
from bot.desk.cases import change_case, find_case
from bot.desk.claims import forget_timers, watch_claim
from bot.desk.group import Group
from bot.desk.incidents import THE_BRAND, Incidents
from bot.desk.people import ANONYMOUS_ADMIN, person_of
from bot.desk.routing import stands_for
from bot.escalation import (
    Closing,
    Escalation,
    Move,
    Refusal,
    Refused,
    approve,
    claim,
    close,
    find_rough,
    prompt,
    shown,
)
from bot.messages import Person, is_group

_IN_PASSING: Final = frozenset({Refused.ALREADY_YOURS, Refused.KNOWN, Refused.SHOWN})
"""Refusals that change nothing for the one who tapped."""


class Taps:
    """The buttons under the cards."""

    def __init__(self, group: Group, incidents: Incidents) -> None:
        self._group = group
        self._incidents = incidents

    async def tapped(self, work: Work, query: telegram.CallbackQuery) -> None:
        """One tap. Whoever is refused is told so, and why; nothing else happens then."""
        if query.message is None or query.message.chat.id != self._group.chat_id:
            return work.answer_tap(self._group.say("refused.elsewhere"), alert=True)
        tap = Tap.read(query.data or "")
        case = await self._case(work, query.message, tap)
        if tap is None or case is None:
            return work.answer_tap(self._group.say("refused.unknown"), alert=True)
        by = person_of(query.from_user)
        moved = await change_case(work, case.id, self._move(work, tap, by))
        if isinstance(moved, Refusal):
            return await self._refuse(work, case.id, moved)
        work.record(f"tap_{tap.verb}", chat_id=moved.chat_id, escalation=moved.id, by=by.id)
        if tap.verb is Verb.OPEN:
            await self._group.post_card(work, moved, urgent=True)
            return work.answer_tap(self._group.say("tap.opened"))
        return await self._done(work, tap.verb, moved, by)

    async def _case(
        self, work: Work, message: telegram.MaybeInaccessibleMessage, tap: Tap | None
    ) -> Escalation | None:
        """The case, when the message is its card, or the pile, and the button its own."""
        known = await stands_for(work, message) if tap else None
        if tap is None or known is None:
            return None
        on_card = known.role == Role.CARD and known.escalation == tap.case_id and tap.verb is not Verb.OPEN
        if not on_card and not (known.role == Role.PILE and tap.verb is Verb.OPEN):
            return None
        if known.conversation == THE_BRAND:
            await self._incidents.lock(work)
        case = await find_case(work, tap.case_id)
        return case if case is not None and tap.is_of(case) else None

    def _move(self, work: Work, tap: Tap, by: Person) -> Callable[[Escalation], Move]:
        """Taking a case only asks whether it is free now; closing it must have seen its newest message."""
        lasting = self._group.brand.team.claim_for
        match tap.verb:
            case Verb.CLAIM:
                return lambda case: claim(_released(case), by, now=work.now, lasting=lasting)
            case Verb.ANSWER:
                return lambda case: prompt(_released(case), by, now=work.now, lasting=lasting)
            case Verb.STATE:
                return partial(approve, by=by, now=work.now)
            case Verb.OPEN | Verb.ROUGH:
                return shown if tap.verb is Verb.OPEN else find_rough
            case Verb.CALM:
                return partial(close, by=by, now=work.now, closing=Closing.NOT_ROUGH, seen=tap.version)
            case Verb.CLOSE | Verb.AGAIN | Verb.ARRIVED:
                return partial(close, by=by, now=work.now, closing=Closing.DONE, seen=tap.version)

    async def _refuse(self, work: Work, case_id: int, refusal: Refusal) -> None:
        group = self._group
        fields = {
            "name": group.name(refusal.holder),
            "since": clock_time(refusal.since, group.brand, work.now),
        }
        sentence = group.say(f"refused.{refusal.reason}", **fields)
        # A nervous second tap is told in passing; a box to dismiss would only get in the way.
        work.answer_tap(sentence, alert=refusal.reason not in _IN_PASSING)
        if refusal.reason is Refused.STALE and (case := await find_case(work, case_id)):
            await group.refresh_card(work, case, urgent=True)

    async def _done(self, work: Work, verb: Verb, case: Escalation, by: Person) -> None:
        group = self._group
        await group.refresh_card(work, case, urgent=True)
        until = clock_time(case.claimed_until, group.brand, work.now)
        match verb:
            case Verb.CLAIM:
                await watch_claim(work, case)
                work.answer_tap(group.say("tap.claimed", until=until))
            case Verb.ANSWER:
                await watch_claim(work, case)
                await group.prompt(work, case, by)
                work.answer_tap(group.say("tap.asked"))
            case Verb.CALM:
                await forget_timers(work, case)
                await (_quiet if is_group(case.chat_id) else _calm)(work, case.chat_id)
                work.answer_tap(group.say("tap.calmed"))
            case Verb.ROUGH:
                work.answer_tap(group.say("tap.rough"))
            case Verb.STATE:
                await self._incidents.state(work, case)
                work.answer_tap(group.say("tap.stated"))
            case Verb.CLOSE if case.chat_id == THE_BRAND:
                await forget_timers(work, case)
                await self._incidents.end(work)
                work.answer_tap(group.say("tap.closed"))
            case Verb.CLOSE:
                await forget_timers(work, case)
                if not is_group(case.chat_id):
                    await _change(work, case.chat_id, resumed)
                work.answer_tap(group.say("tap.closed"))
            case Verb.AGAIN | Verb.ARRIVED:
                await forget_timers(work, case)
                decide = work.send_again if verb is Verb.AGAIN else work.arrived
                decided = await decide(case.trigger.doubtful or 0)
                work.answer_tap(group.say(f"tap.{verb}" if decided else "tap.decided"))


async def _calm(work: Work, chat_id: int) -> None:
    await _change(work, chat_id, calmed)


async def _quiet(work: Work, chat_id: int) -> None:
    state = await work.recall(chat_id)
    if state is not None:
        kept = gathering_to_json(quieted(gathering_from_json(state)))
        work.remember(chat_id, kept)


async def _change(work: Work, chat_id: int, change: Callable[[Conversation], Conversation]) -> None:
    state = await work.recall(chat_id)
    if state is not None:
        kept = to_json(change(from_json(state)))
        work.remember(chat_id, kept)


def _released(case: Escalation) -> Escalation:
    """The case, free when an anonymous administrator has it: they tap under their own name, and must not be locked out."""
    anonymous = case.holder is not None and case.holder.id == ANONYMOUS_ADMIN
    return replace(case, claimed_until=None) if anonymous and not case.is_closed else case
