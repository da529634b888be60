"""Words of a sentence with what is known of each: letters kept apart are put together first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.judge.pattern import CLAUSE_END, CLAUSE_START, Symbols
from bot.judge.reading import Sentence, Word
from bot.judge.spelling import Speller

_CLAUSE_MARKS: Final = frozenset(',;:.!?()\n"-')
_FEWEST_LETTERS: Final = 3
_SPLIT_WORD: Final = 5
_GROUPS: Final = frozenset({"@group", "@sex"})
_THEY: Final = "@they"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """What a stretch of the message stands for, and its span as typed."""

    symbols: Symbols
    start: int
    end: int
    quoted: bool


def tag(sentences: list[Sentence], speller: Speller) -> list[list[Tag]]:
    """Per sentence, a tag for each word; pronouns for a group named before are tagged as that group."""
    tagged = []
    group = False
    for sentence in sentences:
        tags: list[Tag] = []
        words = list(_put_together(sentence.words, speller))
        for number, (word, symbols) in enumerate(words):
            if group and _THEY in symbols:
                symbols |= {"@group"}
            group = group or not symbols.isdisjoint(_GROUPS)
            marks = set()
            if not tags or not _CLAUSE_MARKS.isdisjoint(word.before):
                marks.add(CLAUSE_START)
            if number + 1 == len(words) or not _CLAUSE_MARKS.isdisjoint(words[number + 1][0].before):
                marks.add(CLAUSE_END)
            tags.append(
                Tag(
                    symbols=symbols | marks if marks else symbols,
                    start=word.start,
                    end=word.end,
                    quoted=word.quoted,
                )
            )
        tagged.append(tags)
    return tagged


def _put_together(words: list[Word], speller: Speller) -> Iterator[tuple[Word, Symbols]]:
    """Each word with its symbols; spelt-out and split words as one."""
    at = 0
    while at < len(words):
        word = words[at]
        if word.kind != "word":
            yield word, frozenset((f"@{word.kind}", word.text)) | speller.units(word.text)[0]
            at += 1
            continue
        joined = _spelt_out(words, at, speller) or _split(words, at, speller)
        if joined is None:
            joined = (word, 1)
        word, taken = joined
        before = word.before
        for symbols in speller.units(word.text):
            yield (
                Word(text=word.text, start=word.start, end=word.end, before=before, quoted=word.quoted),
                symbols,
            )
            before = ""
        at += taken


def _spelt_out(words: list[Word], at: int, speller: Speller) -> tuple[Word, int] | None:
    """Three or more single letters in a row are one word, where that word is known; the longest such row counts."""
    end = at
    while end < len(words) and end - at < 24 and len(words[end].text) == 1 and words[end].kind == "word":
        end += 1
    for stop in range(end, at + _FEWEST_LETTERS - 1, -1):
        joined = "".join(word.text for word in words[at:stop])
        if speller.is_sensitive(joined) or any(
            len(symbol) > 1 and not symbol.startswith("@") and speller.is_sensitive(symbol)
            for unit in speller.units(joined) for symbol in unit
        ):  # fmt: skip
            return _join(words[at:stop], joined), stop - at
    return None


def _split(words: list[Word], at: int, speller: Speller) -> tuple[Word, int] | None:
    """An abuse cut in two: by a sign or an emoji, or by a space where a piece is no word by itself."""
    for pieces in (2, 3):
        if at + pieces > len(words):
            return None
        parts = words[at : at + pieces]
        joined = "".join(part.text for part in parts if part.kind != "sign")
        if len(joined) < _SPLIT_WORD or not speller.is_strong(joined):
            continue
        touching = all(part.before and part.before.strip() or part.before == "" for part in parts[1:])
        if touching or not all(speller.knows(part.text) for part in parts):
            return _join(parts, joined), pieces
    return None


def _join(words: list[Word], text: str) -> Word:
    first, last = words[0], words[-1]
    return Word(text=text, start=first.start, end=last.end, before=first.before, quoted=first.quoted)
