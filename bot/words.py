"""What Vigie itself says to a team or an operator, in each of their languages.

Each room keeps its own `Words` beside the code that speaks them. What the *brand* says stands in the authored
files and never here.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from string import Formatter
from typing import Final

LANGUAGES: Final = ("fr", "en")
"""The languages every room speaks; the first one stands in where a language is not known."""


class Words:
    """Sentences by key and language, with named fields.

    Raises `ValueError` when two languages do not have the same keys, or the same fields for a key: a sentence
    that one team cannot read is found at import, by the first test that runs.
    """

    def __init__(self, **by_language: Mapping[str, str]) -> None:
        if set(by_language) != set(LANGUAGES):
            raise ValueError(f"words are needed in {', '.join(LANGUAGES)}; given: {', '.join(by_language)}")
        self._sentences = {language: dict(sentences) for language, sentences in by_language.items()}
        reference = self._sentences[LANGUAGES[0]]
        for language, sentences in self._sentences.items():
            if odd := set(sentences) ^ set(reference):
                raise ValueError(f"not said in every language ({language}): {', '.join(sorted(odd))}")
            for key, sentence in sentences.items():
                if _fields(sentence) != _fields(reference[key]):
                    raise ValueError(f"«{key}» has other fields in {language} than in {LANGUAGES[0]}")

    def __contains__(self, key: object) -> bool:
        return key in self._sentences[LANGUAGES[0]]

    def keys(self) -> frozenset[str]:
        """The keys that can be said."""
        return frozenset(self._sentences[LANGUAGES[0]])

    def say(self, language: str, key: str, /, **fields: object) -> str:
        """The sentence in that language, filled; in the first language when that one is not spoken here."""
        sentences = self._sentences.get(language) or self._sentences[LANGUAGES[0]]
        return sentences[key].format(**fields)


def spoken_language(asked: str | None = None) -> str:
    """The language to speak to whoever sits at the terminal: as asked, else the system's, else the first.

    The variables are those of POSIX locales, in their order of precedence.
    """
    wishes = (asked, *(os.environ.get(name) for name in ("VIGIE_LANG", "LC_ALL", "LC_MESSAGES", "LANG")))
    for wish in wishes:
        if wish and wish[:2].lower() in LANGUAGES:
            return wish[:2].lower()
    return LANGUAGES[0]


def _fields(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}
