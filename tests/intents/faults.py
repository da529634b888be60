"""Everything that an author can get wrong, each once: what is written, with ▶ where the finding must point."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from bot.findings import Place
from tests.brand_files import BRAND, ENGLISH, FRENCH, LIMITS, PARCELS

MARK: Final = "▶"
TRIAL: Final = "fr/essai.yml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault in a brand that is whole otherwise, and the finding it must give."""

    name: str
    code: str
    path: str
    content: str
    line: int = 0
    column: int = 0
    elsewhere: str = ""
    """The file that the finding names, where it is not the changed one."""

    @property
    def data(self) -> bytes:
        return self.content.replace(MARK, "").encode()

    @property
    def place(self) -> Place:
        if not self.line:
            before = self.content.partition(MARK)[0]
            lines = before.split("\n")
            return Place(PurePath("intents", self.path), len(lines), len(lines[-1]) + 1)
        return Place(PurePath("intents", self.elsewhere or self.path), self.line, self.column)


def reply(name: str, code: str, written: str) -> Fault:
    """The fault stands in a reply beside a sound one."""
    return intent(name, code, f"  examples: un essai\n  replies:\n    - Bien reçu.\n    {written}\n")


def example(name: str, code: str, written: str) -> Fault:
    """The fault stands among examples."""
    return intent(name, code, f"  examples:{written}\n  replies:\n    - Bien reçu.\n")


def intent(name: str, code: str, body: str) -> Fault:
    """The fault stands in an intent."""
    return Fault(name=name, code=code, path=TRIAL, content=f"essai:\n{body}")


def swap(name: str, code: str, path: str, old: str, new: str) -> Fault:
    """The fault stands in one of the brand's own files, in place of something sound."""
    content = {"brand.yml": BRAND, "limits.yml": LIMITS, "fr/conversation.yml": FRENCH, "fr/livraison.yml": PARCELS,
               "en/conversation.yml": ENGLISH}[path]  # fmt: skip
    assert content.count(old) == 1, f"{old} stands {content.count(old)} times in {path}"
    return Fault(name=name, code=code, path=path, content=content.replace(old, new))


def brand(name: str, code: str, old: str, new: str) -> Fault:
    return swap(name, code, "brand.yml", old, new)


def limits(name: str, code: str, old: str, new: str) -> Fault:
    return swap(name, code, "limits.yml", old, new)


YAML_FAULTS: Final = (
    reply("a colon in a reply", "Y01", "- ▶Voici nos horaires : 9h-18h"),
    reply("a colon at the end of a reply", "Y01", "- ▶Bonjour :"),
    example("a colon in an example", "Y01", "\n    - ▶vos horaires : lesquels"),
    intent("a colon in a description", "Y01", "  description: ▶On dit : bonjour\n  examples: a\n  replies: [b]\n"),
    reply("two colons in a reply", "Y01", "- text: ▶Voici : ici : là"),
    reply("a field first", "Y02", "- ▶{prenom}, bonjour"),
    reply("a field alone", "Y02", "- ▶{prenom}"),
    reply("a field before a colon", "Y02", "- ▶{prenom} : bonjour"),
    reply("a field first in a text", "Y02", "- text: ▶{prenom}, bonjour"),
    reply("an at sign first", "Y02", "- ▶@maisontest vous répond"),
    reply("a backquote first", "Y02", "- ▶`code` promo"),
    reply("a percent sign first", "Y02", "- ▶%10 de remise"),
    reply("stars around a word", "Y02", "- ▶*Promo*"),
    reply("brackets first", "Y02", "- ▶[photo] la voici"),
    reply("brackets around all", "Y02", "- ▶[photo]"),
    example("a second dash", "Y02", "\n    - ▶- une phrase"),
    example("a question mark first", "Y02", "\n    - ▶? quoi"),
    reply("a dash behind a key", "Y02", "- text: ▶- une phrase"),
    reply("a hashtag", "Y03", "- Partagez avec ▶#MaMarque"),
    reply("a hashtag behind quotes", "Y03", '- "Partagez avec" ▶#MaMarque'),
    reply("an hour with a colon", "Y04", "- ▶22:00"),
    brand("an hour with a colon in a moment", "Y04", "from: 20h", "from: ▶22:00"),
    example("a number", "Y05", "\n    - ▶01000"),
    limits("a number for a telephone", "Y05", '"3114"', "▶3114"),
    reply("a date", "Y06", "- ▶2026-12-25"),
    reply("a word that is a truth value", "Y07", "- ▶on"),
    Fault(
        name="a key that is a truth value", code="Y07", path=TRIAL,
        content="▶off:\n  examples: un essai\n  replies: [Bien reçu.]\n",
    ),
    Fault(
        name="an intent twice in a file", code="Y08", path=TRIAL,
        content="essai:\n  examples: un essai\n  replies: [a]\n▶essai:\n  examples: deux\n  replies: [b]\n",
    ),
    intent("a tab", "Y09", "  examples: un essai\n▶\treplies:\n    - Bien reçu.\n"),
    reply("a star first", "Y10", "- ▶*Promo"),
    reply("an ampersand first", "Y10", "- ▶&co est là"),
    reply("an exclamation mark first", "Y10", "- ▶!important à lire"),
    reply("one word behind an ampersand", "Y10", "- ▶&co"),
    reply("one word behind an exclamation mark", "Y10", "- ▶!important"),
    intent("a merge", "Y10", "  ▶<<: { description: a }\n  examples: un essai\n  replies: [a]\n"),
    reply("a quote that is not closed", "Y11", '- ▶"Bonjour'),
    reply("a quote closed by another", "Y11", '- ▶"Bonjour\n    - "Au revoir"'),
    reply("an apostrophe between quotes", "Y11", "- ▶'aujourd'hui'"),
    reply("text behind a quote", "Y11", '- ▶"Oui" ou "non"'),
    example("lines without a bar", "Y12", "\n    ▶une phrase\n    une autre"),
    example("lines without a bar, and a colon", "Y12", "\n    ▶une phrase\n    une autre : la voici"),
    reply("a reply over two lines", "Y12", "- ▶Bonjour,\n      à bientôt."),
    example("a folded block", "Y12", " ▶>\n    une phrase\n    une autre"),
    reply("a backslash", "Y13", r'- "C:▶\dossier"'),
    reply("text behind a bar", "Y13", "- ▶| Bonjour"),
    reply("a bracket never closed", "Y13", "- text: Bonjour\n      buttons: ▶[{text: a, url: b}"),
    reply("two brackets at the end of a line", "Y13", "- text: Bonjour\n      buttons: [ ▶{"),
    intent("a reference out of nowhere", "Y13", "  examples: un essai\n  replies: [a]▶]\n"),
    example("a line that slipped to the left", "Y14", " |\n      une phrase\n    ▶une autre"),
    intent("a key too far to the right", "Y14", "  examples: un essai\n   ▶replies:\n    - Bien reçu.\n"),
    intent("a key too far to the left", "Y14", "  examples: un essai\n  replies:\n   - Bien reçu.\n ▶tests: {}\n"),
    Fault(
        name="a name without its colon", code="Y15", path=TRIAL,
        content="▶essai\n  examples: un essai\n  replies: [a]\n",
    ),
    intent("a key without its colon", "Y15", "  examples: un essai\n  ▶replies\n    - Bien reçu.\n"),
    intent("no space behind a colon", "Y15", "  description▶:Un essai\n  examples: un essai\n  replies: [a]\n"),
    reply("an invisible character", "Y17", "- Bon▶\u2028jour"),
    reply("a control character", "Y17", "- Bon▶\x1b[31mjour"),
    Fault(
        name="a file too large", code="Y18", path=TRIAL, content="# " + "x" * (1024 * 1024), line=1, column=1
    ),
    reply("too many levels", "Y19", "- text: " + "[" * 12 + "▶[" + "]" * 13),
    Fault(
        name="a second document", code="Y20", path=TRIAL,
        content="essai:\n  examples: un essai\n  replies: [a]\n▶---\nautre: {}\n",
    ),
    example("a key inside the block", "Y21", " |\n    une phrase\n    ▶replies:"),
    reply("a key inside a reply", "Y21", "- |\n      Bonjour\n      ▶then: escalate"),
    example("dashes under a bar", "Y22", " |\n    ▶- une phrase"),
    example("a comment under a bar", "Y22", " |\n    ▶une phrase # avec une faute"),
    reply("a comment in a reply", "Y22", "- |\n      ▶# la nuit\n      Bonjour"),
    example("the word null", "Y23", "\n    - ▶null"),
)  # fmt: skip

BRAND_FAULTS: Final = (
    brand("a misspelt key", "I01", "languages:", "▶langages:"),
    brand("a French key", "I01", "voice:", "▶voix:"),
    brand("a key of nothing known", "I01", "team:", "▶zzz: 1\nteam:"),
    brand("a list where keys are needed", "I02", "avoid: { \"pas de souci\": \"avec plaisir\", \"n'hésitez pas\": null }", "avoid: ▶[grave]"),
    brand("no name", "I02", "brand: Maison Test", "brand:▶"),
    brand("an unknown register", "I03", "register: cool", "register: ▶froid"),
    brand("a time zone nobody knows", "I04", "Europe/Paris", "▶Europe/Lune"),
    brand("a time zone that is a folder", "I04", "Europe/Paris", "▶Europe"),
    brand("a day nobody knows", "I04", "lun-ven:", "▶lun-vend1:"),
    brand("hours that go backwards", "I04", "9h-17h", "▶17h-9h"),
    brand("spans cut by a comma", "I04", "[9h-12h, 14h-18h]", "9h-12h, ▶14h-18h"),
    brand("a day given twice", "I04", "sam: [9h-12h, 14h-18h]", "▶ven: 9h-12h"),
    brand("a date that does not exist", "I04", "2026-12-25", "▶2026-02-30"),
    brand("a duration without a unit", "I04", "remind_after: 10 min", "remind_after: ▶10"),
    brand("an hour that does not exist", "I04", "to: 8h", "to: ▶25h"),
    brand("too many emoji", "I04", "warm: { emoji: 1", "warm: { emoji: ▶99"),
    brand("a name for an on-call", "I04", "[123456789]", "[▶Inès]"),
    brand("a language spelt out", "I04", "[fr, en]", "[fr, en, ▶anglais]"),
    brand("a combination of an unknown moment", "I05", "all: [closed, night]", "all: [closed, ▶nights]"),
    brand("a command to nowhere", "I07", "help: suivi_colis", "help: ▶suivi_coli"),
    brand("moments in a circle", "I18", "returning: {", "▶a: { all: [a, closed] }\n  returning: {"),
    brand("a built-in field", "I19", "  lien_suivi:", "  ▶prenom: Léa\n  lien_suivi:"),
    brand("a field within a field", "I20", "https://maisontest.example/suivi\n", "https://maisontest.example/suivi\n  a: ▶Voir {lien_suivi}\n"),
    Fault(name="no brand at all", code="I23", path="brand.yml", content="▶" + BRAND.partition("\n")[2]),
    brand("a field's name with a space", "I25", "  lien_suivi:", "  ▶mon lien: a\n  lien_suivi:"),
    brand("a command with its slash", "I25", "help: suivi_colis", "▶/help: suivi_colis"),
    brand("a moment without a condition", "I29", "closed: { outside: hours }", "closed: ▶{}"),
    brand("half a span", "I29", "{ from: 20h, to: 8h }", "▶{ from: 20h }"),
    brand("a span of nothing", "I29", "to: 8h", "to: ▶20h"),
)  # fmt: skip

LIMITS_FAULTS: Final = (
    limits("a severity beyond 1", "I04", "arnaqueur: 0.5", "arnaqueur: ▶5"),
    limits("a threshold that is no number", "I04", "warm: 0.3", "warm: ▶tiède"),
    limits("a number that is none", "I04", "hot: 0.8", "hot: ▶.nan"),
    limits("a helpline for nowhere", "I04", "default:", "▶belgique:"),
    limits("a telephone that is none", "I04", '"112"', '▶"au secours"'),
    limits("thresholds out of order", "I22", "escalate: 0.5", "escalate: ▶0.2"),
    limits("an unknown category", "I28", "  insult:", "  ▶insulte:"),
    limits("an action nobody can take", "I01", "{ page: on_call }", "{ ▶pages: on_call }"),
)

INTENT_FAULTS: Final = (
    reply("an unknown moment", "I05", "- { when: ▶nigt, text: Bonsoir. }"),
    reply("an unknown field", "I06", "- |\n      Votre colis\n      est là : ▶{lien_suivit}"),
    reply("a button to nowhere", "I07", "- { text: Voici., buttons: [{ text: Annuler, intent: ▶annulations }] }"),
    Fault(name="no examples", code="I08", path=TRIAL, content="▶essai:\n  replies: [Bien reçu.]\n"),
    swap("examples that nobody matches", "I09", "fr/conversation.yml", "press: {", "press: { examples: ▶[je suis journaliste],"),
    Fault(
        name="no everyday reply", code="I10", path=TRIAL,
        content="▶essai:\n  examples: un essai\n  replies:\n    - { when: night, text: Bonsoir. }\n",
    ),
    Fault(name="no reply at all", code="I10", path=TRIAL, content="▶essai:\n  examples: un essai\n"),
    Fault(
        name="a reserved intent is missing", code="I11", path="en/conversation.yml",
        content=ENGLISH.replace("press: { replies: [Your message has been passed on.] }\n", ""),
        line=2, column=12, elsewhere="brand.yml",
    ),
    Fault(
        name="a folder of a language not promised", code="I12", path="de/gespraech.yml",
        content="gruss:\n  examples: hallo\n  replies: [Hallo.]\n", line=1, column=1, elsewhere="de",
    ),
    brand("a promised language without a folder", "I13", "[fr, en]", "▶[fr, en, de]"),
    Fault(
        name="a call without a word", code="I14", path=TRIAL, content="▶essai:\n  escalate: always\n  examples: un essai\n"
    ),
    reply("a reply too long", "I15", "- ▶" + "bla " * 1100),
    reply("a caption too long", "I15", "- { photo: a.jpg, text: ▶" + "bla " * 300 + "}"),
    reply("a button too long", "I15", "- { text: a, buttons: [{ url: 'https://a.example', text: ▶" + "b" * 65 + "}] }"),
    reply("too many buttons", "I15", "- { text: a, buttons: ▶[" + "{ url: 'https://a.example', text: b }," * 101 + "] }"),
    swap("a phrase of two intents", "I16", "fr/livraison.yml", "    - je veux annuler", "    - ▶BONJOUR\n    - je veux annuler"),
    reply("a brace without its other half", "I20", "- |\n      Bonjour ▶{prenom, merci"),
    swap("distress without a helpline", "I21", "fr/conversation.yml", '"Appelez le {ecoute}, jour et nuit."', "▶On est là."),
    reply("a reply without text", "I23", "- ▶{ when: night }"),
    Fault(
        name="an intent in two files", code="I24", path=TRIAL,
        content="essai:\n  examples: un essai\n  replies: [a]\nannulation:\n  examples: j'annule\n  replies: [b]\n",
        line=29, column=1, elsewhere="fr/livraison.yml",
    ),
    Fault(
        name="an intent's name with a space", code="I25", path=TRIAL,
        content="▶mon essai:\n  examples: un essai\n  replies: [a]\n",
    ),
    reply("a button with nothing behind it", "I26", "- { text: a, buttons: [▶{ text: b }] }"),
    reply("a button with two things behind it", "I26", "- { text: a, buttons: [▶{ text: b, url: c, intent: d }] }"),
    reply("a button with no link behind it", "I04", "- { text: a, buttons: [{ text: b, url: ▶maisontest.example }] }"),
    reply("a photo out of the folder", "I04", "- { text: a, photo: ▶../../.env }"),
    Fault(name="a file in no folder", code="I27", path="livraison.yml", content="a: b\n", line=1, column=1),
    Fault(name="an intent that is text", code="I02", path=TRIAL, content="help: ▶aide\n"),
)  # fmt: skip

FAULTS: Final = YAML_FAULTS + BRAND_FAULTS + LIMITS_FAULTS + INTENT_FAULTS
