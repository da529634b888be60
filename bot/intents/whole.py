"""What can only be seen once all files are read: what refers to what, and what is missing."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from bot.findings import Place
from bot.intents.brand_file import BrandFile, Mention
from bot.intents.catalogue import LINES_ONLY, OPTIONAL, RESERVED, Example, Intent, Limits
from bot.intents.codes import Code
from bot.intents.expecting import nearest
from bot.intents.intents_file import References
from bot.intents.notes import Notes
from bot.text import fold

Intents = Mapping[str, Mapping[str, Intent]]
"""By language, then by name."""

# Source: the European emergency number, which a line may give whatever the helpline is.
_EMERGENCY: Final = "112"


def check_whole(
    intents: Intents, brand: BrandFile | None, limits: Limits, references: References,
    *, unreadable: Collection[str], notes: Notes,
) -> None:  # fmt: skip
    """Notes what does not hold together. Nothing is said to be missing that an `unreadable` language may well have."""
    every = [intent for of_language in intents.values() for intent in of_language.values()]
    if brand:
        for language in brand.brand.languages:
            if language not in unreadable:
                _reserved(intents.get(language, {}), language, brand.languages_at, notes)
    if not unreadable:
        _mentions(references.mentioned, {intent.name for intent in every}, notes)
    _examples(references.bare, {mention.intent for mention in references.mentioned}, notes)
    _same_phrases((example for intent in every for example in intent.examples), notes)
    _helplines(every, limits, notes)


def _reserved(of_language: Mapping[str, Intent], language: str, place: Place, notes: Notes) -> None:
    """In one finding, as what is missing is one paragraph to write; where the folder is missing, that was said."""
    missing = [name for name in RESERVED if name not in of_language]
    if missing and of_language:
        notes.add(
            Code.RESERVED_MISSING,
            place,
            language,
            language=language,
            missing=", ".join(missing),
            count=len(missing),
        )


def _mentions(mentions: Iterable[Mention], known: Collection[str], notes: Notes) -> None:
    for mention in mentions:
        if mention.intent not in known:
            near = nearest(mention.intent, known)
            notes.add(Code.UNKNOWN_INTENT, mention.place, intent=mention.intent, near=near)


def _examples(bare: Iterable[Mention], mentioned: Collection[str], notes: Notes) -> None:
    """An intent without examples is reached by a button or a command, or never."""
    for intent, place in ((one.intent, one.place) for one in bare):
        reached = intent in mentioned and intent not in RESERVED
        if not reached and intent not in (*LINES_ONLY, *OPTIONAL):
            notes.add(Code.NO_EXAMPLES, place, intent=intent)


def _same_phrases(examples: Iterable[Example], notes: Notes) -> None:
    first: dict[str, Example] = {}
    for example in examples:
        earlier = first.setdefault(fold(example.text), example)
        if earlier.intent != example.intent and example.place:
            notes.add(
                Code.SAME_PHRASE, example.place,
                phrase=example.text, intent=example.intent, other=earlier.intent, place=str(earlier.place),
            )  # fmt: skip


def _helplines(every: Iterable[Intent], limits: Limits, notes: Notes) -> None:
    numbers = {"{ecoute}", _EMERGENCY, *limits.helplines.values()}
    for intent in every:
        for reply in intent.replies if intent.name == "distress" else ():
            if not any(number in reply.text for number in numbers):
                notes.add(Code.NO_HELPLINE, reply.place)
