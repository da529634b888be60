from __future__ import annotations

import json
from pathlib import Path, PurePath

import pytest

from bot.findings import Finding, Place
from bot.intents.codes import Code
from bot.intents.notes import Term
from bot.intents.reading import read_files
from bot.intents.showing import FORMATS, explain, show
from bot.intents.wording import WORDS
from bot.words import LANGUAGES

KEYS = WORDS.keys()
DOCUMENTED = Path(__file__).parents[2] / "docs" / "findings.md"

SPLIT = Finding(
    code="Y01",
    place=Place(PurePath("intents/fr/livraison.yml"), 8, 7),
    facts={"quoted": '"Voici nos horaires : 9h-18h"'},
    source="    - Voici nos horaires : 9h-18h",
)


def test_a_finding_is_shown_with_its_line_a_caret_and_how_to_mend_it() -> None:
    assert show([SPLIT], form="text", language="fr") == (
        "intents/fr/livraison.yml:8:7 Y01 cette phrase est coupée en deux par les deux-points « : »\n"
        "       8 |     - Voici nos horaires : 9h-18h\n"
        "         |       ^\n"
        '         = Mettez-la sous « | » à la ligne, ou entre guillemets : "Voici nos horaires : 9h-18h"'
    )


def test_a_finding_about_a_folder_has_no_line_to_show() -> None:
    missing = Finding(code="I17", place=Place(PurePath("nowhere")), facts={"case": "no_folder"})
    assert show([missing], form="text", language="en") == (
        "nowhere:1:1 I17 there is no such folder\n"
        "         = Check the path; the folder is the one that holds brand.yml."
    )


def test_the_caret_stands_under_its_character_also_behind_an_emoji() -> None:
    source = "    - 🌙 Bonsoir #nuit"
    finding = Finding(
        code="Y03", place=Place(PurePath("a.yml"), 1, source.index("#") + 1), source=source,
        facts={"lost": "#nuit", "quoted": "…"},
    )  # fmt: skip
    _, line, caret, _ = show([finding], form="text", language="fr").split("\n")
    assert caret.index("^") == line.index("#") + 1  # the moon is two columns wide


def test_a_long_line_is_cut_around_its_fault() -> None:
    source = "x" * 500 + "#ici" + "y" * 500
    finding = Finding(
        code="Y03",
        place=Place(PurePath("a.yml"), 1, 501),
        source=source,
        facts={"lost": "#ici", "quoted": "…"},
    )
    _, line, caret, _ = show([finding], form="text", language="fr").split("\n")
    assert len(line) < 130
    assert line[caret.index("^")] == "#"


def test_what_a_file_holds_does_not_speak_to_the_terminal() -> None:
    content = b"essai:\n  examples: un essai\n  replies:\n    - \x1b[2Jbonjour\n"
    shown = show(read_files({"fr/essai.yml": content}).findings, form="text", language="fr")
    assert "\x1b" not in shown
    assert "bonjour" in shown


def test_editors_read_a_list_of_objects() -> None:
    (record,) = json.loads(show([SPLIT], form="json", language="en"))
    assert record == {
        "file": "intents/fr/livraison.yml", "line": 8, "column": 7, "code": "Y01", "gravity": "error",
        "message": "this phrase is cut in two by its colon « : »",
        "mend": 'Put it under "|" on a line of its own, or in quotes: "Voici nos horaires : 9h-18h"',
        "source": "    - Voici nos horaires : 9h-18h",
    }  # fmt: skip
    assert json.loads(show([], form="json", language="en")) == []


def test_github_reads_annotations_with_its_own_escapes() -> None:
    finding = Finding(
        code="Y05", place=Place(PurePath("a,b.yml"), 3, 5), facts={"written": "50%", "quoted": '"50%"'}
    )
    assert show([finding], form="github", language="en") == (
        '::error file=a%2Cb.yml,line=3,col=5,title=Y05::"50%25" would be read as a number, not as a text%0A'
        'Put it in quotes: "50%25"'
    )


def test_nothing_found_says_nothing() -> None:
    assert show([], form="text", language="fr") == show([], form="github", language="fr") == ""


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_path_that_is_no_text_can_be_shown(form: str, language: str) -> None:
    finding = Finding(
        code="I17", place=Place(PurePath("intents/\udcff.yml")), facts={"case": "file", "reason": "?"}
    )
    assert show([finding], form=form, language=language).encode()


def test_facts_are_said_in_the_language_of_the_reader() -> None:
    finding = Finding(code="I02", place=SPLIT.place, facts={"wanted": Term("table"), "found": Term("text")})
    assert explain(finding, "fr")[0] == "il faut ici des clés avec leurs valeurs, et c'est un texte"
    assert explain(finding, "en")[0] == "a table of keys and values is needed here, and this is a text"


@pytest.mark.parametrize("code", Code)
def test_every_code_is_worded_and_documented(code: Code) -> None:
    worded = [key for key in KEYS if key.split(".")[0] == code]
    messages = [key for key in worded if ".mend" not in key]
    assert messages
    assert all(f"{key}.mend" in WORDS for key in messages)
    headings = [line for line in DOCUMENTED.read_text("utf-8").splitlines() if line.startswith("## ")]
    assert len([line for line in headings if line.startswith(f"## {code} ")]) == 1


def test_nothing_is_documented_or_worded_that_cannot_be_found() -> None:
    codes = {str(code) for code in Code}
    assert {key.split(".")[0] for key in KEYS} - {"term"} == codes
    headings = [line for line in DOCUMENTED.read_text("utf-8").splitlines() if line.startswith("## ")]
    assert {line.split()[1] for line in headings} == codes
