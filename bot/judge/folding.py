"""Characters as they look: each is undone to plain small letters, and remembers where it stood.

Look-alikes follow the idea of Unicode's confusables (UTS #39, "skeleton"), cut down to the letters that stand in for
Latin ones in French and English messages.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_LOOK_ALIKES: Final = {
    **dict(zip("абвгдезіијклмнопрстухсуьѕԁɡһԛԝӏвнткмтщшп", "a6brdeeiujklmhonpctyxcybsdghqwlbhtkmtwwn", strict=True)),
    **dict(zip("αβγδεζηικλμνορστυχωϲϳϻ", "abydeznikluvopotuxwcjm", strict=True)),
    **dict(zip("օսհոցզտրւաեіյ", "ouhngqspiaeij", strict=True)),
    **dict(zip("ᴀʙᴄᴅᴇꜰғɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdeffghijklmnoprstuvwyz", strict=True)),
    **dict(zip("ɐɑəɘɛɜɩıɨɔɾɹʀʁɯʇʌʎɥɓɗɖƒǥħƙłɱɲŋøœæþðßđŧʋⱱƶʐ¢", "aaeeeeiiiorrrrmtvyhbddfghklmnnoœæpdßdtvvzzc", strict=True)),
    **dict(zip("ᖴᑌᑕᗪᗩᗷᗰᑎᑭᖇᔕᐯᗯ", "fucdabmnprsvw", strict=True)),
    "я": "r", "ч": "4", "ж": "x", "ф": "o", "э": "e", "ю": "io", "ы": "bi", "й": "n", "θ": "o", "φ": "o",
    "π": "n", "ξ": "e", "ψ": "w", "ς": "c", "œ": "oe", "æ": "ae", "ß": "ss", "’": "'", "‘": "'", "ʼ": "'", "`": "'",
    "´": "'", "′": "'", "€": "e", "£": "l", "¥": "y", "₤": "l", "•": "*", "●": "*", "×": "x", "∗": "*", "✱": "*",
    "“": '"', "”": '"', "„": '"', "″": '"', "«": '"', "»": '"', "‹": '"', "›": '"', "\u2026": ".", "–": "-", "—": "-",
}  # fmt: skip
LONGEST: Final = 4096
"""Characters that are read, as typed and as they look: some signs stand for whole sentences."""
_REGIONAL_A: Final = 0x1F1E6
_SQUARED: Final = ((0x1F130, 0x1F149), (0x1F150, 0x1F169), (0x1F170, 0x1F189))
_DROPPED: Final = frozenset({"Cf", "Mn", "Me", "Cc", "Cs"})
_KEPT_CONTROLS: Final = "\n\r\t"
_BLANK_LETTERS: Final = "\u115f\u1160\u3164\uffa0\u2800"


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as it looks: `text`, and for each of its characters the offset in what was typed."""

    text: str
    origin: tuple[int, ...] | range

    def typed(self, start: int, end: int) -> tuple[int, int]:
        """The span in the message of a span in `text`."""
        return self.origin[start], self.origin[end - 1] + 1


def fold_with_origin(text: str) -> Folded:
    """Case, accents, full-width and mathematical forms, look-alikes and invisible characters undone."""
    text = text[:LONGEST]
    if text.isascii() and text.isprintable():
        return Folded(text.lower(), range(len(text)))
    looks: list[str] = []
    origin: list[int] = []
    for offset, char in enumerate(text):
        look = _look(char)
        looks.append(look)
        origin += [offset] * len(look)
    return Folded("".join(looks)[:LONGEST], tuple(origin[:LONGEST]))


@lru_cache(maxsize=4096)
def _look(char: str) -> str:
    """What a character looks like in small Latin letters; nothing for what cannot be seen."""
    if char in _KEPT_CONTROLS:
        return "\n" if char != "\t" else " "
    if char in _BLANK_LETTERS or unicodedata.category(char) in _DROPPED:
        return ""
    if (letter := _in_a_box(char)) is not None:
        return letter
    seen = []
    for part in unicodedata.normalize("NFKD", _LOOK_ALIKES.get(char, char)):
        small = part.lower()
        small = _LOOK_ALIKES.get(small, small)
        seen.append("".join(c for c in unicodedata.normalize("NFKD", small) if not unicodedata.combining(c)))
    look = "".join(seen)
    return " " if look.isspace() else look


def _in_a_box(char: str) -> str | None:
    """Letters drawn in squares, circles or as flags: Unicode gives them no decomposition."""
    code = ord(char)
    if _REGIONAL_A <= code < _REGIONAL_A + 26:
        return chr(code - _REGIONAL_A + ord("a"))
    for first, last in _SQUARED:
        if first <= code <= last:
            return chr((code - first) % 26 + ord("a"))
    return None
