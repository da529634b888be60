"""Text as people type it, made comparable; and its length as Telegram counts it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

LONGEST_MESSAGE: Final = 4096
"""Telegram's limit for one message, in UTF-16 code units."""

_INVISIBLE: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_WORD: Final = re.compile(r"[^\W_]+")
_LIGATURES: Final = str.maketrans(
    {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "đ": "d", "ł": "l", "’": "'", "‘": "'", "ʼ": "'", "`": "'"}
)


def visible(text: str) -> str:
    """Without the characters that show nothing: zero-width ones, direction marks, tags."""
    return _INVISIBLE.sub("", text)


def fold(text: str) -> str:
    """Compatibility forms, case, accents, ligatures and invisible characters evened out; spaces single."""
    plain = visible(unicodedata.normalize("NFKC", text)).lower().translate(_LIGATURES)
    decomposed = unicodedata.normalize("NFKD", plain)
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(bare.split())


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The words of a text, folded: letters and digits, without punctuation or emoji."""
    return tuple(_WORD.findall(fold(text)))


def utf16_length(text: str) -> int:
    """How long Telegram says the text is: in UTF-16 code units.

    Source: Bot API, "MessageEntity": offsets and lengths count UTF-16 code units.
    """
    return len(text) + sum(char > "\uffff" for char in text)


def shorten(text: str, limit: int = LONGEST_MESSAGE) -> str:
    """The text, cut at a word to at most `limit` UTF-16 units, with an ellipsis where something was cut."""
    if utf16_length(text) <= limit:
        return text
    kept: list[str] = []
    room = limit - 1
    for char in text:
        room -= 2 if char > "\uffff" else 1
        if room < 0:
            break
        kept.append(char)
    cut = "".join(kept)
    at_word = cut.rsplit(None, 1)[0] if cut[-1:].strip() else cut.rstrip()
    return (at_word if len(at_word) * 2 > len(cut) else cut) + "…"
