"""What the ear hears beside the rules, what it mistakes for nothing, and how it says so."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.findings import Place
from bot.intents.catalogue import Limits, LimitWord
from bot.judge import Category, Judge, Judgement
from bot.judge.ear import HEARS, Ear, Token, shipped, tokens
from bot.judge.folding import fold_with_origin

HEARING = Judge.default()
DEAF = Judge.for_limits(Limits(ear=False))
DATA = Path(__file__).parents[1] / "data"
VEILED = "keep the parcel, where I'm going tonight I won't be needing shoes"
AVOCADOS = "J'ai un avocat trop dur, comment le faire mûrir plus vite ?"


def heard_in(text: str) -> list[Token]:
    return tokens(fold_with_origin(text))


def sounds(judgement: Judgement) -> bool:
    return any(reason.rule == "sounds-like" for reason in judgement.reasons)


def call(judge: Judge, text: str) -> str:
    """Which of the ear's kinds a human is called for; nothing where they are called for none."""
    judgement = judge.judge(text)
    calls = judgement.category in HEARS and judgement.severity >= Limits().escalate
    return str(judgement.category) if calls else ""


@cache
def calls(name: str, *, deaf: bool = False) -> tuple[tuple[str, str], ...]:
    """What each sentence of a file is, and what is called for on account of it."""
    judge = DEAF if deaf else HEARING
    rows = (line.split("\t") for line in (DATA / name).read_text("utf-8").splitlines())
    return tuple((kind, call(judge, text)) for kind, _, text in rows)


def right(name: str, *, deaf: bool = False) -> Counter[str]:
    return Counter(kind for kind, called in calls(name, deaf=deaf) if kind == called)


def false_alarms(name: str, *, deaf: bool = False) -> int:
    return sum(kind == "calm" and bool(called) for kind, called in calls(name, deaf=deaf))


@pytest.mark.parametrize(("kind", "least"), [("distress", 68), ("threat", 68), ("legal", 84), ("press", 70)])
@pytest.mark.parametrize("name", ["heard_unseen.tsv", "heard_fresh.tsv"])
def test_of_a_hundred_sentences_that_nobody_tuned_for_most_are_heard(
    name: str, kind: str, least: int
) -> None:
    assert right(name)[kind] >= least


@pytest.mark.parametrize("name", ["heard_unseen.tsv", "heard_fresh.tsv"])
def test_with_the_ear_more_is_heard_and_less_is_mistaken_than_by_rules_alone(name: str) -> None:
    hearing, deaf = right(name), right(name, deaf=True)
    assert all(hearing[kind] > deaf[kind] for kind in HEARS)
    assert 3 * false_alarms(name) <= 2 * false_alarms(name, deaf=True)


def test_a_cry_for_help_without_one_of_the_usual_words_is_heard() -> None:
    assert call(DEAF, VEILED) == ""
    assert call(HEARING, VEILED) == Category.DISTRESS


def test_a_word_of_the_law_in_a_question_about_fruit_calls_nobody() -> None:
    assert call(DEAF, AVOCADOS) == Category.LEGAL
    assert call(HEARING, AVOCADOS) == ""


def test_what_the_brand_itself_calls_rough_is_never_doubted() -> None:
    word = LimitWord(text="avocat", category="legal", severity=0.8, place=Place(Path("limits.yml"), 1))
    assert call(Judge.for_limits(Limits(words=(word,))), AVOCADOS) == Category.LEGAL


def test_a_threat_beside_an_insult_is_no_less_a_threat() -> None:
    assert call(HEARING, "you deserve to die") == Category.THREAT


def test_what_is_heard_is_said_by_words_of_the_message() -> None:
    judgement = HEARING.judge(VEILED)
    assert sounds(judgement)
    for reason in judgement.reasons:
        assert VEILED[reason.start : reason.end] == reason.words != ""


def test_what_is_only_heard_never_calls_without_delay() -> None:
    reasons = [reason for reason in HEARING.judge(VEILED).reasons if reason.rule == "sounds-like"]
    assert all(Limits().escalate <= reason.severity < Limits().at_once for reason in reasons)


def test_a_brand_may_do_without_it() -> None:
    assert not sounds(DEAF.judge(VEILED))


def test_words_that_the_brand_allows_are_not_listened_to() -> None:
    allowing = Judge.for_limits(Limits(allow=(VEILED,)))
    assert not sounds(allowing.judge(VEILED))


def test_what_is_quoted_is_not_listened_to() -> None:
    assert not sounds(HEARING.judge(f'in the series she writes: "{VEILED}"'))


def test_in_a_long_message_the_part_that_matters_is_heard() -> None:
    talk = "The lamp came on Tuesday, the box was lovely and the colour goes with the wall. " * 8
    assert call(HEARING, f"{talk}{VEILED}. {talk}") == Category.DISTRESS


def test_what_is_said_in_two_breaths_of_a_long_message_is_not_cut_off() -> None:
    filler = "really " * 62
    for last in ("Your call.", "Up to you.", "We'll see.", "À vous."):
        assert call(HEARING, f"{filler}. {last}") == ""


def test_a_cry_for_help_is_heard_beside_talk_of_lawyers() -> None:
    assert call(HEARING, f"My lawyer will write to you. {VEILED}") == Category.DISTRESS


def test_a_faint_word_of_the_brand_does_not_deafen_the_ear() -> None:
    word = LimitWord(text="parcel", category="legal", severity=0.1, place=Place(Path("limits.yml"), 1))
    assert call(Judge.for_limits(Limits(words=(word,))), VEILED) == Category.DISTRESS


def test_a_word_that_means_nothing_to_the_brand_is_not_listened_to() -> None:
    word = LimitWord(text="my lawyer", category="legal", severity=0, place=Place(Path("limits.yml"), 1))
    judge = Judge.for_limits(Limits(words=(word,)))
    assert call(HEARING, "my lawyer will be in touch with you about this tomorrow") == Category.LEGAL
    assert call(judge, "my lawyer will be in touch with you about this tomorrow") == ""


def test_danger_that_is_said_outright_calls_whatever_is_said_around_it() -> None:
    assert call(HEARING, "I took all the pills with my tea, the lamp is lovely") == Category.DISTRESS


def test_a_word_or_two_say_nothing_by_themselves() -> None:
    assert shipped().hear(heard_in("encore moi")) is None


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=200))
def test_whatever_is_typed_the_spans_point_at_the_words(text: str) -> None:
    for token in heard_in(text):
        assert 0 <= token.start < token.end <= len(text)
    heard = shipped().hear(heard_in(text))
    assert heard is None or 0 <= heard.chance <= 1


def test_an_ear_that_is_saved_hears_the_same_and_is_saved_the_same(tmp_path: Path) -> None:
    ear = shipped()
    ear.save(tmp_path / "one.npz")
    again = Ear.load(tmp_path / "one.npz")
    again.save(tmp_path / "two.npz")
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()
    assert again.hear(heard_in(VEILED)) == ear.hear(heard_in(VEILED))


def test_nothing_said_sounds_like_nothing() -> None:
    assert HEARING.judge("") == HEARING.judge("…") == Judgement()
