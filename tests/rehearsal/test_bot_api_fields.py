"""Whatever comes in a call is read as it was meant, or refused; nothing makes the server stumble."""

from __future__ import annotations

import json
import time
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rehearsal.server import contents, markup
from bot.rehearsal.server.accounts import BotAccount
from bot.rehearsal.server.entities import detect, utf16_length
from bot.rehearsal.server.fields import Upload, read
from bot.rehearsal.server.local import LocalTelegram
from bot.rehearsal.server.mailbox import Mailbox
from bot.rehearsal.server.methods import METHODS
from bot.rehearsal.server.refusals import Refusal

names = st.from_regex(r"[a-z_]{1,12}", fullmatch=True)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(names, texts, max_size=5))
def test_a_form_says_what_was_written_in_it(fields: dict[str, str]) -> None:
    encoded = urlencode(fields)
    assert read(encoded, "", b"") == fields
    assert read("", "application/x-www-form-urlencoded", encoded.encode()) == fields
    assert read("", "application/json; charset=utf-8", json.dumps(fields).encode()) == fields


@given(st.dictionaries(names, texts | st.binary(max_size=60), min_size=1, max_size=5))
def test_a_multipart_body_keeps_texts_and_files_apart(parts: dict[str, str | bytes]) -> None:
    files = {
        name: (None, value) if isinstance(value, str) else ("f.bin", value) for name, value in parts.items()
    }
    request = httpx.Request("POST", "http://127.0.0.1/", files=files)
    got = read("", request.headers["content-type"], request.read())
    expected = {
        name: value if isinstance(value, str) else Upload(name="f.bin", data=value)
        for name, value in parts.items()
    }
    assert got == expected


@given(
    st.sampled_from(sorted(METHODS)), st.dictionaries(names | st.sampled_from(["text", "chat_id"]), anything)
)
def test_any_value_gets_its_type_or_a_refusal(method: str, values: dict[str, Any]) -> None:
    known = METHODS[method]
    try:
        typed = known.typed(values)
    except Refusal as refusal:
        assert refusal.code == 400  # noqa: PT017 - either end is right
    else:
        assert typed.keys() <= known.fields.keys()


@given(anything)
def test_any_markup_is_kept_or_refused(value: Any) -> None:
    for candidate in (value, {"inline_keyboard": value}, {"inline_keyboard": [[value]]}):
        if not isinstance(candidate, dict):
            continue
        try:
            markup.checked(candidate)
        except Refusal as refusal:
            assert refusal.code == 400  # noqa: PT017 - either end is right


@given(texts, st.lists(st.tuples(st.integers(-2, 70), st.integers(-2, 70)), max_size=3))
def test_kept_entities_always_lie_within_the_kept_text(words: str, spans: list[tuple[int, int]]) -> None:
    entities = [{"type": "bold", "offset": offset, "length": length} for offset, length in spans]
    try:
        content = contents.text(words, entities)
    except Refusal:
        return
    kept = content["text"]
    units = kept.encode("utf-16-le")
    assert utf16_length(kept) * 2 == len(units)
    for entity in content.get("entities", []):
        start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
        assert 0 <= start < end <= len(units)
        units[start:end].decode("utf-16-le")  # raises when a pair is split


@pytest.mark.parametrize("text", ["a" * 4096, "é." * 2048, "/" * 4096, "+1" * 2048, "@a" * 2048, "#1" * 2048])
def test_marking_the_longest_text_takes_no_time(text: str) -> None:
    began = time.thread_time()
    detect(text)
    assert time.thread_time() - began < 0.1


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", rb'{"chat_id": 1, "text": "\ud800"}'),
        ("application/json", b'{"text": "\xff"}'),
        ("application/x-www-form-urlencoded", b"chat_id=1&text=%FF"),
        ("application/x-www-form-urlencoded", rb"chat_id=1&text=x&entities=[%22\ud800%22]"),
        ("application/json", b"[" * 100_000),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\nnameless\r\n--x--\r\n"),
        ("text/plain", b"text=x"),
    ],
)
async def test_what_is_no_text_or_no_form_is_refused(telegram: LocalTelegram, kind: str, body: bytes) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.post(
            f"{telegram.base_url}{telegram.token}/sendMessage", content=body, headers={"content-type": kind}
        )
    assert (answer.status_code, answer.json()["ok"]) == (400, False)


@pytest.mark.parametrize(
    ("path", "code"),
    [("/", 404), ("/bot", 404), ("/botx/getMe", 404), ("/bot12:abc/getMe", 401), ("/file/bot12:abc/x", 401)],
)
async def test_an_address_without_a_known_bot_leads_nowhere(
    telegram: LocalTelegram, path: str, code: int
) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.get(telegram.address + path)
    assert (answer.status_code, answer.json()["error_code"]) == (code, code)


@given(st.lists(st.sampled_from(["put", "read", "confirm"]), max_size=40))
def test_every_update_is_given_until_it_is_confirmed_and_never_after(steps: list[str]) -> None:
    mailbox, expected, number = Mailbox(), [], 0
    for step in steps:
        if step == "put":
            number += 1
            mailbox.put("message", {"text": str(number)})
            expected.append(str(number))
        elif step == "confirm" and (first := mailbox.first(2)):
            mailbox.confirm(first[-1]["update_id"] + 1)
            expected = expected[len(first) :]
        assert [update["message"]["text"] for update in mailbox.first(100)] == expected


def test_two_bots_never_share_a_token() -> None:
    tokens = {BotAccount(id=number, first_name="V", username="v_bot").token for number in range(100, 200)}
    assert len(tokens) == 100
