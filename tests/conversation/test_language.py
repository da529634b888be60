"""In which language somebody is answered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.conversation import Conversation, Lookout
from bot.intents.catalogue import Catalogue, Example, Intent
from bot.matcher import ANSWER_AT, Matcher
from bot.messages import Message, Person
from tests.conversation.followers import INTENTS, NOON, a_catalogue, place

ENGLISH = {
    "greeting": ("hello there", "good evening"),
    "suivi": ("where is my parcel", "track my parcel", "let us start"),
    "promo": ("when do the sales start",),
}


def in_english(intent: Intent, *examples: str) -> Intent:
    phrases = tuple(Example(text=text, intent=intent.name, language="en", place=place()) for text in examples)
    return replace(intent, language="en", examples=phrases)


@pytest.fixture(scope="module")
def lookout() -> Lookout:
    french = a_catalogue()
    by_name = {intent.name: intent for intent in INTENTS}
    english = {
        name: in_english(by_name.get(name, by_name["suivi"]), *phrases) for name, phrases in ENGLISH.items()
    }
    brand = replace(french.brand, languages=("fr", "en"))
    return Lookout.of(Catalogue(brand=brand, limits=french.limits, intents={**french.intents, "en": english}))


def spoken(lookout: Lookout, text: str, *, app: str | None = "fr", before: str | None = None) -> str:
    person = Person(id=7, first_name="Léa", language=app)
    message = Message(chat_id=7, message_id=1, person=person, text=text, sent_at=NOON)
    conversation = Conversation(chat_id=7, person=person, language=before)
    return lookout.consider(message, conversation=conversation, now=NOON).language


def test_the_words_of_a_message_tell_more_than_the_telephone(lookout: Lookout) -> None:
    assert spoken(lookout, "où est mon colis", app="en") == "fr"
    assert spoken(lookout, "where is my parcel please", app="fr") == "en"
    assert spoken(lookout, "parcel?", app="fr") == "en"


def test_clear_words_have_the_say_where_the_nearest_phrase_is_of_another_language(lookout: Lookout) -> None:
    phrases = [example for example in lookout.catalogue.examples() if example.language == "fr"]
    phrases += [Example(text="where is my parcel", intent="suivi", language="fr", place=place())]
    one_sided = replace(lookout, matcher=Matcher.from_examples(phrases))
    assert one_sided.matcher.rank("where is my parcel please")[0].confidence >= ANSWER_AT
    assert spoken(one_sided, "where is my parcel please", app="fr") == "en"


def test_one_word_among_strange_ones_does_not_change_the_language(lookout: Lookout) -> None:
    assert spoken(lookout, "sales crétins", app="fr") == "fr"
    assert spoken(lookout, "sales crétins", app="en", before="fr") == "fr"
    assert spoken(lookout, "sales crétins", app="de") == "en", "better than nothing"


@pytest.mark.parametrize("command", ["/start", "/start ete-2026", "/help"])
def test_a_command_is_answered_in_the_language_of_the_conversation_or_of_the_telephone(
    lookout: Lookout, command: str
) -> None:
    assert spoken(lookout, command, app="fr") == "fr"
    assert spoken(lookout, command, app="en-GB") == "en"
    assert spoken(lookout, command, app="en", before="fr") == "fr"
    assert spoken(lookout, command, app=None) == "fr"
