"""`vigie run`, as an operator starts it, killed in the middle of its work."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random

from sqlalchemy import func, select

from bot.rehearsal.server.chats import Chat
from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import LocalTelegram, local_telegram
from bot.rehearsal.server.people import Person
from bot.store import Store, inbox, outbox
from bot.store.tables import outbox as table
from tests.whole.house import INTENTS

FOLLOWERS = 50
QUESTIONS = (
    "où est mon colis ?",
    "quels sont vos horaires ?",
    "comment faire un retour ?",
    "c'est combien la livraison ?",
)
"""One by one: 200 messages in all."""


def environment(telegram: LocalTelegram, team: Chat, folder: Path) -> Mapping[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("VIGIE_", "TELEGRAM_"))}
    return kept | {
        "TELEGRAM_BOT_TOKEN": telegram.token,
        "VIGIE_TEAM_CHAT": str(team.id),
        "VIGIE_DATABASE_URL": f"sqlite:///{folder / 'vigie.sqlite3'}",
        "VIGIE_INTENTS": str(INTENTS),
        "VIGIE_TELEGRAM_API": telegram.address,
        "VIGIE_LOG_FORMAT": "json",
        "OPENBLAS_NUM_THREADS": "1",
    }


@asynccontextmanager
async def vigie_run(env: Mapping[str, str], folder: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    with (folder / "vigie.log").open("ab") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=env, cwd=folder, stdout=log, stderr=log
        )
        try:
            yield process
        finally:
            if process.returncode is None:
                process.kill()
            await process.wait()


async def test_killed_in_the_middle_of_200_messages_it_loses_none_and_doubles_none_unflagged(
    tmp_path: Path,
) -> None:
    chance = Random(2211)  # noqa: S311  repeatable, not secret
    async with local_telegram(limits=Limits.none()) as telegram:
        ines = telegram.world.person("Inès")
        team = telegram.world.group("Équipe", ines, telegram.bot)
        people = [telegram.world.person(f"P{number}") for number in range(FOLLOWERS)]
        env = environment(telegram, team, tmp_path)
        for question in QUESTIONS:
            for person in people:
                person.writes(question)
            async with vigie_run(env, tmp_path) as process:
                before = replies(telegram, people)
                async with asyncio.timeout(30):
                    while replies(telegram, people) == before:
                        await asyncio.sleep(0.01)
                await asyncio.sleep(chance.uniform(0.0, 0.4))
                process.kill()
        async with vigie_run(env, tmp_path) as process:
            doubtful = await settled(telegram, tmp_path)
            process.send_signal(signal.SIGTERM)
            async with asyncio.timeout(15):
                assert await process.wait() == 0, (tmp_path / "vigie.log").read_text()
        missing = 0
        for person in people:
            answered = [message.text for message in person.chat.by(telegram.bot)]
            assert len(answered) <= len(QUESTIONS), "somebody was answered twice"
            missing += len(QUESTIONS) - len(answered)
        assert missing <= doubtful, "a message was lost without a flag"
        assert bool(doubtful) <= bool(team.by(telegram.bot)), "the team was not told of what is in doubt"
        log = (tmp_path / "vigie.log").read_text()
        assert telegram.token not in log
        assert not any(question in log for question in QUESTIONS), "the text of a message was logged"


def replies(telegram: LocalTelegram, people: list[Person]) -> int:
    return sum(len(person.chat.by(telegram.bot)) for person in people)


async def settled(telegram: LocalTelegram, folder: Path) -> int:
    """How many replies are in doubt, once nothing is left to handle, and nothing to send to a follower."""
    to_followers = select(func.count()).where(table.c.chat_id > 0, table.c.state != outbox.IN_DOUBT)
    async with Store.open(f"sqlite:///{folder / 'vigie.sqlite3'}") as store, asyncio.timeout(60):
        while True:
            await asyncio.sleep(0.1)
            async with store.reading() as conn:
                left = len(telegram.bot.mailbox) + await inbox.size(conn, telegram.bot.id)
                if not left and not await conn.scalar(to_followers):
                    return (await outbox.count(conn, telegram.bot.id))[outbox.IN_DOUBT]
