"""Text with styles for Telegram, as entities: what somebody typed is never read as markup."""

from __future__ import annotations

from typing import Any, Final, Self

from bot.text import utf16_length

BOLD: Final = "bold"
CODE: Final = "code"
SPOILER: Final = "spoiler"
FOLDED: Final = "expandable_blockquote"
QUOTE: Final = "blockquote"


class RichText:
    """A message built piece by piece; offsets and lengths count UTF-16 units.

    Source: Bot API, "MessageEntity".
    """

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._entities: list[dict[str, Any]] = []
        self._length = 0

    def add(self, text: str, style: str | None = None, **facts: Any) -> Self:
        """Append a piece, in that style of Telegram's; `facts` are the entity's other fields."""
        # Telegram refuses or drops an entity around nothing visible.
        if style is not None and text.strip():
            self._entities.append(
                {"type": style, "offset": self._length, "length": utf16_length(text), **facts}
            )
        self._pieces.append(text)
        self._length += utf16_length(text)
        return self

    def mention(self, text: str, user_id: int) -> Self:
        """Append words that call somebody by their id, whether they have a username or not."""
        return self.add(text, "text_mention", user={"id": user_id, "is_bot": False, "first_name": text})

    def line(self, text: str = "", style: str | None = None) -> Self:
        """Start a new line, with that piece in it."""
        if self._length:
            self.add("\n")
        return self.add(text, style)

    @property
    def text(self) -> str:
        """What is written so far."""
        return "".join(self._pieces)

    def payload(self) -> dict[str, Any]:
        """The fields of `sendMessage` and `editMessageText`; a link in it shows no preview."""
        return {
            "text": self.text,
            "entities": self._entities,
            "link_preview_options": {"is_disabled": True},
        }
