"""What each part of the judge buys: `python bench/judge_ablations.py FOLDER [--half …]`.

Takes one part away at a time and measures again, on files as for `bench/judge.py`. Prints Markdown.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

from judge import DISGUISES, NOT_COUNTED, Row, is_rough, print_table, rows, share

from bot.judge import Judge, context, judge, lexicon, pattern, tagging
from bot.judge.folding import Folded
from bot.judge.spelling import Speller

SAMPLE: Final = 60

Ablation = Callable[[], Any]


def nothing(*_: object, **__: object) -> None:
    return None


def no(*_: object, **__: object) -> bool:
    return False


def without_class(*names: str) -> Ablation:
    """No word is in these classes."""
    take = lexicon._take_words

    def kept(section: Any, name: str, how: frozenset[str], line: str) -> None:
        if name not in names:
            take(section, name, how, line)

    return lambda: patch.object(lexicon, "_take_words", kept)


def without_sections(*heads: str) -> Ablation:
    """No section with these heads is read."""
    take = lexicon._take

    def kept(section: Any, head: list[str], line: str, place: Any) -> None:
        if head[0] not in heads and (len(head) < 2 or f"{head[0]} {head[1]}" not in heads):
            take(section, head, line, place)

    return lambda: patch.object(lexicon, "_take", kept)


def without_rules(*names: str) -> Ablation:
    """No rule of these names."""
    take = lexicon._take

    def kept(section: Any, head: list[str], line: str, place: Any) -> None:
        if len(head) < 4 or head[3] not in names:
            take(section, head, line, place)

    return lambda: patch.object(lexicon, "_take", kept)


def plainly_folded(text: str) -> Folded:
    return Folded(text.lower(), range(len(text)))


@contextmanager
def no_quotes() -> Iterator[None]:
    with patch.object(context, "_is_quoted", no), patch.object(context, "_is_reported", no):
        yield


@contextmanager
def no_everyday_words() -> Iterator[None]:
    with without_class("@everyday")(), patch.object(lexicon, "daily_words", tuple):
        yield


@contextmanager
def nothing_put_together() -> Iterator[None]:
    with patch.object(tagging, "_run_of_letters", lambda *_: 0), patch.object(tagging, "_split", nothing):
        yield


PARTS: Final[dict[str, Ablation]] = {
    "whole": lambda: patch.object(pattern, "FILLER", pattern.FILLER),
    "at whom it is aimed": without_rules(
        "addressed-insult", "vile-you", "somebody-is-a", "mild-insult", "go-away", "insult-to-somebody"
    ),
    "group with derogation": without_rules("group-and-derogation", "group-and-denial", "said-of-a-group"),
    "quotation and reporting": no_quotes,
    "negation": lambda: patch.object(context, "_is_negated", no),
    "excuses": without_sections("excuse"),
    "idioms": without_sections("phrase @idiom"),
    "words that hold a rule back": lambda: patch.object(judge, "_is_held_back", no),
    "hints that add up": lambda: patch.object(judge, "_NEVER_ADDS_UP", frozenset(judge.Category)),
    "fillers": lambda: patch.object(pattern, "FILLER", "@none"),
    "language": lambda: patch.object(Judge, "_language", lambda *_: lexicon.BOTH),
    "everyday words": no_everyday_words,
    "look-alikes and invisible signs": lambda: patch.object(judge, "fold_with_origin", plainly_folded),
    "letters apart, words split": nothing_put_together,
    "letters repeated": lambda: patch.object(Speller, "_stretched", nothing),
    "digits and stars": lambda: patch.object(Speller, "_without_signs", nothing),
    "words glued": lambda: patch.object(Speller, "_glued", nothing),
    "slips and missing vowels": lambda: patch.object(Speller, "_misspelt", nothing),
    "syllables turned": lambda: patch.object(Speller, "_turned", nothing),
    "telephone spelling": without_sections("short"),
}


def measured(of_file: list[Row], made: Judge) -> str:
    judged = [(row, is_rough(made, row["text"])) for row in of_file]
    rough = [hit for row, hit in judged if row.get("rough")]
    calm = [hit for row, hit in judged if not row.get("rough") and row["class"] not in NOT_COUNTED]
    return f"{share(sum(rough), len(rough))} / {share(len(calm) - sum(calm), len(calm))}"


def kept_under_disguise(caught: dict[str, list[str]], made: Judge) -> str:
    chance = random.Random(7)  # noqa: S311 - the same disguises every time
    hits = total = 0
    for texts in caught.values():
        for disguise in DISGUISES.values():
            hits += sum(is_rough(made, disguise(text, chance)) for text in texts)
            total += len(texts)
    return share(hits, total)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=("seen", "unseen"))
    options = parser.parse_args()
    files = {path.stem: rows(path, options.half) for path in sorted(options.folder.glob("*.jsonl"))}
    assert any(files.values()), f"no message in {options.folder}"
    chance = random.Random(7)  # noqa: S311 - the same messages every time
    caught: dict[str, list[str]] = {}
    whole = Judge(lexicon.load())
    for name, of_file in files.items():
        texts = [row["text"] for row in of_file if row.get("rough") and is_rough(whole, row["text"])]
        if len(texts) >= SAMPLE // 3:
            caught[name] = chance.sample(texts, min(SAMPLE, len(texts)))
    lines = []
    for part, taken_away in PARTS.items():
        with taken_away():
            made = Judge(lexicon.load())
            cells = [measured(of_file, made) for of_file in files.values()]
            lines.append((part, *cells, kept_under_disguise(caught, made)))
    print_table(
        "One part taken away: recall / calm messages left alone, %",
        ("without", *files, "kept under disguise"),
        lines,
    )


if __name__ == "__main__":
    main()
