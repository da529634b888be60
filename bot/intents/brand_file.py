"""`brand.yml` → the brand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final
from zoneinfo import ZoneInfo

from bot.brand import Address, Brand, Hours, Register, Team, Tone, ToneLimits, Voice
from bot.findings import Place
from bot.intents import values
from bot.intents.catalogue import BUILT_IN_FIELDS
from bot.intents.codes import Code
from bot.intents.expecting import Expect
from bot.intents.moments import NAME, read_moments
from bot.intents.nodes import Items, Node, Text
from bot.words import LANGUAGES

_KEYS: Final = ("brand", "languages", "voice", "hours", "team", "fields", "moments", "commands")
_LANGUAGE: Final = re.compile(r"[a-z]{2}")
# Source: Bot API, BotCommand: "1-32 characters. Can contain only lowercase English letters, digits and underscores."
_COMMAND: Final = re.compile(r"[a-z0-9_]{1,32}")
_MOST_MARKS: Final = 20
_LARGEST_ID: Final = 2**52  # Source: Bot API, User.id: "at most 52 significant bits".


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """An intent that is named somewhere, and has to exist."""

    intent: str
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandFile:
    """The brand, and what other files may refer to, be it well written or not."""

    brand: Brand
    moments: frozenset[str]
    fields: frozenset[str]
    mentions: tuple[Mention, ...]
    languages_at: Place


def read_brand(root: Node, expect: Expect) -> BrandFile:
    """The brand as `brand.yml` says; what cannot be read is noted and keeps its default."""
    nodes = expect.table(root, _KEYS)
    name = None
    if "brand" in nodes:
        name = expect.text(nodes["brand"])
    else:
        expect.notes.add(Code.MISSING, root.place, key="brand")
    languages = _languages(nodes.get("languages"), expect)
    fields = _fields(nodes.get("fields"), expect)
    moments = tuple(read_moments(nodes.get("moments"), expect))
    hours = _hours(nodes.get("hours"), expect)
    commands = dict(_commands(nodes.get("commands"), expect))
    brand = Brand(
        name=name or "",
        languages=languages or ("fr",),
        voice=_voice(nodes.get("voice"), expect),
        hours=hours,
        team=_team(nodes.get("team"), expect),
        fields=MappingProxyType(fields),
        moments=moments,
        commands=MappingProxyType({command: mention.intent for command, mention in commands.items()}),
    )
    return BrandFile(
        brand=brand,
        moments=frozenset(moment.name for moment in moments),
        fields=frozenset({*fields, *BUILT_IN_FIELDS}),
        mentions=tuple(commands.values()),
        languages_at=nodes["languages"].place if "languages" in nodes else root.place,
    )


def _languages(node: Node | None, expect: Expect) -> tuple[str, ...]:
    if node is None:
        return ()
    if isinstance(node, Text) and _LANGUAGE.fullmatch(node.value):
        return (node.value,)
    found = [expect.value(item, _language, "language") for item in expect.items(node)]
    if isinstance(node, Items) and not found:
        expect.notes.add(Code.WRONG_KIND, node.place, "empty")
    return tuple(dict.fromkeys(language for language in found if language))


def _language(text: str) -> str:
    if not _LANGUAGE.fullmatch(text):
        raise ValueError("not a language")
    return text


def _voice(node: Node | None, expect: Expect) -> Voice:
    nodes = expect.table(node, ("register", "address", "signature", "tones", "avoid", "emoji"))
    default = Voice()
    signature = nodes.get("signature")
    spoken = isinstance(signature, Text) and signature.is_nothing
    return Voice(
        register=expect.choice(nodes.get("register"), Register) or default.register,
        address=expect.choice(nodes.get("address"), Address) or default.address,
        signature=None if signature is None or spoken else expect.text(signature),
        tones=MappingProxyType({**default.tones, **dict(_tones(nodes.get("tones"), expect))}),
        avoid=MappingProxyType(dict(_avoided(nodes.get("avoid"), expect))),
        emoji=tuple(_emoji(nodes.get("emoji"), expect)),
    )


def _tones(node: Node | None, expect: Expect) -> Iterator[tuple[Tone, ToneLimits]]:
    for name, limits in expect.table(node, [str(tone) for tone in Tone]).items():
        marks = expect.table(limits, ("emoji", "exclamation"))
        default = Voice().tones[Tone(name)]
        emoji = expect.whole(marks["emoji"], 0, _MOST_MARKS) if "emoji" in marks else None
        exclamation = expect.whole(marks["exclamation"], 0, _MOST_MARKS) if "exclamation" in marks else None
        yield (
            Tone(name),
            ToneLimits(
                emoji=default.emoji if emoji is None else emoji,
                exclamation=default.exclamation if exclamation is None else exclamation,
            ),
        )


def _avoided(node: Node | None, expect: Expect) -> Iterator[tuple[str, str | None]]:
    for entry in expect.entries(node):
        instead = entry.value
        nothing = isinstance(instead, Text) and instead.is_nothing
        yield entry.key.value, None if nothing else expect.text(instead)


def _emoji(node: Node | None, expect: Expect) -> Iterator[str]:
    if isinstance(node, Text):
        yield from (expect.text(node) or "").split()
    else:
        yield from (emoji for item in expect.items(node) if (emoji := expect.text(item)))


def _hours(node: Node | None, expect: Expect) -> Hours:
    nodes = expect.table(node, ("timezone", "open", "closed_on"))
    zone = expect.value(nodes.get("timezone"), values.time_zone, "timezone")
    closed = expect.items(nodes.get("closed_on"))
    dates = [expect.value(item, values.calendar_date, "date") for item in closed]
    return Hours(
        timezone=zone or ZoneInfo("Europe/Paris"),
        week=_week(nodes["open"], expect) if "open" in nodes else ((),) * 7,
        closed_on=frozenset(date for date in dates if date),
    )


def _week(node: Node, expect: Expect) -> tuple[tuple[values.Span, ...], ...]:
    week: dict[int, tuple[values.Span, ...]] = {}
    for entry in expect.entries(node):
        if isinstance(entry.value, Text) and entry.value.is_nothing and _is_span(entry.key.value):
            # `{ lun-ven: 9h-12h, 14h-18h }`: between braces the comma ends a value
            expect.notes.add(Code.BAD_VALUE, entry.key.place, "lone_span", written=entry.key.value)
            continue
        days = expect.value(entry.key, values.days, "days")
        spans = _spans(entry.value, expect)
        if twice := (days or frozenset()) & week.keys():
            written = entry.key.value
            expect.notes.add(
                Code.BAD_VALUE, entry.key.place, "day_twice", written=written, day=min(twice) + 1
            )
        week.update(dict.fromkeys(days or (), spans))
    return tuple(week.get(day, ()) for day in range(7))


def _is_span(text: str) -> bool:
    try:
        return bool(values.spans(text))
    except ValueError:
        return False


def _spans(node: Node, expect: Expect) -> tuple[values.Span, ...]:
    if not isinstance(node, Items):
        return expect.value(node, values.spans, "hours") or ()
    found = [expect.value(item, values.spans, "hours") or () for item in node.items]
    return tuple(sorted(span for spans in found for span in spans))


def _team(node: Node | None, expect: Expect) -> Team:
    nodes = expect.table(node, ("language", "remind_after", "claim_for", "on_call"))
    default = Team()
    remind = expect.value(nodes.get("remind_after"), values.duration, "duration")
    claim = expect.value(nodes.get("claim_for"), values.duration, "duration")
    on_call = expect.items(nodes.get("on_call"))
    people = [expect.whole(item, 1, _LARGEST_ID) for item in on_call]
    return Team(
        language=expect.one_of(nodes.get("language"), LANGUAGES) or default.language,
        remind_after=remind or default.remind_after,
        claim_for=claim or default.claim_for,
        on_call=tuple(person for person in people if person),
    )


def _fields(node: Node | None, expect: Expect) -> dict[str, str]:
    found: dict[str, str] = {}
    for entry in expect.entries(node):
        name, place = entry.key.value, entry.key.place
        if name in BUILT_IN_FIELDS:
            expect.notes.add(Code.FIELD_REDEFINED, place, field=name, known=", ".join(BUILT_IN_FIELDS))
        elif not NAME.fullmatch(name):
            expect.notes.add(Code.BAD_NAME, place, name=name)
        text = expect.text(entry.value)
        if text and ("{" in text or "}" in text):
            expect.notes.add(Code.BRACES, entry.value.place, "field")
        found[name] = text or ""
    return found


def _commands(node: Node | None, expect: Expect) -> Iterator[tuple[str, Mention]]:
    for entry in expect.entries(node):
        if not _COMMAND.fullmatch(entry.key.value):
            expect.notes.add(Code.BAD_NAME, entry.key.place, "command", name=entry.key.value)
        if intent := expect.word(entry.value):
            yield entry.key.value, Mention(intent=intent.value, place=intent.place)
