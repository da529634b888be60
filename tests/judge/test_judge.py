"""The judge on sentences made up for the purpose: kinds, targets, what is not rough, disguises."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePath
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.findings import Place
from bot.intents.catalogue import Limits, LimitWord
from bot.judge import CALM, Category, Judge, Target

HERE = Path(__file__).parent
ABUSE = {Category.INSULT, Category.HATE, Category.SEXUAL, Category.THREAT}
JUDGE = Judge.default()


def read(name: str) -> Any:
    return yaml.safe_load((HERE / name).read_text("utf-8"))


def judged() -> Iterator[tuple[str, str, str]]:
    for category, by_target in read("judged.yml").items():
        for target, texts in by_target.items():
            yield from ((category, target, text) for text in texts)


def calm() -> list[str]:
    return [text for texts in read("calm.yml").values() for text in texts]


JUDGED = list(judged())
ROUGH = [text for category, _, text in JUDGED if category in {"insult", "hate", "threat"}]


@pytest.mark.parametrize(("category", "target", "text"), JUDGED, ids=lambda value: value)
def test_a_message_is_of_its_kind_and_aimed_where_it_is_aimed(category: str, target: str, text: str) -> None:
    judgement = JUDGE.judge(text)
    assert (judgement.category, judgement.target) == (Category(category), Target(target)), judgement.reasons


@pytest.mark.parametrize("text", calm(), ids=str)
def test_an_honest_message_calls_nobody(text: str) -> None:
    judgement = JUDGE.judge(text)
    assert judgement.category in {None, Category.TEASE, Category.COMPLAINT}, judgement.reasons
    assert judgement.severity < 0.5


def test_every_category_and_every_target_was_tried() -> None:
    assert {category for category, _, _ in JUDGED} == {category.value for category in Category}
    assert {target for _, target, _ in JUDGED} == {target.value for target in Target}
