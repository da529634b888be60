"""What a bot learns and changes about chats and their topics."""

from __future__ import annotations

from typing import Any

from bot.rehearsal.server import fields
from bot.rehearsal.server.calls import Call
from bot.rehearsal.server.chats import Chat
from bot.rehearsal.server.entities import utf16_length
from bot.rehearsal.server.methods.registry import method
from bot.rehearsal.server.refusals import bad_request


@method("getChat", chat_id=fields.chat_id)
def get_chat(call: Call) -> dict[str, Any]:
    """What the bot may know of a chat."""
    chat = call.chat()
    full: dict[str, Any] = {"accent_color_id": 0, "max_reaction_count": 11}
    full["accepted_gift_types"] = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"),
        False,
    )
    if chat.type != "private":
        full["permissions"] = {"can_send_messages": True}
    return chat.as_json() | full


@method("getChatMember", chat_id=fields.chat_id, user_id=fields.integer)
def get_chat_member(call: Call) -> dict[str, Any]:
    """What somebody is in a chat."""
    chat = call.chat()
    account = call.board.accounts.get(call.get("user_id", 0))
    if account is None:
        raise bad_request("invalid user_id specified")
    return chat.member(account).as_json()


@method("getChatAdministrators", chat_id=fields.chat_id)
def get_chat_administrators(call: Call) -> list[dict[str, Any]]:
    """Who runs a group, without other bots."""
    chat = call.chat()
    if chat.type == "private":
        raise bad_request("there are no administrators in the private chat")
    return [
        member.as_json()
        for member in chat.members.values()
        if member.is_admin and (not member.account.is_bot or member.account is call.bot)
    ]


@method("getChatMemberCount", chat_id=fields.chat_id)
def get_chat_member_count(call: Call) -> int:
    """How many read a chat."""
    return sum(1 for _ in call.chat().present())


@method("leaveChat", chat_id=fields.chat_id)
def leave_chat(call: Call) -> bool:
    """Go out of a group."""
    chat = call.chat()
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    call.board.leave(chat, call.bot)
    return True


@method("getFile", file_id=fields.string)
def get_file(call: Call) -> dict[str, Any]:
    """Where a file can be fetched."""
    stored = call.board.files.find(call.get("file_id", ""))
    if stored is None:
        raise bad_request("invalid file_id")
    return stored.as_json() | {"file_path": stored.path}


@method(
    "createForumTopic",
    chat_id=fields.chat_id,
    name=fields.string,
    icon_color=fields.integer,
    icon_custom_emoji_id=fields.elsewhere,
)
def create_forum_topic(call: Call) -> dict[str, Any]:
    """A new topic, whose number goes with every message in it."""
    chat = _forum(call)
    name = call.get("name", "").strip()
    if not 1 <= utf16_length(name) <= 128:  # noqa: PLR2004 - the documented limit
        raise bad_request("TOPIC_TITLE_EMPTY" if not name else "topic name is too long")
    call.limiter.take(chat)
    topic = call.board.open_topic(chat, name, by=call.bot)
    return {"message_thread_id": topic.id, "name": topic.name, "icon_color": 7322096}


@method("closeForumTopic", chat_id=fields.chat_id, message_thread_id=fields.integer)
def close_forum_topic(call: Call) -> bool:
    """Let nobody but administrators write in a topic."""
    return _turn_topic(call, closed=True)


@method("reopenForumTopic", chat_id=fields.chat_id, message_thread_id=fields.integer)
def reopen_forum_topic(call: Call) -> bool:
    """Let everybody write in a topic again."""
    return _turn_topic(call, closed=False)


def _turn_topic(call: Call, *, closed: bool) -> bool:
    chat = _forum(call)
    topic = chat.topics.get(call.get("message_thread_id", 0))
    if topic is None:
        raise bad_request("message thread not found")
    if topic.closed is closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    call.board.set_topic(chat, topic, closed=closed, by=call.bot)
    return True


def _forum(call: Call) -> Chat:
    chat = call.chat()
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    if not chat.member(call.bot).may("can_manage_topics"):
        raise bad_request("not enough rights to create a topic")
    return chat
