"""Somebody writes faster than anybody can be answered: one honest line, then one answer; nothing is dropped or overlooked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.conversation import Answer, Conversation, Escalate, Lookout, Silence, StaySilent, Turn
from bot.conversation.flood import CALM, LONGEST, MESSAGES, MOST_KEPT, answered_at, is_too_fast, kept
from bot.messages import Message
from tests.conversation.followers import LEA, NOON, a_catalogue

LOOKOUT = Lookout.of(a_catalogue())
SECOND = timedelta(seconds=1)


def write(*texts: str, every: timedelta = SECOND / 4, conversation: Conversation | None = None) -> list[Turn]:
    """What is concluded about messages that come one after the other."""
    now, turns = NOON, []
    conversation = conversation or Conversation(chat_id=7, person=LEA, seen_at=NOON - timedelta(days=1))
    for number, text in enumerate(texts):
        message = Message(chat_id=7, message_id=number, person=LEA, text=text, sent_at=now)
        turns.append(LOOKOUT.consider(message, conversation=conversation, now=now))
        conversation, now = turns[-1].conversation, now + every
    return turns


def test_a_story_told_in_pieces_is_answered_piece_by_piece() -> None:
    turns = write(*["où est mon colis"] * 20, every=4 * SECOND)
    assert all(isinstance(turn.decision, Answer) and turn.decision.intent == "suivi" for turn in turns)


def test_a_flood_hears_one_honest_line_and_is_answered_together_afterwards() -> None:
    turns = write(*[f"où est mon colis {number}" for number in range(50)])
    said = [turn.draft.text for turn in turns if turn.draft]
    assert len(said) == MESSAGES + 1
    assert said[-1].startswith("Je lis tout ce que vous m'écrivez")
    assert {turn.decision for turn in turns[MESSAGES + 1 :]} == {StaySilent(reason=Silence.FLOOD)}
    last = turns[-1]
    assert last.conversation.put_off == tuple(f"où est mon colis {number}" for number in range(MESSAGES, 50))
    message = replace(last.message, text="\n".join(last.conversation.put_off))
    together = LOOKOUT.consider(
        message, conversation=last.conversation, now=NOON + 20 * SECOND, together=True
    )
    assert together.intent == "suivi"
    assert (together.conversation.put_off, together.conversation.put_off_since) == ((), None)


def test_what_calls_a_human_does_so_in_the_middle_of_a_flood() -> None:
    turns = write(*["où est mon colis"] * 12, "je vais tous vous tuer", "où est mon colis")
    assert isinstance(turns[12].decision, Escalate)
    assert turns[12].decision.cause == "threat"
    assert turns[13].conversation.put_off, "the question is not forgotten over it"


def test_the_line_is_not_said_again_for_a_while() -> None:
    first = write(*["où est mon colis"] * 12)
    second = write(
        *["où est mon colis"] * 12, conversation=replace(first[-1].conversation, put_off=(), wrote=())
    )
    assert [turn.draft for turn in second[MESSAGES:]] == [None] * (12 - MESSAGES)


@given(st.lists(st.text(max_size=400), max_size=60))
def test_what_is_kept_is_bounded_and_in_order(texts: list[str]) -> None:
    put_off: tuple[str, ...] = ()
    for text in texts:
        put_off = kept(put_off, text)
    assert sum(map(len, put_off)) <= MOST_KEPT
    remaining = iter(texts)
    assert all(any(text.startswith(one.removesuffix("…")) for text in remaining) for one in put_off)


@given(st.lists(st.integers(0, 60), max_size=40))
def test_an_answer_comes_once_it_is_calm_and_never_later_than_promised(gaps: list[int]) -> None:
    now, due = NOON, answered_at(NOON, NOON)
    for gap in gaps:
        if now + gap * SECOND > due:
            break
        now += gap * SECOND
        due = answered_at(NOON, now)
        assert now <= due <= max(now, NOON + LONGEST)
    assert due <= now + CALM


def test_a_clock_that_was_set_back_is_no_flood() -> None:
    assert not is_too_fast([NOON + timedelta(hours=1)] * 20, NOON)


def test_what_was_put_off_warms_the_conversation_once() -> None:
    last = write(*["où est mon colis"] * MESSAGES, "vous êtes nuls, service pourri", "où est mon colis")[-1]
    warm = last.conversation
    assert warm.heat > 0
    message = replace(last.message, text="\n".join(warm.put_off))
    together = LOOKOUT.consider(message, conversation=warm, now=NOON + 20 * SECOND, together=True)
    assert together.judgement.severity > 0, "it is the same message again"
    assert together.temperature <= warm.heat
    assert together.conversation.heated_by == warm.heated_by
