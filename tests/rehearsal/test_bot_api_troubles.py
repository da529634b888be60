"""Bad days on demand: rate limits, broken connections, gateways that fail, and Telegram away altogether."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import HTTPXRequest

from bot.rehearsal.server.accounts import BotAccount
from bot.rehearsal.server.chats import Chat
from bot.rehearsal.server.faults import Broken, Drop, Fault, Faults, Garbled, Overload, Slow
from bot.rehearsal.server.limits import Limiter, Limits, Rate
from bot.rehearsal.server.local import LocalTelegram, local_telegram
from bot.rehearsal.server.people import Person
from bot.rehearsal.server.refusals import Refusal


@pytest.fixture(autouse=True)
def _durations_as_the_client_will_have_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # without it, the client warns at every RetryAfter


@asynccontextmanager
async def limited(limits: Limits | None = None) -> AsyncIterator[tuple[LocalTelegram, Bot]]:
    async with (
        local_telegram(limits=limits) as telegram,
        Bot(telegram.token, base_url=telegram.base_url) as bot,
    ):
        yield telegram, bot


async def sends_until_refused(bot: Bot, chat_id: int) -> tuple[int, float]:
    """How many arrived, and for how many seconds the bot is to wait."""
    for number in range(100):
        try:
            await bot.send_message(chat_id, str(number))
        except RetryAfter as refused:
            return number, cast("timedelta", refused.retry_after).total_seconds()
    raise AssertionError("nothing was refused")


# Rate limits


async def test_one_chat_takes_a_short_burst_and_then_one_message_a_second() -> None:
    async with limited() as (telegram, bot):
        lea = telegram.world.person("Léa")
        lea.writes("bonjour")
        arrived, wait = await sends_until_refused(bot, lea.id)
        assert (arrived, len(lea.chat.by(telegram.bot))) == (4, 4)
        assert 1 <= wait <= 4


async def test_one_group_takes_twenty_messages_a_minute_edits_included() -> None:
    async with limited(Limits(chat=None)) as (telegram, bot):
        team = telegram.world.group("Équipe", telegram.world.person("Inès"), telegram.bot)
        sent = await bot.send_message(team.id, "Carte")
        for number in range(9):
            await bot.edit_message_text(f"Carte {number}", team.id, sent.message_id)
        arrived, wait = await sends_until_refused(bot, team.id)
        assert arrived == 10
        assert 55 < wait <= 60
        with pytest.raises(RetryAfter):
            await bot.edit_message_text("trop", team.id, sent.message_id)


async def test_all_chats_together_take_thirty_messages_a_second() -> None:
    async with limited(Limits(overall=Rate(count=30, seconds=30))) as (telegram, bot):
        people = [telegram.world.person(f"P{number}") for number in range(31)]
        for person in people:
            person.writes("bonjour")
        for person in people[:30]:
            await bot.send_message(person.id, "salut")
        with pytest.raises(RetryAfter):
            await bot.send_message(people[30].id, "salut")


async def test_answers_to_taps_and_questions_to_telegram_are_not_limited() -> None:
    async with limited(Limits(overall=Rate(count=1, seconds=60))) as (_, bot):
        for _ in range(5):
            await bot.get_me()
            with pytest.raises(BadRequest, match="Query is too old"):
                await bot.answer_callback_query("1")


async def test_limits_can_be_lifted_while_it_runs() -> None:
    async with limited() as (telegram, bot):
        lea = telegram.world.person("Léa")
        lea.writes("bonjour")
        await sends_until_refused(bot, lea.id)
        telegram.api.limits = Limits.none()
        await bot.send_message(lea.id, "encore")


@given(st.lists(st.integers(min_value=0, max_value=5_000), max_size=80))
def test_no_span_ever_holds_more_calls_than_its_rate(pauses_in_ms: list[int]) -> None:
    now = 0.0
    limiter = Limiter(Limits(overall=None, chat=Rate(count=3, seconds=4), group=None), lambda: now)
    chat = Chat(id=1, type="private", members={})
    taken: list[float] = []
    for pause in pauses_in_ms:
        now += pause / 1024  # exact in binary
        refused = refusal_of(limiter, chat)
        if refused is None:
            taken.append(now)
            continue
        assert refused.retry_after is not None
        assert len([moment for moment in taken if moment > now + refused.retry_after - 4]) < 3
    for moment in taken:
        assert len([other for other in taken if moment <= other < moment + 4]) <= 3


def refusal_of(limiter: Limiter, chat: Chat) -> Refusal | None:
    try:
        limiter.take(chat)
    except Refusal as refused:
        return refused
    return None


# Faults


@pytest.fixture
def met(lea: Person) -> Person:
    lea.writes("bonjour")
    return lea


@pytest.mark.parametrize(
    ("fault", "ends"),
    [
        (Drop(), (NetworkError, False)),
        (Drop(after=True), (NetworkError, True)),
        (Broken(), (NetworkError, False)),
        (Broken(code=500, after=True), (NetworkError, True)),
        (Overload(retry_after=3), (RetryAfter, False)),
        (Garbled(), (TelegramError, True)),
    ],
    ids=str,
)
async def test_a_fault_comes_once_with_its_effect_or_without(
    telegram: LocalTelegram, bot: Bot, met: Person, fault: Fault, ends: tuple[type[Exception], bool]
) -> None:
    error, arrives = ends
    telegram.faults.next(fault, method="sendMessage")
    with pytest.raises(error):
        await bot.send_message(met.id, "un")
    assert [message.text for message in met.chat.by(telegram.bot)] == (["un"] if arrives else [])
    await bot.send_message(met.id, "deux")
    assert met.chat.last.text == "deux"
    assert telegram.faults.count() == telegram.faults.count(type(fault), method="sendMessage") == 1


async def test_a_slow_answer_outlasts_a_callers_patience_though_the_message_arrived(
    telegram: LocalTelegram, met: Person
) -> None:
    hasty = HTTPXRequest(read_timeout=0.2)
    async with Bot(telegram.token, base_url=telegram.base_url, request=hasty) as bot:
        telegram.faults.next(Slow(seconds=30), method="sendMessage")
        with pytest.raises(TimedOut):
            await bot.send_message(met.id, "lent")
    assert met.chat.last.text == "lent"


async def test_a_slow_answer_comes_in_the_end(telegram: LocalTelegram, bot: Bot, met: Person) -> None:
    telegram.faults.next(Slow(seconds=0.1), method="sendMessage")
    began = time.perf_counter()
    await bot.send_message(met.id, "lent")
    assert time.perf_counter() - began >= 0.1


async def test_a_share_of_calls_fails_the_same_ones_each_time() -> None:
    def struck(seed: int) -> list[bool]:
        faults = Faults(seed)
        faults.share(Drop(), of=0.2, method=["sendMessage", "editMessageText"])
        assert faults.strike("getUpdates") is None
        return [faults.strike("sendMessage") is not None for _ in range(500)]

    assert struck(1) == struck(1) != struck(2)
    assert 60 < sum(struck(1)) < 140


async def test_faults_can_be_called_off(telegram: LocalTelegram, bot: Bot, met: Person) -> None:
    telegram.faults.next(Drop(), times=100)
    with pytest.raises(NetworkError):
        await bot.send_message(met.id, "un")
    telegram.faults.clear()
    await bot.send_message(met.id, "deux")
    assert telegram.faults.count(Drop) == 1


async def test_telegram_goes_away_and_comes_back_at_the_same_address(
    telegram: LocalTelegram, bot: Bot, met: Person
) -> None:
    address = telegram.address
    poll = asyncio.create_task(bot.get_updates(offset=-1, timeout=10))
    await poll
    poll = asyncio.create_task(bot.get_updates(offset=10**9, timeout=10))
    await asyncio.sleep(0.05)
    await telegram.goes_down()
    with pytest.raises(NetworkError):
        await poll
    with pytest.raises(NetworkError):
        await bot.send_message(met.id, "perdu")
    await telegram.comes_up()
    assert telegram.address == address
    await bot.send_message(met.id, "de retour")
    assert [message.text for message in met.chat.by(telegram.bot)] == ["de retour"]


async def test_every_call_is_on_record_with_how_it_ended(
    telegram: LocalTelegram, bot: Bot, met: Person
) -> None:
    await bot.send_message(met.id, "un")
    with pytest.raises(BadRequest):
        await bot.send_message(met.id, "")
    first, second = telegram.api.calls("sendMessage")
    assert (first.code, first.values["text"], second.code) == (200, "un", 400)
    assert second.description == "Bad Request: message text is empty"


async def test_the_token_is_nowhere_but_in_the_address() -> None:
    account = BotAccount(id=7, first_name="Vigie", username="vigie_bot")
    assert account.token not in repr(account)
    assert account.token == BotAccount(id=7, first_name="Vigie", username="vigie_bot").token


async def test_hundreds_of_calls_a_second_are_answered(telegram: LocalTelegram, met: Person) -> None:
    async with Bot(
        telegram.token, base_url=telegram.base_url, request=HTTPXRequest(connection_pool_size=32)
    ) as bot:
        began = time.perf_counter()
        await asyncio.gather(*(bot.send_message(met.id, str(number)) for number in range(300)))
        assert time.perf_counter() - began < 5
    assert len(met.chat.by(telegram.bot)) == 300
