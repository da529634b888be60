"""How Telegram says no: an error code and a sentence, as its Bot API puts them.

The sentences are those of the official server, <https://github.com/tdlib/telegram-bot-api>; clients tell
refusals apart by them, so that they are kept to the letter.
"""

from __future__ import annotations


class Refusal(Exception):
    """Telegram answers with an error; nothing was changed."""

    def __init__(self, code: int, description: str, *, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after
        """Seconds to wait, when there were too many calls."""

    def as_json(self) -> dict[str, object]:
        """The body of the answer."""
        body: dict[str, object] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def bad_request(sentence: str) -> Refusal:
    """The call cannot be done as it stands; repeating it will not help."""
    return Refusal(400, f"Bad Request: {sentence}")


def unauthorized() -> Refusal:
    """No bot has that token."""
    return Refusal(401, "Unauthorized")


def forbidden(sentence: str) -> Refusal:
    """The bot may not reach that chat."""
    return Refusal(403, f"Forbidden: {sentence}")


def not_found() -> Refusal:
    """There is no such method, or no such page."""
    return Refusal(404, "Not Found")


def conflict(sentence: str) -> Refusal:
    """Somebody else reads the bot's updates, or they go to a webhook."""
    return Refusal(409, f"Conflict: {sentence}")


def too_many(seconds: int) -> Refusal:
    """A rate limit is reached; the chat, or the whole bot, is free again after that many seconds."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
