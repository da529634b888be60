"""The lexicon: words by class and phrases by category, read from the package's own files.

Each language has a folder, and `any` holds what all share. A file has sections; a line that begins with `#` says why. Each section begins with its name in brackets:

    [@insult strong]                 words of a class; `connard+` adds -s, `abruti+e` -e, -s and -es,
                                     `frapp%er` the forms of a French verb in -er, `kill%` those of an English one;
                                     `~word` counts only where the language of the message is certain
    [short]                          `jte = je te`: spellings that stand for other words
    [phrase @insult]                 patterns that count as one word of that class
    [excuse]                         patterns inside which nothing is abuse
    [apology]                        patterns by which somebody says that they are sorry
    [insult 0.7 team name-of-rule]   patterns (see `pattern`) with category, severity, target, and words on how to
                                     treat them: `sure` (negation is part of it), `unless=@shop` (not in a sentence
                                     that has a word of that class)

In patterns, `+` and `%` stand for the same endings.

Classes may be `strong` (abuse in itself: every disguise is undone) or `fuzzy` (typing errors are undone).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path, PurePath
from typing import Final, TypeVar

from bot.findings import Place
from bot.judge.judgement import Category, Target
from bot.judge.pattern import Pattern, Symbols, parse_pattern
from bot.text import fold

LANGUAGES: Final = ("fr", "en")
BOTH: Final = "both"
"""Stands for a language where none is certain."""
FOLDER: Final = Path(__file__).parent / "words"
_SHARED: Final = "any"
_PARTICLES: Final = frozenset({"@function", "@particle", "@very"})
_FRENCH_VERB: Final = (
    "er", "e", "es", "ent", "ez", "ons", "ee", "ees", "ant", "ait", "ais", "aient",
    "era", "eras", "erai", "erez", "eront", "erait", "erais",
)  # fmt: skip
_ABBREVIATED: Final = re.compile(r"\w+(?:\+|%(?:er)?)")
_ENGLISH_VERB: Final = ("s", "ed", "ing", "er", "ers", "in")


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
    unless: Symbols = frozenset()
    """Not in a sentence that has one of these."""
    from_brand: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words in a row that mean something as one: a class, or an excuse for what stands among them."""

    mark: str
    pattern: Pattern


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
    phrases: list[Phrase] = field(default_factory=list)
    excuses: list[Phrase] = field(default_factory=list)
    apologies: list[Phrase] = field(default_factory=list)

    @property
    def literals(self) -> set[str]:
        """The words that patterns name."""
        patterns = [rule.pattern for rule in self.rules]
        patterns += [phrase.pattern for phrase in (*self.phrases, *self.excuses, *self.apologies)]
        wanted = (symbol for pattern in patterns for element in pattern.elements for symbol in element.wanted)
        return {symbol for symbol in wanted if not symbol.startswith("@")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """All that is known when a message is in one language, or in one that is not certain."""

    classes: Mapping[str, frozenset[str]]
    """What a word is: itself and its classes."""
    short: Mapping[str, tuple[str, ...]]
    strong: frozenset[str]
    fuzzy: frozenset[str]
    particles: frozenset[str]
    """Small words that are glued to others."""
    literals: frozenset[str]
    """Words that patterns name."""
    rules: Mapping[str, tuple[Rule, ...]]
    """Rules by the word or class that their key place wants; so are the three below."""
    phrases: Mapping[str, tuple[Phrase, ...]]
    excuses: Mapping[str, tuple[Phrase, ...]]
    apologies: Mapping[str, tuple[Phrase, ...]]

    def with_rules(self, more: Iterable[Rule]) -> Table:
        """The same with a brand's rules; the words in them are abuse in themselves, whatever their disguise."""
        more = list(more)
        if not more:
            return self
        words = {symbol for rule in more for element in rule.pattern.elements for symbol in element.wanted}
        known = {word: frozenset((word,)) for word in words}
        every = [rule for rules in self.rules.values() for rule in rules]
        return replace(
            self,
            classes={**known, **self.classes},
            fuzzy=self.fuzzy | words,
            rules=_index(dict.fromkeys([*every, *more])),
        )


class Lexicon:
    """What the files say. The table of a language is made when it is first asked for: that takes a while."""

    def __init__(self, sections: Mapping[str, Section]) -> None:
        self._sections = sections
        self._tables: dict[str, Table] = {}

    def function_words(self, language: str) -> frozenset[str]:
        """Small words by which that language is known."""
        classes = (self._sections[name].classes.items() for name in (_SHARED, language))
        return frozenset(word for items in classes for word, names in items if "@function" in names)

    def table(self, language: str) -> Table:
        """All that is known in that language, or in `BOTH` when it is not certain."""
        if language not in self._tables:
            names = self._sections if language == BOTH else (_SHARED, language)
            self._tables[language] = _table(
                [self._sections[name] for name in names], certain=language != BOTH
            )
        return self._tables[language]


def load(folder: Path = FOLDER) -> Lexicon:
    """The lexicon in that folder.

    Raises:
        ValueError: a line of it cannot be read; the text says which.
    """
    return Lexicon({name: _read(folder / name) for name in (_SHARED, *LANGUAGES)})


@cache
def daily_words(folder: Path = FOLDER) -> tuple[str, ...]:
    """Words of every day in all languages, none of which anybody means badly: none is read as another's disguise."""
    lines = (
        line
        for language in LANGUAGES
        for line in (folder / language / "daily.txt").read_text("utf-8").splitlines()
        if not line.startswith("#")
    )
    return tuple(dict.fromkeys(word for line in lines for word in line.split()))


def _table(sections: list[Section], *, certain: bool) -> Table:
    """Sections put together; where the language is not certain, words that need it are left out."""
    classes: dict[str, set[str]] = {}
    for section in sections:
        for word, names in section.classes.items():
            if certain or word not in section.certain:
                classes.setdefault(word, {word}).update(names)
    literals = {word for section in sections for word in section.literals}
    for word in (*literals, *map(fold, daily_words())):
        classes.setdefault(word, {word})
    return Table(
        classes={word: _one_of_each(frozenset(names)) for word, names in classes.items()},
        short={
            word: full
            for section in sections
            for word, full in section.short.items()
            if certain or word not in classes
        },
        strong=frozenset(word for section in sections for word in section.strong if word in classes),
        fuzzy=frozenset(word for section in sections for word in section.fuzzy if word in classes),
        particles=frozenset(word for word, names in classes.items() if names & _PARTICLES),
        literals=frozenset(literals),
        rules=_index(rule for section in sections for rule in section.rules),
        phrases=_index(phrase for section in sections for phrase in section.phrases),
        excuses=_index(excuse for section in sections for excuse in section.excuses),
        apologies=_index(apology for section in sections for apology in section.apologies),
    )


@cache
def _one_of_each(symbols: Symbols) -> Symbols:
    """The same set for the same symbols: the tables of several languages share most of what words are."""
    return symbols


_Entry = TypeVar("_Entry", Rule, Phrase)


def _index(entries: Iterable[_Entry]) -> dict[str, tuple[_Entry, ...]]:
    index: dict[str, list[_Entry]] = {}
    for entry in entries:
        for symbol in entry.pattern.elements[entry.pattern.key].wanted:
            index.setdefault(symbol, []).append(entry)
    return {symbol: tuple(found) for symbol, found in index.items()}


def _read(folder: Path) -> Section:
    """What all files of one folder say, in the order of their names."""
    section = Section()
    for path in sorted(folder.glob("*.lex")):
        _read_file(path, section)
    return section


def _read_file(path: Path, section: Section) -> None:
    head: list[str] = []
    place = PurePath("bot/judge/words") / path.parent.name / path.name
    for number, written in enumerate(path.read_text("utf-8").splitlines(), start=1):
        line = written.strip()
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
                Place(place, number),
            )
        except (ValueError, IndexError) as fault:
            raise ValueError(f"{place}:{number}: {line}: {fault}") from fault


def _take(section: Section, head: list[str], line: str, place: Place) -> None:
    """Adds one line to what the file says."""
    if head[0].startswith("@"):
        _take_words(section, head[0], frozenset(head[1:]), line)
        return
    line = _ABBREVIATED.sub(lambda entry: "|".join(_forms(entry[0])), line)
    if head[0] == "phrase":
        section.phrases.append(Phrase(mark=head[1], pattern=parse_pattern(line)))
    elif head[0] == "excuse":
        section.excuses.append(Phrase(mark="@excuse", pattern=parse_pattern(line)))
    elif head[0] == "apology":
        section.apologies.append(Phrase(mark="@apology", pattern=parse_pattern(line)))
    elif head[0] == "short":
        word, _, full = line.partition("=")
        section.short[word.strip()] = tuple(full.split())
    else:
        rule = Rule(
            name=head[3], category=Category(head[0]), severity=float(head[1]), target=Target(head[2]),
            pattern=parse_pattern(line), place=place, sure="sure" in head[4:],
            unless=frozenset(how.removeprefix("unless=") for how in head[4:] if how.startswith("unless=")),
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
