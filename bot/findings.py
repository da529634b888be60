"""Faults in authored files are data: each has a code, a place, and says how to mend it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import PurePath


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands in an authored file; line and column count from 1."""

    file: PurePath
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file.as_posix()}:{self.line}"


class Gravity(IntEnum):
    """What a finding means for whoever wrote the file."""

    WARNING = 1
    """It works, but not as well as it could."""
    ERROR = 2
    """Something would be read as other than what was meant: the files are not used until it is mended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One fault: what it is (`code`), where, and the facts that its sentence needs.

    `source` is the line as written, so that the finding can be shown even when the file has changed since.
    """

    code: str
    place: Place
    gravity: Gravity = Gravity.ERROR
    facts: Mapping[str, object] = field(default_factory=dict)
    source: str = ""

    @property
    def order(self) -> tuple[Place, str]:
        """Sorts findings as a reader meets them: file by file, from top to bottom."""
        return (self.place, self.code)
