"""The team's side: cards, taps, relayed answers."""

from bot.desk.desk import Desk
from bot.desk.group import reply_to
from bot.desk.people import person_of
from bot.desk.receipts import SENT_SIGN

__all__ = ["SENT_SIGN", "Desk", "person_of", "reply_to"]
