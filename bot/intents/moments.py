"""`moments:` of `brand.yml` → the situations in which the brand speaks differently."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import time
from typing import Final

from bot.brand import Moment
from bot.intents import values
from bot.intents.codes import Code
from bot.intents.expecting import Expect, nearest
from bot.intents.nodes import Items, Node

NAME: Final = re.compile(r"\w+")
"""What moments and fields may be called."""

_KEYS: Final = ("from", "to", "days", "outside", "seen_within", "same_intent_within", "all")


def read_moments(node: Node | None, expect: Expect) -> Iterator[Moment]:
    """Every moment of the table, also those that never hold together; what is wrong with them is noted."""
    entries = expect.entries(node)
    names = [entry.key.value for entry in entries]
    parts: dict[str, tuple[str, ...]] = {}
    for entry in entries:
        name = entry.key.value
        if not NAME.fullmatch(name):
            expect.notes.add(Code.BAD_NAME, entry.key.place, name=name)
        moment = _moment(name, entry.value, names, expect)
        parts[name] = moment.all_of
        yield moment
    for entry in entries:
        if circle := _circle(entry.key.value, parts):
            expect.notes.add(Code.MOMENTS_IN_CIRCLES, entry.key.place, circle=" → ".join(circle))


def _moment(name: str, node: Node, known: Sequence[str], expect: Expect) -> Moment:
    nodes = expect.table(node, _KEYS)
    start = expect.value(nodes.get("from"), values.clock_time, "time")
    end = expect.value(nodes.get("to"), values.clock_time, "time")
    if "outside" in nodes:
        expect.one_of(nodes["outside"], ("hours",))
    seen = expect.value(nodes.get("seen_within"), values.duration, "duration")
    same = expect.value(nodes.get("same_intent_within"), values.duration, "duration")
    _look_at_bounds(name, node, nodes, (start, end), expect)
    return Moment(
        name=name, start=start, end=end,
        days=_days(nodes["days"], expect) if "days" in nodes else frozenset(),
        outside_hours="outside" in nodes, seen_within=seen, same_intent_within=same,
        all_of=tuple(_parts(nodes["all"], known, expect)) if "all" in nodes else (),
    )  # fmt: skip


def _look_at_bounds(
    name: str, node: Node, nodes: Mapping[str, Node], span: tuple[time | None, time | None], expect: Expect
) -> None:
    """A moment without any condition would hold always, and one with half a span would hold all day."""
    if not nodes:
        expect.notes.add(Code.MOMENT_UNBOUND, node.place, name=name, known=", ".join(_KEYS))
    elif ("from" in nodes) is not ("to" in nodes):
        missing = "to" if "from" in nodes else "from"
        expect.notes.add(Code.MOMENT_UNBOUND, node.place, "half", name=name, key=missing)
    elif span[0] is not None and span[0] == span[1]:
        expect.notes.add(Code.MOMENT_UNBOUND, nodes["to"].place, "never", name=name)


def _days(node: Node, expect: Expect) -> frozenset[int]:
    items = node.items if isinstance(node, Items) else (node,)
    found = [expect.value(item, values.days, "days") or frozenset() for item in items]
    return frozenset[int]().union(*found)


def _parts(node: Node, known: Sequence[str], expect: Expect) -> Iterator[str]:
    for item in node.items if isinstance(node, Items) else (node,):
        if not (word := expect.word(item)):
            continue
        if word.value not in known:
            near, names = nearest(word.value, known), ", ".join(known)
            expect.notes.add(Code.UNKNOWN_MOMENT, word.place, moment=word.value, near=near, known=names)
        yield word.value


def _circle(start: str, parts: Mapping[str, Collection[str]]) -> list[str] | None:
    """The way from a moment through its parts back to itself."""
    ways = [[start]]
    seen = set[str]()
    while ways:
        way = ways.pop()
        for part in parts.get(way[-1], ()):
            if part == start:
                return [*way, part]
            if part not in seen:
                seen.add(part)
                ways.append([*way, part])
    return None
