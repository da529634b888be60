"""Phrases with open places: how the lexicon writes them, and how they are found among words.

A pattern is a row of elements, parted by spaces:

    colis               this word, as it looks when folded
    tu|vous             one of these
    @insult             any word of that class
    pas?                may be missing
    !pas                the next word is not this one; takes no room
    ..                  up to three words of any kind; `...` up to eight
    ^colis   colis$     where a clause begins; where it ends

Words of the class `@filler` (really, vraiment, ne) may stand between any two elements: they change nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from sys import intern
from typing import Final

CLAUSE_START: Final = "^"
CLAUSE_END: Final = "$"
FILLER: Final = "@filler"
_MOST_FILLERS: Final = 3
_MISPLACED: Final = re.compile(r"\w[?$^!]|[?$^!]\w")
_GAPS: Final = {"..": 3, "...": 8}

Symbols = frozenset[str]
"""What a word is: its spellings, the classes it is in (`@insult`), and whether a clause begins or ends there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One place of a pattern."""

    wanted: Symbols = frozenset()
    gap: int = 0
    optional: bool = False
    refuses: bool = False
    begins: bool = False
    ends: bool = False

    def fits(self, word: Symbols) -> bool:
        """Whether that word may stand here."""
        if self.wanted.isdisjoint(word):
            return False
        return (not self.begins or CLAUSE_START in word) and (not self.ends or CLAUSE_END in word)

    @property
    def is_fixed(self) -> bool:
        """One word must stand here."""
        return not (self.gap or self.optional or self.refuses)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """Elements in a row, and the one by which the pattern is looked up."""

    elements: tuple[Element, ...]
    key: int

    def find(self, words: Sequence[Symbols], at: int) -> tuple[int, int] | None:
        """The span of words that fit when the key stands at `at`; none when they do not."""
        if not self.elements[self.key].fits(words[at]):
            return None
        right = _walk(self.elements[self.key + 1 :], 0, words, at + 1, 1)
        if right is None:
            return None
        left = _walk(self.elements[: self.key][::-1], 0, words, at - 1, -1)
        return None if left is None else (left + 1, right)


def phrase(words: Sequence[str]) -> Pattern:
    """These very words in a row."""
    elements = tuple(Element(wanted=frozenset((word,))) for word in words)
    return Pattern(
        elements=elements, key=min(range(len(words)), key=lambda number: _commonness(elements[number]))
    )


def parse_pattern(source: str) -> Pattern:
    """A pattern as written.

    Raises:
        ValueError: no element must be there, so that nothing could be looked up.
    """
    elements = tuple(_element(part) for part in source.split())
    wanted = [symbol for element in elements for symbol in element.wanted]
    if "" in wanted:
        raise ValueError(f"an empty choice in «{source}»")
    if misplaced := [symbol for symbol in wanted if _MISPLACED.search(symbol)]:
        raise ValueError(f"a mark in the middle of a choice: {', '.join(sorted(misplaced))}")
    fixed = [number for number, element in enumerate(elements) if element.is_fixed]
    if not fixed:
        raise ValueError(f"nothing in «{source}» must be there")
    return Pattern(elements=elements, key=min(fixed, key=lambda number: _commonness(elements[number])))


@lru_cache(maxsize=4096)  # many patterns have the same places
def _element(part: str) -> Element:
    if part in _GAPS:
        return Element(gap=_GAPS[part])
    refuses = part.startswith("!")
    optional = part.endswith("?")
    body = part.removeprefix("!").removesuffix("?")
    begins = body.startswith("^")
    ends = body.endswith("$")
    body = body.removeprefix("^").removesuffix("$")
    return Element(
        wanted=frozenset(map(intern, body.split("|"))),
        optional=optional,
        refuses=refuses,
        begins=begins,
        ends=ends,
    )


_COMMON_CLASSES: Final = frozenset(
    {"@i", "@you", "@they", "@be", "@your", "@the", "@very", "@not", "@will", "@human", "@say"}
)


def _commonness(element: Element) -> float:
    """How often a word is met that fits, guessed: short words and big everyday classes are common."""
    return sum(
        40 if symbol in _COMMON_CLASSES else 3 if symbol[0] == "@" else max(0.5, 8 - len(symbol))
        for symbol in element.wanted
    )


def _walk(
    elements: tuple[Element, ...], number: int, words: Sequence[Symbols], at: int, step: int
) -> int | None:
    """Where the walk ends when the elements from `number` on fit the words from `at` on."""
    if number == len(elements):
        return at
    element = elements[number]
    if element.gap:
        return _walk_gap(elements, number, words, at, step)
    inside = 0 <= at < len(words)
    if element.refuses:
        following_word = at if step > 0 else at + 1
        refused = 0 <= following_word < len(words) and element.fits(words[following_word])
        return None if refused else _walk(elements, number + 1, words, at, step)
    if inside and element.fits(words[at]):
        end = _walk(elements, number + 1, words, at + step, step)
        if end is not None:
            return end
    if element.optional:
        return _walk(elements, number + 1, words, at, step)
    beyond = at + step * _fillers(words, at, step)
    return _walk(elements, number, words, beyond, step) if beyond != at else None


def _walk_gap(
    elements: tuple[Element, ...], number: int, words: Sequence[Symbols], at: int, step: int
) -> int | None:
    """The walk over up to so many words of any kind; where the next word must be there, only it is looked for."""
    following = elements[number + 1] if number + 1 < len(elements) else None
    wanted = following.wanted if following is not None and following.is_fixed else None
    for place in range(at, at + step * (elements[number].gap + 1), step):
        inside = 0 <= place < len(words)
        if wanted is None or (inside and not wanted.isdisjoint(words[place])):
            end = _walk(elements, number + 1, words, place, step)
            if end is not None:
                return end
        if not inside:
            break
    return None


def _fillers(words: Sequence[Symbols], at: int, step: int) -> int:
    """How many words that change nothing stand there, as far as it matters."""
    count = 0
    while count < _MOST_FILLERS and 0 <= at < len(words) and FILLER in words[at]:
        at += step
        count += 1
    return count
