"""A word that a brand adds is tried on everyday language before it insults somebody."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.authoring.wide_words import hits, wide_words
from bot.cli import app
from bot.findings import Gravity
from bot.intents.catalogue import Catalogue
from bot.intents.reading import read_files, read_folder

SHIPPED = Path(__file__).parents[2] / "intents"


def with_words(brand_files: dict[str, bytes], words: str, allow: str = "rien") -> Catalogue:
    limits = f"words:\n  {words}\nallow: |\n  {allow}\n".encode()
    catalogue = read_files({**brand_files, "limits.yml": limits}).catalogue
    assert catalogue is not None
    return catalogue


@pytest.mark.parametrize(
    ("words", "hit"),
    [
        ("insult: { colis: 0.6 }", "où est mon colis ?"),
        ("insult: { retard: 0.6 }", "retard"),
        ("threat: { table: 0.9 }", "table"),
    ],
)
def test_a_word_that_followers_use_is_remarked_upon(
    brand_files: dict[str, bytes], words: str, hit: str
) -> None:
    found = list(hits(with_words(brand_files, words)))
    assert len(found) == 1
    assert hit in found[0].phrases or found[0].total > 3


@pytest.mark.parametrize(
    "words",
    [
        "insult: { arnaqueur: 0.5 }",
        "insult: { trou de balle: 0.7 }",
        "complaint: { colis: 0.4 }",
        "insult: { colis: 0.2 }",
    ],
)
def test_a_precise_word_or_one_that_calls_nobody_is_not(brand_files: dict[str, bytes], words: str) -> None:
    assert not list(hits(with_words(brand_files, words)))


def test_what_the_brand_allows_is_not_held_against_a_word(brand_files: dict[str, bytes]) -> None:
    assert not list(hits(with_words(brand_files, "insult: { retard: 0.6 }", allow="retard")))


def test_it_is_a_remark_and_the_files_stay_usable(brand_files: dict[str, bytes]) -> None:
    [finding] = wide_words(with_words(brand_files, "insult: { table: 0.6 }"))
    assert finding.gravity is Gravity.WARNING


def test_the_shipped_brand_adds_no_such_word() -> None:
    catalogue = read_folder(SHIPPED).catalogue
    assert catalogue is not None
    assert not list(hits(catalogue))


@pytest.mark.parametrize(("language", "said"), [("fr", "tous les jours"), ("en", "everyday")])
def test_vigie_check_tells_it_with_its_place(
    brand_files: dict[str, bytes], tmp_path: Path, language: str, said: str
) -> None:
    for name, data in {**brand_files, "limits.yml": b"words:\n  insult: { table: 0.6 }\n"}.items():
        path = tmp_path / "intents" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    result = CliRunner().invoke(app, ["check", str(tmp_path / "intents"), "--lang", language])
    assert result.exit_code == 0, result.output
    assert "limits.yml:2" in result.output
    assert "I30" in result.output
    assert said in result.output
