"""What can be looked at alone: faults and their meaning, rate limits, lanes, tokens in logs."""

from __future__ import annotations

import logging
from itertools import pairwise
from typing import Any

import httpx
import pytest
import telegram
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.botapi import BotApi, NotSent, Refused, Uncertain, fault_of
from bot.delivery.call import MOST_ROWS, joined
from bot.delivery.intake import lane_of
from bot.delivery.limits import Budget, Limits, counts, free_at, spent
from bot.delivery.pace import Pace
from bot.delivery.redaction import RedactingFilter, quiet_libraries, redact
from bot.desk.rich_text import RichText
from bot.store.lanes import Address

TOKEN = "123456789:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"


def tree(root: type[BaseException]) -> list[type[BaseException]]:
    return [root, *(leaf for child in root.__subclasses__() for leaf in tree(child))]


MEANINGS: dict[type[BaseException], type[Exception]] = {
    httpx.ConnectError: NotSent,
    httpx.ConnectTimeout: NotSent,
    httpx.PoolTimeout: NotSent,
    httpx.ProxyError: NotSent,
    httpx.UnsupportedProtocol: NotSent,
    httpx.HTTPError: Uncertain,
    httpx.RequestError: Uncertain,
    httpx.TransportError: Uncertain,
    httpx.TimeoutException: Uncertain,
    httpx.ReadTimeout: Uncertain,
    httpx.WriteTimeout: Uncertain,
    httpx.NetworkError: Uncertain,
    httpx.ReadError: Uncertain,
    httpx.WriteError: Uncertain,
    httpx.CloseError: Uncertain,
    httpx.ProtocolError: Uncertain,
    httpx.LocalProtocolError: Uncertain,
    httpx.RemoteProtocolError: Uncertain,
    httpx.DecodingError: Uncertain,
    httpx.TooManyRedirects: Uncertain,
    httpx.HTTPStatusError: Uncertain,
}


def test_every_error_of_the_connection_has_a_meaning() -> None:
    known = [kind for kind in tree(httpx.HTTPError) if kind.__module__.partition(".")[0] == "httpx"]
    assert len(known) > 15, "the tree was not walked"
    assert set(known) == set(MEANINGS), "an error without a meaning, or a meaning without an error"
    for kind in known:
        assert type(fault_of(kind.__new__(kind))) is MEANINGS[kind], kind


budgets = st.lists(st.builds(Budget, calls=st.integers(1, 5), seconds=st.floats(0.1, 60)), max_size=3).map(
    tuple
)


@given(budgets, st.lists(st.integers(0, 20_000_000), max_size=40))
def test_however_calls_come_no_window_holds_more_than_its_budget(
    limits: tuple[Budget, ...], gaps: list[int]
) -> None:
    now, remembered, made_at = 10**15, [], []
    for gap in gaps:
        now = free_at(remembered, limits, now + gap)
        assert free_at(remembered, limits, now) == now, "what is free at a time is free then"
        remembered = spent(remembered, limits, now)
        made_at.append(now)
    assert made_at == sorted(made_at)
    for budget in limits:
        window = round(budget.seconds * 1_000_000)
        for first, beyond in zip(made_at, made_at[budget.calls :], strict=False):
            assert beyond - first >= window
    assert len(remembered) <= max((budget.calls for budget in limits), default=0)


def test_a_clock_that_is_set_back_does_not_stop_the_sending() -> None:
    hour = 3_600_000_000
    now = 10**15
    assert free_at([now + hour, now + hour + 1], (Budget(calls=1, seconds=1),), now) == now


def test_a_group_has_a_budget_of_its_own_and_reactions_spend_none() -> None:
    limits = Limits()
    assert len(limits.of_chat(-100)) > len(limits.of_chat(4242))
    spending = ["sendMessage", "copyMessage", "editMessageText", "sendPhoto", "forwardMessage"]
    assert all(map(counts, spending))
    assert not any(map(counts, ["setMessageReaction", "deleteMessage", "answerCallbackQuery"]))
    assert all(one.seconds > 0 for one in limits.bot)


@pytest.mark.parametrize(
    ("update", "lane"),
    [
        ({"update_id": 1, "message": {"chat": {"id": 5}, "from": {"id": 6}}}, Address("", 5)),
        ({"update_id": 1, "edited_message": {"chat": {"id": -5}}}, Address("", -5)),
        ({"business_message": {"business_connection_id": "b", "chat": {"id": 5}}}, Address("b", 5)),
        ({"callback_query": {"from": {"id": 6}, "message": {"chat": {"id": -5}}}}, Address("", -5)),
        ({"callback_query": {"from": {"id": 6}, "inline_message_id": "x"}}, Address("", 6)),
        ({"message_reaction": {"chat": {"id": -5}, "user": {"id": 6}}}, Address("", -5)),
        ({"inline_query": {"from": {"id": 6}}}, Address("", 6)),
        ({"poll_answer": {"user": {"id": 6}}}, Address("", 6)),
        ({"my_chat_member": {"chat": {"id": 5}}}, Address("", 5)),
        ({"something_new": {"chat": {"id": 5}}}, Address("", 5)),
        ({"poll": {"id": "9"}}, Address("", 0)),
        ({"message": "no object"}, Address("", 0)),
        ({}, Address("", 0)),
    ],
)
def test_an_update_belongs_to_the_lane_of_its_chat(update: dict[str, Any], lane: Address) -> None:
    assert lane_of(update) == lane


json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["chat", "from", "id", "message", "user", "x"]), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.text(max_size=8), json, max_size=4))
def test_any_update_has_a_lane(update: dict[str, Any]) -> None:
    business, chat_id = lane_of(update)
    assert isinstance(business, str)
    assert abs(chat_id) < 2**63


words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30)
styled = st.lists(st.tuples(words, st.booleans()), min_size=1, max_size=5)


def written(pieces: list[tuple[str, bool]]) -> dict[str, Any]:
    """A payload with the pieces, some of them bold."""
    text = RichText()
    for piece, bold in pieces:
        text.add(piece, "bold" if bold else None)
    return text.payload()


def bold_in(payload: dict[str, Any]) -> list[str]:
    data = payload["text"].encode("utf-16-le")
    spans = [(2 * one["offset"], 2 * (one["offset"] + one["length"])) for one in payload["entities"]]
    return [data[start:end].decode("utf-16-le") for start, end in spans]


@given(styled, styled)
def test_two_texts_that_are_said_as_one_keep_their_styles(
    first: list[tuple[str, bool]], second: list[tuple[str, bool]]
) -> None:
    one, two = written(first), written(second)
    both = joined(one, two)
    assert both is not None
    assert both["text"] == f"{one['text']}\n{two['text']}"
    assert bold_in(both) == bold_in(one) + bold_in(two)


def test_what_one_message_does_not_take_is_said_in_two() -> None:
    assert joined({"text": "a" * 4000}, {"text": "b" * 96}) is None
    assert joined({"text": "a" * 4000}, {"text": "b" * 95}) is not None
    row = {
        "text": "x",
        "reply_markup": {"inline_keyboard": [[{"text": "y", "callback_data": "z"}]] * MOST_ROWS},
    }
    assert joined(row, row) is None


def test_a_token_is_in_no_log() -> None:
    url = f"https://api.telegram.org/bot{TOKEN}/sendMessage"
    event = redact(None, "info", {"event": url, "n": 3, "nested": {"urls": [url]}, "error": ValueError(url)})
    assert TOKEN not in repr(event)
    assert event["n"] == 3
    error = ValueError(url)
    record = logging.LogRecord("x", 20, __file__, 1, "HTTP Request: %s", (url,), (ValueError, error, None))
    assert RedactingFilter().filter(record)
    assert TOKEN not in logging.Formatter().format(record)
    assert "[token]" in record.getMessage()


def test_a_password_in_an_address_is_in_no_log() -> None:
    event = redact(None, "info", {"event": "cannot open postgresql://vigie:hush@db.example:5432/vigie?x=1"})
    assert event["event"] == "cannot open postgresql://vigie:[password]@db.example:5432/vigie?x=1"
    assert redact(None, "info", {"event": "http://a/b:c@d"})["event"] == "http://a/b:c@d"


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("at postgresql://vigie:ab/cd@host/db now", "at postgresql://vigie:[password]@host/db now"),
        ("postgresql://vigie:hun@ter2@127.0.0.1", "postgresql://vigie:[password]@127.0.0.1"),
        ("postgresql://vigie@h/db?password=hunter2&x=1", "postgresql://vigie@h/db?password=[password]&x=1"),
        ("https://t.example/bot123456789%3AAAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1/getMe", "https://t.example/bot[token]/getMe"),
        ("http://host:8080/path, then a@b", "http://host:8080/path, then a@b"),
    ],
)  # fmt: skip
def test_a_password_is_hidden_however_carelessly_it_is_written(told: str, shown: str) -> None:
    assert redact(None, "info", {"event": told})["event"] == shown


def test_libraries_are_quiet_below_warning() -> None:
    before = {name: logging.getLogger(name).level for name in ("httpx", "telegram")}
    try:
        quiet_libraries()
        assert not logging.getLogger("httpx").isEnabledFor(logging.INFO)
        assert not logging.getLogger("telegram.ext.Application").isEnabledFor(logging.INFO)
    finally:
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)


def test_waits_grow_up_to_the_longest() -> None:
    waits = [Pace().backoff(tries) for tries in range(1, 20)]
    assert all(earlier <= later for earlier, later in pairwise(waits))
    assert waits[-1] == Pace().slowest_retry


async def test_a_group_s_new_number_stands_in_the_reason_of_the_refusal() -> None:
    answer = {
        "ok": False,
        "error_code": 400,
        "description": "Bad Request: group chat was upgraded to a supergroup chat",
        "parameters": {"migrate_to_chat_id": -1001234567890},
    }
    api = BotApi(telegram.Bot(TOKEN))
    api._client = httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(400, json=answer)))
    async with api:
        with pytest.raises(Refused, match="upgraded to a supergroup chat \\(-1001234567890\\)"):
            await api.call("sendMessage", {"chat_id": -5, "text": "carte"})
