"""A reply of the bot that did not arrive is shown to the team."""

from __future__ import annotations

from datetime import timedelta

import pytest
import telegram

from bot.conversation import Cause, Hold
from bot.delivery import Call, Fate, Promise, Role
from tests.desk.office import LEA, TEAM, TOM, Office, a_message, user

BLOCKED = "Forbidden: bot was blocked by the user"


async def replies(office: Office, text: str = "Votre colis part demain.", to: int = LEA.id) -> None:
    async with office.work() as work:
        await work.call(
            Call(
                method="sendMessage",
                chat_id=to,
                payload={"text": text},
                promise=Promise.AT_MOST_ONCE,
                role=Role.REPLY,
                conversation=to,
            )
        )


@pytest.mark.parametrize(
    ("fate", "words"),
    [(Fate.FAILED, "a bloqué le bot"), (Fate.IN_DOUBT, "peut-être arrivée, peut-être pas")],
)
async def test_it_opens_a_case_whose_card_says_it_all(office: Office, fate: Fate, words: str) -> None:
    await office.writes("où est mon colis ?")
    await replies(office)
    calls = await office.post(fate, BLOCKED, only=Role.REPLY)
    _, card = calls
    assert "NON DISTRIBUÉ" in card.payload["text"]
    assert "Léa M. (@lea)" in card.payload["text"]
    assert words in card.payload["text"]
    assert "« Votre colis part demain. »" in card.payload["text"]
    assert await office.hold() is Hold.CALLED


@pytest.mark.parametrize(("fate", "reminded"), [(Fate.FAILED, False), (Fate.IN_DOUBT, True)])
async def test_nobody_is_reminded_of_somebody_whom_nothing_reaches(
    office: Office, fate: Fate, reminded: bool
) -> None:
    await replies(office)
    await office.post(fate, BLOCKED, only=Role.REPLY)
    await office.passes(timedelta(days=7))
    assert bool(await office.happened("reminded")) is reminded


async def test_in_an_open_case_it_is_one_line_more(office: Office) -> None:
    await office.writes(cause=Cause.INSULT)
    await office.post()
    for _ in range(2):
        await replies(office)
        calls = await office.post(Fate.FAILED, BLOCKED, only=Role.REPLY)
        assert [call.role for call in calls] == [Role.REPLY, Role.NOTICE]
        assert calls[1].reply_to_card == 1
    assert len(await office.happened("case_opened")) == 1


async def test_somebody_nobody_remembers_gets_a_case_too(office: Office) -> None:
    await replies(office, to=TOM.id)
    await office.post(Fate.IN_DOUBT, only=Role.REPLY)
    assert await office.case(TOM) is not None


async def test_a_reply_that_arrived_is_no_news(office: Office) -> None:
    await replies(office)
    assert [call.role for call in await office.post()] == [Role.REPLY]


@pytest.mark.parametrize(("chat_id", "advice"), [(-2002, True), (TEAM, False)])
async def test_any_group_is_told_its_number(office: Office, chat_id: int, advice: bool) -> None:
    body = {**a_message(7, chat_id=chat_id, sender=user(LEA)), "text": "/id"}
    message = telegram.Message.de_json(body, None)
    assert message is not None
    async with office.work() as work:
        await office.desk.tell_id(work, message)
    [call] = await office.post()
    assert call.chat_id == chat_id
    assert str(chat_id) in call.payload["text"]
    assert call.payload["reply_parameters"]["message_id"] == 7
    assert ("VIGIE_TEAM_CHAT" in call.payload["text"]) is advice


async def test_a_notice_for_the_team_is_posted_as_it_is(office: Office) -> None:
    async with office.work() as work:
        await office.desk.tell(work, "limits.yml:3 : <b>clé inconnue</b>")
    [call] = await office.post()
    assert call.payload["text"] == "limits.yml:3 : <b>clé inconnue</b>"
    assert "parse_mode" not in call.payload
    assert call.chat_id == TEAM


async def test_a_group_that_becomes_a_supergroup_is_told_with_its_new_number(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    await office.says(None, migrate_to_chat_id=-1001234567890)
    assert "VIGIE_TEAM_CHAT=-1001234567890" in capsys.readouterr().out
    assert await office.happened("team_chat_moved")
