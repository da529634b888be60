"""A brand's folder → its catalogue, or everything that has to be mended before there is one."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from types import MappingProxyType
from typing import Final

from bot.findings import Finding, Gravity, Place
from bot.intents.brand_file import BrandFile, read_brand
from bot.intents.catalogue import Catalogue, Intent, Limits
from bot.intents.codes import Code
from bot.intents.expecting import Expect, nearest
from bot.intents.intents_file import References, Scope, read_intents
from bot.intents.limits_file import read_limits
from bot.intents.nodes import Node
from bot.intents.notes import Notes
from bot.intents.parsing import parse
from bot.intents.source import LARGEST, read_lines
from bot.intents.whole import check_whole

FOLDER: Final = PurePath("intents")
BRAND: Final = PurePath("brand.yml")
LIMITS: Final = PurePath("limits.yml")

_ENDINGS: Final = (".yml", ".yaml")
_CONVERSATIONS: Final = "tests"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a folder holds. There is a catalogue when no finding is an error; `findings` stand in reading order."""

    catalogue: Catalogue | None
    findings: tuple[Finding, ...] = ()
    files: tuple[Path, ...] = ()


def read_folder(path: Path) -> Reading:
    """Reads `brand.yml`, `limits.yml` and every language's files; never raises for what is in them, or is not.

    Places name files as the path was given: `intents/fr/livraison.yml` for `intents`.
    """
    notes = Notes()
    if not path.is_dir():
        notes.add(Code.UNREADABLE, Place(path), "not_a_folder" if path.exists() else "no_folder")
        return Reading(catalogue=None, findings=notes.sorted())
    return _read({name: _bytes(path, name, notes) for name in _authored(path, notes)}, path, notes)


def read_files(files: Mapping[str, bytes], folder: PurePath = FOLDER) -> Reading:
    """The same for files that are at hand, by their path within the folder (`fr/livraison.yml`)."""
    return _read({PurePath(name): data for name, data in files.items()}, folder, Notes())


def _read(files: Mapping[PurePath, bytes | None], folder: PurePath, notes: Notes) -> Reading:
    house = _House(files, folder, notes)
    catalogue = house.catalogue()
    findings = notes.sorted()
    sound = all(finding.gravity is not Gravity.ERROR for finding in findings)
    read = tuple(Path(folder / name) for name in sorted(house.roots))
    return Reading(catalogue=catalogue if sound else None, findings=findings, files=read)


class _House:
    """All files of a folder, read in the order in which they refer to each other."""

    def __init__(self, files: Mapping[PurePath, bytes | None], folder: PurePath, notes: Notes) -> None:
        self._folder = folder
        self._notes = notes
        self._expect = Expect(notes)
        self.roots: dict[PurePath, Node | None] = {}
        for name in sorted(files):
            if name.suffix.lower() in _ENDINGS and name.parts[0] != _CONVERSATIONS:
                self.roots[name] = self._root(folder / name, files[name])

    def catalogue(self) -> Catalogue | None:
        """Everything that could be read, as one value; none without a brand."""
        if not self.roots:
            self._notes.add(Code.UNREADABLE, Place(self._folder), "empty_folder")
            return None
        brand = self._brand()
        limits = self._limits()
        references = References(mentioned=list(brand.mentions) if brand else [])
        intents = self._intents(brand, references)
        unreadable = self._unreadable_languages()
        check_whole(intents, brand, limits, references, unreadable=unreadable, notes=self._notes)
        return Catalogue(brand=brand.brand, limits=limits, intents=intents) if brand else None

    def _root(self, path: PurePath, data: bytes | None) -> Node | None:
        lines = None if data is None else read_lines(data, path, self._notes)
        return None if lines is None else parse(lines, path, self._notes)

    def _brand(self) -> BrandFile | None:
        if BRAND not in self.roots:
            self._notes.add(Code.UNREADABLE, Place(self._folder / BRAND), "no_brand")
            return None
        root = self.roots[BRAND]
        return read_brand(root, self._expect) if root else None

    def _limits(self) -> Limits:
        root = self.roots.get(LIMITS)
        return read_limits(root, self._expect) if root else Limits()

    def _intents(self, brand: BrandFile | None, references: References) -> Mapping[str, Mapping[str, Intent]]:
        found: dict[str, dict[str, Intent]] = (
            {language: {} for language in brand.brand.languages} if brand else {}
        )
        for name, root in self.roots.items():
            language = self._language(name, brand)
            if root is None or language is None:
                continue
            scope = Scope(language=language, brand=brand, references=references)
            for intent in read_intents(root, scope, self._expect):
                self._keep(intent, found.setdefault(language, {}))
        if brand:
            self._look_for_languages(brand)
        return MappingProxyType({language: MappingProxyType(intents) for language, intents in found.items()})

    def _keep(self, intent: Intent, of_language: dict[str, Intent]) -> None:
        if first := of_language.get(intent.name):
            self._notes.add(Code.INTENT_TWICE, intent.place, intent=intent.name, place=str(first.place))
        else:
            of_language[intent.name] = intent

    def _language(self, name: PurePath, brand: BrandFile | None) -> str | None:
        """The language of a file by its folder; none, which is noted, where the file belongs to no language."""
        if name in (BRAND, LIMITS):
            return None
        if len(name.parts) == 1:
            near = nearest(name.name, (str(BRAND), str(LIMITS)))
            self._notes.add(Code.OUT_OF_PLACE, Place(self._folder / name), name=name.name, near=near)
            return None
        language = name.parts[0]
        if brand and language not in brand.brand.languages:
            place, known = Place(self._folder / language), ", ".join(brand.brand.languages)
            self._notes.add(Code.UNKNOWN_LANGUAGE, place, language=language, known=known)
            return None
        return language

    def _look_for_languages(self, brand: BrandFile) -> None:
        present = {name.parts[0] for name in self.roots if len(name.parts) > 1}
        for language in brand.brand.languages:
            if language not in present:
                folder = (self._folder / language).as_posix()
                self._notes.add(
                    Code.LANGUAGE_MISSING, brand.languages_at, language, language=language, folder=folder
                )

    def _unreadable_languages(self) -> frozenset[str]:
        return frozenset(
            name.parts[0] for name, root in self.roots.items() if root is None and len(name.parts) > 1
        )


def _authored(folder: Path, notes: Notes) -> Iterator[PurePath]:
    """The YAML files of a folder, without hidden ones and without whole conversations."""

    def note(error: OSError) -> None:
        place = Place(PurePath(error.filename or folder))
        notes.add(Code.UNREADABLE, place, "file", reason=error.strerror or "")

    for parent, folders, names in os.walk(folder, onerror=note):
        here = PurePath(parent).relative_to(folder)
        folders[:] = sorted(
            name for name in folders
            if not name.startswith(".") and here / name != PurePath(_CONVERSATIONS)
        )  # fmt: skip
        for name in sorted(names):
            if not name.startswith(".") and PurePath(name).suffix.lower() in _ENDINGS:
                yield here / name


def _bytes(folder: Path, name: PurePath, notes: Notes) -> bytes | None:
    path = folder / name
    try:
        if path.is_file():
            with path.open("rb") as file:
                return file.read(LARGEST + 1)
        reason = os.strerror(errno.EINVAL)  # a pipe or a device would be waited for without end
    except OSError as error:
        reason = error.strerror or str(error)
    notes.add(Code.UNREADABLE, Place(path), "file", reason=reason)
    return None
