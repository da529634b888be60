"""What is expected at a place of a file: each question gives a value, or notes why there is none."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from enum import StrEnum
from typing import Final, TypeVar

from rapidfuzz import fuzz
from rapidfuzz.process import extractOne

from bot.findings import Place
from bot.intents.codes import Code
from bot.intents.diagnosis import in_quotes
from bot.intents.nodes import Entry, Items, Node, Table, Text
from bot.intents.notes import Notes, Term
from bot.text import fold

T = TypeVar("T")
Choice = TypeVar("Choice", bound=StrEnum)
Phrase = tuple[str, Place]
"""One line of an author's text, and where it stands."""

_LIKE: Final = 70
"""Likeness, 0 to 100, from which a word is taken for a misspelt one."""

_READ_AS: Final = {
    "hour": Code.SEXAGESIMAL,
    "number": Code.READ_AS_NUMBER,
    "date": Code.READ_AS_DATE,
    "bool": Code.READ_AS_BOOL,
    "nothing": Code.READ_AS_NOTHING,
}
# Keys are English, and their authors often are not: what they may write instead.
_FRENCH_KEYS: Final = {
    "marque": "brand", "langues": "languages", "voix": "voice", "horaires": "hours", "equipe": "team",
    "champs": "fields", "textes": "fields", "commandes": "commands", "raccourcis": "commands",
    "registre": "register", "adresse": "address", "tons": "tones", "ton": "tone", "eviter": "avoid",
    "fuseau": "timezone", "fuseau horaire": "timezone", "ouvert": "open", "ouverture": "open", "ferme": "closed_on",
    "fermetures": "closed_on", "langue": "language", "astreinte": "on_call", "rappel": "remind_after",
    "de": "from", "a": "to", "jours": "days", "hors": "outside", "vu": "seen_within", "tous": "all",
    "exemples": "examples", "reponses": "replies", "texte": "text", "quand": "when", "puis": "then",
    "boutons": "buttons", "fichier": "document", "lien": "url", "intention": "intent", "seuils": "thresholds",
    "mots": "words", "autoriser": "allow", "pause": "cool_off", "numeros": "helplines", "appeler": "escalate",
    "responses": "replies", "utterances": "examples", "image": "photo", "url": "url",
}  # fmt: skip


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was most likely meant, if any is like it."""
    choices = list(known)
    translated = _FRENCH_KEYS.get(fold(word))
    if translated in choices:
        return translated
    found = extractOne(fold(word), choices, scorer=fuzz.ratio, score_cutoff=_LIKE)
    return str(found[0]) if found else None


class Expect:
    """Asks nodes for what should be there. No node, as for a key that was left out, answers with nothing."""

    def __init__(self, notes: Notes) -> None:
        self.notes = notes

    def text(self, node: Node | None) -> str | None:
        """One text, as it was written; what plain YAML would read as something else is noted."""
        if node is None:
            return None
        if not isinstance(node, Text):
            self._not_text(node)
            return None
        if not node.value.strip():
            self.notes.add(Code.WRONG_KIND, node.place, "empty")
            return None
        if code := _READ_AS.get(node.kind):
            self.notes.add(code, node.place, written=node.value, quoted=in_quotes(node.value))
        return node.value.strip()

    def word(self, node: Node | None) -> Text | None:
        """One text that is a value and no sentence: `cool`, `9h-17h`; numbers and dates are as good."""
        if node is None:
            return None
        if not isinstance(node, Text):
            self._not_text(node)
            return None
        if node.kind == "hour":
            self.notes.add(Code.SEXAGESIMAL, node.place, written=node.value, quoted=in_quotes(node.value))
        if node.is_nothing or not node.value.strip():
            self.notes.add(Code.WRONG_KIND, node.place, "empty")
            return None
        return node

    def phrases(self, node: Node | None) -> Iterator[Phrase]:
        """One phrase per line of a block, or per item of a list; none where nothing is written."""
        if isinstance(node, Items):
            for item in node.items:
                yield from self._phrases_of(item)
        elif node and not (isinstance(node, Text) and not node.value.strip()):
            yield from self._phrases_of(node)

    def table(self, node: Node | None, known: Collection[str]) -> Mapping[str, Node]:
        """The values of known keys; others are noted, and what was most likely meant by them is read as that."""
        found: dict[str, Node] = {}
        for entry in self.entries(node):
            key = entry.key.value
            if key in known:
                found[key] = entry.value
                continue
            near = nearest(key, known)
            self.notes.add(Code.UNKNOWN_KEY, entry.key.place, key=key, near=near, known=", ".join(known))
            if near and near not in found:
                found[near] = entry.value
        return found

    def entries(self, node: Node | None) -> tuple[Entry, ...]:
        """All keys with their values."""
        if isinstance(node, Table):
            return node.entries
        if node and not (isinstance(node, Text) and node.is_nothing):
            self.wrong_kind(node, "table")
        return ()

    def items(self, node: Node | None) -> tuple[Node, ...]:
        """The nodes of a list."""
        if isinstance(node, Items):
            return node.items
        if node and not (isinstance(node, Text) and node.is_nothing):
            self.wrong_kind(node, "list")
        return ()

    def choice(self, node: Node | None, among: type[Choice]) -> Choice | None:
        """One of an enumeration's words."""
        word = self.one_of(node, [str(member) for member in among])
        return among(word) if word else None

    def one_of(self, node: Node | None, among: Collection[str]) -> str | None:
        """One of these words."""
        word = self.word(node)
        if word is None:
            return None
        if word.value.strip() in among:
            return word.value.strip()
        self.notes.add(
            Code.NOT_A_CHOICE,
            word.place,
            written=word.value,
            near=nearest(word.value, among),
            known=", ".join(among),
        )
        return None

    def value(self, node: Node | None, read: Callable[[str], T], form: str) -> T | None:
        """What `read` makes of the text; `form` names the accepted forms when it raises `ValueError`."""
        word = self.word(node)
        if word is None:
            return None
        try:
            return read(word.value.strip())
        except ValueError:
            self.notes.add(Code.BAD_VALUE, word.place, form, written=word.value.strip())
            return None

    def number(self, node: Node | None, low: float, high: float) -> float | None:
        """A number from `low` to `high`."""
        word = self.word(node)
        if word is None:
            return None
        try:
            number = float(word.value.replace(",", "."))
        except ValueError:
            number = float("nan")
        if low <= number <= high:
            return number
        self.notes.add(
            Code.BAD_VALUE, word.place, "number", written=word.value, low=f"{low:g}", high=f"{high:g}"
        )
        return None

    def whole(self, node: Node | None, low: int, high: int) -> int | None:
        """A whole number from `low` to `high`."""
        word = self.word(node)
        if word is None:
            return None
        digits = word.value.strip()
        if digits.isascii() and digits.isdigit() and len(digits) < 20 and low <= int(digits) <= high:  # noqa: PLR2004
            return int(digits)
        self.notes.add(Code.BAD_VALUE, word.place, "whole", written=word.value, low=low, high=high)
        return None

    def wrong_kind(self, node: Node, wanted: str) -> None:
        """Note that something else was expected here: a table, a list, a text."""
        found = {Text: "text", Items: "list", Table: "table"}[type(node)]
        self.notes.add(Code.WRONG_KIND, node.place, wanted=Term(wanted), found=Term(found))

    def _phrases_of(self, node: Node) -> Iterator[Phrase]:
        if isinstance(node, Text) and node.block:
            yield from node.lines
        elif text := self.text(node):
            yield text, node.place

    def _not_text(self, node: Items | Table) -> None:
        written = self.notes.line(node.place)[node.place.column - 1 :].strip()
        if node.inline or written.startswith(("- ", "? ")):
            self.notes.add(Code.KEPT_CHARACTER, node.place, character=written[:1], quoted=in_quotes(written))
        elif isinstance(node, Table):
            self.notes.add(Code.COLON_SPLIT, node.place, quoted=in_quotes(written))
        else:
            self.wrong_kind(node, "text")
