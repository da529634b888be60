"""The reply that is chosen, and what stands in its fields."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from pathlib import PurePath
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.brand import Brand, Hours, Tone
from bot.composer import Line, choose, fields_of, fill, presentable_name, reopening, wait
from bot.findings import Place
from bot.intents.catalogue import Button, Intent, Reply
from bot.text import LONGEST_MESSAGE, utf16_length

HERE = Place(PurePath("fr/essai.yml"), 3)
PARIS = ZoneInfo("Europe/Paris")
OFFICE = ((time(9), time(17)),)
WEEKDAYS = Hours(week=(OFFICE,) * 5 + ((), ()), closed_on=frozenset({date(2026, 12, 25)}))
BRAND = Brand(name="Maison Essai", hours=WEEKDAYS, fields={"lien": "https://essai.example"})


def reply(text: str, *, when: str | None = None, tone: Tone | None = None, **more: object) -> Reply:
    return Reply(text=text, place=HERE, when=when, tone=tone, **more)  # type: ignore[arg-type]


def intent(*replies: Reply) -> Intent:
    return Intent(name="suivi", language="fr", place=HERE, replies=replies)


def chosen(
    *replies: Reply, moments: set[str] | None = None, tone: Tone = Tone.WARM, said: tuple[str, ...] = ()
) -> str:
    line = choose(intent(*replies), moments=moments or set(), tone=tone, said_before=said)
    assert line is not None
    return line.reply.text


def filled(text: str, **fields: str) -> str:
    return fill([Line(intent="suivi", language="fr", reply=reply(text))], fields).text


class TestChoosing:
    def test_the_first_moment_that_holds_wins_from_top_to_bottom(self) -> None:
        replies = (reply("insiste", when="insists"), reply("fermé", when="closed"), reply("de jour"))
        assert chosen(*replies, moments={"closed", "insists"}) == "insiste"
        assert chosen(*replies, moments={"closed", "night"}) == "fermé"

    def test_without_a_moment_the_everyday_replies_are_used(self) -> None:
        assert chosen(reply("fermé", when="closed"), reply("de jour")) == "de jour"

    def test_the_conversations_tone_comes_before_replies_without_tone(self) -> None:
        replies = (reply("simple"), reply("sobre", tone=Tone.SOBER))
        assert chosen(*replies, tone=Tone.SOBER) == "sobre"
        assert chosen(*replies, tone=Tone.WARM) == "simple"

    def test_a_moment_with_only_the_other_tone_is_still_used(self) -> None:
        assert (
            chosen(
                reply("nuit", when="night", tone=Tone.WARM), reply("jour"), moments={"night"}, tone=Tone.SOBER
            )
            == "nuit"
        )

    def test_replies_come_in_turn_and_never_the_same_words_twice_running(self) -> None:
        replies = (reply("un"), reply("deux"), reply("trois"))
        said: tuple[str, ...] = ()
        heard = []
        for _ in range(6):
            text = chosen(*replies, said=said)
            heard.append(text)
            said = (*(words for words in said if words != text), text)
        assert heard == ["un", "deux", "trois", "un", "deux", "trois"]

    def test_an_intent_without_replies_has_nothing_to_say(self) -> None:
        assert choose(intent(), moments=set(), tone=Tone.WARM) is None


class TestFilling:
    @pytest.mark.parametrize(
        ("text", "with_name", "without"),
        [
            ("{prenom}, votre colis est là.", "Léa, votre colis est là.", "Votre colis est là."),
            ("Bonjour {prenom} !", "Bonjour Léa !", "Bonjour !"),
            ("C'est noté, {prenom}. À bientôt.", "C'est noté, Léa. À bientôt.", "C'est noté. À bientôt."),
            ("Toujours rien, {prenom} ? Je transmets.", "Toujours rien, Léa ? Je transmets.", "Toujours rien ? Je transmets."),
            ("Bien. {prenom}, on y va.", "Bien. Léa, on y va.", "Bien. On y va."),
        ],
    )  # fmt: skip
    def test_a_missing_first_name_leaves_no_scar(self, text: str, with_name: str, without: str) -> None:
        assert filled(text, prenom="Léa") == with_name
        assert filled(text, prenom="") == without

    def test_a_followers_name_is_never_read_as_a_field(self) -> None:
        assert filled("Bonjour {prenom} !", prenom="{lien}", lien="secret") == "Bonjour {lien} !"

    def test_several_lines_become_one_message_with_all_their_buttons(self) -> None:
        lines = [
            Line(intent="complaint", language="fr", reply=reply("Je comprends.")),
            Line(
                intent="suivi",
                language="fr",
                reply=reply("Voici.", buttons=(Button(text="Suivre", url="https://e.example"),)),
            ),
        ]
        draft = fill(lines, {}, signature="L'équipe")
        assert draft.text == "Je comprends.\n\nVoici.\n\nL'équipe"
        assert [button.text for button in draft.buttons] == ["Suivre"]
        assert draft.sources == (HERE, HERE)

    def test_a_button_may_say_the_followers_name(self) -> None:
        line = Line(
            intent="suivi", language="fr", reply=reply("Voici.", buttons=(Button(text="Oui, {prenom}"),))
        )
        assert fill([line], {"prenom": "Léa"}).buttons[0].text == "Oui, Léa"

    @given(st.text(alphabet="aé🌙 \n{}prenom", max_size=9000))
    def test_what_is_filled_always_fits_one_message(self, text: str) -> None:
        assert utf16_length(filled(text, prenom="Léa")) <= LONGEST_MESSAGE

    @pytest.mark.parametrize(
        "name", ["", "🌙🌙", "https://spam.example", "@spam", "x" * 40, "<b>", "{prenom}"]
    )
    def test_a_name_that_is_no_name_is_left_out(self, name: str) -> None:
        assert presentable_name(name) == ""

    def test_the_brands_fields_never_hide_the_built_in_ones(self) -> None:
        brand = Brand(name="Maison Essai", fields={"prenom": "piégé", "lien": "ici"})
        fields = fields_of(
            brand, language="fr", first_name="Léa", now=datetime(2026, 1, 1, tzinfo=UTC), helpline="3114"
        )
        assert (fields["prenom"], fields["lien"], fields["ecoute"]) == ("Léa", "ici", "3114")


class TestTheHonestTruth:
    @pytest.mark.parametrize(
        ("now", "french", "english"),
        [
            (datetime(2026, 11, 23, 10, tzinfo=PARIS), "maintenant", "now"),
            (datetime(2026, 11, 23, 0, 10, tzinfo=PARIS), "à 9 h", "at 9:00 AM"),
            (datetime(2026, 11, 23, 22, tzinfo=PARIS), "demain à 9 h", "tomorrow at 9:00 AM"),
            (datetime(2026, 11, 27, 22, tzinfo=PARIS), "lundi à 9 h", "Monday at 9:00 AM"),
            (datetime(2026, 12, 24, 18, tzinfo=PARIS), "lundi à 9 h", "Monday at 9:00 AM"),
        ],
    )
    def test_the_reopening_is_said_as_a_person_would(self, now: datetime, french: str, english: str) -> None:
        assert reopening(BRAND, now, "fr") == french
        assert reopening(BRAND, now, "en") == english

    def test_a_brand_that_never_opens_promises_no_time(self) -> None:
        always_closed = Hours(
            week=(OFFICE,) * 7, closed_on=frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(800))
        )
        assert (
            reopening(Brand(name="B", hours=always_closed), datetime(2026, 3, 1, tzinfo=UTC), "fr")
            == "bientôt"
        )

    @pytest.mark.parametrize(
        ("usual", "said"),
        [
            (None, "dès que possible"),
            (timedelta(minutes=11), "en 15 minutes environ"),
            (timedelta(hours=3), "en 3 h environ"),
        ],
    )
    def test_the_wait_is_told_only_when_it_is_known(self, usual: timedelta | None, said: str) -> None:
        assert wait(usual, "fr") == said
