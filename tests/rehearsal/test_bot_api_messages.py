"""What a bot sends arrives as Telegram would show it, and is refused in Telegram's words where it would be."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from telegram import (
    Bot,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MessageEntity,
    ReplyParameters,
)
from telegram.error import BadRequest, Forbidden

from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import LocalTelegram, local_telegram
from bot.rehearsal.server.people import Person

NOT_MODIFIED = (
    "Message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)


def exactly(sentence: str) -> re.Pattern[str]:
    """Telegram's sentence and nothing else; the client changes its capitals."""
    return re.compile(f"^{re.escape(sentence)}$", re.IGNORECASE)


def keyboard(*rows: list[str]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=label) for label in row] for row in rows]
    )


@pytest.fixture
def met(lea: Person) -> Person:
    """A follower who wrote first, as a bot cannot."""
    lea.writes("bonjour")
    return lea


async def test_a_text_arrives_with_its_buttons(bot: Bot, met: Person) -> None:
    sent = await bot.send_message(met.id, "Coucou !", reply_markup=keyboard(["Oui", "Non"]))
    assert sent.message_id == met.chat.last.id
    assert (met.chat.last.text, met.chat.last.labels) == ("Coucou !", ["Oui", "Non"])


async def test_a_text_is_trimmed_and_its_entities_move_along(bot: Bot, met: Person) -> None:
    bold = MessageEntity(type="bold", offset=4, length=4)
    sent = await bot.send_message(met.id, "  🎉gras  ", entities=[bold])
    assert sent.text == "🎉gras"
    assert [(entity.offset, entity.length) for entity in sent.entities] == [(2, 4)]


async def test_links_commands_and_mentions_are_marked_by_themselves(bot: Bot, met: Person) -> None:
    sent = await bot.send_message(met.id, "🙂 /aide ou https://example.org @quelqu_un a@b.fr #promo")
    assert [sent.parse_entity(entity) for entity in sent.entities] == [
        "/aide", "https://example.org", "@quelqu_un", "a@b.fr", "#promo",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("length", "char"), [(4096, "a"), (2048, "😀")], ids=["4096 letters", "2048 emoji of two units each"]
)
async def test_the_longest_text_arrives_and_one_more_is_too_long(
    bot: Bot, met: Person, length: int, char: str
) -> None:
    await bot.send_message(met.id, char * length)
    with pytest.raises(BadRequest, match=exactly("Message is too long")):
        await bot.send_message(met.id, char * length + "a")


@pytest.mark.parametrize("text", ["", "   \n"], ids=["nothing", "blanks"])
async def test_an_empty_text_is_refused(bot: Bot, met: Person, text: str) -> None:
    with pytest.raises(BadRequest, match=exactly("Message text is empty")):
        await bot.send_message(met.id, text)


async def test_the_longest_caption_arrives_and_one_more_is_too_long(bot: Bot, met: Person) -> None:
    await bot.send_photo(met.id, b"png", caption="c" * 1024)
    with pytest.raises(BadRequest, match="caption is too long"):
        await bot.send_photo(met.id, b"png", caption="c" * 1025)


@pytest.mark.parametrize(
    ("offset", "length", "refusal"),
    [
        (0, 9, "ends after the end of the text"),
        (-1, 2, "incorrect offset -1"),
        (0, -2, "incorrect length -2"),
        (1, 2, "begins in a middle of a utf-16 symbol"),
        (0, 1, "ends in a middle of a utf-16 symbol"),
    ],
)
async def test_entities_lie_within_the_text(
    bot: Bot, met: Person, offset: int, length: int, refusal: str
) -> None:
    with pytest.raises(BadRequest, match=refusal):
        await bot.send_message(met.id, "😀 ok", entities=[MessageEntity("bold", offset, length)])


async def test_data_of_a_button_fits_in_64_bytes(bot: Bot, met: Person) -> None:
    await bot.send_message(met.id, "?", reply_markup=keyboard(["é" * 32]))
    with pytest.raises(BadRequest, match=exactly("BUTTON_DATA_INVALID")):
        await bot.send_message(met.id, "?", reply_markup=keyboard(["é" * 32 + "a"]))


async def test_a_row_holds_eight_buttons_and_a_message_a_hundred(bot: Bot, met: Person) -> None:
    await bot.send_message(met.id, "?", reply_markup=keyboard(*[["x"] * 8] * 12, ["x"] * 4))
    with pytest.raises(BadRequest, match="Reply markup is too long"):
        await bot.send_message(met.id, "?", reply_markup=keyboard(*[["x"] * 8] * 12, ["x"] * 5))
    with pytest.raises(BadRequest, match="more than 8 buttons in a row"):
        await bot.send_message(met.id, "?", reply_markup=keyboard(["x"] * 9))


async def test_a_button_does_exactly_one_thing(bot: Bot, met: Person) -> None:
    with pytest.raises(BadRequest, match="text buttons are unallowed in the inline keyboard"):
        await bot.send_message(
            met.id, "?", reply_markup=InlineKeyboardMarkup([[InlineKeyboardButton("rien")]])
        )


async def test_a_reply_field_can_be_opened(bot: Bot, met: Person) -> None:
    await bot.send_message(met.id, "Votre réponse ?", reply_markup=ForceReply(input_field_placeholder="ici"))
    assert met.chat.last.asks_for_reply


async def test_a_reply_points_at_what_it_answers(bot: Bot, met: Person) -> None:
    question = met.chat.last
    sent = await bot.send_message(met.id, "oui", reply_parameters=ReplyParameters(question.id))
    assert met.chat.last.reply_to is question
    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "bonjour"


async def test_a_reply_to_nothing_is_refused_unless_it_may_stand_alone(bot: Bot, met: Person) -> None:
    with pytest.raises(BadRequest, match=exactly("Message to be replied not found")):
        await bot.send_message(met.id, "oui", reply_parameters=ReplyParameters(999))
    alone = ReplyParameters(999, allow_sending_without_reply=True)
    sent = await bot.send_message(met.id, "oui", reply_parameters=alone)
    assert sent.reply_to_message is None


async def test_an_edit_replaces_the_words_and_drops_buttons_that_are_not_given(bot: Bot, met: Person) -> None:
    sent = await bot.send_message(met.id, "avant", reply_markup=keyboard(["Oui"]))
    await bot.edit_message_text("après", met.id, sent.message_id)
    assert (met.chat.last.text, met.chat.last.labels) == ("après", [])
    assert met.chat.last.edited_at is not None


async def test_an_edit_that_changes_nothing_is_told_so(bot: Bot, met: Person) -> None:
    sent = await bot.send_message(met.id, "pareil", reply_markup=keyboard(["Oui"]))
    with pytest.raises(BadRequest) as refused:
        await bot.edit_message_text("pareil ", met.id, sent.message_id, reply_markup=keyboard(["Oui"]))
    assert refused.value.message == NOT_MODIFIED
    with pytest.raises(BadRequest) as refused:
        await bot.edit_message_reply_markup(met.id, sent.message_id, reply_markup=keyboard(["Oui"]))
    assert refused.value.message == NOT_MODIFIED


async def test_buttons_can_be_taken_away_alone(bot: Bot, met: Person) -> None:
    sent = await bot.send_message(met.id, "choisis", reply_markup=keyboard(["Oui"]))
    await bot.edit_message_reply_markup(met.id, sent.message_id)
    assert (met.chat.last.text, met.chat.last.labels) == ("choisis", [])


async def test_what_is_gone_cannot_be_edited(bot: Bot, met: Person) -> None:
    sent = await bot.send_message(met.id, "oups")
    await bot.delete_message(met.id, sent.message_id)
    for number in (sent.message_id, 999):
        with pytest.raises(BadRequest, match=exactly("Message to edit not found")):
            await bot.edit_message_text("trop tard", met.id, number)


async def test_the_words_of_others_and_of_photos_cannot_be_edited(bot: Bot, met: Person) -> None:
    with pytest.raises(BadRequest, match=exactly("Message can't be edited")):
        await bot.edit_message_text("autre", met.id, met.chat.last.id)
    photo = await bot.send_photo(met.id, b"png", caption="légende")
    with pytest.raises(BadRequest, match=exactly("There is no text in the message to edit")):
        await bot.edit_message_text("autre", met.id, photo.message_id)
    await bot.edit_message_caption(met.id, photo.message_id, caption="mieux")
    assert met.chat.last.text == "mieux"


async def test_a_bot_deletes_its_own_messages_for_48_hours() -> None:
    now = [datetime(2026, 11, 22, 12, 0, tzinfo=UTC)]
    async with (
        local_telegram(limits=Limits.none(), clock=lambda: now[0]) as telegram,
        Bot(telegram.token, base_url=telegram.base_url) as bot,
    ):
        team = telegram.world.group("Équipe", telegram.world.person("Inès"), telegram.bot)
        young, old = await bot.send_message(team.id, "jeune"), await bot.send_message(team.id, "vieux")
        assert young.date == now[0]
        now[0] += timedelta(hours=48)
        await bot.delete_message(team.id, young.message_id)
        now[0] += timedelta(seconds=1)
        with pytest.raises(BadRequest, match=exactly("Message can't be deleted for everyone")):
            await bot.delete_message(team.id, old.message_id)
    assert [message.text for message in team.messages] == ["vieux"]


async def test_a_copy_says_nothing_of_its_origin_and_a_forward_does(
    telegram: LocalTelegram, bot: Bot, lea: Person, ines: Person
) -> None:
    team = telegram.world.group("Équipe", ines, telegram.bot)
    original = lea.sends("photo", caption="mon colis cassé")
    copied = await bot.copy_message(team.id, lea.id, original.id, caption="reçu")
    assert copied.message_id == team.last.id
    assert (team.last.kind, team.last.text, team.last.origin) == ("photo", "reçu", None)
    forwarded = await bot.forward_message(team.id, lea.id, original.id)
    assert forwarded.caption == "mon colis cassé"
    assert forwarded.forward_origin is not None
    assert forwarded.forward_origin.to_dict()["sender_user"]["id"] == lea.id


async def test_what_is_not_there_cannot_be_copied_or_forwarded(bot: Bot, met: Person) -> None:
    with pytest.raises(BadRequest, match=exactly("Message to copy not found")):
        await bot.copy_message(met.id, met.id, 999)
    with pytest.raises(BadRequest, match=exactly("Message to forward not found")):
        await bot.forward_message(met.id, met.id, 999)


@pytest.mark.parametrize(
    "kind", ["sticker", "voice", "video", "animation", "document", "location", "contact", "poll"]
)
async def test_everything_that_people_send_reaches_the_bot_and_can_be_copied(
    bot: Bot, lea: Person, kind: str
) -> None:
    original = lea.sends(kind)
    [update] = await bot.get_updates()
    assert update.message is not None
    assert getattr(update.message, kind)
    await bot.copy_message(lea.id, lea.id, original.id)
    assert lea.chat.last.kind == kind


async def test_files_are_sent_by_content_or_by_id_and_can_be_fetched(bot: Bot, met: Person) -> None:
    sent = await bot.send_document(met.id, b"\r\n%PDF \x00\xff\r\n--", filename="facture.pdf")
    assert sent.document is not None
    assert sent.document.file_name == "facture.pdf"
    again = await bot.send_document(met.id, sent.document.file_id)
    assert again.document is not None
    file = await bot.get_file(again.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"\r\n%PDF \x00\xff\r\n--"
    with pytest.raises(BadRequest, match=exactly("Wrong file identifier/HTTP URL specified")):
        await bot.send_document(met.id, "no-such-file")


async def test_a_reaction_is_one_of_the_permitted_emoji(bot: Bot, met: Person) -> None:
    message = met.chat.last
    await bot.set_message_reaction(met.id, message.id, "👀")
    assert list(message.reactions.values()) == ["👀"]
    with pytest.raises(BadRequest, match=exactly("REACTION_INVALID")):
        await bot.set_message_reaction(met.id, message.id, "✅")
    await bot.set_message_reaction(met.id, message.id)
    assert not message.reactions


async def test_typing_is_shown_and_a_made_up_action_is_not(
    telegram: LocalTelegram, bot: Bot, met: Person
) -> None:
    with telegram.world.changes() as changes:
        await bot.send_chat_action(met.id, "typing")
        change = await changes.next()
    assert change is not None
    assert (change.what, change.detail) == ("acting", "typing")
    with pytest.raises(BadRequest, match="Wrong parameter action in request"):
        await bot.send_chat_action(met.id, "dancing")


async def test_a_bot_cannot_write_first(telegram: LocalTelegram, bot: Bot, lea: Person, ines: Person) -> None:
    with pytest.raises(BadRequest, match=exactly("Chat not found")):
        await bot.send_message(lea.id, "coucou")
    telegram.world.group("Équipe", ines, telegram.bot)
    with pytest.raises(Forbidden, match="bot can't initiate conversation with a user"):
        await bot.send_message(ines.id, "coucou")


async def test_a_bot_that_was_blocked_cannot_write_until_it_is_unblocked(
    telegram: LocalTelegram, bot: Bot, met: Person
) -> None:
    await bot.get_updates()
    met.blocks(telegram.bot)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(met.id, "coucou")
    told = (await bot.get_updates())[-1].my_chat_member
    assert told is not None
    assert told.new_chat_member.status == "kicked"
    met.unblocks(telegram.bot)
    await bot.send_message(met.id, "coucou")


async def call(telegram: LocalTelegram, method: str, body: Any = None, **more: Any) -> httpx.Response:
    async with httpx.AsyncClient() as client:
        return await client.post(f"{telegram.base_url}{telegram.token}/{method}", json=body or {}, **more)


async def test_a_method_that_does_not_exist_is_not_found(telegram: LocalTelegram) -> None:
    answer = await call(telegram, "sendMesage")
    assert answer.json() == {"ok": False, "error_code": 404, "description": "Not Found"}
    assert answer.status_code == 404


async def test_methods_do_not_mind_capitals(telegram: LocalTelegram) -> None:
    assert (await call(telegram, "GETME")).json()["result"]["username"] == "vigie_bot"


@pytest.mark.parametrize(
    ("method", "body", "refusal"),
    [
        ("sendMessage", {"text": "x"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1, "text": "x"}, "chat not found"),
        ("sendMessage", {"chat_id": "abc", "text": "x"}, 'field "chat_id" must be of type Integer'),
        ("sendMessage", {"chat_id": "@personne", "text": "x"}, "chat not found"),
        ("sendMessage", {"chat_id": 1, "texte": "x"}, 'method sendMessage has no field "texte"'),
        ("sendMessage", {"business_connection_id": "b"}, "is not part of the local Bot API"),
        ("editMessageText", {"chat_id": "LEA", "text": "x"}, "message identifier is not specified"),
        ("sendMessage", {"chat_id": "LEA", "text": "<b>", "parse_mode": "HTML"}, "parse modes are not part"),
        ("sendMessage", {"chat_id": "LEA", "text": "x", "reply_markup": "{"}, "JSON object"),
        ("sendMessage", {"chat_id": "LEA", "text": "x", "message_thread_id": 7}, "message thread not found"),
        (
            "sendMessage",
            {"chat_id": "LEA", "text": "x", "reply_parameters": {"message_id": 1, "chat_id": 5}},
            "replies to another chat are not part",
        ),
        ("sendLocation", {"chat_id": "LEA", "latitude": 48.8}, "location is not specified"),
        ("getUpdates", {"allowed_updates": ["mesage"]}, "there are no updates of the kind mesage"),
        ("setWebhook", {"url": "http://example.org"}, "An HTTPS URL must be provided for webhook"),
        ("setMyCommands", {"commands": [{"command": "Aide", "description": "?"}]}, "BOT_COMMAND_INVALID"),
        ("getFile", {"file_id": "x"}, "invalid file_id"),
    ],
)
async def test_what_cannot_be_done_is_refused_in_words(
    telegram: LocalTelegram, met: Person, method: str, body: dict[str, Any], refusal: str
) -> None:
    answer = await call(
        telegram, method, {key: met.id if value == "LEA" else value for key, value in body.items()}
    )
    assert answer.status_code == 400
    assert answer.json()["ok"] is False
    assert answer.json()["description"].startswith("Bad Request: ")
    assert refusal in answer.json()["description"]
    assert len(met.chat.messages) == 1


async def test_fields_come_in_a_query_a_form_or_json(telegram: LocalTelegram, met: Person) -> None:
    url = f"{telegram.base_url}{telegram.token}/sendMessage"
    fields = {"chat_id": str(met.id), "text": "é & +"}
    async with httpx.AsyncClient() as client:
        for answer in (
            await client.get(url, params=fields),
            await client.post(url, data=fields),
            await client.post(url, json=fields),
            await client.post(url, files={key: (None, value) for key, value in fields.items()}),
        ):
            assert answer.json()["result"]["text"] == "é & +", answer.text


@pytest.mark.parametrize("body", [b"{", b"[1]", b"\xff"], ids=["cut off", "a list", "no text"])
async def test_a_body_that_is_no_object_is_refused(telegram: LocalTelegram, body: bytes) -> None:
    async with httpx.AsyncClient() as client:
        headers = {"content-type": "application/json"}
        url = f"{telegram.base_url}{telegram.token}/getMe"
        assert (await client.post(url, content=body, headers=headers)).status_code == 400


async def test_the_commands_of_the_menu_are_kept_by_language(bot: Bot) -> None:
    await bot.set_my_commands([("aide", "De l'aide")], language_code="fr")
    assert [command.command for command in await bot.get_my_commands(language_code="fr")] == ["aide"]
    assert not await bot.get_my_commands()
