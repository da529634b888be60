"""How soon a command answers, beside the bare interpreter: `python bench/startup.py [FOLDER]` (the brand's words).

Each is a process of its own, run in turn; the ratio is to `python -c pass` of the same round.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time

ROUNDS = 7


def seconds(*words: str) -> float:
    started = time.perf_counter()
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    subprocess.run([sys.executable, *words], check=True, capture_output=True, env=environment)
    return time.perf_counter() - started


def main(folder: str) -> None:
    commands = {
        "vigie --help": ("-m", "bot", "--help"),
        "vigie ask": ("-m", "bot", "ask", "il est où mon coli", "--intents", folder),
        "import numpy": ("-c", "import numpy"),
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    ratios: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        bare = seconds("-c", "pass")
        for name, words in commands.items():
            times[name].append(seconds(*words))
            ratios[name].append(times[name][-1] / bare)
    print("| | seconds, median | times the bare interpreter |\n|---|---|---|")
    for name in commands:
        print(f"| {name} | {statistics.median(times[name]):.2f} | {statistics.median(ratios[name]):.0f} |")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else "intents")
