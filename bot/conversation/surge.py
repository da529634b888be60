"""Many people in trouble at once: rough or unanswered messages against what is usual at this hour.

What is usual is learnt from the same hour of the last four weeks, without its worst day. It is a rate with an
uncertainty (a Gamma distribution over a Poisson rate), so that an hour of which little is known must be far from usual
before anybody is called, and one well known need not be: the number of people in a quarter of an hour is then negative
binomial, and a surge is a number that would hardly ever be reached by chance.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from bot.conversation.decision import ABUSE, Cause, Clarify, Escalate, Silence, StaySilent
from bot.conversation.state import Hold
from bot.conversation.turn import Turn
from bot.judge import Category
from bot.messages import Person
from bot.text import words

if TYPE_CHECKING:
    from pydantic import TypeAdapter

WINDOW: Final = timedelta(minutes=15)
"""Over which people are counted."""

REMEMBERED: Final = timedelta(hours=1)
"""How long the words of a message are kept, so that the team reads what comes back most."""

HUSH: Final = timedelta(hours=1)
"""So long after the last trouble of a surge no new one is told."""

FEWEST: Final = 5
"""Fewer people than this are never a surge, however quiet the hour."""

UNLIKELY: Final = 1e-4
"""How seldom a number of people would be reached by chance before it is a surge."""

DAYS: Final = 28
FEWEST_DAYS: Final = 4
"""Of fewer days, the worst one is not left out."""
TRUSTED_DAYS: Final = 8
"""The past counts as so many days at most: no week is quite like the one before."""
PRIOR_PEOPLE: Final = 2.0
PRIOR_DAYS: Final = 0.5
"""An hour that nothing is known of is taken for one like the brand's others, at least two people, for half a day."""

MOST_REMEMBERED: Final = 400
MOST_WAITING: Final = 500
MOST_PHRASES: Final = 3
LONGEST_TEXT: Final = 300

_SHORTEST_WORD: Final = 3
_FOLDED: Final = frozenset(
    {Cause.UNMATCHED, Cause.COMPLAINT, Cause.HOT, Cause.INSULT, Cause.HATE, Cause.SEXUAL}
)
_ROUGH: Final = ABUSE | {Category.THREAT}


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Somebody's rough or unanswered message: when, whose, and its words of note."""

    at: datetime
    chat_id: int
    person: Person
    language: str
    words: tuple[str, ...] = ()
    alone: bool = False
    """Left to people: the bot says nothing to them, nor does an incident's statement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Somebody whom a surge caught: told that a person would come (`cause`), or only not understood."""

    chat_id: int
    person: Person
    language: str
    text: str = ""
    cause: str | None = None
    severity: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tide:
    """What is remembered of a brand's troubled messages: the last hour, what is usual, and the surge there is."""

    since: date | None = None
    """The first day of all."""
    counts: Mapping[int, Mapping[str, int]] = field(default_factory=dict)
    """By hour of the day, then by day (ISO): how many people had trouble."""
    recent: tuple[Trouble, ...] = ()
    case: int | None = None
    """The open incident's number."""
    last_at: datetime | None = None
    """The last trouble while there was a surge."""
    waiting: tuple[Waiting, ...] = ()
    stated: bool = False
    """The team had the prepared statement sent."""
    told: tuple[int, ...] = ()
    """The chats that it was sent to."""

    @property
    def is_surge(self) -> bool:
        """Whether an incident is open."""
        return self.case is not None

    def takes(self, chat_id: int) -> bool:
        """Whether the incident has room for somebody: who is not noted in it gets a case of their own."""
        noted = len(self.waiting) < MOST_WAITING or any(one.chat_id == chat_id for one in self.waiting)
        return self.is_surge and noted

    def is_news_to(self, chat_id: int) -> bool:
        """Whether the statement is to be said to somebody who has not heard it."""
        return self.is_surge and self.stated and chat_id not in self.told


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A troubled message, and what was done about it as far as could be seen before it was counted with those of others."""

    waiting: Waiting
    tide: Tide
    """As it seemed to be, this message the latest of all."""
    folded: bool = False
    """It called a human and got no card: the incident is to have it."""
    told: bool = False
    """It was answered with the incident's statement."""

    @property
    def trouble(self) -> Trouble:
        """The message as it is counted."""
        return self.tide.recent[-1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surge:
    """More people than usual: how many, how many there usually are, and what they come back to."""

    people: int
    usual: float
    phrases: tuple[tuple[str, int], ...]
    """Words in a row and how many people wrote them, most first."""


def is_trouble(turn: Turn) -> bool:
    """Whether the message was rough or was not answered: asking back is no answer."""
    judgement, decision = turn.judgement, turn.decision
    if isinstance(decision, Escalate):
        return decision.cause in _FOLDED or judgement.category in _ROUGH
    if isinstance(decision, StaySilent):
        return decision.reason is Silence.BURST
    if isinstance(decision, Clarify):
        return True
    return any(line.intent in {"fallback", "incident"} for line in decision.lines)


def may_fold(turn: Turn) -> bool:
    """Whether the call is one that a surge makes many of: it needs no card of its own while the incident has one."""
    return isinstance(turn.decision, Escalate) and turn.decision.cause in _FOLDED


def trouble_of(turn: Turn, now: datetime, small_words: Collection[str], *, hold: Hold = Hold.BOT) -> Trouble:
    """The message as it is counted: its words without small ones and without what was rough."""
    text = turn.message.text
    cause = turn.decision.cause if isinstance(turn.decision, Escalate) else None
    rough = {
        word for reason in turn.judgement.reasons if reason.category in _ROUGH for word in words(reason.words)
    }
    noted = (word for word in words(text) if len(word) >= _SHORTEST_WORD and word not in small_words)
    return Trouble(
        at=now,
        chat_id=turn.message.chat_id,
        person=turn.message.person,
        language=turn.language,
        words=tuple(word for word in noted if word not in rough),
        alone=hold.is_quiet or (cause is not None and cause.is_reserved_for_humans),
    )


def waiting_of(turn: Turn) -> Waiting:
    """Whom the message was of, and whether they were told that a person would come."""
    escalate = turn.decision if isinstance(turn.decision, Escalate) else None
    return Waiting(
        chat_id=turn.message.chat_id,
        person=turn.message.person,
        language=turn.language,
        text=turn.message.text[:LONGEST_TEXT],
        cause=escalate.cause.value if escalate else None,
        severity=turn.judgement.severity,
    )


def noted(tide: Tide, trouble: Trouble, timezone: ZoneInfo) -> Tide:
    """The tide with one more troubled message; a person counts once an hour towards what is usual."""
    local = trouble.at.astimezone(timezone)
    recent = [one for one in tide.recent if trouble.at - one.at < REMEMBERED]
    counted = any(
        one.chat_id == trouble.chat_id and _hour(one.at, timezone) == _hour(trouble.at, timezone)
        for one in recent
    )
    return replace(
        tide,
        since=tide.since or local.date(),
        counts=tide.counts if counted else _counted(tide.counts, local),
        recent=(*recent, trouble)[-MOST_REMEMBERED:],
        last_at=trouble.at if tide.is_surge else tide.last_at,
    )


def surge_in(tide: Tide, now: datetime, timezone: ZoneInfo) -> Surge | None:
    """The surge there is now, if it is one: told once, and not again while its incident is open or has just ended."""
    seen = measure(tide, now, timezone)
    hushed = tide.last_at is not None and now - tide.last_at < HUSH
    if tide.is_surge or hushed or seen.people < FEWEST:
        return None
    return seen if _chance_of(seen.people, *_rate(tide, now, timezone)) < UNLIKELY else None


def measure(tide: Tide, now: datetime, timezone: ZoneInfo) -> Surge:
    """How many people had trouble within the window, and how many usually do."""
    of_now = [one for one in tide.recent if now - one.at < WINDOW]
    shape, days = _rate(tide, now, timezone)
    return Surge(
        people=len({one.chat_id for one in of_now}),
        usual=shape / days * (WINDOW / timedelta(hours=1)),
        phrases=top_phrases(one for one in tide.recent if now - one.at < REMEMBERED),
    )


def begun(tide: Tide, case: int, now: datetime) -> Tide:
    """The tide with an incident, which all wait in who had trouble just before."""
    caught = {
        one.chat_id: Waiting(chat_id=one.chat_id, person=one.person, language=one.language)
        for one in tide.recent
        if now - one.at < WINDOW and not one.alone
    }
    return replace(tide, case=case, last_at=now, waiting=tuple(caught.values()), stated=False, told=())


def joined(tide: Tide, waiting: Waiting) -> Tide:
    """The tide with somebody who waits; what they were told last counts, but a promised person stays promised."""
    earlier = next((one for one in tide.waiting if one.chat_id == waiting.chat_id), None)
    if earlier and earlier.cause and not waiting.cause:
        waiting = earlier
    others = [one for one in tide.waiting if one.chat_id != waiting.chat_id]
    return replace(tide, waiting=(*others, waiting))


def with_notes(tide: Tide, notes: Iterable[Note]) -> Tide:
    """The tide with those who wait in it, as far as it takes them, and those who were told."""
    for note in notes:
        chat_id = note.trouble.chat_id
        if tide.takes(chat_id) and not note.trouble.alone:
            tide = joined(tide, note.waiting)
        if tide.is_surge and note.told:
            tide = replace(tide, told=tuple({*tide.told, chat_id}))
    return tide


def left_out(tide: Tide, notes: Iterable[Note]) -> tuple[Waiting, ...]:
    """Those who got no card because an incident was to have them, and whom none has: it was closed meanwhile, or is full."""
    noted = {one.chat_id for one in tide.waiting}
    return tuple(note.waiting for note in notes if note.folded and note.trouble.chat_id not in noted)


def unheard(tide: Tide, notes: Iterable[Note]) -> tuple[Waiting, ...]:
    """Those who wait and have not heard a statement that was approved while their message was looked at."""
    missed = {note.trouble.chat_id for note in notes if tide.stated and not note.tide.stated}
    return tuple(one for one in tide.waiting if one.chat_id in missed and one.chat_id not in tide.told)


def stated(tide: Tide) -> Tide:
    """The tide after the statement went out to all who wait."""
    return replace(tide, stated=True, told=tuple({*tide.told, *(one.chat_id for one in tide.waiting)}))


def ended(tide: Tide) -> Tide:
    """The tide without its incident."""
    return replace(tide, case=None, waiting=(), stated=False, told=())


def owed(tide: Tide) -> tuple[Waiting, ...]:
    """Those to whom a person was promised and who were told nothing since."""
    return tuple(one for one in tide.waiting if one.cause and one.chat_id not in tide.told)


def part_of(tide: Tide, chat_id: int) -> Tide | None:
    """What is remembered of one person, none when it is nothing: their latest trouble, and that they wait or were told."""
    part = Tide(
        recent=tuple(one for one in tide.recent if one.chat_id == chat_id),
        waiting=tuple(one for one in tide.waiting if one.chat_id == chat_id),
        told=tuple(number for number in tide.told if number == chat_id),
    )
    return part if part != Tide() else None


def without(tide: Tide, chat_id: int) -> Tide:
    """The tide with nothing of one person in it; how many people had trouble in an hour says nothing of any of them."""
    return replace(
        tide,
        recent=tuple(one for one in tide.recent if one.chat_id != chat_id),
        waiting=tuple(one for one in tide.waiting if one.chat_id != chat_id),
        told=tuple(number for number in tide.told if number != chat_id),
    )


def top_phrases(troubles: Iterable[Trouble]) -> tuple[tuple[str, int], ...]:
    """What most people come back to: single words, and two in a row where those are nearly as many."""
    by_person: dict[int, set[str]] = {}
    for trouble in troubles:
        pairs = (f"{first} {second}" for first, second in pairwise(trouble.words))
        by_person.setdefault(trouble.chat_id, set()).update(trouble.words, pairs)
    counts = Counter(phrase for phrases in by_person.values() for phrase in phrases)
    chosen: list[tuple[str, int]] = []
    for phrase, count in sorted(counts.items(), key=_by_weight):
        if count > 1 and not any(_share_a_word(phrase, other) for other, _ in chosen):
            chosen.append((phrase, count))
        if len(chosen) == MOST_PHRASES:
            break
    return tuple(chosen)


def _by_weight(counted: tuple[str, int]) -> tuple[float, str]:
    """Two words say more than one: they come first even where a third fewer people wrote them."""
    phrase, count = counted
    return -count * (1.5 if " " in phrase else 1.0), phrase


def _share_a_word(one: str, other: str) -> bool:
    return not set(one.split()).isdisjoint(other.split())


def _hour(at: datetime, timezone: ZoneInfo) -> tuple[date, int]:
    local = at.astimezone(timezone)
    return local.date(), local.hour


def _counted(counts: Mapping[int, Mapping[str, int]], local: datetime) -> dict[int, Mapping[str, int]]:
    """One more person in that hour; days that are too old are forgotten."""
    oldest = (local.date() - timedelta(days=DAYS)).isoformat()
    of_hour = {day: count for day, count in counts.get(local.hour, {}).items() if day >= oldest}
    today = local.date().isoformat()
    return {**counts, local.hour: {**of_hour, today: of_hour.get(today, 0) + 1}}


def _rate(tide: Tide, now: datetime, timezone: ZoneInfo) -> tuple[float, float]:
    """The Gamma distribution of how many people an hour: its shape, and its rate in days."""
    local = now.astimezone(timezone)
    known = min(DAYS, (local.date() - tide.since).days) if tide.since else 0
    past = sorted(
        count for day, count in tide.counts.get(local.hour, {}).items() if day != local.date().isoformat()
    )
    if known >= FEWEST_DAYS and past:  # without its worst day: one bad morning does not become usual
        past, known = past[:-1], known - 1
    weight = min(1.0, TRUSTED_DAYS / known) if known else 0.0
    assumed = max(PRIOR_PEOPLE, _rate_of_other_hours(tide, local))
    return PRIOR_DAYS * assumed + weight * sum(past), PRIOR_DAYS + weight * known


def _rate_of_other_hours(tide: Tide, local: datetime) -> float:
    """How many people an hour had trouble in the brand's other hours, of those that had any; the worst left out."""
    today = local.date().isoformat()
    counts = sorted(
        count
        for hour, of_hour in tide.counts.items()
        for day, count in of_hour.items()
        if (hour, day) != (local.hour, today)
    )
    usual = counts[: max(1, len(counts) * 19 // 20)]
    return sum(usual) / len(usual) if usual else 0.0


def _chance_of(people: int, shape: float, days: float) -> float:
    """How likely at least so many people are in one window: a negative binomial's upper tail."""
    hours = WINDOW / timedelta(hours=1)
    stays = days / (days + hours)
    term = stays**shape
    below = 0.0
    for number in range(people):
        below += term
        term *= (shape + number) / (number + 1) * (1 - stays)
    return max(0.0, 1 - below)


@cache
def _adapter() -> TypeAdapter[Tide]:
    from pydantic import TypeAdapter  # noqa: PLC0415  a tenth of a second, and `vigie ask` keeps nothing

    return TypeAdapter(Tide)


def tide_to_json(tide: Tide) -> dict[str, Any]:
    """The tide as the store keeps it."""
    state: dict[str, Any] = _adapter().dump_python(tide, mode="json", exclude_defaults=True)
    return state


def tide_from_json(state: Mapping[str, Any]) -> Tide:
    """The tide as it was kept."""
    return _adapter().validate_python(dict(state))


def said(phrases: Sequence[tuple[str, int]]) -> str:
    """The phrases in one line: « site en panne » (12) · « paiement » (7)."""
    return " · ".join(f"« {phrase} » ({count})" for phrase, count in phrases)
