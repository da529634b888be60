"""When words that could be rough are not: quoted, reported, condemned or negated."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.judge.judgement import Category, Target
from bot.judge.lexicon import Rule
from bot.judge.pattern import CLAUSE_START
from bot.judge.tagging import Tag

ABUSE: Final = frozenset({Category.INSULT, Category.HATE, Category.SEXUAL, Category.THREAT})
_SPEAKERS: Final = frozenset({"@you", "@i"})
_REACH: Final = 12
"""How many words a reporting verb reaches."""
_REACH_OF_NOT: Final = {Category.HATE: 4, Category.INSULT: 2}
"""How many words a negation reaches; of other kinds only the next one: "if you don't refund me I will …"."""

_ASKS_BACK: Final = frozenset({CLAUSE_START, "non"})
"""What stands behind and negates nothing: another clause, and the "non ?" that asks for consent."""


def is_meant(rule: Rule, tags: Sequence[Tag], start: int, end: int, excused: Sequence[range]) -> bool:
    """Whether whoever wrote the words between `start` and `end` says them on their own account."""
    if rule.category in ABUSE:
        if any(start < places.stop and places.start < end for places in excused):
            return False
        if _is_quoted(tags, start, end) or _is_reported(rule, tags, start):
            return False
    return rule.sure or not _is_negated(rule, tags, start, end)


def _is_quoted(tags: Sequence[Tag], start: int, end: int) -> bool:
    """In quotation marks; a single word in them is still the writer's where "you" or "I" stands outside."""
    quoted = [tag.quoted for tag in tags[start:end]]
    return all(quoted) or (any(quoted) and tags[start].symbols.isdisjoint(_SPEAKERS))


def _is_reported(rule: Rule, tags: Sequence[Tag], start: int) -> bool:
    """Somebody else said it; a mere word of saying does not excuse what is aimed at whoever reads."""
    verbs = (
        {"@retold", "@mistreated"} if rule.target is Target.TEAM else {"@retold", "@mistreated", "@report"}
    )
    return any(verbs & tag.symbols for tag in tags[max(0, start - _REACH) : start + 1])


def _is_negated(rule: Rule, tags: Sequence[Tag], start: int, end: int) -> bool:
    """A negation inside, or just before or behind; for hatred up to four words before, but not in another clause."""
    reach = _REACH_OF_NOT.get(rule.category, 1)
    while start > 0 and reach > 0 and CLAUSE_START not in tags[start].symbols:
        start -= 1
        reach -= 1
    behind = tags[end : end + 1]
    if behind and not _ASKS_BACK.isdisjoint(behind[0].symbols):
        behind = ()
    return any("@not" in tag.symbols for tag in (*tags[start:end], *behind))
