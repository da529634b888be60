"""What the page shows of the local Telegram, as JSON values: text stays text, with Telegram's own entities."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from bot.findings import Finding
from bot.intents.showing import explain
from bot.rehearsal.server.chats import Chat, Message
from bot.rehearsal.server.people import Person
from bot.words import LANGUAGES

MOST_FINDINGS: Final = 50
"""More than anybody mends before looking again."""


def person_shown(person: Person) -> dict[str, Any]:
    """Somebody who can act."""
    return {
        "id": person.id,
        "name": person.name,
        "username": person.username,
        "language": person.language,
    }


def chat_shown(chat: Chat) -> dict[str, Any]:
    """A chat with everything that can be read in it."""
    return {
        "id": chat.id,
        "title": chat.title,
        "private": chat.type == "private",
        "blocked": chat.blocked,
        "messages": [message_shown(message) for message in chat.messages],
    }


def message_shown(message: Message) -> dict[str, Any]:
    """One message; `at` in milliseconds since 1970, as browsers count."""
    return {
        "chat": message.chat.id,
        "id": message.id,
        "by": message.sender.id,
        "name": message.sender.name,
        "at": round(message.sent_at.timestamp() * 1000),
        "kind": message.kind,
        "text": message.text,
        "entities": message.entities,
        "rows": [[_button(button) for button in row] for row in message.buttons],
        "reply_to": message.reply_to.id if message.reply_to else None,
        "asks": _asks(message),
        "edited": message.edited_at is not None,
        "deleted": message.deleted,
        "reactions": [{"emoji": emoji, "name": account.name} for account, emoji in message.reactions.items()],
        "detail": _detail(message),
        "forwarded": message.origin is not None,
    }


def files_shown(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """What was found in the authored files: each with what is wrong and how to mend it, in every language."""
    return [
        {
            "code": finding.code,
            "place": str(finding.place),
            "gravity": finding.gravity.name.lower(),
            "source": finding.source,
            "said": {language: explain(finding, language) for language in LANGUAGES},
        }
        for finding in findings[:MOST_FINDINGS]
    ]


def _button(button: dict[str, Any]) -> dict[str, Any]:
    return {name: button[name] for name in ("text", "callback_data", "url") if name in button}


def _asks(message: Message) -> str | None:
    """The hint of the reply field that the message opens; none when it opens none."""
    if not message.asks_for_reply:
        return None
    return str((message.reply_markup or {}).get("input_field_placeholder", ""))


def _detail(message: Message) -> str:
    """What a sticker or a place is, in a few signs."""
    value = message.content.get(message.kind)
    if not isinstance(value, dict):
        return ""
    match message.kind:
        case "sticker" | "dice":
            return str(value.get("emoji", ""))
        case "location":
            return f"{value.get('latitude')}, {value.get('longitude')}"
        case "voice" | "audio" | "video_note" | "video":
            return f"0:{int(value.get('duration', 0)):02}"
        case "document":
            return str(value.get("file_name", ""))
        case _:
            return ""
