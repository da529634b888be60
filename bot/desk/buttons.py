"""The buttons under a card, and what their taps say."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Self

from bot.desk.wording import WORDS
from bot.escalation import Escalation

_PARTS: Final = 4


class Verb(StrEnum):
    """What a member of the team wants to do with a case."""

    OPEN = "open"
    """Show the card of a case that is in the pile."""
    CLAIM = "claim"
    ANSWER = "answer"
    CALM = "calm"
    ROUGH = "rough"
    """The message is rough, though the bot found nothing in it."""
    CLOSE = "close"
    AGAIN = "again"
    """Send the reply again that may not have arrived."""
    ARRIVED = "arrived"
    """It did arrive."""
    STATE = "state"
    """Send the prepared statement to everybody whom a surge caught."""


_OVERLOOKED: Final = frozenset({"hot", "complaint", "unmatched"})
"""Causes behind which a person may see roughness that the bot did not."""

_VERBS: Final = frozenset(verb.value for verb in Verb)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tap:
    """What a tapped button says: what is wanted, of which case, and the version that its card showed."""

    verb: Verb
    case_id: int
    version: int
    token: str

    @classmethod
    def read(cls, data: str) -> Self | None:
        """The tap behind callback data; none when no card of ours says that."""
        parts = data.split(":")
        if (
            len(parts) != _PARTS
            or parts[0] not in _VERBS
            or not (_is_number(parts[1]) and _is_number(parts[2]))
        ):
            return None
        return cls(verb=Verb(parts[0]), case_id=int(parts[1]), version=int(parts[2]), token=parts[3])

    @property
    def data(self) -> str:
        """Callback data, of which Telegram takes 64 bytes."""
        return f"{self.verb}:{self.case_id}:{self.version}:{self.token}"

    def is_of(self, case: Escalation) -> bool:
        """Whether the token is this case's own: a case's number can be guessed, its token cannot."""
        return self.case_id == case.id and hmac.compare_digest(self.token.encode(), case.token.encode())


def keyboard(case: Escalation, language: str, *, held: bool, rough: bool) -> dict[str, Any]:
    """The buttons that make sense now; none under a closed case."""
    if case.is_closed:
        return {"inline_keyboard": []}
    if case.trigger.cause == "surge":
        rows = [[Verb.CLOSE] if case.answered_at or not case.trigger.bot_said else [Verb.STATE, Verb.CLOSE]]
        return {"inline_keyboard": [[_key(case, verb, language) for verb in row] for row in rows]}
    first = [Verb.ANSWER] if held else [Verb.CLAIM, Verb.ANSWER]
    second = [Verb.CALM, Verb.CLOSE] if rough else [Verb.CLOSE]
    if case.trigger.text and not case.found_rough and case.trigger.cause in _OVERLOOKED:
        second = [Verb.ROUGH, *second]
    doubt = [Verb.AGAIN, Verb.ARRIVED] if case.trigger.doubtful is not None else []
    rows = [row for row in (doubt, first, second) if row]
    return {"inline_keyboard": [[_key(case, verb, language) for verb in row] for row in rows]}


def open_button(case: Escalation, label: str) -> dict[str, Any]:
    """The button in the pile that brings the case's card."""
    tap = Tap(verb=Verb.OPEN, case_id=case.id, version=case.version, token=case.token)
    return {"inline_keyboard": [[{"text": label, "callback_data": tap.data}]]}


def _key(case: Escalation, verb: Verb, language: str) -> dict[str, str]:
    tap = Tap(verb=verb, case_id=case.id, version=case.version, token=case.token)
    return {"text": WORDS.say(language, f"button.{verb}"), "callback_data": tap.data}


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 19  # noqa: PLR2004  what a database's integer holds
