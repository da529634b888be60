"""The page's own files: every word they say exists, and nothing in them reaches beyond this machine."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.brand import Tone
from bot.conversation import Cause, Silence
from bot.intents.catalogue import RESERVED
from bot.judge import Category, Target
from bot.rehearsal.page.wording import PHRASES, TEXTS, WORDS
from bot.words import LANGUAGES

PAGE = Path(__file__).parents[2] / "bot" / "rehearsal" / "page"
FILES = sorted(
    path for part in ("static", "templates") for path in (PAGE / part).rglob("*") if path.is_file()
)
SCRIPTS = [path for path in FILES if path.suffix == ".js"]


def test_the_pages_files_were_found() -> None:
    assert len(SCRIPTS) >= 10
    assert {path.suffix for path in FILES} >= {".js", ".css", ".html", ".svg"}


@pytest.mark.parametrize("path", [*SCRIPTS, PAGE / "templates" / "index.html"], ids=lambda path: path.name)
def test_every_sentence_that_the_page_says_is_written(path: Path) -> None:
    said = re.findall(r"""(?:\bt\(|data-t=|data-label=)["']([\w.]*\w)["']""", path.read_text("utf-8"))
    assert not set(said) - WORDS.keys()


@pytest.mark.parametrize(
    "key",
    [
        *(f"category.{category}" for category in Category),
        *(f"category.{cause}" for cause in Cause),
        *(f"silence.{reason}" for reason in Silence),
        *(f"target.{target}" for target in Target),
        *(f"tone.{tone}" for tone in Tone),
        *(f"intent.{intent}" for intent in RESERVED),
        *(f"{line}.{state}" for line in ("why", "because") for state in ("waiting", "in_doubt", "failed")),
    ],
)
def test_every_reason_that_the_bot_can_have_is_said_in_words(key: str) -> None:
    assert key in WORDS


def test_there_are_phrases_to_try_in_every_language() -> None:
    assert set(PHRASES) == set(TEXTS) == set(LANGUAGES)
    assert all(len(phrases) >= 5 for phrases in PHRASES.values())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_nothing_of_the_page_is_fetched_from_elsewhere(path: Path) -> None:
    text = path.read_text("utf-8").replace("http://www.w3.org/2000/svg", "")  # a name, not an address
    assert not re.search(r"""(?:src|href|import|url|from)\s*[=(]?\s*["'(]\s*(?:https?:)?//""", text)


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_script_turns_text_into_markup_or_code(path: Path) -> None:
    forbidden = r"\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|new Function|DOMParser)\b"
    assert not re.search(forbidden, path.read_text("utf-8"))
