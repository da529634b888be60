"""What a follower wrote, as every room above sees it: Telegram's `Update` ends at the channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What a message is made of; everything but `TEXT` is carried by copy and never read."""

    TEXT = "text"
    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"
    AUDIO = "audio"
    DOCUMENT = "document"
    STICKER = "sticker"
    ANIMATION = "animation"
    LOCATION = "location"
    CONTACT = "contact"
    POLL = "poll"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody on Telegram, as they present themselves."""

    id: int
    first_name: str = ""
    last_name: str = ""
    username: str | None = None
    language: str | None = None
    """The language of their Telegram app, as an IETF tag; they may well write in another."""

    @property
    def country(self) -> str | None:
        """Where the language of their Telegram app is spoken, as two capitals; none where it does not tell.

        Source: RFC 5646 (BCP 47): a region of two letters may follow the language and a script of four letters.
        """
        regions = [part.upper() for part in (self.language or "").replace("_", "-").split("-")[1:]]
        return next((part for part in regions if len(part) == 2 and part.isalpha()), None)  # noqa: PLR2004  a region

    @property
    def short_name(self) -> str:
        """First name and the initial of the last: enough to tell people apart on a card."""
        initial = f" {self.last_name[0]}." if self.last_name else ""
        return f"{self.first_name or self.username or '…'}{initial}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message of a follower. `text` is what they typed, or the caption; empty when there is none."""

    chat_id: int
    message_id: int
    person: Person
    text: str = ""
    kind: Kind = Kind.TEXT
    sent_at: datetime
    edited: bool = False
    album: str | None = None
    """Pictures that were sent together arrive one by one, and share this."""


def is_group(chat_id: int) -> bool:
    """Whether it is a group's number: that of a private chat is positive, as its user's.

    Source: https://core.telegram.org/api/bots/ids (groups and channels have negative ids).
    """
    return chat_id < 0
