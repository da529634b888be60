"""Words of `limits.yml` that would hit everyday language: tried before they insult an honest follower."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from bot.findings import Finding, Place
from bot.intents.catalogue import Catalogue, Limits, LimitWord
from bot.intents.codes import Code
from bot.judge import Judge
from bot.judge.lexicon import daily_words

SHOWN: Final = 3
"""How many of the phrases that a word hits are named."""

_CALLS_NOBODY: Final = frozenset({"complaint", "tease", "spam"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """What an added word finds rough although nobody would."""

    word: LimitWord
    phrases: tuple[str, ...]
    total: int


def wide_words(catalogue: Catalogue) -> tuple[Finding, ...]:
    """A remark on each added word that would call a human for one of the brand's own phrases, or for an everyday word."""
    return tuple(
        Finding(
            code=Code.TOO_WIDE,
            place=hit.word.place,
            gravity=Code.TOO_WIDE.gravity,
            facts={
                "word": hit.word.text,
                "phrases": ", ".join(f"« {phrase} »" for phrase in hit.phrases),
                "total": hit.total,
            },
        )
        for hit in hits(catalogue)
    )


def hits(catalogue: Catalogue) -> Iterator[Hit]:
    """Each word that is too wide, in the order they were written."""
    limits = catalogue.limits
    grave = [
        word
        for word in limits.words
        if word.severity >= limits.escalate and word.category not in _CALLS_NOBODY
    ]
    if not grave:
        return
    judge = Judge.for_limits(Limits(words=tuple(grave), allow=limits.allow))
    found: dict[Place, list[str]] = {}
    for phrase in (*_phrases(catalogue), *daily_words()):
        for place in _hit_by(judge, phrase):
            found.setdefault(place, []).append(phrase)
    for word in grave:
        if phrases := found.get(word.place):
            yield Hit(word=word, phrases=tuple(phrases[:SHOWN]), total=len(phrases))


def _phrases(catalogue: Catalogue) -> Iterable[str]:
    """What the brand itself writes down as honest: examples, and phrases of its tests."""
    return dict.fromkeys(
        [*(example.text for example in catalogue.examples()), *(trial.text for trial in catalogue.trials())]
    )


def _hit_by(judge: Judge, phrase: str) -> Iterator[Place]:
    for reason in judge.judge(phrase).reasons:
        if reason.rule == "brand" and reason.place is not None:
            yield reason.place
