"""The rehearsal's page as a web application: one page, its files, one stream of changes, and what can be done."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from bot.rehearsal.page.doing import Doing
from bot.rehearsal.page.guard import Guard
from bot.rehearsal.page.live import Live, server_sent
from bot.rehearsal.page.wording import TEXTS, WORDS
from bot.rehearsal.server.refusals import Refusal
from bot.words import LANGUAGES

PAGE: Final = Path(__file__).parent

LONGEST_WISH: Final = 200_000
"""Bytes of a request's body."""


def site(*, live: Live, doing: Doing, language: str | None = None) -> ASGIApp:
    """The application; without a `language` the page speaks the browser's."""
    templates = Environment(
        loader=FileSystemLoader(PAGE / "templates"), autoescape=True, undefined=StrictUndefined
    )

    async def index(request: Request) -> Response:
        spoken = language if language in LANGUAGES else preferred(request.headers.get("accept-language", ""))
        page = templates.get_template("index.html").render(
            language=spoken, texts=TEXTS, brand=live.brand.name, t=lambda key: WORDS.say(spoken, key)
        )
        return HTMLResponse(page)

    async def stream(_: Request) -> Response:
        return StreamingResponse(server_sent(live), media_type="text/event-stream")

    async def do(request: Request) -> Response:
        return await _done(doing, request)

    return Guard(
        Starlette(
            routes=[
                Route("/", index),
                Route("/live", stream),
                Route("/do/{name}", do, methods=["POST"]),
                Mount("/static", StaticFiles(directory=PAGE / "static")),
            ]
        )
    )


def preferred(accepted: str) -> str:
    """The first of our languages that an `Accept-Language` header names, by its weights; else our first one.

    Source: <https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4>.
    """
    wishes: list[tuple[float, str]] = []
    for part in accepted.split(","):
        tag, _, weight = part.partition(";")
        try:
            wishes.append((float(weight.strip().removeprefix("q=") or 1), tag.strip()[:2].lower()))
        except ValueError:
            continue
    ranked = sorted((wish for wish in wishes if wish[0] > 0), key=lambda wish: -wish[0])
    return next((tag for _, tag in ranked if tag in LANGUAGES), LANGUAGES[0])


async def _done(doing: Doing, request: Request) -> Response:
    body = await request.body()
    if len(body) > LONGEST_WISH:
        return _failed("too_long", 413)
    try:
        return JSONResponse(await doing.do(request.path_params["name"], json.loads(body)))
    except KeyError:
        return _failed("unknown", 404)
    except LookupError:
        return _failed("gone", 409)
    except Refusal as refusal:
        return _failed("too_long" if "too long" in refusal.description else "empty", 422)
    except ValueError as error:
        return _failed("refused", 422, reason=_in_short(error))


def _failed(error: str, status: int, **facts: Any) -> Response:
    return JSONResponse({"error": error, **facts}, status)


def _in_short(error: ValueError) -> str:
    return str(error).splitlines()[0]
