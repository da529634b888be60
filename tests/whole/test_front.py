"""The bot as whoever operates it sees it: brought its messages by a webhook, asked how it is, watched, and told to leave."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import httpx
import pytest
import structlog

from bot.app import App, Listening, patience
from bot.delivery.webhook import SECRET_HEADER
from bot.errors import PortTaken, WebhookRefused
from bot.rehearsal.server.faults import Broken, Overload
from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import LocalTelegram, local_telegram
from tests.databases import on_server
from tests.whole.house import INTENTS, House, running_house

SECRET = "a-secret"


@pytest.fixture
def port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@pytest.fixture
async def client(port: int) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:
        yield client


def listening(port: int, *, webhook: bool = True, drain: float = 0.1) -> Listening:
    address = f"http://127.0.0.1:{port}/telegram" if webhook else None
    return Listening(host="127.0.0.1", port=port, webhook=address, secret=SECRET, drain=drain)


async def answered(house: House) -> None:
    lea = house.follower("Léa")
    assert "suivi" in (await house.reply_to(lea.writes("il est où mon colis"))).text


async def test_messages_that_are_brought_are_answered_and_counted(
    tmp_path: Path, address: str, port: int, client: httpx.AsyncClient
) -> None:
    async with running_house(tmp_path, database=address, listening=listening(port)) as house:
        await answered(house)
        house.follower("Karim").writes("je veux parler à quelqu'un")
        await house.card()
        await house.settled()
        assert (await client.get("/healthz")).text == "ok\n"
        assert (await client.get("/readyz")).json() == {"ready": True, "reason": None}
        figures = (await client.get("/metrics")).text
        assert (await client.post("/telegram", json={}, headers={SECRET_HEADER: "no"})).status_code == 403
        assert not house.telegram.api.calls("getUpdates"), "a bot with a webhook does not poll"
    for line in (
        'vigie_decisions_total{decision="answer",reason=""} 1.0',
        'vigie_decisions_total{decision="escalate",reason="asked"} 1.0',
        'vigie_escalations_total{cause="asked"} 1.0',
        'vigie_sends_total{outcome="sent",role="reply"} 2.0',
        'vigie_sends_total{outcome="sent",role="card"} 1.0',
        "vigie_inbox_depth 0.0",
        'vigie_outbox_depth{state="waiting"} 0.0',
        "vigie_open_cases 1.0",
        "vigie_match_seconds_count 2.0",
        "vigie_judge_seconds_count 2.0",
    ):
        assert line in figures.splitlines(), f"{line}\n{figures}"
    assert "colis" not in figures


async def test_a_bot_that_polls_tells_how_it_is_all_the_same(
    tmp_path: Path, port: int, client: httpx.AsyncClient
) -> None:
    async with running_house(tmp_path, listening=listening(port, webhook=False)) as house:
        await answered(house)
        assert (await client.get("/readyz")).status_code == 200
        assert (await client.post("/telegram", json={})).status_code == 404


async def test_it_says_that_it_leaves_goes_on_for_a_while_and_loses_nothing(
    tmp_path: Path, port: int, client: httpx.AsyncClient
) -> None:
    async with local_telegram(limits=Limits.none()) as telegram, AsyncExitStack() as stack:
        telegram.courier.pause = 0.05
        team = telegram.world.group("Équipe", telegram.world.person("Inès"), telegram.bot)
        lea = telegram.world.person("Léa")
        app = await stack.enter_async_context(
            App.open(
                token=telegram.token, team_chat=team.id, database_url=f"sqlite:///{tmp_path}/v.sqlite3", intents=INTENTS,
                telegram_api=telegram.address, listening=listening(port, drain=0.6),
            )
        )  # fmt: skip
        stop = asyncio.Event()
        running = asyncio.create_task(app.run(stop))
        async with asyncio.timeout(10):
            while not telegram.bot.mailbox.webhook:
                await asyncio.sleep(0.01)
            assert (await client.get("/readyz")).json()["ready"]
            stop.set()
            while (told := await client.get("/readyz")).status_code == 200:
                await asyncio.sleep(0.01)
            assert told.json() == {"ready": False, "reason": "leaving"}
            lea.writes("il est où mon colis")  # nobody in front has noticed yet
            await running
        assert len(lea.chat.by(telegram.bot)) == 1, "what came in before it left is answered"
        with pytest.raises(httpx.ConnectError):
            await client.get("/healthz")


async def test_without_telegram_or_without_a_database_it_is_alive_and_not_ready(
    tmp_path: Path, port: int, client: httpx.AsyncClient
) -> None:
    async with local_telegram(limits=Limits.none()) as telegram:
        await telegram.goes_down()
        async with App.open(
            token=telegram.token, team_chat=-5, database_url=f"sqlite:///{tmp_path}/v.sqlite3", intents=INTENTS,
            telegram_api=telegram.address, listening=listening(port),
        ) as app:  # fmt: skip
            stop = asyncio.Event()
            running = asyncio.create_task(app.run(stop))
            started = time.monotonic()
            while time.monotonic() - started < 5:
                try:
                    answer = await client.get("/readyz")
                    break
                except httpx.ConnectError:
                    await asyncio.sleep(0.02)
            assert (answer.status_code, answer.json()["reason"]) == (503, "telegram")
            assert (await client.get("/healthz")).status_code == 200
            stop.set()
            await running


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
async def test_a_server_that_is_away_at_the_start_is_waited_for(
    address: str, port: int, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "RETRY_AFTER", (0.05,))
    await on_server(address, "ALLOW_CONNECTIONS false")
    async with local_telegram(limits=Limits.none()) as telegram:
        telegram.courier.pause = 0.05
        lea, stop = telegram.world.person("Léa"), asyncio.Event()

        async def run() -> None:
            async with App.open(
                token=telegram.token, team_chat=-5, database_url=address, intents=INTENTS, stop=stop,
                telegram_api=telegram.address, listening=listening(port),
            ) as app:  # fmt: skip
                await app.run(stop)

        running = asyncio.create_task(run())
        async with asyncio.timeout(15):
            while not await is_alive(client):
                await asyncio.sleep(0.02)
            assert (await client.get("/readyz")).json() == {"ready": False, "reason": "database"}
            assert (await client.get("/metrics")).status_code == 503
            assert (await client.post("/telegram")).status_code == 503, "Telegram will come again"
            await on_server(address, "ALLOW_CONNECTIONS true")
            lea.writes("il est où mon colis")
            while not lea.chat.by(telegram.bot):
                await asyncio.sleep(0.02)
            assert (await client.get("/readyz")).json()["ready"]
        stop.set()
        await running


async def is_alive(client: httpx.AsyncClient) -> bool:
    try:
        return (await client.get("/healthz")).status_code == 200
    except httpx.ConnectError:
        return False


@asynccontextmanager
async def started(
    telegram: LocalTelegram, folder: Path, listening: Listening
) -> AsyncIterator[asyncio.Event]:
    """A bot that was just started; what stops it."""
    stop = asyncio.Event()
    async with App.open(
        token=telegram.token, team_chat=-5, database_url=f"sqlite:///{folder}/v.sqlite3", intents=INTENTS,
        telegram_api=telegram.address, listening=listening, language="en",
    ) as app:  # fmt: skip
        running = asyncio.create_task(app.run(stop))
        try:
            yield stop
        finally:
            stop.set()
            await running


async def test_a_webhook_that_telegram_is_too_busy_to_take_is_asked_for_again(
    tmp_path: Path, port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "RETRY_AFTER", (0.01,))
    async with local_telegram(limits=Limits.none()) as telegram:
        telegram.faults.next(Overload(retry_after=1), method="getMe")
        telegram.faults.next(Broken(), method="setWebhook", times=7)
        telegram.faults.next(Overload(retry_after=1), method="setWebhook")
        async with started(telegram, tmp_path, listening(port)), asyncio.timeout(10):
            began = time.monotonic()
            while not telegram.bot.mailbox.webhook:
                await asyncio.sleep(0.01)
            assert time.monotonic() - began >= 2, "it came back before Telegram wanted it to"


async def test_a_stop_is_heeded_while_telegram_is_asked_to_take_the_webhook(
    tmp_path: Path, port: int
) -> None:
    async with local_telegram(limits=Limits.none()) as telegram:
        telegram.faults.share(Broken(), of=1, method="setWebhook")
        async with started(telegram, tmp_path, listening(port)) as stop, asyncio.timeout(5):
            while not telegram.faults.count(Broken):
                await asyncio.sleep(0.01)
            stop.set()


async def test_a_webhook_that_telegram_refuses_ends_the_start(tmp_path: Path, port: int) -> None:
    refused = Listening(host="127.0.0.1", port=port, webhook="http://example.com/telegram", secret=SECRET)
    async with local_telegram(limits=Limits.none()) as telegram, asyncio.timeout(10):
        with pytest.raises(WebhookRefused, match="HTTPS"):
            async with started(telegram, tmp_path, refused):
                await asyncio.sleep(1)


@pytest.mark.parametrize(("language", "said"), [("fr", "Ajoutez-y le bot"), ("en", "Add the bot")])
async def test_a_team_s_group_that_cannot_be_used_is_told_at_the_start_and_ends_nothing(
    tmp_path: Path, language: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "RETRY_AFTER", (0.01,))
    async with local_telegram(limits=Limits.none()) as telegram:
        lea, stop = telegram.world.person("Léa"), asyncio.Event()
        telegram.faults.next(Broken(), method="getChat", times=2)
        with structlog.testing.capture_logs() as logged:
            async with App.open(
                token=telegram.token, team_chat=-42, database_url=f"sqlite:///{tmp_path}/v.sqlite3", intents=INTENTS,
                telegram_api=telegram.address, language=language,
            ) as app:  # fmt: skip
                running = asyncio.create_task(app.run(stop))
                lea.writes("il est où mon colis")
                async with asyncio.timeout(10):
                    while not lea.chat.by(telegram.bot) or not (
                        told := [line for line in logged if line["log_level"] == "error"]
                    ):
                        await asyncio.sleep(0.01)
                stop.set()
                await running
    (line,) = told
    assert (line["event"], line["team_chat"]) == ("the team's group cannot be used", -42)
    assert said in line["mend"]


async def test_a_port_that_is_taken_is_told(tmp_path: Path, port: int) -> None:
    with socket.create_server(("127.0.0.1", port)), pytest.raises(PortTaken, match="VIGIE_WEBHOOK_LISTEN"):
        async with running_house(tmp_path, listening=listening(port)):
            await asyncio.sleep(2)
