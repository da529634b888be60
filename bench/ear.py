"""Teaches the judge's ear, and writes `bot/judge/ear.npz`: `python bench/ear.py [FOLDER] [--check]`.

It is taught by the sentences of `bench/ear/*.tsv` (kind, language, text: made up for it, in the ways people write to brands; most of the
calm ones sound like the others on purpose), by the tests' sentences that were read (those kept aside are left out), and by the shipped
brand's examples. FOLDER holds what others wrote, none of it a call: `intents/*.jsonl` (the train halves) and `rough/*.jsonl` (of the half that is
`seen`, as in bench/judge.py, what threatens nobody). Needs scikit-learn. The same input gives the same bytes.

`--check` writes nothing: each fifth of the files is heard by an ear that was taught the others, and what that ear and the rules make of it
is printed for several thresholds.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final, NamedTuple
from zlib import crc32

import numpy as np
import numpy.typing as npt
import yaml

sys.path.insert(0, str(Path(__file__).parent.parent))
sys.path.insert(0, str(Path(__file__).parent))

from judge import is_seen
from matching.data import seeded

from bot.intents.catalogue import Limits
from bot.intents.reading import read_folder
from bot.judge import Judge, Judgement
from bot.judge import ear as hearing
from bot.judge.ear import FILE, HEARS, SIZE, VERDICTS, Ear, rarities, tokens, verdicts
from bot.judge.folding import fold_with_origin

HERE: Final = Path(__file__).parent.parent
READ: Final = ("said.yml", "calls.yml", "calls_later.yml")
OTHERS: Final = 12_000
"""Messages of others that are taught, so that what is ours is not drowned."""
LONGER: Final = 6_000
"""Messages that are put together of several sentences."""
LONG_LISTS: Final = ("banking77", "hwu64", "clinc")
"""Files of many questions that are much alike: of them, what there is room for."""
AT_LEAST: Final = 4
"""Messages that must have a feature for it to count."""
INVERSE_PENALTY: Final = 20.0
ROUNDS: Final = 200
FOLDS: Final = 5
CALM: Final = "calm"
KINDS: Final = (CALM, *HEARS)
ESCALATES: Final = 0.5
EVERYDAY: Final = frozenset({"inbox", "told"})
"""Files whose calm talk was not written to sound like a call."""
DEAF: Final = Judge.for_limits(Limits(ear=False))
THRESHOLDS: Final = ((0.3, 0.8), (0.5, 0.8), (0.5, 0.85), (0.5, 0.9), (0.5, 0.95), (0.7, 0.9))
"""From the first on a rule is believed, from the second on what no rule says is heard."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taught:
    """A sentence, what kind of call it is or `calm`, and the file it is from; nothing for what others wrote."""

    text: str
    kind: str
    file: str = ""
    is_question: bool = False
    """Put to a bank or an assistant, in long lists that are much alike."""


class Kept(NamedTuple):
    """A sentence kept aside, what the rules call for on account of it, and what the ear makes of it."""

    said: Taught
    ruled: str
    chance: float
    sounds: str

    def call(self, ruled_from: float, heard_from: float) -> str:
        """What is called for at those thresholds; nothing where nobody is."""
        if self.ruled:
            return self.ruled if self.chance >= ruled_from else ""
        return self.sounds if self.chance >= heard_from else ""


def ours() -> Iterator[Taught]:
    for path in sorted((HERE / "bench/ear").glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            kind, _, text = line.split("\t")
            yield Taught(text=text, kind=kind, file=path.stem)
    for name in READ:
        for said in yaml.safe_load((HERE / "tests/data" / name).read_text("utf-8")):
            if (kind := said.get("call", CALM)) in KINDS:
                yield Taught(text=said["text"], kind=kind)
    everyday = yaml.safe_load((HERE / "tests/judge/everyday.yml").read_text("utf-8"))
    calm = everyday.pop(CALM)
    for kind, sayings in everyday.items():
        yield from (Taught(text=said["text"], kind=kind) for said in sayings if "aside" not in said)
    for by_language in (calm, yaml.safe_load((HERE / "tests/judge/calm.yml").read_text("utf-8"))):
        yield from (Taught(text=text, kind=CALM) for texts in by_language.values() for text in texts)
    catalogue = read_folder(HERE / "intents").catalogue
    assert catalogue is not None
    yield from (Taught(text=ex.text, kind=CALM) for ex in catalogue.examples() if ex.intent != "presse")


def others(folder: Path) -> Iterator[Taught]:
    for path in sorted(folder.glob("*/*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            row = json.loads(line)
            is_read = row["split"] == "train" if "split" in row else is_seen(row["text"])
            # Abuse is none of the four, unless it threatens.
            if is_read and not (row.get("rough") and threatens(row["text"])):
                yield Taught(text=row["text"], kind=CALM, is_question=path.stem.startswith(LONG_LISTS))


def all_taught(folder: Path | None) -> list[Taught]:
    # What people say to each other comes whole, and of the many questions to banks and assistants a part.
    by_hash = (
        sorted(others(folder), key=lambda said: (said.is_question, crc32(said.text.encode())))
        if folder
        else []
    )
    return list({said.text: said for said in (*by_hash[:OTHERS], *ours())}.values())


def longer(taught: Sequence[Taught]) -> Iterator[Taught]:
    """Messages of several sentences: what calls, among what does not, and calm talk alone.

    Without them an ear that was taught short messages takes length itself for alarm.
    """
    ours = [said for said in taught if said.file]
    calm = [said for said in ours if said.kind == CALM]
    chance = seeded(0)
    for number in range(LONGER):
        said = chance.choice(ours if number % 2 else calm)
        parts = [said, *chance.sample(calm, chance.randint(1, 3))]
        chance.shuffle(parts)
        yield Taught(text=" ".join(part.text for part in parts), kind=said.kind)


def learnt(taught: Sequence[Taught]) -> Ear:
    """What those sentences teach, in the precision in which it is kept."""
    taught = [*taught, *longer(taught)]
    words = [[token.text for token in tokens(fold_with_origin(said.text))] or ["."] for said in taught]
    counts = np.zeros(SIZE, dtype=np.int64)
    for of_one in words:
        counts[np.unique(np.fromiter(hearing.features(of_one), dtype=np.int64))] += 1
    rarity = rarities(counts, len(words), at_least=AT_LEAST)
    nothing = np.zeros(len(KINDS), np.float32)
    empty = Ear(
        np.zeros((SIZE, len(KINDS)), np.int8), nothing, nothing, np.zeros((VERDICTS, 1), np.float32), rarity
    )
    model = regression()
    said_by_rules = np.stack([verdicts(ruled(said.text).reasons) for said in taught])
    model.fit(
        matrix([empty.weighed(of_one) for of_one in words], said_by_rules), [said.kind for said in taught]
    )
    order = [list(model.classes_).index(kind) for kind in KINDS]
    weights = model.coef_[order, :SIZE].T
    scale = np.abs(weights).max(axis=0) / 127
    return Ear(
        np.rint(weights / scale).astype(np.int8),
        scale.astype(np.float32),
        model.intercept_[order].astype(np.float32),
        model.coef_[order, SIZE:].T.astype(np.float32),
        rarity,
    )


@cache
def ruled(text: str) -> Judgement:
    """What the rules alone say."""
    return DEAF.judge(text)


def regression() -> Any:
    try:
        linear = import_module("sklearn.linear_model")
    except ImportError:
        sys.exit("This needs scikit-learn: pip install -r bench/rivals/requirements.txt")
    return linear.LogisticRegression(C=INVERSE_PENALTY, max_iter=ROUNDS)


def matrix(
    rows: Sequence[tuple[npt.NDArray[np.float32], npt.NDArray[np.int32]]],
    said_by_rules: npt.NDArray[np.float32],
) -> Any:
    sparse = import_module("scipy.sparse")
    ends = np.cumsum([0, *(len(hashes) for _, hashes in rows)])
    values, hashes = (np.concatenate(part) for part in zip(*rows, strict=True))
    words = sparse.csr_matrix((values, hashes, ends), shape=(len(rows), SIZE))
    return sparse.hstack([words, sparse.csr_matrix(said_by_rules)]).tocsr()


def check(taught: Sequence[Taught]) -> None:
    """Prints what is called for, of each kind, and how much calm talk calls somebody."""
    files = sorted({said.file for said in taught if said.file})
    fold = {file: number % FOLDS for number, file in enumerate(files)}
    heard: list[Kept] = []
    for number in range(FOLDS):
        ear = learnt([said for said in taught if fold.get(said.file) != number])
        for said in taught:
            if fold.get(said.file) == number:
                by_rules = ruled(said.text)
                found = ear.hear(tokens(fold_with_origin(said.text)), by_rules.reasons)
                sounds = (found.chance, str(found.category)) if found else (0.5, "")
                heard.append(Kept(said, called(by_rules), *sounds))
        print(f"fold {number + 1} of {FOLDS}", file=sys.stderr, flush=True)
    print(
        f"| called from | {' | '.join(HEARS)} | calm talk that calls | of it, written as an everyday inbox |"
    )
    print(f"|---|{'---|' * (len(KINDS) + 1)}")
    show("rules alone", [(one.said, one.ruled) for one in heard])
    for ruled_from, heard_from in THRESHOLDS:
        calls = [(one.said, one.call(ruled_from, heard_from)) for one in heard]
        show(f"{ruled_from} with a rule, {heard_from} without", calls)


def threatens(text: str) -> bool:
    """Whether a rule hears one of the kinds in it, whatever else it is."""
    return any(reason.category in HEARS for reason in ruled(text).reasons)


def called(judgement: Judgement) -> str:
    """Which of the kinds rules call for; nothing where they call for none."""
    calls = judgement.category in HEARS and judgement.severity >= ESCALATES
    return str(judgement.category) if calls else ""


def show(name: str, heard: Sequence[tuple[Taught, str]]) -> None:
    shares = []
    for kind in HEARS:
        right = [call == kind for said, call in heard if said.kind == kind]
        shares.append(f"{np.mean(right):.1%}")
    calm = [(said.file in EVERYDAY, bool(call)) for said, call in heard if said.kind == CALM]
    shares.append(f"{np.mean([call for _, call in calm]):.1%}")
    shares.append(f"{np.mean([call for is_everyday, call in calm if is_everyday]):.2%}")
    print(f"| {name} | {' | '.join(shares)} |")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?", help="holds intents/*.jsonl and rough/*.jsonl")
    parser.add_argument("--check", action="store_true", help="measure on files kept aside, write nothing")
    asked = parser.parse_args()
    taught = all_taught(asked.folder)
    if asked.check:
        check(taught)
    else:
        learnt(taught).save(FILE)
        print(f"{FILE}: {FILE.stat().st_size / 1000:.0f} kB, taught by {len(taught)} sentences")


if __name__ == "__main__":
    main()
