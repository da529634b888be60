"""The lexicon: words by class and phrases by category, read from the package's own files.

A file has sections; a line that begins with `#` says why. Each section begins with its name in brackets:

    [@insult strong]                 words of a class; `connard+` adds -s, `abruti+e` -e, -s and -es,
                                     `frapp%er` the forms of a French verb in -er, `kill%` those of an English one;
                                     `~word` counts only where the language of the message is certain
    [short]                          `jte = je te`: spellings that stand for other words
    [insult 0.7 team name-of-rule]   patterns (see `pattern`) with category, severity, target, and words on how to
                                     treat them: `sure` (negation is part of it)

Classes may be `strong` (abuse in itself: every disguise is undone) or `fuzzy` (typing errors are undone).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Final

from bot.findings import Place
from bot.judge.judgement import Category, Target
from bot.judge.pattern import Pattern, parse_pattern
from bot.text import fold

LANGUAGES: Final = ("fr", "en")
FOLDER: Final = Path(__file__).parent / "words"
_FILES: Final = {"any": "any.lex", "fr": "fr.lex", "en": "en.lex"}
_PARTICLES: Final = frozenset({"@function", "@particle", "@very"})
_FRENCH_VERB: Final = (
    "er e es ent ez ons ee ees ait ais aient era eras erai erez eront erait erais aient ant".split()
)
_ENGLISH_VERB: Final = "s ed ing er ers in".split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A pattern with what it says about a message."""

    name: str
    category: Category
    severity: float
    target: Target
    pattern: Pattern
    place: Place
    sure: bool = False
    from_brand: bool = False


@dataclass(slots=True, kw_only=True)
class Section:
    """What one file says, before languages are put together."""

    classes: dict[str, set[str]] = field(default_factory=dict)
    """Class names by word."""
    certain: set[str] = field(default_factory=set)
    """Words that count only where the language is certain."""
    short: dict[str, tuple[str, ...]] = field(default_factory=dict)
    strong: set[str] = field(default_factory=set)
    fuzzy: set[str] = field(default_factory=set)
    rules: list[Rule] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """All that is known when a message is in one language, or in one that is not certain."""

    classes: Mapping[str, frozenset[str]]
    """What a word is: itself and its classes."""
    short: Mapping[str, tuple[str, ...]]
    strong: frozenset[str]
    fuzzy: frozenset[str]
    function: frozenset[str]
    """Small words by which the language is known."""
    particles: frozenset[str]
    """Small words that are glued to others."""
    rules: Mapping[str, tuple[Rule, ...]]
    """Rules by the word or class that their key place wants."""

    def with_rules(self, more: Iterable[Rule]) -> Table:
        """The same with a brand's rules."""
        index = {symbol: list(rules) for symbol, rules in self.rules.items()}
        _index(more, index)
        return Table(
            classes=self.classes, short=self.short, strong=self.strong, fuzzy=self.fuzzy,
            function=self.function, particles=self.particles,
            rules={symbol: tuple(rules) for symbol, rules in index.items()},
        )  # fmt: skip


def load(folder: Path = FOLDER) -> dict[str, Table]:
    """The tables by language, and `both` for messages whose language is not certain.

    Raises:
        ValueError: a line of the lexicon cannot be read; the text says which.
    """
    read = {name: _read(folder / file) for name, file in _FILES.items()}
    tables = {name: _table([read["any"], read[name]], certain=True) for name in LANGUAGES}
    return {**tables, "both": _table(list(read.values()), certain=False)}


def _table(sections: list[Section], *, certain: bool) -> Table:
    """Sections put together; where the language is not certain, words that need it are left out."""
    classes: dict[str, set[str]] = {}
    for section in sections:
        for word, names in section.classes.items():
            if certain or word not in section.certain:
                classes.setdefault(word, {word}).update(names)
    index: dict[str, list[Rule]] = {}
    for section in sections:
        _index(section.rules, index)
    short = {word: full for section in sections for word, full in section.short.items()}
    return Table(
        classes={word: frozenset(names) for word, names in classes.items()},
        short={word: full for word, full in short.items() if certain or word not in classes},
        strong=frozenset(word for section in sections for word in section.strong if word in classes),
        fuzzy=frozenset(word for section in sections for word in section.fuzzy if word in classes),
        function=frozenset(word for word, names in classes.items() if "@function" in names),
        particles=frozenset(word for word, names in classes.items() if names & _PARTICLES),
        rules={symbol: tuple(rules) for symbol, rules in index.items()},
    )


def _index(rules: Iterable[Rule], index: dict[str, list[Rule]]) -> None:
    for rule in rules:
        for symbol in rule.pattern.elements[rule.pattern.key].wanted:
            index.setdefault(symbol, []).append(rule)


def _read(path: Path) -> Section:
    section = Section()
    head: list[str] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        line = line.strip()
        if not line or line[0] == "#":
            continue
        if line.startswith("[") and line.endswith("]"):
            head = line[1:-1].split()
            continue
        try:
            _take(
                section,
                head,
                line if line.isascii() else fold(line),
                Place(PurePath("bot/judge/words") / path.name, number),
            )
        except (ValueError, IndexError) as fault:
            raise ValueError(f"{path.name}:{number}: {line}: {fault}") from fault
    return section


def _take(section: Section, head: list[str], line: str, place: Place) -> None:
    """Adds one line to what the file says."""
    if head[0].startswith("@"):
        _take_words(section, head[0], frozenset(head[1:]), line)
    elif head[0] == "short":
        word, _, full = line.partition("=")
        section.short[word.strip()] = tuple(full.split())
    else:
        rule = Rule(
            name=head[3], category=Category(head[0]), severity=float(head[1]), target=Target(head[2]),
            pattern=parse_pattern(line), place=place, sure="sure" in head[4:],
        )  # fmt: skip
        section.rules.append(rule)


def _take_words(section: Section, name: str, how: frozenset[str], line: str) -> None:
    for entry in line.split():
        for word in _forms(entry.removeprefix("~")):
            section.classes.setdefault(word, set()).add(name)
            if entry.startswith("~"):
                section.certain.add(word)
            if "strong" in how:
                section.strong.add(word)
            elif "fuzzy" in how:
                section.fuzzy.add(word)


def _forms(entry: str) -> list[str]:
    """A word with its endings, as the lexicon abbreviates them."""
    stem, mark, ending = entry.partition("+")
    if mark:
        return [stem, *(stem + end for end in (("s",) if not ending else ("s", ending, f"{ending}s")))]
    stem, mark, ending = entry.partition("%")
    if not mark:
        return [entry]
    if ending == "er":
        return [stem + end for end in _FRENCH_VERB]
    bare = stem.removesuffix("e")
    return [stem, *(stem + end if end == "s" else bare + end for end in _ENGLISH_VERB)]
