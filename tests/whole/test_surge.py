"""Many followers at once, over real HTTP: one incident, a statement to approve, and nobody forgotten."""

from __future__ import annotations

from bot.rehearsal.server.chats import Message
from bot.rehearsal.server.people import Person
from tests.whole.house import House

LOST = "quelle est la capitale de la Mongolie"


async def crowd(house: House, people: int = 12) -> list[Person]:
    """So many followers write what nobody understands, one after the other."""
    followers = [house.follower(f"Abonné{number}") for number in range(people)]
    for follower in followers:
        follower.writes(LOST)
    await house.settled()
    return followers


async def incident(house: House) -> Message:
    await house.until(lambda: any("AFFLUX" in card.text for card in house.cards), what="the incident's card")
    return next(card for card in house.cards if "AFFLUX" in card.text)


async def test_a_surge_is_one_card_with_what_people_come_back_to(house: House) -> None:
    await crowd(house)
    card = await incident(house)
    assert "12 personnes" in card.text
    assert "mongolie" in card.text
    assert "Déclaration prête" in card.text
    assert card.labels == ["📣 Envoyer la déclaration", "✅ Réglé"]
    assert len(house.cards) == 1


async def test_calls_of_a_surge_get_no_card_of_their_own_but_severe_ones_do(house: House) -> None:
    followers = await crowd(house)
    await incident(house)
    await house.waits(seconds=30)
    followers[0].writes("et la recette du couscous")
    followers[1].writes("bande de connards")
    followers[2].writes("je vais vous casser la gueule")
    await house.until(lambda: any("MENACE" in card.text for card in house.cards), what="the threat's card")
    await house.settled()
    assert len(house.cards) == 2


async def test_the_approved_statement_goes_to_all_who_wait_and_to_who_writes_next_once(house: House) -> None:
    followers = await crowd(house)
    card = await incident(house)
    told = await house.ines.taps(card, "📣").answered()
    assert "déclaration" in told.text
    await house.until(
        lambda: "Déclaration envoyée à 12 personnes par Inès" in card.text, what="the card says so"
    )
    await house.settled()
    for follower in followers:
        assert sum("problème" in text or "incident" in text for text in house.heard(follower)) == 1
    late = house.follower("Zoé")
    assert "problème" in (await house.reply_to(late.writes(LOST))).text
    await house.waits(seconds=30)
    late.writes("et la recette du couscous")
    await house.settled()
    assert sum("problème" in text for text in house.heard(late)) == 1
    again = await house.marc.taps(card, data=_data(card, "state")).answered()
    assert "Inès" in again.text, "the statement went out twice"


async def test_who_was_promised_a_person_gets_one_when_the_incident_is_closed_without_a_word(
    house: House,
) -> None:
    followers = await crowd(house)
    card = await incident(house)
    await house.waits(seconds=30)
    followers[0].writes("et la recette du couscous")
    await house.settled()
    assert len(house.cards) == 1
    await house.ines.taps(card, "✅").answered()
    await house.until(lambda: len(house.cards) == 2, what="a case for who is owed one")
    assert "Abonné0" in house.cards[-1].text
    assert "SANS RÉPONSE" in house.cards[-1].text


async def test_a_surge_that_nobody_closes_is_over_by_itself(house: House) -> None:
    await crowd(house)
    card = await incident(house)
    await house.waits(minutes=61)
    await house.until(lambda: "retombé" in card.text, what="the card says that it is over")
    assert not card.labels


async def test_an_answer_to_the_incidents_card_reaches_nobody(house: House) -> None:
    followers = await crowd(house)
    card = await incident(house)
    heard = [house.heard(follower) for follower in followers]
    note = house.ines.writes("on regarde", reply_to=card)
    await house.until(
        lambda: any(message.reply_to is note for message in house.team.by(house.telegram.bot)),
        what="words inside",
    )
    await house.settled()
    assert [house.heard(follower) for follower in followers] == heard


def _data(card: Message, verb: str) -> str:
    """A button's data as it would be forged by somebody who knows the case's token."""
    [close] = [str(key["callback_data"]) for row in card.buttons for key in row]
    return verb + close.removeprefix("close")
