"""Findings as they are gathered while files are read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from bot.findings import Finding, Place
from bot.intents.codes import Code


class Term(str):
    """A fact that is itself said in the reader's language: the key of its words."""

    __slots__ = ()


class Notes:
    """Gathers findings, and gives each the line that it is about; the same fault at the same place counts once."""

    def __init__(self) -> None:
        self._lines: dict[PurePath, Sequence[str]] = {}
        self._findings: dict[tuple[Place, Code, str], Finding] = {}

    def know(self, path: PurePath, lines: Sequence[str]) -> None:
        """Remember a file as its author wrote it."""
        self._lines[path] = lines

    def line(self, place: Place) -> str:
        """The line of that place as written; empty where there is none."""
        lines = self._lines.get(place.file, ())
        return lines[place.line - 1] if place.line <= len(lines) else ""

    def add(self, code: Code, place: Place, case: str = "", /, **facts: object) -> None:
        """Note a fault. `case` tells the wordings of one code apart; the facts are what its sentence names."""
        self._findings.setdefault(
            (place, code, case),
            Finding(
                code=code.value,
                place=place,
                gravity=code.gravity,
                facts={"case": case, **facts} if case else facts,
                source=self.line(place),
            ),
        )

    def beside(self) -> Notes:
        """An empty one that knows the same files: what it gathers can be adopted or forgotten."""
        notes = Notes()
        notes._lines = self._lines
        return notes

    def adopt(self, others: Notes) -> None:
        """Take over what another one gathered."""
        self._findings |= others._findings

    def sorted(self) -> tuple[Finding, ...]:
        """Everything found, as a reader meets it."""
        return tuple(sorted(self._findings.values(), key=lambda finding: finding.order))
