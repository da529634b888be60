"""Formatting and detected parts of a text, as Telegram counts them: in UTF-16 units.

Source: <https://core.telegram.org/bots/api#messageentity>.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from bot.rehearsal.server.refusals import bad_request

Entity = dict[str, Any]

KINDS: Final = frozenset({
    "mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number", "bold", "italic", "underline",
    "strikethrough", "spoiler", "blockquote", "expandable_blockquote", "code", "pre", "text_link",
    "text_mention", "custom_emoji",
})  # fmt: skip
_DETECTED: Final = {
    "url": r"https?://[^\s<>«»\"]+|\bwww\.[^\s<>«»\"]+",
    "email": r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+",
    "bot_command": r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?\b",
    "mention": r"(?<!\w)@[A-Za-z0-9_]{4,32}\b",
    "hashtag": r"(?<!\w)#\w*[^\W\d_]\w*",
    "phone_number": r"\+\d[\d .-]{7,}\d",
}
_DETECT: Final = re.compile("|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _DETECTED.items()))
_NEEDED: Final = {"text_link": "url", "text_mention": "user", "custom_emoji": "custom_emoji_id"}


def utf16_length(text: str) -> int:
    """How long Telegram says the text is: an emoji beyond the basic plane counts for two."""
    return len(text) + sum(1 for char in text if char > "\uffff")


def detect(text: str) -> list[Entity]:
    """The commands, mentions, links and the like that Telegram marks by itself."""
    return [
        {
            "type": found.lastgroup,
            "offset": utf16_length(text[: found.start()]),
            "length": utf16_length(found.group()),
        }
        for found in _DETECT.finditer(text)
    ]


def checked(text: str, entities: Sequence[Any]) -> tuple[str, list[Entity]]:
    """The text as Telegram keeps it, trimmed, with its entities moved along and the detected ones added.

    Raises:
        Refusal: An entity is of no known kind, or does not lie within the text.
    """
    length = utf16_length(text)
    for entity in entities:
        _check(entity, length, text)
    start = utf16_length(text) - utf16_length(text.lstrip())
    trimmed = text.strip()
    kept = list(_moved(entities, start, utf16_length(trimmed)))
    kept += [found for found in detect(trimmed) if not any(_overlap(found, other) for other in kept)]
    return trimmed, sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


def _check(entity: object, length: int, text: str) -> None:
    if not isinstance(entity, dict):
        raise bad_request("can't parse entities: expected an Object")
    for name in ("offset", "length"):
        if type(entity.get(name)) is not int:
            raise bad_request(f'can\'t parse MessageEntity: Field "{name}" must be of type Integer')
    kind = entity.get("type")
    if kind not in KINDS:
        raise bad_request("can't parse MessageEntity: Unsupported entity type specified")
    if (needed := _NEEDED.get(kind)) and not entity.get(needed):
        raise bad_request(f"can't parse MessageEntity: Can't find field \"{needed}\"")
    _check_span(entity["offset"], entity["length"], length, text)


def _check_span(start: int, size: int, length: int, text: str) -> None:
    if start < 0:
        raise bad_request(f"receive an entity with incorrect offset {start}")
    if size < 0:
        raise bad_request(f"receive an entity with incorrect length {size}")
    if start + size > length:
        raise bad_request(
            f"entity beginning at UTF-16 offset {start} ends after the end of the text at UTF-16 offset {length}"
        )
    if _splits_a_pair(text, start):
        raise bad_request(f"entity begins in a middle of a UTF-16 symbol at UTF-16 offset {start}")
    if _splits_a_pair(text, start + size):
        raise bad_request(
            f"entity beginning at UTF-16 offset {start} ends in a middle of a UTF-16 symbol at UTF-16 offset {start + size}"
        )


def _splits_a_pair(text: str, offset: int) -> bool:
    position = 0
    for char in text:
        if position >= offset:
            break
        position += 2 if char > "\uffff" else 1
    return position > offset


def _moved(entities: Sequence[Entity], start: int, length: int) -> Iterator[Entity]:
    for entity in entities:
        begin = max(entity["offset"] - start, 0)
        end = min(entity["offset"] + entity["length"] - start, length)
        if end > begin:
            yield {**entity, "offset": begin, "length": end - begin}


def _overlap(one: Entity, other: Entity) -> bool:
    return bool(
        one["offset"] < other["offset"] + other["length"] and other["offset"] < one["offset"] + one["length"]
    )
