"""The pages keep their word: links lead somewhere, and whatever an operator can set, run or read stands there."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter
from typing import Final

import pytest
import typer

from bot.cli import app
from bot.delivery import wording as delivery
from bot.rehearsal import wording as rehearsal
from bot.settings import NAMES
from bot.store import wording as store

ROOT: Final = Path(__file__).parent.parent
PAGES: Final = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
OPERATING: Final = (ROOT / "docs" / "operating.md").read_text("utf-8")
LINK: Final = re.compile(r"\]\(([^)\s]+)\)")
COMMANDS: Final = typer.main.get_command(app).commands  # type: ignore[attr-defined]
LOGGED: Final = {"debug", "info", "warning", "error"}


def rows(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("|")]


def anchors(page: Path) -> set[str]:
    """As GitHub names them: small letters, spaces to dashes, other marks left out."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    for target in LINK.findall(page.read_text("utf-8")):
        if target.startswith("https://"):
            continue
        path, _, anchor = target.partition("#")
        there = page.parent / path if path else page
        assert there.exists(), target
        assert not anchor or anchor in anchors(there), target


def test_every_page_can_be_found_from_the_readme() -> None:
    linked = {(ROOT / target).resolve() for target in LINK.findall((ROOT / "README.md").read_text("utf-8"))}
    assert set((ROOT / "docs").glob("*.md")) <= linked


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_setting_is_explained(name: str) -> None:
    assert any(row.startswith(f"| `{name}` |") for row in rows(OPERATING))


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_is_explained_with_its_options(name: str) -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert any(row.startswith(f"| `vigie {name}") for row in rows(readme))
    (row,) = [row for row in rows(OPERATING) if row.startswith(f"| `vigie {name}` |")]
    options = {
        option for parameter in COMMANDS[name].params for option in parameter.opts if option[:2] == "--"
    }
    assert {option for option in options - {"--help"} if f"`{option}`" not in row} == set()


def test_nothing_is_explained_that_does_not_exist() -> None:
    assert set(re.findall(r"^\| `([A-Z_]{5,})` \|", OPERATING, re.MULTILINE)) == NAMES
    for page in PAGES:
        named = set(re.findall(r"`(?:\.venv/bin/)?vigie ([a-z]+)", page.read_text("utf-8")))
        assert named <= set(COMMANDS), page.name


@pytest.mark.parametrize(
    ("words", "key"),
    [
        (words, key)
        for words in (store.WORDS, delivery.WORDS, rehearsal.WORDS)
        for key in sorted(words.keys())
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_an_operator_reads_when_it_fails_is_explained(words: store.Words, key: str) -> None:
    sentence = words._sentences["en"][key]
    plain = "".join(
        text + ("…" if field is not None else "") for text, field, _, _ in Formatter().parse(sentence)
    )
    said = re.split(r"[.:;(,]", plain.replace("“…”", "…"))[0].strip()
    assert f"| {said}" in OPERATING


def test_no_event_is_explained_that_nothing_logs() -> None:
    table = OPERATING.partition("### In the log")[2]
    explained = {
        event
        for row in re.findall(r"^\| (`.*?`) \| ", table, re.MULTILINE)
        for event in row[1:-1].split("`, `")
    }
    said = {
        node.value
        for path in (ROOT / "bot").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert len(explained) > 10, "no events were found"
    assert explained - said == set()


def test_every_event_in_the_log_is_explained() -> None:
    events = {
        node.args[0].value
        for path in (ROOT / "bot").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in LOGGED
        if isinstance(node.func.value, ast.Name) and node.func.value.id == "log"
        if isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str)
    }
    assert len(events) > 10, "no events were found"
    assert {event for event in events if f"`{event}`" not in OPERATING} == set()
