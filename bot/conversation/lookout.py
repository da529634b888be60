"""A brand's words at work: a message is judged, matched, decided upon and composed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.brand import Tone
from bot.composer import Draft, Line, choose, fields_of, fill
from bot.conversation.decision import StaySilent
from bot.conversation.gathering import Gathering, Watched, helped, needs_helpline, watch
from bot.conversation.ladder import decide
from bot.conversation.language import Tongues
from bot.conversation.memory import remember
from bot.conversation.scene import Scene, surely
from bot.conversation.state import Conversation, Hold
from bot.conversation.turn import Turn
from bot.intents.catalogue import Catalogue, Example
from bot.judge import Classifier, Judge
from bot.matcher import ANSWER_AT, Encoder, Match, Matcher, Understanding
from bot.messages import Message, Person

Stopwatch = Callable[[str], AbstractContextManager[object]]
"""Runs while the step of that name does; the heart itself has no clock."""


@dataclass(frozen=True, slots=True)
class Lookout:
    """A brand's words, and the matcher and judge that were made from them: swapped as one when a file changes."""

    catalogue: Catalogue
    matcher: Matcher
    judge: Judge
    tongues: Tongues

    @classmethod
    def of(
        cls,
        catalogue: Catalogue,
        *,
        before: Lookout | None = None,
        encoder: Encoder | None = None,
        classifier: Classifier | None = None,
    ) -> Lookout:
        """Makes the matcher and the judge for that catalogue.

        `before` is what held until now: where no phrase has changed, its matcher goes on. With an `encoder`, whole
        sentences are compared by their meaning as well as by their words; the `classifier` is the judge's second opinion.
        """
        examples = catalogue.examples()
        kept = before.matcher.renewed(examples, encoder=encoder) if before else None
        return cls(
            catalogue=catalogue,
            matcher=kept or Matcher.from_examples(examples, encoder=encoder),
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
        together: bool = False,
        timed: Stopwatch = nullcontext,
        is_news: bool = False,
    ) -> Turn:
        """What to do about a message, in a conversation, at a time.

        `chosen` is an intent the follower picked themselves, from buttons or by a command; it is taken as certain.
        `together` says that the message is several that were put off, one a line. `timed` may take the time of each step, `match` and `judge`.
        `is_news`: an incident's statement was approved, and they have not heard it.
        """
        chosen = chosen or self._commanded(message.text)
        with timed("match"):
            understood = (
                _certain(chosen, message.text)
                if chosen
                else self.matcher.understand(message.text, after=conversation.going_on(now))
            )
        with timed("judge"):
            judgement = self.judge.judge(message.text)
        scene = Scene(
            message=message,
            judgement=judgement,
            ranking=understood.ranking,
            questions=understood.questions,
            follows=understood.follows,
            conversation=conversation,
            together=together,
            hold=hold,
            catalogue=self.catalogue,
            language=self._language(message, understood.ranking, conversation),
            now=now,
            is_news=is_news,
        )
        decision = decide(scene)
        lines = () if isinstance(decision, StaySilent) else decision.lines
        return Turn(
            message=message,
            decision=decision,
            judgement=scene.judgement,
            understood=understood,
            language=scene.language,
            tone=scene.tone,
            moments=tuple(sorted(scene.moments(lines[-1].intent if lines else ""))),
            temperature_before=conversation.temperature(now, self.catalogue.limits.half_life),
            temperature=scene.temperature,
            draft=self._draft(scene, lines, usual_wait) if lines else None,
            conversation=remember(scene, decision),
        )

    def gist(self, pieces: Sequence[str]) -> str:
        """Of messages that are answered together, one a line: each thing that is surely asked, once; all of them if nothing is."""
        asked: dict[str, str] = {}
        for piece in pieces:
            if match := surely(self.matcher.understand(piece).ranking):
                asked.setdefault(match.intent, piece)
        return "\n".join(asked.values() or dict.fromkeys(pieces))

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

        A phrase of another language may be the nearest one: clear words then have the say, if the brand answers in theirs.

        A single telling word among others comes last: "sales" is English, and the plural of a French insult. A command
        is the same word in every language, and tells none.
        """
        brand = self.catalogue.brand
        sure = bool(ranking) and ranking[0].confidence >= ANSWER_AT
        matched = self.tongues.language_of_example(ranking[0].example) if sure else None
        hint = self.tongues.hint_in("" if message.text.startswith("/") else message.text)
        clear, faint = (hint.language, None) if hint and hint.is_clear else (None, hint and hint.language)
        if matched and clear and ranking[0].intent in self.catalogue.intents.get(clear, {}):
            matched = clear
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


def _certain(intent: str, text: str) -> Understanding:
    example = Example(text=text, intent=intent)
    return Understanding(ranking=(Match(intent=intent, confidence=1.0, lead=1.0, example=example),), none=0.0)
