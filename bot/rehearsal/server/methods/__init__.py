"""The methods of the Bot API that the local Telegram has.

Source of names, fields and answers: <https://core.telegram.org/bots/api>. A method that is not here is answered
"Not Found", as Telegram answers one that it does not know.
"""

from bot.rehearsal.server.methods import itself, places, sending, sent, updates
from bot.rehearsal.server.methods.registry import METHODS

__all__ = ["METHODS", "itself", "places", "sending", "sent", "updates"]
