"""A brand's words at work: a message is judged, matched, decided upon and composed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.brand import Tone
from bot.composer import Draft, Line, choose, fields_of, fill
from bot.conversation.decision import StaySilent
from bot.conversation.gathering import Gathering, Watched, helped, needs_helpline, watch
from bot.conversation.ladder import decide
from bot.conversation.language import Tongues
from bot.conversation.memory import remember
from bot.conversation.scene import Scene
from bot.conversation.state import Conversation, Hold
from bot.conversation.turn import Turn
from bot.intents.catalogue import Catalogue, Example
from bot.judge import Classifier, Judge
from bot.matcher import ANSWER_AT, Match, Matcher
from bot.messages import Message, Person


@dataclass(frozen=True, slots=True)
class Lookout:
    """A brand's words, and the matcher and judge that were made from them: swapped as one when a file changes."""

    catalogue: Catalogue
    matcher: Matcher
    judge: Judge
    tongues: Tongues

    @classmethod
    def of(cls, catalogue: Catalogue, *, classifier: Classifier | None = None) -> Lookout:
        """Makes the matcher and the judge for that catalogue; the classifier is the judge's second opinion."""
        return cls(
            catalogue=catalogue,
            matcher=Matcher.from_examples(catalogue.examples()),
            judge=Judge.for_limits(catalogue.limits, classifier=classifier),
            tongues=Tongues.of(catalogue),
        )

    def consider(
        self,
        message: Message,
        *,
        conversation: Conversation,
        now: datetime,
        hold: Hold = Hold.BOT,
        chosen: str | None = None,
        usual_wait: timedelta | None = None,
        is_news: bool = False,
    ) -> Turn:
        """What to do about a message, in a conversation, at a time.

        `chosen` is an intent the follower picked themselves, from buttons or by a command; it is taken as certain.
        `is_news`: an incident's statement was approved, and they have not heard it.
        """
        chosen = chosen or self._commanded(message.text)
        ranking = (_certain(chosen, message.text),) if chosen else tuple(self.matcher.rank(message.text))
        scene = Scene(
            message=message,
            judgement=self.judge.judge(message.text),
            ranking=ranking,
            conversation=conversation,
            hold=hold,
            catalogue=self.catalogue,
            language=self._language(message, ranking, conversation),
            now=now,
            is_news=is_news,
        )
        decision = decide(scene)
        lines = () if isinstance(decision, StaySilent) else decision.lines
        return Turn(
            message=message,
            decision=decision,
            judgement=scene.judgement,
            ranking=ranking,
            language=scene.language,
            tone=scene.tone,
            moments=tuple(sorted(scene.moments(lines[-1].intent if lines else ""))),
            temperature_before=conversation.temperature(now, self.catalogue.limits.half_life),
            temperature=scene.temperature,
            draft=self._draft(scene, lines, usual_wait) if lines else None,
            conversation=remember(scene, decision),
        )

    def watch(self, message: Message, *, gathering: Gathering, now: datetime) -> Watched:
        """What a message in a group chat means; the draft is the helpline, for somebody in danger."""
        watched = watch(
            gathering, message, self.judge.judge(message.text), limits=self.catalogue.limits, now=now
        )
        if not needs_helpline(watched, now):
            return watched
        alone = Conversation(chat_id=message.chat_id, person=message.person)
        draft = self.consider(message, conversation=alone, now=now).draft
        return helped(watched, draft, now) if draft else watched

    def statement(self, person: Person, language: str, now: datetime) -> Draft | None:
        """The prepared statement for a bad day, as it would be said to that person; none when there is none."""
        intent = self.catalogue.intent("incident", language)
        if intent is None:
            return None
        brand = self.catalogue.brand
        line = choose(intent, moments=brand.moments_at(now), tone=Tone.SOBER)
        fields = fields_of(
            brand,
            language=language,
            first_name=person.first_name,
            now=now,
            helpline=self.catalogue.limits.helpline(language, person.country),
        )
        return fill([line], fields, signature=brand.voice.signature) if line else None

    def _commanded(self, text: str) -> str | None:
        """The intent behind a slash command, `/start` and the brand's own; none for what is no command.

        Source: https://core.telegram.org/bots/features#commands (a command may carry the bot's name after an @).
        """
        if not text.startswith("/"):
            return None
        command = text[1:].split(maxsplit=1)[:1]
        name = command[0].partition("@")[0].lower() if command else ""
        defaults = {"start": "greeting", "help": "greeting"}
        return self.catalogue.brand.commands.get(name) or defaults.get(name)

    def _language(self, message: Message, ranking: Sequence[Match], conversation: Conversation) -> str:
        """Of the match, when it is sure; else of clear words; else of the conversation; else of their Telegram app.

        A single telling word among others comes last: "sales" is English, and the plural of a French insult. A command
        is the same word in every language, and tells none.
        """
        brand = self.catalogue.brand
        sure = bool(ranking) and ranking[0].confidence >= ANSWER_AT
        matched = self.tongues.language_of_example(ranking[0].example) if sure else None
        hint = self.tongues.hint_in("" if message.text.startswith("/") else message.text)
        clear, faint = (hint.language, None) if hint and hint.is_clear else (None, hint and hint.language)
        app = (message.person.language or "")[:2]
        wishes = (matched, clear, conversation.language, app, faint)
        return next((wish for wish in wishes if wish in brand.languages), brand.languages[0])

    def _draft(self, scene: Scene, lines: Sequence[Line], usual_wait: timedelta | None) -> Draft:
        brand = self.catalogue.brand
        fields = fields_of(
            brand,
            language=scene.language,
            first_name=scene.message.person.first_name,
            now=scene.now,
            helpline=self.catalogue.limits.helpline(scene.language, scene.message.person.country),
            usual_wait=usual_wait,
        )
        return fill(lines, fields, signature=brand.voice.signature)


def _certain(intent: str, text: str) -> Match:
    return Match(intent=intent, confidence=1.0, lead=1.0, example=Example(text=text, intent=intent))
