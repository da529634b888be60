"""What holds for every set of examples and every message."""

from __future__ import annotations

import random
import threading
from time import thread_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.matcher import ANSWER_AT, Matcher
from bot.matcher.phrases import words_of
from bot.matcher.segments import MOST_PARTS, clauses, sentences

WORDS = [
    "colis",
    "retour",
    "prix",
    "taille",
    "code",
    "promo",
    "où",
    "mon",
    "le",
    "parcel",
    "1000",
    "est",
    "where",
    "👋",
]
phrases = st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join)
intents = st.sampled_from(["suivi", "retour", "prix", "greeting"])
examples = st.lists(st.tuples(phrases, intents), max_size=25)


@settings(max_examples=40, deadline=None)
@given(examples, phrases, st.randoms(use_true_random=False))
def test_the_order_of_the_examples_does_not_matter(
    pairs: list[tuple[str, str]], text: str, rng: random.Random
) -> None:
    shuffled = rng.sample(pairs, len(pairs))
    assert Matcher.from_examples(pairs).rank(text) == Matcher.from_examples(shuffled).rank(text)


@settings(max_examples=40, deadline=None)
@given(examples, phrases)
def test_adding_a_phrase_makes_it_match(pairs: list[tuple[str, str]], text: str) -> None:
    first = Matcher.from_examples([*pairs, (text, "new")]).rank(text)[0]
    shared = {intent for phrase, intent in pairs if words_of(phrase) == words_of(text)}
    assert first.intent in {"new", *shared}
    assert shared or first.confidence > ANSWER_AT


@settings(max_examples=40, deadline=None)
@given(examples, st.text(max_size=80))
def test_any_message_gets_probabilities_in_order(pairs: list[tuple[str, str]], text: str) -> None:
    ranked = Matcher.from_examples(pairs).rank(text)
    confidences = [match.confidence for match in ranked]
    assert confidences == sorted(confidences, reverse=True)
    assert sum(confidences) <= 1 + 1e-6
    assert all(0 <= one <= 1 for one in confidences)
    assert len({match.intent for match in ranked}) == len(ranked)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=3)), max_size=12))
def test_no_examples_are_too_odd_to_be_read(pairs: list[tuple[str, str]]) -> None:
    matcher = Matcher.from_examples(pairs)
    for text, _ in pairs:
        matcher.rank(text)


@settings(max_examples=40, deadline=None)
@given(examples, st.lists(phrases, min_size=1, max_size=4).map(" ? ".join), st.none() | intents)
def test_whatever_was_answered_before_the_probabilities_hold(
    pairs: list[tuple[str, str]], text: str, before: str | None
) -> None:
    understood = Matcher.from_examples(pairs).understand(text, after=before, limit=10)
    total = sum(match.confidence for match in understood.ranking) + understood.none
    assert total == pytest.approx(1, abs=1e-6)
    assert all(0 <= match.confidence <= match.share + 1e-6 for match in understood.ranking)
    asked = [match.intent for match in understood.questions]
    assert len(asked) == len(set(asked)) != 1


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab et,?!.;\n-", max_size=60))
def test_cutting_a_message_up_loses_no_word_of_it(text: str) -> None:
    letters = [char for sentence in sentences(text) for char in sentence if char in "abet"]
    if len(sentences(text)) < MOST_PARTS:
        assert letters == [char for char in text if char in "abet"]
    for sentence in sentences(text):
        assert all(part in sentence for part in clauses(sentence))


def crowd(intents: int, shots: int) -> list[tuple[str, str]]:
    """Made-up phrases: each intent has its own few words among common ones."""
    rng = random.Random(7)  # noqa: S311  the same made-up brand each time
    syllables = ["ba", "co", "di", "fu", "ga", "lo", "mi", "nu", "pra", "ste", "tou", "vel"]
    made = ["".join(rng.choices(syllables, k=3)) for _ in range(intents * 4 + 60)]
    return [
        (
            " ".join([*rng.sample(made[:60], 4), *rng.sample(made[60 + 4 * one : 64 + 4 * one], 2)]),
            f"intent {one}",
        )
        for one in range(intents)
        for _ in range(shots)
    ]


@pytest.fixture(scope="module")
def large() -> Matcher:
    return Matcher.from_examples(crowd(50, 20))


def test_the_longest_message_costs_little_more_than_a_normal_one(large: Matcher) -> None:
    started = thread_time()
    for text in ("x" * 4096, "a" * 2 + " b" * 2047, "loremi ipsu dolo " * 240, "🙈" * 2048, "e\u0301" * 2048):
        large.rank(text[:4096])
    assert thread_time() - started < 0.25


@pytest.mark.parametrize(("intents", "shots"), [(1, 1), (1, 200), (200, 1), (200, 3), (2, 200)])
def test_small_large_and_uneven_brands_are_all_learnt(intents: int, shots: int) -> None:
    pairs = crowd(intents, shots)
    matcher = Matcher.from_examples(pairs)
    assert all(matcher.rank(text)[0].intent == intent for text, intent in pairs[:: max(1, len(pairs) // 20)])


def test_several_threads_match_at_once(large: Matcher) -> None:
    texts = [text for text, _ in crowd(50, 2)]
    expected = [large.rank(text) for text in texts]
    found: list[bool] = []

    def match_all() -> None:
        found.append([large.rank(text) for text in texts] == expected)

    threads = [threading.Thread(target=match_all) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [True] * 4
