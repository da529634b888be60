"""Chats, who is in them, and what was said there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Final, Literal

from bot.rehearsal.server.accounts import Account
from bot.rehearsal.server.entities import Entity

GENERAL_TOPIC: Final = 1
"""The thread of a forum's General topic; messages there carry no thread, and none may be given."""

_ADMIN_RIGHTS: Final = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members",
    "can_promote_members", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics",
    "can_post_stories", "can_edit_stories", "can_delete_stories",
)  # fmt: skip
_MEMBER_RIGHTS: Final = (
    "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
    "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
    "can_add_web_page_previews", "can_react_to_messages", "can_edit_tag", "can_change_info",
    "can_invite_users", "can_pin_messages", "can_manage_topics",
)  # fmt: skip
_KINDS: Final = (
    "text", "photo", "video", "animation", "voice", "audio", "document", "sticker", "video_note", "location",
    "venue", "contact", "poll", "dice", "story",
)  # fmt: skip


class Status(StrEnum):
    """What somebody is in a chat."""

    CREATOR = "creator"
    ADMINISTRATOR = "administrator"
    MEMBER = "member"
    RESTRICTED = "restricted"
    LEFT = "left"
    KICKED = "kicked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Somebody in a group. `rights` counts for administrators and for restricted members alone."""

    account: Account
    status: Status = Status.MEMBER
    rights: frozenset[str] = frozenset()

    @property
    def present(self) -> bool:
        """Whether they read the group."""
        return self.status not in (Status.LEFT, Status.KICKED)

    @property
    def is_admin(self) -> bool:
        """Whether they run the group."""
        return self.status in (Status.CREATOR, Status.ADMINISTRATOR)

    def may(self, right: str) -> bool:
        """Whether they hold a right, by its name in the Bot API; plain members may send and not more."""
        if self.status is Status.CREATOR:
            return True
        ordinary = right.startswith("can_send_") or right == "can_react_to_messages"
        if ordinary and self.status in (Status.ADMINISTRATOR, Status.MEMBER):
            return True
        return self.status in (Status.ADMINISTRATOR, Status.RESTRICTED) and right in self.rights

    def as_json(self) -> dict[str, Any]:
        """Telegram's `ChatMember`."""
        member: dict[str, Any] = {"user": self.account.as_json(), "status": self.status.value}
        match self.status:
            case Status.CREATOR:
                member["is_anonymous"] = False
            case Status.ADMINISTRATOR:
                member |= {"can_be_edited": False, "is_anonymous": False}
                member |= {right: right in self.rights for right in _ADMIN_RIGHTS}
            case Status.RESTRICTED:
                member |= {"is_member": True, "until_date": 0}
                member |= {right: right in self.rights for right in _MEMBER_RIGHTS}
            case Status.KICKED:
                member["until_date"] = 0
            case _:
                pass
        return member


@dataclass(slots=True, kw_only=True, eq=False)
class Topic:
    """A forum's topic; its id is that of the service message that created it."""

    id: int
    name: str
    closed: bool = False


@dataclass(slots=True, kw_only=True, eq=False)
class Message:
    """One message, as everybody in the chat sees it.

    `content` holds the fields of Telegram's `Message` that are the message itself: `text` and `entities`, or
    `photo` and `caption`, or `voice`, and so on.
    """

    id: int
    chat: Chat
    sender: Account
    on_behalf: bool = False
    """Written in the group's own name: by an anonymous administrator."""
    sent_at: datetime
    content: dict[str, Any]
    reply_to: Message | None = None
    reply_markup: dict[str, Any] | None = None
    topic: Topic | None = None
    origin: dict[str, Any] | None = None
    """Where it was forwarded from, as Telegram's `MessageOrigin`."""
    album: str | None = None
    edited_at: datetime | None = None
    deleted: bool = False
    reactions: dict[Account, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The text or the caption; empty when there is neither."""
        return str(self.content.get("text", self.content.get("caption", "")))

    @property
    def entities(self) -> list[Entity]:
        """The formatting of that text; offsets and lengths count UTF-16 units."""
        found: list[Entity] = self.content.get("entities", self.content.get("caption_entities", []))
        return found

    @property
    def kind(self) -> str:
        """A text, a photo, a voice message and so on; "service" is what Telegram itself tells."""
        return next((kind for kind in _KINDS if kind in self.content), "service")

    @property
    def buttons(self) -> list[list[dict[str, Any]]]:
        """The rows of buttons under it."""
        rows: list[list[dict[str, Any]]] = (self.reply_markup or {}).get("inline_keyboard", [])
        return rows

    @property
    def labels(self) -> list[str]:
        """What its buttons say, row by row."""
        return [str(button["text"]) for row in self.buttons for button in row]

    @property
    def asks_for_reply(self) -> bool:
        """Whether apps open the reply field by themselves."""
        return bool((self.reply_markup or {}).get("force_reply"))

    @property
    def thread_id(self) -> int | None:
        """The topic, or in a plain supergroup the first message of a chain of replies."""
        if self.topic is not None:
            return self.topic.id
        if self.chat.type != "supergroup" or self.chat.is_forum or self.reply_to is None:
            return None
        return self.reply_to.thread_id or self.reply_to.id

    def as_json(self, *, with_reply: bool = True) -> dict[str, Any]:
        """Telegram's `Message`; one that is replied to comes without its own reply, as Telegram does."""
        message: dict[str, Any] = {
            "message_id": self.id,
            "from": self.sender.as_json(),
            "chat": self.chat.as_json(),
            "date": int(self.sent_at.timestamp()),
        }
        if self.on_behalf:
            message["sender_chat"] = self.chat.as_json()
        if (thread := self.thread_id) is not None:
            message["message_thread_id"] = thread
        if self.topic is not None:
            message["is_topic_message"] = True
        if self.origin is not None:
            message["forward_origin"] = self.origin
        if self.edited_at is not None:
            message["edit_date"] = int(self.edited_at.timestamp())
        if self.album is not None:
            message["media_group_id"] = self.album
        message |= self.content
        if "inline_keyboard" in (self.reply_markup or {}):
            message["reply_markup"] = self.reply_markup
        if with_reply and (answered := self._answered()) is not None:
            message["reply_to_message"] = answered.as_json(with_reply=False)
        return message

    def _answered(self) -> Message | None:
        # In a topic, plain talk points at the message that created the topic: that is no reply.
        if self.reply_to is None and self.topic is not None:
            return self.chat.find(self.topic.id) if self.id != self.topic.id else None
        return None if self.reply_to is None or self.reply_to.deleted else self.reply_to


@dataclass(slots=True, kw_only=True, eq=False)
class Chat:
    """A private chat of a person with a bot, a group, or a supergroup, perhaps with topics."""

    id: int
    type: Literal["private", "group", "supergroup"]
    title: str = ""
    is_forum: bool = False
    members: dict[int, Member] = field(default_factory=dict)
    """By account; in a private chat the person and the bot."""
    topics: dict[int, Topic] = field(default_factory=dict)
    begun: bool = True
    """False while the person of a private chat never wrote: a bot cannot write first."""
    blocked: bool = False
    """The person of a private chat blocked the bot."""
    history: dict[int, Message] = field(default_factory=dict)
    """By id, with what was deleted."""

    @property
    def messages(self) -> list[Message]:
        """What can be read now, oldest first."""
        return [message for message in self.history.values() if not message.deleted]

    @property
    def last(self) -> Message:
        """The newest message; raises `LookupError` in an empty chat."""
        for message in reversed(self.history.values()):
            if not message.deleted:
                return message
        raise LookupError(f"nothing was said in {self}")

    @property
    def person(self) -> Account:
        """The human of a private chat."""
        return self.members[self.id].account

    def by(self, account: Account) -> list[Message]:
        """What somebody said and can still be read, oldest first."""
        return [message for message in self.messages if message.sender is account]

    def find(self, message_id: int) -> Message | None:
        """A message that can still be read."""
        message = self.history.get(message_id)
        return None if message is None or message.deleted else message

    def member(self, account: Account) -> Member:
        """What somebody is here; whoever never came has left."""
        return self.members.get(account.id) or Member(account=account, status=Status.LEFT)

    def present(self) -> Iterator[Account]:
        """Everybody who reads the chat."""
        return (member.account for member in self.members.values() if member.present)

    def as_json(self) -> dict[str, Any]:
        """Telegram's `Chat`."""
        if self.type == "private":
            names = self.person.as_json()
            return {"id": self.id, "type": "private"} | {
                name: names[name] for name in ("first_name", "last_name", "username") if name in names
            }
        chat: dict[str, Any] = {"id": self.id, "type": self.type, "title": self.title}
        return chat | {"is_forum": True} if self.is_forum else chat

    def transcript(self) -> str:
        """What was said, a line each, for a human who wonders."""
        return "\n".join(
            f"{message.id} {message.sender.name}: {message.text or message.kind}"
            + "".join(f" [{label}]" for label in message.labels)
            for message in self.messages
        )

    def __str__(self) -> str:
        return self.title or f"the private chat of {self.person.name}"
