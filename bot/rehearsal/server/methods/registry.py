"""The table of methods, and the groups of fields that several of them share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bot.rehearsal.server import fields
from bot.rehearsal.server.calls import Method, Run

METHODS: Final[dict[str, Method]] = {}
"""By lower-case name, as Telegram does not mind capitals."""

SENDING: Final[dict[str, fields.Field]] = {
    "chat_id": fields.chat_id,
    "message_thread_id": fields.integer,
    "disable_notification": fields.boolean,
    "protect_content": fields.boolean,
    "reply_parameters": fields.mapping,
    "reply_to_message_id": fields.integer,
    "allow_sending_without_reply": fields.boolean,
    "reply_markup": fields.mapping,
    "allow_paid_broadcast": fields.elsewhere,
    "business_connection_id": fields.elsewhere,
    "direct_messages_topic_id": fields.elsewhere,
    "message_effect_id": fields.elsewhere,
    "suggested_post_parameters": fields.elsewhere,
}
TEXT: Final[dict[str, fields.Field]] = {
    "text": fields.string,
    "entities": fields.array,
    "parse_mode": fields.string,
    "link_preview_options": fields.mapping,
    "disable_web_page_preview": fields.boolean,
}
CAPTION: Final[dict[str, fields.Field]] = {
    "caption": fields.string,
    "caption_entities": fields.array,
    "parse_mode": fields.string,
    "show_caption_above_media": fields.boolean,
}
ONE_MESSAGE: Final[dict[str, fields.Field]] = {
    "chat_id": fields.chat_id,
    "message_id": fields.integer,
    "inline_message_id": fields.elsewhere,
    "business_connection_id": fields.elsewhere,
    "reply_markup": fields.mapping,
}
FROM: Final[dict[str, fields.Field]] = {
    "from_chat_id": fields.chat_id,
    "message_id": fields.integer,
    "video_start_timestamp": fields.integer,
}


def method(name: str, /, *shared: dict[str, fields.Field], **own: fields.Field) -> Callable[[Run], Run]:
    """Enter a function as the method of that name, with the fields it takes."""

    def register(run: Run) -> Run:
        known = {field: kind for group in shared for field, kind in group.items()} | own
        METHODS[name.lower()] = Method(name=name, fields=known, run=run)
        return run

    return register
