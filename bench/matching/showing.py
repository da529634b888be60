"""Tables as text and Markdown, and a chart."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from html import escape
from typing import Final

from matching.measures import Tally

COLUMNS: Final = {
    "clean": "accuracy", "disturbed": "disturbed", "auc": "AUC", "kept": "at 90 % refused", "far": "AUC, other subjects",
    "error_share": "error of the share", "error_inside": "error in scope", "error_mixed": "error 1:1",
    "error_other": "error 1:1, other subjects",
    "outside_answered": "out of scope answered", "inside_wrong": "in scope answered wrong",
    "build_ms": "build ms", "median_ms": "median ms", "p99_ms": "p99 ms",
}  # fmt: skip
GROWTH: Final = {
    "size": "examples", "intents": "intents", "load_s": "load s", "median_ms": "median ms", "p99_ms": "p99 ms",
    "longest_ms": "4,096 characters, ms", "memory_mb": "memory MB", "peak_mb": "peak MB",
}  # fmt: skip
_TWO_DECIMALS: Final = frozenset({"median_ms", "p99_ms", "load_s", "longest_ms"})

Rows = Sequence[Sequence[str]]


def rows(tallies: Sequence[Tally], first: str = "matcher", columns: Mapping[str, str] = COLUMNS) -> Rows:
    """A heading and a row a tally; all shares are in percent."""
    head = ["data", first, *columns.values()]
    return [
        head,
        *(
            [tally.data, tally.rival, *(_cell(name, tally.mean(name)) for name in columns)]
            for tally in tallies
        ),
    ]


def growth_rows(figures: Sequence[Mapping[str, float | str]]) -> Rows:
    """A heading and a row for each rival at each size."""
    return [
        ["matcher", *GROWTH.values()],
        *([str(row["rival"]), *(_cell(name, row[name]) for name in GROWTH)] for row in figures),
    ]


def _cell(name: str, figure: float | str) -> str:
    if isinstance(figure, int) or name in {"size", "intents"}:
        return f"{figure:,}"
    return f"{figure:.{2 if name in _TWO_DECIMALS else 1}f}"


def markdown(table: Rows) -> Iterator[str]:
    """The lines of a Markdown table."""
    head, *body = table
    yield "| " + " | ".join(head) + " |"
    yield "|---" * len(head) + "|"
    yield from ("| " + " | ".join(cells) + " |" for cells in body)


def text(table: Rows) -> Iterator[str]:
    """The same for a terminal."""
    widths = [max(len(cells[column]) for cells in table) for column in range(len(table[0]))]
    for cells in table:
        yield "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


_BAR: Final = 11
_GAP: Final = 7
_LEFT: Final = 190
_WIDE: Final = 760


def chart(tallies: Sequence[Tally]) -> str:
    """An SVG: for each data set, each matcher's accuracy, clean and disturbed, in percent."""
    parts: list[str] = []
    top = 46
    for data in dict.fromkeys(tally.data for tally in tallies):
        parts.append(f'<text x="12" y="{top}" class="data">{escape(data)}</text>')
        top += 10
        for tally in (one for one in tallies if one.data == data):
            parts += _bars(tally, top)
            top += 2 * _BAR + _GAP
        top += 26
    title = '<text x="12" y="22" class="title">Accuracy in %: clean (dark) and with 20 % of the letters disturbed (light)</text>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {top}" role="img" font-family="sans-serif">'
        f"<style>.title{{font-size:14px;font-weight:600}}.data{{font-size:13px;font-weight:600}}"
        f"text{{font-size:11px;fill:#1f2430}}</style>"
        f'<rect width="{_WIDE}" height="{top}" fill="#fff"/>{title}{"".join(parts)}</svg>\n'
    )


def _bars(tally: Tally, top: int) -> list[str]:
    own = tally.rival.startswith("vigie")
    dark, light = ("#31408f", "#a3aee0") if own else ("#7c8496", "#ccd1dc")
    drawn = [f'<text x="{_LEFT - 8}" y="{top + _BAR + 4}" text-anchor="end">{escape(tally.rival)}</text>']
    for row, (name, colour) in enumerate((("clean", dark), ("disturbed", light))):
        share = tally.mean(name)
        width = share / 100 * (_WIDE - _LEFT - 60)
        y = top + row * _BAR
        drawn.append(f'<rect x="{_LEFT}" y="{y}" width="{width:.1f}" height="{_BAR - 1}" fill="{colour}"/>')
        drawn.append(f'<text x="{_LEFT + width + 4:.1f}" y="{y + 9}">{share:.1f}</text>')
    return drawn
