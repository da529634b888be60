"""What a word stands for, however it was disguised or misspelt.

The order is by how sure it is: the word as it is, letters repeated, digits and signs for letters, stars, a word glued
to another, letters missing, doubled or swapped, vowels left out, syllables turned round (verlan). What is an everyday
word is never taken for a disguise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from sys import intern
from typing import Final

from bot.judge.lexicon import Table
from bot.judge.pattern import Symbols

Units = tuple[Symbols, ...]
"""What one typed word stands for: mostly one, more where words were glued."""

_LEET: Final = {
    "0": "o", "1": "il", "2": "z", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t", "8": "b", "9": "g",
    "@": "a", "$": "s", "!": "i", "|": "li", "+": "t", "#": "h", "^": "a", "%": "x",
}  # fmt: skip
_MOST_READINGS: Final = 16
_SHORTEST: Final = 3
_SHORTEST_NEAR: Final = 5
_FEWEST_BONES: Final = 4
_SHORTEST_GLUED: Final = 5
_SHORTEST_PART: Final = 4
_LONGEST_GLUED: Final = 26
_MOST_PARTS: Final = 4
_MOST_REMEMBERED: Final = 8192
_STARS: Final = frozenset("*#@$%!^")
_RUN: Final = re.compile(r"(.)\1+")
_LONG_RUN: Final = re.compile(r"(.)\1{2,}")
_VOWELS: Final = re.compile("[aeiouy]+")
_F_WORD: Final = re.compile(r"f\W{3}")
_PIECES: Final = re.compile(r"[^\W_]+")


class Speller:
    """Reads single words with one table; remembers what it has read."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._disguised = table.strong | table.fuzzy
        self._near = self._disguised | {word for word in table.literals if len(word) >= _SHORTEST_NEAR}
        # Where several words would look the same, it may be any of them: they stand in one string, parted by spaces.
        self._one_missing: dict[str, str] = {}
        self._squeezed: dict[str, str] = {}
        self._skeletons: dict[str, str] = {}
        self._by_shape: dict[tuple[str, int], list[str]] = {}
        for word in sorted(self._near):
            _note(self._squeezed, _RUN.sub(r"\1", word), word)
            self._by_shape.setdefault((word[0], len(word)), []).append(word)
            for shorter in _without_one(word) if len(word) > _SHORTEST_NEAR else ():
                if shorter[0] == word[0]:
                    _note(self._one_missing, shorter, word)
        for word in sorted(table.strong | self._near):
            if len(bones := _bones(word)) >= _FEWEST_BONES and bones != word:
                _note(self._skeletons, bones, word)
        self._read: dict[str, Units] = {}

    def units(self, word: str) -> Units:
        """What the word stands for; itself where nothing is known of it."""
        known = self._table.classes.get(word)
        if known is not None and word not in self._table.short:
            return (known,)
        if (read := self._read.get(word)) is None:
            if len(self._read) >= _MOST_REMEMBERED:
                self._read.clear()
            read = self._read[word] = self._undisguise(word) or (frozenset((word,)),)
        return read

    def knows(self, word: str) -> bool:
        """It is a word of the lexicon, everyday ones included."""
        return word in self._table.classes or word in self._table.short

    def is_sensitive(self, word: str) -> bool:
        """It is a word whose disguises are undone."""
        return word in self._disguised or word in self._table.literals

    def stands_for_something(self, word: str) -> bool:
        """It is, or hides, a word of note."""
        return self.is_sensitive(word) or (not self.knows(word) and self._undisguise(word) is not None)

    def _undisguise(self, word: str) -> Units | None:
        if word in self._table.short:
            return tuple(self._symbols(part) for part in self._table.short[word])
        if word.isdigit() or len(word) < _SHORTEST:
            return None
        if not word.isalpha():
            return self._without_signs(word)
        return self._stretched(word) or self._glued(word) or self._misspelt(word) or self._turned(word)

    def _symbols(self, word: str) -> Symbols:
        return self._table.classes.get(word) or frozenset((word,))

    def _one(self, word: str | None) -> Units | None:
        return None if word is None else (self._symbols(word),)

    def _any(self, words: str | None) -> Units | None:
        """Whichever of these it is: it stands for all that they stand for."""
        return (frozenset().union(*map(self._symbols, words.split())),) if words else None

    def _stretched(self, word: str) -> Units | None:
        """Letters repeated: connaaaard, ccoonn; any word of the lexicon when a letter stands three times."""
        if _LONG_RUN.search(word):
            for kept in (r"\1", r"\1\1"):
                short = _LONG_RUN.sub(kept, word)
                if self.knows(short):
                    return self.units(short)
            if found := self._squeezed.get(_RUN.sub(r"\1", word)):
                return self._any(found)
            word = _LONG_RUN.sub(r"\1", word)
            return self._glued(word) or self._misspelt(word)
        if len(_RUN.findall(word)) > 1 and (found := self._squeezed.get(_RUN.sub(r"\1", word))):
            return self._any(found)
        return None

    def _without_signs(self, word: str) -> Units | None:
        """Digits and signs for letters, stars over letters; else the words between the signs."""
        readings = [reading for reading in self._decoded(word) if reading.isalpha()]
        for reading in readings:
            if reading in self._table.classes:
                return self._one(reading)
        if found := self._starred(word.rstrip("#@$")):
            return self._any(found)
        if readings and (units := self._stretched(readings[0]) or self._glued(readings[0])):
            return units
        pieces = _PIECES.findall(word)
        return tuple(unit for piece in pieces if piece != word for unit in self.units(piece)) or None

    def _decoded(self, word: str) -> Iterator[str]:
        choices = [_LEET.get(char, char) for char in word.rstrip("*#@") or word]
        for number, letters in enumerate(product(*choices)):
            if number >= _MOST_READINGS:
                return
            yield "".join(letters)

    def _starred(self, word: str) -> str | None:
        """All words that show where the stars leave them free, parted by spaces."""
        shown = sum(char not in _STARS for char in word)
        if shown == len(word) or word[0] in _STARS:
            return None
        # One letter alone tells nothing, but for the best known of all starred words.
        if shown == 1 and not _F_WORD.fullmatch(word):
            return None
        fitting = [
            candidate
            for candidate in self._by_shape.get((word[0], len(word)), ())
            if all(a == b or a in _STARS for a, b in zip(word, candidate, strict=True))
        ]
        return " ".join(fitting) or None

    def _glued(self, word: str) -> Units | None:
        """Words without a space, one of them of note; or anything before such a word."""
        if not _SHORTEST_GLUED <= len(word) <= _LONGEST_GLUED:
            return None
        if parts := self._parts(word, _MOST_PARTS):
            return tuple(self._symbols(part) for part in parts)
        for cut in range(1, len(word) - 4):
            end = word[cut:]
            if end in self._table.strong or (len(end) > _SHORTEST_GLUED and end in self._near):
                return self._one(end)
        return None

    def _parts(self, word: str, most: int, *, noted: bool = False) -> tuple[str, ...] | None:
        """The word as small words and words of note in a row, at least one of them of note."""
        if not word:
            return () if noted else None
        for cut in range(len(word), 0, -1):
            head = word[:cut]
            of_note = self._is_of_note(head)
            if (cut == len(word) and not noted and most == _MOST_PARTS) or not (
                of_note or self._is_small(head, word)
            ):
                continue
            rest = (
                self._parts(word[cut:], most - 1, noted=noted or of_note)
                if most > 1 or cut == len(word)
                else None
            )
            if rest is not None:
                return (head, *rest)
        return None

    def _is_of_note(self, word: str) -> bool:
        if word in self._disguised:
            return len(word) >= _SHORTEST_PART
        return len(word) > _SHORTEST_GLUED and word in self._table.literals

    def _is_small(self, head: str, word: str) -> bool:
        """A small word; of single letters, only those that people do glue: `j…`, `i…`, `…à`."""
        if head not in self._table.particles:
            return False
        return len(head) > 1 or (head in "ij" and len(word) > 1) or (head == "a" and word == "a")

    def _misspelt(self, word: str) -> Units | None:
        """A letter missing, doubled or added, or two swapped; or no vowels at all."""
        if len(word) >= _SHORTEST_NEAR:
            if found := self._one_missing.get(word):
                return self._any(found)
            swapped = (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1))
            shorter = _without_one(word) if len(word) > _SHORTEST_NEAR + 1 else ()
            for near in (*swapped, *sorted(shorter)):
                if near in self._near and near[0] == word[0]:
                    return self._one(near)
        if len(word) >= _FEWEST_BONES and not _VOWELS.search(word[1:]):
            return self._any(self._skeletons.get(_bones(word)))
        return None

    def _turned(self, word: str) -> Units | None:
        """Verlan: the last syllable first."""
        if not _SHORTEST_GLUED <= len(word) <= _LONGEST_GLUED:
            return None
        turns = (word[cut:] + word[:cut] for cut in range(2, len(word) - 1))
        return self._one(next((turn for turn in turns if turn in self._near), None))


def _note(words: dict[str, str], look: str, word: str) -> None:
    if look != word:
        look = intern(look)  # the tables of several languages have most of them in common
        words[look] = f"{words[look]} {word}" if look in words else word


def _without_one(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(len(word))}


def _bones(word: str) -> str:
    """The first letter and the consonants after it, each run once."""
    return _RUN.sub(r"\1", word[0] + _VOWELS.sub("", word[1:]))
