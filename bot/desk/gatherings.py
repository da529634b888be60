"""Group chats on the team's side: one case for a group, however many people and messages it is about."""

from __future__ import annotations

from typing import Final

from bot.conversation import Watched
from bot.delivery import Work
from bot.desk.cases import change_case, open_case_of
from bot.desk.group import Group
from bot.desk.opening import Opening
from bot.escalation import Escalation, Refusal, Trigger, follow, rises
from bot.messages import Kind, Person

QUARREL_WEIGHS: Final = 0.1
"""A quarrel is graver than the word that it began with, so that the team is called again when it becomes one."""


class Gatherings:
    """The cases of the groups that the bot watches."""

    def __init__(self, group: Group, opening: Opening) -> None:
        self._group = group
        self._opening = opening

    async def call(self, work: Work, watched: Watched) -> Escalation:
        """A message that calls the team: a new case with its card, or one more reason on the group's open one.

        Raises `TypeError` for a message that calls nobody.
        """
        trigger = trigger_of(watched)
        case = await open_case_of(work, watched.message.chat_id)
        if case is not None:
            return await self._raise(work, watched, case, trigger)
        case = await self._opening.open_case(
            work,
            chat_id=watched.message.chat_id,
            person=Person(id=watched.message.chat_id, first_name=watched.gathering.title),
            trigger=trigger,
            page=bool(watched.alarm and watched.alarm.page),
        )
        if watched.message.kind is not Kind.TEXT:
            await self._group.mirror(work, case, watched.message, rough=True)
        return case

    async def _raise(self, work: Work, watched: Watched, case: Escalation, trigger: Trigger) -> Escalation:
        worse = rises(case, trigger)
        moved = await change_case(work, case.id, lambda case: follow(case, trigger))
        case = case if isinstance(moved, Refusal) else moved
        await self._group.mirror(work, case, watched.message, rough=True)
        await self._group.refresh_card(work, case, urgent=worse)
        work.record(
            "case_raised", chat_id=case.chat_id, escalation=case.id,
            cause=trigger.cause, severity=round(trigger.severity, 3), called_again=worse,
        )  # fmt: skip
        if worse:
            on_call = self._group.brand.team.on_call if watched.alarm and watched.alarm.page else ()
            await self._group.call_again(work, case, on_call=on_call)
        return case


def trigger_of(watched: Watched) -> Trigger:
    """What a card tells of a message in a group. Raises `TypeError` when it calls nobody."""
    alarm, judgement = watched.alarm, watched.judgement
    if alarm is None:
        raise TypeError(f"nobody is called by message {watched.message.message_id}")
    quarrels = len(alarm.people) > 1
    return Trigger(
        cause=alarm.cause.value,
        severity=min(1.0, judgement.severity + QUARREL_WEIGHS) if quarrels else judgement.severity,
        target=judgement.target.value,
        words=0 if quarrels else len({(reason.start, reason.end) for reason in judgement.reasons}),
        temperature=watched.temperature,
        temperature_before=watched.temperature_before,
        text=watched.message.text,
        bot_said=watched.draft.text if watched.draft else "",
        said_at=watched.message.sent_at if watched.draft else None,
        people=tuple(person.short_name for person in alarm.people),
    )
