"""The life of a case, whatever the team does and in whatever order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from bot.escalation import (
    MOST_UNSEEN,
    Closing,
    Escalation,
    Move,
    Refusal,
    Refused,
    State,
    Trigger,
    answer,
    attend,
    claim,
    close,
    follow,
    from_json,
    held_back,
    lapse,
    prompt,
    rises,
    spoke,
    to_json,
)
from bot.messages import Person

LEA, INES, MARC = (
    Person(id=number, first_name=name) for number, name in ((1, "Léa"), (2, "Inès"), (3, "Marc"))
)
NOW = datetime(2026, 11, 23, 0, 10, tzinfo=UTC)
QUARTER = timedelta(minutes=15)


def a_case(**more: object) -> Escalation:
    trigger = Trigger(cause="insult", severity=0.6)
    return Escalation(token="t", chat_id=1, person=LEA, opened_at=NOW, trigger=trigger, **more)  # type: ignore[arg-type]


def made(move: Move) -> Escalation:
    assert isinstance(move, Escalation), move
    return move


def test_of_what_came_while_the_card_was_held_back_the_latest_are_kept_each_once() -> None:
    case = a_case(piled=True)
    for message_id in (*range(100), 99):
        case = held_back(case, message_id)
    assert case.unseen == tuple(range(100 - MOST_UNSEEN, 100))


def test_the_loser_of_a_claim_is_told_who_has_it_and_since_when() -> None:
    taken = made(claim(a_case(), INES, now=NOW, lasting=QUARTER))
    assert claim(taken, MARC, now=NOW, lasting=QUARTER) == Refusal(
        reason=Refused.TAKEN, holder=INES, since=NOW
    )


def test_another_matter_for_people_that_is_graver_at_all_calls_again() -> None:
    threat = Trigger(cause="threat", severity=0.9)
    case = follow(a_case(), threat, reserved=True)
    assert rises(case, Trigger(cause="distress", severity=0.95), reserved=True)
    assert not rises(case, Trigger(cause="threat", severity=0.95), reserved=True), "more of the same"
    assert not rises(case, Trigger(cause="legal", severity=0.8), reserved=True)
    assert not rises(case, Trigger(cause="insult", severity=0.95))


def test_a_forgotten_claim_ends_and_anybody_may_take_the_case() -> None:
    taken = made(claim(a_case(), INES, now=NOW, lasting=QUARTER))
    assert isinstance(lapse(taken, now=NOW + timedelta(minutes=14)), Refusal)
    free = made(lapse(taken, now=NOW + QUARTER))
    assert (free.state, free.lapsed, free.is_held(NOW + QUARTER)) == (State.OPEN, True, False)
    assert made(claim(free, MARC, now=NOW + QUARTER, lasting=QUARTER)).holder == MARC


def test_an_answer_renews_the_claim_and_takes_a_case_that_nobody_holds() -> None:
    answered = made(answer(a_case(), INES, now=NOW, lasting=QUARTER))
    assert (answered.holder, answered.state, answered.answered_at) == (INES, State.ANSWERED, NOW)
    later = made(answer(answered, INES, now=NOW + timedelta(minutes=10), lasting=QUARTER))
    assert later.is_held(NOW + timedelta(minutes=24))
    assert later.answered_at == NOW


def test_a_graver_message_takes_the_card_over_and_a_lesser_one_does_not() -> None:
    graver = Trigger(cause="threat", severity=0.9)
    assert follow(a_case(), graver, reserved=True).trigger == graver
    assert follow(a_case(), Trigger(cause="unmatched", severity=0.1)).trigger.cause == "insult"


def test_a_reserved_cause_takes_the_card_over_even_when_it_is_civil() -> None:
    legal = Trigger(cause="legal", severity=0.6)
    raised = follow(a_case(), legal, reserved=True)
    assert (raised.trigger, raised.reserved) == (legal, True)


class LifeOfACase(RuleBasedStateMachine):
    """Any team, any order, any pauses."""

    def __init__(self) -> None:
        super().__init__()
        self.case = a_case()
        self.now = NOW
        self.closed = False

    def make(self, move: Move) -> None:
        if isinstance(move, Refusal):
            assert self.case.is_closed or move.reason in {Refused.TAKEN, Refused.ALREADY_YOURS, Refused.STALE}
            return
        assert not self.case.is_closed, "a closed case moved"
        assert move.version == self.case.version + 1
        self.case = move

    @rule(minutes=st.integers(min_value=0, max_value=40))
    def time_passes(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    @rule(who=st.sampled_from([INES, MARC]))
    def somebody_claims(self, who: Person) -> None:
        holder = self.case.holder if self.case.is_held(self.now) else None
        self.make(claim(self.case, who, now=self.now, lasting=QUARTER))
        if holder is not None:
            assert self.case.holder == holder, "a claim was stolen"

    @rule(who=st.sampled_from([INES, MARC]))
    def somebody_answers(self, who: Person) -> None:
        self.make(answer(self.case, who, now=self.now, lasting=QUARTER))

    @rule(who=st.sampled_from([INES, MARC]))
    def somebody_writes_an_answer(self, who: Person) -> None:
        self.make(attend(self.case, who, now=self.now, lasting=QUARTER))

    @rule(who=st.sampled_from([INES, MARC]))
    def somebody_is_asked_for_their_answer_once(self, who: Person) -> None:
        self.make(prompt(self.case, who, now=self.now, lasting=QUARTER))
        assert isinstance(prompt(self.case, who, now=self.now, lasting=QUARTER), Refusal)

    @rule()
    def the_bot_speaks(self) -> None:
        if not self.case.is_closed:
            self.make(spoke(self.case, "Bonjour", now=self.now))

    @rule(who=st.sampled_from([INES, MARC]), behind=st.integers(min_value=0, max_value=5))
    def somebody_closes_on_an_old_view(self, who: Person, behind: int) -> None:
        before, seen = self.case, self.case.version - behind
        moved = close(before, who, now=self.now, closing=Closing.DONE, seen=seen)
        if isinstance(moved, Escalation):
            assert max(seen, before.attended) >= before.heard, "a message was overlooked"
        self.make(moved)

    @rule()
    def the_claim_runs_out(self) -> None:
        self.make(lapse(self.case, now=self.now))

    @rule(severity=st.floats(min_value=0, max_value=1), reserved=st.booleans())
    def the_follower_writes(self, severity: float, reserved: bool) -> None:
        if self.case.is_closed:
            return
        before = self.case
        self.make(follow(before, Trigger(cause="insult", severity=severity), reserved=reserved))
        assert self.case.messages == before.messages + 1
        assert self.case.reserved or not before.reserved, "a reserved case was given back to the bot"

    @rule(who=st.sampled_from([INES, MARC]), closing=st.sampled_from(list(Closing)))
    def somebody_closes(self, who: Person, closing: Closing) -> None:
        self.make(close(self.case, who, now=self.now, closing=closing))
        assert self.case.is_closed

    @invariant()
    def a_held_case_has_a_holder_and_a_closed_one_is_not_held(self) -> None:
        assert not self.case.is_held(self.now) or (self.case.holder is not None and not self.case.is_closed)

    @invariant()
    def it_is_kept_and_read_back_the_same(self) -> None:
        assert from_json(to_json(self.case)) == self.case


LifeOfACase.TestCase.settings = settings(max_examples=60, stateful_step_count=20, deadline=None)
TestLifeOfACase = LifeOfACase.TestCase
