"""Groups of the brand's audience, over real HTTP: the bot listens, and calls the team."""

from __future__ import annotations

from bot.rehearsal.server.chats import Chat
from bot.rehearsal.server.people import Person
from tests.whole.house import House


def fans(house: House) -> tuple[Chat, Person, Person]:
    """A group that the bot may listen to: it is an administrator there."""
    lea, karim = house.follower("Léa"), house.follower("Karim")
    chat = house.telegram.world.group("Les fans", lea, karim, house.telegram.bot)
    lea.promotes(house.telegram.bot, chat)
    return chat, lea, karim


async def test_a_heated_exchange_between_followers_is_one_case(house: House) -> None:
    chat, lea, karim = fans(house)
    lea.writes("bonjour à tous", chat=chat)
    lea.writes("t'es vraiment un connard Karim", chat=chat)
    card = await house.card()
    assert "INSULTE" in card.text
    karim.writes("ferme ta gueule pauvre conne", chat=chat)
    await house.until(lambda: "ÉCHANGE TENDU" in card.text, what="the card tells of an exchange")
    assert "Karim" in card.text
    assert "Léa" in card.text
    lea.writes("va te faire foutre", chat=chat)
    karim.writes("connasse", chat=chat)
    await house.settled()
    assert len(house.cards) == 1
    assert not chat.by(house.telegram.bot), "the bot talked in the group"


async def test_calm_talk_in_a_group_is_left_alone(house: House) -> None:
    chat, lea, karim = fans(house)
    for person, text in ((lea, "il est où mon colis ?"), (karim, "moi pareil, c'est long"), (lea, "mdr")):
        person.writes(text, chat=chat)
    await house.settled()
    assert not house.cards
    assert not chat.by(house.telegram.bot)


async def test_somebody_in_danger_reads_the_helpline_once_where_they_wrote(house: House) -> None:
    chat, lea, _ = fans(house)
    message = lea.writes("j'ai envie de mourir", chat=chat)
    await house.until(lambda: chat.by(house.telegram.bot), what="the helpline")
    [line] = chat.by(house.telegram.bot)
    assert "3114" in line.text
    assert line.reply_to is message
    assert (await house.card()).text.startswith("🆘")
    lea.writes("je veux en finir", chat=chat)
    await house.settled()
    assert len(chat.by(house.telegram.bot)) == 1


async def test_the_team_answers_in_the_group_and_may_find_it_not_rough(house: House) -> None:
    chat, lea, _ = fans(house)
    lea.writes("t'es vraiment un connard Karim", chat=chat)
    card = await house.card()
    answer = house.ines.writes("Restons courtois, merci.", reply_to=card)
    await house.until(
        lambda: answer.text in [message.text for message in chat.by(house.telegram.bot)], what="the answer"
    )
    await house.ines.taps(card, "🙂").answered()
    await house.until(lambda: not card.labels, what="the card is closed")


async def test_a_person_hot_in_a_group_is_calm_in_private(house: House) -> None:
    chat, lea, _ = fans(house)
    lea.writes("bande de connards", chat=chat)
    await house.card()
    assert "suivi" in (await house.reply_to(lea.writes("il est où mon colis ?"))).text
