"""What a follower writes is matched to what the brand has an answer for."""

from __future__ import annotations

import pytest

from bot.matcher import ANSWER_AT, Matcher

SHOP = [
    ("bonjour", "greeting"), ("salut ça va", "greeting"), ("merci beaucoup", "thanks"),
    ("où est mon colis ?", "suivi"), ("je n'ai toujours rien reçu", "suivi"), ("ma commande arrive quand", "suivi"),
    ("je veux annuler ma commande", "annulation"), ("comment annuler ?", "annulation"),
    ("vos horaires", "horaires"), ("vous ouvrez à quelle heure", "horaires"),
]  # fmt: skip


@pytest.fixture(scope="module")
def shop() -> Matcher:
    return Matcher.from_examples(SHOP)


@pytest.mark.parametrize(("text", "intent"), SHOP)
def test_an_example_matches_its_own_intent_for_sure(shop: Matcher, text: str, intent: str) -> None:
    first = shop.rank(text)[0]
    assert (first.intent, first.example.text) == (intent, text)
    assert first.confidence > 0.95


def test_courtesy_around_a_question_does_not_hide_it(shop: Matcher) -> None:
    first = shop.rank("Bonjour, il est où mon colis svp, merci d'avance !")[0]
    assert first.intent == "suivi"
    assert first.confidence >= ANSWER_AT


def test_without_examples_nothing_matches() -> None:
    assert Matcher.from_examples([]).rank("bonjour") == []
