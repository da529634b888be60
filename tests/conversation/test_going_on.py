"""A short message goes on from the answer before; what was answered long ago is no help."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.conversation import Answer, Conversation, Lookout, Turn
from bot.conversation.state import GOES_ON_FOR, from_json, to_json
from bot.intents.catalogue import Catalogue
from bot.messages import Message
from tests.conversation.followers import INTENTS, LEA, NOON, Follower, a_catalogue, intent, near

SHOP = [
    *INTENTS,
    intent(
        "horaires", "vous ouvrez à quelle heure", "ouvert le dimanche ?", "vos horaires", "ouvert le samedi"
    ),
    intent("livraison", "livrez-vous en Belgique ?", "vous livrez en Suisse", "livraison à l'étranger"),
    intent("paiement", "vous acceptez paypal", "quels moyens de paiement", "peut-on payer en plusieurs fois"),
]


@pytest.fixture(scope="module")
def lookout() -> Lookout:
    shop: Catalogue = replace(a_catalogue(), intents={"fr": {one.name: one for one in SHOP}})
    return Lookout.of(shop)


class Chat:
    """One follower's messages, a minute apart."""

    def __init__(self, lookout: Lookout) -> None:
        self.lookout = lookout
        self.now: datetime = NOON
        self.conversation = Conversation(chat_id=LEA.id, person=LEA)

    def writes(self, text: str) -> Turn:
        self.now += timedelta(minutes=1)
        message = Message(chat_id=LEA.id, message_id=1, person=LEA, text=text, sent_at=self.now)
        turn = self.lookout.consider(message, conversation=self.conversation, now=self.now)
        self.conversation = from_json(to_json(turn.conversation))
        return turn


@pytest.fixture
def chat(lookout: Lookout) -> Chat:
    return Chat(lookout)


@pytest.mark.parametrize(
    ("question", "more", "intent"),
    [
        ("vous ouvrez à quelle heure", "et le dimanche ?", "horaires"),
        ("vous ouvrez à quelle heure", "et le samedi", "horaires"),
        ("vous ouvrez à quelle heure", "le lundi aussi ?", "horaires"),
        ("livrez-vous en Belgique ?", "et pour l'Espagne ?", "livraison"),
        ("livrez-vous en Belgique ?", "what about Spain?", "livraison"),
        ("vous acceptez paypal", "et en plusieurs fois ?", "paiement"),
    ],
)
def test_a_short_message_is_understood_from_the_answer_before(
    chat: Chat, question: str, more: str, intent: str
) -> None:
    chat.writes(question)
    turn = chat.writes(more)
    assert isinstance(turn.decision, Answer), turn.explained()
    assert turn.intent == intent


def test_it_says_that_it_was_understood_from_there(chat: Chat) -> None:
    assert not chat.writes("vous ouvrez à quelle heure").understood.follows
    turn = chat.writes("et le lundi ?")
    assert turn.understood.follows
    assert turn.explained()["follows"]


def test_a_new_question_after_and_is_a_new_question(chat: Chat) -> None:
    chat.writes("vous ouvrez à quelle heure")
    turn = chat.writes("et vous livrez en Suisse ?")
    assert (turn.intent, turn.understood.follows) == ("livraison", False)


@pytest.mark.parametrize("text", ["et la capitale du Pérou ?", "et ta sœur ?", "and the football?"])
def test_something_else_after_and_is_not_taken_for_more_of_the_same(chat: Chat, text: str) -> None:
    chat.writes("vous ouvrez à quelle heure")
    assert chat.writes(text).intent != "horaires"


def test_what_was_answered_long_ago_is_no_help(chat: Chat) -> None:
    chat.writes("vous ouvrez à quelle heure")
    chat.now += GOES_ON_FOR
    assert not chat.writes("et le lundi ?").understood.follows


def test_thanks_in_between_change_nothing(chat: Chat) -> None:
    chat.writes("vous ouvrez à quelle heure")
    assert chat.writes("merci beaucoup").intent == "thanks"
    assert chat.writes("et le lundi ?").intent == "horaires"


def test_after_two_answers_it_goes_on_from_the_second(chat: Chat) -> None:
    chat.writes("vous ouvrez à quelle heure ? vous livrez en Suisse ?")
    assert chat.conversation.about == "livraison"


@pytest.mark.parametrize(("follows", "heard"), [(True, "<suivi bis>"), (False, "<encore ?>")])
def test_to_ask_for_more_is_not_to_insist(follows: bool, heard: str) -> None:
    suivi = intent("suivi", "où est mon colis")
    again = replace(suivi.replies[0], text="<encore ?>", when="insists")
    patient = replace(suivi, replies=(*suivi.replies, again))
    lea = Follower(
        replace(a_catalogue(), intents={"fr": {**{one.name: one for one in SHOP}, "suivi": patient}})
    )
    lea.writes(near("suivi", 0.9))
    lea.waits(minutes=1)
    decision = lea.writes(near("suivi", 0.9), follows=follows)
    assert isinstance(decision, Answer)
    assert [line.reply.text for line in decision.lines] == [heard]


def test_no_word_of_the_follower_is_kept(chat: Chat) -> None:
    chat.writes("vous ouvrez à quelle heure")
    turn = chat.writes("et le paquebot lundi ?")
    assert "paquebot" not in str(turn.recorded())
    assert "lundi" not in str(to_json(turn.conversation))
