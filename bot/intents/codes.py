"""What can be found in authored files. `docs/findings.md` has a heading for each code."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from bot.findings import Gravity


class Code(StrEnum):
    """Y: what YAML would read as other than what was meant. I: what the brand's files say together."""

    COLON_SPLIT = "Y01"
    KEPT_CHARACTER = "Y02"
    HASH_LOST = "Y03"
    SEXAGESIMAL = "Y04"
    READ_AS_NUMBER = "Y05"
    READ_AS_DATE = "Y06"
    READ_AS_BOOL = "Y07"
    DUPLICATE_KEY = "Y08"
    TAB = "Y09"
    ALIAS = "Y10"
    QUOTE = "Y11"
    LINES_GLUED = "Y12"
    SYNTAX = "Y13"
    INDENTATION = "Y14"
    COLON_MISSING = "Y15"
    NOT_UTF8 = "Y16"
    INVISIBLE = "Y17"
    TOO_LARGE = "Y18"
    TOO_DEEP = "Y19"
    SEVERAL_DOCUMENTS = "Y20"
    SWALLOWED = "Y21"
    MARKS_IN_BLOCK = "Y22"
    READ_AS_NOTHING = "Y23"

    UNKNOWN_KEY = "I01"
    WRONG_KIND = "I02"
    NOT_A_CHOICE = "I03"
    BAD_VALUE = "I04"
    UNKNOWN_MOMENT = "I05"
    UNKNOWN_FIELD = "I06"
    UNKNOWN_INTENT = "I07"
    NO_EXAMPLES = "I08"
    EXAMPLES_UNUSED = "I09"
    NO_EVERYDAY_REPLY = "I10"
    RESERVED_MISSING = "I11"
    UNKNOWN_LANGUAGE = "I12"
    LANGUAGE_MISSING = "I13"
    CALL_WITHOUT_REPLY = "I14"
    TOO_LONG = "I15"
    SAME_PHRASE = "I16"
    UNREADABLE = "I17"
    MOMENTS_IN_CIRCLES = "I18"
    FIELD_REDEFINED = "I19"
    BRACES = "I20"
    NO_HELPLINE = "I21"
    THRESHOLDS = "I22"
    MISSING = "I23"
    INTENT_TWICE = "I24"
    BAD_NAME = "I25"
    BUTTON = "I26"
    OUT_OF_PLACE = "I27"
    UNKNOWN_CATEGORY = "I28"
    MOMENT_UNBOUND = "I29"
    TOO_WIDE = "I30"

    @property
    def gravity(self) -> Gravity:
        """Whether the files can be used before it is mended."""
        return Gravity.WARNING if self in _WARNINGS else Gravity.ERROR


# The text is read as it was written, or is of no harm: only other tools, or followers' comfort, are concerned.
_WARNINGS: Final = frozenset(
    {
        Code.SEXAGESIMAL, Code.READ_AS_NUMBER, Code.READ_AS_DATE, Code.READ_AS_BOOL, Code.READ_AS_NOTHING,
        Code.MARKS_IN_BLOCK, Code.UNKNOWN_LANGUAGE, Code.SAME_PHRASE, Code.NO_HELPLINE, Code.OUT_OF_PLACE, Code.TOO_WIDE,
    }
)  # fmt: skip
