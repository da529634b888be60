"""A message cut into words and sentences; every word knows where it was typed."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Final

from bot.judge.folding import Folded

LONGEST_WORD: Final = 48
"""A longer run of letters is read up to here: no word is, and looking would take time."""

_TOKEN: Final = re.compile(
    r"(?P<link>(?:https?://|www\.|t\.me/|wa\.me/|bit\.ly/)\S+)"
    r"|(?P<mention>(?<![\w.])@[a-z0-9_]{4,}(?!\w))"
    r"|(?P<word>[$@]?[^\W_]+(?:[*@$!|#^%+]+[^\W_]+)*[*$@#]*|[@$*]{3,})"
    r"|(?P<sign>[\U0001f000-\U0001faff\u2600-\u27bf])"
)
_CONTRACTIONS: Final = {"re": "are", "ll": "will", "m": "am", "ve": "have", "t": "not", "d": "would"}
_IRREGULAR: Final = {"can": "can", "won": "will", "shan": "shall"}
_SENTENCE_END: Final = re.compile(r"[.!?;\n]")
_QUOTED: Final = re.compile(r'"[^"\n]{2,300}"|(?<!\w)\'[^\'"\n]{2,300}\'(?!\w)|\*[^*\n]{4,200}\*')


@dataclass(slots=True, kw_only=True)
class Word:
    """One word as it looks (`text`), and its span in the message as typed."""

    text: str
    start: int
    end: int
    before: str
    """What stands between it and the word before."""
    quoted: bool = False
    kind: str = "word"


@dataclass(slots=True, kw_only=True)
class Sentence:
    """The words between two full stops."""

    words: list[Word] = field(default_factory=list)
    asks: bool = False
    """It ends in a question mark."""


def read(folded: Folded) -> list[Sentence]:
    """The sentences of a message as it looks, without empty ones."""
    plain = folded.text
    quotes = _quotes(plain)
    sentences: list[Sentence] = [Sentence()]
    last = 0
    for token in _TOKEN.finditer(plain):
        start, end = token.span()
        gap = plain[last:start]
        # A lone stop between two letters is an abbreviation, or letters kept apart.
        if last and len(gap) > 1 and _SENTENCE_END.search(gap):
            sentences[-1].asks = "?" in gap
            sentences.append(Sentence())
        end = min(end, start + LONGEST_WORD)
        typed = folded.typed(start, end)
        word = Word(
            text=plain[start:end],
            start=typed[0],
            end=typed[1],
            before=gap,
            quoted=_within(quotes, start),
            kind=token.lastgroup or "word",
        )
        _contract(sentences[-1].words, word)
        sentences[-1].words.append(word)
        last = token.end()
    sentences[-1].asks = "?" in plain[last:]
    return [sentence for sentence in sentences if sentence.words]


def _contract(before: list[Word], word: Word) -> None:
    """English contractions: the part after the apostrophe is the word it stands for."""
    if word.before == "'" and word.text in _CONTRACTIONS and before:
        if word.text == "t":
            if not before[-1].text.endswith("n"):
                return
            verb = before[-1].text
            before[-1].text = _IRREGULAR.get(verb) or verb.removesuffix("n") or verb
        word.text = _CONTRACTIONS[word.text]


def _within(quotes: list[tuple[int, int]], at: int) -> bool:
    """Whether that place is in one of the spans, which follow one another."""
    following = bisect_right(quotes, (at, at))
    return following > 0 and at < quotes[following - 1][1]


def _quotes(plain: str) -> list[tuple[int, int]]:
    """Spans between quotation marks; a message that is one quotation from end to end quotes nobody."""
    found = [match.span() for match in _QUOTED.finditer(plain)]
    return [(a, b) for a, b in found if len(plain.strip()) > (b - a) + 3]
