"""`limits.yml` → what is rough for this brand, and what is done then."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from bot.intents import values
from bot.intents.catalogue import Limits, LimitWord
from bot.intents.codes import Code
from bot.intents.expecting import Expect, nearest
from bot.intents.nodes import Node, Text

CATEGORIES: Final = (
    "complaint", "tease", "insult", "hate", "sexual", "threat", "legal", "press", "distress", "spam",
)  # fmt: skip
"""What a message can be judged to be."""

_KEYS: Final = ("thresholds", "half_life", "cool_off", "words", "allow", "ear", "actions", "helplines")
_THRESHOLDS: Final = ("warm", "escalate", "at_once", "hot")
_IN_ORDER: Final = ("warm", "escalate", "at_once")
_MOST_TEASES: Final = 10
_NUMBER: Final = r"\+?[0-9](?:[ .()-]?[0-9])+"
_SPOKEN_WHERE: Final = re.compile(r"[a-z]{2}(-[A-Z]{2})?|[A-Z]{2}|default")
_TELEPHONES: Final = re.compile(
    rf"{_NUMBER}(?: ?\([^()0-9]+\))?(?:(?:, | / | · | ou | or ){_NUMBER}(?: ?\([^()0-9]+\))?)*"
)
"""One number, or several with where each is answered: "116 123 (UK, Ireland), 988 (US)"."""


def read_limits(root: Node, expect: Expect) -> Limits:
    """The limits as `limits.yml` says; what cannot be read is noted and keeps its default."""
    nodes = expect.table(root, _KEYS)
    default = Limits()
    half_life = expect.value(nodes.get("half_life"), values.duration, "duration")
    cool_off = expect.value(nodes.get("cool_off"), values.duration, "duration")
    play_along, page = _actions(nodes.get("actions"), expect)
    thresholds = _thresholds(nodes.get("thresholds"), expect)
    return Limits(
        **{name: thresholds.get(name, getattr(default, name)) for name in _THRESHOLDS},
        half_life=half_life or default.half_life,
        cool_off=cool_off or default.cool_off,
        words=tuple(_words(nodes.get("words"), expect)),
        allow=tuple(text for text, _ in expect.phrases(nodes.get("allow"))),
        ear=expect.one_of(nodes.get("ear"), ("on", "off")) != "off",
        play_along=play_along,
        page=page,
        helplines=MappingProxyType({**default.helplines, **_helplines(nodes.get("helplines"), expect)}),
    )


def _thresholds(node: Node | None, expect: Expect) -> Mapping[str, float]:
    nodes = expect.table(node, _THRESHOLDS)
    read = {name: expect.number(value, 0, 1) for name, value in nodes.items()}
    found = {name: value for name, value in read.items() if value is not None}
    default = Limits()
    ladder = [(name, found.get(name, getattr(default, name))) for name in _IN_ORDER]
    for (lower, low), (higher, high) in pairwise(ladder):
        if low > high:
            place = nodes[higher if higher in nodes else lower].place
            expect.notes.add(
                Code.THRESHOLDS, place, lower=lower, low=f"{low:g}", higher=higher, high=f"{high:g}"
            )
    return found


def _words(node: Node | None, expect: Expect) -> Iterator[LimitWord]:
    for of_category in expect.entries(node):
        category = _category(of_category.key, expect)
        for entry in expect.entries(of_category.value):
            severity = expect.number(entry.value, 0, 1)
            text = entry.key.value.strip()
            if severity is not None and category and text:
                yield LimitWord(text=text, category=category, severity=severity, place=entry.key.place)


def _category(key: Text, expect: Expect) -> str | None:
    if key.value in CATEGORIES:
        return key.value
    near, known = nearest(key.value, CATEGORIES), ", ".join(CATEGORIES)
    expect.notes.add(Code.UNKNOWN_CATEGORY, key.place, category=key.value, near=near, known=known)
    return None


def _actions(node: Node | None, expect: Expect) -> tuple[int, frozenset[str]]:
    """How many teases are played along with, and which categories mention the on-call."""
    play_along, page = Limits().play_along, set(Limits().page)
    for entry in expect.entries(node):
        category = _category(entry.key, expect)
        nodes = expect.table(entry.value, ("play_along",) if category == "tease" else ("page",))
        if "play_along" in nodes:
            times = expect.whole(nodes["play_along"], 0, _MOST_TEASES)
            play_along = play_along if times is None else times
        if category and "page" in nodes:
            whom = expect.one_of(nodes["page"], ("on_call", "nobody"))
            page = page | {category} if whom == "on_call" else page - {category} if whom else page
    return play_along, frozenset(page)


def _helplines(node: Node | None, expect: Expect) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in expect.entries(node):
        if not _SPOKEN_WHERE.fullmatch(entry.key.value):
            expect.notes.add(Code.BAD_VALUE, entry.key.place, "whereabouts", written=entry.key.value)
        number = expect.text(entry.value)
        if number and not _TELEPHONES.fullmatch(number):
            expect.notes.add(Code.BAD_VALUE, entry.value.place, "telephone", written=number)
        elif number:
            found[entry.key.value] = number
    return found
