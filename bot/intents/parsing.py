"""One file's lines → its nodes. Whatever YAML would read as other than what was written is found on the way."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Final

import yaml

from bot.findings import Place
from bot.intents.codes import Code
from bot.intents.diagnosis import Fault, Stretch, diagnose, in_quotes
from bot.intents.nodes import Entry, Items, Node, Table, Text
from bot.intents.notes import Notes

DEEPEST: Final = 16
"""Levels in one file; what authors write needs six."""

_MOST_REPAIRS: Final = 40
# Where PyYAML was built without libyaml the same events come more slowly.
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_LOST: Final = re.compile(r"\s+(#\w.*)")


def parse(lines: Sequence[str], path: PurePath, notes: Notes) -> Node | None:
    """The file's one document, an empty table when nothing is in it; none when it cannot be made out.

    A line that YAML stumbles over is noted, mended as its author most likely meant it, and read again, so that
    one fault does not hide the next.
    """
    lines = list(lines)
    mended: set[int] = set()
    while True:
        tree = _Tree(path, lines, notes.beside())
        fault = tree.grow()
        if fault:
            notes.add(fault.code, Place(path, fault.line + 1, fault.column + 1), fault.case, **fault.facts)
        repair = fault.repair if fault else None
        if repair is None or repair.line in mended or len(mended) == _MOST_REPAIRS:
            notes.adopt(tree.notes)
            return None if fault else tree.root or Table(entries=(), place=Place(path))
        lines[repair.line] = repair.text
        mended.add(repair.line)


@dataclass(slots=True, kw_only=True)
class _Branch:
    """A list or a table whose end has not come yet; a table's nodes are keys and values in turn."""

    place: Place
    table: bool
    inline: bool
    nodes: list[Node] = field(default_factory=list)


class _Tree:
    """Nodes from the parser's events, without recursion: depth is counted before it can hurt."""

    def __init__(self, path: PurePath, lines: Sequence[str], notes: Notes) -> None:
        self.root: Node | None = None
        self.notes = notes
        self._path = path
        self._lines = lines
        self._last: Stretch | None = None
        self._documents = 0
        self._branches: list[_Branch] = []

    def grow(self) -> Fault | None:
        """Takes all the events; gives back the fault that stopped it, if one did."""
        try:
            for event in yaml.parse("\n".join(self._lines), Loader=_LOADER):
                self._take(event)
                if len(self._branches) > DEEPEST:
                    at = Stretch.of(event)
                    return Fault(code=Code.TOO_DEEP, line=at.line, column=at.column)
        except yaml.YAMLError as error:
            return diagnose(error, self._lines, self._last)
        return None

    def _take(self, event: yaml.Event) -> None:
        match event:
            case yaml.DocumentStartEvent():
                self._documents += 1
                if self._documents > 1:
                    self.notes.add(Code.SEVERAL_DOCUMENTS, self._place(event))
            case yaml.ScalarEvent():
                self._last = Stretch.of(event)
                self._add(self._text(event))
            case yaml.AliasEvent():
                self._refuse_marks(event, "alias")
                self._add(Text(value=self._between(event), place=self._place(event)))
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self._refuse_marks(event)
                table = isinstance(event, yaml.MappingStartEvent)
                place = self._place(event)
                self._branches.append(_Branch(place=place, table=table, inline=bool(event.flow_style)))
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._add(self._closed(self._branches.pop()))

    def _add(self, node: Node) -> None:
        if self._branches:
            self._branches[-1].nodes.append(node)
        elif self._documents == 1:
            self.root = node

    def _text(self, event: yaml.ScalarEvent) -> Text:
        self._refuse_marks(event)
        place = self._place(event)
        if not event.value and (event.anchor or event.tag):  # `- &rencontre`: the mark was meant as the text
            return Text(value=self._between(event), place=place, plain=False)
        if event.style in ("|", ">"):
            if event.style == ">":
                self.notes.add(Code.LINES_GLUED, place, "folded")
            lines = tuple(self._block_lines(event))
            return Text(value=event.value, place=place, plain=False, block=True, lines=lines)
        at = Stretch.of(event)
        if at.end_line > at.line and event.value:
            self.notes.add(Code.LINES_GLUED, place)
        self._look_for_lost_text(event)
        return Text(value=event.value, place=place, plain=not event.style, lines=((event.value, place),))

    def _block_lines(self, event: yaml.ScalarEvent) -> list[tuple[str, Place]]:
        found = []
        first = Stretch.of(event).line + 1
        for number, text in enumerate(event.value.split("\n"), start=first):
            if text.strip():
                source = self._lines[number] if number < len(self._lines) else ""
                indentation = len(source) - len(source.lstrip())
                found.append((text.strip(), Place(self._path, number + 1, indentation + 1)))
        return found

    def _look_for_lost_text(self, event: yaml.ScalarEvent) -> None:
        """A `#` glued to a word after a space was meant as a hashtag; with a space behind it, as a comment."""
        at = Stretch.of(event)
        line, end = at.end_line, at.end_column
        if line >= len(self._lines) or not (lost := _LOST.match(self._lines[line], end)):
            return
        start = at.column if at.line == line else end
        meant = self._lines[line][start:].strip()
        place = Place(self._path, line + 1, lost.start(1) + 1)
        self.notes.add(Code.HASH_LOST, place, lost=lost[1].rstrip(), quoted=in_quotes(meant))

    def _refuse_marks(self, event: yaml.NodeEvent, case: str = "") -> None:
        case = case or ("anchor" if event.anchor else "tag" if getattr(event, "tag", None) else "")
        if case:
            place = self._place(event)
            written = self._lines[place.line - 1][place.column - 1 :].strip()
            self.notes.add(Code.ALIAS, place, case, written=written, quoted=in_quotes(written))

    def _closed(self, branch: _Branch) -> Node:
        if not branch.table:
            return Items(items=tuple(branch.nodes), place=branch.place, inline=branch.inline)
        pairs = list(zip(branch.nodes[::2], branch.nodes[1::2], strict=True))
        entries: dict[str, Entry] = {}
        for key, value in pairs:
            if not isinstance(
                key, Text
            ):  # `{prenom} : bonjour`, `? bonjour`: no table that we know has such keys
                return self._refused_table(branch.place)
            if first := entries.get(key.value):
                line = first.key.place.line
                self.notes.add(Code.DUPLICATE_KEY, key.place, key=key.value, line=line)
                continue
            if key.kind == "merge":
                self.notes.add(Code.ALIAS, key.place, "merge")
                continue
            if key.kind == "bool":
                self.notes.add(Code.READ_AS_BOOL, key.place, written=key.value, quoted=in_quotes(key.value))
            entries[key.value] = Entry(key=key, value=value)
        return Table(entries=tuple(entries.values()), place=branch.place, inline=branch.inline)

    def _refused_table(self, place: Place) -> Text:
        written = self._lines[place.line - 1][place.column - 1 :].strip()
        self.notes.add(Code.KEPT_CHARACTER, place, character=written[:1], quoted=in_quotes(written))
        return Text(value=written, place=place, plain=False, lines=((written, place),))

    def _place(self, event: yaml.Event) -> Place:
        at = Stretch.of(event)
        return Place(self._path, at.line + 1, at.column + 1)

    def _between(self, event: yaml.NodeEvent) -> str:
        at = Stretch.of(event)
        return self._lines[at.line][at.column : at.end_column]
