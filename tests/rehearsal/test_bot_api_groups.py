"""Groups: what a bot sees there, what it may do, topics, and taps on its buttons."""

from __future__ import annotations

import asyncio

import pytest
from telegram import Bot, CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, ReplyParameters, Update
from telegram.error import BadRequest, Forbidden

from bot.rehearsal.server.chats import Chat
from bot.rehearsal.server.local import LocalTelegram
from bot.rehearsal.server.people import Person
from bot.rehearsal.server.taps import LIFE, TapAnswer
from bot.rehearsal.server.world import World

CLAIM = InlineKeyboardMarkup([[InlineKeyboardButton("Je prends", callback_data="claim:1")]])


@pytest.fixture
def team(telegram: LocalTelegram, ines: Person) -> Chat:
    return telegram.world.group("Équipe", ines, telegram.bot)


@pytest.fixture
def forum(telegram: LocalTelegram, ines: Person) -> Chat:
    return telegram.world.supergroup("Équipe", ines, telegram.bot, forum=True)


async def news(bot: Bot) -> list[Update]:
    """Every update since the last time."""
    updates = await bot.get_updates()
    await bot.get_updates(offset=updates[-1].update_id + 1 if updates else 0)
    return list(updates)


async def texts(bot: Bot) -> list[str | None]:
    return [update.message.text for update in await news(bot) if update.message]


async def tapped(bot: Bot) -> CallbackQuery:
    query = (await news(bot))[-1].callback_query
    assert query is not None
    return query


# Privacy


async def test_in_a_group_a_bot_sees_commands_and_replies_to_itself_alone(
    bot: Bot, team: Chat, ines: Person
) -> None:
    card = await bot.send_message(team.id, "Carte")
    card_there = team.last
    ines.writes("je m'en occupe", chat=team)
    ines.writes("/id", chat=team)
    ines.writes("/id@autre_bot", chat=team)
    ines.writes("/id@Vigie_bot", chat=team)
    ines.writes("bonjour Léa", reply_to=card_there)
    ines.writes("entre nous", reply_to=team.messages[1])
    updates = await news(bot)
    assert [update.message.text for update in updates if update.message] == [
        "/id",
        "/id@Vigie_bot",
        "bonjour Léa",
    ]
    reply = updates[-1].message
    assert reply is not None
    assert reply.reply_to_message is not None
    assert reply.reply_to_message.message_id == card.message_id


async def test_without_privacy_or_as_administrator_it_sees_everything(
    telegram: LocalTelegram, bot: Bot, team: Chat, ines: Person
) -> None:
    ines.writes("un", chat=team)
    telegram.bot.privacy = False
    ines.writes("deux", chat=team)
    telegram.bot.privacy = True
    ines.promotes(telegram.bot, team)
    ines.writes("trois", chat=team)
    assert await texts(bot) == ["deux", "trois"]


async def test_a_bot_never_sees_another_bots_words(
    telegram: LocalTelegram, bot: Bot, team: Chat, ines: Person
) -> None:
    other = telegram.world.bot("Autre")
    ines.adds(other, team)
    await news(bot)
    async with Bot(other.token, base_url=telegram.base_url) as other_bot:
        await other_bot.send_message(team.id, "/id@vigie_bot")
    assert await texts(bot) == []


async def test_an_anonymous_administrator_writes_as_the_group(bot: Bot, team: Chat, ines: Person) -> None:
    await bot.send_message(team.id, "Carte")
    ines.writes("réponse", reply_to=team.last, anonymously=True)
    message = (await news(bot))[-1].message
    assert message is not None
    assert message.from_user is not None
    assert message.sender_chat is not None
    assert (message.from_user.id, message.sender_chat.id) == (1087968824, team.id)


# Rights


async def test_a_bot_that_may_not_post_is_told_so(
    telegram: LocalTelegram, bot: Bot, team: Chat, ines: Person
) -> None:
    ines.restricts(telegram.bot, team)
    with pytest.raises(BadRequest, match="Not enough rights to send text messages to the chat"):
        await bot.send_message(team.id, "Carte")
    ines.restricts(telegram.bot, team, "can_send_messages")
    await bot.send_message(team.id, "Carte")
    with pytest.raises(BadRequest, match="Not enough rights to send photos to the chat"):
        await bot.send_photo(team.id, b"png")


async def test_a_bot_put_out_of_a_group_is_told_and_cannot_write(
    telegram: LocalTelegram, bot: Bot, team: Chat, ines: Person
) -> None:
    ines.removes(telegram.bot, team)
    with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(team.id, "Carte")
    told = (await news(bot))[-1].my_chat_member
    assert told is not None
    assert (told.old_chat_member.status, told.new_chat_member.status) == ("member", "kicked")


async def test_a_bot_that_left_is_no_member(bot: Bot, team: Chat) -> None:
    await bot.leave_chat(team.id)
    with pytest.raises(Forbidden, match="bot is not a member of the group chat"):
        await bot.send_message(team.id, "Carte")


async def test_a_group_it_was_never_in_is_not_found(telegram: LocalTelegram, bot: Bot, ines: Person) -> None:
    elsewhere = telegram.world.group("Ailleurs", ines)
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.get_chat(elsewhere.id)


async def test_a_bot_learns_who_is_who(telegram: LocalTelegram, bot: Bot, team: Chat, ines: Person) -> None:
    assert (await bot.get_chat(team.id)).title == "Équipe"
    assert [member.user.id for member in await bot.get_chat_administrators(team.id)] == [ines.id]
    assert (await bot.get_chat_member(team.id, telegram.bot.id)).status == "member"
    assert await bot.get_chat_member_count(team.id) == 2
    ines.promotes(telegram.bot, team, "can_delete_messages")
    assert (await bot.get_chat_member(team.id, telegram.bot.id)).to_dict()["can_delete_messages"] is True


async def test_an_administrator_deletes_what_others_wrote(
    telegram: LocalTelegram, bot: Bot, team: Chat, ines: Person
) -> None:
    spoken = ines.writes("oups", chat=team)
    with pytest.raises(BadRequest, match="Message can't be deleted for everyone"):
        await bot.delete_message(team.id, spoken.id)
    ines.promotes(telegram.bot, team, "can_delete_messages")
    await bot.delete_message(team.id, spoken.id)
    assert spoken not in team.messages


async def test_reactions_reach_an_administrator_that_asks_for_them(
    telegram: LocalTelegram, bot: Bot, team: Chat, ines: Person
) -> None:
    await news(bot)
    await bot.get_updates(allowed_updates=["message", "message_reaction"])
    await bot.send_message(team.id, "Carte")
    ines.reacts(team.last, "👍")
    assert await news(bot) == []
    ines.promotes(telegram.bot, team)
    ines.reacts(team.last, "💔")
    reaction = (await news(bot))[-1].message_reaction
    assert reaction is not None
    assert [emoji.to_dict()["emoji"] for emoji in (*reaction.old_reaction, *reaction.new_reaction)] == [
        "👍",
        "💔",
    ]


# Topics


async def test_the_general_topic_takes_no_number(bot: Bot, forum: Chat, ines: Person) -> None:
    sent = await bot.send_message(forum.id, "Carte")
    assert (sent.message_thread_id, sent.is_topic_message) == (None, None)
    with pytest.raises(BadRequest, match="Message thread not found"):
        await bot.send_message(forum.id, "Carte", message_thread_id=1)
    ines.writes("réponse", reply_to=forum.last)
    assert await texts(bot) == ["réponse"]


async def test_talk_in_a_topic_points_at_its_beginning_and_is_no_reply(
    telegram: LocalTelegram, bot: Bot, forum: Chat, ines: Person
) -> None:
    telegram.bot.privacy = False
    topic = ines.opens_topic(forum, "Léa")
    ines.writes("bonjour", chat=forum, topic=topic)
    message = (await news(bot))[-1].message
    assert message is not None
    assert (message.message_thread_id, message.is_topic_message) == (topic.id, True)
    assert message.reply_to_message is not None
    assert message.reply_to_message.forum_topic_created is not None


async def test_with_privacy_plain_talk_in_a_bots_topic_stays_hidden(
    telegram: LocalTelegram, bot: Bot, forum: Chat, ines: Person
) -> None:
    ines.promotes(telegram.bot, forum, "can_manage_topics")
    created = await bot.create_forum_topic(forum.id, "Léa")
    ines.demotes(telegram.bot, forum)
    ines.writes("entre nous", chat=forum, topic=forum.topics[created.message_thread_id])
    assert [text for text in await texts(bot) if text] == []


async def test_topics_are_managed_with_the_right_to(
    telegram: LocalTelegram, bot: Bot, forum: Chat, ines: Person
) -> None:
    with pytest.raises(BadRequest, match="Not enough rights to create a topic"):
        await bot.create_forum_topic(forum.id, "Léa")
    ines.promotes(telegram.bot, forum, "can_manage_topics")
    topic = await bot.create_forum_topic(forum.id, "Léa")
    sent = await bot.send_message(forum.id, "Carte", message_thread_id=topic.message_thread_id)
    assert sent.message_thread_id == topic.message_thread_id
    await bot.close_forum_topic(forum.id, topic.message_thread_id)
    services = [update.message for update in await news(bot) if update.message]
    assert services[0].forum_topic_created is not None
    assert services[-1].forum_topic_closed is not None
    with pytest.raises(BadRequest, match=r"(?i)topic_not_modified"):
        await bot.close_forum_topic(forum.id, topic.message_thread_id)


async def test_a_closed_topic_takes_messages_of_administrators_alone(
    bot: Bot, forum: Chat, ines: Person
) -> None:
    topic = ines.opens_topic(forum, "Léa")
    ines.closes_topic(forum, topic)
    with pytest.raises(BadRequest, match=r"(?i)topic_closed"):
        await bot.send_message(forum.id, "Carte", message_thread_id=topic.id)


async def test_a_reply_in_a_topic_stays_there(bot: Bot, forum: Chat, ines: Person) -> None:
    topic = ines.opens_topic(forum, "Léa")
    question = ines.writes("/id", chat=forum, topic=topic)
    sent = await bot.send_message(forum.id, "voilà", reply_parameters=ReplyParameters(question.id))
    assert sent.message_thread_id == topic.id


async def test_supergroups_count_their_messages_alone_and_other_chats_together(
    bot: Bot, telegram: LocalTelegram, team: Chat, lea: Person, ines: Person
) -> None:
    other = telegram.world.supergroup("Autre", ines, telegram.bot)
    lea.writes("bonjour")
    assert (await bot.send_message(team.id, "a")).message_id == 2
    assert (await bot.send_message(lea.id, "b")).message_id == 3
    assert (await bot.send_message(other.id, "c")).message_id == 1


# Taps


async def test_a_tap_reaches_the_bot_and_its_answer_whoever_tapped(
    bot: Bot, team: Chat, ines: Person
) -> None:
    await bot.send_message(team.id, "Carte", reply_markup=CLAIM)
    tap = ines.taps(team.last, "Je prends")
    query = await tapped(bot)
    assert (query.data, query.from_user.id) == ("claim:1", ines.id)
    await query.answer("C'est pour vous", show_alert=True)
    assert await tap.answered() == TapAnswer(text="C'est pour vous", alert=True)


async def test_a_tap_is_answered_once(bot: Bot, team: Chat, ines: Person) -> None:
    await bot.send_message(team.id, "Carte", reply_markup=CLAIM)
    tap = ines.taps(team.last, "Je prends")
    query = await tapped(bot)
    await query.answer("oui")
    with pytest.raises(
        BadRequest, match="Query is too old and response timeout expired or query id is invalid"
    ):
        await query.answer("non")
    assert tap.answer == TapAnswer(text="oui")


async def test_a_tap_can_be_answered_for_a_while_and_no_longer(
    telegram: LocalTelegram, bot: Bot, team: Chat, ines: Person
) -> None:
    await bot.send_message(team.id, "Carte", reply_markup=CLAIM)
    ines.taps(team.last, "Je prends")
    query = await tapped(bot)
    later = telegram.world.stopwatch() + LIFE + 0.1
    telegram.world.stopwatch = lambda: later
    with pytest.raises(BadRequest, match="Query is too old"):
        await query.answer()


async def test_an_unknown_tap_and_a_long_answer_are_refused(bot: Bot, team: Chat, ines: Person) -> None:
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query("12345")
    await bot.send_message(team.id, "Carte", reply_markup=CLAIM)
    ines.taps(team.last, "Je prends")
    query = await tapped(bot)
    with pytest.raises(BadRequest, match=r"(?i)message_too_long"):
        await query.answer("x" * 201)
    await query.answer("x" * 200)


async def test_a_button_that_is_not_there_cannot_be_tapped_by_its_label(
    bot: Bot, team: Chat, ines: Person
) -> None:
    await bot.send_message(team.id, "Carte", reply_markup=CLAIM)
    with pytest.raises(LookupError, match="there are: Je prends"):
        ines.taps(team.last, "Fermer")
    stale = ines.taps(team.last, data="close:1")
    assert (await tapped(bot)).data == stale.data


# The world itself


async def test_changes_are_told_as_they_happen(
    telegram: LocalTelegram, bot: Bot, team: Chat, ines: Person
) -> None:
    with telegram.world.changes() as changes:
        sent = await bot.send_message(team.id, "Carte", reply_markup=CLAIM)
        tap = ines.taps(team.last, "Je prends")
        await bot.answer_callback_query(tap.id)
        await bot.edit_message_text("Prise", team.id, sent.message_id)
        ines.reacts(team.last, "👍")
        await bot.delete_message(team.id, sent.message_id)
        changes.close()
        told = [change.what async for change in changes]
    assert told == ["written", "tapped", "answered", "edited", "reacted", "deleted"]


async def test_waiting_for_what_never_comes_shows_what_did(lea: Person) -> None:
    lea.writes("personne ?")
    with pytest.raises(TimeoutError, match=r"Léa Martin: personne \?"):
        await lea.board.until(lambda: len(lea.chat.messages) > 1, timeout=0.05)


async def test_waiting_ends_when_it_comes_true(lea: Person) -> None:
    waiting = asyncio.create_task(lea.board.until(lambda: lea.chat.messages, timeout=5))
    await asyncio.sleep(0)
    lea.writes("ici")
    assert [message.text for message in await waiting] == ["ici"]


async def test_an_answer_is_what_somebody_else_writes_next(
    telegram: LocalTelegram, bot: Bot, lea: Person
) -> None:
    question = lea.writes("il est où")
    lea.writes("mon coli ?")
    answer = asyncio.create_task(telegram.world.answer_to(question))
    await bot.send_message(lea.id, "En route !")
    assert (await answer).text == "En route !"


async def test_albums_come_as_single_messages_of_one_group(bot: Bot, lea: Person) -> None:
    for _ in range(2):
        lea.sends("photo", album="vacances")
    messages = [update.message for update in await news(bot) if update.message]
    assert [message.media_group_id for message in messages] == ["vacances", "vacances"]


def test_people_do_only_what_people_can() -> None:
    world = World()
    vigie, lea, ines = world.bot("Vigie"), world.person("Léa"), world.person("Inès")
    team = world.group("Équipe", ines, vigie)
    with pytest.raises(ValueError, match="Léa is not in Équipe"):
        lea.writes("coucou", chat=team)
    spoken = lea.writes("bonjour")
    with pytest.raises(ValueError, match="did not write that"):
        ines.edits(spoken, "autre")
    with pytest.raises(ValueError, match="a sticker has no caption"):
        lea.sends("sticker", caption="non")
    with pytest.raises(ValueError, match="no message is a hologram"):
        lea.sends("hologram")
    lea.blocks(vigie)
    with pytest.raises(ValueError, match="must unblock it first"):
        lea.writes("encore")
    world.bot("Autre")
    with pytest.raises(LookupError, match="there are 2 bots"):
        _ = lea.chat


def test_a_person_deletes_and_bots_are_not_told() -> None:
    world = World()
    vigie, lea = world.bot("Vigie"), world.person("Léa")
    spoken = lea.writes("oups")
    waiting = len(vigie.mailbox)
    lea.deletes(spoken)
    assert lea.chat.messages == []
    assert len(vigie.mailbox) == waiting


def test_the_start_button_says_so_with_its_payload() -> None:
    world = World()
    world.bot("Vigie")
    lea = world.person("Léa")
    assert (lea.starts().text, lea.starts(payload="insta").text) == ("/start", "/start insta")
