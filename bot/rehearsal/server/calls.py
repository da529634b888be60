"""One Bot API call on its way: its bot, its typed fields, and the chat and messages they point at."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from starlette.types import Receive

from bot.rehearsal.server import contents, markup
from bot.rehearsal.server.accounts import BotAccount
from bot.rehearsal.server.chats import Chat, Message, Status, Topic
from bot.rehearsal.server.fields import Field, integer, object_keys
from bot.rehearsal.server.limits import Limiter
from bot.rehearsal.server.refusals import bad_request, forbidden
from bot.rehearsal.server.switchboard import Switchboard

_REPLY: Final = {
    "message_id": int, "chat_id": (int, str), "allow_sending_without_reply": bool, "quote": str,
    "quote_entities": list, "quote_position": int, "quote_parse_mode": str,
}  # fmt: skip
_POSTING: Final = {
    "text": ("can_send_messages", "text messages"),
    "photo": ("can_send_photos", "photos"),
    "document": ("can_send_documents", "documents"),
    "voice": ("can_send_voice_notes", "voice notes"),
    "audio": ("can_send_audios", "audios"),
    "video": ("can_send_videos", "videos"),
    "video_note": ("can_send_video_notes", "video notes"),
    "poll": ("can_send_polls", "polls"),
    "sticker": ("can_send_other_messages", "stickers"),
    "animation": ("can_send_other_messages", "animations"),
}


@dataclass(slots=True, kw_only=True)
class Call:
    """A call whose fields have their types; what is missing or points nowhere is refused when it is asked for."""

    board: Switchboard
    bot: BotAccount
    limiter: Limiter
    values: Mapping[str, Any]
    receive: Receive
    """What else comes over the caller's connection."""

    def get(self, name: str, default: Any = None) -> Any:
        """A field's value."""
        return self.values.get(name, default)

    def chat(self, name: str = "chat_id") -> Chat:
        """The chat that a field names, when the bot may be there."""
        if (wanted := self.get(name)) is None:
            raise bad_request(f"{name} is empty")
        if not isinstance(wanted, int):
            raise bad_request("chat not found")
        return self._group(wanted) if wanted < 0 else self._private(wanted)

    def _group(self, number: int) -> Chat:
        chat = self.board.groups.get(number)
        if chat is None or self.bot.id not in chat.members:
            raise bad_request("chat not found")
        match chat.member(self.bot).status:
            case Status.KICKED:
                raise forbidden(f"bot was kicked from the {chat.type} chat")
            case Status.LEFT:
                raise forbidden(f"bot is not a member of the {chat.type} chat")
            case _:
                return chat

    def _private(self, number: int) -> Chat:
        person = self.board.accounts.get(number)
        if person is None or not self.board.knows(self.bot, person):
            raise bad_request("chat not found")
        return self.board.private(person, self.bot)

    def target(self, kind: str = "text") -> Chat:
        """The chat, when the bot may also write something of that kind there."""
        chat = self.chat()
        if chat.type == "private":
            if chat.person.is_bot:
                raise forbidden("bots can't send messages to bots")
            if chat.blocked:
                raise forbidden("bot was blocked by the user")
            if not chat.begun:
                raise forbidden("bot can't initiate conversation with a user")
        right, named = _POSTING.get(kind, _POSTING["text"])
        if chat.type != "private" and not chat.member(self.bot).may(right):
            raise bad_request(f"not enough rights to send {named} to the chat")
        return chat

    def message(self, chat: Chat, purpose: str) -> Message:
        """The message that `message_id` names; `purpose` is Telegram's word for what was to be done with it."""
        if (number := self.get("message_id")) is None:
            raise bad_request("message identifier is not specified")
        if (message := chat.find(number)) is None:
            raise bad_request(f"message to {purpose} not found")
        return message

    def topic(self, chat: Chat) -> Topic | None:
        """The topic that `message_thread_id` names; the General one takes no number."""
        if (number := self.get("message_thread_id")) is None:
            return None
        if (topic := chat.topics.get(number)) is None:
            raise bad_request("message thread not found")
        if topic.closed and not chat.member(self.bot).is_admin:
            raise bad_request("TOPIC_CLOSED")
        return topic

    def replied(self, chat: Chat) -> Message | None:
        """The message that the new one answers, by `reply_parameters` or its older form."""
        given = self.get("reply_parameters")
        if given is None:
            given = {"message_id": self.get("reply_to_message_id")} if self.get("reply_to_message_id") else {}
            given |= {"allow_sending_without_reply": bool(self.get("allow_sending_without_reply"))}
        reply = object_keys("reply parameters", given, _REPLY)
        if "message_id" not in reply:
            return None
        if reply.get("chat_id", chat.id) != chat.id:
            raise bad_request("replies to another chat are not part of the local Bot API")
        message = chat.find(integer("message_id", reply["message_id"]))
        if message is None and not reply.get("allow_sending_without_reply"):
            raise bad_request("message to be replied not found")
        return message

    def reply_markup(self) -> dict[str, Any] | None:
        """Buttons and the like for a new message."""
        return markup.checked(self.get("reply_markup", {}))

    def buttons(self) -> dict[str, Any] | None:
        """Buttons for a message that is there."""
        return markup.inline(self.get("reply_markup", {}))

    def text(self) -> contents.Content:
        """The words of a text."""
        self._refuse_parse_mode()
        return contents.text(self.get("text", ""), self.get("entities", []))

    def caption(self) -> contents.Content:
        """The words under a file."""
        self._refuse_parse_mode()
        return contents.caption(self.get("caption", ""), self.get("caption_entities", []))

    def _refuse_parse_mode(self) -> None:
        if self.get("parse_mode"):
            raise bad_request("parse modes are not part of the local Bot API: send entities")

    def post(self, kind: str, content: contents.Content, **more: Any) -> dict[str, Any]:
        """Say something in the chat, within the limits; the answer is the message."""
        chat = self.target(kind)
        topic, replied, buttons = self.topic(chat), self.replied(chat), self.reply_markup()
        self.limiter.take(chat)
        if topic is None and replied is not None:
            topic = replied.topic
        message = self.board.post(
            chat, self.bot, content, reply_to=replied, reply_markup=buttons, topic=topic, **more
        )
        return message.as_json()


Run: TypeAlias = Callable[[Call], Any] | Callable[[Call], Awaitable[Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method of the Bot API: its name as documented, its fields, and what it does."""

    name: str
    fields: Mapping[str, Field]
    run: Run

    def typed(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The fields with their types; raises `Refusal` for one that the method does not have."""
        typed: dict[str, Any] = {}
        for name, value in values.items():
            if name not in self.fields:
                raise bad_request(f'method {self.name} has no field "{name}"')
            if value is not None:
                typed[name] = self.fields[name](name, value)
        return typed
