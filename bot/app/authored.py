"""The authored files while the bot runs: a good state is swapped in as one, a broken one leaves the last good one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import Final, Self, TypeAlias

from watchfiles import awatch

from bot.conversation import Lookout
from bot.errors import CatalogueError
from bot.findings import Finding, Gravity
from bot.intents.reading import Reading, read_files, read_folder
from bot.intents.showing import show
from bot.judge import Classifier
from bot.matcher import Encoder

LOOK_EVERY: Final = 1000
"""Milliseconds between two looks at the files where the file system announces no change."""

_State: TypeAlias = Mapping[Path, tuple[int, int]]
"""When each file was last written, in nanoseconds, and its bytes."""


class Authored:
    """A folder of authored files, and the `Lookout` of its last good state, or of one that was adopted since."""

    def __init__(
        self,
        folder: Path,
        lookout: Lookout,
        findings: Sequence[Finding],
        *,
        state: _State,
        files: Mapping[str, str],
        encoder: Encoder | None = None,
        classifier: Classifier | None = None,
    ) -> None:
        self._folder = folder
        self._encoder = encoder
        self._classifier = classifier
        self._lookout = lookout
        self._findings = tuple(findings)
        self._state = state
        self._files = files

    @classmethod
    async def read(
        cls,
        folder: Path,
        *,
        language: str,
        encoder: Path | None = None,
        classifier: Classifier | None = None,
    ) -> Self:
        """The folder's words, with the sentence model in the folder `encoder` and the judge's second opinion, if any.

        Raises `CatalogueError`, with every fault and its mend, when the words cannot be used, and `EncoderError` when the
        model cannot.
        """
        opened = await asyncio.to_thread(_opened, encoder, language)
        state = await asyncio.to_thread(_state_of, folder)
        reading, lookout, files = await asyncio.to_thread(
            _read, folder, encoder=opened, classifier=classifier
        )
        if lookout is None:
            raise CatalogueError(show(_errors(reading.findings), form="text", language=language))
        findings = _from_the_folder_on(folder, reading.findings)
        return cls(folder, lookout, findings, state=state, files=files, encoder=opened, classifier=classifier)

    @property
    def lookout(self) -> Lookout:
        """The words that hold now."""
        return self._lookout

    @property
    def files(self) -> Mapping[str, str]:
        """The folder's last good state: the text of each file by its path within the folder."""
        return self._files

    @property
    def saved_at(self) -> datetime:
        """When a file of the folder was last written, by this machine's clock."""
        newest = max((written for written, _ in self._state.values()), default=0)
        return datetime.fromtimestamp(newest / 1_000_000_000, UTC)

    async def adopt(self, files: Mapping[str, str]) -> bool:
        """Use these files instead of the folder's, until one of its own changes; whether they are good."""
        reading, lookout = await asyncio.to_thread(
            _read_texts,
            files,
            self._folder.name,
            encoder=self._encoder,
            classifier=self._classifier,
            before=self._lookout,
        )
        if lookout is not None:
            self._lookout = lookout
            self._findings = tuple(reading.findings)
        return lookout is not None

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found when the files were last read; the lookout is older than that when there are errors.

        Places begin with the folder's own name (`intents/fr/livraison.yml`), wherever it lies.
        """
        return self._findings

    @property
    def is_broken(self) -> bool:
        """Whether the files, as they are now, cannot be used."""
        return bool(_errors(self._findings))

    async def changes(self) -> AsyncIterator[bool]:
        """Reads the files again whenever one changes; each time, whether they are good. Ends when it is cancelled.

        A change before the watcher was up counts as well, and so does one that the file system tells nobody of, as
        on some network drives and in containers.
        """
        async for told in awatch(self._folder, step=100, rust_timeout=LOOK_EVERY, yield_on_timeout=True):
            state = await asyncio.to_thread(_state_of, self._folder)
            if not told and state == self._state:
                continue
            self._state = state
            reading, lookout, files = await asyncio.to_thread(
                _read, self._folder, encoder=self._encoder, classifier=self._classifier, before=self._lookout
            )
            self._findings = _from_the_folder_on(self._folder, reading.findings)
            if lookout is not None:
                self._lookout = lookout
                self._files = files
            yield lookout is not None

    def told(self, language: str) -> str:
        """What must be mended, as a person reads it; empty when nothing must."""
        return show(_errors(self._findings), form="text", language=language)


def _opened(encoder: Path | None, language: str) -> Encoder | None:
    if encoder is None:
        return None
    from bot.matcher.bert import BertEncoder  # noqa: PLC0415  most brands do without

    return BertEncoder.open(encoder, language=language)


def _read(
    folder: Path,
    *,
    encoder: Encoder | None = None,
    classifier: Classifier | None = None,
    before: Lookout | None = None,
) -> tuple[Reading, Lookout | None, dict[str, str]]:
    """`before` is what held until now: what did not change goes on."""
    reading = read_folder(folder)
    lookout = _lookout_of(reading, encoder=encoder, classifier=classifier, before=before)
    return reading, lookout, _texts_of(folder, reading) if lookout is not None else {}


def _read_texts(
    files: Mapping[str, str],
    name: str,
    *,
    encoder: Encoder | None,
    classifier: Classifier | None,
    before: Lookout,
) -> tuple[Reading, Lookout | None]:
    reading = read_files({path: text.encode() for path, text in files.items()}, PurePath(name))
    return reading, _lookout_of(reading, encoder=encoder, classifier=classifier, before=before)


def _texts_of(folder: Path, reading: Reading) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_bytes().decode() for path in reading.files}


def _lookout_of(
    reading: Reading,
    *,
    encoder: Encoder | None,
    classifier: Classifier | None,
    before: Lookout | None,
) -> Lookout | None:
    if reading.catalogue is None:
        return None
    lookout = Lookout.of(reading.catalogue, before=before, encoder=encoder, classifier=classifier)
    lookout.judge.prepare()  # here, in a thread: the first message must not wait for it
    return lookout


def _state_of(folder: Path) -> _State:
    """Taken before a reading, so that what is saved during one is noticed after it."""
    found: dict[Path, tuple[int, int]] = {}
    for path in folder.rglob("*.y*ml"):
        with suppress(OSError):
            about = path.stat()
            found[path] = about.st_mtime_ns, about.st_size
    return found


def _from_the_folder_on(folder: Path, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """A path from the root of the disk says nothing to a team, and Telegram makes a command of its first part."""
    above = folder.parent
    return tuple(
        replace(finding, place=replace(finding.place, file=finding.place.file.relative_to(above)))
        if finding.place.file.is_relative_to(above)
        else finding
        for finding in findings
    )


def _errors(findings: Sequence[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.gravity is Gravity.ERROR]
