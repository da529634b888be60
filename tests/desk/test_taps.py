"""Taps on a card: judged by how the case stands, refused in words, one effect however often."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.conversation import Cause, Conversation, Hold, from_json
from bot.delivery import Role
from bot.escalation import State
from bot.store import conversations, sent
from bot.store.tables import sent as sent_table
from tests.desk.office import BOT, INES, LEA, MARC, NAME, TEAM, TOM, Office


@pytest.fixture
async def opened(office: Office) -> Office:
    await office.writes(cause=Cause.INSULT)
    await office.post()
    return office


async def remembered(office: Office) -> Conversation:
    async with office.store.transaction() as conn:
        state = await conversations.load(conn, NAME, LEA.id)
    assert state is not None
    return from_json(state)


async def test_a_claim_silences_the_bot_and_is_shown(opened: Office) -> None:
    answer = await opened.taps("Je prends")
    await opened.post()
    assert answer.text.startswith("C'est à vous jusqu'à")
    assert not answer.alert
    assert await opened.hold() is Hold.HUMAN
    assert "✋ pris par Inès" in opened.team[opened.card()]["text"]


async def test_of_two_claims_one_wins_and_the_other_learns_who(opened: Office) -> None:
    first, second = await asyncio.gather(opened.taps("Je prends", by=INES), opened.taps("Je prends", by=MARC))
    case = await opened.case()
    assert case is not None
    assert case.holder is not None
    winner, loser = (first, second) if case.holder.id == INES.id else (second, first)
    assert winner.text.startswith("C'est à vous")
    assert loser.text.startswith(f"Déjà pris par {case.holder.first_name} (")
    assert loser.alert
    assert len(await opened.happened("tap_claim")) == 1


@pytest.mark.parametrize("label", ["Je prends", "Répondre", "Réglé", "Pas agressif"])
async def test_a_hundred_taps_have_one_effect(opened: Office, label: str) -> None:
    answers = await asyncio.gather(*(opened.taps(label, by=INES) for _ in range(100)))
    calls = await opened.post()
    assert len({answer.text for answer in answers}) == 2
    assert [call.role for call in calls].count(Role.CARD) == 1
    assert [call.role for call in calls].count(Role.PROMPT) == (label == "Répondre")


async def test_a_claim_that_is_forgotten_ends_and_the_bot_is_back(opened: Office) -> None:
    await opened.taps("Je prends")
    await opened.post()
    await opened.passes(timedelta(minutes=14))
    assert await opened.hold() is Hold.HUMAN
    await opened.passes(timedelta(minutes=1))
    assert await opened.hold() is Hold.CALLED
    card, nudge = await opened.post()
    assert "Inès n'a pas répondu à temps" in card.payload["text"]
    assert "qui prend la suite" in nudge.payload["text"]
    assert nudge.reply_to_card == 1
    await opened.taps("Je prends", by=MARC)
    assert await opened.hold() is Hold.HUMAN


async def test_a_claim_is_taken_over_once_it_ran_out_even_before_its_timer(opened: Office) -> None:
    await opened.taps("Je prends", by=INES)
    card = opened.card()
    await opened.wait(timedelta(minutes=16))
    answer = await opened.taps("Je prends", by=MARC, card=card)
    assert answer.text.startswith("C'est à vous")


async def test_a_claim_is_not_refused_for_another_message_of_the_follower(opened: Office) -> None:
    shown = opened.team[opened.card()]["reply_markup"]
    await opened.writes("vous êtes là ?")
    answer = await opened.taps("Je prends", keyboard=shown)
    assert answer.text.startswith("C'est à vous")


async def test_closing_must_have_seen_the_newest_message(opened: Office) -> None:
    shown = opened.team[opened.card()]["reply_markup"]
    await opened.writes("une dernière chose…")
    refused = await opened.taps("Réglé", keyboard=shown)
    assert refused.alert
    assert "Du nouveau est arrivé" in refused.text
    await opened.post()
    accepted = await opened.taps("Réglé")
    assert accepted.text.startswith("Dossier réglé")


async def test_a_message_that_was_answered_does_not_keep_the_case_open(opened: Office) -> None:
    shown = opened.team[opened.card()]["reply_markup"]
    await opened.writes("une dernière chose…")
    await opened.says("La voici.", to=opened.card())
    assert "Dossier réglé" in (await opened.taps("Réglé", keyboard=shown)).text


async def test_closing_must_have_seen_who_took_it(opened: Office) -> None:
    shown = opened.team[opened.card()]["reply_markup"]
    await opened.taps("Je prends", by=INES)
    assert "Du nouveau" in (await opened.taps("Réglé", by=MARC, keyboard=shown)).text
    assert "Dossier réglé" in (await opened.taps("Réglé", by=INES, keyboard=shown)).text


async def test_a_closed_case_gives_the_thread_back_and_shrinks(opened: Office) -> None:
    await opened.taps("Je prends")
    await opened.post()
    await opened.taps("Réglé")
    await opened.post()
    assert await opened.hold() is Hold.BOT
    closed = opened.team[opened.card()]
    assert closed["text"].startswith("✅ #E-1 · Léa M. · réglé par Inès")
    assert "\n" not in closed["text"]
    assert closed["reply_markup"] == {"inline_keyboard": []}
    await opened.passes(timedelta(hours=1))
    assert await opened.post() == [], "nothing of a closed case falls due"


async def test_not_rough_closes_and_calms_the_conversation(opened: Office) -> None:
    assert (await remembered(opened)).heat > 0
    await opened.taps("Pas agressif")
    assert (await remembered(opened)).heat == 0
    assert await opened.case() is None


async def test_whoever_taps_on_a_closed_case_learns_who_closed_it(opened: Office) -> None:
    shown = opened.team[opened.card()]["reply_markup"]
    await opened.taps("Réglé", by=INES)
    answer = await opened.taps("Je prends", by=MARC, keyboard=shown)
    assert answer.alert
    assert answer.text.startswith("Déjà clos par Inès")


async def test_closing_one_never_reaches_another(opened: Office) -> None:
    await opened.writes(person=TOM, cause=Cause.INSULT)
    await opened.post()
    lea, tom = opened.cards()
    await opened.taps("Réglé", card=lea)
    case = await opened.case(TOM)
    assert case is not None
    assert case.state is State.OPEN
    assert await opened.case(LEA) is None
    answer = await opened.taps("Réglé", card=tom)
    assert answer.text.startswith("Dossier réglé")


async def test_answer_asks_whoever_tapped_under_the_card(opened: Office) -> None:
    await opened.taps("Répondre", by=MARC)
    calls = await opened.post()
    [prompt] = [call for call in calls if call.role is Role.PROMPT]
    assert prompt.payload["reply_markup"]["force_reply"]
    assert prompt.payload["reply_markup"]["selective"]
    assert prompt.payload["entities"][0]["user"]["id"] == MARC.id
    assert prompt.reply_to_card == 1
    assert await opened.hold() is Hold.HUMAN


async def test_the_holder_may_be_asked_again_later_and_others_may_not(opened: Office) -> None:
    await opened.taps("Répondre", by=MARC)
    await opened.post()
    assert (await opened.taps("Répondre", by=INES)).text.startswith("Déjà pris par Marc")
    await opened.wait(timedelta(seconds=11))
    assert "Écrivez votre réponse" in (await opened.taps("Répondre", by=MARC)).text
    assert Role.PROMPT in [call.role for call in await opened.post()]


@pytest.mark.parametrize(
    "data",
    [
        "",
        "claim",
        "claim:1:1:token-2",
        "claim:2:1:token-1",
        "claim:1:1:",
        "close:1:999:guess",
        "pick:1:1:token-1",
    ],
)
async def test_data_that_was_made_up_gains_nothing(opened: Office, data: str) -> None:
    answer = await opened.taps("", data=data)
    assert answer.alert
    assert answer.text.startswith("Ce dossier n'existe plus")
    case = await opened.case()
    assert case is not None
    assert case.version == 1


async def test_one_cards_button_does_nothing_on_anothers_card(opened: Office) -> None:
    await opened.writes(person=TOM, cause=Cause.INSULT)
    await opened.post()
    lea, tom = opened.cards()
    stolen = opened.team[tom]["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    answer = await opened.taps("", card=lea, data=stolen)
    assert "n'existe plus" in answer.text
    assert await opened.hold(TOM) is Hold.CALLED


async def test_a_card_counts_in_the_teams_group_only(opened: Office) -> None:
    answer = await opened.taps("Je prends", chat_id=-2002)
    assert answer.alert
    assert "groupe de l'équipe" in answer.text
    assert await opened.hold() is Hold.CALLED


async def test_a_card_whose_id_was_never_learnt_is_known_by_its_token(opened: Office) -> None:
    shown = opened.team[opened.card()]["reply_markup"]
    unknown = 999_999
    async with opened.store.transaction() as conn:
        await conn.execute(sent_table.delete())
    answer = await opened.taps("Je prends", card=unknown, keyboard=shown)
    assert answer.text.startswith("C'est à vous")
    async with opened.store.reading() as conn:
        adopted = await sent.find(conn, BOT, TEAM, unknown)
    assert adopted is not None
    assert adopted.escalation == 1


async def test_an_anonymous_administrator_is_not_locked_out_under_their_own_name(opened: Office) -> None:
    anonymous = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
    await opened.says("Bonjour", to=opened.card(), by=anonymous, author_signature="Direction")
    await opened.post()
    assert "suivi par Direction" in opened.team[opened.card()]["text"]
    shown = {"inline_keyboard": [[{"text": "✋", "callback_data": "claim:1:1:token-1"}]]}
    answer = await opened.taps("✋", keyboard=shown)
    assert answer.text.startswith("C'est à vous")


async def test_a_message_that_the_bot_overlooked_may_be_found_rough_once(office: Office) -> None:
    await office.writes("bande de zouaves", cause=Cause.UNMATCHED)
    await office.post()
    told = await office.taps("Agressif")
    assert "agressif" in told.text
    case = await office.case()
    assert case is not None
    assert case.found_rough
    again = await office.taps("Agressif", data=f"rough:{case.id}:{case.version}:{case.token}")
    assert "déjà" in again.text
    await office.post()
    assert "Agressif" not in str(office.team[office.card()]["reply_markup"])
