"""What happens when a follower writes or taps: one turn, and everything that it changes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Final

import telegram

from bot.channel.reading import message_of
from bot.channel.replying import MEANT, asked_by, calls_of, choices_of
from bot.channel.wording import WORDS
from bot.conversation import (
    Clarify,
    Conversation,
    Escalate,
    Lookout,
    Stopwatch,
    Tide,
    Turn,
    from_json,
    is_trouble,
    may_fold,
    to_json,
)
from bot.conversation.flood import answered_at
from bot.delivery import Call, Promise, Timer, Work
from bot.desk import Desk, person_of
from bot.escalation import Escalation
from bot.messages import Message, Person
from bot.text import shorten

FLOOD: Final = "flood"
"""The timer at whose end what was put off is answered."""

DOUBLE_TAP: Final = timedelta(seconds=10)
"""The same button tapped again so soon was tapped by a nervous finger."""


class Followers:
    """The followers' side of the brand. `lookout` gives the words that hold now: they may change between messages.

    `timed` may take the time of each step of considering one.
    """

    def __init__(self, *, lookout: Callable[[], Lookout], desk: Desk, timed: Stopwatch = nullcontext) -> None:
        self._lookout = lookout
        self._desk = desk
        self._timed = timed

    async def wrote(self, work: Work, message: telegram.Message, *, edited: bool = False) -> None:
        """A message, new or edited."""
        ours = message_of(message, edited=edited)
        # The case before the conversation, here and at the desk: two that lock both never wait for each other.
        case = await self._desk.case_of(work, ours.chat_id)
        conversation = await self._conversation(work, ours.chat_id, ours.person)
        await self._turn(work, ours, case=case, conversation=conversation)

    async def due(self, work: Work, timer: Timer) -> None:
        """Nothing more came for a moment: what was put off is answered together."""
        case = await self._desk.case_of(work, timer.chat_id)
        state = await work.recall(timer.chat_id)
        if state is None or not (conversation := from_json(state)).put_off:
            return
        message = Message(
            chat_id=timer.chat_id,
            message_id=int(timer.data["message"]),
            person=conversation.person,
            text=shorten(self._lookout().gist(conversation.put_off)),
            sent_at=work.now,
        )
        await self._turn(work, message, case=case, conversation=conversation, together=True)

    async def tapped(self, work: Work, query: telegram.CallbackQuery) -> None:
        """A tap on a button that asks an intent: answered as if the follower had written it, and only once.

        A button that is gone by now, or whose intent is, says so.
        """
        message, person = query.message, person_of(query.from_user)
        intent = asked_by(query.data or "", self._lookout().catalogue)
        label = _label(message, query.data or "") if isinstance(message, telegram.Message) else None
        if intent is None or label is None or not isinstance(message, telegram.Message):
            work.record("tapped_in_vain", chat_id=person.id, intent=intent)
            return work.answer_tap(WORDS.say((person.language or "")[:2], "gone"))
        work.answer_tap("")
        case = await self._desk.case_of(work, message.chat.id)
        conversation = await self._conversation(work, message.chat.id, person)
        pick = f"{message.message_id}:{intent}"
        at = conversation.picked_at
        if conversation.picked == pick and at is not None and work.now - at < DOUBLE_TAP:
            return None
        await self._turn(
            work,
            Message(
                chat_id=message.chat.id,
                message_id=message.message_id,
                person=person,
                text=label,
                sent_at=work.now,
            ),
            case=case,
            conversation=replace(conversation, picked=pick, picked_at=work.now),
            chosen=intent,
        )
        if (query.data or "").startswith(MEANT):
            await work.call(_without_buttons(message))
        return None

    async def _turn(
        self,
        work: Work,
        message: Message,
        *,
        case: Escalation | None,
        conversation: Conversation,
        chosen: str | None = None,
        together: bool = False,
    ) -> None:
        lookout = self._lookout()
        hold = self._desk.hold_of(case, work.now)
        consider = partial(
            lookout.consider,
            message,
            conversation=conversation,
            now=work.now,
            hold=hold,
            chosen=chosen,
            together=together,
            timed=self._timed,
        )
        turn = consider()
        counts = is_trouble(turn) and not message.edited
        tide = await self._desk.weigh(work, turn, hold) if counts else Tide()
        if tide.is_news_to(message.chat_id):
            turn = consider(is_news=True)
        replies = await self._reply(work, turn, lookout)
        folded = case is None and may_fold(turn) and tide.takes(message.chat_id)
        if counts:
            self._desk.heed(work, turn, tide, folded=folded)
        case = None if folded else await self._to_the_desk(work, turn, case, seen=together)
        await self._answer_later(work, turn)
        work.remember(message.chat_id, to_json(turn.conversation))
        work.record(
            "decided",
            chat_id=message.chat_id,
            escalation=case.id if case else None,
            message_id=message.message_id,
            replies=replies,
            incident=tide.case or None,
            **turn.recorded(),
        )

    async def _conversation(self, work: Work, chat_id: int, person: Person) -> Conversation:
        state = await work.recall(chat_id)
        return from_json(state) if state else Conversation(chat_id=chat_id, person=person)

    async def _reply(self, work: Work, turn: Turn, lookout: Lookout) -> int:
        """How many messages say it; none when nothing is said."""
        if turn.draft is None:
            return 0
        meant = turn.decision.choices if isinstance(turn.decision, Clarify) else ()
        choices = tuple(choices_of(meant, lookout.catalogue, turn.language)) if meant else ()
        calls = calls_of(turn.draft, turn.message.chat_id, choices)
        for call in calls:
            await work.call(call)
        return len(calls)

    async def _to_the_desk(
        self, work: Work, turn: Turn, case: Escalation | None, *, seen: bool
    ) -> Escalation | None:
        """The case after it; what the team has seen already, one by one, is not shown again."""
        if isinstance(turn.decision, Escalate):
            return await self._desk.call(work, turn)
        return await self._desk.follow(work, turn, case) if case is not None and not seen else case

    async def _answer_later(self, work: Work, turn: Turn) -> None:
        """Have what was put off answered once they stop writing, or before long all the same."""
        since = turn.conversation.put_off_since
        if since is not None:
            due = answered_at(since, work.now)
            data = {"message": turn.message.message_id}
            key = str(turn.message.chat_id)
            await work.set_timer(FLOOD, due=due, chat_id=turn.message.chat_id, key=key, data=data)


def _label(message: telegram.Message, data: str) -> str | None:
    """What stands on the tapped button: the follower's own words of the turn; none when it is gone."""
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return next((key.text for row in rows for key in row if key.callback_data == data), None)


def _without_buttons(message: telegram.Message) -> Call:
    return Call(
        method="editMessageReplyMarkup",
        chat_id=message.chat.id,
        payload={"message_id": message.message_id},
        promise=Promise.IDEMPOTENT,
        conversation=message.chat.id,
    )
