"""The card: what the team sees of a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.brand import Brand, Team
from bot.conversation import Cause
from bot.desk.buttons import Tap, Verb
from bot.desk.card import card, headline
from bot.desk.rich_text import RichText
from bot.desk.wording import WORDS
from bot.escalation import Closing, Escalation, Trigger, answer, claim, close, follow, lapse
from bot.judge import Target
from bot.matcher import ANSWER_AT
from bot.messages import Person
from bot.text import utf16_length

LEA = Person(id=77, first_name="Léa", last_name="Martin", username="lea")
INES = Person(id=2, first_name="Inès")
MIDNIGHT = datetime(2026, 11, 22, 23, 14, tzinfo=UTC)  # 00:14 in Paris
MAISON = Brand(name="Maison Lune")
ENGLISH = Brand(name="Maison Lune", team=Team(language="en"))
QUARTER = timedelta(minutes=15)

INSULT = Trigger(
    cause="insult",
    severity=0.7,
    target="team",
    words=1,
    temperature=0.784,
    temperature_before=0.12,
    text="vous êtes des gros nuls 😡",
    bot_said="Je passe votre message à l'équipe.",
    said_at=MIDNIGHT,
    nearest=(("remboursement", 0.31), ("livraison", 0.18)),
)


def a_case(trigger: Trigger = INSULT, **more: Any) -> Escalation:
    return Escalation(
        id=1042, token="Zk3_x-9", chat_id=77, person=LEA, opened_at=MIDNIGHT, trigger=trigger, **more
    )


def shown(
    case: Escalation, *, brand: Brand = MAISON, after: timedelta = timedelta(0), **more: Any
) -> dict[str, Any]:
    return card(case, brand=brand, now=MIDNIGHT + after, **more)


def labels(payload: dict[str, Any]) -> list[str]:
    return [key["text"] for row in payload["reply_markup"]["inline_keyboard"] for key in row]


def marked(payload: dict[str, Any], style: str) -> list[str]:
    """The pieces of text in that style, cut out as Telegram cuts: by UTF-16 units."""
    units = payload["text"].encode("utf-16-le")
    return [
        units[2 * entity["offset"] : 2 * (entity["offset"] + entity["length"])].decode("utf-16-le")
        for entity in payload["entities"]
        if entity["type"] == style
    ]


def test_a_new_card_says_who_why_how_hot_what_was_said_and_where_it_stands() -> None:
    assert shown(a_case(times_before=2, messages=3))["text"].splitlines() == [
        "🔴 INSULTE · #E-1042 · Maison Lune · depuis 00:14",
        "Léa M. (@lea)",
        "Pourquoi : insulte envers l'équipe (1 mot) · 3 messages",
        "🌡 78 ↑ (12 avant) · 2 dossiers auparavant",
        "▸ message replié, à toucher pour le lire",
        "vous êtes des gros nuls 😡",
        "Le bot a répondu : « Je passe votre message à l'équipe. » (00:14)",
        f"Au plus près : remboursement 31 % · livraison 18 % (il faut {100 * ANSWER_AT:.0f} %)",
        "État : 🆕 ouvert, personne encore · le bot répond à ce qu'il sait",
    ]


def test_an_english_team_reads_english() -> None:
    assert shown(a_case(), brand=ENGLISH)["text"].splitlines() == [
        "🔴 INSULT · #E-1042 · Maison Lune · since 00:14",
        "Léa M. (@lea)",
        "Why: insult aimed at the team (1 word)",
        "🌡 78 ↑ (12 before) · first case",
        "▸ folded message, tap to read it",
        "vous êtes des gros nuls 😡",
        "The bot replied: “Je passe votre message à l'équipe.” (00:14)",
        f"Nearest: remboursement 31% · livraison 18% ({100 * ANSWER_AT:.0f}% needed)",
        "State: 🆕 open, nobody yet · the bot answers what it can",
    ]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "fr",
            (
                "Au plus près : remboursement 31 % · rien de tout cela 64 % (il faut 45 %)\n"
                "Phrase proche : « rendez-moi mon argent » (intents/fr/retours.yml:9) · mots : argent, rends · lu : rendd → rends"
            ),
        ),
        (
            "en",
            (
                "Nearest: remboursement 31% · none of these 64% (45% needed)\n"
                "Nearest phrase: “rendez-moi mon argent” (intents/fr/retours.yml:9) · words: argent, rends · read: rendd → rends"
            ),
        ),
    ],
)
def test_it_says_why_the_nearest_intent_is_the_nearest(language: str, told: str) -> None:
    trigger = Trigger(
        cause="unmatched",
        text="tu me rends l'argent oui ou non",
        nearest=(("remboursement", 0.31),),
        example="rendez-moi mon argent",
        source="intents/fr/retours.yml:9",
        read_as=(("rendd", "rends"),),
        counted=("argent", "rends"),
        none=0.64,
    )
    brand = replace(MAISON, team=replace(MAISON.team, language=language))
    assert told in shown(a_case(trigger), brand=brand)["text"]


def test_rough_words_are_hidden_and_others_folded() -> None:
    rough = shown(a_case())
    calm = shown(a_case(replace(INSULT, cause="asked")))
    assert marked(rough, "spoiler") == ["vous êtes des gros nuls 😡"]
    assert marked(rough, "expandable_blockquote") == []
    assert marked(calm, "expandable_blockquote") == ["vous êtes des gros nuls 😡"]
    assert marked(calm, "spoiler") == []


def test_only_what_somebody_may_find_harmless_has_a_button_to_say_so() -> None:
    assert labels(shown(a_case())) == ["✋ Je prends", "💬 Répondre", "🙂 Pas agressif", "✅ Réglé"]
    assert labels(shown(a_case(replace(INSULT, cause="asked")))) == [
        "✋ Je prends",
        "💬 Répondre",
        "✅ Réglé",
    ]


def test_a_claimed_card_says_by_whom_and_until_when() -> None:
    claimed = claim(a_case(), INES, now=MIDNIGHT, lasting=QUARTER)
    assert isinstance(claimed, Escalation)
    payload = shown(claimed)
    assert payload["text"].endswith("État : ✋ pris par Inès (00:14), jusqu'à 00:29 · le bot se tait")
    assert "✋ Je prends" not in labels(payload)


def test_a_claim_that_ran_out_is_told_with_the_bots_return() -> None:
    claimed = claim(a_case(), INES, now=MIDNIGHT, lasting=QUARTER)
    assert isinstance(claimed, Escalation)
    lapsed = lapse(claimed, now=MIDNIGHT + QUARTER)
    assert isinstance(lapsed, Escalation)
    last = shown(lapsed, after=QUARTER)["text"].splitlines()[-1]
    assert last == "État : ⏰ Inès n'a pas répondu à temps, à reprendre · le bot est de retour"
    reserved = shown(replace(lapsed, reserved=True), after=QUARTER)
    assert reserved["text"].endswith("le bot se tait")


def test_an_answered_case_that_went_quiet_blames_nobody() -> None:
    answered = answer(a_case(), INES, now=MIDNIGHT, lasting=QUARTER)
    assert isinstance(answered, Escalation)
    assert "💬 répondu à 00:14 · suivi par Inès jusqu'à 00:29" in shown(answered)["text"]
    lapsed = lapse(answered, now=MIDNIGHT + QUARTER)
    assert isinstance(lapsed, Escalation)
    assert "💤 répondu à 00:14, plus de nouvelles depuis" in shown(lapsed, after=QUARTER)["text"]
    waiting = lapse(follow(answered), now=MIDNIGHT + QUARTER)
    assert isinstance(waiting, Escalation)
    assert "Inès n'a pas répondu à temps" in shown(waiting, after=QUARTER)["text"]


@pytest.mark.parametrize(
    ("closing", "line"),
    [
        (Closing.DONE, "✅ #E-1042 · Léa M. · réglé par Inès (00:14)"),
        (Closing.NOT_ROUGH, "🙂 #E-1042 · Léa M. · pas agressif, selon Inès (00:14)"),
    ],
)
def test_a_closed_card_is_one_line_without_buttons(closing: Closing, line: str) -> None:
    closed = close(a_case(), INES, now=MIDNIGHT, closing=closing)
    assert isinstance(closed, Escalation)
    payload = shown(closed)
    assert payload["text"] == line
    assert payload["reply_markup"] == {"inline_keyboard": []}


def test_the_on_call_are_mentioned_by_their_ids() -> None:
    payload = shown(a_case(), on_call=[501, 502])
    assert marked(payload, "text_mention") == ["personne 1", "personne 2"]
    assert [entity["user"]["id"] for entity in payload["entities"] if "user" in entity] == [501, 502]


def test_the_date_is_given_once_the_day_is_over() -> None:
    assert "depuis 23/11 00:14" in shown(a_case(), after=timedelta(days=1))["text"]


def test_a_cooling_conversation_shows_a_falling_temperature() -> None:
    cooler = replace(INSULT, temperature=0.1, temperature_before=0.4)
    assert "🌡 10 ↓ (40 avant)" in shown(a_case(cooler))["text"]


def test_no_link_of_a_follower_is_previewed() -> None:
    assert shown(a_case())["link_preview_options"] == {"is_disabled": True}


@given(
    text=st.text(max_size=5000),
    name=st.text(min_size=1, max_size=200),
    said=st.text(max_size=5000),
    cause=st.sampled_from([*Cause]),
)
def test_whatever_a_follower_writes_the_card_fits_and_its_styles_stay_on_it(
    text: str, name: str, said: str, cause: Cause
) -> None:
    trigger = replace(INSULT, cause=cause.value, text=text, bot_said=said)
    payload = shown(replace(a_case(trigger), person=Person(id=77, first_name=name)), on_call=[501])
    assert utf16_length(payload["text"]) <= 4096
    assert payload["entities"], "nothing was checked"
    for entity in payload["entities"]:
        assert entity["length"] > 0
        assert entity["offset"] + entity["length"] <= utf16_length(payload["text"])
    assert marked(payload, "bold")[0] == headline(a_case(trigger), "fr")


def test_a_name_cannot_forge_a_line_of_the_card() -> None:
    forger = Person(id=77, first_name="Léa\nÉtat : ✅ réglé\u202e")
    lines = shown(replace(a_case(), person=forger))["text"].splitlines()
    assert lines[1].startswith("Léa État : ✅ réglé")
    assert len([line for line in lines if line.startswith("État :")]) == 1


def test_every_cause_and_target_has_its_words() -> None:
    assert {f"{kind}.{cause}" for kind in ("cause", "why") for cause in Cause} <= WORDS.keys()
    assert {f"target.{target}" for target in Target} <= WORDS.keys()


@given(st.sampled_from([*Verb]), st.integers(0, 10**12), st.integers(0, 10**6))
def test_a_button_is_read_as_it_was_written_and_fits(verb: Verb, case_id: int, version: int) -> None:
    tap = Tap(verb=verb, case_id=case_id, version=version, token="Zk3_x-9aBcDeFgHi")
    assert Tap.read(tap.data) == tap
    assert len(tap.data.encode()) <= 64


@given(st.text(max_size=64))
def test_data_that_is_no_button_of_ours_is_no_tap(data: str) -> None:
    tap = Tap.read(data)
    assert tap is None or tap.data == data or not data.isascii()


@pytest.mark.parametrize(
    "data",
    ["", "claim", "claim:1:2", "claim:x:2:t", "seize:1:2:t", "claim:1:-2:t", "claim:²:1:t", "claim:1:2:t:u"],
)
def test_malformed_buttons_are_refused(data: str) -> None:
    assert Tap.read(data) is None


def test_a_button_of_one_case_is_none_of_another() -> None:
    case = a_case()
    own = Tap(verb=Verb.CLAIM, case_id=1042, version=1, token="Zk3_x-9")
    assert own.is_of(case)
    assert not replace(own, token="guessed").is_of(case)
    assert not replace(own, token="é").is_of(case)
    assert not replace(own, case_id=1).is_of(case)


def test_styles_are_placed_by_utf16_units() -> None:
    payload = RichText().add("👩‍🍳 ").add("gras", "bold").line("la suite", "italic").payload()
    assert payload["text"] == "👩‍🍳 gras\nla suite"
    assert marked(payload, "bold") == ["gras"]
    assert marked(payload, "italic") == ["la suite"]


def test_a_style_around_nothing_visible_is_left_out() -> None:
    assert RichText().add("  ", "bold").add("mot").payload()["entities"] == []
