"""Telegram's Bot API over HTTP, in front of a world in memory.

`/bot<token>/<method>` takes GET and POST with a query, a form, multipart or JSON; `/file/bot<token>/<path>`
gives a file back. Source: <https://core.telegram.org/bots/api#making-requests>.

It is stricter than Telegram in one thing: a field that a method does not have is refused, where Telegram ignores
it; and a field of a part of Telegram that is not here (business connections, parse modes, effects) is refused
instead of pretended.
"""

from __future__ import annotations

import asyncio
import inspect
import json
from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bot.rehearsal.server.accounts import BotAccount
from bot.rehearsal.server.calls import Call, Method
from bot.rehearsal.server.faults import Broken, Drop, Fault, Faults, Garbled, Overload, Slow
from bot.rehearsal.server.fields import read
from bot.rehearsal.server.limits import Limiter, Limits
from bot.rehearsal.server.methods import METHODS
from bot.rehearsal.server.refusals import Refusal, not_found, too_many, unauthorized
from bot.rehearsal.server.switchboard import Switchboard
from bot.rehearsal.serving import hang_up, hung_up

_KEPT: Final = 100_000
"""Served calls that stay on record; older ones are forgotten."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A call that came, what it asked for, and how it ended: 200, or the code of a refusal."""

    bot: BotAccount
    method: str
    values: dict[str, Any]
    code: int
    description: str = ""


class BotApi:
    """The ASGI application. `limits` and `faults` can be changed while it runs; `served` is its record."""

    def __init__(
        self, board: Switchboard, *, limits: Limits | None = None, faults: Faults | None = None
    ) -> None:
        self.board = board
        self.faults = faults or Faults()
        self.served: deque[Served] = deque(maxlen=_KEPT)
        self._limits = limits or Limits()
        self._limiters: dict[BotAccount, Limiter] = {}

    @property
    def limits(self) -> Limits:
        """The rates in force."""
        return self._limits

    @limits.setter
    def limits(self, limits: Limits) -> None:
        self._limits = limits
        for limiter in self._limiters.values():
            limiter.limits = limits

    def calls(self, method: str) -> list[Served]:
        """The calls of a method that came so far, oldest first."""
        return [call for call in self.served if call.method.lower() == method.lower()]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        try:
            response = await self._answer(request)
        except ClientDisconnect:
            return
        if response is None:
            await hang_up(scope, receive)
        else:
            await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response | None:
        """What to send back; `None` breaks the connection."""
        try:
            bot, rest = self._addressed(request.url.path)
            if request.url.path.startswith("/file/"):
                return self._file(rest)
            if (method := METHODS.get(rest.lower())) is None:
                raise not_found()
        except Refusal as refusal:
            return _refused(refusal)
        return await self._faulty(request, bot, method)

    def _addressed(self, path: str) -> tuple[BotAccount, str]:
        token, _, rest = path.removeprefix("/file").removeprefix("/bot").partition("/")
        if not path.removeprefix("/file").startswith("/bot") or not token.partition(":")[0].isdecimal():
            raise not_found()
        if (bot := self.board.bot_with(token)) is None:
            raise unauthorized()
        return bot, rest

    def _file(self, path: str) -> Response:
        if (stored := self.board.files.at(path)) is None:
            raise not_found()
        return Response(stored.data, media_type="application/octet-stream")

    async def _faulty(self, request: Request, bot: BotAccount, method: Method) -> Response | None:
        match fault := self.faults.strike(method.name):
            case Drop(after=False):
                return None
            case Broken(after=False):
                return _broken(fault)
            case Overload(retry_after=seconds):
                return _refused(too_many(seconds))
            case Slow(seconds=seconds, far=True):
                await asyncio.sleep(seconds)
                return await self._carry_out(request, bot, method)
            case _:
                return await self._spoilt(fault, await self._carry_out(request, bot, method), request)

    async def _spoilt(self, fault: Fault | None, response: Response, request: Request) -> Response | None:
        match fault:
            case Drop():
                return None
            case Broken():
                return _broken(fault)
            case Slow(seconds=seconds):
                with suppress(TimeoutError):
                    await asyncio.wait_for(hung_up(request.receive), seconds)
            case Garbled():
                return Response(b'{"ok":true,"result":', media_type="application/json")
            case _:
                pass
        return response

    async def _carry_out(self, request: Request, bot: BotAccount, method: Method) -> Response:
        values: dict[str, Any] = {}
        try:
            body = await request.body()
            values = read(request.url.query, request.headers.get("content-type", ""), body)
            call = Call(
                board=self.board, bot=bot, limiter=self._limiter(bot), values=method.typed(values),
                receive=request.receive,
            )  # fmt: skip
            result = method.run(call)
            if inspect.isawaitable(result):
                result = await result
        except Refusal as refusal:
            self._record(bot, method, values, refusal.code, refusal.description)
            return _refused(refusal)
        self._record(bot, method, values, 200)
        return _json({"ok": True, "result": result}, 200)

    def _limiter(self, bot: BotAccount) -> Limiter:
        if bot not in self._limiters:
            self._limiters[bot] = Limiter(self._limits, self.board.stopwatch)
        return self._limiters[bot]

    def _record(
        self, bot: BotAccount, method: Method, values: dict[str, Any], code: int, description: str = ""
    ) -> None:
        self.served.append(
            Served(bot=bot, method=method.name, values=values, code=code, description=description)
        )


def _json(body: object, status: int, headers: dict[str, str] | None = None) -> Response:
    # In ASCII, as Telegram does: half a surrogate pair gets through, too.
    data = json.dumps(body, separators=(",", ":")).encode()
    return Response(data, status, headers, media_type="application/json")


def _refused(refusal: Refusal) -> Response:
    wait = {} if refusal.retry_after is None else {"Retry-After": str(refusal.retry_after)}
    return _json(refusal.as_json(), refusal.code, wait)


def _broken(fault: Broken) -> Response:
    return Response("<html><body>Bad Gateway</body></html>", fault.code, media_type="text/html")
