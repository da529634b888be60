"""What bots are told of what happens, as Telegram's updates.

Sources: <https://core.telegram.org/bots/api#update>, <https://core.telegram.org/bots/features#privacy-mode>.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from bot.rehearsal.server.accounts import Account, BotAccount
from bot.rehearsal.server.chats import Chat, Member, Message


def sees(bot: BotAccount, message: Message) -> bool:
    """Whether a bot is told of a message at all: privacy mode hides most of a group's talk from it."""
    chat, member = message.chat, message.chat.member(bot)
    if message.sender is bot:
        return message.kind == "service"
    if isinstance(message.sender, BotAccount) or not member.present:
        return False
    if chat.type == "private" or message.kind == "service" or not bot.privacy or member.is_admin:
        return True
    if message.reply_to is not None and message.reply_to.sender is bot:
        return True
    return _addresses(message, bot)


def tell_message(kind: str, message: Message) -> None:
    """Give every bot that sees it a message, as an update of that kind."""
    for bot in _bots(message.chat):
        if sees(bot, message):
            bot.mailbox.put(kind, message.as_json())


def tell_reaction(message: Message, by: Account, before: str, after: str, *, at: datetime) -> None:
    """Tell of a person's reaction the bots that ask for it: in groups, administrators alone."""
    chat = message.chat
    for bot in _bots(chat):
        if not by.is_bot and (chat.type == "private" or chat.member(bot).is_admin):
            reaction = {
                "chat": chat.as_json(),
                "message_id": message.id,
                "user": by.as_json(),
                "date": int(at.timestamp()),
                "old_reaction": [{"type": "emoji", "emoji": before}] if before else [],
                "new_reaction": [{"type": "emoji", "emoji": after}] if after else [],
            }
            bot.mailbox.put("message_reaction", reaction)


def tell_membership(chat: Chat, former: Member, member: Member, *, by: Account, at: datetime) -> None:
    """Tell a bot of its own place in a chat; other bots hear nothing of it."""
    bot = member.account
    if isinstance(bot, BotAccount):
        update = {
            "chat": chat.as_json(),
            "from": by.as_json(),
            "date": int(at.timestamp()),
            "old_chat_member": former.as_json(),
            "new_chat_member": member.as_json(),
        }
        bot.mailbox.put("my_chat_member", update)


def _bots(chat: Chat) -> Iterator[BotAccount]:
    return (account for account in chat.present() if isinstance(account, BotAccount))


def _addresses(message: Message, bot: BotAccount) -> bool:
    """Whether it is a command for that bot; one without a name is for the only bot, or the last that spoke."""
    command, _, name = message.text.partition(" ")[0].partition("@")
    if not command.startswith("/"):
        return False
    if name:
        return bot.username is not None and name.lower() == bot.username.lower()
    spoke = [said.sender for said in message.chat.messages if isinstance(said.sender, BotAccount)]
    alone = len(list(_bots(message.chat))) == 1
    return alone or bool(spoke and spoke[-1] is bot)
