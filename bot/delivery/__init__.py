"""Nothing lost, in order, as near to once as Telegram allows.

`Delivery` runs it all. What handles the updates is given as a `Handler`; it gets a `Work` for each, and writes what it
wants sent as a `Call`.
"""

from bot.delivery.batch import Recorded
from bot.delivery.botapi import ApiFault, BotApi, Refused
from bot.delivery.call import Call, Fate, Outcome, Promise, Role
from bot.delivery.delivery import Delivery
from bot.delivery.limits import UNLIMITED, Budget, Limits
from bot.delivery.pace import Pace
from bot.delivery.recording import INTERRUPTED, NOTHING_TO_EDIT
from bot.delivery.redaction import quiet_libraries, redact, redacted
from bot.delivery.webhook import Webhook, register, secret_of
from bot.delivery.work import Handler, Work
from bot.store.dead_letters import DeadLetter
from bot.store.timers import Timer

__all__ = [
    "INTERRUPTED",
    "NOTHING_TO_EDIT",
    "UNLIMITED",
    "ApiFault",
    "BotApi",
    "Budget",
    "Call",
    "DeadLetter",
    "Delivery",
    "Fate",
    "Handler",
    "Limits",
    "Outcome",
    "Pace",
    "Promise",
    "Recorded",
    "Refused",
    "Role",
    "Timer",
    "Webhook",
    "Work",
    "quiet_libraries",
    "redact",
    "redacted",
    "register",
    "secret_of",
]
