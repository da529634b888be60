"""The life of an escalation, as pure moves: each gives the escalation after it, or a refusal that says why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from bot.messages import Person

if TYPE_CHECKING:
    from pydantic import TypeAdapter

RISE: Final = 0.05
"""By how much severity must rise for the team to be called again; less is noise."""

MOST_UNSEEN: Final = 20
"""Messages that are copied under a card that was held back: a minute of the group's budget. The card counts all of them."""

PROMPT_LASTS: Final = timedelta(seconds=10)
"""The holder is not asked for their answer again so soon: it was a double tap."""


class State(StrEnum):
    """Where a case stands."""

    OPEN = "open"
    """Nobody has taken it, or a claim lapsed."""
    CLAIMED = "claimed"
    ANSWERED = "answered"
    """Somebody answered, and still holds the thread."""
    CLOSED = "closed"


class Closing(StrEnum):
    """Why a case was closed."""

    DONE = "done"
    NOT_ROUGH = "not_rough"
    SUBSIDED = "subsided"
    """A surge that was over by itself."""


class Refused(StrEnum):
    """Why a move cannot be made."""

    CLOSED = "closed"
    TAKEN = "taken"
    """Somebody else holds it."""
    ALREADY_YOURS = "already_yours"
    KNOWN = "known"
    """It was said already."""
    SHOWN = "shown"
    """Its card is in the group already."""
    STALE = "stale"
    """The card has changed since it was shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A move that was not made; `holder` and `since` when somebody else holds the case."""

    reason: Refused
    holder: Person | None = None
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trigger:
    """What called a human: figures and names, and the message as the follower typed it."""

    cause: str
    severity: float = 0.0
    target: str = "nobody"
    words: int = 0
    """How many words were found rough."""
    temperature: float = 0.0
    temperature_before: float = 0.0
    text: str = ""
    bot_said: str = ""
    said_at: datetime | None = None
    nearest: tuple[tuple[str, float], ...] = ()
    """The nearest intents with their confidence."""
    example: str = ""
    """The phrase of the nearest intent that is most alike."""
    source: str = ""
    """Where that phrase stands: file and line."""
    counted: tuple[str, ...] = ()
    """The follower's words that spoke for it."""
    read_as: tuple[tuple[str, str], ...] = ()
    """Misspelt ones, with what they were read as."""
    none: float = 0.0
    """How likely it was that the brand has no answer, 0 to 1."""
    intent: str | None = None
    people: tuple[str, ...] = ()
    """In a group, the names of those it is about."""
    count: int = 0
    """In a surge, how many people had trouble."""
    usual: float = 0.0
    """How many usually have, in the same quarter of an hour."""
    told: int = 0
    """To how many the prepared statement was sent."""
    ending: str = ""
    """How a reply ended that did not arrive: blocked, gone, other or in_doubt."""
    reason: str = ""
    """Telegram's own words for it."""
    doubtful: int | None = None
    """The reply, by its number in the outbox, when nobody knows whether it arrived."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Escalation:
    """One case: a follower, why a human is needed, and who is on it. `version` counts its changes."""

    id: int = 0
    """Given by the store."""
    token: str
    """Names the case on its card's buttons; not to be guessed."""
    chat_id: int
    person: Person
    opened_at: datetime
    trigger: Trigger
    """The gravest so far."""
    reserved: bool = False
    """The bot keeps quiet until it is closed, claimed or not."""
    state: State = State.OPEN
    version: int = 1
    holder: Person | None = None
    claimed_at: datetime | None = None
    claimed_until: datetime | None = None
    answered_at: datetime | None = None
    """The first answer by a person that reached the follower."""
    heard: int = 1
    """The version at which the follower last wrote."""
    answered: int = 0
    """The version that the last answer of a person that reached them was written on."""
    attended: int = 0
    """The version at which a person last wrote an answer, whatever became of it."""
    prompted_at: datetime | None = None
    """When the holder was last asked for their answer."""
    noted_album: str | None = None
    """The album last sent as a note: only its first picture says so, and none may leave the team."""
    lapsed: bool = False
    """The last claim ended without an answer in time."""
    paused_until: datetime | None = None
    """The end of the bot's cool-off with this follower."""
    messages: int = 1
    """The follower's messages since it was opened."""
    piled: bool = False
    """Its card is held back until somebody opens it from the pile, or it gets worse: the group had too much to read."""
    unseen: tuple[int, ...] = ()
    """The follower's messages that came while its card was held back, by their ids in the chat."""
    closing: Closing | None = None
    closed_by: Person | None = None
    closed_at: datetime | None = None
    found_rough: bool = False
    """A person said that the message is rough, though nothing was found in it."""
    times_before: int = 0
    """Cases of the same follower before this one."""

    @property
    def is_closed(self) -> bool:
        """Whether it is over."""
        return self.state is State.CLOSED

    @property
    def is_waiting(self) -> bool:
        """Whether the follower had the last word."""
        return self.heard > self.answered

    def is_held(self, now: datetime) -> bool:
        """Whether somebody of the team has the thread, so that the bot keeps quiet."""
        return not self.is_closed and self.claimed_until is not None and now < self.claimed_until


Move = Escalation | Refusal


def claim(case: Escalation, by: Person, *, now: datetime, lasting: timedelta) -> Move:
    """The case with that holder; a claim that ran out may be taken by anybody."""
    if case.is_closed:
        return Refusal(reason=Refused.CLOSED, holder=case.closed_by, since=case.closed_at)
    if case.is_held(now) and case.holder is not None:
        if case.holder.id == by.id:
            return Refusal(reason=Refused.ALREADY_YOURS)
        return Refusal(reason=Refused.TAKEN, holder=case.holder, since=case.claimed_at)
    return _next(
        case, state=State.CLAIMED, holder=by, claimed_at=now, claimed_until=now + lasting, lapsed=False
    )


def attend(case: Escalation, by: Person, *, now: datetime, lasting: timedelta) -> Move:
    """The case with an answer on its way: who answers an unheld case takes it, and it renews a claim."""
    if case.is_closed:
        return Refusal(reason=Refused.CLOSED, holder=case.closed_by, since=case.closed_at)
    taken = _taken_up(case, by, now, lasting)
    return replace(taken, attended=taken.version)


def prompt(case: Escalation, by: Person, *, now: datetime, lasting: timedelta) -> Move:
    """The case with somebody asked for their answer; once, however often they tap."""
    claimed = claim(case, by, now=now, lasting=lasting)
    if isinstance(claimed, Escalation):
        return replace(claimed, prompted_at=now)
    asked_just_now = case.prompted_at is not None and now - case.prompted_at < PROMPT_LASTS
    if claimed.reason is not Refused.ALREADY_YOURS or asked_just_now:
        return claimed
    return replace(_taken_up(case, by, now, lasting), prompted_at=now)


def answer(
    case: Escalation, by: Person, *, now: datetime, lasting: timedelta, seen: int | None = None
) -> Move:
    """The case after an answer reached the follower: who answers an unheld case takes it, and it renews a claim.

    `seen` is the version that the answer was written on, when they may have written again before it was sent.
    """
    if case.is_closed:
        return Refusal(reason=Refused.CLOSED, holder=case.closed_by, since=case.closed_at)
    taken = _taken_up(case, by, now, lasting)
    return replace(
        taken,
        state=State.ANSWERED,
        answered_at=case.answered_at or now,
        answered=taken.version if seen is None else seen,
    )


def lapse(case: Escalation, *, now: datetime) -> Move:
    """The case after its claim ran out: anybody may take it and the bot resumes."""
    if case.is_closed:
        return Refusal(reason=Refused.CLOSED)
    if case.claimed_until is None or now < case.claimed_until:
        return Refusal(reason=Refused.STALE)
    return _next(case, state=State.OPEN, claimed_until=None, lapsed=True)


def close(
    case: Escalation, by: Person | None, *, now: datetime, closing: Closing, seen: int | None = None
) -> Move:
    """The case, over; the bot comes back. `by` is none when it was over by itself.

    `seen` is the version of the card that the decision was taken on: a newer message of the follower, or somebody
    else's hold, must not be overlooked. What the closer did themselves, or a message that somebody answered, does not count.
    """
    if case.is_closed:
        return Refusal(reason=Refused.CLOSED, holder=case.closed_by, since=case.closed_at)
    if seen is not None and _overlooks(case, seen, by, now):
        return Refusal(reason=Refused.STALE)
    return _next(case, state=State.CLOSED, closing=closing, closed_by=by, closed_at=now, claimed_until=None)


def follow(
    case: Escalation,
    trigger: Trigger | None = None,
    *,
    reserved: bool = False,
    paused_until: datetime | None = None,
) -> Escalation:
    """The case after one more message of the follower; a graver one takes the card over."""
    graver = trigger is not None and rises(case, trigger, reserved=reserved)
    return _next(
        case,
        messages=case.messages + 1,
        heard=case.version + 1,
        trigger=trigger if graver and trigger is not None else case.trigger,
        reserved=case.reserved or reserved,
        paused_until=paused_until,
    )


def held_back(case: Escalation, message_id: int) -> Escalation:
    """The case with a message that the team sees once its card is shown: the latest ones; an edited one is one message."""
    unseen = tuple(dict.fromkeys((*case.unseen, message_id)))
    return _next(case, unseen=unseen[-MOST_UNSEEN:])


def shown(case: Escalation) -> Move:
    """The case with its card in the group; what was held back is shown with it."""
    if case.is_closed:
        return Refusal(reason=Refused.CLOSED, holder=case.closed_by, since=case.closed_at)
    if not case.piled:
        return Refusal(reason=Refused.SHOWN)
    return _next(case, piled=False)


def spoke(case: Escalation, text: str, *, now: datetime) -> Escalation:
    """The case after the bot answered something meanwhile."""
    return _next(case, trigger=replace(case.trigger, bot_said=text, said_at=now))


def surged(case: Escalation, trigger: Trigger) -> Escalation:
    """An incident after one more message: whoever closes it need not have seen that one."""
    return _next(case, messages=case.messages + 1, trigger=trigger)


def approve(case: Escalation, by: Person, *, now: datetime) -> Move:
    """An incident whose prepared statement somebody approved; once."""
    if case.is_closed:
        return Refusal(reason=Refused.CLOSED, holder=case.closed_by, since=case.closed_at)
    if case.answered_at is not None:
        return Refusal(reason=Refused.TAKEN, holder=case.holder, since=case.answered_at)
    return _next(
        case, state=State.ANSWERED, holder=by, answered_at=now, trigger=replace(case.trigger, said_at=now)
    )


def find_rough(case: Escalation) -> Move:
    """The case whose message somebody found rough; it stays as it is."""
    if case.found_rough:
        return Refusal(reason=Refused.KNOWN)
    return _next(case, found_rough=True)


def note(case: Escalation, album: str) -> Escalation:
    """The case after an album was sent as a note."""
    return _next(case, noted_album=album)


def rises(case: Escalation, trigger: Trigger, *, reserved: bool = False) -> bool:
    """Whether that message is graver than what the case is about, so that the team is called again.

    Among matters reserved for people, another one that is graver at all calls: distress after a threat.
    """
    if reserved and not case.reserved:
        return True
    margin = 0.0 if reserved and trigger.cause != case.trigger.cause else RISE
    return trigger.severity > case.trigger.severity + margin


@cache
def _adapter() -> TypeAdapter[Escalation]:
    from pydantic import TypeAdapter  # noqa: PLC0415  a tenth of a second, and `vigie ask` keeps nothing

    return TypeAdapter(Escalation)


def to_json(case: Escalation) -> dict[str, Any]:
    """The case as the store keeps it."""
    state: dict[str, Any] = _adapter().dump_python(case, mode="json")
    return state


def from_json(state: Mapping[str, Any]) -> Escalation:
    """The case as it was kept."""
    return _adapter().validate_python(dict(state))


def _taken_up(case: Escalation, by: Person, now: datetime, lasting: timedelta) -> Escalation:
    """Somebody works on it: whoever holds it, else them; for as long as a claim lasts."""
    held = case.is_held(now) and case.holder is not None
    return _next(
        case,
        state=case.state if held else State.CLAIMED,
        holder=case.holder if held else by,
        claimed_at=case.claimed_at if held else now,
        claimed_until=now + lasting,
        lapsed=False,
    )


def _overlooks(case: Escalation, seen: int, by: Person | None, now: datetime) -> bool:
    if seen >= case.version:
        return False
    held_by_another = (
        case.is_held(now) and case.holder is not None and by is not None and case.holder.id != by.id
    )
    return max(seen, case.attended) < case.heard or held_by_another


def _next(case: Escalation, **changes: Any) -> Escalation:
    return replace(case, version=case.version + 1, **changes)
