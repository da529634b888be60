"""Findings as a person, an editor or GitHub reads them."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final

from bot.findings import Finding, Gravity
from bot.intents.notes import Term
from bot.intents.wording import WORDS

_MARGIN: Final = 8
_WIDEST: Final = 110
"""Columns of a source line that are shown; a longer one is cut around the fault."""


def show(findings: Iterable[Finding], *, form: str, language: str) -> str:
    """The findings in one of `FORMATS`, in French or English; empty for a text without any finding."""
    return FORMATS[form](findings, language)


def explain(finding: Finding, language: str) -> tuple[str, str]:
    """What is wrong, and how to mend it."""
    facts = {
        name: WORDS.say(language, f"term.{fact}") if isinstance(fact, Term) else fact
        for name, fact in finding.facts.items()
    }
    case = f"{finding.code}.{facts.get('case')}"
    key = case if case in WORDS else finding.code
    mend = f"{key}.mend.near" if facts.get("near") and f"{key}.mend.near" in WORDS else f"{key}.mend"
    return WORDS.say(language, key, **facts), WORDS.say(language, mend, **facts)


def _as_text(findings: Iterable[Finding], language: str) -> str:
    return "\n\n".join(_paragraph(finding, language) for finding in findings)


def _paragraph(finding: Finding, language: str) -> str:
    message, mend = explain(finding, language)
    place = finding.place
    head = f"{_file(finding)}:{place.line}:{place.column} {finding.code} {_printable(message)}"
    margin = " " * (_MARGIN + 1)
    lines = [head]
    if finding.source.strip():
        source, column = _cut(finding.source, place.column)
        lines.append(f"{place.line:>{_MARGIN}} | {_printable(source)}")
        lines.append(f"{margin}| {' ' * _width(source[: column - 1])}^")
    return "\n".join([*lines, f"{margin}= {_printable(mend)}"])


def _as_json(findings: Iterable[Finding], language: str) -> str:
    return json.dumps([_record(finding, language) for finding in findings], ensure_ascii=False, indent=2)


def _record(finding: Finding, language: str) -> Mapping[str, object]:
    message, mend = explain(finding, language)
    return {
        "file": _file(finding), "line": finding.place.line, "column": finding.place.column, "code": finding.code,
        "gravity": _gravity(finding), "message": message, "mend": mend, "source": finding.source,
    }  # fmt: skip


def _as_annotations(findings: Iterable[Finding], language: str) -> str:
    """Workflow commands, which GitHub shows beside the changed lines.

    Source: docs.github.com, "Workflow commands for GitHub Actions", and the escapes of its toolkit.
    """
    return "\n".join(_annotation(finding, language) for finding in findings)


def _annotation(finding: Finding, language: str) -> str:
    message, mend = explain(finding, language)
    properties = {
        "file": _file(finding), "line": finding.place.line, "col": finding.place.column, "title": finding.code,
    }  # fmt: skip
    told = ",".join(f"{name}={_escaped(str(value), ':,')}" for name, value in properties.items())
    sentence = _escaped(f"{message}\n{mend}")
    return f"::{_gravity(finding)} {told}::{sentence}"


def _escaped(text: str, also: str = "") -> str:
    for char in "%\r\n" + also:
        text = text.replace(char, f"%{ord(char):02X}")
    return text


def _gravity(finding: Finding) -> str:
    return "error" if finding.gravity is Gravity.ERROR else "warning"


def _file(finding: Finding) -> str:
    """The path; bytes of it that are no text are shown as such instead of failing when printed."""
    return _printable(finding.place.file.as_posix().encode("utf-8", "backslashreplace").decode())


def _cut(source: str, column: int) -> tuple[str, int]:
    """A long line around its fault, and the column of the fault in what is left."""
    if len(source) <= _WIDEST:
        return source, column
    start = max(0, min(column - _WIDEST // 2, len(source) - _WIDEST))
    shown = source[start : start + _WIDEST]
    before, after = "…" if start else "", "…" if start + _WIDEST < len(source) else ""
    return f"{before}{shown}{after}", column - start + len(before)


def _printable(text: str) -> str:
    """Without what would move the cursor or speak to the terminal."""
    return "".join(
        " " if char == "\t" else char if char.isprintable() or char in "\u00a0\u202f\u200d" else "�"
        for char in text
    )


def _width(text: str) -> int:
    """Columns on a terminal: emoji and East Asian characters take two, combining marks and joiners none."""
    return sum(
        0
        if unicodedata.combining(char) or char in "\u200d\ufe0f"
        else 2
        if unicodedata.east_asian_width(char) in "WF"
        else 1
        for char in text
    )


FORMATS: Final[Mapping[str, Callable[[Iterable[Finding], str], str]]] = MappingProxyType(
    {"text": _as_text, "json": _as_json, "github": _as_annotations}
)
"""What `--format` takes."""
