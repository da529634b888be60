"""What a follower says that they do not want: « je ne veux pas annuler » is no request to cancel."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

_WISH: Final = frozenset({
    "veux", "veut", "voulais", "voulons", "veulent", "voudrais", "voudrait", "souhaite", "souhaitons", "souhaiterais",
    "desire", "compte", "comptais", "vais", "demande", "demandais",
    "want", "wanted", "wanna", "need", "wish", "going", "asking", "trying", "like",
})  # fmt: skip
_NOT: Final = frozenset({"pas", "jamais", "not", "never", "t"})
_NO_MORE: Final = "plus"
"""Refuses beside a « ne » or a verb; else it asks for more."""
_STATES: Final = frozenset(
    {"know", "understand", "see", "have", "get", "remember", "think", "receive", "find"}
)
"""« Don't know … » at the start of a message tells of a trouble, it forbids nothing."""
_STOPS: Final = frozenset(
    {"stop", "stopper", "stopping", "arret", "arreter", "arretez", "arrete", "cesser", "cessez"}
)
_INFINITIVE: Final = ("er", "ir", "re")
_REACH: Final = 4
"""How many words after the refusal it still bears on, up to a « but »."""
_BUT: Final = frozenset({"mais", "juste", "plutot", "but", "just", "rather"})


def declined(words: Sequence[str]) -> frozenset[int]:
    """The places of the words that a refusal bears on; none for a complaint such as « je n'arrive pas à payer »."""
    found: set[int] = set()
    if _NO_MORE not in words and _NOT.isdisjoint(words):
        return frozenset()
    for at, word in enumerate(words):
        close, wide = {*words[max(0, at - 2) : at]}, {*words[max(0, at - 3) : at]}
        refused = word in _NOT and (_WISH & {*close, *words[at + 1 : at + 2]} or _forbids(words, at))
        if refused or (
            word == _NO_MORE and _WISH & close and ({"ne", "n"} & wide or _is_verb(words[at + 1 : at + 2]))
        ):
            found.update(
                takewhile(
                    lambda after: words[after] not in _BUT, range(at + 1, min(at + 1 + _REACH, len(words)))
                )
            )
    match words:
        case ["ne" | "n", verb, "pas", *_] if verb.endswith("ez"):
            found.add(1)
    return frozenset(at for at in found if words[at] not in _WISH)


def instead(words: Sequence[str]) -> Sequence[str]:
    """What a follower wants instead of what they refuse: the words after the « but », or from the next wish on."""
    refused = declined(words)
    if not refused:
        return ()
    for at in range(min(refused), len(words)):
        if words[at] in _BUT:
            return words[at + 1 :]
        if words[at] in _WISH:
            return words[at:]
    return ()


def put_an_end_to(words: Sequence[str]) -> frozenset[int]:
    """The places of the words that a phrase refuses or asks to stop: « arrêtez de m'envoyer des mails »."""
    first = next((at for at, word in enumerate(words) if word in _STOPS), len(words))
    return declined(words) | frozenset(range(first + 1, len(words)))


def _is_verb(words: Sequence[str]) -> bool:
    """Whether « plus » before it means « no longer », not « more », where « ne » is left out."""
    return any(word.endswith(_INFINITIVE) for word in words)


def _forbids(words: Sequence[str], at: int) -> bool:
    """« Ne pas … », « do not … », « don't … » at the beginning."""
    opening = tuple(words[:at])
    if opening == ("ne",):
        return True
    return opening in {("do",), ("don",), ("please", "do"), ("please", "don")} and not (
        _STATES & {*words[at + 1 : at + 2]}
    )
