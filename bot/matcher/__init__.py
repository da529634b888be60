"""Which intent a message is nearest to, how sure that is, and why."""

from bot.matcher.encoder import Encoder
from bot.matcher.match import Match, Near, Understanding, Why
from bot.matcher.matcher import ANSWER_AT, CLARIFY_AT, COURTESY, LEAD_AT, Matcher

__all__ = [
    "ANSWER_AT",
    "CLARIFY_AT",
    "COURTESY",
    "LEAD_AT",
    "Encoder",
    "Match",
    "Matcher",
    "Near",
    "Understanding",
    "Why",
]
