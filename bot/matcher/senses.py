"""What words mean: « colis », « paquet » and "parcel" ask for the same thing, though they share no letters.

The senses stand in `senses.txt`, French and English side by side, so that a message also matches phrases of another
language. They are general knowledge, the same for every brand: what an intent is about is learnt from its examples alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

_FILE: Final = Path(__file__).with_name("senses.txt")
_LONGEST_ENDING: Final = 5
"""How many letters may follow a beginning such as `livr*`."""
_SHORTEST: Final = 3
"""Letters of a word that may be about something."""
_NUMBER: Final = "#"
"""The sense of digits."""

_KINDS: Final = {
    "time": (
        "dimanche",
        "demain",
        "matin",
        "heure",
        "semaine",
        "janvier",
        "noel",
        "week_end",
        "ferie",
        "ete",
    ),
    "place": ("espagne", "paris", "pays", "ville", "international"),
}
"""Words of whose senses each kind of circumstance is made."""

FUNCTION_WORDS: Final = frozenset(
    re.findall(
        r"\w+",
        """
        le la les l un une des du de d au aux a et ou en y dans sur par pour avec sans chez est ce c cet cette
        ces ca que qui quoi dont je j tu il elle on nous vous ils elles me m te t se s lui leur moi toi mon ma
        mes ton ta tes son sa ses notre nos votre vos leurs suis es sommes etes sont ai as avons avez ont si ne
        n pas plus mais donc car alors tres bien tout tous toute toutes aussi meme encore deja juste comment
        combien quand quel quelle quels quelles pourquoi faire fait peux peut pouvez pourrais voudrais veux veut
        voulez vais va faut the an of to in at by for with and or but if so it its is are was were be been am i
        my mine you your we us our them they their this that these those there here do does did don doesn didn
        re ve ll can could would should will may must have has had get got go going want need like please just
        what which who how when where why any some not no yes
        """,
    )
)
"""Small words that carry a sentence and no subject."""


@dataclass(frozen=True, slots=True)
class _Lexicon:
    words: dict[str, tuple[str, ...]]
    beginnings: dict[str, tuple[str, ...]]
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    """By first word: word sequences with their sense."""


@cache
def _lexicon() -> _Lexicon:
    words: dict[str, list[str]] = defaultdict(list)
    beginnings: dict[str, list[str]] = defaultdict(list)
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for sense, forms in _lines():
        for form in forms:
            if "_" in form:
                phrase = tuple(form.split("_"))
                phrases[phrase[0]].append((phrase, sense))
            elif form.endswith("*"):
                beginnings[form[:-1]].append(sense)
            else:
                words[form].append(sense)
    return _Lexicon(
        words={word: tuple(senses) for word, senses in words.items()},
        beginnings={beginning: tuple(senses) for beginning, senses in beginnings.items()},
        phrases={first: tuple(found) for first, found in phrases.items()},
    )


def _lines() -> Iterator[tuple[str, list[str]]]:
    """Each sense, named so that no word of a message is taken for it, with its forms."""
    for number, line in enumerate(_FILE.read_text("utf-8").splitlines(), start=1):
        if line and not line.startswith("#"):
            yield f"={number}", line.split()


@lru_cache(maxsize=65536)
def senses_of_word(word: str) -> tuple[str, ...]:
    """The senses of one word; digits have one of their own."""
    if word.isdigit():
        return (_NUMBER,)
    lexicon = _lexicon()
    found = lexicon.words.get(word, ())
    for length in range(len(word), max(1, len(word) - _LONGEST_ENDING - 1), -1):
        if longest := lexicon.beginnings.get(word[:length]):
            return tuple(dict.fromkeys((*found, *longest)))
    return found or (senses_of_word(word[:-1]) if word.endswith("s") else ())


def senses_of_phrases(words: Sequence[str]) -> list[str]:
    """The senses of words that stand next to each other, such as « mot de passe »."""
    starting = _lexicon().phrases
    return [
        sense
        for at, word in enumerate(words)
        if word in starting
        for phrase, sense in starting[word]
        if tuple(words[at : at + len(phrase)]) == phrase
    ]


@cache
def _of_kinds() -> dict[str, str]:
    return {sense: kind for kind, words in _KINDS.items() for word in words for sense in senses_of_word(word)}


def kinds(terms: Iterable[str]) -> set[str]:
    """Which kinds of circumstance are named: a time, a place."""
    of_kinds = _of_kinds()
    return {of_kinds[term] for term in terms if term in of_kinds}


def subjects(words: Iterable[str]) -> Iterator[str]:
    """The words that say what a text is about, and their senses."""
    for word in words:
        if word not in FUNCTION_WORDS:
            yield word
            yield from senses_of_word(word)


def foreign(words: Iterable[str], known: Container[str]) -> tuple[tuple[str, ...], float]:
    """Everyday words that are not among the known ones, nor any of their senses; and their share of all that say something.

    They tell that a message is about something else.
    """
    telling = [word for word in words if len(word) >= _SHORTEST and word not in FUNCTION_WORDS]
    strange = [word for word in telling if word not in known and _is_strange(senses_of_word(word), known)]
    return tuple(dict.fromkeys(strange)), len(strange) / max(len(telling), 1)


def _is_strange(senses: Sequence[str], known: Container[str]) -> bool:
    return bool(senses) and not any(sense in known for sense in senses)


@cache
def everyday_words() -> frozenset[str]:
    """Words of the language as people mean to write them: those with a sense, and the small ones of every sentence."""
    lexicon = _lexicon()
    in_phrases = {word for phrases in lexicon.phrases.values() for phrase, _ in phrases for word in phrase}
    return frozenset({*lexicon.words, *in_phrases, *FUNCTION_WORDS})
