"""Says which texts a rival finds rough; run by the interpreter that has it, never imported.

    PYTHON verdicts.py NAME < texts.json > verdicts.json

Reads a JSON list of texts, writes {"verdicts": [0, 1, …], "ms": milliseconds a text}.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any


def better_profanity() -> Callable[[str], bool]:
    from better_profanity import profanity  # noqa: PLC0415

    profanity.load_censor_words()
    return profanity.contains_profanity


def glin_profanity() -> Callable[[str], bool]:
    from glin_profanity import Filter  # noqa: PLC0415

    found = Filter({"languages": ["english", "french"], "detect_leetspeak": True})
    return found.is_profane


def alt_profanity_check() -> Callable[[str], bool]:
    from profanity_check import predict  # noqa: PLC0415

    return lambda text: bool(predict([text])[0])


RIVALS: dict[str, Callable[[], Any]] = {
    "better_profanity": better_profanity,
    "glin-profanity": glin_profanity,
    "alt-profanity-check": alt_profanity_check,
}

if __name__ == "__main__":
    says = RIVALS[sys.argv[1]]()
    texts = json.load(sys.stdin)
    start = time.perf_counter()
    verdicts = [int(bool(says(text))) for text in texts]
    taken = time.perf_counter() - start
    json.dump({"verdicts": verdicts, "ms": 1000 * taken / max(1, len(texts))}, sys.stdout)
