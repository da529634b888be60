"""An outgoing Bot API call as a value: handlers make them, the sender carries them out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from bot.text import LONGEST_MESSAGE, utf16_length

MOST_ROWS: Final = 25
"""Rows of buttons under one message: more than a screen's length helps nobody."""


class Promise(StrEnum):
    """How often a call may reach Telegram when we cannot know whether it did."""

    AT_MOST_ONCE = "at_most_once"
    """A reply to a follower: one in doubt is shown to the team, never repeated by itself."""
    AT_LEAST_ONCE = "at_least_once"
    """A card or a line for the team: better twice than never."""
    IDEMPOTENT = "idempotent"
    """Edits, deletions, reactions: repeating changes nothing."""


class Role(StrEnum):
    """What a message of ours stands for in the chat where it is; routing rests on this alone."""

    REPLY = "reply"
    """To a follower, from the bot."""
    RELAYED = "relayed"
    """To a follower, from a member of the team."""
    CARD = "card"
    MIRROR = "mirror"
    """A follower's message, shown to the team under its card."""
    PROMPT = "prompt"
    """Asks a member of the team for their answer to a follower."""
    PILE = "pile"
    """A list of cases whose cards are held back, with a button for each."""
    NOTICE = "notice"
    """Anything else that the team is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call. `payload` holds the Bot API's own fields, JSON only, without `chat_id`.

    `reply_to_card` and `edits_card` name an escalation: the message id of its card is filled in when the call is
    made, as it may not be known yet when the call is written. A call with the same `replaces` key that still
    waits in the same chat is superseded: only the newest edit of a card is worth sending. A text with the same `joins` key
    as the newest that still waits in the same chat is said with it, in one message, as far as that takes it.
    """

    method: str
    chat_id: int
    payload: Mapping[str, Any]
    promise: Promise
    role: Role = Role.NOTICE
    escalation: int | None = None
    """The escalation it belongs to, kept beside the sent message's id."""
    conversation: int | None = None
    """The follower's chat that it is about."""
    reply_to_card: int | None = None
    edits_card: int | None = None
    replaces: str | None = None
    joins: str | None = None
    urgent: bool = False
    """Sent before what waits in the same chat and is not urgent."""
    about: Mapping[str, Any] = field(default_factory=dict)
    """What the outcome's reader needs to know (ids, never text): the SMM's message that is relayed, for one."""


def call_of(row: Mapping[str, Any]) -> Call:
    """The call that a row of the outbox keeps."""
    return Call(
        method=row["method"],
        chat_id=row["chat_id"],
        payload=row["payload"],
        promise=Promise(row["promise"]),
        role=Role(row["role"]),
        escalation=row["escalation"],
        conversation=row["conversation"],
        reply_to_card=row["reply_to_card"],
        edits_card=row["edits_card"],
        replaces=row["replaces"],
        joins=row["joins"],
        urgent=row["urgent"],
        about=row["about"],
    )


def columns_of(call: Call) -> dict[str, Any]:
    """What the outbox keeps of a call."""
    return {
        "chat_id": call.chat_id,
        "method": call.method,
        "payload": dict(call.payload),
        "promise": call.promise.value,
        "role": call.role.value,
        "escalation": call.escalation,
        "conversation": call.conversation,
        "reply_to_card": call.reply_to_card,
        "edits_card": call.edits_card,
        "replaces": call.replaces,
        "joins": call.joins,
        "urgent": call.urgent,
        "about": dict(call.about),
    }


class Fate(StrEnum):
    """How a call ended."""

    SENT = "sent"
    FAILED = "failed"
    IN_DOUBT = "in_doubt"
    """It may or may not have arrived."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a call. `reason` is Telegram's or the network's own words when it was not sent."""

    outbox_id: int
    call: Call
    fate: Fate
    message_id: int | None = None
    reason: str = ""


def joined(waiting: Mapping[str, Any], more: Mapping[str, Any]) -> dict[str, Any] | None:
    """The payload of `sendMessage` that says both, one under the other; none when Telegram would not take it.

    Entities count UTF-16 units from the beginning: the second text's move. Rows of buttons stand one under the other.
    """
    text = f"{waiting['text']}\n{more['text']}"
    rows = [*_rows(waiting), *_rows(more)]
    if utf16_length(text) > LONGEST_MESSAGE or len(rows) > MOST_ROWS:
        return None
    moved = utf16_length(text) - utf16_length(more["text"])
    entities = [
        *waiting.get("entities", ()),
        *({**entity, "offset": entity["offset"] + moved} for entity in more.get("entities", ())),
    ]
    buttons = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
    return {**waiting, "text": text, "entities": entities, **buttons}


def _rows(payload: Mapping[str, Any]) -> list[Any]:
    return list(payload.get("reply_markup", {}).get("inline_keyboard", ()))
