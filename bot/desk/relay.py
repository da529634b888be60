"""From the team to a follower. Internal by default: only a reply to a card or to a mirrored message goes out."""

from __future__ import annotations

from typing import Any, Final

import telegram

from bot.delivery import Call, Promise, Role, Work
from bot.desk.cases import change_case, find_case, open_case_of
from bot.desk.claims import watch_claim
from bot.desk.group import Group
from bot.desk.incidents import THE_BRAND
from bot.desk.people import member_of
from bot.desk.routing import stands_for
from bot.escalation import Escalation, Refusal, attend, note
from bot.messages import Person
from bot.store.sent import Sent
from bot.text import fold

ADDRESSABLE: Final = frozenset({Role.CARD.value, Role.MIRROR.value, Role.PROMPT.value})
"""A reply to one of these is meant for the follower."""

CARRIED: Final = frozenset(
    {
        "animation", "audio", "checklist", "contact", "dice", "document", "live_photo", "location", "paid_media",
        "photo", "poll", "sticker", "story", "venue", "video", "video_note", "voice",
    }
)  # fmt: skip
"""What `copyMessage` may carry; all else in a message is Telegram's own talk."""


class Relay:
    """What members of the team write in their group."""

    def __init__(self, group: Group) -> None:
        self._group = group

    async def team_wrote(self, work: Work, message: telegram.Message) -> None:
        """One new message in the group. What is not clearly meant for a follower stays where it is."""
        member = member_of(message, the_team=self._group.say("the_team"))
        if member is None or message.edit_date is not None or message.chat.id != self._group.chat_id:
            return None
        payload = _content(message)
        known = await stands_for(work, message.reply_to_message) if message.reply_to_message else None
        if known is not None and known.role == Role.PILE and payload is not None:
            return await self._group.answer_outside(work, message.message_id, "pile.inside")
        case = await self._case(work, known)
        if payload is None or known is None or case is None or await self._is_note(work, message, case):
            return None
        if known.role not in ADDRESSABLE or case.chat_id == THE_BRAND:
            key = "inside" if case.chat_id != THE_BRAND else "incident.inside"
            return await self._group.answer_to(work, message.message_id, key, case=case)
        return await self._send(work, message, payload, case, member)

    async def _case(self, work: Work, known: Sent | None) -> Escalation | None:
        """The follower's open case, else the one that was replied to."""
        if known is None or known.escalation is None:
            return None
        case = await find_case(work, known.escalation)
        return case and (await open_case_of(work, case.chat_id) or case)

    async def _is_note(self, work: Work, message: telegram.Message, case: Escalation) -> bool:
        """Whether it is a note or a command, or belongs to an album that began as one."""
        album = message.media_group_id
        if _begins_with_a_slash(message):
            if album is not None:
                await change_case(work, case.id, lambda case: note(case, album))
            return True
        return album is not None and album == case.noted_album

    async def _send(
        self,
        work: Work,
        message: telegram.Message,
        payload: tuple[str, dict[str, Any]],
        case: Escalation,
        member: Person,
    ) -> None:
        method, fields = payload
        lasting = self._group.brand.team.claim_for
        attended = await change_case(
            work, case.id, lambda case: attend(case, member, now=work.now, lasting=lasting)
        )
        seen = None if isinstance(attended, Refusal) else attended.version
        if isinstance(attended, Refusal):
            await self._group.answer_to(work, message.message_id, "was_closed", case=case)
        else:
            await watch_claim(work, attended)
            if not case.is_held(work.now):
                await self._group.refresh_card(work, attended, urgent=True)
        await work.call(
            Call(
                method=method,
                chat_id=case.chat_id,
                payload=fields,
                promise=Promise.AT_MOST_ONCE,
                role=Role.RELAYED,
                escalation=case.id,
                conversation=case.chat_id,
                about={"chat": message.chat.id, "message": message.message_id, "by": member.id, "seen": seen},
            )
        )
        work.record("relayed", chat_id=case.chat_id, escalation=case.id, by=member.id)


def _content(message: telegram.Message) -> tuple[str, dict[str, Any]] | None:
    """The method and fields that say the same to a follower; none for what Telegram itself tells a group."""
    if message.text is not None:
        entities = [entity.to_dict() for entity in message.entities]
        return "sendMessage", {"text": message.text, **({"entities": entities} if entities else {})}
    if any(getattr(message, kind, None) for kind in CARRIED):
        return "copyMessage", {"from_chat_id": message.chat.id, "message_id": message.message_id}
    return None


def _begins_with_a_slash(message: telegram.Message) -> bool:
    """Whether it is a note (`//`) or a command, however it was typed."""
    return fold(message.text or message.caption or "").startswith("/")
