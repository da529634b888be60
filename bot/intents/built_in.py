"""Lines that a brand may write and need not: what is said until it does."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from bot.brand import Address
from bot.findings import Place
from bot.intents.catalogue import OPTIONAL, Intent, Reply
from bot.words import LANGUAGES, Words

WORDS: Final = Words(
    fr={
        "flood.vous": "Je lis tout ce que vous m'écrivez. Laissez-moi un instant : je réponds à l'ensemble.",
        "flood.tu": "Je lis tout ce que tu m'écris. Laisse-moi un instant : je réponds à l'ensemble.",
    },
    en={
        "flood.vous": "I read all that you write. Give me a moment: I will answer all of it together.",
        "flood.tu": "I read all that you write. Give me a moment: I will answer all of it together.",
    },
)

_PLACE: Final = Place(PurePath("vigie"))


def built_in(name: str, language: str, address: Address) -> Intent | None:
    """The intent of that name, in a language that Vigie speaks; none for a name that a brand must write itself."""
    if name not in OPTIONAL:
        return None
    spoken = language if language in LANGUAGES else "en"
    reply = Reply(text=WORDS.say(spoken, f"{name}.{address.value}"), place=_PLACE)
    return Intent(name=name, language=language, place=_PLACE, replies=(reply,))
