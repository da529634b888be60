"""The pure heart: what a conversation remembers, and what is decided about each message."""

from bot.conversation.decision import Answer, Cause, Clarify, Decision, Escalate, Silence, StaySilent
from bot.conversation.lookout import Lookout, Stopwatch
from bot.conversation.memory import calmed, resumed
from bot.conversation.state import Conversation, Hold, from_json, to_json
from bot.conversation.turn import Turn

__all__ = [
    "Answer",
    "Cause",
    "Clarify",
    "Conversation",
    "Decision",
    "Escalate",
    "Hold",
    "Lookout",
    "Silence",
    "StaySilent",
    "Stopwatch",
    "Turn",
    "calmed",
    "from_json",
    "resumed",
    "to_json",
]
