"""What a bot does to messages that are there: it edits, deletes, reacts, and answers taps on them."""

from __future__ import annotations

from typing import Any, Final

from telegram.constants import ReactionEmoji

from bot.rehearsal.server import contents, fields
from bot.rehearsal.server.calls import Call
from bot.rehearsal.server.chats import Message
from bot.rehearsal.server.entities import utf16_length
from bot.rehearsal.server.methods.registry import CAPTION, ONE_MESSAGE, TEXT, method
from bot.rehearsal.server.refusals import bad_request, forbidden
from bot.rehearsal.server.taps import TapAnswer

_NOT_MODIFIED: Final = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
ANSWER_LIMIT: Final = 200
"""UTF-16 units of the answer to a tap."""


@method("editMessageText", ONE_MESSAGE, TEXT)
def edit_message_text(call: Call) -> dict[str, Any]:
    """New words, and the buttons given with them: without any, the old buttons go."""
    message = _editable(call)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _edited(call, message, call.text())


@method("editMessageCaption", ONE_MESSAGE, CAPTION)
def edit_message_caption(call: Call) -> dict[str, Any]:
    """New words under a file, and the buttons given with them."""
    message = _editable(call)
    if not contents.takes_caption(message.kind):
        raise bad_request("there is no caption in the message to edit")
    bare = {key: value for key, value in message.content.items() if not key.startswith("caption")}
    return _edited(call, message, bare | call.caption())


@method("editMessageReplyMarkup", ONE_MESSAGE)
def edit_message_reply_markup(call: Call) -> dict[str, Any]:
    """New buttons, or none."""
    return _edited(call, _editable(call), None)


def _editable(call: Call) -> Message:
    message = call.message(call.target(), "edit")
    inline = message.reply_markup is None or "inline_keyboard" in message.reply_markup
    if message.sender is not call.bot or message.kind == "service" or message.origin or not inline:
        raise bad_request("message can't be edited")
    return message


def _edited(call: Call, message: Message, content: contents.Content | None) -> dict[str, Any]:
    buttons = call.buttons()
    if buttons == message.reply_markup and content in (None, message.content):
        raise bad_request(_NOT_MODIFIED)
    call.limiter.take(message.chat)
    return call.board.edit(message, content=content, reply_markup=buttons).as_json()


@method("deleteMessage", chat_id=fields.chat_id, message_id=fields.integer)
def delete_message(call: Call) -> bool:
    """Take a message away for everybody: the bot's own within 48 hours, others' with the right to."""
    message = call.message(call.chat(), "delete")
    if not call.board.may_delete(message, call.bot):
        raise bad_request("message can't be deleted for everyone")
    call.board.delete(message, by=call.bot)
    return True


@method(
    "setMessageReaction",
    chat_id=fields.chat_id,
    message_id=fields.integer,
    reaction=fields.array,
    is_big=fields.boolean,
)
def set_message_reaction(call: Call) -> bool:
    """Put one of the permitted emoji under a message; none takes it away."""
    chat = call.chat()
    if chat.type == "private" and chat.blocked:
        raise forbidden("bot was blocked by the user")
    if chat.type != "private" and not chat.member(call.bot).may("can_react_to_messages"):
        raise bad_request("not enough rights to react to the message")
    message = call.message(chat, "react")
    call.board.react(message, call.bot, _emoji(call.get("reaction", [])))
    return True


def _emoji(reactions: list[Any]) -> str:
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if not reactions:
        return ""
    reaction = fields.object_keys(
        "ReactionType", reactions[0], {"type": str, "emoji": str, "custom_emoji_id": str}
    )
    if reaction.get("type") != "emoji" or reaction.get("emoji") not in set(ReactionEmoji):
        raise bad_request("REACTION_INVALID")
    return str(reaction["emoji"])


@method(
    "answerCallbackQuery",
    callback_query_id=fields.string,
    text=fields.string,
    show_alert=fields.boolean,
    url=fields.elsewhere,
    cache_time=fields.integer,
)
def answer_callback_query(call: Call) -> bool:
    """Answer a tap, once, while it is fresh."""
    text = call.get("text", "")
    if utf16_length(text) > ANSWER_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    tap = call.board.taps.get(call.get("callback_query_id", ""))
    if tap is None or tap.message.sender is not call.bot:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    call.board.answer(tap, TapAnswer(text=text, alert=bool(call.get("show_alert"))), by=call.bot)
    return True
