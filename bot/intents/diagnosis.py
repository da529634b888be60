"""Why YAML cannot read a line, in terms of what its author was doing; and the line as it was most likely meant.

The parser's own sentences are in English and about YAML ("did not find expected key"). What it does tell is where it
stopped and what it read last; the rest is seen in the line itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Self

import yaml

from bot.intents.codes import Code

# Source: YAML 1.1, § 5.3: the indicators that no plain text may begin with; and `- ` and `? `.
_KEPT: Final = re.compile(r"[\[\]{},&*!%@`]|[-?:](?=\s|$)")
# Dashes, then perhaps a key, then the value: what an author thinks of as "the text on this line".
_LINE: Final = re.compile(r"(?P<head>\s*(?:-\s+)*(?:[\w-]+\s*:\s+)?)(?P<value>\S.*)")
_BARE_KEY: Final = re.compile(r"\s*(?:-\s+)*[\w-]+\s*$")
_HEADER: Final = re.compile(r"\s*(?:-\s+)*[\w-]+\s*:\s*(?:#.*)?$")
_GLUED_COLON: Final = re.compile(r"(\s*(?:-\s+)*[\w-]+):(?!//)([^\s:].*)$")
_COLON: Final = re.compile(r":(?=\s|$)")
_BLOCK_HEADER: Final = re.compile(r"[|>][+\-0-9]*(\s+(?!#)\S|[^\s+\-0-9])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """A line, counted from 0, as its author most likely meant it."""

    line: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What stops the parser, where (line and column from 0), and how reading could go on."""

    code: Code
    line: int
    column: int
    case: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    repair: Repair | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Where something stands in the lines, counted from 0; its end is the first place behind it."""

    line: int
    column: int
    end_line: int
    end_column: int
    quoted: bool = False

    @classmethod
    def of(cls, event: yaml.Event) -> Self:
        """Where the parser found it."""
        start, end = event.start_mark, event.end_mark
        if start is None or end is None:  # every event of a parser has both
            raise ValueError("an event without a place")
        quoted = getattr(event, "style", None) in ("'", '"')
        return cls(
            line=start.line, column=start.column, end_line=end.line, end_column=end.column, quoted=quoted
        )


def in_quotes(text: str) -> str:
    """The text as a YAML string in double quotes."""
    return json.dumps(text, ensure_ascii=False)


def diagnose(error: yaml.YAMLError, lines: Sequence[str], last: Stretch | None) -> Fault:
    """What is wrong, given the parser's complaint and the last text that it read."""
    stop = getattr(error, "problem_mark", None)
    if stop is None:
        return Fault(code=Code.SYNTAX, line=0, column=0)
    context = getattr(error, "context_mark", None) or stop
    scene = _Scene(
        lines=lines,
        line=min(stop.line, len(lines) - 1),
        column=stop.column,
        start=min(context.line, len(lines) - 1),
        start_column=context.column,
        context=str(getattr(error, "context", None) or ""),
        problem=str(getattr(error, "problem", None) or ""),
        last=last,
    )
    return next((fault for rule in _RULES if (fault := rule(scene))), None) or _misplaced(scene)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scene:
    """Where the parser stopped, where what it was reading began, and what it read last."""

    lines: Sequence[str]
    line: int
    column: int
    start: int
    start_column: int
    context: str
    problem: str
    last: Stretch | None

    @property
    def text(self) -> str:
        return self.lines[self.line]

    @property
    def stops_at_colon(self) -> bool:
        """Whether the parser met a colon that makes a key where none can be."""
        return self.text[self.column : self.column + 1] == ":" and "flow" not in self.context

    @property
    def began_above(self) -> Stretch | None:
        """The text that such a colon belongs to, when it began on a line above."""
        return self.last if self.stops_at_colon and self.last and self.last.line < self.line else None

    def quote_from(self, code: Code, line: int, column: int, **facts: object) -> Fault:
        """The fault whose cure is to put all the rest of the line in quotes."""
        value = self.lines[line][column:].strip()
        quoted = in_quotes(_unquoted(value) if code is Code.QUOTE else value)
        repair = Repair(line=line, text=self.lines[line][:column] + quoted)
        facts = {"written": value, "quoted": quoted, **facts}
        return Fault(code=code, line=line, column=column, facts=facts, repair=repair)


def _unquoted(value: str) -> str:
    """Without the quote that opens it, when its quotes do not come in pairs; else they are part of the text."""
    if value.count(value[0]) % 2 == 0:
        return value
    return value[1:].removesuffix(value[0])


def _escape(scene: _Scene) -> Fault | None:
    if "escape" not in scene.problem:
        return None
    column = max(scene.text.rfind("\\", 0, scene.column + 1), 0)
    mended = scene.text[:column] + "\\" + scene.text[column:]
    repair = Repair(line=scene.line, text=mended)
    return Fault(code=Code.SYNTAX, line=scene.line, column=column, case="escape", repair=repair)


def _open_quote(scene: _Scene) -> Fault | None:
    """A quote that is closed nowhere, or only by one that was meant to open another text."""
    if "quoted scalar" in scene.context:
        return scene.quote_from(Code.QUOTE, scene.start, scene.start_column)
    last = scene.last
    if last and last.quoted and last.line < last.end_line == scene.line:
        return scene.quote_from(Code.QUOTE, last.line, last.column)
    return None


def _broken_quote(scene: _Scene) -> Fault | None:
    """`'aujourd'hui'`, `"Oui" ou "non"`: the text goes on behind the closing quote."""
    last = scene.last
    if not last or not last.quoted or last.end_line != scene.line:
        return None
    if not scene.text[last.end_column : scene.column].strip() and scene.text[scene.column :].strip():
        return scene.quote_from(Code.QUOTE, scene.line, last.column)
    return None


def _text_after_bar(scene: _Scene) -> Fault | None:
    value = _LINE.match(scene.text)
    if not value or not _BLOCK_HEADER.match(value["value"]):
        return None
    fault = scene.quote_from(Code.SYNTAX, scene.line, value.start("value"))
    return Fault(
        code=fault.code,
        line=fault.line,
        column=fault.column,
        case="bar",
        facts=fault.facts,
        repair=fault.repair,
    )


def _kept_character(scene: _Scene) -> Fault | None:
    """The text begins with a character that means something to YAML: `{prenom}, …`, `@marque`, `*Promo*`."""
    value = _LINE.match(scene.text)
    if not value or not (kept := _KEPT.match(value["value"])) or value.start("value") > scene.column:
        return None
    if kept[0] in "[{" and not _goes_on(value["value"]):
        return None
    return scene.quote_from(Code.KEPT_CHARACTER, scene.line, value.start("value"), character=kept[0])


def _goes_on(value: str) -> bool:
    """Whether text stands behind the bracket that closes the first one."""
    return bool(
        re.match(r"(\{[^{}]*\}|\[[^\[\]]*\])\s*[^\s,#\]}]", value) or re.match(r"\{[^{}]*\}\s*,", value)
    )


def _colon(scene: _Scene) -> Fault | None:
    """A second « : » in one text."""
    value = _LINE.match(scene.text)
    if not scene.stops_at_colon or not value or not value["head"].strip(" -"):
        return None
    start = value.start("value")
    if not start < scene.column:
        return None
    return scene.quote_from(Code.COLON_SPLIT, scene.line, start)


def _glued_colon(scene: _Scene) -> Fault | None:
    """`description:La personne`, of which the next lines are taken for more text."""
    above = scene.began_above
    if not above or not (glued := _GLUED_COLON.match(scene.lines[above.line])):
        return None
    repair = Repair(line=above.line, text=f"{glued[1]}: {glued[2]}")
    return Fault(code=Code.COLON_MISSING, line=above.line, column=len(glued[1]), case="space", repair=repair)


def _deeper(scene: _Scene) -> Fault | None:
    """A key further to the right than the one before, which has its value already."""
    above = scene.began_above
    if not above or not scene.lines[above.line][: above.column].strip(" -"):
        return None
    margin = " " * _indentation(scene.lines[above.line])
    repair = Repair(line=scene.line, text=margin + scene.text.lstrip())
    column = _indentation(scene.text)
    return Fault(code=Code.INDENTATION, line=scene.line, column=column, case="deeper", repair=repair)


def _no_colon(scene: _Scene) -> Fault | None:
    """A line among keys that is none: a key without its colon, or text that slipped out of its block."""
    line = (
        scene.began_above.line
        if scene.began_above
        else scene.start
        if "simple key" in scene.context
        else None
    )
    if line is None:
        return None
    text = scene.lines[line]
    if not _BARE_KEY.match(text):
        return None if scene.began_above else _slipped(scene.lines, line)
    repair = Repair(line=line, text=f"{text.rstrip()}:")
    facts = {"key": text.strip(" -")}
    return Fault(code=Code.COLON_MISSING, line=line, column=_indentation(text), facts=facts, repair=repair)


def _no_bar(scene: _Scene) -> Fault | None:
    """Lines of text straight under a key, one of them with a colon in it."""
    above = scene.began_above
    if not above:
        return None
    header = _line_above(scene.lines, above.line)
    repair = None
    if (
        header is not None
        and _HEADER.match(scene.lines[header])
        and not scene.lines[above.line][: above.column].strip()
    ):
        repair = Repair(line=header, text=f"{scene.lines[header].split('#')[0].rstrip()} |")
    return Fault(code=Code.LINES_GLUED, line=above.line, column=above.column, repair=repair)


def _open_flow(scene: _Scene) -> Fault | None:
    if "flow" not in scene.context:
        return None
    line, column = _last_bracket(scene)
    character = scene.lines[line][column : column + 1]
    return Fault(
        code=Code.SYNTAX, line=line, column=column, case="flow",
        facts={"character": character, "closing": {"[": "]", "{": "}"}.get(character, "]")},
    )  # fmt: skip


def _last_bracket(scene: _Scene) -> tuple[int, int]:
    """Where the bracket that is open stands: where the parser says, or above it when it points past the end."""
    if scene.lines[scene.start][scene.start_column : scene.start_column + 1] in ("[", "{"):
        return scene.start, scene.start_column
    places = (
        (line, max(scene.lines[line].rfind(mark) for mark in "[{")) for line in range(scene.start, -1, -1)
    )
    return next((place for place in places if place[1] >= 0), (scene.start, 0))


def _misplaced(scene: _Scene) -> Fault:
    """The line stands where nothing of its kind can."""
    if not scene.text[: scene.column].strip() and scene.text.strip():
        return _slipped(scene.lines, scene.line)
    return Fault(code=Code.SYNTAX, line=scene.line, column=min(scene.column, len(scene.text)))


def _slipped(lines: Sequence[str], line: int) -> Fault:
    """The line is not indented as its neighbours; as far as the line above is the likeliest meaning for text."""
    column = _indentation(lines[line])
    above = _line_above(lines, line)
    repair = None
    if above is not None and _indentation(lines[above]) > column and not _COLON.search(lines[line]):
        repair = Repair(line=line, text=" " * _indentation(lines[above]) + lines[line].lstrip())
    return Fault(code=Code.INDENTATION, line=line, column=column, repair=repair)


def _line_above(lines: Sequence[str], line: int) -> int | None:
    return next((number for number in range(line - 1, -1, -1) if lines[number].strip()), None)


def _indentation(line: str) -> int:
    return len(line) - len(line.lstrip())


_RULES: Final[tuple[Callable[[_Scene], Fault | None], ...]] = (
    _escape, _open_quote, _broken_quote, _text_after_bar, _kept_character, _colon,
    _glued_colon, _deeper, _no_colon, _no_bar, _open_flow,
)  # fmt: skip
"""The first that knows the scene explains it."""
