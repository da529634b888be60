"""What a follower writes is matched to what the brand has an answer for."""

from __future__ import annotations

from itertools import pairwise
from pathlib import PurePath

import pytest

from bot.findings import Place
from bot.intents.catalogue import Example
from bot.matcher import ANSWER_AT, CLARIFY_AT, LEAD_AT, Match, Matcher

SHOP = {
    "greeting": ["bonjour", "salut ça va", "coucou", "hello there", "good morning"],
    "thanks": ["merci beaucoup", "merci pour tout", "thanks a lot", "thank you for the help"],
    "suivi": [
        "où est mon colis ?", "je n'ai toujours rien reçu", "ma commande arrive quand", "suivre ma livraison",
        "where is my parcel", "I have not received my order", "track my delivery",
    ],
    "annulation": [
        "je veux annuler ma commande", "comment annuler ?", "annulez mon achat svp",
        "I want to cancel my order", "how do I cancel",
    ],
    "horaires": ["vos horaires", "vous ouvrez à quelle heure", "ouvert le dimanche ?", "when do you open"],
    "remboursement": [
        "je veux être remboursé", "quand arrive mon remboursement", "rendez-moi mon argent",
        "I want a refund", "when do I get my money back",
    ],
    "promo": ["le code 1000 ne marche pas", "code promo refusé", "my discount code is rejected"],
    "newsletter": ["je ne veux plus recevoir vos mails", "me désabonner", "stop the newsletter"],
}  # fmt: skip
PHRASES = [(text, intent) for intent, texts in SHOP.items() for text in texts]


@pytest.fixture(scope="module")
def shop() -> Matcher:
    return Matcher.from_examples(PHRASES)


def answered(ranked: list[Match]) -> str | None:
    """The intent whose reply a follower would get."""
    sure = ranked and ranked[0].confidence >= ANSWER_AT and ranked[0].lead >= LEAD_AT
    return ranked[0].intent if sure else None


@pytest.mark.parametrize(("text", "intent"), PHRASES)
def test_an_example_matches_its_own_intent_for_sure(shop: Matcher, text: str, intent: str) -> None:
    first = shop.rank(text.upper() + " !")[0]
    assert (first.intent, first.example.text) == (intent, text)
    assert first.confidence > 0.95
    assert first.lead > 0.9


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("il est où mon coli", "suivi"),
        ("jai tjs pas recu mon colis", "suivi"),
        ("ou et mon collis", "suivi"),
        ("slt cmt anuler ma comande", "annulation"),
        ("vs ouvrez a kel heure", "horaires"),
        ("remboursemt arrive qd ?", "remboursement"),
        ("were is my parsel", "suivi"),
        ("how to cancell my ordr", "annulation"),
        ("Bonjou", "greeting"),
        ("bonjourrrr", "greeting"),
        ("salu sa va", "greeting"),
        ("mercii bcp", "thanks"),
    ],
)
def test_misspelt_and_short_writing_is_understood(shop: Matcher, text: str, intent: str) -> None:
    assert answered(shop.rank(text)) == intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Bonjour, il est où mon colis svp, merci d'avance !", "suivi"),
        ("s'il vous plaît vos horaires s'il vous plaît", "horaires"),
        ("salut ça va ? comment annuler", "annulation"),
        ("merci beaucoup, et quand arrive mon remboursement ?", "remboursement"),
        ("hello, where is my parcel please, thanks a lot", "suivi"),
        ("coucou vous ouvrez à quelle heure bonne journée", "horaires"),
    ],
)
def test_courtesy_around_a_question_does_not_hide_it(shop: Matcher, text: str, intent: str) -> None:
    assert answered(shop.rank(text)) == intent


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("bonjour, merci", "greeting thanks"),
        ("hello hello", "greeting"),
        ("many thanks for the help", "thanks"),
    ],
)
def test_courtesy_alone_stays_courtesy(shop: Matcher, text: str, intent: str) -> None:
    assert answered(shop.rank(text)) in intent.split()


def test_a_greeting_before_something_unknown_is_no_sure_greeting(shop: Matcher) -> None:
    text = "bonjour connaissez-vous un bon plombier dans le quartier nord"
    assert answered(shop.rank(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "je ne veux pas annuler",
        "n'annulez pas ma commande",
        "I don't want to cancel",
        "don't cancel my order",
    ],
)
def test_what_a_follower_refuses_is_not_answered_as_a_wish(shop: Matcher, text: str) -> None:
    assert answered(shop.rank(text)) != "annulation"


def test_a_refusal_ends_at_the_but(shop: Matcher) -> None:
    assert shop.rank("je ne veux pas annuler mais être remboursé")[0].intent == "remboursement"


def test_a_plus_sign_makes_no_letter_an_example() -> None:
    matcher = Matcher.from_examples([*PHRASES, ("a+", "goodbye"), ("à bientôt", "goodbye")])
    assert answered(matcher.rank("A+ !")) == "goodbye"
    assert answered(matcher.rank("a")) is None


def test_a_complaint_with_a_negation_is_still_a_complaint(shop: Matcher) -> None:
    assert answered(shop.rank("je n'ai pas reçu mon colis")) == "suivi"


def test_an_intent_that_is_itself_a_refusal_keeps_its_matches(shop: Matcher) -> None:
    assert answered(shop.rank("je veux plus recevoir vos mails")) == "newsletter"


@pytest.mark.parametrize(
    "text", ["a", "e", "?!", "👍", "🙈🙈🙈", "Привет, как дела?", "你好吗", "مرحبا", "8", "lol", "xqzt"]
)
def test_what_shares_nothing_with_the_examples_is_a_miss(shop: Matcher, text: str) -> None:
    assert all(match.confidence < CLARIFY_AT for match in shop.rank(text))


@pytest.mark.parametrize(
    "text",
    [
        "je voudrais un petit déjeuner au lit", "quelle est la capitale du Pérou", "tu connais une blague",
        "what should I have for breakfast", "who won the match last night", "how tall is the eiffel tower",
    ],
)  # fmt: skip
def test_what_the_brand_has_no_answer_for_gets_none(shop: Matcher, text: str) -> None:
    assert answered(shop.rank(text)) is None


def test_the_same_phrase_in_two_intents_is_no_answer_but_a_choice() -> None:
    matcher = Matcher.from_examples([*PHRASES, ("c'est quand ?", "suivi"), ("c'est quand ?", "horaires")])
    first, second, *_ = matcher.rank("c'est quand")
    assert {first.intent, second.intent} == {"suivi", "horaires"}
    assert first.lead < LEAD_AT
    assert second.confidence >= CLARIFY_AT


def test_a_long_list_of_phrases_does_not_draw_messages_to_itself() -> None:
    crowd = [
        (f"livraison du colis numéro {number} vers la ville {number}", "livraison") for number in range(150)
    ]
    matcher = Matcher.from_examples(
        [*crowd, ("changer mon adresse", "adresse"), ("vos horaires", "horaires")]
    )
    assert matcher.rank("changer d'adresse pour mon colis")[0].intent == "adresse"


def test_an_emoji_matches_only_the_intent_that_has_it() -> None:
    matcher = Matcher.from_examples([*PHRASES, ("👋", "greeting")])
    assert matcher.rank("👋")[0].intent == "greeting"
    assert matcher.rank("🍕") == []


@pytest.mark.parametrize("text", ["", "   ", "\u200b\u200d", "…"])
def test_without_words_nothing_matches(shop: Matcher, text: str) -> None:
    assert shop.rank(text) == []


def test_without_examples_nothing_matches() -> None:
    assert Matcher.from_examples([]).rank("bonjour") == []


def test_a_single_intent_does_not_swallow_everything() -> None:
    matcher = Matcher.from_examples([("où est mon colis", "suivi"), ("je suis mon colis", "suivi")])
    assert answered(matcher.rank("il est où mon colis ?")) == "suivi"
    assert answered(matcher.rank("la météo de demain")) is None


def test_single_letters_are_examples_like_others() -> None:
    matcher = Matcher.from_examples([("a", "first"), ("b", "second")])
    assert answered(matcher.rank("B")) == "second"
    assert answered(matcher.rank("z")) is None


def test_a_match_knows_where_its_example_stands() -> None:
    place = Place(PurePath("intents/fr/livraison.yml"), 7, 5)
    stated = Example(text="où est mon colis ?", intent="suivi", language="fr", place=place)
    other = Example(text="where is my parcel?", intent="suivi", language="en")
    matcher = Matcher.from_examples([stated, other, *PHRASES])
    assert matcher.rank("mon colis est où")[0].example == stated
    assert matcher.rank("where's that parcel of mine")[0].example.language != "fr"


def test_a_match_says_which_words_counted_and_how_they_were_read(shop: Matcher) -> None:
    first = shop.rank("bonjour je voudrais un remboursemnt")[0]
    assert first.words[0] == "remboursemnt"
    assert ("remboursemnt", "remboursement") in first.read_as


def test_numbers_are_never_repaired(shop: Matcher) -> None:
    assert shop.rank("le code 1005 ne marche pas")[0].read_as == ()
    assert shop.rank("code PROM0 refusé")[0].read_as == ()


def test_the_leads_are_the_steps_between_the_confidences(shop: Matcher) -> None:
    ranked = shop.rank("annuler ma commande et mon remboursement", limit=len(SHOP))
    assert len(ranked) == len(SHOP)
    for above, below in pairwise(ranked):
        assert above.lead == pytest.approx(above.confidence - below.confidence)
        assert above.lead >= 0
    assert shop.rank("annuler ma commande et mon remboursement", limit=1)[0].lead == ranked[0].lead
