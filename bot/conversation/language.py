"""Which of the brand's languages a message is written in, judged by the brand's own words alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bot.intents.catalogue import Catalogue, Example
from bot.text import fold, words


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """A language that words tell; not clearly when it is one word among others that tell nothing."""

    language: str
    is_clear: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongues:
    """For each language, the words that the brand's files use in that language and in no other.

    `shared` are the phrases, folded, that stand as examples in several: "hello" tells nothing.
    """

    telling: Mapping[str, frozenset[str]]
    shared: frozenset[str] = frozenset()

    @classmethod
    def of(cls, catalogue: Catalogue) -> Tongues:
        """Learns the words of every language from its examples, replies and tests."""
        known = {
            language: frozenset(
                word
                for intent in intents.values()
                for text in (
                    *(example.text for example in intent.examples),
                    *(reply.text for reply in intent.replies),
                    *(trial.text for trial in intent.trials),
                )
                for word in words(text)
                if not word.isdigit()
            )
            for language, intents in catalogue.intents.items()
        }
        return cls(
            telling={
                language: vocabulary.difference(*(other for name, other in known.items() if name != language))
                for language, vocabulary in known.items()
            },
            shared=_in_several_languages(catalogue),
        )

    def language_of_example(self, example: Example) -> str | None:
        """The language that matching this phrase tells; none when it stands in several."""
        return None if fold(example.text) in self.shared else example.language

    def hint_in(self, text: str) -> Hint | None:
        """The language most telling words are of; none when nothing tells, or two languages draw."""
        said = set(words(text))
        counts = sorted(
            ((len(said & telling), language) for language, telling in self.telling.items()), reverse=True
        )
        if not counts or counts[0][0] == 0:
            return None
        most, language = counts[0]
        if len(counts) > 1 and counts[1][0] == most:
            return None
        return Hint(language=language, is_clear=most > 1 or len(said) == 1)


def _in_several_languages(catalogue: Catalogue) -> frozenset[str]:
    phrases = {(fold(example.text), example.language) for example in catalogue.examples()}
    return frozenset(text for text, count in Counter(text for text, _ in phrases).items() if count > 1)
