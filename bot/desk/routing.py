"""Which case a message of ours in the group stands for: stored ids alone say it, never text."""

from __future__ import annotations

import telegram

from bot.delivery import Role, Work
from bot.desk.buttons import Tap, Verb
from bot.desk.cases import find_case
from bot.store import sent
from bot.store.sent import Sent


async def stands_for(work: Work, message: telegram.MaybeInaccessibleMessage) -> Sent | None:
    """What the message is to us; none when it is not ours.

    A card may have arrived without our learning its id: such a one is known by its buttons' token, once Telegram has
    said that the bot wrote it, and from then on by its id.
    """
    known = await sent.find(work.conn, work.bot, message.chat.id, message.message_id)
    if known is not None or not isinstance(message, telegram.Message):
        return known
    tap = _own_button(message, work.bot)
    case = await find_case(work, tap.case_id) if tap else None
    if tap is None or case is None or not tap.is_of(case):
        return None
    is_pile = tap.verb is Verb.OPEN
    adopted = Sent(
        chat_id=message.chat.id,
        message_id=message.message_id,
        role=Role.PILE if is_pile else Role.CARD,
        escalation=None if is_pile else case.id,
        conversation=None if is_pile else case.chat_id,
        at=work.now,
    )
    await sent.add(work.conn, work.bot, adopted)
    work.record("card_adopted", chat_id=case.chat_id, escalation=case.id, message_id=message.message_id)
    return adopted


def _own_button(message: telegram.Message, bot: int) -> Tap | None:
    """The first button of a message that the bot itself wrote."""
    if message.from_user is None or message.from_user.id != bot or message.reply_markup is None:
        return None
    for row in message.reply_markup.inline_keyboard:
        for key in row:
            return Tap.read(key.callback_data) if isinstance(key.callback_data, str) else None
    return None
