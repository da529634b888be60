"""A message that asks several things, cut into what each of them says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

MOST_PARTS: Final = 8
"""Parts of one message that are looked at by themselves; of a longer one the first and the last."""

_STOP: Final = re.compile(r"[.!?;…]+(?=\s|$)|\n+|\s[-–—]\s|[?!](?=\w)")  # noqa: RUF001  dashes are meant
_JOINT: Final = re.compile(
    r",\s*|\b(?:et|puis|ainsi que|et puis|et aussi|sinon|par ailleurs|d'ailleurs|au fait|en plus"
    r"|and|also|then|as well as|by the way|plus)\b",
    re.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """Its sentences, in order; one for a message without a full stop inside."""
    parts = [part for part in _STOP.split(text) if part and part.strip()]
    if len(parts) > MOST_PARTS:
        parts = parts[: MOST_PARTS // 2] + parts[-MOST_PARTS // 2 :]
    return parts


def clauses(sentence: str) -> Iterator[str]:
    """Its parts between commas and words that join two wishes; nothing for a sentence of one part."""
    parts = [part for part in _JOINT.split(sentence, maxsplit=MOST_PARTS) if part.strip()]
    if len(parts) > 1:
        yield from parts
