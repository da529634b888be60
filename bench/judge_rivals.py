"""The judge beside its rivals, on the same messages: `python bench/judge_rivals.py FOLDER [--rivals PYTHON] [--half …]`.

FOLDER is as for `bench/judge.py`. PYTHON is the interpreter of an environment with `bench/rivals/requirements.txt`; without
it, only a plain list of our own abusive words is compared with. Prints Markdown.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

from judge import DISGUISES, NOT_COUNTED, Row, is_rough, print_table, rows, share

from bot.judge import Judge
from bot.judge.lexicon import BOTH, load
from bot.text import fold

RIVALS: Final = ("better_profanity", "glin-profanity", "alt-profanity-check")
SAMPLE: Final = 60
"""How many rough messages each disguise is tried on."""

Verdicts = tuple[list[bool], float]
"""What is found rough, and milliseconds a message."""


def of_the_judge(texts: Sequence[str]) -> Verdicts:
    judge = Judge.default()
    judge.prepare()
    taken, verdicts = [], []
    for text in texts:
        start = time.perf_counter()
        verdicts.append(is_rough(judge, text))
        taken.append(1000 * (time.perf_counter() - start))
    return verdicts, statistics.mean(taken) if taken else 0.0


def of_a_list(texts: Sequence[str]) -> Verdicts:
    """A list of words and nothing else: ours, those whose disguises the judge undoes."""
    table = load().table(BOTH)
    listed = table.strong
    start = time.perf_counter()
    verdicts = [not listed.isdisjoint(re.findall(r"\w+", fold(text))) for text in texts]
    return verdicts, 1000 * (time.perf_counter() - start) / max(1, len(texts))


def of_a_rival(name: str, python: str, texts: Sequence[str]) -> Verdicts:
    command = [python, str(Path(__file__).parent / "rivals" / "verdicts.py"), name]
    told = subprocess.run(command, input=json.dumps(list(texts)), capture_output=True, text=True, check=True)
    answer = json.loads(told.stdout)
    return [bool(verdict) for verdict in answer["verdicts"]], answer["ms"]


def verdicts_of(name: str, python: str | None, texts: Sequence[str]) -> Verdicts:
    if name == "vigie":
        return of_the_judge(texts)
    if name == "the words alone":
        return of_a_list(texts)
    return of_a_rival(name, python or "", texts)


def on_files(name: str, python: str | None, files: dict[str, list[Row]]) -> list[str]:
    """Recall / share of calm messages left alone, for each file; milliseconds at the end."""
    every = [row for of_file in files.values() for row in of_file]
    found, milliseconds = verdicts_of(name, python, [row["text"] for row in every])
    verdicts = iter(found)
    cells = []
    for of_file in files.values():
        judged = [(row, next(verdicts)) for row in of_file]
        rough = [hit for row, hit in judged if row.get("rough")]
        calm = [hit for row, hit in judged if not row.get("rough") and row["class"] not in NOT_COUNTED]
        cells.append(f"{share(sum(rough), len(rough))} / {share(len(calm) - sum(calm), len(calm))}")
    return [*cells, f"{milliseconds:.2f}"]


def under_disguise(name: str, python: str | None, files: dict[str, list[Row]]) -> list[str]:
    """Of what is caught undisguised, the share that still is."""
    chance = random.Random(7)  # noqa: S311 - the same disguises every time
    cells = []
    for of_file in files.values():
        texts = [row["text"] for row in of_file if row.get("rough")]
        found, _ = verdicts_of(name, python, texts) if texts else ([], 0.0)
        caught = [text for text, hit in zip(texts, found, strict=True) if hit]
        caught = chance.sample(caught, min(SAMPLE, len(caught)))
        if len(caught) < SAMPLE // 3:
            cells.append("–")
            continue
        disguised = [disguise(text, chance) for disguise in DISGUISES.values() for text in caught]
        kept, _ = verdicts_of(name, python, disguised)
        cells.append(share(sum(kept), len(kept)))
    return cells


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rivals", metavar="PYTHON")
    parser.add_argument("--half", choices=("seen", "unseen"))
    options = parser.parse_args()
    files = {path.stem: rows(path, options.half) for path in sorted(options.folder.glob("*.jsonl"))}
    assert any(files.values()), f"no message in {options.folder}"
    names = ["vigie", "the words alone", *(RIVALS if options.rivals else ())]
    print_table(
        "Recall / calm messages left alone, %",
        ("", *files, "ms a message, mean"),
        ([name, *on_files(name, options.rivals, files)] for name in names),
    )
    rough = {name: of_file for name, of_file in files.items() if any(row.get("rough") for row in of_file)}
    print_table(
        "Recall kept under 24 disguises, % of what was caught",
        ("", *rough),
        ([name, *under_disguise(name, options.rivals, rough)] for name in names),
    )


if __name__ == "__main__":
    main()
