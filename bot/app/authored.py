"""The authored files while the bot runs: a good state is swapped in as one, a broken one leaves the last good one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Self

from watchfiles import awatch

from bot.conversation import Lookout
from bot.errors import CatalogueError
from bot.findings import Finding, Gravity
from bot.intents.reading import Reading, read_folder
from bot.intents.showing import show


class Authored:
    """A folder of authored files, and the `Lookout` of its last good state."""

    def __init__(self, folder: Path, lookout: Lookout, findings: Sequence[Finding]) -> None:
        self._folder = folder
        self._lookout = lookout
        self._findings = tuple(findings)

    @classmethod
    async def read(cls, folder: Path, *, language: str) -> Self:
        """The folder's words; raises `CatalogueError`, with every fault and its mend, when they cannot be used."""
        reading, lookout = await asyncio.to_thread(_read, folder)
        if lookout is None:
            raise CatalogueError(show(_errors(reading.findings), form="text", language=language))
        return cls(folder, lookout, reading.findings)

    @property
    def lookout(self) -> Lookout:
        """The words that hold now."""
        return self._lookout

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found when the files were last read; the lookout is older than that when there are errors."""
        return self._findings

    @property
    def is_broken(self) -> bool:
        """Whether the files, as they are now, cannot be used."""
        return bool(_errors(self._findings))

    async def changes(self) -> AsyncIterator[bool]:
        """Reads the files again whenever one changes; each time, whether they are good. Ends when it is cancelled."""
        async for _ in awatch(self._folder, step=100, rust_timeout=1000):
            reading, lookout = await asyncio.to_thread(_read, self._folder)
            self._findings = reading.findings
            if lookout is not None:
                self._lookout = lookout
            yield lookout is not None

    def told(self, language: str) -> str:
        """What must be mended, as a person reads it; empty when nothing must."""
        return show(_errors(self._findings), form="text", language=language)


def _read(folder: Path) -> tuple[Reading, Lookout | None]:
    reading = read_folder(folder)
    return reading, Lookout.of(reading.catalogue) if reading.catalogue else None


def _errors(findings: Sequence[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.gravity is Gravity.ERROR]
