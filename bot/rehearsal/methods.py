"""The methods of the Bot API that the local Telegram has, by their lower-case names.

Source of names, fields and answers: <https://core.telegram.org/bots/api>. A method that is not here is answered
"Not Found", as Telegram answers one that it does not know.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any, Final

from telegram.constants import ChatAction, ReactionEmoji

from bot.rehearsal import contents, fields
from bot.rehearsal.calls import Call, Method, Run
from bot.rehearsal.chats import Chat, Message
from bot.rehearsal.entities import utf16_length
from bot.rehearsal.mailbox import KINDS, Webhook
from bot.rehearsal.refusals import bad_request, conflict, forbidden
from bot.rehearsal.taps import TapAnswer

METHODS: Final[dict[str, Method]] = {}

_NOT_MODIFIED: Final = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
_OTHER_POLL: Final = "terminated by other getUpdates request; make sure that only one bot instance is running"
ANSWER_LIMIT: Final = 200
"""UTF-16 units of the answer to a tap."""
_SENDING: Final[dict[str, fields.Field]] = {
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
_TEXT: Final[dict[str, fields.Field]] = {
    "text": fields.string,
    "entities": fields.array,
    "parse_mode": fields.string,
    "link_preview_options": fields.mapping,
    "disable_web_page_preview": fields.boolean,
}
_CAPTION: Final[dict[str, fields.Field]] = {
    "caption": fields.string,
    "caption_entities": fields.array,
    "parse_mode": fields.string,
    "show_caption_above_media": fields.boolean,
}
_ONE_MESSAGE: Final[dict[str, fields.Field]] = {
    "chat_id": fields.chat_id,
    "message_id": fields.integer,
    "inline_message_id": fields.elsewhere,
    "business_connection_id": fields.elsewhere,
    "reply_markup": fields.mapping,
}
_FROM: Final[dict[str, fields.Field]] = {
    "from_chat_id": fields.chat_id,
    "message_id": fields.integer,
    "video_start_timestamp": fields.integer,
}


def _method(name: str, /, *shared: dict[str, fields.Field], **own: fields.Field) -> Callable[[Run], Run]:
    def register(run: Run) -> Run:
        known = {field: kind for group in shared for field, kind in group.items()} | own
        METHODS[name.lower()] = Method(name=name, fields=known, run=run)
        return run

    return register


# The bot itself


@_method("getMe")
def get_me(call: Call) -> dict[str, Any]:
    """Who the bot is."""
    return call.bot.as_self()


_COMMAND_FIELDS: Final[dict[str, fields.Field]] = {"scope": fields.mapping, "language_code": fields.string}


@_method("setMyCommands", _COMMAND_FIELDS, commands=fields.array)
def set_my_commands(call: Call) -> bool:
    """Keep the commands of the bot's menu, for a scope and a language."""
    commands = call.get("commands", [])
    if len(commands) > 100:  # noqa: PLR2004 - the documented limit
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        fields.object_keys("BotCommand", command, {"command": str, "description": str})
        if not re.fullmatch(r"/?[a-z0-9_]{1,32}", command.get("command", "")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command.get("description", "")) <= 256:  # noqa: PLR2004 - the documented limit
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    call.bot.commands[_scope(call)] = commands
    return True


@_method("getMyCommands", _COMMAND_FIELDS)
def get_my_commands(call: Call) -> list[dict[str, str]]:
    """The commands kept for exactly that scope and language."""
    return call.bot.commands.get(_scope(call), [])


@_method("deleteMyCommands", _COMMAND_FIELDS)
def delete_my_commands(call: Call) -> bool:
    """Forget the commands of a scope and a language."""
    call.bot.commands.pop(_scope(call), None)
    return True


def _scope(call: Call) -> str:
    scope = call.get("scope", {"type": "default"})
    return f"{sorted(scope.items())} {call.get('language_code', '')}"


# Updates


@_method(
    "getUpdates",
    offset=fields.integer,
    limit=fields.integer,
    timeout=fields.integer,
    allowed_updates=fields.array,
)
async def get_updates(call: Call) -> list[dict[str, Any]]:
    """The unconfirmed updates, at once when there are any, else as soon as there are or time is up."""
    mailbox = call.bot.mailbox
    if mailbox.webhook is not None:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        )
    _want(call)
    mailbox.confirm(call.get("offset", 0))
    mailbox.displace(_OTHER_POLL)
    patience = min(max(call.get("timeout", 0), 0), 50)
    if patience and not len(mailbox):
        await _news(call, patience)
    return mailbox.first(min(max(call.get("limit", 100), 1), 100))


async def _news(call: Call, patience: float) -> None:
    """Wait for an update, for the caller to hang up, or for time to be up; raises `Refusal` when displaced."""
    news, gone = call.bot.mailbox.read(), asyncio.create_task(call.gone())
    try:
        await asyncio.wait((news, gone), timeout=patience, return_when=asyncio.FIRST_COMPLETED)
    finally:
        gone.cancel()
        news.cancel()
    if not news.cancelled():
        news.result()


def _want(call: Call) -> None:
    wanted = call.get("allowed_updates")
    if wanted is None:
        return  # as it was asked before
    if unknown := [kind for kind in wanted if kind not in KINDS]:
        raise bad_request(f"there are no updates of the kind {unknown[0]}")
    call.bot.mailbox.wanted = frozenset(wanted)


@_method(
    "setWebhook",
    url=fields.string,
    certificate=fields.elsewhere,
    ip_address=fields.elsewhere,
    max_connections=fields.integer,
    allowed_updates=fields.array,
    drop_pending_updates=fields.boolean,
    secret_token=fields.string,
)
def set_webhook(call: Call) -> bool:
    """Send updates to an address from now on; an empty one removes the webhook."""
    url = call.get("url", "")
    if not url:
        return _without_webhook(call)
    if not url.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.get("secret_token", "")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    _want(call)
    _drop_pending(call)
    mailbox = call.bot.mailbox
    mailbox.displace("terminated by setWebhook request")
    mailbox.webhook = Webhook(url=url, secret=secret, max_connections=call.get("max_connections", 40))
    return True


@_method("deleteWebhook", drop_pending_updates=fields.boolean)
def delete_webhook(call: Call) -> bool:
    """Keep updates for getUpdates again."""
    return _without_webhook(call)


def _without_webhook(call: Call) -> bool:
    _drop_pending(call)
    call.bot.mailbox.webhook = None
    return True


@_method("getWebhookInfo")
def get_webhook_info(call: Call) -> dict[str, Any]:
    """Where updates go, and how many wait."""
    mailbox = call.bot.mailbox
    webhook = mailbox.webhook
    info: dict[str, Any] = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(mailbox),
    }
    if webhook:
        info["max_connections"] = webhook.max_connections
    if mailbox.wanted:
        info["allowed_updates"] = sorted(mailbox.wanted)
    return info


def _drop_pending(call: Call) -> None:
    if call.get("drop_pending_updates"):
        call.bot.mailbox.clear()


# Sending


@_method("sendMessage", _SENDING, _TEXT)
def send_message(call: Call) -> dict[str, Any]:
    """Write a text."""
    call.target()
    return call.post("text", call.text())


def _sends(kind: str, **own: fields.Field) -> None:
    def send(call: Call) -> dict[str, Any]:
        call.target(kind)
        details = {name: call.get(name) for name in own if call.get(name) is not None}
        content = contents.of_kind(kind, _file(call, kind), **details)
        return call.post(kind, content | call.caption())

    name = "send" + "".join(word.capitalize() for word in kind.split("_"))
    given: dict[str, fields.Field] = {kind: fields.file} if kind in contents.FILES else {}
    caption = _CAPTION if contents.takes_caption(kind) else {}
    _method(name, _SENDING, caption, given, **own)(send)


_sends("photo", has_spoiler=fields.boolean)
_sends("document", thumbnail=fields.elsewhere, disable_content_type_detection=fields.boolean)
_sends("sticker", emoji=fields.string)
_sends("voice", duration=fields.integer)
_sends("video", duration=fields.integer, width=fields.integer, height=fields.integer)
_sends("animation", duration=fields.integer, width=fields.integer, height=fields.integer)
_sends("location", latitude=fields.number, longitude=fields.number, horizontal_accuracy=fields.number)


def _file(call: Call, kind: str) -> dict[str, Any] | None:
    if kind not in contents.FILES:
        return None
    given = call.get(kind)
    if isinstance(given, fields.Upload):
        stored = call.board.files.add(kind, given.data, given.name)
    elif not given:
        raise bad_request(f"there is no {kind} in the request")
    elif (found := call.board.files.find(given)) is not None:
        stored = found
    else:
        raise bad_request("wrong file identifier/HTTP URL specified")
    named = {"file_name": stored.name} if kind == "document" and stored.name else {}
    return stored.as_json() | named


@_method("copyMessage", _SENDING, _CAPTION, _FROM)
def copy_message(call: Call) -> dict[str, int]:
    """Repeat a message without a word on where it comes from; the answer is the new one's id."""
    original = call.message(call.chat("from_chat_id"), "copy")
    if original.kind == "service":
        raise bad_request("message can't be copied")
    content = dict(original.content)
    if call.get("caption") is not None and contents.takes_caption(original.kind):
        content = {
            key: value for key, value in content.items() if not key.startswith("caption")
        } | call.caption()
    return {"message_id": call.post(original.kind, content)["message_id"]}


@_method("forwardMessage", _SENDING, _FROM)
def forward_message(call: Call) -> dict[str, Any]:
    """Pass a message on, with who wrote it."""
    original = call.message(call.chat("from_chat_id"), "forward")
    if original.kind == "service":
        raise bad_request("message can't be forwarded")
    origin = original.origin or {
        "type": "user",
        "sender_user": original.sender.as_json(),
        "date": int(original.sent_at.timestamp()),
    }
    return call.post(original.kind, dict(original.content), origin=origin)


@_method(
    "sendChatAction",
    chat_id=fields.chat_id,
    message_thread_id=fields.integer,
    action=fields.string,
    business_connection_id=fields.elsewhere,
)
def send_chat_action(call: Call) -> bool:
    """Show that the bot is typing, or the like."""
    chat = call.target()
    call.topic(chat)
    if call.get("action") not in set(ChatAction):
        raise bad_request("wrong parameter action in request")
    call.board.act(chat, call.bot, call.get("action"))
    return True


# What was sent


@_method("editMessageText", _ONE_MESSAGE, _TEXT)
def edit_message_text(call: Call) -> dict[str, Any]:
    """New words, and the buttons given with them: without any, the old buttons go."""
    message = _editable(call)
    if "text" not in message.content:
        raise bad_request("there is no text in the message to edit")
    return _edited(call, message, call.text())


@_method("editMessageCaption", _ONE_MESSAGE, _CAPTION)
def edit_message_caption(call: Call) -> dict[str, Any]:
    """New words under a file, and the buttons given with them."""
    message = _editable(call)
    if not contents.takes_caption(message.kind):
        raise bad_request("there is no caption in the message to edit")
    bare = {key: value for key, value in message.content.items() if not key.startswith("caption")}
    return _edited(call, message, bare | call.caption())


@_method("editMessageReplyMarkup", _ONE_MESSAGE)
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


@_method("deleteMessage", chat_id=fields.chat_id, message_id=fields.integer)
def delete_message(call: Call) -> bool:
    """Take a message away for everybody: the bot's own within 48 hours, others' with the right to."""
    message = call.message(call.chat(), "delete")
    if not call.board.may_delete(message, call.bot):
        raise bad_request("message can't be deleted for everyone")
    call.board.delete(message, by=call.bot)
    return True


@_method(
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
    if (
        chat.type != "private"
        and not chat.member(call.bot).may("can_react_to_messages")
        and not _runs(call, chat)
    ):
        raise bad_request("not enough rights to react to the message")
    message = call.message(chat, "react")
    call.board.react(message, call.bot, _emoji(call.get("reaction", [])))
    return True


def _emoji(reactions: list[Any]) -> str:
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    if not reactions:
        return ""
    reaction = fields.object_keys("ReactionType", reactions[0], {"type": str, "emoji": str})
    if reaction.get("type") != "emoji" or reaction.get("emoji") not in set(ReactionEmoji):
        raise bad_request("REACTION_INVALID")
    return str(reaction["emoji"])


def _runs(call: Call, chat: Chat) -> bool:
    return chat.member(call.bot).is_admin


# Taps


@_method(
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


# Chats


@_method("getChat", chat_id=fields.chat_id)
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


@_method("getChatMember", chat_id=fields.chat_id, user_id=fields.integer)
def get_chat_member(call: Call) -> dict[str, Any]:
    """What somebody is in a chat."""
    chat = call.chat()
    account = call.board.accounts.get(call.get("user_id", 0))
    if account is None:
        raise bad_request("invalid user_id specified")
    return chat.member(account).as_json()


@_method("getChatAdministrators", chat_id=fields.chat_id)
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


@_method("getChatMemberCount", chat_id=fields.chat_id)
def get_chat_member_count(call: Call) -> int:
    """How many read a chat."""
    return sum(1 for _ in call.chat().present())


@_method("leaveChat", chat_id=fields.chat_id)
def leave_chat(call: Call) -> bool:
    """Go out of a group."""
    chat = call.chat()
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    call.board.leave(chat, call.bot)
    return True


@_method("getFile", file_id=fields.string)
def get_file(call: Call) -> dict[str, Any]:
    """Where a file can be fetched."""
    stored = call.board.files.find(call.get("file_id", ""))
    if stored is None:
        raise bad_request("invalid file_id")
    return stored.as_json() | {"file_path": stored.path}


# Topics


@_method(
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


@_method("closeForumTopic", chat_id=fields.chat_id, message_thread_id=fields.integer)
def close_forum_topic(call: Call) -> bool:
    """Let nobody but administrators write in a topic."""
    return _turn_topic(call, closed=True)


@_method("reopenForumTopic", chat_id=fields.chat_id, message_thread_id=fields.integer)
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
