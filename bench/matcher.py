"""How well the matcher does on public data, beside its rivals: `python bench/matcher.py FOLDER`.

The folder holds `.jsonl` files whose lines are `{"split": "train" or "test", "text": …, "intent": …}`. Every rival sees the
same seeded samples. Rivals that need scikit-learn or fastText run where those are installed; `--encoder` names the folder of a
sentence model and adds Vigie with it, and it alone. `--ablations` takes away one part of the matcher at a time, `--growth`
measures time and memory from 50 to 15,000 examples. Prints a table; `--markdown` one for the docs, `--chart` draws an SVG.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from matching import ablations, growth, showing
from matching.data import load, seeded, strangers
from matching.measures import Tally, measure
from matching.rivals import Builder, Unlearnt, rivals, vigie

BOUGHT = ("clean", "disturbed", "auc", "kept", "far", "error_share", "error_mixed", "error_other")
"""What an ablation is judged by."""


def compared(asked: argparse.Namespace) -> Iterator[Tally]:
    """Each rival on each file."""
    for path in files(asked):
        for name, build in rivals(asked.encoder).items():
            if asked.only is None or name in asked.only:
                tally = Tally(path.stem, name)
                try:
                    add(tally, build, path, asked)
                except Unlearnt as why:
                    print(f"{path.stem}: {name} is left out: {why}", file=sys.stderr)
                    continue
                yield tally


def taken_apart(asked: argparse.Namespace) -> Iterator[Tally]:
    """The matcher without each of its parts, over all files together."""
    for part in ablations.parts():
        tally = Tally("all", part)
        with ablations.without(part):
            for path in files(asked):
                add(tally, vigie, path, asked)
        yield tally


def files(asked: argparse.Namespace) -> list[Path]:
    return sorted(asked.folder.glob("*.jsonl"))


def add(tally: Tally, build: Builder, path: Path, asked: argparse.Namespace) -> None:
    """The figures of one rival on one file."""
    train, test = load(path)
    test = seeded(0).sample(test, min(asked.at_most, len(test)))
    others = strangers(asked.folder, path)
    for seed in range(asked.seeds):
        figures, refused = measure(
            build, train, test, strangers=others, shots=asked.shots, seed=seed, uneven=asked.uneven
        )
        tally.add(path.stem, figures, refused)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="holds the .jsonl files")
    parser.add_argument("--shots", type=int, default=10, help="examples an intent (default 10)")
    parser.add_argument("--uneven", action="store_true", help="lists of 2 to five times so many examples")
    parser.add_argument("--seeds", type=int, default=3, help="samples to average over (default 3)")
    parser.add_argument("--at-most", type=int, default=1000, help="test messages of one file (default 1000)")
    parser.add_argument("--only", action="append", help="a rival, by name; may be given again")
    parser.add_argument("--encoder", type=Path, help="the folder of a sentence model")
    parser.add_argument("--ablations", action="store_true", help="what each part of the matcher buys")
    parser.add_argument(
        "--growth", action="store_true", help="time and memory against the number of examples"
    )
    parser.add_argument("--markdown", action="store_true", help="print a Markdown table")
    parser.add_argument("--chart", type=Path, help="where to write an SVG of the accuracies")
    return parser.parse_args()


def main() -> None:
    asked = arguments()
    if asked.growth:
        only = asked.only[0] if asked.only else None
        table = showing.growth_rows(list(growth.measured(asked.folder, only=only)))
    elif asked.ablations:
        columns = {name: showing.COLUMNS[name] for name in BOUGHT}
        table = showing.rows(list(taken_apart(asked)), "without", columns)
    else:
        tallies = list(compared(asked))
        table = showing.rows(tallies)
        if asked.chart:
            asked.chart.write_text(showing.chart(tallies), "utf-8")
    print("\n".join(showing.markdown(table) if asked.markdown else showing.text(table)))


if __name__ == "__main__":
    main()
