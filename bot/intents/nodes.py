"""What a YAML file is made of, before anybody asks what it means: texts, items and tables, each with its place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

import yaml

from bot.findings import Place

_KINDS: Final = {
    "tag:yaml.org,2002:bool": "bool",
    "tag:yaml.org,2002:int": "number",
    "tag:yaml.org,2002:float": "number",
    "tag:yaml.org,2002:timestamp": "date",
    "tag:yaml.org,2002:null": "nothing",
    "tag:yaml.org,2002:merge": "merge",
}
_RESOLVERS: Final = yaml.SafeLoader.yaml_implicit_resolvers


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A scalar: its text as written, never what YAML makes of it.

    `lines` are those of a block under `|`, each with its place, blank ones left out; else the text itself.
    """

    value: str
    place: Place
    plain: bool = True
    """Neither in quotes nor a block: YAML may read a number, a date or a truth value."""
    block: bool = False
    lines: tuple[tuple[str, Place], ...] = ()

    @property
    def kind(self) -> str:
        """What plain YAML 1.1 takes it for: text, number, hour (in base 60), date, bool, nothing or merge."""
        if not self.plain:
            return "text"
        tag = next((tag for tag, form in _RESOLVERS.get(self.value[:1], ()) if form.match(self.value)), "")
        kind = _KINDS.get(tag, "text")
        return "hour" if kind == "number" and ":" in self.value else kind

    @property
    def is_nothing(self) -> bool:
        """Whether there is no value: nothing at all, or the word `null`."""
        return self.kind == "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list. `inline` tells `[a, b]` from dashes."""

    items: tuple[Node, ...]
    place: Place
    inline: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One key of a table with its value."""

    key: Text
    value: Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Keys with values, in the order they were written; no key twice. `inline` tells `{a: b}` from lines."""

    entries: tuple[Entry, ...]
    place: Place
    inline: bool = False

    def get(self, key: str) -> Node | None:
        """The value of that key."""
        return next((entry.value for entry in self.entries if entry.key.value == key), None)


Node: TypeAlias = Text | Items | Table
