"""The brand's words on several machines: whoever saves a file on one of them changes what all of them say.

The newest whole state is kept in the database. A worker whose own folder is older follows it, in memory alone: nobody's
files are written. A file saved on such a machine replaces that one file in the newest state, and no other.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final

import structlog

from bot.app.authored import Authored
from bot.store import Connection, Crew, Store, clock, published
from bot.store.published import Published

log = structlog.get_logger("vigie.words")

SAID: Final = "words"
"""What other workers are called about when the words changed."""


class Sharing:
    """One worker's part in it. `authored` holds the words that are in use here."""

    def __init__(self, authored: Authored, *, store: Store, bot: int) -> None:
        self._authored = authored
        self._store = store
        self._bot = bot
        self._used = dict(authored.files)
        """The files of the state in use."""
        self._one_at_a_time = asyncio.Lock()

    async def agree(self) -> None:
        """At the start: whichever is newer holds, this machine's folder or what is published."""
        async with self._one_at_a_time, self._store.transaction() as conn:
            await published.hold(conn, self._bot)
            newest = await published.latest(conn, self._bot)
            if newest is not None and newest.digest == digest_of(self._used):
                return
            if newest is not None and not await self._is_newer_here(conn, newest):
                await self._use(newest.files)
                return
            await self._publish(conn, None, self._used)

    async def saved(self, before: Mapping[str, str], crew: Crew | None) -> None:
        """A good state was saved here; `before` are this folder's files as they were read last."""
        async with self._one_at_a_time:
            async with self._store.transaction() as conn:
                await published.hold(conn, self._bot)
                newest = await published.latest(conn, self._bot)
                base = newest.files if newest is not None else before
                files = _with_changes(base, before=before, after=self._authored.files)
                if newest is None or digest_of(files) != newest.digest:
                    await self._publish(conn, crew, files)
            if files != self._authored.files:
                await self._use(files)
            self._used = dict(files)

    async def follow(self) -> bool:
        """Use what is published when it is not what is in use; whether it changed."""
        async with self._one_at_a_time:
            async with self._store.reading() as conn:
                if await published.latest_digest(conn, self._bot) in {None, digest_of(self._used)}:
                    return False
                newest = await published.latest(conn, self._bot)
            if newest is not None:
                await self._use(newest.files)
            return True

    async def _use(self, files: Mapping[str, str]) -> None:
        good = await self._authored.adopt(files)
        self._used = dict(files)
        log.info("using the words that another worker published", good=good, files=len(files))

    async def _publish(self, conn: Connection, crew: Crew | None, files: Mapping[str, str]) -> None:
        digest = digest_of(files)
        await published.publish(conn, self._bot, digest=digest, files=files, at=await clock.bare(conn))
        if crew is not None:
            await crew.call(conn, SAID)
        log.info("words published for all workers", files=len(files))

    async def _is_newer_here(self, conn: Connection, newest: Published) -> bool:
        """By their ages, each by its own clock: the two clocks need not agree."""
        here = datetime.now(UTC) - self._authored.saved_at
        there = await clock.bare(conn) - newest.at
        return here < max(there, timedelta(0))


def digest_of(files: Mapping[str, str]) -> str:
    """Names a state: the same files have the same, and no others."""
    digest = sha256()
    for path, text in sorted(files.items()):
        for part in (path, text):
            data = part.encode()
            digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def _with_changes(
    base: Mapping[str, str], *, before: Mapping[str, str], after: Mapping[str, str]
) -> dict[str, str]:
    """The base with the files that changed from before to after."""
    changed = {path: text for path, text in after.items() if before.get(path) != text}
    removed = before.keys() - after.keys()
    return {path: text for path, text in {**base, **changed}.items() if path not in removed}
