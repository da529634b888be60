"""Words of a sentence with what is known of each: letters kept apart are put together first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.judge.lexicon import Phrase
from bot.judge.pattern import CLAUSE_END, CLAUSE_START, Symbols
from bot.judge.reading import Sentence, Word
from bot.judge.spelling import Speller

_CLAUSE_MARKS: Final = frozenset(',;:.!?()\n"-')
_FEWEST_LETTERS: Final = 3
_LONGEST_RUN: Final = 24
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


def tag(
    sentences: list[Sentence], speller: Speller, phrases: Mapping[str, tuple[Phrase, ...]]
) -> list[list[Tag]]:
    """Per sentence, a tag for each word or set phrase; pronouns for a group named before are that group."""
    tagged = []
    group = False
    for sentence in sentences:
        tags = _as_phrases(list(_with_clauses(list(_put_together(sentence.words, speller)))), phrases)
        for number, tag in enumerate(tags):
            if group and _THEY in tag.symbols:
                tags[number] = replace(tag, symbols=tag.symbols | {"@group"})
            group = group or not tag.symbols.isdisjoint(_GROUPS)
        tagged.append(tags)
    return tagged


def spans(
    words: Sequence[Symbols], index: Mapping[str, tuple[Phrase, ...]]
) -> Iterator[tuple[int, int, Phrase]]:
    """Where phrases stand, by the first and the last word."""
    for at, symbols in enumerate(words):
        for symbol in symbols:
            for phrase in index.get(symbol, ()):
                if (span := phrase.pattern.find(words, at)) is not None:
                    yield *span, phrase


def _with_clauses(words: list[tuple[Word, Symbols]]) -> Iterator[Tag]:
    for number, (word, symbols) in enumerate(words):
        marks = set()
        if not number or not _CLAUSE_MARKS.isdisjoint(word.before):
            marks.add(CLAUSE_START)
        if number + 1 == len(words) or not _CLAUSE_MARKS.isdisjoint(words[number + 1][0].before):
            marks.add(CLAUSE_END)
        seen = symbols | marks if marks else symbols
        yield Tag(symbols=seen, start=word.start, end=word.end, quoted=word.quoted)


def _as_phrases(tags: list[Tag], phrases: Mapping[str, tuple[Phrase, ...]]) -> list[Tag]:
    """Words of a set phrase become one tag; the longest phrase counts."""
    found = sorted(spans([tag.symbols for tag in tags], phrases), key=lambda span: (span[0], -span[1]))
    merged: list[Tag] = []
    at = 0
    for start, end, phrase in found:
        if start < at:
            continue
        first, last = tags[start], tags[end - 1]
        outer = (first.symbols & {CLAUSE_START}) | (last.symbols & {CLAUSE_END})
        merged += tags[at:start]
        merged.append(
            Tag(
                symbols=outer | {phrase.mark},
                start=first.start,
                end=last.end,
                quoted=first.quoted and last.quoted,
            )
        )
        at = end
    return merged + tags[at:]


def _put_together(words: list[Word], speller: Speller) -> Iterator[tuple[Word, Symbols]]:
    """Each word with its symbols; spelt-out and split words as one."""
    at = 0
    while at < len(words):
        word = words[at]
        if word.kind != "word":
            yield word, frozenset((f"@{word.kind}", word.text)) | speller.units(word.text)[0]
            at += 1
            continue
        if run := _run_of_letters(words, at):
            joined = list(_spelt_out(words[at : at + run], speller))
            at += run
        else:
            one, taken = _split(words, at, speller) or (word, 1)
            joined = [one]
            at += taken
        for one in joined:
            first, *glued = speller.units(one.text)
            yield one, first
            for symbols in glued:
                yield replace(one, before=""), symbols


def _run_of_letters(words: list[Word], at: int) -> int:
    """How many single letters stand in a row; nothing where they are too few for a word."""
    end = at
    while (
        end < len(words)
        and end - at < _LONGEST_RUN
        and len(words[end].text) == 1
        and words[end].kind == "word"
    ):
        end += 1
    return end - at if end - at >= _FEWEST_LETTERS else 0


def _spelt_out(run: list[Word], speller: Speller) -> Iterator[Word]:
    """Single letters as the word they spell; some may belong to words of their own."""
    letters = "".join(word.text for word in run)
    span = _known_within(letters, speller, at_least=max(_FEWEST_LETTERS, len(run) * 3 // 5))
    if span is None and speller.stands_for_something(letters):
        span = (0, len(run))
    start, end = span or (0, 0)
    yield from run[:start]
    if span:
        yield _join(run[start:end], letters[start:end])
    yield from run[end:]


def _known_within(letters: str, speller: Speller, *, at_least: int) -> tuple[int, int] | None:
    """The longest word of note among the letters."""
    for length in range(len(letters), at_least - 1, -1):
        for start in range(len(letters) - length + 1):
            if speller.is_sensitive(letters[start : start + length]):
                return start, start + length
    return None


def _split(words: list[Word], at: int, speller: Speller) -> tuple[Word, int] | None:
    """An abuse cut in two: by a sign or an emoji, or by a space where a piece is no word by itself."""
    for pieces in (2, 3):
        if at + pieces > len(words):
            return None
        parts = words[at : at + pieces]
        if parts[-1].kind != "word":
            continue
        joined = "".join(part.text for part in parts if part.kind != "sign")
        if len(joined) < _SPLIT_WORD or not speller.is_sensitive(joined):
            continue
        touching = not any(part.before.isspace() for part in parts[1:])
        if touching or not all(speller.knows(part.text) for part in parts):
            return _join(parts, joined), pieces
    return None


def _join(words: list[Word], text: str) -> Word:
    first, last = words[0], words[-1]
    return Word(text=text, start=first.start, end=last.end, before=first.before, quoted=first.quoted)
