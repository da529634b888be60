"""What a message, loading and memory cost when the examples grow: each size in a process of its own, which runs this file.

Nothing heavy is imported before the memory is looked at for the first time.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Final

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parents[1]))
from matching.data import Pair, load, seeded

SIZES: Final = (50, 500, 1_500, 5_000, 15_000)
RIVALS: Final = ("vigie", "hybrid", "TF-IDF linear", "rapidfuzz WRatio")
_ASKED: Final = 300


def pooled(folder: Path) -> tuple[list[Pair], list[str]]:
    """All examples of all files, and messages, shuffled."""
    train: list[Pair] = []
    messages: list[str] = []
    for path in sorted(folder.glob("*.jsonl")):
        examples, test = load(path)
        train += examples
        messages += [text for text, _ in test]
    seeded(0).shuffle(train)
    seeded(1).shuffle(messages)
    return train, messages


def measured(folder: Path, *, only: str | None = None) -> Iterator[dict[str, float | str]]:
    """The figures of each rival at each size that it finishes within ten minutes."""
    for rival in RIVALS if only is None else (only,):
        for size in SIZES:
            command = [sys.executable, __file__, str(folder), rival, str(size)]
            try:
                done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=600)
            except subprocess.TimeoutExpired:
                break
            yield json.loads(done.stdout.splitlines()[-1])


def alone(folder: Path, rival: str, size: int) -> dict[str, float | str]:
    """One rival at one size, in this process. Memory is what importing, loading and matching added, in MB."""
    train, messages = pooled(folder)
    examples, asked = train[:size], messages[:_ASKED]
    del train, messages
    before = _memory()
    from matching.rivals import rivals  # noqa: PLC0415  what it imports is measured

    build = rivals()[rival]
    started = time.perf_counter()
    guess = build(examples)
    built = time.perf_counter() - started
    times = []
    for text in asked:
        begun = time.perf_counter()
        guess(text)
        times.append(time.perf_counter() - begun)
    begun = time.perf_counter()
    guess(" ".join(asked * 3)[:4096])
    longest = time.perf_counter() - begun
    return {
        "rival": rival, "size": len(examples), "intents": len({intent for _, intent in examples}), "load_s": built,
        "median_ms": median(times) * 1000, "p99_ms": sorted(times)[int(len(times) * 0.99)] * 1000, "longest_ms": longest * 1000,
        "memory_mb": _memory() - before, "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - before,
    }  # fmt: skip


def _memory() -> float:
    """Resident, in MB. Source: proc(5), `/proc/[pid]/statm`."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


if __name__ == "__main__":
    print(json.dumps(alone(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))))
