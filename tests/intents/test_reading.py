from __future__ import annotations

import os
from datetime import date, time, timedelta
from pathlib import Path
from time import thread_time

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.brand import Address, Register, Tone
from bot.findings import Gravity
from bot.intents import parsing
from bot.intents.catalogue import BUILT_IN_FIELDS, LINES_ONLY, RESERVED, Button, Calls, Catalogue
from bot.intents.limits_file import CATEGORIES
from bot.intents.reading import Reading, read_files, read_folder
from bot.judge.judgement import Category
from tests.brand_files import BRAND_FILES

OURS = Path(__file__).parents[2] / "intents"


@pytest.fixture
def catalogue(brand_files: dict[str, bytes]) -> Catalogue:
    reading = read_files(brand_files)
    assert reading.findings == ()
    assert reading.catalogue is not None
    return reading.catalogue


def codes(reading: Reading) -> list[str]:
    return [finding.code for finding in reading.findings]


class TestAWholeBrand:
    def test_has_its_voice(self, catalogue: Catalogue) -> None:
        brand = catalogue.brand
        assert (brand.name, brand.languages) == ("Maison Test", ("fr", "en"))
        assert (brand.voice.register, brand.voice.address) == (Register.COOL, Address.VOUS)
        assert brand.voice.signature is None
        assert brand.voice.tones[Tone.WARM].emoji == 1
        assert brand.voice.tones[Tone.SOBER].exclamation == 0
        assert brand.voice.avoid == {"pas de souci": "avec plaisir", "n'hésitez pas": None}
        assert brand.voice.emoji == ("🌙", "📦")

    def test_has_its_hours_and_its_team(self, catalogue: Catalogue) -> None:
        hours, team = catalogue.brand.hours, catalogue.brand.team
        assert hours.timezone.key == "Europe/Paris"
        assert hours.week[0] == hours.week[4] == ((time(9), time(17)),)
        assert hours.week[5:] == (((time(9), time(12)), (time(14), time(18))), ())
        assert hours.closed_on == {date(2026, 12, 25)}
        assert (team.remind_after, team.claim_for) == (timedelta(minutes=10), timedelta(minutes=15))
        assert team.on_call == (123456789,)

    def test_has_its_moments(self, catalogue: Catalogue) -> None:
        moments = {moment.name: moment for moment in catalogue.brand.moments}
        assert (moments["night"].start, moments["night"].end) == (time(20), time(8))
        assert moments["weekend"].days == {5, 6}
        assert moments["closed"].outside_hours
        assert moments["returning"].seen_within == timedelta(days=30)
        assert moments["insists"].same_intent_within == timedelta(days=1)
        assert moments["closed_night"].all_of == ("closed", "night")

    def test_has_its_limits(self, catalogue: Catalogue) -> None:
        limits = catalogue.limits
        assert (limits.warm, limits.escalate, limits.at_once, limits.hot) == (0.3, 0.5, 0.8, 0.8)
        assert (limits.half_life, limits.cool_off) == (timedelta(minutes=10), timedelta(minutes=30))
        (word,) = limits.words
        assert (word.text, word.category, word.severity) == ("arnaqueur", "insult", 0.5)
        assert limits.allow == ("bâtard",)
        assert limits.play_along == 1
        assert (limits.helpline("fr"), limits.helpline("en")) == ("3114", "112")
        assert limits.helpline("fr", "BE") == "3114"

    def test_has_its_intents_in_every_language(self, catalogue: Catalogue) -> None:
        for language in ("fr", "en"):
            assert set(RESERVED) <= catalogue.intents[language].keys()
        assert catalogue.brand.commands == {"help": "suivi_colis"}

    def test_has_its_examples_and_tests_line_by_line(self, catalogue: Catalogue) -> None:
        parcel = catalogue.intents["fr"]["suivi_colis"]
        assert [(example.text, str(example.place)) for example in parcel.examples] == [
            ("où est mon colis ?", "intents/fr/livraison.yml:4"),
            ("ma commande arrive quand", "intents/fr/livraison.yml:6"),
        ]
        assert [(trial.text, trial.expected) for trial in parcel.trials] == [
            ("il est où mon coli", True), ("je veux annuler ma commande", False),
        ]  # fmt: skip
        assert [example.text for example in catalogue.intents["fr"]["annulation"].examples] == [
            "je veux annuler ma commande", "annulez : c'est une erreur",
        ]  # fmt: skip

    def test_has_its_replies_as_they_were_written(self, catalogue: Catalogue) -> None:
        insists, closed, everyday, photo = catalogue.intents["fr"]["suivi_colis"].replies
        assert (insists.when, insists.tone, insists.then_escalate) == ("insists", Tone.SOBER, True)
        assert closed.text == "Nos transporteurs dorment aussi 🌙\nLe suivi, lui, ne dort pas : {lien_suivi}"
        assert closed.buttons == (
            Button(text="Suivre", url="https://maisontest.example/suivi"),
            Button(text="Annuler", intent="annulation"),
        )
        assert (everyday.when, everyday.place.line) == (None, 20)
        assert (photo.text, photo.photo) == ("Le voici.", "colis.jpg")
        assert catalogue.intents["fr"]["annulation"].calls is Calls.ALWAYS


class TestAFolder:
    def test_is_read_as_its_files_are(self, brand_folder: Path, brand_files: dict[str, bytes]) -> None:
        reading = read_folder(brand_folder)
        assert reading.catalogue is not None
        assert set(reading.files) == {brand_folder / name for name in brand_files}
        assert reading.catalogue.brand == read_files(brand_files).catalogue.brand  # type: ignore[union-attr]

    def test_names_its_files_as_it_was_named(
        self, brand_folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (brand_folder / "fr" / "livraison.yml").write_text("essai: rien\n", "utf-8")
        monkeypatch.chdir(brand_folder.parent)
        (finding, *_) = read_folder(Path("intents")).findings
        assert finding.place.file.as_posix() == "intents/brand.yml"

    def test_that_is_not_there_is_a_finding(self, tmp_path: Path) -> None:
        assert codes(read_folder(tmp_path / "nowhere")) == ["I17"]

    def test_that_is_a_file_is_a_finding(self, brand_folder: Path) -> None:
        assert codes(read_folder(brand_folder / "brand.yml")) == ["I17"]

    def test_that_is_empty_is_a_finding(self, tmp_path: Path) -> None:
        assert codes(read_folder(tmp_path)) == ["I17"]

    def test_without_a_brand_is_a_finding(self, brand_folder: Path) -> None:
        (brand_folder / "brand.yml").unlink()
        reading = read_folder(brand_folder)
        assert codes(reading) == ["I17"]
        assert reading.catalogue is None

    def test_with_an_unreadable_file_leaves_the_others_readable(self, brand_folder: Path) -> None:
        parcels = brand_folder / "fr" / "livraison.yml"
        parcels.unlink()
        parcels.symlink_to(parcels)  # not even root can read a link to itself
        (brand_folder / "limits.yml").write_text("thresholds: tiède\n", "utf-8")
        assert codes(read_folder(brand_folder)) == ["I17", "I02"]

    def test_with_a_pipe_in_it_does_not_wait(self, brand_folder: Path) -> None:
        os.mkfifo(brand_folder / "fr" / "tuyau.yml")
        assert codes(read_folder(brand_folder)) == ["I17"]

    @pytest.mark.parametrize(
        "name", ["tests/nuit.yml", "intents.schema.json", "fr/.brouillon.yml", "README.md", "fr/colis.jpg"]
    )
    def test_leaves_alone_what_is_not_its_own(self, brand_folder: Path, name: str) -> None:
        path = brand_folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("{ not: [ours", "utf-8")
        assert read_folder(brand_folder).findings == ()


class TestBytes:
    def test_may_end_their_lines_as_windows_does_and_begin_with_a_mark(
        self, brand_files: dict[str, bytes]
    ) -> None:
        expected = read_files(brand_files).catalogue
        windows = {name: b"\xef\xbb\xbf" + data.replace(b"\n", b"\r\n") for name, data in brand_files.items()}
        assert read_files(windows).findings == ()
        assert read_files(windows).catalogue == expected

    @pytest.mark.parametrize("encoding", ["cp1252", "utf-16"])
    def test_in_another_encoding_are_a_finding(self, encoding: str, brand_files: dict[str, bytes]) -> None:
        text = "essai:\n  examples: un\n  replies:\n    - À bientôt.\n"
        (finding,) = read_files({**brand_files, "fr/essai.yml": text.encode(encoding)}).findings
        assert finding.code == "Y16"
        assert (finding.place.line, finding.place.column) == ((4, 7) if encoding == "cp1252" else (1, 1))

    def test_of_one_bad_file_do_not_hide_what_is_wrong_in_another(
        self, brand_files: dict[str, bytes]
    ) -> None:
        broken = {"fr/essai.yml": b"\xff", "limits.yml": b"thresholds: { warm: 2 }\n"}
        assert codes(read_files({**brand_files, **broken})) == ["Y16", "I04"]


def test_all_faults_of_a_file_are_told_at_once(brand_files: dict[str, bytes]) -> None:
    content = """\
essai:
  examples:
    - vos horaires : lesquels
    - un essai
  replies:
    - {prenom}, bonjour
    - @marque
    - *Promo*
    - 'aujourd'hui'
    - Partagez avec #MaMarque
    - when: nigt
      text: Bonsoir {prénom}
"""
    found = read_files({**brand_files, "fr/essai.yml": content.encode()}).findings
    assert [(finding.code, finding.place.line) for finding in found] == [
        ("Y01", 3), ("Y02", 6), ("Y02", 7), ("Y02", 8), ("Y11", 9), ("Y03", 10), ("I05", 11), ("I06", 12),
    ]  # fmt: skip


def test_what_a_brand_promises_is_not_held_against_others_when_it_cannot_be_read(
    brand_files: dict[str, bytes],
) -> None:
    assert codes(read_files({**brand_files, "brand.yml": b"brand: [\n"})) == ["Y13"]


def test_nothing_is_said_to_be_missing_that_a_broken_file_may_hold(brand_files: dict[str, bytes]) -> None:
    assert codes(read_files({**brand_files, "fr/conversation.yml": b"greeting: [\n"})) == ["Y13"]


def test_an_intent_without_examples_may_be_reached_by_a_button(brand_files: dict[str, bytes]) -> None:
    detail = b"detail:\n  replies: [Voici.]\nessai:\n  examples: un essai\n  replies:\n"
    detail += b"    - { text: Voici., buttons: [{ text: En savoir plus, intent: detail }] }\n"
    assert read_files({**brand_files, "fr/essai.yml": detail}).findings == ()


@pytest.mark.parametrize("name", BUILT_IN_FIELDS)
def test_built_in_fields_need_not_be_defined(name: str, brand_files: dict[str, bytes]) -> None:
    content = f"essai:\n  examples: un essai\n  replies:\n    - Voici {{{name}}}.\n"
    assert read_files({**brand_files, "fr/essai.yml": content.encode()}).findings == ()


def test_categories_are_those_that_the_judge_gives() -> None:
    assert set(CATEGORIES) == set(Category)
    assert set(LINES_ONLY) & set(CATEGORIES)


PIECES = st.sampled_from(
    ["a", "é", "🌙", ":", ": ", " : ", "-", "- ", "#", " #", "# ", "|", ">", "{", "}", "[", "]", ",", "'", '"', "&", "*", "!",
     "%", "@", "`", "?", "? ", "\\", "\n", "\n  ", "\n    - ", "\t", "\r", "\r\n", "\u2028", "\ufeff", "\x00", "---\n", "...\n",
     "<<: ", "null", "on", "22:00", "essai:\n", "  examples: |\n", "  replies:\n", "text: ", "when: ", "brand: ", "{prenom}"]
)  # fmt: skip
WRITTEN = st.lists(PIECES, max_size=40).map("".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(name=st.sampled_from(sorted(BRAND_FILES)), data=st.binary(max_size=200) | WRITTEN.map(str.encode))
def test_any_bytes_in_any_file_are_read_or_found(name: str, data: bytes) -> None:
    reading = read_files({**BRAND_FILES, name: data})
    wrong = any(finding.gravity is Gravity.ERROR for finding in reading.findings)
    assert (reading.catalogue is None) is wrong
    assert list(reading.findings) == sorted(reading.findings, key=lambda finding: finding.order)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
@given(name=st.sampled_from(sorted(BRAND_FILES)), at=st.floats(0, 1), piece=PIECES)
def test_any_slip_of_the_hand_is_read_or_found(name: str, at: float, piece: str) -> None:
    text = BRAND_FILES[name].decode()
    cut = int(at * len(text))
    read_files({**BRAND_FILES, name: (text[:cut] + piece + text[cut:]).encode()})


@pytest.mark.skipif(not yaml.__with_libyaml__, reason="there is only one parser here")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=100)
@given(name=st.sampled_from(sorted(BRAND_FILES)), at=st.floats(0, 1), piece=PIECES)
def test_nothing_is_read_differently_without_libyaml(name: str, at: float, piece: str) -> None:
    text = BRAND_FILES[name].decode()
    cut = int(at * len(text))
    files = {**BRAND_FILES, name: (text[:cut] + piece + text[cut:]).encode()}
    fast = read_files(files)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parsing, "_LOADER", yaml.SafeLoader)
        slow = read_files(files)
    # Without libyaml a « ? » between brackets ends the text, which is then found: less is accepted, nothing differs.
    assert slow.catalogue is None or fast.catalogue == slow.catalogue


@pytest.mark.parametrize("opening", ["[", "{", "- ", "a: {", "? "])
def test_the_deepest_nesting_is_found_without_recursion(opening: str, brand_files: dict[str, bytes]) -> None:
    reading = read_files({**brand_files, "fr/essai.yml": opening.encode() * 100_000})
    assert reading.catalogue is None
    assert "Y19" in codes(reading)


def test_our_own_brand_is_whole_and_quickly_read() -> None:
    read_folder(OURS)
    started = thread_time()
    reading = read_folder(OURS)
    seconds = thread_time() - started
    assert reading.catalogue is not None, reading.findings
    assert len(reading.catalogue.examples()) > 300
    assert seconds < (0.5 if yaml.__with_libyaml__ else 5)  # 0.06 where it was measured
