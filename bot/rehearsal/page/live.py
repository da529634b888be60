"""Everything that the page shows: as it is when somebody opens it, and every change after that."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final, Protocol

import structlog

from bot.brand import Brand
from bot.composer import reopening
from bot.conversation import Lookout
from bot.errors import StoreError
from bot.findings import Finding
from bot.rehearsal.page.cast import Cast
from bot.rehearsal.page.moments import meanings
from bot.rehearsal.page.reasons import Reasons
from bot.rehearsal.page.shown import chat_shown, files_shown, message_shown, person_shown
from bot.rehearsal.page.timepiece import Timepiece
from bot.rehearsal.page.wording import PHRASES
from bot.rehearsal.server.changes import Change, Happening
from bot.words import LANGUAGES

LOOK_EVERY: Final = 0.25
"""Seconds between two looks at what announces no change: the store, the clock and the files."""

MOST_REASONS: Final = 2000
"""Decisions that a page opened later still explains."""

MOST_BEHIND: Final = 5000
"""Changes that wait for one browser; one that is further behind has to connect anew."""

_LOG: Final = structlog.get_logger(__name__)


class House(Protocol):
    """The running bot, as far as the page looks into it."""

    @property
    def brand(self) -> str:
        """The name that conversations are kept under."""

    @property
    def lookout(self) -> Lookout:
        """The words that hold now."""

    @property
    def findings(self) -> Sequence[Finding]:
        """What was found when the files were last read."""


class Live:
    """The rehearsal as a page sees it: `snapshot` says how it is, `changes` what happens next."""

    def __init__(
        self, *, cast: Cast, house: House, timepiece: Timepiece, reasons: Reasons, resumed: bool = False
    ) -> None:
        """`resumed` says that the bot remembers an earlier rehearsal, whose messages are on no telephone."""
        self._cast = cast
        self._house = house
        self._timepiece = timepiece
        self._reasons = reasons
        self._resumed = resumed
        self._listeners: set[asyncio.Queue[str | None]] = set()
        self._whys: dict[tuple[int, int], dict[str, Any]] = {}
        self._last: dict[str, Any] = {}
        self.weather = "fine"
        """How Telegram is; `doing.Weather` has the names."""

    @property
    def brand(self) -> Brand:
        """The brand, as it holds now."""
        return self._house.lookout.catalogue.brand

    def snapshot(self) -> dict[str, Any]:
        """Everything at once."""
        cast = self._cast
        return {
            "what": "all",
            "bot": cast.bot.id,
            "resumed": self._resumed,
            "team": cast.team.id,
            "followers": [person_shown(person) for person in cast.followers],
            "members": [person_shown(person) for person in cast.members],
            "phrases": {language: list(phrases) for language, phrases in PHRASES.items()},
            "chats": [chat_shown(chat) for chat in cast.chats],
            "whys": list(self._whys.values()),
            "weather": self.weather,
            "scene": self._scene(),
            "files": self._last.get("files", []),
            "heat": self._last.get("heat", {}),
        }

    @contextmanager
    def changes(self) -> Iterator[asyncio.Queue[str | None]]:
        """Every change from now on, as JSON; `None` when the reader fell behind."""
        queue: asyncio.Queue[str | None] = asyncio.Queue()
        self._listeners.add(queue)
        try:
            yield queue
        finally:
            self._listeners.discard(queue)

    def tell(self, what: str, **facts: Any) -> None:
        """Tell every open page."""
        told = json.dumps({"what": what, **facts}, ensure_ascii=False)
        for queue in list(self._listeners):
            if queue.qsize() >= MOST_BEHIND:
                self._listeners.discard(queue)
                queue.put_nowait(None)
            else:
                queue.put_nowait(told)

    async def run(self) -> None:
        """Follow the local Telegram, the store and the files until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._follow_telegram())
            tasks.create_task(self._follow_the_house())

    async def _follow_telegram(self) -> None:
        with self._cast.world.changes() as changes:
            async for change in changes:
                self._pass_on(change)

    def _pass_on(self, change: Change) -> None:
        match change.what:
            case Happening.WRITTEN | Happening.EDITED | Happening.DELETED | Happening.REACTED:
                if change.message is not None:
                    self.tell("message", message=message_shown(change.message))
            case Happening.ACTING:
                self.tell("acting", chat=change.chat.id, by=change.by.id, action=change.detail)
            case Happening.MEMBERSHIP:
                self.tell("blocked", chat=change.chat.id, blocked=change.chat.blocked)
            case _:
                pass

    async def _follow_the_house(self) -> None:
        while True:
            try:
                await self._look()
            except StoreError as error:  # the bot itself says so, and goes on
                _LOG.warning("rehearsal.look", reason=type(error).__name__)
            await asyncio.sleep(LOOK_EVERY)

    async def _look(self) -> None:
        for why in await self._reasons.news():
            why["moment"] = self._moment_of(why["why"].get("source"))
            self._whys[why["chat"], why["message"]] = why
            self.tell("why", why=why)
        while len(self._whys) > MOST_REASONS:
            del self._whys[next(iter(self._whys))]
        self._tell_if_new("scene", self._scene())
        self._tell_if_new("files", files_shown(self._house.findings))
        chats = [follower.id for follower in self._cast.followers]
        heat = await self._reasons.temperatures(self._house.brand, chats)
        self._tell_if_new("heat", {str(chat): round(value, 2) for chat, value in heat.items()})

    def _moment_of(self, source: str | None) -> str | None:
        """The moment that the reply written at that place is for; none for an everyday one."""
        replies = (reply for intent in self._house.lookout.catalogue for reply in intent.replies)
        return next((reply.when for reply in replies if str(reply.place) == source), None)

    def _tell_if_new(self, what: str, value: Any) -> None:
        if self._last.get(what) != value:
            self._last[what] = value
            self.tell(what, **{what: value})

    def _scene(self) -> dict[str, Any]:
        """What time it is for the brand, and what that means."""
        brand, now = self.brand, self._timepiece.now()
        return {
            "brand": brand.name,
            "timezone": brand.hours.timezone.key,
            "offset": round(self._timepiece.offset.total_seconds() * 1000),
            "wish": self._timepiece.wish,
            "moments": sorted(brand.moments_at(now)),
            "meanings": {language: meanings(brand.moments, language) for language in LANGUAGES},
            "open": brand.hours.is_open(now),
            "reopening": {language: reopening(brand, now, language) for language in LANGUAGES},
        }


async def server_sent(live: Live, *, silence: float = 15.0) -> AsyncIterator[str]:
    """The snapshot and the changes as server-sent events; a comment after so many seconds of silence.

    Source: <https://html.spec.whatwg.org/multipage/server-sent-events.html>.
    """
    with live.changes() as changes:
        yield f"data: {json.dumps(live.snapshot(), ensure_ascii=False)}\n\n"
        while True:
            try:
                told = await asyncio.wait_for(changes.get(), silence)
            except TimeoutError:
                yield ": still here\n\n"
                continue
            if told is None:
                return
            yield f"data: {told}\n\n"
