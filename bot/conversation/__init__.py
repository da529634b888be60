"""The pure heart: what a conversation remembers, and what is decided about each message."""

from bot.conversation.decision import Answer, Cause, Clarify, Decision, Escalate, Silence, StaySilent
from bot.conversation.gathering import (
    Gathering,
    Watched,
    gathering_from_json,
    gathering_to_json,
    quieted,
)
from bot.conversation.lookout import Lookout, Stopwatch
from bot.conversation.memory import calmed, resumed
from bot.conversation.state import Conversation, Hold, from_json, to_json
from bot.conversation.surge import Tide, is_trouble, may_fold
from bot.conversation.turn import Turn

__all__ = [
    "Answer",
    "Cause",
    "Clarify",
    "Conversation",
    "Decision",
    "Escalate",
    "Gathering",
    "Hold",
    "Lookout",
    "Silence",
    "StaySilent",
    "Stopwatch",
    "Tide",
    "Turn",
    "Watched",
    "calmed",
    "from_json",
    "gathering_from_json",
    "gathering_to_json",
    "is_trouble",
    "may_fold",
    "quieted",
    "resumed",
    "to_json",
]
