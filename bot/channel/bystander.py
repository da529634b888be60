"""What happens when people talk in a group that the bot is in: it listens, and calls the team."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import telegram

from bot.channel.reading import message_of
from bot.channel.replying import calls_of
from bot.conversation import Gathering, Lookout, Watched, gathering_from_json, gathering_to_json
from bot.delivery import Work
from bot.desk import Desk, reply_to


class Bystander:
    """The groups of the brand's audience. `lookout` gives the words that hold now."""

    def __init__(self, *, lookout: Callable[[], Lookout], desk: Desk) -> None:
        self._lookout = lookout
        self._desk = desk

    async def heard(self, work: Work, message: telegram.Message) -> None:
        """A new message in a group; what bots, channels and Telegram itself say there is nobody's."""
        if message.from_user is None or message.from_user.is_bot or message.sender_chat is not None:
            return
        ours = message_of(message)
        if not ours.text.strip():
            return
        # The case before what is remembered of the chat, as everywhere: two that lock both never wait for each other.
        await self._desk.case_of(work, ours.chat_id)
        gathering = await self._gathering(work, message.chat)
        watched = self._lookout().watch(ours, gathering=gathering, now=work.now)
        if watched.is_worth_keeping:
            await self._keep(work, watched)

    async def _keep(self, work: Work, watched: Watched) -> None:
        chat_id = watched.message.chat_id
        if watched.draft is not None:
            for call in calls_of(watched.draft, chat_id):
                payload = {**call.payload, **reply_to(watched.message.message_id)}
                await work.call(replace(call, payload=payload))
        case = await self._desk.call_to_group(work, watched) if watched.alarm else None
        work.remember(chat_id, gathering_to_json(watched.gathering))
        work.record(
            "watched",
            chat_id=chat_id,
            escalation=case.id if case else None,
            message_id=watched.message.message_id,
            person=watched.message.person.id,
            category=watched.judgement.category,
            severity=round(watched.judgement.severity, 3),
            temperature=round(watched.temperature, 3),
            cause=watched.alarm.cause if watched.alarm else None,
        )

    async def _gathering(self, work: Work, chat: telegram.Chat) -> Gathering:
        state = await work.recall(chat.id)
        gathering = gathering_from_json(state) if state else Gathering(chat_id=chat.id)
        return replace(gathering, title=chat.title or "")
