"""What a person's Telegram app tells of them."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from bot.intents.catalogue import Limits
from bot.messages import Person


@pytest.mark.parametrize(
    ("tag", "country"),
    [
        ("fr", None),
        (None, None),
        ("fr-BE", "BE"),
        ("en-gb", "GB"),
        ("zh-Hans-CN", "CN"),
        ("pt_br", "BR"),
        ("es-419", None),
    ],
)
def test_a_language_tag_may_tell_the_country(tag: str | None, country: str | None) -> None:
    assert Person(id=1, language=tag).country == country


NUMBERS = Limits(helplines=MappingProxyType({"fr": "3114", "fr-BE": "0800", "CH": "143", "default": "112"}))


@pytest.mark.parametrize(
    ("language", "country", "number"),
    [
        ("fr", None, "3114"),
        ("fr", "FR", "3114"),
        ("fr", "BE", "0800"),
        ("fr", "CH", "143"),
        ("de", "CH", "143"),
        ("en", "BE", "112"),
        ("en", None, "112"),
    ],
)
def test_the_helpline_is_the_nearest_that_the_brand_knows(
    language: str, country: str | None, number: str
) -> None:
    assert NUMBERS.helpline(language, country) == number


def test_somebody_always_gets_a_number() -> None:
    assert Limits(helplines={}).helpline("fr", "BE") == "112"
