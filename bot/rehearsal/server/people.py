"""What people do on the local Telegram: they write, send, edit, tap, block, and run groups."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from bot.rehearsal.server import contents
from bot.rehearsal.server.accounts import ANONYMOUS, Account, BotAccount
from bot.rehearsal.server.chats import Chat, Member, Message, Status, Topic
from bot.rehearsal.server.entities import Entity
from bot.rehearsal.server.switchboard import Switchboard
from bot.rehearsal.server.taps import Tap

# The smallest picture there is, one transparent pixel (https://www.w3.org/TR/png/).
_PIXEL: Final = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000100ffff03000006000557bfabd40000000049454e44ae426082"
)


@dataclass(kw_only=True, eq=False)
class Person(Account):
    """A human with a telephone. Without a `chat`, they are in their private chat with the only bot."""

    board: Switchboard = field(repr=False)

    @property
    def chat(self) -> Chat:
        """Their private chat with the only bot; raises `LookupError` when there are several."""
        bots = self.board.bots
        if len(bots) != 1:
            raise LookupError(f"there are {len(bots)} bots: say which with chat_with()")
        return self.chat_with(bots[0])

    def chat_with(self, bot: BotAccount) -> Chat:
        """Their private chat with a bot."""
        return self.board.private(self, bot)

    def starts(self, bot: BotAccount | None = None, payload: str = "") -> Message:
        """Press a bot's start button, perhaps through a link with a payload."""
        return self.writes(f"/start {payload}", chat=self.chat_with(bot) if bot else None)

    def writes(
        self,
        text: str,
        *,
        chat: Chat | None = None,
        reply_to: Message | None = None,
        topic: Topic | None = None,
        entities: Sequence[Entity] = (),
        anonymously: bool = False,
    ) -> Message:
        """Write a text; a reply stays in the chat and the topic of what it answers.

        `anonymously` is how an administrator writes in the group's name; their taps still bear their own.
        """
        return self._post(contents.text(text, entities), chat, reply_to, topic, anonymously=anonymously)

    def sends(
        self,
        kind: str,
        *,
        caption: str = "",
        chat: Chat | None = None,
        reply_to: Message | None = None,
        topic: Topic | None = None,
        data: bytes = _PIXEL,
        album: str | None = None,
        **details: Any,
    ) -> Message:
        """Send a photo, a voice message, a sticker, a location, a contact, a poll, a file and so on.

        `details` are further fields of Telegram's own for that kind, such as `emoji` of a sticker.
        """
        stored = self.board.files.add(kind, data).as_json() if kind in contents.FILES else None
        content = contents.of_kind(kind, stored, **details)
        if caption and not contents.takes_caption(kind):
            raise ValueError(f"a {kind} has no caption")
        return self._post(content | contents.caption(caption), chat, reply_to, topic, album)

    def edits(self, message: Message, text: str) -> Message:
        """Change the words of a message of theirs, or its caption."""
        self._must_be_mine(message)
        content = contents.text(text) if "text" in message.content else _recaptioned(message.content, text)
        return self.board.edit(message, content=content, reply_markup=message.reply_markup)

    def deletes(self, message: Message) -> None:
        """Take a message away; bots are not told."""
        if not self.board.may_delete(message, self):
            raise ValueError(f"{self.name} may not delete that message")
        self.board.delete(message, by=self)

    def reacts(self, message: Message, emoji: str) -> None:
        """Put a reaction under a message; an empty one takes it away."""
        self.board.react(message, self, emoji)

    def taps(self, message: Message, label: str | None = None, *, data: str | None = None) -> Tap:
        """Press a button, found by (the beginning of) its label; with `data`, also one that is gone by now.

        Raises:
            LookupError: There is no such button; the labels that are there are told.
        """
        return self.board.tap(message, self, data if data is not None else _data(message, label))

    def blocks(self, bot: BotAccount) -> None:
        """Block a bot: it can write to them no more."""
        self.board.block(self.chat_with(bot), bot, blocked=True)

    def unblocks(self, bot: BotAccount) -> None:
        """Let a bot write again."""
        self.board.block(self.chat_with(bot), bot, blocked=False)

    def adds(self, account: Account, chat: Chat) -> None:
        """Bring somebody into a group, with the service message that everybody sees."""
        self.board.seat(chat, Member(account=account), by=self)
        self.board.post(chat, self, {"new_chat_members": [account.as_json()]})

    def removes(self, account: Account, chat: Chat) -> None:
        """Put somebody out of a group."""
        self.board.post(chat, self, {"left_chat_member": account.as_json()})
        self.board.seat(chat, Member(account=account, status=Status.KICKED), by=self)

    def promotes(self, account: Account, chat: Chat, *rights: str) -> None:
        """Make somebody an administrator with those rights, by their names in the Bot API."""
        member = Member(
            account=account, status=Status.ADMINISTRATOR, rights=frozenset({"can_manage_chat", *rights})
        )
        self.board.seat(chat, member, by=self)

    def demotes(self, account: Account, chat: Chat) -> None:
        """Make somebody a plain member again."""
        self.board.seat(chat, Member(account=account), by=self)

    def restricts(self, account: Account, chat: Chat, *rights: str) -> None:
        """Leave somebody only those rights in a group: none means that they read and no more."""
        member = Member(account=account, status=Status.RESTRICTED, rights=frozenset(rights))
        self.board.seat(chat, member, by=self)

    def opens_topic(self, chat: Chat, name: str) -> Topic:
        """Begin a topic in a forum."""
        return self.board.open_topic(chat, name, by=self)

    def closes_topic(self, chat: Chat, topic: Topic) -> None:
        """Close a topic: only administrators write there now."""
        self.board.set_topic(chat, topic, closed=True, by=self)

    def _post(
        self,
        content: contents.Content,
        chat: Chat | None,
        reply_to: Message | None,
        topic: Topic | None,
        album: str | None = None,
        *,
        anonymously: bool = False,
    ) -> Message:
        where = chat or (reply_to.chat if reply_to else self.chat)
        if not where.member(self).present:
            raise ValueError(f"{self.name} is not in {where}")
        if where.blocked:
            raise ValueError(f"{self.name} blocked the bot and must unblock it first")
        where.begun = True
        thread = topic or (reply_to.topic if reply_to else None)
        return self.board.post(
            where, ANONYMOUS if anonymously else self, content, reply_to=reply_to, topic=thread, album=album,
            on_behalf=anonymously,
        )  # fmt: skip

    def _must_be_mine(self, message: Message) -> None:
        if message.sender is not self:
            raise ValueError(f"{self.name} did not write that")


def _recaptioned(content: contents.Content, text: str) -> contents.Content:
    kept = {name: value for name, value in content.items() if name not in ("caption", "caption_entities")}
    return kept | contents.caption(text)


def _data(message: Message, label: str | None) -> str:
    for row in message.buttons:
        for button in row:
            if label is not None and str(button["text"]).startswith(label) and "callback_data" in button:
                return str(button["callback_data"])
    raise LookupError(
        f"no button «{label}» under that message; there are: {', '.join(message.labels) or 'none'}"
    )
