"""The classifier that a team may train: it warms, and decides nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.intents.catalogue import Limits
from bot.judge import CALM, Judge
from bot.judge.suspicion import Labelled, Learnt, NotAModel, learn

ROUGH = [f"{word} de {thing} {end}" for word in ("zut", "flûte", "crotte") for thing in ("bique", "nouille", "navet")
         for end in ("va", "alors", "toi", "hein")]  # fmt: skip
CALM_ONES = [f"{verb} {thing} {end}" for verb in ("où est", "je voudrais", "comment renvoyer") for thing in
             ("mon colis", "la bougie", "ce plaid", "mes draps") for end in ("", "svp", "merci", "demain")]  # fmt: skip
LABELS = [
    *(Labelled(text=text, is_rough=True) for text in ROUGH),
    *(Labelled(text=text, is_rough=False) for text in CALM_ONES),
]


def test_it_tells_apart_what_it_was_taught() -> None:
    learnt, trust = learn(LABELS)
    assert learnt.roughness("flûte de nouille, toi") > 0.5 > learnt.roughness("où est la bougie ?")
    assert trust.caught > 0.9
    assert trust.false <= 0.05


def test_the_same_labels_in_any_order_teach_the_same() -> None:
    one, _ = learn(LABELS)
    other, _ = learn(LABELS[::-1])
    assert [one.score(text) for text in ROUGH] == pytest.approx(
        [other.score(text) for text in ROUGH], abs=1e-6
    )


def test_what_was_learnt_survives_being_written_and_holds_no_text(tmp_path: Path) -> None:
    learnt, _ = learn(LABELS)
    file = tmp_path / "roughness.npz"
    learnt.save(file)
    again = Learnt.load(file)
    assert [again.roughness(text) for text in ROUGH] == pytest.approx(
        [learnt.roughness(text) for text in ROUGH], abs=0.01
    )
    assert b"nouille" not in file.read_bytes()


@pytest.mark.parametrize("content", [b"", b"not a model", b"PK\x03\x04"])
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "roughness.npz"
    file.write_bytes(content)
    with pytest.raises(NotAModel):
        Learnt.load(file)


def test_labels_of_one_kind_teach_nothing() -> None:
    with pytest.raises(ValueError, match="both kinds"):
        Learnt.from_labels(LABELS[:3])


class Certain:
    """Says what it is told to say."""

    value = 0.0

    def roughness(self, text: str) -> float:
        assert isinstance(text, str)
        return self.value


PLAIN = Judge.default()
CERTAIN = Certain()
SECONDED = Judge.for_limits(Limits(), classifier=CERTAIN)


@settings(deadline=None, max_examples=50)
@given(st.text(max_size=60), st.floats(-10, 10))
def test_a_classifier_changes_nothing_but_the_suspicion(text: str, says: float) -> None:
    CERTAIN.value = says
    judged, plain = SECONDED.judge(text), PLAIN.judge(text)
    assert (judged.category, judged.severity, judged.reasons) == (
        plain.category,
        plain.severity,
        plain.reasons,
    )
    assert 0 <= judged.suspicion <= 1


def test_without_one_nothing_is_suspected() -> None:
    assert Judge.default().judge("bonjour") == CALM
