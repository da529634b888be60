"""The fields of a Bot API call: read from a query, a form, a multipart body or JSON, and checked.

Telegram ignores a field it does not know and reads a number that is none as 0. Here both are refused, in so many
words: a misspelt field is our mistake, and a rehearsal is where it should be found.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias
from urllib.parse import parse_qsl

from bot.rehearsal.server.refusals import bad_request

_BOUNDARY: Final = re.compile(r'boundary="?([^";]+)"?')
_DISPOSITION: Final = re.compile(r'(name|filename)="([^"]*)"')
_NOT_UTF8: Final = "strings must be encoded in UTF-8"
_TRUE, _FALSE = {"true", "1", "yes"}, {"false", "0", "no", ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file that came with a call."""

    name: str
    data: bytes


Field: TypeAlias = Callable[[str, Any], Any]
"""Turns a raw value into a typed one, or raises `Refusal`; gets the field's name for the sentence."""


def integer(name: str, value: Any) -> int:
    """A whole number, also written as text."""
    if isinstance(value, str) and re.fullmatch(r"-?\d{1,19}", value):
        return int(value)
    if type(value) is not int:
        raise bad_request(f'field "{name}" must be of type Integer')
    return value


def number(name: str, value: Any) -> float:
    """A number, also written as text."""
    try:
        return float(value)
    except (TypeError, ValueError):
        raise bad_request(f'field "{name}" must be of type Float') from None


def boolean(name: str, value: Any) -> bool:
    """A truth value, also written as text."""
    written = str(value).lower() if isinstance(value, str | bool) else ""
    if not isinstance(value, str | bool) or written not in _TRUE | _FALSE:
        raise bad_request(f'field "{name}" must be of type Boolean')
    return written in _TRUE


def string(name: str, value: Any) -> str:
    """A text."""
    if not isinstance(value, str):
        raise bad_request(f'field "{name}" must be of type String')
    return _encodable(value)


def chat_id(name: str, value: Any) -> int | str:
    """A chat's number, or a public name with its @."""
    return value if isinstance(value, str) and value.startswith("@") else integer(name, value)


def array(name: str, value: Any) -> list[Any]:
    """A list, also written as JSON."""
    found = _unwrapped(name, value)
    if not isinstance(found, list):
        raise bad_request(f'field "{name}" must be of type Array')
    return found


def mapping(name: str, value: Any) -> dict[str, Any]:
    """An object, also written as JSON."""
    found = _unwrapped(name, value)
    if not isinstance(found, dict):
        raise bad_request(f'field "{name}" must be of type Object')
    return found


def file(name: str, value: Any) -> Upload | str:
    """A file that was sent along, or the id of one that Telegram has."""
    return value if isinstance(value, Upload) else string(name, value)


def elsewhere(name: str, _value: Any) -> None:
    """A field of the real Bot API whose effect this server does not have; better refused than pretended."""
    raise bad_request(f'field "{name}" is not part of the local Bot API')


def object_keys(what: str, value: Any, keys: Mapping[str, Any]) -> dict[str, Any]:
    """An object whose every key is known and of its type (or types); raises `Refusal` for any other."""
    if not isinstance(value, dict):
        raise bad_request(f"can't parse {what}: expected an Object")
    for key, held in value.items():
        if key not in keys:
            raise bad_request(f'can\'t parse {what}: unknown field "{key}"')
        # True is no number, though Python takes it for one.
        if not isinstance(held, keys[key]) or (isinstance(held, bool) and keys[key] is not bool):
            raise bad_request(f'can\'t parse {what}: field "{key}" has a wrong type')
    return value


def read(query: str, content_type: str, body: bytes) -> dict[str, Any]:
    """Every field of a call as it came, untyped; the body's win over the query's."""
    try:
        return _form(query) | (_body(content_type, body) if body else {})
    except UnicodeDecodeError:
        raise bad_request(_NOT_UTF8) from None


def _body(content_type: str, body: bytes) -> dict[str, Any]:
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json":
        return mapping("body", body.decode())
    if kind == "application/x-www-form-urlencoded":
        return _form(body.decode())
    if kind == "multipart/form-data" and (boundary := _BOUNDARY.search(content_type)):
        return _multipart(body, boundary.group(1).encode())
    raise bad_request(f"unsupported content type {kind or 'of the request'}")


def _form(encoded: str) -> dict[str, Any]:
    return dict(parse_qsl(encoded, keep_blank_values=True, errors="strict"))


def _parsed(text: str, what: str) -> Any:
    try:
        return json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        raise bad_request(f"can't parse {what} JSON object") from None


def _unwrapped(name: str, value: Any) -> Any:
    if isinstance(value, Upload):
        raise bad_request(f'field "{name}" must not be a file')
    found = _parsed(value, f'"{name}"') if isinstance(value, str) else value
    _encodable(json.dumps(found, ensure_ascii=False))
    return found


def _encodable(text: str) -> str:
    """The text, unless it holds half of a surrogate pair, which JSON can write and UTF-8 cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise bad_request(_NOT_UTF8) from None
    return text


def _multipart(body: bytes, boundary: bytes) -> dict[str, Any]:
    """Source: <https://www.rfc-editor.org/rfc/rfc7578>; written here, as no dependency of ours reads it."""
    values: dict[str, Any] = {}
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary)[1:-1]:
        head, _, data = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        names = dict(_DISPOSITION.findall(head.decode()))
        if "name" not in names:
            raise bad_request("can't parse the multipart body")
        text = None if "filename" in names else data.decode()
        values[names["name"]] = Upload(name=names["filename"], data=data) if text is None else text
    return values
