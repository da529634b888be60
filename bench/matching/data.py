"""Data and samples: the same for every rival, made from a seed."""

from __future__ import annotations

import json
import math
import random
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Final

Pair = tuple[str, str]
"""A text and its intent."""

DISTURBED: Final = 0.2
"""The share of a message's letters that haste disturbs."""
KEYBOARDS: Final = ("azertyuiop", "qsdfghjklm", "wxcvbn", "qwertyuiop", "asdfghjkl", "zxcvbnm")


def seeded(seed: int) -> random.Random:
    """The same chance for every rival."""
    return random.Random(seed)  # noqa: S311  nothing here is secret


def load(path: Path) -> tuple[list[Pair], list[Pair]]:
    """The train and the test split of a file of lines with `split`, `text` and `intent`."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
    train, test = (
        [(row["text"], row["intent"]) for row in rows if row["split"] == split] for split in ("train", "test")
    )
    return train, test


def strangers(folder: Path, own: Path, *, at_most: int = 300, part: str = "test") -> list[str]:
    """Messages of the other files: about something else, and perhaps in another language."""
    half = ("train", "test").index(part)
    texts = [text for path in sorted(folder.glob("*.jsonl")) if path != own for text, _ in load(path)[half]]
    return seeded(2).sample(texts, min(at_most, len(texts)))


UNEVEN: Final = (2, 5)
"""Of uneven lists the shortest, in examples, and the longest, in times the usual number."""


def sample(
    rows: Iterable[Pair], shots: int, rng: random.Random, *, uneven: bool = False, part: float = 1.0
) -> list[Pair]:
    """At most so many examples of each intent, and no larger a part of it than `part`; or lists of very different lengths."""
    by_intent: dict[str, list[str]] = defaultdict(list)
    for text, intent in rows:
        by_intent[intent].append(text)
    chosen: list[Pair] = []
    for intent, texts in sorted(by_intent.items()):
        least, most = UNEVEN[0], UNEVEN[1] * shots
        wanted = round(least * (most / least) ** rng.random()) if uneven else shots
        distinct = sorted(set(texts))
        chosen += [
            (text, intent) for text in rng.sample(distinct, min(wanted, math.ceil(part * len(distinct))))
        ]
    return chosen


def disturb(text: str, rng: random.Random) -> str:
    """The text as typed in haste: letters swapped, dropped, repeated, mistaken for a neighbour, accents and vowels lost."""
    out = list(text)
    for at, char in enumerate(text):
        if not char.isalpha() or rng.random() >= DISTURBED:
            continue
        kind = rng.choice(("swap", "drop", "neighbour", "bare", "repeat"))
        bare = unicodedata.normalize("NFD", char)[0]
        if kind == "swap" and at + 1 < len(out):
            out[at], out[at + 1] = out[at + 1], out[at]
        elif kind == "drop":
            out[at] = ""
        elif kind == "neighbour":
            out[at] = rng.choice(_neighbours(bare.lower()) or [char])
        elif kind == "bare":
            out[at] = bare if bare != char else "" if char.lower() in "aeiouy" else char
        elif kind == "repeat":
            out[at] = char * 2
    return "".join(out)


def _neighbours(char: str) -> list[str]:
    return sorted(
        {
            row[at + step]
            for row in KEYBOARDS
            if (at := row.find(char)) >= 0
            for step in (-1, 1)
            if 0 <= at + step < len(row)
        }
    )
