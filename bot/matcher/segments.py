"""A message that asks several things, cut into what each of them says."""

from __future__ import annotations

import re
from typing import Final

MOST_PARTS: Final = 6
"""Parts of one message that are looked at by themselves; of a longer one the first and the last."""

_STOP: Final = re.compile(r"[.!?;…]+(?=\s|$)|\n+|\s[-–—]\s|[?!](?=\w)")
_JOINT: Final = re.compile(
    r",?\s*\b(?:et puis|et aussi|et|puis|ainsi que|sinon|par ailleurs|d'ailleurs|au fait|en plus"
    r"|and also|and then|and|also|then|as well as|by the way)\b",
    re.IGNORECASE,
)
_ASKS: Final = re.compile(
    r"\b(?:où|ou est|quand|comment|combien|quel(?:le)?s?|pourquoi|est-ce|qui|peut-on|puis-je|(?:pouvez|avez|êtes)-vous"
    r"|je (?:veux|voudrais|souhaite|peux)|where|when|how|what|which|who|why|can|do|is|are|i (?:want|need|would))\b",
    re.IGNORECASE,
)
"""What makes of the words between two commas a question of their own."""


def sentences(text: str) -> list[str]:
    """Its sentences, in order; one for a message without a full stop inside."""
    parts = [part for part in _STOP.split(text) if part and part.strip()]
    if len(parts) > MOST_PARTS:
        parts = parts[: MOST_PARTS // 2] + parts[-MOST_PARTS // 2 :]
    return parts


def opened(sentence: str) -> str:
    """The sentence without the « et » that joins it to the one before."""
    joint = _JOINT.match(sentence.lstrip())
    return sentence.lstrip()[joint.end() :] if joint else sentence


def clauses(sentence: str) -> list[str]:
    """Its parts between words that join two wishes, or between commas where each part asks; else none."""
    parts = [part for joined in _JOINT.split(sentence, maxsplit=MOST_PARTS) for part in _asking(joined)]
    return parts if len(parts) > 1 else []


def _asking(words: str) -> list[str]:
    parts = [part for part in words.split(",", MOST_PARTS) if part.strip()]
    return parts if all(_ASKS.search(part) for part in parts) else [words] if words.strip() else []
