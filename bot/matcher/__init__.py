"""Which intent a message is nearest to, how sure that is, and why."""

from bot.matcher.match import Match
from bot.matcher.matcher import ANSWER_AT, CLARIFY_AT, LEAD_AT, Matcher

__all__ = ["ANSWER_AT", "CLARIFY_AT", "LEAD_AT", "Match", "Matcher"]
