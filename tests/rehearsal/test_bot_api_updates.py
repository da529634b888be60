"""Updates reach a bot as Telegram gives them: kept until confirmed, to one reader, without delay."""

from __future__ import annotations

import asyncio
import time

import pytest
from telegram import Bot, Message
from telegram.error import Conflict, InvalidToken
from telegram.request import HTTPXRequest

from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import LocalTelegram, local_telegram
from bot.rehearsal.server.people import Person


async def said(bot: Bot, **how: int) -> list[str | None]:
    return [message_of(update.message).text for update in await bot.get_updates(**how)]


def message_of(message: Message | None) -> Message:
    assert message is not None
    return message


async def test_updates_come_again_until_a_later_offset_confirms_them(bot: Bot, lea: Person) -> None:
    lea.writes("un")
    lea.writes("deux")
    first, second = await bot.get_updates()
    assert await said(bot) == ["un", "deux"]
    assert await said(bot, offset=first.update_id + 1) == ["deux"]
    assert await said(bot, offset=second.update_id + 1) == []
    assert await said(bot) == []


async def test_update_ids_follow_one_another(bot: Bot, lea: Person) -> None:
    for word in ("un", "deux", "trois"):
        lea.writes(word)
    ids = [update.update_id for update in await bot.get_updates()]
    assert ids == list(range(ids[0], ids[0] + 3))


async def test_a_negative_offset_keeps_the_newest_and_forgets_the_rest(bot: Bot, lea: Person) -> None:
    for word in ("un", "deux", "trois"):
        lea.writes(word)
    assert await said(bot, offset=-1) == ["trois"]
    assert await said(bot) == ["trois"]


async def test_no_more_come_at_once_than_were_asked_for(bot: Bot, lea: Person) -> None:
    for number in range(5):
        lea.writes(str(number))
    assert await said(bot, limit=2) == ["0", "1"]


async def test_a_waiting_poll_ends_as_soon_as_somebody_writes(bot: Bot, lea: Person) -> None:
    poll = asyncio.create_task(said(bot, timeout=10))
    await asyncio.sleep(0.05)
    assert not poll.done()
    written = time.perf_counter()
    lea.writes("bonsoir")
    assert await poll == ["bonsoir"]
    assert time.perf_counter() - written < 0.2


async def test_a_poll_without_news_ends_when_its_time_is_up(bot: Bot) -> None:
    began = time.perf_counter()
    assert await said(bot, timeout=1) == []
    assert 0.9 < time.perf_counter() - began < 2


async def test_of_two_polls_at_once_the_older_one_is_ended(
    telegram: LocalTelegram, bot: Bot, lea: Person
) -> None:
    older = asyncio.create_task(said(bot, timeout=10))
    await asyncio.sleep(0.05)
    async with Bot(telegram.token, base_url=telegram.base_url) as other:
        newer = asyncio.create_task(said(other, timeout=10))
        with pytest.raises(Conflict, match="terminated by other getUpdates request; make sure that only one"):
            await older
        lea.writes("toujours là ?")
        assert await newer == ["toujours là ?"]


async def test_a_poller_that_died_leaves_nothing_behind(telegram: LocalTelegram, lea: Person) -> None:
    async with Bot(telegram.token, base_url=telegram.base_url) as dying:
        poll = asyncio.create_task(said(dying, timeout=10))
        await asyncio.sleep(0.05)
        poll.cancel()
    lea.writes("perdu ?")
    async with Bot(telegram.token, base_url=telegram.base_url) as next_one:
        assert await said(next_one, timeout=2) == ["perdu ?"]


async def test_polling_is_refused_while_a_webhook_is_set(bot: Bot, lea: Person) -> None:
    await bot.set_webhook("https://example.org/hook", secret_token="s3cret", max_connections=7)
    lea.writes("bonjour")
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count, info.max_connections) == ("https://example.org/hook", 1, 7)
    await bot.delete_webhook()
    assert await said(bot) == ["bonjour"]


async def test_a_webhook_ends_the_poll_that_waits(bot: Bot) -> None:
    poll = asyncio.create_task(said(bot, timeout=10))
    await asyncio.sleep(0.05)
    await bot.set_webhook("https://example.org/hook")
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await poll


async def test_pending_updates_can_be_dropped(bot: Bot, lea: Person) -> None:
    lea.writes("oublie")
    await bot.delete_webhook(drop_pending_updates=True)
    assert await said(bot) == []


async def test_the_kinds_asked_for_stay_asked_for(bot: Bot, lea: Person) -> None:
    await bot.get_updates(allowed_updates=["edited_message"])
    lea.edits(lea.writes("avant"), "après")
    [update] = await bot.get_updates()
    assert update.message is None
    assert message_of(update.edited_message).text == "après"


async def test_an_empty_list_of_kinds_means_the_usual_ones(bot: Bot, lea: Person) -> None:
    await bot.get_updates(allowed_updates=["edited_message"])
    await bot.get_updates(allowed_updates=[])
    lea.writes("bonjour")
    assert await said(bot) == ["bonjour"]


async def test_any_object_can_come_as_an_update(telegram: LocalTelegram, bot: Bot) -> None:
    telegram.bot.mailbox.put_raw({"brand_new_kind": {"x": 1}})
    [update] = await bot.get_updates()
    assert update.message is None
    assert update.api_kwargs == {"brand_new_kind": {"x": 1}}


async def test_a_wrong_token_is_refused(telegram: LocalTelegram) -> None:
    request = HTTPXRequest()
    stranger = Bot("123456:wrong-token", base_url=telegram.base_url, request=request)
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await request.shutdown()


async def test_each_bot_has_its_own_updates() -> None:
    async with local_telegram(limits=Limits.none()) as telegram:
        other_account = telegram.world.bot("Autre")
        lea = telegram.world.person("Léa")
        lea.writes("pour Vigie", chat=lea.chat_with(telegram.bot))
        lea.writes("pour l'autre", chat=lea.chat_with(other_account))
        async with Bot(other_account.token, base_url=telegram.base_url) as other:
            assert await said(other) == ["pour l'autre"]
