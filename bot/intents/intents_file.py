"""`<language>/<subject>.yml` → its intents."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Final

from bot.brand import Tone
from bot.findings import Place
from bot.intents.brand_file import BrandFile, Mention
from bot.intents.catalogue import LINES_ONLY, OPTIONAL, Button, Calls, Example, Intent, Reply, Trial
from bot.intents.codes import Code
from bot.intents.expecting import Expect, Phrase, nearest
from bot.intents.nodes import Entry, Items, Node, Table, Text
from bot.text import LONGEST_MESSAGE, utf16_length

LONGEST_CAPTION: Final = 1024
"""Telegram's limit for the text under a photo or a document, in UTF-16 units (Bot API, sendPhoto)."""
LONGEST_BUTTON: Final = 64
"""Characters that a button can hold before telephones cut it."""
MOST_BUTTONS: Final = 100
"""Telegram's limit under one message (`telegram.constants.InlineKeyboardMarkupLimit`)."""

_INTENT_KEYS: Final = ("description", "escalate", "examples", "replies", "tests")
_REPLY_KEYS: Final = ("when", "tone", "text", "then", "photo", "document", "buttons")
_TEST_KEYS: Final = ("match", "not_match")
_BUTTON_KEYS: Final = ("text", "url", "intent")
_NAME: Final = re.compile(r"\w[\w-]*")
_FIELD: Final = re.compile(r"\{([^{}]*)\}")
_LINK: Final = re.compile(r"(?:https?|tg)://\S+")
_SWALLOWED: Final = re.compile(rf"(?:- )?({'|'.join(_INTENT_KEYS + _REPLY_KEYS + _TEST_KEYS)}):(?:\s|$)")
_COMMENT: Final = re.compile(r"(?:^|\s)#\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class References:
    """Gathered from all files, and looked at once they are all read."""

    mentioned: list[Mention] = field(default_factory=list)
    """The intents that buttons and commands name."""
    bare: list[Mention] = field(default_factory=list)
    """The intents that nobody wrote an example for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a language's files may refer to. Without a brand nothing that it would define is held against them."""

    language: str
    brand: BrandFile | None
    references: References


def read_intents(root: Node, scope: Scope, expect: Expect) -> Iterator[Intent]:
    """The intents of one file; what cannot be read of them is noted and left out."""
    for entry in expect.entries(root):
        name, place = entry.key.value, entry.key.place
        if not _NAME.fullmatch(name):
            expect.notes.add(Code.BAD_NAME, place, "intent", name=name)
        if isinstance(entry.value, Table) or (isinstance(entry.value, Text) and entry.value.is_nothing):
            yield _Reader(entry, scope, expect).intent()
        else:
            expect.wrong_kind(entry.value, "table")
            yield Intent(name=name, language=scope.language, place=place)


class _Reader:
    """Reads one intent."""

    def __init__(self, entry: Entry, scope: Scope, expect: Expect) -> None:
        self._name = entry.key.value
        self._place = entry.key.place
        self._nodes = expect.table(entry.value, _INTENT_KEYS)
        self._scope = scope
        self._expect = expect

    def intent(self) -> Intent:
        description = self._nodes.get("description")
        calls = self._nodes.get("escalate")
        examples = tuple(self._examples())
        replies = tuple(self._replies())
        escalate = (self._expect.choice(calls, Calls) if calls else None) or Calls.UNSURE
        self._look_at_replies(replies, escalate)
        return Intent(
            name=self._name, language=self._scope.language, place=self._place,
            description=(self._expect.text(description) if description else None) or "",
            calls=escalate, examples=examples, replies=replies, trials=tuple(self._trials()),
        )  # fmt: skip

    def _examples(self) -> Iterator[Example]:
        node = self._nodes.get("examples")
        if node and self._name in (*LINES_ONLY, *OPTIONAL):
            self._expect.notes.add(Code.EXAMPLES_UNUSED, node.place, intent=self._name)
            return
        if node is None or _is_empty(node):
            self._scope.references.bare.append(Mention(intent=self._name, place=self._place))
        for text, place in self._phrases(node):
            yield Example(text=text, intent=self._name, language=self._scope.language, place=place)

    def _trials(self) -> Iterator[Trial]:
        node = self._nodes.get("tests")
        for key, phrases in self._expect.table(node, _TEST_KEYS).items():
            for text, place in self._phrases(phrases):
                yield Trial(
                    text=text,
                    intent=self._name,
                    language=self._scope.language,
                    expected=key == "match",
                    place=place,
                )

    def _phrases(self, node: Node | None) -> Iterator[Phrase]:
        for text, place in self._expect.phrases(node):
            if swallowed := _SWALLOWED.match(text):
                self._expect.notes.add(Code.SWALLOWED, place, key=swallowed[1])
                continue
            if text.startswith("- "):
                self._expect.notes.add(Code.MARKS_IN_BLOCK, place, "dash")
            elif _COMMENT.search(text) and isinstance(node, Text) and node.block:
                self._expect.notes.add(Code.MARKS_IN_BLOCK, place, "comment")
            yield text, place

    def _replies(self) -> Iterator[Reply]:
        node = self._nodes.get("replies")
        for item in self._expect.items(node):
            if isinstance(item, Text):
                if text := self._text(item):
                    yield Reply(text=text, place=item.place)
            elif isinstance(item, Items) or _is_sentence(item):
                self._expect.text(item)
            elif reply := self._reply(item):
                yield reply

    def _reply(self, table: Table) -> Reply | None:
        nodes = self._expect.table(table, _REPLY_KEYS)
        attached = "photo" in nodes or "document" in nodes
        text = self._text(nodes["text"], captioned=attached) if "text" in nodes else None
        if "text" not in nodes:
            self._expect.notes.add(Code.MISSING, table.place, "reply", key="text")
        tone = self._expect.choice(nodes.get("tone"), Tone)
        if "then" in nodes:
            self._expect.one_of(nodes["then"], ("escalate",))
        reply = Reply(
            text=text or "", place=table.place, tone=tone, then_escalate="then" in nodes,
            when=self._moment(nodes["when"]) if "when" in nodes else None,
            photo=self._file(nodes.get("photo")), document=self._file(nodes.get("document")),
            buttons=tuple(self._buttons(nodes["buttons"])) if "buttons" in nodes else (),
        )  # fmt: skip
        return reply if text else None

    def _moment(self, node: Node) -> str | None:
        word = self._expect.word(node)
        if word is None:
            return None
        brand = self._scope.brand
        if brand and word.value not in brand.moments:
            self._expect.notes.add(
                Code.UNKNOWN_MOMENT, word.place, moment=word.value,
                near=nearest(word.value, brand.moments), known=", ".join(sorted(brand.moments)),
            )  # fmt: skip
        return word.value

    def _text(self, node: Node, *, captioned: bool = False) -> str | None:
        text = self._expect.text(node)
        if text is None or not isinstance(node, Text):
            return None
        for line, place in node.lines:
            self._look_at_line(line, place, exact=node.block)
        length, longest = (
            utf16_length(self._with_fields(text)),
            LONGEST_CAPTION if captioned else LONGEST_MESSAGE,
        )
        if length > longest:
            case = "caption" if captioned else ""
            self._expect.notes.add(Code.TOO_LONG, node.place, case, length=length, longest=longest)
        return text

    def _look_at_line(self, line: str, place: Place, *, exact: bool) -> None:
        """Fields that nobody fills, braces without their other half, and what a block has swallowed."""
        notes = self._expect.notes
        if exact and (swallowed := _SWALLOWED.match(line)):
            notes.add(Code.SWALLOWED, place, key=swallowed[1])
        elif exact and line.startswith("# "):
            notes.add(Code.MARKS_IN_BLOCK, place, "comment")
        for found in _FIELD.finditer(line):
            self._look_at_field(found[1].strip(), _further(place, found.start() if exact else 0))
        rest = _FIELD.sub(lambda match: " " * len(match[0]), line)
        if lone := re.search(r"[{}]", rest):
            notes.add(Code.BRACES, _further(place, lone.start() if exact else 0), brace=lone[0])

    def _look_at_field(self, name: str, place: Place) -> None:
        known: Collection[str] = self._scope.brand.fields if self._scope.brand else ()
        if self._scope.brand and name not in known:
            near = nearest(name, known)
            self._expect.notes.add(
                Code.UNKNOWN_FIELD, place, field=name, near=near, known=", ".join(sorted(known))
            )

    def _with_fields(self, text: str) -> str:
        fixed: Mapping[str, str] = self._scope.brand.brand.fields if self._scope.brand else {}
        return _FIELD.sub(lambda match: fixed.get(match[1].strip(), match[0]), text)

    def _link(self, text: str) -> str:
        """The link, with the brand's texts in its fields; without a brand to know them, any will do."""
        link = self._with_fields(text)
        return link if self._scope.brand is None and _FIELD.search(link) else _link(link)

    def _file(self, node: Node | None) -> str | None:
        return self._expect.value(node, _link_or_path, "file")

    def _buttons(self, node: Node) -> Iterator[Button]:
        items = self._expect.items(node)
        if len(items) > MOST_BUTTONS:
            self._expect.notes.add(
                Code.TOO_LONG, node.place, "buttons", length=len(items), longest=MOST_BUTTONS
            )
        for item in items:
            nodes = self._expect.table(item, _BUTTON_KEYS)
            text = self._expect.text(nodes.get("text"))
            if ("url" in nodes) is ("intent" in nodes) or "text" not in nodes:
                self._expect.notes.add(Code.BUTTON, item.place)
            elif button := self._button(text, nodes):
                yield button

    def _button(self, text: str | None, nodes: Mapping[str, Node]) -> Button | None:
        if text and utf16_length(text) > LONGEST_BUTTON:
            place, length = nodes["text"].place, utf16_length(text)
            self._expect.notes.add(Code.TOO_LONG, place, "button", length=length, longest=LONGEST_BUTTON)
        if "url" in nodes:
            link = self._expect.value(nodes["url"], self._link, "link")
            return Button(text=text, url=link) if text and link else None
        intent = self._expect.word(nodes["intent"])
        if intent:
            self._scope.references.mentioned.append(Mention(intent=intent.value, place=intent.place))
        return Button(text=text, intent=intent.value) if text and intent else None

    def _look_at_replies(self, replies: tuple[Reply, ...], calls: Calls) -> None:
        node = self._nodes.get("replies")
        written = isinstance(node, Items) and bool(node.items)
        if any(reply.when is None for reply in replies):
            return
        if calls is Calls.ALWAYS and not written:
            self._expect.notes.add(Code.CALL_WITHOUT_REPLY, self._place, intent=self._name)
        elif not written or replies:
            self._expect.notes.add(Code.NO_EVERYDAY_REPLY, self._place, intent=self._name)


def _is_sentence(table: Table) -> bool:
    """Whether this is no table of keys but a text: cut at its colon, or a field that stands alone."""
    if any(nearest(entry.key.value, _REPLY_KEYS) for entry in table.entries):
        return False
    values = [entry.value for entry in table.entries]
    return all(isinstance(value, Text) and not value.block for value in values)


def _is_empty(node: Node) -> bool:
    return not node.value.strip() if isinstance(node, Text) else isinstance(node, Items) and not node.items


def _further(place: Place, columns: int) -> Place:
    return Place(place.file, place.line, place.column + columns)


def _link(text: str) -> str:
    if not _LINK.fullmatch(text):
        raise ValueError("not a link")
    return text


def _link_or_path(text: str) -> str:
    """A link, or a path that stays beside the file."""
    path = PurePosixPath(text)
    if not _LINK.fullmatch(text) and ("://" in text or path.is_absolute() or ".." in path.parts):
        raise ValueError("neither a link nor a path beside the file")
    return text
