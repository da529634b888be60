"""The commands, as somebody at a terminal or a program behind a pipe meets them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app, main
from bot.errors import CatalogueError, EncoderError, SettingsError

INTENTS: Final = Path(__file__).parents[2] / "intents"
MIDNIGHT: Final = "2026-11-22T00:10"
KEYS: Final = {
    "decision", "intent", "confidence", "reply", "language", "candidates", "judgement", "moments", "tone", "source",
}  # fmt: skip
SPLIT: Final = "essai:\n  examples: |\n    un essai\n  replies:\n    - Voici nos horaires : 9h-18h\n"


def vigie(*words: str | Path, typed: str | None = None) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words], input=typed)


def asked(*words: str | Path, typed: str | None = None) -> list[dict[str, Any]]:
    """What `vigie ask --json` says, one object for each message."""
    result = vigie("ask", "--json", "--intents", INTENTS, *words, typed=typed)
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.fixture
def split(brand_folder: Path) -> Path:
    (brand_folder / "fr" / "essai.yml").write_text(SPLIT, "utf-8")
    return brand_folder


class TestAsking:
    def test_a_question_in_bad_french_is_answered_and_explained(self) -> None:
        (told,) = asked("il est où mon coli", "--at", MIDNIGHT)
        assert told.keys() >= KEYS
        assert (told["decision"], told["intent"], told["language"]) == ("answer", "suivi_colis", "fr")
        assert {"night", "closed"} <= set(told["moments"])
        assert told["source"].startswith(f"{INTENTS}/fr/")
        assert told["judgement"].keys() == {"category", "severity", "target", "reasons"}

    def test_the_language_of_the_scene_is_that_of_the_follower(self) -> None:
        assert [asked("hmm", "--lang", language)[0]["language"] for language in ("fr", "en")] == ["fr", "en"]

    def test_a_severe_message_calls_a_human(self) -> None:
        (told,) = asked("je vais te retrouver et te tuer")
        assert (told["decision"], told["judgement"]["category"]) == ("escalate", "threat")

    def test_without_a_text_each_line_is_a_message_of_one_conversation(self) -> None:
        turns = asked("--at", MIDNIGHT, typed="zkqj vrtp\n\nplmw xcvb\n")
        assert [turn["decision"] for turn in turns] == ["answer", "escalate"]  # the second miss in a row

    def test_a_person_reads_the_reply_and_why(self) -> None:
        result = vigie("ask", "il est où mon coli", "--intents", INTENTS, "--at", MIDNIGHT)
        assert result.exit_code == 0
        assert "suivi_colis" in result.stdout
        assert "suivi-et-livraison.yml:" in result.stdout

    def test_every_reason_is_told_to_a_person(self) -> None:
        shown = vigie("ask", "slt mon paquet et pas arivé", "--intents", INTENTS).stdout
        for reason in ("proche à", "lu comme", "arive → arrive", "mots", "rien de tout cela"):
            assert reason in shown, shown
        flight = vigie("ask", "my flight was cancelled", "--intents", INTENTS).stdout
        assert "inconnu" in flight
        assert "flight" in flight.rsplit("inconnu", 1)[1]

    def test_several_questions_and_what_goes_on_from_them_are_told(self) -> None:
        typed = "vous ouvrez à quelle heure ? et vous livrez en belgique ?\net en suisse ?\n"
        both, more = asked(typed=typed)
        assert [question["intent"] for question in both["questions"]] == ["horaires", "livraison_etranger"]
        assert both["reply"].count("\n\n") == 1
        assert (more["intent"], more["follows"]) == ("livraison_etranger", True)
        shown = vigie("ask", "--intents", INTENTS, typed=typed).stdout
        assert "1. horaires" in shown
        assert "2. livraison_etranger" in shown
        assert "d'après la réponse précédente" in shown

    def test_a_sentence_model_that_is_none_is_told(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("bot.cli._ENCODER", tmp_path)
        result = vigie("ask", "bonjour", "--intents", INTENTS)
        assert isinstance(result.exception, EncoderError)
        assert "config.json" in str(result.exception)

    def test_a_time_that_is_none_is_told(self) -> None:
        result = vigie("ask", "bonjour", "--at", "demain", "--intents", INTENTS)
        assert isinstance(result.exception, SettingsError)
        assert "2026-11-22T00:10" in str(result.exception)

    def test_words_that_cannot_be_used_are_told_with_their_place(self, split: Path) -> None:
        result = vigie("ask", "bonjour", "--intents", split)
        assert isinstance(result.exception, CatalogueError)
        assert "fr/essai.yml:5:7 Y01" in str(result.exception)


class TestChecking:
    def test_a_whole_brand_has_nothing_to_mend(self) -> None:
        assert vigie("check", INTENTS).exit_code == 0

    @pytest.mark.parametrize(("language", "words"), [("fr", "deux-points"), ("en", "colon")])
    def test_a_fault_is_told_in_the_language_that_was_asked_for(
        self, language: str, words: str, split: Path
    ) -> None:
        result = vigie("check", split, "--lang", language)
        assert result.exit_code == 1
        assert f"{split}/fr/essai.yml:5:7 Y01" in result.stdout
        assert words in result.stdout

    def test_an_editor_reads_json_and_nothing_else(self, split: Path) -> None:
        result = vigie("check", split, "--format", "json")
        assert result.exit_code == 1
        assert [finding["code"] for finding in json.loads(result.stdout)] == ["Y01"]

    @pytest.mark.parametrize("name", ["empty", "nowhere"])
    def test_a_folder_without_a_brand_is_told(self, name: str, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        result = vigie("check", tmp_path / name)
        assert (result.exit_code, "I17" in result.stdout) == (1, True)

    @pytest.mark.parametrize("option", ["--lang", "--format"])
    def test_what_an_option_does_not_know_is_refused(self, option: str) -> None:
        assert vigie("check", INTENTS, option, "zz").exit_code != 0


def test_a_test_that_fails_is_shown_with_its_place(brand_folder: Path) -> None:
    wrong = "essai:\n  examples: |\n    kayak\n  replies:\n    - |\n      oui\n  tests:\n    match: |\n      zkqj vrtp\n"
    (brand_folder / "fr" / "essai.yml").write_text(wrong, "utf-8")
    result = vigie("test", brand_folder)
    assert result.exit_code == 1
    assert f"{brand_folder}/fr/essai.yml:9: « zkqj vrtp »" in result.stdout.replace("“", "« ").replace(
        "”", " »"
    )


def test_a_fault_of_ours_is_told_without_the_token(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    token = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"

    def broken(**_: object) -> int:
        raise ZeroDivisionError(f"https://api.telegram.org/bot{token}/getMe postgresql://vigie:hush@db/vigie")

    monkeypatch.setattr("bot.cli.checking.check_folder", lambda *_, **__: broken())
    monkeypatch.setattr(sys, "argv", ["vigie", "check"])
    with pytest.raises(SystemExit) as ended:
        main()
    told = capsys.readouterr().err
    assert (ended.value.code, "ZeroDivisionError" in told, "test_commands.py" in told) == (1, True, True)
    assert token not in told
    assert "hush" not in told


def test_the_env_file_counts_for_every_command(brand_folder: Path, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"VIGIE_INTENTS={brand_folder.name}\nVIGIE_LANG=en\n", "utf-8")
    assert "Nothing to mend" in _in_a_shell("check", folder=tmp_path).stdout


@pytest.mark.parametrize(
    ("words", "heavy"),
    [
        (["--help"], {"numpy", "rapidfuzz", "sqlalchemy", "telegram", "yaml"}),
        (["ask", "il est où mon coli", "--intents", str(INTENTS)], {"sqlalchemy", "starlette", "telegram"}),
    ],
)
def test_a_command_loads_only_what_it_needs(words: list[str], heavy: set[str], tmp_path: Path) -> None:
    run = _in_a_shell(*words, folder=tmp_path, options=("-X", "importtime"))
    loaded = {
        line.rpartition("|")[2].strip() for line in run.stderr.splitlines() if line.startswith("import time:")
    }
    assert run.returncode == 0
    assert "typer" in loaded, "what was loaded was not seen"
    assert not loaded & heavy


def _in_a_shell(*words: str, folder: Path, options: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("VIGIE_")}
    root = str(Path(__file__).parents[2])
    return subprocess.run(  # noqa: S603  our own words
        [sys.executable, *options, "-m", "bot", *words], cwd=folder, capture_output=True, text=True, check=False,
        env=kept | {"PYTHONPATH": root},
    )  # fmt: skip
