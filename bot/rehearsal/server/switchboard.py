"""The local Telegram itself: it carries messages, keeps every chat, and tells each bot what it may see.

It knows no tokens' secrets, no HTTP and no rate limits: those are the Bot API's, above. Who writes here is
either a person of the rehearsal or a bot through that API.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any, Final, TypeVar

from bot.rehearsal.server.accounts import Account, BotAccount
from bot.rehearsal.server.changes import Change, Changes, Happening, Hub
from bot.rehearsal.server.chats import Chat, Member, Message, Status, Topic
from bot.rehearsal.server.contents import Content
from bot.rehearsal.server.files import Files
from bot.rehearsal.server.taps import Tap, TapAnswer
from bot.rehearsal.server.telling import tell_membership, tell_message, tell_reaction

T = TypeVar("T")

DELETABLE_FOR: Final = timedelta(hours=48)
"""Source: <https://core.telegram.org/bots/api#deletemessage>."""
_GROUP_IDS: Final = 4_000_000_001
_SUPERGROUP_IDS: Final = 1_002_000_000_001


def utc_now() -> datetime:
    """The moment, as a message is dated."""
    return datetime.now(UTC)


class Switchboard:
    """All accounts and chats, and every act that changes them."""

    def __init__(
        self, *, clock: Callable[[], datetime] = utc_now, stopwatch: Callable[[], float] = time.monotonic
    ) -> None:
        """`clock` dates messages and may be set to any hour; `stopwatch` counts seconds and never jumps."""
        self.clock = clock
        self.stopwatch = stopwatch
        self.accounts: dict[int, Account] = {}
        self.groups: dict[int, Chat] = {}
        self.private_chats: dict[tuple[int, int], Chat] = {}
        """By person and bot."""
        self.taps: dict[str, Tap] = {}
        self.files = Files()
        self._hub = Hub()
        self._account_ids = count(500_000_001)
        self._group_ids = count(_GROUP_IDS)
        self._supergroup_ids = count(_SUPERGROUP_IDS)
        self._tap_ids = count(4_611_686_018_427_387_905)
        # An account numbers the messages of its private chats and plain groups together; supergroups count alone.
        self._first_message = 1
        self._message_ids = count(self._first_message)
        self._supergroup_message_ids: dict[int, count[int]] = {}

    def number_from(self, first: int) -> None:
        """Number messages and updates from there on, before any is there: a bot may remember lower ones."""
        self._first_message = first
        self._message_ids = count(first)
        for bot in self.bots:
            bot.mailbox.number_from(first)

    # What there is

    @property
    def bots(self) -> list[BotAccount]:
        """Every bot."""
        return [account for account in self.accounts.values() if isinstance(account, BotAccount)]

    @property
    def chats(self) -> list[Chat]:
        """Every chat, private ones first."""
        return [*self.private_chats.values(), *self.groups.values()]

    def bot_with(self, token: str) -> BotAccount | None:
        """The bot whose token that is."""
        account = self.accounts.get(int(token.partition(":")[0]))
        return account if isinstance(account, BotAccount) and account.token == token else None

    def private(self, person: Account, bot: BotAccount) -> Chat:
        """The private chat of a person with a bot, made when there was none."""
        key = person.id, bot.id
        if key not in self.private_chats:
            members = {account.id: Member(account=account) for account in (person, bot)}
            self.private_chats[key] = Chat(id=person.id, type="private", members=members, begun=False)
        return self.private_chats[key]

    def knows(self, bot: BotAccount, person: Account) -> bool:
        """Whether a bot has ever met somebody, in private or in a group."""
        return (person.id, bot.id) in self.private_chats or any(
            bot.id in chat.members and person.id in chat.members for chat in self.groups.values()
        )

    # Watching

    def changes(self) -> Changes:
        """Every change from now on; close it when it is not needed any more."""
        return self._hub.listen()

    async def until(self, condition: Callable[[], T], timeout: float = 5.0) -> T:  # noqa: ASYNC109
        """What the condition returns as soon as it is true; it is asked again after every change.

        Raises:
            TimeoutError: It never was true; the message shows every chat.
        """
        with self.changes() as changes:
            try:
                async with asyncio.timeout(timeout):
                    while not (result := condition()):
                        await changes.next()
                    return result
            except TimeoutError:
                told = "\n\n".join(f"— {chat} —\n{chat.transcript()}" for chat in self.chats)
                raise TimeoutError(f"it did not come true within {timeout} s\n{told}") from None

    async def answer_to(self, message: Message, *, timeout: float = 5.0) -> Message:  # noqa: ASYNC109
        """The first message that somebody else writes in the same chat after that one, as soon as it is there.

        Raises:
            TimeoutError: Nobody did.
        """

        def later() -> list[Message]:
            return [
                said
                for said in message.chat.messages
                if said.id > message.id and said.sender is not message.sender
            ]

        return (await self.until(later, timeout))[0]

    # Chats and who is in them

    def enrol(self, account: Account) -> None:
        """Somebody joins Telegram; their id is `new_account_id()`."""
        self.accounts[account.id] = account

    def new_account_id(self) -> int:
        """An id nobody has."""
        return next(self._account_ids)

    def open_group(self, title: str, *, supergroup: bool = False, forum: bool = False) -> Chat:
        """An empty group; a forum is a supergroup with topics."""
        number = -next(self._supergroup_ids if supergroup or forum else self._group_ids)
        kind = "supergroup" if supergroup or forum else "group"
        chat = Chat(id=number, type=kind, title=title, is_forum=forum)  # type: ignore[arg-type]
        if chat.type == "supergroup":
            # 1 is a forum's General topic.
            self._supergroup_message_ids[chat.id] = count(self._first_message + forum)
        self.groups[chat.id] = chat
        return chat

    def seat(self, chat: Chat, member: Member, *, by: Account | None = None) -> None:
        """Give somebody a place in a group, or another one; a bot is told about its own."""
        account, former = member.account, chat.member(member.account)
        chat.members[account.id] = member
        tell_membership(chat, former, member, by=by or account, at=self.clock())
        self._tell(Happening.MEMBERSHIP, chat, by=account, detail=member.status.value)

    def leave(self, chat: Chat, account: Account) -> None:
        """Somebody goes out of a group, with the service message that everybody sees."""
        self.post(chat, account, {"left_chat_member": account.as_json()})
        self.seat(chat, Member(account=account, status=Status.LEFT))

    def block(self, chat: Chat, bot: BotAccount, *, blocked: bool) -> None:
        """The person of a private chat blocks the bot, or lets it write again."""
        chat.blocked = blocked
        before, after = (Status.MEMBER, Status.KICKED) if blocked else (Status.KICKED, Status.MEMBER)
        seats = (Member(account=bot, status=status) for status in (before, after))
        tell_membership(chat, *seats, by=chat.person, at=self.clock())
        self._tell(Happening.MEMBERSHIP, chat, by=chat.person, detail=after.value)

    def open_topic(self, chat: Chat, name: str, *, by: Account) -> Topic:
        """A new topic in a forum, with the service message that everybody sees."""
        topic = Topic(id=0, name=name)
        created = {"forum_topic_created": {"name": name, "icon_color": 7322096}}
        message = self.post(chat, by, created, topic=topic)
        return topic if message.id == topic.id else chat.topics[message.id]

    def set_topic(self, chat: Chat, topic: Topic, *, closed: bool, by: Account) -> None:
        """Close a topic or open it again, with the service message that everybody sees."""
        topic.closed = closed
        self.post(chat, by, {"forum_topic_closed" if closed else "forum_topic_reopened": {}}, topic=topic)

    # Messages

    def post(
        self,
        chat: Chat,
        sender: Account,
        content: Content,
        *,
        reply_to: Message | None = None,
        reply_markup: dict[str, Any] | None = None,
        topic: Topic | None = None,
        origin: dict[str, Any] | None = None,
        album: str | None = None,
        on_behalf: bool = False,
    ) -> Message:
        """Somebody says something; every bot that may see it gets an update."""
        message = Message(
            id=next(self._supergroup_message_ids.get(chat.id, self._message_ids)),
            chat=chat, sender=sender, sent_at=self.clock(), content=content, reply_to=reply_to,
            reply_markup=reply_markup, topic=topic, origin=origin, album=album, on_behalf=on_behalf,
        )  # fmt: skip
        if topic is not None and "forum_topic_created" in content:
            topic.id = message.id
            chat.topics[topic.id] = topic
        chat.history[message.id] = message
        tell_message("message", message)
        self._tell(Happening.WRITTEN, chat, by=sender, message=message)
        return message

    def edit(
        self, message: Message, *, content: Content | None = None, reply_markup: dict[str, Any] | None
    ) -> Message:
        """Put new words or new buttons in a message."""
        if content is not None:
            message.content = content
            message.edited_at = self.clock()
        message.reply_markup = reply_markup
        if not message.sender.is_bot:
            tell_message("edited_message", message)
        self._tell(Happening.EDITED, message.chat, by=message.sender, message=message)
        return message

    def delete(self, message: Message, *, by: Account) -> None:
        """Take a message away for everybody; Telegram tells bots nothing of it."""
        message.deleted = True
        self._tell(Happening.DELETED, message.chat, by=by, message=message)

    def may_delete(self, message: Message, account: Account) -> bool:
        """Whether Telegram lets somebody delete a message: their own, and what an administrator may."""
        chat = message.chat
        if chat.type != "private" and chat.member(account).may("can_delete_messages"):
            return True
        own = message.sender is account or chat.type == "private"
        return own and self.clock() - message.sent_at <= DELETABLE_FOR

    def react(self, message: Message, account: Account, emoji: str) -> None:
        """Put a reaction under a message in place of the one before; an empty one takes it away."""
        before = message.reactions.pop(account, "")
        if emoji:
            message.reactions[account] = emoji
        tell_reaction(message, account, before, emoji, at=self.clock())
        self._tell(Happening.REACTED, message.chat, by=account, message=message, detail=emoji)

    def act(self, chat: Chat, account: Account, action: str) -> None:
        """Somebody is typing, or the like."""
        self._tell(Happening.ACTING, chat, by=account, detail=action)

    # Buttons

    def tap(self, message: Message, account: Account, data: str) -> Tap:
        """Somebody presses a button with data; its bot is told."""
        tap = Tap(id=str(next(self._tap_ids)), by=account, message=message, data=data, at=self.stopwatch())
        self.taps[tap.id] = tap
        if isinstance(message.sender, BotAccount):
            message.sender.mailbox.put("callback_query", tap.as_json())
        self._tell(Happening.TAPPED, message.chat, by=account, message=message, tap=tap)
        return tap

    def answer(self, tap: Tap, answer: TapAnswer, *, by: BotAccount) -> None:
        """Give a tap its one answer; raises `Refusal` when it had one or is too old."""
        tap.settle(answer, now=self.stopwatch())
        self._tell(
            Happening.ANSWERED, tap.message.chat, by=by, message=tap.message, tap=tap, detail=answer.text
        )

    def _tell(
        self,
        what: Happening,
        chat: Chat,
        *,
        by: Account,
        message: Message | None = None,
        tap: Tap | None = None,
        detail: str = "",
    ) -> None:
        self._hub.tell(Change(what=what, chat=chat, by=by, message=message, tap=tap, detail=detail))
