"""Telegram brings updates: each is committed before it is told so, and nobody else gets in."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

import httpx
import pytest
from telegram import Bot

from bot.app.logs import set_up_logs
from bot.delivery import BotApi, Delivery, Webhook, register, secret_of
from bot.delivery.webhook import LARGEST_BODY, SECRET_HEADER, Gate
from bot.errors import StoreBusy
from bot.rehearsal.server import faults
from bot.rehearsal.serving import serve
from bot.store import inbox
from tests.delivery.scene import Scene

SECRET = "a-secret"
UPDATE = {
    "update_id": 7,
    "message": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}, "text": "?"},
}
GOOD = {SECRET_HEADER: SECRET, "Content-Type": "application/json"}


@asynccontextmanager
async def webhook(scene: Scene) -> AsyncIterator[tuple[Delivery, str]]:
    """A bot that is brought its updates; the address of its webhook."""
    scene.telegram.courier.pause = 0.05
    async with (
        scene.running(polls=False) as delivery,
        serve(Webhook(delivery.accept, secret=SECRET)) as address,
        BotApi(Bot(scene.telegram.token, base_url=scene.telegram.base_url)) as api,
    ):
        await register(api, url=f"{address}/telegram", secret=SECRET, allowed_updates=["message"])
        yield delivery, f"{address}/telegram"


async def test_messages_that_are_brought_are_answered_once_and_in_order(scene: Scene) -> None:
    ines = scene.telegram.world.person("Inès")
    async with webhook(scene):
        for number in range(20):
            scene.lea.writes(f"l{number}")
            ines.writes(f"i{number}")
        await scene.until(lambda: len(scene.heard() + scene.heard(ines.chat)) == 40)
    assert scene.heard() == [f"l{number}" for number in range(20)]
    assert scene.heard(ines.chat) == [f"i{number}" for number in range(20)]
    assert len(scene.telegram.bot.mailbox) == 0


async def test_an_update_whose_confirmation_is_lost_comes_again_and_is_handled_once(scene: Scene) -> None:
    scene.telegram.faults.next(faults.Drop(after=True), method="webhook", times=2)
    scene.telegram.faults.next(faults.Drop(after=False), method="webhook")
    async with webhook(scene):
        scene.lea.writes("un")
        scene.lea.writes("deux")
        await scene.until(lambda: scene.heard() == ["un", "deux"])
        await scene.until(lambda: not len(scene.telegram.bot.mailbox))
    assert (await scene.events()).count("heard") == 2


async def test_what_comes_while_the_webhook_is_away_is_brought_later(scene: Scene) -> None:
    async with webhook(scene):
        scene.lea.writes("un")
        await scene.until(lambda: scene.heard() == ["un"])
    scene.lea.writes("deux")
    await scene.until(lambda: scene.telegram.bot.mailbox.complaint)
    async with webhook(scene):
        await scene.until(lambda: scene.heard() == ["un", "deux"])


@pytest.mark.parametrize(
    ("headers", "body", "code"),
    [
        pytest.param(GOOD | {SECRET_HEADER: "guessed"}, UPDATE, 403, id="a wrong secret"),
        pytest.param({"Content-Type": "application/json"}, UPDATE, 403, id="no secret"),
        pytest.param(GOOD | {"Content-Type": "text/plain"}, UPDATE, 415, id="another content type"),
        pytest.param(GOOD, "{", 400, id="no JSON"),
        pytest.param(GOOD, "[" * 100_000, 400, id="JSON without an end"),
        pytest.param(GOOD, " " * (LARGEST_BODY + 1), 413, id="too large"),
    ],
)
async def test_strangers_and_what_is_no_update_get_nowhere(
    scene: Scene, headers: dict[str, str], body: Any, code: int
) -> None:
    async with webhook(scene) as (_, address), httpx.AsyncClient() as client:
        content = body if isinstance(body, str) else json.dumps(body)
        assert (await client.post(address, content=content, headers=headers)).status_code == code
        assert (await client.get(address, headers=headers)).status_code == 405
    async with scene.store.reading() as conn:
        assert await inbox.size(conn, scene.bot_id) == 0
    assert scene.echo.updates == []


async def test_a_body_without_an_end_is_cut_off(scene: Scene) -> None:
    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b" " * 65536

    async with webhook(scene) as (_, address), httpx.AsyncClient() as client, asyncio.timeout(10):
        with suppress(httpx.WriteError, httpx.ReadError):  # the line is closed while the client still speaks
            assert (await client.post(address, content=endless(), headers=GOOD)).status_code == 413


async def test_an_object_that_is_no_update_is_kept_aside_and_not_asked_for_again(scene: Scene) -> None:
    async with webhook(scene) as (_, address), httpx.AsyncClient() as client:
        assert (await client.post(address, json={"hello": 1}, headers=GOOD)).status_code == 200
    assert [letter.kind for letter in await scene.letters()] == ["unreadable"]


async def test_when_the_database_fails_telegram_is_asked_to_come_again() -> None:
    async def commit(_: Sequence[object]) -> None:
        raise StoreBusy("locked")

    async with serve(Webhook(commit, secret=SECRET)) as address, httpx.AsyncClient() as client:
        answer = await client.post(address, json=UPDATE, headers=GOOD)
    assert (answer.status_code, "Retry-After" in answer.headers) == (503, True)


async def test_many_that_come_at_once_are_committed_together() -> None:
    batches: list[list[object]] = []

    async def commit(updates: Sequence[object]) -> None:
        batches.append(list(updates))
        await asyncio.sleep(0.01)

    gate = Gate(commit)
    await asyncio.gather(*(gate.bring(number) for number in range(10)))
    assert batches == [list(range(10))]


@pytest.mark.usefixtures("logs_as_they_were")
async def test_what_the_database_cannot_keep_is_set_aside_and_its_words_stand_in_no_log(
    scene: Scene, capfd: pytest.CaptureFixture[str]
) -> None:
    set_up_logs(level="debug", form="text")
    private = "MES MOTS À MOI"
    odd = [
        '{"update_id": 5, "message": {"date": NaN, "chat": {"id": 7, "type": "private"}, "text": "MES MOTS À MOI"}}',
        json.dumps(
            {"update_id": 6, "message": {"business_connection_id": "\0", "chat": {"id": 7}, "text": private}}
        ),
        json.dumps(
            {
                "update_id": 7,
                "message": {"business_connection_id": "\ud800", "chat": {"id": 7}, "text": private},
            }
        ),
    ]
    async with webhook(scene) as (_, address), httpx.AsyncClient() as client:
        for body in odd:
            assert (await client.post(address, content=body, headers=GOOD)).status_code == 200
        scene.lea.writes("et moi ?")
        await scene.until(lambda: scene.heard() == ["et moi ?"])
    assert private not in "".join(capfd.readouterr())
    if not scene.store.is_embedded:
        assert {letter.kind for letter in await scene.letters()} == {"unreadable"}
        assert all(
            private in json.loads(str(letter.body["given"]))["message"]["text"]
            for letter in await scene.letters()
        )


def test_the_secret_is_the_same_for_every_worker_and_does_not_tell_the_token() -> None:
    token = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"
    assert secret_of(token) == secret_of(token) != secret_of(token + "x")
    assert token not in secret_of(token)
