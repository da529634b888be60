"""A follower's case on the team's side: opened once, followed, raised."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import time, timedelta

from bot.brand import Hours
from bot.conversation import Cause, Hold
from bot.delivery import Fate, Role
from bot.messages import Kind
from bot.store import events
from tests.desk.office import LEA, TEAM, TOM, Office


async def test_a_call_posts_a_card_and_the_bot_goes_on_until_it_is_claimed(office: Office) -> None:
    await office.writes(cause=Cause.INSULT, reply="Restons courtois.")
    [card] = await office.post()
    assert card.role is Role.CARD
    assert card.chat_id == TEAM
    assert "🔴 INSULTE · #E-1" in card.payload["text"]
    assert "« Restons courtois. »" in card.payload["text"]
    assert await office.hold() is Hold.CALLED
    assert await office.hold(TOM) is Hold.BOT


async def test_after_a_threat_the_bot_keeps_quiet_until_the_case_is_closed(office: Office) -> None:
    await office.writes(cause=Cause.THREAT, page=True)
    await office.post()
    assert await office.hold() is Hold.RESERVED
    await office.taps("Réglé")
    assert await office.hold() is Hold.BOT


async def test_twenty_first_messages_at_once_open_one_case(office: Office) -> None:
    await asyncio.gather(*(office.writes(f"bande de nuls {n} !", cause=Cause.INSULT) for n in range(20)))
    calls = await office.post()
    assert len(await office.happened("case_opened")) == 1
    assert len(office.cards()) == 1
    mirrored = "".join(call.payload["text"] for call in calls if call.role is Role.MIRROR)
    on_the_card = next(call.payload["text"] for call in calls if call.role is Role.CARD)
    assert all(f"nuls {n} !" in mirrored + on_the_card for n in range(20))
    assert len(calls) <= 4, "the group's budget is twenty a minute: what waits is said as one"
    case = await office.case()
    assert case is not None
    assert case.messages == 20


async def test_a_burst_edits_the_card_once(office: Office) -> None:
    await office.writes(cause=Cause.INSULT)
    await office.post()
    for n in range(12):
        await office.writes(f"allô {n}")
    calls = await office.post()
    assert [call.method for call in calls].count("editMessageText") == 1
    assert "13 messages" in office.team[office.card()]["text"]


async def test_each_message_is_shown_under_the_card_while_the_case_is_open(office: Office) -> None:
    await office.writes(cause=Cause.INSULT)
    await office.post()
    await office.writes("et mon colis ?", reply="Il arrive demain.")
    mirror, card = await office.post()
    assert mirror.payload["text"] == "Léa M. :\net mon colis ?"
    assert office.last()["under"] == office.card()
    assert mirror.about["message"]
    assert "« Il arrive demain. »" in card.payload["text"]


async def test_what_is_not_text_or_does_not_fit_is_copied(office: Office) -> None:
    await office.writes(cause=Cause.ASKED)
    await office.post()
    for text, kind in (("", Kind.STICKER), ("regardez", Kind.PHOTO), ("a" * 4096, Kind.TEXT)):
        message_id = await office.writes(text, kind=kind)
        mirror = (await office.post())[0]
        assert mirror.method == "copyMessage"
        assert mirror.payload["from_chat_id"] == LEA.id
        assert mirror.payload["message_id"] == message_id


async def test_a_first_message_that_the_card_cannot_show_whole_is_shown_beneath(office: Office) -> None:
    await office.writes("mot " * 500, cause=Cause.LEGAL)
    card, mirror = await office.post()
    assert "…" in card.payload["text"]
    assert mirror.role is Role.MIRROR
    assert ("mot " * 500).strip() in mirror.payload["text"]


async def test_rough_words_are_hidden_in_mirrors_too(office: Office) -> None:
    await office.writes(cause=Cause.ASKED, severity=0.0)
    await office.writes("bande de nuls", cause=Cause.INSULT)
    await office.writes("pardon")
    (mirror,) = [call for call in await office.post() if call.role is Role.MIRROR]
    assert [entity["type"] for entity in mirror.payload["entities"]] == [
        "bold", "spoiler", "bold", "blockquote",
    ]  # fmt: skip


async def test_an_edited_message_is_shown_again_and_marked(office: Office) -> None:
    await office.writes(cause=Cause.INSULT)
    await office.post()
    await office.writes("vous êtes super", edited=True)
    [mirror] = await office.post()
    assert mirror.payload["text"] == "✏️ Léa M. a modifié son message :\nvous êtes super"
    await office.writes("", kind=Kind.LOCATION, edited=True)
    assert await office.post() == []


async def test_the_on_call_are_mentioned_on_severe_cards_only(office: Office) -> None:
    await office.writes(cause=Cause.INSULT)
    await office.writes(person=TOM, cause=Cause.DISTRESS, severity=0.95, page=True)
    paging, plain = await office.post()
    assert paging.urgent
    assert paging.conversation == TOM.id
    assert [entity["user"]["id"] for entity in paging.payload["entities"] if "user" in entity] == [501, 502]
    assert not any("user" in entity for entity in plain.payload["entities"])


async def test_a_case_that_gets_worse_calls_again_in_a_new_message(office: Office) -> None:
    await office.writes(cause=Cause.INSULT, severity=0.6)
    await office.post()
    await office.writes("je vais venir vous voir", cause=Cause.THREAT, severity=0.9, page=True)
    calls = await office.post()
    [ping] = [call for call in calls if call.role is Role.NOTICE]
    assert "🔴 MENACE" in ping.payload["text"]
    assert ping.reply_to_card == 1
    assert [entity["user"]["id"] for entity in ping.payload["entities"]] == [501, 502]
    assert "MENACE" in office.team[office.card()]["text"]
    assert await office.hold() is Hold.RESERVED


async def test_a_case_that_stays_as_it_was_does_not_call_again(office: Office) -> None:
    await office.writes(cause=Cause.INSULT)
    await office.post()
    await office.writes("toujours aussi nuls", cause=Cause.INSULT)
    assert {call.role for call in await office.post()} == {Role.MIRROR, Role.CARD}


async def test_a_follower_who_comes_back_is_known(office: Office) -> None:
    for _ in range(2):
        await office.writes(cause=Cause.INSULT)
        await office.post()
        await office.taps("Réglé")
        await office.post()
    await office.writes(cause=Cause.INSULT)
    await office.post()
    assert "2 dossiers auparavant" in office.team[office.card()]["text"]
    assert len(office.cards()) == 3


async def test_a_case_that_nobody_takes_is_told_once_more(office: Office) -> None:
    await office.writes(cause=Cause.INSULT)
    await office.post()
    await office.passes(timedelta(minutes=11))
    [reminder] = await office.post()
    assert "personne n'a encore pris le dossier" in reminder.payload["text"]
    await office.passes(timedelta(hours=3))
    assert await office.post() == []


async def test_out_of_hours_the_reminder_waits_for_the_team_unless_it_is_severe(office: Office) -> None:
    async with office.work() as work:
        never_today = work.now.astimezone(office.brand.hours.timezone).date()
    office.brand = replace(
        office.brand, hours=Hours(week=(((time(9), time(17)),),) * 7, closed_on=frozenset({never_today}))
    )
    await office.writes(cause=Cause.INSULT)
    await office.writes(person=TOM, cause=Cause.THREAT, page=True)
    await office.post()
    await office.passes(timedelta(minutes=11))
    [reminder] = await office.post()
    assert "Tom attend" in reminder.payload["text"]
    await office.passes(timedelta(days=2))
    [reminder] = await office.post()
    assert "Léa M. attend" in reminder.payload["text"]


async def test_a_group_that_takes_no_card_is_not_told_so_in_circles(office: Office) -> None:
    await office.writes(cause=Cause.INSULT)
    calls = await office.post(Fate.FAILED, "Bad Request: chat not found", only=Role.CARD)
    assert [call.role for call in calls] == [Role.CARD]
    [event] = await office.happened("not_shown_to_the_team")
    assert event.data["reason"] == "Bad Request: chat not found"


async def test_what_cannot_be_copied_is_told_in_words(office: Office) -> None:
    await office.writes(cause=Cause.INSULT)
    await office.post()
    await office.writes("", kind=Kind.OTHER)
    await office.post(Fate.FAILED, "Bad Request: message can't be copied", only=Role.MIRROR)
    assert any(
        "ne me laisse pas copier" in shown["text"] for shown in office.team.values() if "text" in shown
    )


async def test_events_hold_no_word_of_anybody(office: Office) -> None:
    await office.writes("secretword", cause=Cause.INSULT, reply="replyword")
    await office.writes("secretword")
    await office.post()
    await office.says("answerword", to=office.card())
    await office.post()
    async with office.store.reading() as conn:
        kept = await events.since(conn)
    assert len(kept) >= 3
    assert not any(word in str(event) for event in kept for word in ("secretword", "replyword", "answerword"))
