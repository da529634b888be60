from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import LocalTelegram, local_telegram
from bot.rehearsal.server.people import Person
from tests.reading import the_brand_is_read_once

__all__ = ["the_brand_is_read_once"]


@pytest.fixture
async def telegram() -> AsyncIterator[LocalTelegram]:
    """A local Telegram without rate limits: most tests are in a hurry."""
    async with local_telegram(limits=Limits.none()) as running:
        yield running


@pytest.fixture
async def bot(telegram: LocalTelegram) -> AsyncIterator[Bot]:
    """The real client, over HTTP."""
    # Reading the certificates of the web takes longer than most tests, and there is none on loopback.
    plain = HTTPXRequest(httpx_kwargs={"verify": False})
    async with Bot(
        telegram.token,
        base_url=telegram.base_url,
        base_file_url=telegram.base_file_url,
        request=plain,
        get_updates_request=HTTPXRequest(httpx_kwargs={"verify": False}),
    ) as client:
        yield client


@pytest.fixture
def lea(telegram: LocalTelegram) -> Person:
    return telegram.world.person("Léa", "Martin", username="lea_m")


@pytest.fixture
def ines(telegram: LocalTelegram) -> Person:
    return telegram.world.person("Inès")
