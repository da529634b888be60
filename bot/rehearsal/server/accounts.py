"""Who is on the local Telegram: people and bots, as each other sees them."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from typing import Any, Final

from bot.rehearsal.server.mailbox import Mailbox


@dataclass(kw_only=True, eq=False)
class Account:
    """Somebody, human or not; two accounts are the same only when they are one object."""

    id: int
    first_name: str
    last_name: str = ""
    username: str | None = None
    language: str | None = None
    """The language of their app, as an IETF tag."""

    is_bot = False

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()

    def as_json(self) -> dict[str, Any]:
        """Telegram's `User`."""
        user: dict[str, Any] = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.last_name:
            user["last_name"] = self.last_name
        if self.username:
            user["username"] = self.username
        if self.language:
            user["language_code"] = self.language
        return user


@dataclass(kw_only=True, eq=False)
class _Anonymous(Account):
    is_bot = True


ANONYMOUS: Final = _Anonymous(id=1_087_968_824, first_name="Group", username="GroupAnonymousBot")
"""Who seems to write when an administrator writes in a group's name; the id is Telegram's own."""


@dataclass(kw_only=True, eq=False)
class BotAccount(Account):
    """A bot: its token, its updates, and what it told Telegram about itself."""

    privacy: bool = True
    """In groups it sees commands and replies to itself only, unless it is an administrator."""
    mailbox: Mailbox = field(default_factory=Mailbox)
    commands: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    """The commands of its menu, by scope and language."""

    is_bot = True

    @property
    def token(self) -> str:
        """The same for the same bot in every world; it opens nothing but a server on loopback."""
        digest = hashlib.sha256(f"{self.id} {self.username}".encode()).digest()
        return f"{self.id}:{base64.urlsafe_b64encode(digest).decode()[:35]}"

    def as_self(self) -> dict[str, Any]:
        """The answer to getMe."""
        return self.as_json() | {
            "can_join_groups": True,
            "can_read_all_group_messages": not self.privacy,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }
