"""What a follower writes is matched to what the brand has an answer for."""

from __future__ import annotations

from itertools import pairwise
from pathlib import PurePath

import pytest

from bot.findings import Place
from bot.intents.catalogue import Example
from bot.matcher import ANSWER_AT, CLARIFY_AT, LEAD_AT, Match, Matcher, index

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
        ("Bonjour, où est mon colis ? Merci beaucoup et bonne journée !", "suivi"),
        ("ok merci, et je veux annuler ma commande svp", "annulation"),
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
        ("ok merci beaucoup et bonne journée à vous", "thanks"),
        ("bonjour madame, merci, bonne soirée", "greeting thanks"),
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


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("je veux pas annuler juste suivre mon colis", "suivi"),
        ("I do not want to cancel, I want a refund", "remboursement"),
        ("je ne veux plus recevoir vos newsletters", "newsletter"),
        ("jveux plus recevoir de mails", "newsletter"),
    ],
)
def test_what_is_wanted_instead_of_what_is_refused_is_answered(shop: Matcher, text: str, intent: str) -> None:
    assert answered(shop.rank(text)) == intent


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


@pytest.mark.parametrize(
    ("text", "intents"),
    [
        ("où est mon colis ? comment annuler ?", ["suivi", "annulation"]),
        ("Bonjour ! Le code 1000 ne marche pas. Vous ouvrez à quelle heure ?", ["promo", "horaires"]),
        ("je veux annuler ma commande et quand arrive mon remboursement", ["annulation", "remboursement"]),
        ("vous ouvrez à quelle heure, comment annuler", ["horaires", "annulation"]),
        ("where is my parcel and how do I cancel", ["suivi", "annulation"]),
        ("cmt anuler ?? et ou est mon coli svp merci d'avance", ["annulation", "suivi"]),
        ("when do you open? où est mon colis ?", ["horaires", "suivi"]),
        ("Où est mon colis ? Et puis comment annuler ?", ["suivi", "annulation"]),
        ("où est mon colis ?\ncomment annuler ?\nvos horaires", ["suivi", "annulation", "horaires"]),
    ],
)
def test_each_question_of_a_message_is_recognised_in_order(
    shop: Matcher, text: str, intents: list[str]
) -> None:
    understood = shop.understand(text)
    assert [match.intent for match in understood.questions] == intents
    assert understood.ranking[0].intent == intents[0]
    assert all(match.why.part for match in understood.questions)


@pytest.mark.parametrize(
    "text",
    [
        "où est mon colis ?",
        "où est mon colis et ma livraison ?",
        "Bonjour, où est mon colis ? Merci beaucoup !",
        "mon colis n'est pas arrivé, je n'ai toujours rien reçu",
        "j'ai commandé lundi et je n'ai toujours rien reçu",
        "je ne veux pas annuler mais être remboursé",
    ],
)
def test_one_question_is_not_taken_for_several(shop: Matcher, text: str) -> None:
    assert shop.understand(text).questions == ()


def test_a_question_among_many_other_words_is_found(shop: Matcher) -> None:
    text = (
        "Bonjour à toute l'équipe, j'espère que vous allez bien malgré la pluie. Ma sœur et moi adorons vos bougies, "
        "qui sentent si bon le soir au coin du feu. Comment annuler mon achat ? Belle fin de semaine à vous."
    )
    assert shop.rank(text)[0].intent == "annulation"
    assert shop.rank(text)[0].confidence >= CLARIFY_AT


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("mon paquet n'arrive pas, il est où", "suivi"),
        ("where is that shipment", "suivi"),
        ("résilier mon achat", "annulation"),
        ("can I get reimbursed", "remboursement"),
        ("coupon refusé", "promo"),
    ],
)
def test_other_words_of_the_same_sense_are_understood(shop: Matcher, text: str, intent: str) -> None:
    assert shop.rank(text)[0].intent == intent
    assert shop.rank(text)[0].confidence >= CLARIFY_AT


def test_a_message_is_matched_to_a_phrase_of_another_language() -> None:
    english = [
        ("where is my parcel", "tracking"), ("track my order", "tracking"), ("cancel my order", "cancel"),
        ("I want to cancel", "cancel"), ("are you open on sunday", "hours"), ("opening hours", "hours"),
    ]  # fmt: skip
    matcher = Matcher.from_examples(english)
    assert matcher.rank("il est où mon colis")[0].intent == "tracking"
    assert matcher.rank("je veux annuler")[0].intent == "cancel"
    assert matcher.rank("ouvert le dimanche ?")[0].intent == "hours"


@pytest.mark.parametrize(
    ("text", "intent"),
    [("hello il est où mon parcel", "suivi"), ("comment je cancel ma commande", "annulation")],
)
def test_languages_mix_within_a_message(shop: Matcher, text: str, intent: str) -> None:
    assert answered(shop.rank(text)) == intent


def test_time_and_place_words_decide() -> None:
    days = [("ouvert le samedi ?", "saturday"), ("ouvert le dimanche ?", "sunday")]
    places = [("la boutique de Lyon est ouverte ?", "lyon"), ("la boutique de Paris est ouverte ?", "paris")]
    matcher = Matcher.from_examples([*days, *places])
    assert matcher.rank("vous êtes ouverts samedi")[0].intent == "saturday"
    assert matcher.rank("et dimanche c'est ouvert ?")[0].intent == "sunday"
    assert matcher.rank("je cherche la boutique à paris")[0].intent == "paris"
    assert matcher.rank("la boutique sur lyon")[0].intent == "lyon"


def test_the_probabilities_of_all_intents_and_of_none_add_up(shop: Matcher) -> None:
    for text in (
        "où est mon colis",
        "annuler ma commande et mon remboursement",
        "la météo de demain",
        "xqzt",
    ):
        understood = shop.understand(text, limit=len(SHOP))
        total = sum(match.confidence for match in understood.ranking) + understood.none
        assert total == pytest.approx(1, abs=1e-6)


def test_the_less_a_message_has_to_do_with_the_brand_the_likelier_is_none(shop: Matcher) -> None:
    texts = ["où est mon colis ?", "et mon colis alors", "un colis de fraises", "une tarte aux fraises"]
    none = [shop.understand(text).none for text in texts]
    assert none == sorted(none)
    assert none[0] < 0.05
    assert none[-1] > 0.5


def test_if_any_intent_fits_the_share_says_how_sure_the_first_is(shop: Matcher) -> None:
    first = shop.rank("le colis de ma tante et le train de banlieue")[0]
    assert first.confidence < first.share <= 1


def test_words_about_something_else_are_named_and_make_a_match_less_sure(shop: Matcher) -> None:
    order, flight = (shop.understand(f"my {what} was cancelled") for what in ("order", "flight"))
    assert (order.foreign, flight.foreign) == ((), ("flight",))
    assert flight.none > order.none
    assert flight.ranking[0].confidence < order.ranking[0].confidence


@pytest.mark.parametrize(
    ("before", "text", "intent"),
    [
        ("horaires", "et le dimanche ?", "horaires"),
        ("horaires", "and on Sundays?", "horaires"),
        ("promo", "et le code 1000 ?", "promo"),
        ("horaires", "et mon colis ?", "suivi"),
        ("horaires", "merci", "thanks"),
        ("suivi", "et comment annuler ?", "annulation"),
        ("horaires", "le samedi aussi ?", "horaires"),
        ("horaires", "ok, et demain ?", "horaires"),
        ("horaires", "D'accord merci. Et le dimanche ?", "horaires"),
        ("horaires", "bonjour, et le week-end svp ?", "horaires"),
        ("horaires", "pour le samedi", "horaires"),
    ],
)
def test_a_short_message_may_go_on_from_the_intent_before(
    shop: Matcher, before: str, text: str, intent: str
) -> None:
    assert answered(list(shop.understand(text, after=before).ranking)) == intent


def test_another_place_is_gone_on_to_though_no_phrase_names_it() -> None:
    phrases = {
        "livraison": ["vous livrez en Belgique ?", "la livraison vers Paris"],
        "prix": ["c'est combien"],
    }
    matcher = Matcher.from_examples([(text, intent) for intent, texts in phrases.items() for text in texts])
    going_on = matcher.understand("et pour l'Espagne ?", after="livraison")
    assert (answered(list(going_on.ranking)), going_on.follows) == ("livraison", True)
    assert answered(list(matcher.understand("et pour l'Espagne ?", after="prix").ranking)) is None


def test_going_on_is_told_and_no_message_goes_on_from_a_courtesy(shop: Matcher) -> None:
    assert shop.understand("et le dimanche ?", after="horaires").follows
    assert not shop.understand("et le dimanche ?", after="greeting").follows
    assert not shop.understand("et le dimanche ?", after="no such intent").follows
    assert not shop.understand("et le dimanche ?").follows


def test_the_reasons_name_phrases_words_spellings_senses_and_the_runner_up() -> None:
    place = Place(PurePath("intents/fr/livraison.yml"), 7, 5)
    stated = Example(text="où est mon colis ?", intent="suivi", language="fr", place=place)
    matcher = Matcher.from_examples([stated, *PHRASES])
    ranked = matcher.rank("bonjour il est ou mon paket svp")
    why = ranked[0].why
    assert why.nearest[0].example == stated
    assert str(why.nearest[0].example.place) == "intents/fr/livraison.yml:7"
    likeness = [near.likeness for near in why.nearest]
    assert likeness == sorted(likeness, reverse=True)
    assert all(0 <= one <= 1 for one in likeness)
    weights = [weight for _, weight in why.words]
    assert weights == sorted(weights, reverse=True)
    assert 0 < sum(weights) <= 1 + 1e-6
    assert why.read_as == (("paket", "paquet"),)
    assert ("paquet", "colis") in why.same_sense
    assert why.runner_up == (ranked[1].intent, ranked[1].confidence)
    assert why.part == "il est ou mon paket"


def test_an_everyday_word_is_not_read_as_a_word_of_the_brand() -> None:
    matcher = Matcher.from_examples([("bon je file", "goodbye"), ("la collection", "collection")])
    assert matcher.rank("un film")[0].read_as == ()
    assert matcher.rank("les élections")[0].read_as == ()


def test_the_same_phrases_at_other_places_need_no_new_index() -> None:
    def at(line: int) -> list[Example]:
        place = Place(PurePath("fr/essai.yml"), line)
        return [Example(text=text, intent=intent, language="fr", place=place) for text, intent in PHRASES]

    matcher = Matcher.from_examples(at(3))
    renewed = matcher.renewed(at(9))
    assert renewed is not None
    assert renewed.rank("il est où mon colis")[0].example.place == Place(PurePath("fr/essai.yml"), 9)
    assert matcher.rank("il est où mon colis")[0].example.place == Place(PurePath("fr/essai.yml"), 3)
    assert matcher.renewed([*at(9), Example(text="encore une", intent="suivi")]) is None
    assert matcher.renewed(at(9)[1:]) is None


def test_of_a_list_too_long_to_be_taught_whole_the_hard_phrases_are_taught(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(index, "_MOST_TAUGHT", 24)
    monkeypatch.setattr(index, "_MOST_HARD", 16)
    easy = [(f"livraison du colis numéro {number}", "suivi") for number in range(40)]
    easy += [(f"annuler la commande numéro {number}", "annulation") for number in range(40)]
    odd = [("la cigogne a du retard sur son planning", "suivi"), ("je jette l'éponge", "annulation")]
    matcher = Matcher.from_examples([*easy, *odd])
    assert matcher.rank("la cigogne a encore du retard")[0].intent == "suivi"
    assert matcher.rank("bon, je jette l'éponge")[0].intent == "annulation"


@pytest.mark.parametrize(
    "script", ["Где моя посылка", "我的包裹在哪里", "أين طردي", "주문을 취소하고 싶어요"]
)
def test_other_scripts_are_examples_like_others(script: str) -> None:
    matcher = Matcher.from_examples([*PHRASES, (script, "other")])
    assert matcher.rank(script)[0].intent == "other"
    assert matcher.rank(script)[0].confidence > ANSWER_AT


def test_a_brand_of_emoji_alone_is_matched_by_emoji_alone() -> None:
    matcher = Matcher.from_examples([("👋", "greeting"), ("❤️", "love"), ("📦?", "parcel")])
    assert matcher.rank("❤️")[0].intent == "love"
    assert matcher.rank("🍕") == []
    assert all(match.confidence < CLARIFY_AT for match in matcher.rank("où est mon colis"))
