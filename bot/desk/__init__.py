"""The team's side: cards, taps, relayed answers."""

from bot.desk.desk import Desk
from bot.desk.group import reply_to
from bot.desk.people import person_of

__all__ = ["Desk", "person_of", "reply_to"]
