"""Many cases at once: the group's budget of messages goes to what is grave, the rest is one list to open from."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.conversation import Cause
from bot.delivery import Role
from bot.desk.group import MOST_WAITING
from bot.messages import Kind, Person
from tests.desk.office import INES, LEA, MARC, TEAM, Office

CROWD = [Person(id=100 + n, first_name=f"Client {n}") for n in range(MOST_WAITING)]


@pytest.fixture
async def crowded(office: Office) -> Office:
    """An office where as many cards wait as may."""
    for person in CROWD:
        await office.writes("quelqu'un ?", person=person, cause=Cause.ASKED, severity=0.0)
    return office


async def asks_for_a_person(office: Office, person: Person = LEA) -> int:
    return await office.writes("un humain svp", person=person, cause=Cause.ASKED, severity=0.0)


def lines_of_the_pile(office: Office) -> list[str]:
    return [
        line for call in office.calls if call.role is Role.PILE for line in call.payload["text"].split("\n")
    ]


def the_pile(office: Office) -> int:
    return next(n for n, shown in office.team.items() if "📂" in str(shown.get("reply_markup")))


async def test_cards_are_posted_one_by_one_while_the_group_keeps_up(office: Office) -> None:
    for person in [*CROWD, LEA]:
        await asks_for_a_person(office, person)
        await office.post()
    assert len([call for call in office.calls if call.role is Role.CARD]) == len(CROWD) + 1
    assert lines_of_the_pile(office) == []


async def test_what_comes_while_it_does_not_is_one_list_with_a_button_each(crowded: Office) -> None:
    late = [Person(id=200 + n, first_name=f"Tard {n}") for n in range(10)]
    for person in late:
        await asks_for_a_person(crowded, person)
    made = await crowded.post()
    assert [call.role for call in made] == [Role.CARD] * MOST_WAITING + [Role.PILE]
    lines = lines_of_the_pile(crowded)
    assert [f"Tard {n}" in line for n, line in enumerate(lines)] == [True] * 10
    rows = made[-1].payload["reply_markup"]["inline_keyboard"]
    assert [row[0]["text"].rpartition(" ")[0].startswith("📂 #E-") for row in rows] == [True] * 10
    assert (made[-1].conversation, made[-1].escalation) == (None, None), "it is about several people"


async def test_a_list_too_long_for_one_message_is_two(crowded: Office) -> None:
    for n in range(40):
        await asks_for_a_person(crowded, Person(id=300 + n, first_name=f"Foule {n}"))
    piles = [call for call in await crowded.post() if call.role is Role.PILE]
    assert [len(pile.payload["reply_markup"]["inline_keyboard"]) for pile in piles] == [25, 15]


@pytest.mark.parametrize(
    ("cause", "severity"), [(Cause.INSULT, 0.6), (Cause.LEGAL, 0.5), (Cause.COMPLAINT, 0.9)]
)
async def test_what_is_rough_reserved_or_severe_has_its_card_all_the_same(
    crowded: Office, cause: Cause, severity: float
) -> None:
    await crowded.writes("…", cause=cause, severity=severity)
    await crowded.post()
    assert lines_of_the_pile(crowded) == []


async def test_a_tap_brings_the_card_with_what_was_written_meanwhile(crowded: Office) -> None:
    await asks_for_a_person(crowded)
    voice = await crowded.writes("", kind=Kind.VOICE)
    words = await crowded.writes("vous êtes là ?")
    await crowded.writes("vous êtes là ??", edited=True)
    made = await crowded.post()
    assert [call.role for call in made if call.conversation == LEA.id] == [], "nothing is shown before"
    answer = await crowded.taps("📂", card=the_pile(crowded))
    assert (answer.text, answer.alert) == ("La carte arrive, tout en bas.", False)
    card, *copies = await crowded.post()
    assert card.role is Role.CARD
    assert "Léa M." in card.payload["text"]
    assert [call.payload["message_id"] for call in copies][:2] == [voice, words]
    assert {call.method for call in copies} == {"copyMessage"}
    await crowded.says("Bonjour Léa, oui", to=crowded.card())
    await crowded.post()
    assert crowded.reads() == ["Bonjour Léa, oui"]


async def test_a_second_tap_is_told_that_the_card_is_there(crowded: Office) -> None:
    await asks_for_a_person(crowded)
    await crowded.post()
    pile = the_pile(crowded)
    await crowded.taps("📂", card=pile)
    again = await crowded.taps("📂", card=pile, by=MARC)
    assert (again.text, again.alert) == ("Sa carte est déjà dans le groupe.", False)
    assert [call.role for call in await crowded.post()] == [Role.CARD]


async def test_the_button_of_a_case_that_is_over_says_so(crowded: Office) -> None:
    await asks_for_a_person(crowded)
    await crowded.post()
    pile = the_pile(crowded)
    await crowded.taps("📂", card=pile)
    await crowded.post()
    await crowded.taps("✅")
    assert "Déjà clos par Inès" in (await crowded.taps("📂", card=pile)).text


async def test_whoever_turns_rough_has_their_card_at_once(crowded: Office) -> None:
    await asks_for_a_person(crowded)
    await crowded.writes("et mon colis ?")
    await crowded.post()
    await crowded.writes("bande de nuls", cause=Cause.INSULT, severity=0.7)
    made = await crowded.post()
    assert [call.role for call in made] == [Role.CARD, Role.NOTICE, Role.MIRROR, Role.MIRROR]
    assert made[0].urgent
    assert "insulte" in made[0].payload["text"].lower()
    case = await crowded.case()
    assert case is not None
    assert not case.piled


async def test_a_reminder_of_the_pile_is_one_message(crowded: Office) -> None:
    for person in (LEA, Person(id=400, first_name="Zoé")):
        await asks_for_a_person(crowded, person)
    await crowded.post()
    await crowded.passes(timedelta(days=4))
    reminders = [call for call in await crowded.post() if "⏰" in str(call.payload.get("text"))]
    both = [call.payload["text"] for call in reminders if call.escalation is None]
    assert len(both) == 1
    assert "Léa M." in both[0]
    assert "Zoé" in both[0]


async def test_a_reply_to_the_pile_stays_inside_and_says_how_to_answer(crowded: Office) -> None:
    await asks_for_a_person(crowded)
    await crowded.post()
    written = await crowded.says("Bonjour !", to=the_pile(crowded))
    await crowded.post()
    assert crowded.last()["reply_parameters"]["message_id"] == written
    assert "Touchez 📂" in crowded.last()["text"]
    assert crowded.reads() == []


async def test_nobody_opens_a_case_from_another_card_or_takes_one_from_the_pile(crowded: Office) -> None:
    await asks_for_a_person(crowded)
    await crowded.post()
    case = await crowded.case()
    assert case is not None
    card = crowded.cards()[0]
    for verb, where in (("open", card), ("claim", the_pile(crowded))):
        data = f"{verb}:{case.id}:{case.version}:{case.token}"
        answer = await crowded.taps("", card=where, data=data)
        assert answer.text == "Ce dossier n'existe plus, ou ce bouton n'est pas de moi."


async def test_a_list_whose_number_is_unknown_is_known_by_its_buttons(crowded: Office) -> None:
    await asks_for_a_person(crowded)
    await crowded.post()
    keyboard = crowded.team[the_pile(crowded)]["reply_markup"]
    answer = await crowded.taps("📂", card=999, keyboard=keyboard, by=INES, chat_id=TEAM)
    assert answer.text == "La carte arrive, tout en bas."
