"""How well the judge tells rough from calm: `python bench/judge.py FOLDER [--half seen|unseen] [--misses CLASS]`.

FOLDER holds .jsonl files with `text`, and `rough` (0 or 1) and `class` where there are any: without, all is calm. Rough is what the judge puts at 0.5 or more
among insult, hate, sexual and threat. Each file is split in two by a hash of the text: tune on the half that is `seen`,
report the other. Prints Markdown.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import re
import statistics
import sys
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).parent.parent))

from bot.judge import Category, Judge

ROUGH: Final = frozenset({Category.INSULT, Category.HATE, Category.SEXUAL, Category.THREAT})
CALLS: Final = ROUGH | {Category.DISTRESS, Category.LEGAL, Category.PRESS}
ESCALATES: Final = 0.5
ABUSE_OF_PEOPLE: Final = frozenset({"target_indiv_nh", "target_group_nh"})
"""HateCheck calls these not hateful because no protected group is meant; they are abuse all the same."""
NOT_COUNTED: Final = ABUSE_OF_PEOPLE | {"profanity_nh"}
TRIED: Final = 150
"""How many rough messages of each file every disguise is tried on."""

Row = dict[str, Any]


def is_seen(text: str) -> bool:
    return hashlib.sha256(text.encode()).digest()[0] % 2 == 0


def rows(path: Path, half: str | None) -> list[Row]:
    read = [{"rough": 0, "class": "", **json.loads(line)} for line in path.read_text("utf-8").splitlines()]
    return [row for row in read if half is None or is_seen(row["text"]) == (half == "seen")]


def is_rough(judge: Judge, text: str) -> bool:
    judgement = judge.judge(text)
    return judgement.category in ROUGH and judgement.severity >= ESCALATES


def calls_somebody(judge: Judge, text: str) -> bool:
    """Whether a human would be called for it at all: danger, the law and the press as well."""
    judgement = judge.judge(text)
    return judgement.category in CALLS and judgement.severity >= ESCALATES


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "–"


# ---------------------------------------------------------------- disguises

_LEET = str.maketrans("aeiost", "431057")
_CYRILLIC = str.maketrans("aceopxyi", "асеорхуі")
_GREEK = str.maketrans("aoviu", "αονιυ")
_TYPED_SMS = {"que": "ke", "qu": "k", "c'est": "c", "vous": "vs", "are": "r", "you": "u", "toi": "twa"}


def _on_long(change: Callable[[str, random.Random], str]) -> Callable[[str, random.Random], str]:
    """Changes the longest word only, as people disguise the word that matters."""

    def disguise(text: str, chance: random.Random) -> str:
        longest = max(re.findall(r"[^\W_]+", text), key=len, default="")
        return text.replace(longest, change(longest, chance), 1) if longest else text

    return disguise


def _inner(word: str, chance: random.Random) -> int:
    return chance.randrange(1, len(word) - 1) if len(word) > 2 else 0


def _one_leet(word: str, chance: random.Random) -> str:
    able = [i for i, char in enumerate(word) if char in "aeiost"]
    if not able:
        return word
    at = chance.choice(able)
    return word[:at] + word[at].translate(_LEET) + word[at + 1 :]


def _inserted(between: str) -> Callable[[str, random.Random], str]:
    def disguise(word: str, chance: random.Random) -> str:
        at = max(1, _inner(word, chance))
        return word[:at] + between + word[at:]

    return disguise


def _repeated(word: str, chance: random.Random) -> str:
    at = _inner(word, chance)
    return word[:at] + word[at] * 4 + word[at + 1 :]


def _missing(word: str, chance: random.Random) -> str:
    at = _inner(word, chance)
    return word[:at] + word[at + 1 :]


def _swapped(word: str, chance: random.Random) -> str:
    at = _inner(word, chance)
    return word[:at] + word[at : at + 2][::-1] + word[at + 2 :]


def _verlan(word: str, chance: random.Random) -> str:
    del chance
    middle = len(word) // 2
    return word[middle:] + word[:middle]


def _stars(word: str, chance: random.Random) -> str:
    del chance
    return word[0] + "".join("*" if char in "aeiouyé" else char for char in word[1:])


def _mathematical(text: str) -> str:
    return "".join(chr(0x1D41A + ord(char) - 97) if "a" <= char <= "z" else char for char in text)


def _full_width(text: str) -> str:
    return "".join(chr(ord(char) + 0xFEE0) if "!" <= char <= "~" else char for char in text)


def _no_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


DISGUISES: Final[dict[str, Callable[[str, random.Random], str]]] = {
    "leet": _on_long(lambda word, _: word.translate(_LEET)),
    "leet, one letter": _on_long(_one_leet),
    "stars for vowels": _on_long(_stars),
    "inner stars": _on_long(lambda w, _: w[0] + "*" * (len(w) - 2) + w[-1] if 3 < len(w) < 7 else w[:2] + "**" + w[4:]),
    "letters spaced": _on_long(lambda word, _: " ".join(word)),
    "letters dotted": _on_long(lambda word, _: ".".join(word)),
    "split in two": _on_long(_inserted(" ")),
    "one letter repeated": _on_long(_repeated),
    "all letters repeated": _on_long(lambda word, _: "".join(char * 3 for char in word)),
    "accents dropped": lambda text, _: _no_accents(text),
    "accents added": _on_long(lambda word, _: word.translate(str.maketrans("aeiou", "áèïôù"))),
    "Cyrillic": lambda text, _: text.translate(_CYRILLIC),
    "Greek": lambda text, _: text.translate(_GREEK),
    "full width": lambda text, _: _full_width(text),
    "mathematical": lambda text, _: _mathematical(text),
    "zero width": lambda text, _: "\u200b".join(text),
    "a letter missing": _on_long(_missing),
    "two letters swapped": _on_long(_swapped),
    "random case": lambda text, chance: "".join(chance.choice((c.lower(), c.upper())) for c in text),
    "glued in front": _on_long(lambda word, _: f"bon{word}"),
    "emoji inside": _on_long(_inserted("🙂")),
    "SMS spelling": lambda text, _: " ".join(_TYPED_SMS.get(word.lower(), word) for word in text.split(" ")),
    "vowels dropped": _on_long(lambda w, _: w[0] + "".join(c for c in w[1:] if c not in "aeiouyéèê")),
    "verlan": _on_long(_verlan),
}  # fmt: skip


# ---------------------------------------------------------------- tables


def print_table(title: str, head: Iterable[str], lines: Iterable[Iterable[object]]) -> None:
    head = list(head)
    print(f"\n## {title}\n\n| {' | '.join(head)} |\n|{'---|' * len(head)}")
    for line in lines:
        print(f"| {' | '.join(str(cell) for cell in line)} |")


def by_file(judge: Judge, files: dict[str, list[Row]]) -> None:
    lines = []
    for name, of_file in files.items():
        judged = [(row, is_rough(judge, row["text"])) for row in of_file]
        rough = [hit for row, hit in judged if row["rough"]]
        calm = [hit for row, hit in judged if not row["rough"] and row["class"] not in NOT_COUNTED]
        called = sum(
            calls_somebody(judge, row["text"])
            for row in of_file
            if not row["rough"] and row["class"] not in NOT_COUNTED
        )
        lines.append(
            (name, len(rough), share(sum(rough), len(rough)), len(calm), share(len(calm) - sum(calm), len(calm)),
             f"{1000 * sum(calm) / len(calm):.1f}" if calm else "–", f"{1000 * called / len(calm):.1f}" if calm else "–")
        )  # fmt: skip
    head = ("file", "rough", "recall %", "calm", "specificity %", "false alarms ‰", "… of any kind ‰")
    print_table("Files", head, lines)


def by_class(judge: Judge, files: dict[str, list[Row]]) -> None:
    lines = []
    for name, of_file in files.items():
        counts: dict[tuple[str, int], Counter[bool]] = defaultdict(Counter)
        for row in of_file:
            rough = 1 if row["class"] in ABUSE_OF_PEOPLE else row["rough"]
            counts[row["class"], rough][is_rough(judge, row["text"])] += 1
        for (kind, rough), count in sorted(counts.items()):
            right = count[bool(rough)]
            lines.append(
                (name, kind, "rough" if rough else "calm", count.total(), share(right, count.total()))
            )
    print_table("Classes", ("file", "class", "is", "messages", "right %"), lines)


def under_disguise(judge: Judge, files: dict[str, list[Row]]) -> None:
    chance = random.Random(7)  # noqa: S311 - the same disguises every time
    lines = []
    caught = {
        name: [row["text"] for row in of_file if row["rough"] and is_rough(judge, row["text"])]
        for name, of_file in files.items()
    }
    caught = {name: texts for name, texts in caught.items() if len(texts) >= 20}
    caught = {name: chance.sample(texts, min(TRIED, len(texts))) for name, texts in caught.items()}
    totals: Counter[str] = Counter()
    for kind, disguise in DISGUISES.items():
        kept = {
            name: sum(is_rough(judge, disguise(text, chance)) for text in texts)
            for name, texts in caught.items()
        }
        totals.update(kept)
        lines.append((kind, *(share(kept[name], len(caught[name])) for name in caught)))
    lines.append(("all", *(share(totals[name], len(DISGUISES) * len(caught[name])) for name in caught)))
    print_table("Recall kept under disguise, of what was caught", ("disguise", *caught), lines)


def speed(judge: Judge, files: dict[str, list[Row]]) -> None:
    texts = [row["text"] for of_file in files.values() for row in of_file if 60 <= len(row["text"]) <= 100][
        :600
    ]
    taken = []
    for text in texts:
        start = time.process_time()
        judge.judge(text)
        taken.append(1000 * (time.process_time() - start))
    taken.sort()
    long_ones = {
        "4096 characters, calm": ("je voudrais savoir quand mon colis arrive " * 100)[:4096],
        "4096 characters, one word": "a" * 4096,
        "4096 characters, rough": ("je vais te tuer toi " * 210)[:4096],
        "4096 characters, noise": "".join(random.Random(1).choices("abcdefghij 0123*@.", k=4096)),  # noqa: S311
        "4096 characters, letters apart": "c o n " * 682,
        "4096 characters, quotations": '"ab" ' * 819,
    }
    lines: list[tuple[str, str]] = []
    if taken:
        lines += [("60–100 characters, median", f"{statistics.median(taken):.2f}")]
        lines += [("60–100 characters, 99th percentile", f"{taken[int(len(taken) * 0.99)]:.2f}")]
    for name, text in long_ones.items():
        start = time.process_time()
        judge.judge(text)
        lines.append((name, f"{1000 * (time.process_time() - start):.1f}"))
    print_table("Milliseconds of processor time", ("message", "ms"), lines)


def print_misses(judge: Judge, files: dict[str, list[Row]], kind: str) -> None:
    for name, of_file in files.items():
        for row in of_file:
            rough = 1 if row["class"] in ABUSE_OF_PEOPLE else row["rough"]
            if row["class"] == kind and is_rough(judge, row["text"]) != bool(rough):
                reasons = [
                    (str(r.category), r.rule, r.words, str(r.place)) for r in judge.judge(row["text"]).reasons
                ]
                print(name, "|", row["text"].replace("\n", " ")[:200], "|", reasons)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--half", choices=("seen", "unseen"))
    parser.add_argument(
        "--misses", metavar="CLASS", help="print what is judged wrongly; only of the half that is seen"
    )
    parser.add_argument("--brief", action="store_true", help="only the table by file")
    options = parser.parse_args()
    start = time.perf_counter()
    judge = Judge.default()
    loading = time.perf_counter() - start
    half = "seen" if options.misses else options.half
    files = {path.stem: rows(path, half) for path in sorted(options.folder.glob("*.jsonl"))}
    assert any(files.values()), f"no message in {options.folder}"
    if options.misses:
        print_misses(judge, files, options.misses)
        return
    print(f"# The judge, {options.half or 'both halves'}\n\nLoaded in {loading:.2f} s.")
    by_file(judge, files)
    if not options.brief:
        by_class(judge, files)
        under_disguise(judge, files)
        speed(judge, files)


if __name__ == "__main__":
    main()
