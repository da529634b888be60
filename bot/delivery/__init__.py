"""Nothing lost, in order, as near to once as Telegram allows."""

from bot.delivery.call import Call, Fate, Outcome, Promise, Role
from bot.delivery.work import Handler, Work
from bot.store.dead_letters import DeadLetter
from bot.store.timers import Timer

__all__ = ["Call", "DeadLetter", "Fate", "Handler", "Outcome", "Promise", "Role", "Timer", "Work"]
