"""Keeps strangers off a page on loopback: other hosts' names, other sites' requests, and foreign code in the page.

A browser lets any site send requests to this machine; what they must not do is change anything or be read.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.errors import NotLoopback
from bot.rehearsal.serving import require_loopback

HEADERS: Final = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
    "connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cache-control": "no-cache",
}


class Guard:
    """An ASGI application around another one; what it refuses never reaches that one."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        refusal = _refusal(scope["method"], Headers(scope=scope))
        answer = PlainTextResponse(refusal, 403) if refusal else self._app
        await answer(scope, receive, guarded)


def _refusal(method: str, headers: Headers) -> str:
    """Why a request is refused; empty when it is not."""
    host = headers.get("host", "")
    if not _is_ours(host):
        # A name that a stranger's DNS points here would make their page and ours one origin.
        return "This page answers to 127.0.0.1, ::1 and localhost only."
    if method in ("GET", "HEAD"):
        return ""
    if headers.get("origin") != f"http://{host}":
        return "Only this page itself may ask for that."
    if headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        return "Only JSON is read."
    return ""


def _is_ours(host: str) -> bool:
    try:
        require_loopback(urlsplit(f"//{host}").hostname or "")
    except (NotLoopback, ValueError):
        return False
    return True
