"""The second opinion that an operator plugs in."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.app.classifiers import classifier_of
from bot.errors import SettingsError
from bot.judge.suspicion import Labelled, Learnt


class Broken:
    """A classifier that cannot."""

    def roughness(self, text: str) -> float:
        raise RuntimeError(text)


def test_none_is_needed() -> None:
    assert classifier_of(None) is None


def test_what_vigie_learn_wrote_is_loaded(tmp_path: Path) -> None:
    file = tmp_path / "roughness.npz"
    labels = [
        Labelled(text=f"{kind} {number}", is_rough=kind == "ouste")
        for kind in ("ouste", "merci")
        for number in range(5)
    ]
    Learnt.from_labels(labels).save(file)
    found = classifier_of(str(file))
    assert found is not None
    assert found.roughness("ouste 3") > found.roughness("merci 3")


def test_an_object_of_a_package_may_stand_in_its_place(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "opinion.py").write_text(
        "class Opinion:\n    def roughness(self, text):\n        return len(text) / 100\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    found = classifier_of("opinion:Opinion")
    assert found is not None
    assert found.roughness("x" * 40) == 0.4


def test_one_that_fails_costs_nobody_an_answer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "failing.py").write_text(
        "class It:\n    def roughness(self, text):\n        raise RuntimeError(text)\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    found = classifier_of("failing:It")
    assert found is not None
    assert found.roughness("bonjour") == 0.0


@pytest.mark.parametrize(
    "setting", ["nowhere.npz", "no_such_package:Thing", "json:no_such_name", "json:dumps"]
)
def test_one_that_cannot_be_had_is_told_in_words(setting: str) -> None:
    with pytest.raises(SettingsError, match="VIGIE_CLASSIFIER"):
        classifier_of(setting, language="fr")
