"""Sentences by somebody who had seen no rule: one half was read and mended for, the other is only ever counted."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.intents.reading import read_folder
from bot.judge import Category, Judge

INTENTS = Path(__file__).parents[2] / "intents"
DATA = Path(__file__).parents[1] / "data"
NEEDS_NOBODY = frozenset({Category.COMPLAINT, Category.TEASE, Category.SPAM})


@cache
def judged(name: str) -> tuple[tuple[dict[str, Any], str], ...]:
    """Each sentence, and what a human is called for on account of it; nothing where nobody is."""
    judge = Judge.default()
    found = []
    for said in yaml.safe_load((DATA / name).read_text("utf-8")):
        judgement = judge.judge(said["text"])
        is_alarm = judgement.severity >= 0.5 and judgement.category not in NEEDS_NOBODY
        found.append((said, str(judgement.category) if is_alarm else ""))
    return tuple(found)


def shares(name: str) -> dict[str, float]:
    """Of each kind, the share that is called for the right reason."""
    wanted = Counter(said["call"] for said, _ in judged(name) if "call" in said)
    right = Counter(said["call"] for said, alarm in judged(name) if said.get("call") == alarm)
    return {kind: right[kind] / number for kind, number in wanted.items()}


def false_alarms(name: str) -> float:
    """Of calm talk, the share that calls somebody."""
    calm = [alarm for said, alarm in judged(name) if "calm" in said]
    return sum(map(bool, calm)) / len(calm)


@pytest.mark.parametrize("kind", ["distress", "threat", "legal", "press"])
def test_what_was_mended_for_stays_mended(kind: str) -> None:
    assert shares("said.yml")[kind] >= 0.95


@pytest.mark.parametrize(
    ("kind", "least"), [("distress", 0.78), ("threat", 0.75), ("legal", 0.86), ("press", 0.78)]
)
def test_it_carries_over_to_what_nobody_has_read(kind: str, least: float) -> None:
    assert shares("said_unseen.yml")[kind] >= least


def test_calm_talk_calls_hardly_anybody() -> None:
    assert false_alarms("said.yml") <= 0.01
    assert false_alarms("said_unseen.yml") <= 0.02


def test_what_the_shipped_brand_answers_calls_nobody() -> None:
    catalogue = read_folder(INTENTS).catalogue
    assert catalogue is not None
    judge = Judge.for_limits(catalogue.limits)
    for example in catalogue.examples():
        judgement = judge.judge(example.text)
        is_alarm = judgement.severity >= catalogue.limits.escalate
        is_meant = example.intent == "presse" and judgement.category is Category.PRESS
        assert not is_alarm or is_meant or judgement.category in NEEDS_NOBODY, (example.text, judgement)
