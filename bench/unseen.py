"""Phrases nobody tuned for, on a brand: how many are answered, refused and passed to a human as they should be.

    python bench/unseen.py tests/data/unseen.yml intents

The phrases were written before the matcher and the judge were tuned, by somebody who had not seen the examples.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import yaml

from bot.authoring.trials import first_turn
from bot.conversation import Clarify, Escalate, Lookout, StaySilent, Turn
from bot.intents.reading import read_folder

ALARMS = {"insult", "hate", "sexual", "threat", "legal", "press", "distress"}
CAUSE = {"human": "asked"}
"""Where a cause has another name than the phrase's reason."""


def answered(turn: Turn) -> set[str | None]:
    lines = () if isinstance(turn.decision, StaySilent) else turn.decision.lines
    return {turn.intent, *(line.intent for line in lines)}


def verdict_on_intent(turn: Turn, wanted: str) -> str:
    if isinstance(turn.decision, Clarify):
        return "asked back" if wanted in {match.intent for match in turn.decision.choices} else "wrong"
    if wanted in answered(turn):
        return "right"
    return "refused" if answered(turn) & {"fallback", "complaint", None} else "wrong"


def verdict_on_refusal(turn: Turn) -> str:
    if isinstance(turn.decision, Clarify):
        return "asked back"
    return "right" if answered(turn) <= {"fallback", "tease", "complaint", None} else "wrong"


def verdict_on_call(turn: Turn, reason: str) -> str:
    if not isinstance(turn.decision, Escalate):
        return "not called"
    return "right" if turn.decision.cause.value == CAUSE.get(reason, reason) else "called for another reason"


def verdict_on_calm(turn: Turn) -> str:
    """Nothing but talk: nobody is called on account of what was said, whatever else they may be called for."""
    cause = turn.decision.cause.value if isinstance(turn.decision, Escalate) else ""
    return f"called for {cause}" if cause in ALARMS else "right"


def verdict(turn: Turn, phrase: dict[str, Any]) -> tuple[str, str]:
    if "intent" in phrase:
        return "answers", verdict_on_intent(turn, phrase["intent"])
    if "calm" in phrase:
        return "calm talk", verdict_on_calm(turn)
    if "call" in phrase:
        return f"calls for {phrase['call']}", verdict_on_call(turn, phrase["call"])
    return "refusals", verdict_on_refusal(turn)


def main(phrases: Path, folder: Path) -> None:
    catalogue = read_folder(folder).catalogue
    assert catalogue is not None, f"{folder} cannot be used; try: vigie check {folder}"
    lookout = Lookout.of(catalogue)
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    missed: list[str] = []
    for phrase in yaml.safe_load(phrases.read_text("utf-8")):
        turn = first_turn(lookout, phrase["text"], language=phrase["language"])
        kind, found = verdict(turn, phrase)
        counts[kind][found] += 1
        if found != "right":
            wanted = phrase.get("intent") or phrase.get("call") or ("calm" if "calm" in phrase else "refuse")
            near = ", ".join(f"{match.intent} {match.confidence:.2f}" for match in turn.ranking[:2])
            missed.append(
                f"{found:<26} {wanted:<20} {turn.explained()['decision']:<9} {near:<52} {phrase['text']}"
            )
    print("| | right | of | otherwise |\n|---|---|---|---|")
    for kind, found in counts.items():
        rest = ", ".join(f"{name} {count}" for name, count in found.items() if name != "right") or "–"
        print(f"| {kind} | {found['right']} | {found.total()} | {rest} |")
    print("\n" + "\n".join(missed))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
