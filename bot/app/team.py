"""Whether the team's group is there, and takes what the bot writes: nobody can be called without it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from bot.app.wording import WORDS
from bot.delivery import BotApi, Refused

GROUPS: Final = frozenset({"group", "supergroup"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """What Telegram says of the group, and what is wrong with it; nothing, when it will do."""

    fault: str = ""
    chat: Mapping[str, Any] = field(default_factory=dict)


async def look_at(api: BotApi, chat_id: int, language: str) -> Team:
    """The team's group as it is now; raises an `ApiFault` when Telegram cannot be asked, and `TokenRefused`."""
    try:
        chat = await api.call("getChat", {"chat_id": chat_id})
        if chat["type"] not in GROUPS:
            return Team(fault=WORDS.say(language, "team.private", chat=chat_id))
        # Whether we may write is seen by "typing…", which nobody is disturbed by.
        await api.call("sendChatAction", {"chat_id": chat_id, "action": "typing"})
    except Refused as error:
        if error.moved_to is not None:
            return Team(fault=WORDS.say(language, "team.moved", chat=chat_id, moved_to=error.moved_to))
        return Team(fault=WORDS.say(language, "team.refused", chat=chat_id, reason=error))
    return Team(chat=chat)
