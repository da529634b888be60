"""Conversations that turn rough, and calm ones, on a brand: `python bench/judge_threads.py tests/data/threads.yml intents`.

A conversation is caught when a human is called for its tone. Told with how many messages after the first attack. Prints Markdown.
"""

from __future__ import annotations

import statistics
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

sys.path.insert(0, str(Path(__file__).parent.parent))

import yaml

from bot.conversation import Cause, Conversation, Escalate, Lookout
from bot.intents.reading import read_folder
from bot.messages import Message, Person

FOR_THE_TONE: Final = {Cause.INSULT, Cause.HATE, Cause.SEXUAL, Cause.THREAT, Cause.HOT}
FOR_SAFETY: Final = {Cause.DISTRESS, Cause.LEGAL, Cause.PRESS}
PAUSE: Final = timedelta(seconds=40)


def called_at(lookout: Lookout, thread: dict[str, Any], causes: set[Cause]) -> int | None:
    """The first message that calls a human for one of those causes, counted from 1."""
    now, person = datetime(2026, 1, 7, 9, tzinfo=UTC), Person(id=1, language=thread["lang"])
    conversation = Conversation(chat_id=1, person=person)
    for number, line in enumerate(thread["lines"], start=1):
        message = Message(chat_id=1, message_id=number, person=person, text=line, sent_at=now)
        turn = lookout.consider(message, conversation=conversation, now=now)
        if isinstance(turn.decision, Escalate) and turn.decision.cause in causes:
            return number
        conversation, now = turn.conversation, now + PAUSE
    return None


def main(file: Path, folder: Path) -> None:
    catalogue = read_folder(folder).catalogue
    assert catalogue is not None, f"{folder} cannot be used; try: vigie check {folder}"
    lookout = Lookout.of(catalogue)
    threads = yaml.safe_load(file.read_text("utf-8"))
    hot = [(thread, called_at(lookout, thread, FOR_THE_TONE)) for thread in threads["hot"]]
    calm = [(thread, called_at(lookout, thread, FOR_THE_TONE | FOR_SAFETY)) for thread in threads["calm"]]
    caught = [at - thread["attack"] for thread, at in hot if at is not None]
    print("| conversations | called for | of | messages after the first attack, mean |\n|---|---|---|---|")
    print(f"| that turn rough | {len(caught)} | {len(hot)} | {statistics.mean(caught):.1f} |")
    print(f"| calm | {sum(at is not None for _, at in calm)} | {len(calm)} | – |\n")
    for thread, at in hot:
        if at is None:
            print("missed:", " / ".join(thread["lines"]))
    for thread, at in calm:
        if at is not None:
            print("called for nothing:", thread["lines"][at - 1])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
