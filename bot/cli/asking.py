"""`vigie ask`: what the bot would reply, and why."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import typer

from bot.cli.checking import lookout_of
from bot.cli.wording import WORDS
from bot.conversation import Clarify, Conversation, Turn
from bot.errors import SettingsError
from bot.messages import Message, Person

PAUSE: Final = timedelta(seconds=15)
"""Between two lines of a chat: each is a message of its own, and no burst of one."""


def tell(text: str, scene: Scene, *, as_json: bool) -> None:
    """Prints what a newcomer who writes that text would read, and why."""
    _print(scene.turn(text), scene.spoken, as_json=as_json)


def chat(scene: Scene, *, as_json: bool) -> None:
    """A small conversation: each line read is a message of the same follower."""
    if sys.stdin.isatty():
        typer.secho(WORDS.say(scene.spoken, "chat.hello"), dim=True)
    prompt = WORDS.say(scene.spoken, "chat.prompt")
    for text in _lines_typed(prompt) if sys.stdin.isatty() else _lines_given():
        _print(scene.turn(text), scene.spoken, as_json=as_json)


class Scene:
    """One follower, one conversation, and a clock that `--at` sets."""

    def __init__(
        self,
        folder: Path,
        encoder: Path | None,
        *,
        at: str | None,
        language: str | None,
        name: str,
        spoken: str,
    ) -> None:
        self.spoken = spoken
        self._lookout = lookout_of(folder, encoder, spoken)
        self._now = _time_of(at, self._lookout.catalogue.brand.hours.timezone, spoken)
        self._person = Person(id=1, first_name=name, language=language)
        self._conversation = Conversation(chat_id=1, person=self._person)

    def turn(self, text: str) -> Turn:
        """What becomes of their next message."""
        message = Message(chat_id=1, message_id=1, person=self._person, text=text, sent_at=self._now)
        turn = self._lookout.consider(message, conversation=self._conversation, now=self._now)
        self._conversation = turn.conversation
        self._now += PAUSE
        return turn


def _time_of(at: str | None, timezone: ZoneInfo, spoken: str) -> datetime:
    if at is None:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        raise SettingsError(WORDS.say(spoken, "at.bad", at=at)) from None
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone)


def _lines_typed(prompt: str) -> Iterator[str]:
    try:
        while line := input(f"{prompt} › ").strip():
            yield line
    except (EOFError, KeyboardInterrupt):
        typer.echo()


def _lines_given() -> Iterator[str]:
    yield from (line.strip() for line in sys.stdin if line.strip())


def _print(turn: Turn, spoken: str, *, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(turn.explained(), ensure_ascii=False))
        return
    said = turn.draft.text if turn.draft else WORDS.say(spoken, "nothing")
    typer.echo("\n".join(f"  {line}" for line in said.splitlines()))
    if isinstance(turn.decision, Clarify):
        for match in turn.decision.choices:
            typer.echo(f"  [ {match.example.text} ]")
    typer.echo()
    for key, value in _rows(turn, spoken):
        typer.echo(f"  {typer.style(f'{WORDS.say(spoken, key):<10}', dim=True)} {value}")
    typer.echo()


def _rows(turn: Turn, spoken: str) -> Iterator[tuple[str, str]]:
    told = turn.explained()
    decision = WORDS.say(spoken, f"decision.{told['decision']}")
    named = [name for name in (told["intent"], told["reason"]) if name]
    yield "row.decision", " · ".join([decision, *dict.fromkeys(named), f"{told['confidence']:.0%}"])
    yield from _question_rows(told["questions"])
    yield from _match_rows(told["candidates"], spoken)
    yield from _doubt_rows(told, spoken)
    yield "row.judgement", _judged(told["judgement"], spoken)
    moments = ", ".join(told["moments"]) or WORDS.say(spoken, "moment.none")
    tone, language = (
        WORDS.say(spoken, "tone", tone=turn.tone),
        WORDS.say(spoken, "language", language=turn.language),
    )
    yield "row.moment", f"{moments} · {tone} · {language}"
    if told["source"]:
        yield "row.source", told["source"]


def _question_rows(questions: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    for number, question in enumerate(questions, start=1):
        yield (
            "row.question",
            f"{number}. {question['intent']} {question['confidence']:.0%} · « {question['part']} »",
        )


def _match_rows(candidates: list[dict[str, Any]], spoken: str) -> Iterator[tuple[str, str]]:
    if not candidates:
        return
    best, *_ = candidates
    for near in best["nearest"] or [best]:
        alike = WORDS.say(spoken, "alike", likeness=f"{near['likeness']:.0%}") if "likeness" in near else None
        yield "row.example", " · ".join(filter(None, [f"« {near['example']} »", alike, near["source"]]))
    if best["words"]:
        weighed = zip(best["words"], best["weights"], strict=True)
        yield "row.words", ", ".join(f"{word} {weight:.0%}" for word, weight in weighed)
    if best["read_as"]:
        yield "row.read_as", ", ".join(f"{typed} → {meant}" for typed, meant in best["read_as"])
    if best["same_sense"]:
        yield "row.sense", ", ".join(f"{word} ≈ {other}" for word, other in best["same_sense"])
    if best["part"]:
        yield "row.part", f"« {best['part']} »"


def _doubt_rows(told: dict[str, Any], spoken: str) -> Iterator[tuple[str, str]]:
    """What else it may be: the next intents, none of them, something else altogether."""
    if told["follows"]:
        yield "row.follows", WORDS.say(spoken, "follows")
    others = [f"{other['intent']} {other['confidence']:.0%}" for other in told["candidates"][1:4]]
    none = WORDS.say(spoken, "none", share=f"{told['none']:.0%}")
    yield "row.next", " · ".join([*others, none])
    if told["foreign"]:
        yield "row.foreign", ", ".join(told["foreign"])


def _judged(judgement: dict[str, Any], spoken: str) -> str:
    if judgement["category"] is None:
        return WORDS.say(spoken, "judgement.calm")
    reasons = ", ".join(f"« {reason['words']} » ({reason['rule']})" for reason in judgement["reasons"])
    facts = {**judgement, "reasons": reasons}
    return WORDS.say(spoken, "judgement.rough", **facts)
