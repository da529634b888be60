"""A small brand with one line for everything, so that a test can say which line was said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from pathlib import PurePath

from bot.brand import Brand, Hours, Moment, Register, Voice
from bot.conversation import Conversation, Decision, Hold, StaySilent
from bot.conversation.ladder import decide
from bot.conversation.memory import remember
from bot.conversation.scene import Scene
from bot.findings import Place
from bot.intents.catalogue import LINES_ONLY, Calls, Catalogue, Example, Intent, Limits, Reply
from bot.judge import CALM, Category, Judgement
from bot.matcher import Match
from bot.messages import Kind, Message, Person

LEA = Person(id=7, first_name="Léa", language="fr")
NOON = datetime(2026, 11, 23, 11, tzinfo=UTC)
OPEN = Hours(week=((((time(9)), time(17)),),) * 5 + ((), ()))


def place(line: int = 1) -> Place:
    return Place(PurePath("fr/essai.yml"), line)


def intent(name: str, *examples: str, calls: Calls = Calls.UNSURE, then_escalate: bool = False) -> Intent:
    return Intent(
        name=name,
        language="fr",
        place=place(),
        calls=calls,
        examples=tuple(Example(text=text, intent=name, language="fr", place=place()) for text in examples),
        replies=(
            Reply(text=f"<{name}>", place=place(), then_escalate=then_escalate),
            Reply(text=f"<{name} bis>", place=place(), then_escalate=then_escalate),
        ),
    )


INTENTS = [
    *(intent(name) for name in LINES_ONLY),
    intent("greeting", "bonjour", "salut"),
    intent("thanks", "merci", "merci beaucoup"),
    intent("goodbye", "au revoir", "bonne soirée"),
    intent("human", "je veux parler à quelqu'un", "passez-moi un humain"),
    intent("suivi", "où est mon colis", "je n'ai rien reçu"),
    intent("retour", "je veux renvoyer un article", "comment faire un retour"),
    intent("annulation", "je veux annuler ma commande", calls=Calls.ALWAYS),
    intent("compliment", "j'adore vos pyjamas", calls=Calls.NEVER),
    intent("relance", "toujours rien", then_escalate=True),
]


def a_catalogue() -> Catalogue:
    voice = Voice(register=Register.COOL)
    moments = (Moment(name="insists", same_intent_within=timedelta(hours=24)),)
    brand = Brand(name="Maison Essai", languages=("fr",), voice=voice, hours=OPEN, moments=moments)
    return Catalogue(brand=brand, limits=Limits(), intents={"fr": {one.name: one for one in INTENTS}})


def rough(category: Category, severity: float) -> Judgement:
    return Judgement(category=category, severity=severity)


SORRY = Judgement(apologises=True)


def near(name: str, confidence: float, lead: float = 0.5) -> Match:
    return Match(intent=name, confidence=confidence, lead=lead, example=Example(text=name, intent=name))


class Follower:
    """Somebody whose messages are judged and matched as the test says, one after the other."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.conversation = Conversation(chat_id=LEA.id, person=LEA)
        self.now = NOON
        self.hold = Hold.BOT
        self.decision: Decision | None = None

    def waits(self, **span: float) -> None:
        self.now += timedelta(**span)

    def writes(
        self,
        *ranking: Match,
        text: str = "des mots",
        judged: Judgement = CALM,
        kind: Kind = Kind.TEXT,
        edited: bool = False,
        questions: Sequence[Match] = (),
        follows: bool = False,
    ) -> Decision:
        message = Message(
            chat_id=LEA.id, message_id=1, person=LEA, text=text, kind=kind, sent_at=self.now, edited=edited
        )
        scene = Scene(
            message=message,
            judgement=judged,
            ranking=ranking or questions,
            questions=questions,
            follows=follows,
            conversation=self.conversation,
            hold=self.hold,
            catalogue=self.catalogue,
            language="fr",
            now=self.now,
        )
        self.decision = decide(scene)
        self.conversation = remember(scene, self.decision)
        return self.decision

    @property
    def hears(self) -> list[str]:
        """The intents of the lines that were said last."""
        assert self.decision is not None
        return [] if isinstance(self.decision, StaySilent) else [line.intent for line in self.decision.lines]
