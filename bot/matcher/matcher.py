"""The matcher: from examples to an index, from a message to ranked intents with reasons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import replace
from typing import Final, Self

from bot.intents.catalogue import Example
from bot.matcher.courtesy import Courtesy
from bot.matcher.encoder import Encoder
from bot.matcher.followup import after_heard, continued, probability_after
from bot.matcher.match import Match, Understanding
from bot.matcher.memory import give_back
from bot.matcher.negation import instead
from bot.matcher.phrases import Phrases, Words, words_of
from bot.matcher.reading import read
from bot.matcher.reasons import Reasons
from bot.matcher.segments import clauses, opened, sentences
from bot.matcher.sight import Eye, Sight

COURTESY: Final = frozenset({"greeting", "thanks", "goodbye"})
"""Intents that give way to a question beside them."""

# Chosen on public sets with a quarter of the intents hidden: at ANSWER_AT some 80 % of what is out of scope gets no
# answer, and 2 to 5 in 100 messages in scope get a wrong one.
ANSWER_AT: Final = 0.45
"""From this confidence on the reply is given, if the lead is large enough too; or each reply, where parts of a message reach it."""
CLARIFY_AT: Final = 0.22
"""From this confidence on the best two are offered; below, the message is a miss."""
LEAD_AT: Final = 0.1
"""The least lead over the runner-up for an answer: two intents that share a phrase have none."""


class Matcher:
    """An immutable index of examples: safe to use from several threads."""

    def __init__(
        self, examples: Iterable[Example], courtesy: frozenset[str], encoder: Encoder | None = None
    ) -> None:
        self._phrases = phrases = Phrases.of(examples)
        self._polite = frozenset(label for label, intent in enumerate(phrases.intents) if intent in courtesy)
        self._courtesy = Courtesy(
            words
            for words, label in zip(phrases.texts, phrases.labels.tolist(), strict=True)
            if label in self._polite
        )
        self._eye = Eye(phrases, encoder)
        self._reasons = Reasons(phrases, self._eye)
        give_back()

    @classmethod
    def from_examples(
        cls,
        examples: Iterable[tuple[str, str] | Example],
        *,
        courtesy: frozenset[str] = COURTESY,
        encoder: Encoder | None = None,
    ) -> Self:
        """An index of (text, intent) pairs or examples, in any number of languages; their order does not matter.

        `courtesy` names the intents that give way to a question beside them. With an `encoder`, the meaning of whole
        sentences joins their words.
        """
        whole = [one if isinstance(one, Example) else Example(text=one[0], intent=one[1]) for one in examples]
        return cls(whole, courtesy, encoder)

    def renewed(self, examples: Iterable[Example], *, encoder: Encoder | None = None) -> Self | None:
        """The same index for examples that say the same at other places; none when a phrase came, went or moved."""
        phrases = Phrases.of(examples)
        if encoder is not self._eye.encoder or not phrases.say_the_same_as(self._phrases):
            return None
        other = copy(self)
        vars(other).update(_phrases=phrases, _reasons=Reasons(phrases, self._eye))
        return other

    def rank(self, text: str, limit: int = 5) -> list[Match]:
        """The nearest intents, best first; empty where there is nothing to go on.

        That is: without examples, or when the text is no example and has no word of two letters or digits.
        """
        return list(self.understand(text, limit=limit).ranking)

    def understand(self, text: str, *, after: str | None = None, limit: int = 5) -> Understanding:
        """The nearest intents, how likely it is that none fits, and each question where there are several.

        `after` is the intent that was answered just before: a short message may go on from it.
        """
        words = words_of(text)
        known = self._eye.knows(words)
        if not self._phrases.examples or not (known or any(len(word) > 1 for word in read(text))):
            return Understanding()
        whole = self._eye.look(words)
        if known:
            return self._understood(whole, words, limit)
        if after in self._phrases.intents and (
            going_on := self._continued(words, whole, self._phrases.intents.index(after))
        ):
            return replace(self._understood(going_on, words, limit), follows=True)
        asked = list(self._questions(text))
        if len(asked) > 1:
            questions = tuple(self._reasons.matches(one, words, 1)[0] for one in asked)
            return replace(self._understood(asked[0], words, limit), questions=questions)
        return self._understood(self._plainest(words, whole, asked), words, limit)

    def _understood(self, sight: Sight, words: Words, limit: int) -> Understanding:
        return Understanding(
            ranking=self._reasons.matches(sight, words, limit),
            none=max(0.0, 1 - float(sight.confidence.sum())),
            foreign=sight.foreign,
        )

    def _plainest(self, words: Words, whole: Sight, asked: Sequence[Sight]) -> Sight:
        """The message, or the part of it that says most clearly what is asked."""
        question = self._bare(words)
        if not question and whole.top in self._polite:
            return self._courteous(whole)
        best = whole if question in {(), words} else self._rather(question, words, whole)
        if best.best < ANSWER_AT and (wish := tuple(instead(question))):
            best = max(best, self._eye.look(wish), key=lambda sight: sight.best)
        return best if best.best >= CLARIFY_AT else max([best, *asked], key=lambda sight: sight.best)

    def _bare(self, words: Words) -> Words:
        """Without courtesy at both ends, nor the « ok » before what is asked."""
        return self._courtesy.peel(after_heard(self._courtesy.peel(words)))

    def _courteous(self, whole: Sight) -> Sight:
        """Of courtesy alone, « merci, bonne journée », any is the right answer: the likeliest stands for all."""
        polite = list(self._polite)
        confidence = whole.confidence.copy()
        confidence[polite] = 0
        confidence[whole.top] = whole.confidence[polite].sum()
        return whole._replace(confidence=confidence)

    def _rather(self, question: Words, words: Words, whole: Sight) -> Sight:
        """What is asked, rather than the courtesy around it."""
        asked = self._eye.look(question)
        if asked.top in self._polite:
            return whole
        if whole.top not in self._polite:
            return max(asked, whole, key=lambda sight: sight.best)
        if set(question) <= set(words_of(self._reasons.nearest(whole, whole.top)[0].example.text)):
            return whole
        if asked.best >= CLARIFY_AT:
            return asked
        # Courtesy beside something unknown is the less sure, the more is unknown: it must not hide a miss.
        share = 1 - len(question) / len(words)
        return whole._replace(confidence=whole.confidence * share, fits=whole.fits * share)

    def _questions(self, text: str) -> Iterator[Sight]:
        """What a message surely asks, part by part; each intent once."""
        seen: set[int] = set()
        parts = sentences(text)
        for sentence in parts:
            sights = [sight for clause in clauses(sentence) if (sight := self._asked(clause))]
            if len({sight.top for sight in sights}) < 2:  # noqa: PLR2004  one wish, said in two breaths
                whole = self._asked(opened(sentence)) if len(parts) > 1 else None
                sights = [whole] if whole else []
            for sight in sights:
                if sight.top not in seen:
                    seen.add(sight.top)
                    yield sight

    def _asked(self, part: str) -> Sight | None:
        """A part of a message, if it surely asks something by itself."""
        words = self._courtesy.peel(words_of(part))
        if len(words) < 2 and not self._eye.knows(words):  # noqa: PLR2004  a single word is no question
            return None
        sight = self._eye.look(words)
        sure = sight.best >= ANSWER_AT and sight.lead >= LEAD_AT
        return sight if sure and sight.top not in self._polite else None

    def _continued(self, words: Words, whole: Sight, before: int) -> Sight | None:
        """The message as one that goes on from the intent before; none when it stands for itself."""
        said = self._bare(words)
        going_on = continued(said)
        if going_on is None or before in self._polite:
            return None
        rest, push = going_on
        if said != words:
            whole = self._eye.look(said)
        if whole.best >= ANSWER_AT:
            return whole if whole.top == before and rest != words else None
        sight = self._eye.look(rest) if rest != words else whole
        if sight.best >= ANSWER_AT or sight.top in self._polite:
            return None
        was = float(sight.confidence[before])
        is_about_it = self._eye.is_about(sight, before) or (
            sight.best < CLARIFY_AT and self._eye.is_of_its_kind(sight, before)
        )
        now = probability_after(was, push, is_about_it=is_about_it)
        if now < CLARIFY_AT:
            return None
        confidence = sight.confidence * ((1 - now) / max(1 - was, 1e-6))
        confidence[before] = now
        if int(confidence.argmax()) != before:
            return None
        return sight._replace(confidence=confidence, fits=float(confidence.sum()))
