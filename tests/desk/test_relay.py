"""What the team writes: a reply to a card or a mirror goes to its follower, all else stays inside."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.conversation import Cause, Hold
from bot.delivery import Fate, Promise, Role
from bot.escalation import State
from tests.desk.office import INES, LEA, MARC, ME, TEAM, TOM, Office, a_message, user

ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


@pytest.fixture
async def opened(office: Office) -> Office:
    await office.writes(cause=Cause.INSULT)
    await office.post()
    return office


def the(office: Office, start: str) -> int:
    """The newest message in the group that begins so."""
    return max(n for n, shown in office.team.items() if str(shown.get("text", "")).startswith(start))


async def test_a_reply_to_the_card_reaches_the_follower_at_most_once(opened: Office) -> None:
    message_id = await opened.says("Bonjour Léa, je regarde.", to=opened.card())
    calls = await opened.post()
    [sent] = [call for call in calls if call.role is Role.RELAYED]
    assert opened.reads() == ["Bonjour Léa, je regarde."]
    assert sent.promise is Promise.AT_MOST_ONCE
    assert sent.about == {"chat": TEAM, "message": message_id, "by": INES.id, "seen": 2}


async def test_the_receipt_is_a_sign_on_the_members_message_once_it_is_sent(opened: Office) -> None:
    message_id = await opened.says(to=opened.card())
    reactions = [call for call in await opened.post() if call.method == "setMessageReaction"]
    assert [call.payload["message_id"] for call in reactions] == [message_id]
    assert reactions[0].payload["reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert "💬 répondu à" in opened.team[opened.card()]["text"]


async def test_styles_go_with_the_text(opened: Office) -> None:
    entities = [
        {"type": "bold", "offset": 0, "length": 7},
        {"type": "text_link", "offset": 8, "length": 3, "url": "https://maisonlune.example/"},
    ]
    await opened.says("Bonjour Léa", to=opened.card(), entities=entities)
    await opened.post()
    assert opened.received[LEA.id][0]["entities"] == entities


@pytest.mark.parametrize(
    "content",
    [
        {"photo": [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}], "caption": "voilà"},
        {"sticker": {"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "type": "regular",
                     "is_animated": False, "is_video": False}},
        {"voice": {"file_id": "f", "file_unique_id": "u", "duration": 2}},
        {"location": {"longitude": 2.3, "latitude": 48.8}},
        {"contact": {"phone_number": "+33", "first_name": "SAV"}},
    ],
    ids=lambda content: next(iter(content)),
)  # fmt: skip
async def test_what_is_not_text_is_copied(opened: Office, content: dict[str, Any]) -> None:
    message_id = await opened.says(None, to=opened.card(), **content)
    [sent] = [call for call in await opened.post() if call.role is Role.RELAYED]
    assert (sent.method, sent.payload) == ("copyMessage", {"from_chat_id": TEAM, "message_id": message_id})


async def test_a_reply_to_a_mirror_or_to_a_prompt_goes_out_too(opened: Office) -> None:
    await opened.writes("vous êtes là ?")
    await opened.post()
    await opened.says("Oui.", to=the(opened, "Léa M. :"))
    await opened.post()
    await opened.taps("Répondre")
    await opened.post()
    await opened.says("Je suis là.", to=the(opened, "Inès, votre réponse"))
    await opened.post()
    assert opened.reads() == ["Oui.", "Je suis là."]


async def test_each_answer_goes_to_the_follower_whose_card_it_answers(office: Office) -> None:
    for person in (LEA, TOM):
        await office.writes(person=person, cause=Cause.INSULT)
    await office.post()
    lea, tom = office.cards()
    for text, card in (("un", lea), ("deux", tom), ("trois", lea), ("quatre", tom)):
        await office.says(text, to=card)
    await office.post()
    assert office.reads(LEA) == ["un", "trois"]
    assert office.reads(TOM) == ["deux", "quatre"]


@pytest.mark.parametrize(
    "note",
    [
        "// à voir",
        "//",
        "  // à voir",
        "\u200b//à voir",
        "／／ à voir",
        "/close",
        "/id@maisonlune_bot",
        "/ /",
    ],
)
@pytest.mark.parametrize("form", ["text", "caption"])
async def test_notes_and_commands_never_leak(opened: Office, note: str, form: str) -> None:
    if form == "text":
        await opened.says(note, to=opened.card())
    else:
        photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
        await opened.says(None, to=opened.card(), photo=photo, caption=note)
    await opened.post()
    assert opened.reads() == []
    case = await opened.case()
    assert case is not None
    assert case.state is State.OPEN


async def test_no_picture_of_an_album_that_is_a_note_leaks(opened: Office) -> None:
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    noted, meant = {"photo": photo, "media_group_id": "1"}, {"photo": photo, "media_group_id": "2"}
    await opened.says(None, to=opened.card(), caption="// le colis, vu de près", **noted)
    await opened.says(None, to=opened.card(), **noted)
    await opened.post()
    assert opened.reads() == []
    for _ in range(2):
        await opened.says(None, to=opened.card(), **meant)
    await opened.post()
    assert len(opened.reads()) == 2


@pytest.mark.parametrize(
    "talk",
    [
        {},
        {"to": 77_777},
        {"by": {"id": 9, "is_bot": True, "first_name": "Autre bot"}},
        {"by": ME},
        {"sender_chat": {"id": -1009, "type": "channel", "title": "Chaîne"}},
        {"is_automatic_forward": True},
        {"edit_date": 1_790_000_100},
        {"text": None, "new_chat_title": "Équipe de nuit"},
        {"text": None, "pinned_message": a_message(5, chat_id=TEAM, sender=ME)},
        {"text": None, "new_chat_members": [user(MARC)]},
        {"text": None, "forum_topic_created": {"name": "Urgent", "icon_color": 1}},
    ],
    ids=[
        "no reply", "reply to a person", "another bot", "ourselves", "a channel", "a forwarded post", "an edit",
        "a new title", "a pin", "a newcomer", "a new topic",
    ],
)  # fmt: skip
async def test_the_teams_own_talk_stays_inside(opened: Office, talk: dict[str, Any]) -> None:
    to = talk.pop("to", None) if "to" in talk else (opened.card() if talk else None)
    await opened.says(**{"text": "On lui dit quoi ?", **talk}, to=to)
    await opened.post()
    assert opened.received == {}
    assert await opened.hold() is Hold.CALLED


async def test_plain_talk_in_a_topic_is_no_reply(opened: Office) -> None:
    created = {
        **a_message(opened.card() + 500, chat_id=TEAM, sender=ME),
        "forum_topic_created": {"name": "Urgent", "icon_color": 1},
    }
    await opened.says(
        "Qui s'en charge ?", reply_to_message=created, is_topic_message=True, message_thread_id=1
    )
    await opened.post()
    assert opened.received == {}


async def test_another_group_answers_nobody(opened: Office) -> None:
    await opened.says(to=opened.card(), chat={"id": -2002, "type": "supergroup", "title": "Ailleurs"})
    await opened.post()
    assert opened.received == {}


async def test_a_reply_to_a_notice_stays_inside_and_its_writer_learns_how_to_answer(opened: Office) -> None:
    await opened.passes(timedelta(minutes=11))
    await opened.post()
    message_id = await opened.says("j'y vais", to=the(opened, "⏰"))
    [told] = await opened.post()
    assert "Resté entre nous" in told.payload["text"]
    assert told.payload["reply_parameters"]["message_id"] == message_id
    assert opened.received == {}


async def test_an_anonymous_administrator_is_one_of_the_team(opened: Office) -> None:
    await opened.says(
        "Bonjour", to=opened.card(), by=ANONYMOUS, sender_chat={"id": TEAM, "type": "supergroup"}
    )
    await opened.post()
    assert opened.reads() == ["Bonjour"]
    assert "suivi par l'équipe" in opened.team[opened.card()]["text"]


async def test_a_reply_to_a_card_of_90_days_ago_still_arrives(opened: Office) -> None:
    await opened.wait(timedelta(days=90))
    await opened.says("Nous revoilà.", to=opened.card())
    await opened.post()
    assert opened.reads() == ["Nous revoilà."]


async def test_a_reply_to_a_closed_case_arrives_and_says_that_it_was_closed(opened: Office) -> None:
    card = opened.card()
    await opened.taps("Réglé")
    await opened.post()
    message_id = await opened.says("Encore désolés.", to=card)
    calls = await opened.post()
    assert opened.reads() == ["Encore désolés."]
    [notice] = [call for call in calls if call.role is Role.NOTICE and call.method == "sendMessage"]
    assert "#E-1 était clos" in notice.payload["text"]
    assert notice.payload["reply_parameters"]["message_id"] == message_id
    assert await opened.hold() is Hold.BOT


async def test_a_reply_to_an_old_card_answers_in_the_open_case_of_the_same_follower(opened: Office) -> None:
    old = opened.card()
    await opened.taps("Réglé")
    await opened.writes("et encore", cause=Cause.INSULT)
    await opened.post()
    await opened.says("Bonjour", to=old)
    await opened.post()
    case = await opened.case()
    assert case is not None
    assert (case.id, case.state) == (2, State.ANSWERED)
    assert opened.reads() == ["Bonjour"]


async def test_who_answers_takes_the_case_and_an_answer_renews_the_claim(opened: Office) -> None:
    await opened.says(to=opened.card())
    await opened.post()
    assert await opened.hold() is Hold.HUMAN
    await opened.passes(timedelta(minutes=14))
    await opened.says("toujours là", to=opened.card())
    await opened.post()
    await opened.passes(timedelta(minutes=14))
    assert await opened.hold() is Hold.HUMAN
    await opened.passes(timedelta(minutes=2))
    assert await opened.hold() is Hold.CALLED
    calls = await opened.post()
    assert [call.role for call in calls] == [Role.CARD], "nobody is blamed for a conversation that is over"


async def test_who_wrote_again_before_the_answer_was_sent_still_waits(opened: Office) -> None:
    await opened.says(to=opened.card())
    await opened.writes("et alors ?")
    await opened.post()
    await opened.passes(timedelta(minutes=16))
    assert "Inès n'a pas répondu à temps" in (await opened.post())[0].payload["text"]


async def test_an_answer_on_somebody_elses_case_leaves_it_theirs(opened: Office) -> None:
    await opened.taps("Je prends", by=MARC)
    await opened.post()
    await opened.says(to=opened.card(), by=user(INES))
    await opened.post()
    case = await opened.case()
    assert case is not None
    assert case.holder is not None
    assert case.holder.id == MARC.id


@pytest.mark.parametrize(
    ("fate", "reason", "words"),
    [
        (Fate.FAILED, "Forbidden: bot was blocked by the user", "Léa M. a bloqué le bot"),
        (Fate.FAILED, "Bad Request: chat not found", "n'existe plus"),
        (Fate.FAILED, "Forbidden: user is deactivated", "n'existe plus"),
        (Fate.FAILED, "Bad Request: message is too long", "« Bad Request: message is too long »"),
        (Fate.IN_DOUBT, "timed out", "Peut-être remis à Léa M., peut-être pas"),
    ],
)
async def test_what_did_not_arrive_is_told_in_words_and_never_as_sent(
    opened: Office, fate: Fate, reason: str, words: str
) -> None:
    message_id = await opened.says(to=opened.card())
    calls = await opened.post(fate, reason, only=Role.RELAYED)
    [told] = [call for call in calls if "reply_parameters" in call.payload]
    assert words in told.payload["text"]
    assert told.payload["reply_parameters"]["message_id"] == message_id
    assert not [call for call in calls if call.method == "setMessageReaction"]
    assert "répondu à" not in opened.team[opened.card()]["text"]


async def test_a_group_without_reactions_gets_its_receipt_in_words(opened: Office) -> None:
    message_id = await opened.says(to=opened.card())
    calls = await opened.post(Fate.FAILED, "Bad Request: REACTION_INVALID", only=Role.NOTICE)
    [told] = [call for call in calls if "reply_parameters" in call.payload]
    assert told.payload["text"] == "✓ Envoyé à Léa M."
    assert told.payload["reply_parameters"]["message_id"] == message_id
