"""What a message can be made of, as Telegram's own fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from bot.rehearsal.server.entities import Entity, checked, utf16_length
from bot.rehearsal.server.refusals import bad_request

Content = dict[str, Any]

TEXT_LIMIT: Final = 4096
CAPTION_LIMIT: Final = 1024
"""Both in UTF-16 units, after trimming."""

_SHAPES: Final[dict[str, dict[str, Any]]] = {
    "video": {"width": 640, "height": 360, "duration": 4, "mime_type": "video/mp4"},
    "animation": {"width": 320, "height": 180, "duration": 2, "mime_type": "video/mp4"},
    "voice": {"duration": 3, "mime_type": "audio/ogg"},
    "audio": {"duration": 30, "mime_type": "audio/mpeg"},
    "document": {"mime_type": "application/pdf"},
    "video_note": {"length": 240, "duration": 3},
    "sticker": {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False},
}
FILES: Final = frozenset({"photo", *_SHAPES})
"""The kinds that are a file."""
_CAPTIONED: Final = FILES - {"sticker", "video_note"}
_PLAIN: Final[dict[str, dict[str, Any]]] = {
    "location": {"latitude": 48.8566, "longitude": 2.3522},
    "contact": {"phone_number": "+33612345678", "first_name": "Camille"},
    "dice": {"emoji": "🎲", "value": 4},
    "poll": {
        "id": "1", "question": "Taille ?",
        "options": [{"persistent_id": size, "text": size, "voter_count": 0} for size in "SML"],
        "total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "regular",
        "allows_multiple_answers": False, "allows_revoting": False, "members_only": False,
    },
}  # fmt: skip
KINDS: Final = FILES | _PLAIN.keys()
"""Every kind but text that can be sent."""


def text(words: str, entities: Sequence[Entity] = ()) -> Content:
    """A text, trimmed and with its commands, links and the like marked.

    Raises:
        Refusal: It is empty or too long, or an entity is wrong.
    """
    kept, marked = checked(words, entities)
    if not kept:
        raise bad_request("message text is empty")
    if utf16_length(kept) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return {"text": kept, "entities": marked} if marked else {"text": kept}


def caption(words: str, entities: Sequence[Entity] = ()) -> Content:
    """The words under a photo or a file; nothing when there are none."""
    kept, marked = checked(words, entities)
    if utf16_length(kept) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    if not kept:
        return {}
    return {"caption": kept, "caption_entities": marked} if marked else {"caption": kept}


def of_kind(kind: str, file: dict[str, Any] | None = None, **details: Any) -> Content:
    """Anything but text: a file with its usual shape, or a place, a contact, a poll, a die.

    Raises:
        ValueError: There is no such kind.
    """
    if kind not in KINDS:
        raise ValueError(f"no message is a {kind}; there are {', '.join(sorted(KINDS))}")
    if kind == "photo":
        return {"photo": [{"width": 320, "height": 240} | (file or {}) | details]}
    return {kind: (file or {}) | _SHAPES.get(kind, {}) | _PLAIN.get(kind, {}) | details}


def takes_caption(kind: str) -> bool:
    """Whether words can stand under it."""
    return kind in _CAPTIONED
