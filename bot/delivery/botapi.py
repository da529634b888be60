"""The Bot API as delivery needs it: JSON in, JSON out, and every fault told by what may be done about it.

PTB's own client turns a status into an exception by its text alone, so that a 413 looks like a 502, and reads
updates into objects, of which a single odd one spoils the batch. So the line is ours, over the HTTP library that PTB uses;
this module alone knows its errors.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from datetime import datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final, Self

import httpx
from telegram import Bot

from bot.delivery.wording import WORDS
from bot.errors import PolledElsewhere, TokenRefused, VigieError
from bot.words import spoken_language

_LEFT_NOTHING: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
"""What happens to a connection before any of the request has left."""
_FILES: Final = frozenset(
    {"photo", "document", "video", "animation", "audio", "voice", "video_note", "sticker"}
)
_OLDEST: Final = ("getMe", "getUpdates")
"""Methods that every server knows."""
_POOL: Final = httpx.Limits(max_connections=64, max_keepalive_connections=32, keepalive_expiry=5)


class ApiFault(Exception):
    """A call that did not end well; its text is Telegram's or the network's own."""


class NotSent(ApiFault):
    """It never left: calling again is safe."""


class Flooded(ApiFault):
    """Too many calls: Telegram took none of it, and says when to come back."""

    def __init__(self, reason: str, retry_after: float) -> None:
        super().__init__(reason)
        self.retry_after = retry_after
        """Seconds."""


class Refused(ApiFault):
    """Telegram will not do it, now or later."""

    def __init__(
        self, reason: str, code: int = HTTPStatus.BAD_REQUEST, *, moved_to: int | None = None
    ) -> None:
        super().__init__(reason)
        self.code = code
        self.moved_to = moved_to
        """The chat's new number, when it became a supergroup."""


class Uncertain(ApiFault):
    """It may or may not have been done."""


class BotApi:
    """One bot's line to a Bot API server; an async context manager."""

    def __init__(self, bot: Bot) -> None:
        self.bot_id = int(bot.token.partition(":")[0])  # a token begins with its bot's user id
        self._base_url = bot.base_url
        self.dated: datetime | None = None
        """Telegram's own time, to the second, when it last answered; none when it does not tell."""
        self._client = httpx.AsyncClient(limits=_POOL, timeout=httpx.Timeout(20, connect=5, pool=5))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.aclose()

    async def call(self, method: str, fields: Mapping[str, Any], *, timeout: float = 20) -> Any:  # noqa: ASYNC109 - it is httpx's, per read
        """Call a method; its `result`.

        A file is a link, a `file_id`, or the path of a local file, which is uploaded.

        Raises an `ApiFault`, `TokenRefused` or `PolledElsewhere`.
        """
        given = {name: value for name, value in fields.items() if value is not None}
        files = {
            name: await asyncio.to_thread(_read, given.pop(name))
            for name in _FILES & set(given)
            if _is_path(given[name])
        }
        form = {name: value if isinstance(value, str) else json.dumps(value) for name, value in given.items()}
        try:
            request = self._client.build_request(
                "POST",
                f"{self._base_url}/{method}",
                data=form,
                files=files,
                timeout=httpx.Timeout(timeout, connect=5, pool=5),
            )
        except (ValueError, TypeError, httpx.InvalidURL) as error:  # half a surrogate pair, for one
            raise Refused(f"no request can be made of it ({type(error).__name__})") from error
        try:
            answer = await self._client.send(request)
        except httpx.HTTPError as error:
            raise fault_of(error) from error
        self.dated = _dated(answer.headers.get("Date"))
        return _result(method, answer.status_code, answer.content)


def fault_of(error: httpx.HTTPError) -> ApiFault:
    """What an error of the connection means for the call that it ended."""
    reason = type(error).__name__
    return NotSent(reason) if isinstance(error, _LEFT_NOTHING) else Uncertain(reason)


def _result(method: str, status: int, body: bytes) -> Any:
    try:
        answer = json.loads(body)
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        answer = {}
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES and "result" in answer:
        return answer["result"]
    raise _fault_in(
        method, status, str(answer.get("description") or f"HTTP {status}"), answer.get("parameters") or {}
    )


def _fault_in(method: str, status: int, reason: str, parameters: Mapping[str, Any]) -> ApiFault | VigieError:
    # 404 is the answer to what is no token at all, and to a method that an older server does not know.
    no_token = status == HTTPStatus.NOT_FOUND and method in _OLDEST
    if status == HTTPStatus.UNAUTHORIZED or no_token:
        return TokenRefused(WORDS.say(spoken_language(), "token_refused"))
    if status == HTTPStatus.CONFLICT:
        return PolledElsewhere(WORDS.say(spoken_language(), "polled_elsewhere"))
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return Flooded(reason, float(parameters.get("retry_after") or 1))
    if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
        moved = parameters.get("migrate_to_chat_id")
        return Refused(f"{reason} ({moved})" if moved else reason, status, moved_to=moved)
    return Uncertain(reason)


def _dated(header: str | None) -> datetime | None:
    try:
        return parsedate_to_datetime(header) if header else None
    except ValueError:
        return None


def _is_path(value: object) -> bool:
    # A file_id is made of letters, digits, "-" and "_": it has neither a slash nor a dot.
    return isinstance(value, str) and "://" not in value and bool(set("/.") & set(value))


def _read(path: str) -> tuple[str, bytes]:
    try:
        return Path(path).name, Path(path).read_bytes()
    except OSError as error:
        raise Refused(f"{Path(path).name}: {error.strerror}") from error
