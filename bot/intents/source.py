"""The bytes of an authored file, made into lines that every YAML reader sees alike."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final

from bot.findings import Place
from bot.intents.codes import Code
from bot.intents.notes import Notes

LARGEST: Final = 1024 * 1024
"""Bytes in one file: some 20,000 phrases."""

_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")
_LINE_END: Final = re.compile("\r\n?|\n")
# Control characters, which YAML 1.1 refuses (§ 5.1), and those it would take for the end of a line (§ 5.4), which
# come with text pasted from word processors; and byte order marks that are not at the beginning.
_UNWANTED: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def read_lines(data: bytes, path: PurePath, notes: Notes) -> list[str] | None:
    """The file's lines with nothing in them that YAML stumbles over; none when it cannot be read at all.

    Each line keeps its length (but for tabs at its beginning), so that places stay true. A byte order mark and CRLF are of no harm and go
    without a word.
    """
    if len(data) > LARGEST:
        notes.add(Code.TOO_LARGE, Place(path))
        return None
    text = _decoded(data, path, notes)
    if text is None:
        return None
    lines = _LINE_END.split(text)
    notes.know(path, lines)
    return [_evened(line, Place(path, number), notes) for number, line in enumerate(lines, start=1)]


def _decoded(data: bytes, path: PurePath, notes: Notes) -> str | None:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if not data.startswith(_UTF16):  # in UTF-16 no line of it could be shown
            notes.know(path, _LINE_END.split(data.decode("cp1252", "replace")))
        before = data[: error.start].decode("utf-8-sig", "replace")
        lines = _LINE_END.split(before)
        notes.add(Code.NOT_UTF8, Place(path, len(lines), len(lines[-1]) + 1))
        return None


def _evened(line: str, place: Place, notes: Notes) -> str:
    if unwanted := _UNWANTED.search(line):
        where = Place(place.file, place.line, unwanted.start() + 1)
        notes.add(Code.INVISIBLE, where, character=f"U+{ord(unwanted[0]):04X}")
        line = _UNWANTED.sub(" ", line)
    if not line.strip():
        return ""
    text = line.lstrip()
    indentation = line[: len(line) - len(text)]
    if "\t" in indentation:
        notes.add(Code.TAB, Place(place.file, place.line, indentation.index("\t") + 1))
        indentation = indentation.replace(
            "\t", "  "
        )  # most likely one level, so that the rest can still be read
    return indentation + text.replace("\t", " ")
