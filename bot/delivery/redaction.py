"""Keeps secrets out of every log: the bot's token, which stands in each address that Telegram is called at, and passwords."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, MutableMapping
from typing import Any, Final

# A user id, a colon, and some 35 characters. Source: https://core.telegram.org/bots/api#authorizing-your-bot
_TOKEN: Final = re.compile(r"\d{3,}(?::|%3[Aa])[A-Za-z0-9_-]{20,}")
_HIDDEN: Final = "[token]"
_PASSWORD: Final = re.compile(r"(?<=://)([^\s/:@]*):\S{1,300}@")
"""In an address such as a database's. Whoever forgets to write / and @ as %2F and %40 has them in the password: the last @ ends it."""
_OPTION: Final = re.compile(r"(?i)([?&;](?:ssl)?password=)[^\s&;]+")
"""The same as an option behind the address."""
_TALKATIVE: Final = (
    "httpx", "httpcore", "telegram", "telegram.ext", "aiosqlite", "sqlalchemy", "alembic.runtime.plugins",
)  # fmt: skip
"""Libraries that log addresses, statements or the text of messages below WARNING, or what concerns nobody."""


def redacted(text: str) -> str:
    """The text without tokens and passwords."""
    without_tokens = _TOKEN.sub(_HIDDEN, text)
    return _OPTION.sub(r"\1[password]", _PASSWORD.sub(r"\1:[password]@", without_tokens))


def redact(_logger: object, _method: str, event: MutableMapping[str, Any]) -> Mapping[str, Any]:
    """A structlog processor: put it last before the renderer, after tracebacks have become text."""
    return {name: _without_token(value) for name, value in event.items()}


class RedactingFilter(logging.Filter):
    """For a handler of the standard library: the message, its arguments and its traceback lose their tokens."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Change the record in place; always lets it pass."""
        record.msg = redacted(record.getMessage())
        record.args = ()
        if record.exc_info:
            record.exc_text = redacted(logging.Formatter().formatException(record.exc_info))
            record.exc_info = None
        return True


def quiet_libraries() -> None:
    """Libraries speak up from WARNING: below, they log addresses with the token, and what people wrote."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def _without_token(value: Any) -> Any:
    if isinstance(value, str):
        return redacted(value)
    if isinstance(value, Mapping):
        return {name: _without_token(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_without_token(inner) for inner in value]
    if isinstance(value, bool | int | float | type(None)):
        return value
    shown = repr(value)
    hidden = redacted(shown)
    return value if hidden == shown else hidden
