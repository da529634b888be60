"""What can be done from the page: people write, tap and block; the clock is set; Telegram has a bad day."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from bot.rehearsal.page.cast import LONGEST_NAME, Cast
from bot.rehearsal.page.live import Live
from bot.rehearsal.page.shown import chat_shown, person_shown
from bot.rehearsal.page.timepiece import Timepiece
from bot.rehearsal.server.faults import Drop, Overload, Slow
from bot.rehearsal.server.local import LocalTelegram
from bot.rehearsal.server.people import Person

ANSWER_WITHIN: Final = 12.0
"""Seconds that a tapped button waits for the bot before the page says that no answer came."""

LONGEST_TEXT: Final = 20_000
"""More than Telegram takes, so that its own refusal can be seen."""

SENDING: Final = frozenset({
    "sendMessage", "sendPhoto", "sendDocument", "copyMessage", "copyMessages", "editMessageText",
    "editMessageReplyMarkup", "answerCallbackQuery", "setMessageReaction",
})  # fmt: skip
"""What goes wrong on a bad day; messages still come in, unless Telegram is down."""

WantedLanguage = Literal["fr", "en"]
Kind = Literal["sticker", "photo", "voice", "location"]
Weather = Literal["fine", "slow", "busy", "shaky", "down"]


class Wish(BaseModel):
    """What a page asks for; a field that is not known is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Write(Wish):
    """Somebody writes a text, perhaps as a reply, or changes a message of theirs."""

    by: int
    text: str = Field(max_length=LONGEST_TEXT)
    reply_to: int | None = None
    instead_of: int | None = None


class Send(Wish):
    """Somebody sends what is not text."""

    by: int
    kind: Kind
    reply_to: int | None = None


class Tap(Wish):
    """Somebody taps a button."""

    by: int
    message: int
    data: str


class Delete(Wish):
    """Somebody takes a message of theirs away."""

    by: int
    message: int


class Block(Wish):
    """A follower blocks the bot, or lets it write again."""

    by: int
    blocked: bool


class Join(Wish):
    """One more follower."""

    name: str = Field(min_length=1, max_length=LONGEST_NAME)
    language: WantedLanguage


class Move(Wish):
    """Another time; see `Timepiece.move`."""

    to: str = Field(max_length=32)


class Spoil(Wish):
    """How Telegram is from now on."""

    weather: Weather


W = TypeVar("W", bound=Wish)


class Doing:
    """Carries wishes out. Each gives what the page needs to know at once; the rest it learns from `Live`."""

    def __init__(self, *, cast: Cast, timepiece: Timepiece, telegram: LocalTelegram, live: Live) -> None:
        self._cast = cast
        self._timepiece = timepiece
        self._telegram = telegram
        self._live = live
        self._ways: Mapping[str, Callable[[Any], Awaitable[dict[str, Any]]]] = {
            "write": _wished(Write, self._write),
            "send": _wished(Send, self._send),
            "tap": _wished(Tap, self._tap),
            "delete": _wished(Delete, self._delete),
            "block": _wished(Block, self._block),
            "join": _wished(Join, self._join),
            "clock": _wished(Move, self._move),
            "weather": _wished(Spoil, self._spoil),
        }

    async def do(self, name: str, wish: object) -> dict[str, Any]:
        """Carry out a wish given as JSON.

        Raises:
            KeyError: There is no such thing to do.
            ValueError: The wish is not well-formed, or cannot be.
            LookupError: Somebody or something that it names is gone.
            Refusal: Telegram would refuse it.
        """
        return await self._ways[name](wish)

    async def _write(self, wish: Write) -> dict[str, Any]:
        person = self._cast.person(wish.by)
        chat = self._cast.chat_of(person)
        if wish.instead_of is not None:
            return {"message": person.edits(self._cast.message(chat, wish.instead_of), wish.text).id}
        answered = self._cast.message(chat, wish.reply_to) if wish.reply_to is not None else None
        return {"message": person.writes(wish.text, chat=chat, reply_to=answered).id}

    async def _send(self, wish: Send) -> dict[str, Any]:
        person = self._cast.person(wish.by)
        chat = self._cast.chat_of(person)
        answered = self._cast.message(chat, wish.reply_to) if wish.reply_to is not None else None
        details: dict[str, Any] = {"emoji": "🌙"} if wish.kind == "sticker" else {}
        return {"message": person.sends(wish.kind, chat=chat, reply_to=answered, **details).id}

    async def _tap(self, wish: Tap) -> dict[str, Any]:
        person = self._cast.person(wish.by)
        message = self._cast.message(self._cast.chat_of(person), wish.message)
        try:
            answer = await person.taps(message, data=wish.data).answered(ANSWER_WITHIN)
        except TimeoutError:
            return {"answered": False}
        return {"answered": True, "text": answer.text, "alert": answer.alert}

    async def _delete(self, wish: Delete) -> dict[str, Any]:
        person = self._cast.person(wish.by)
        person.deletes(self._cast.message(self._cast.chat_of(person), wish.message))
        return {}

    async def _block(self, wish: Block) -> dict[str, Any]:
        person = self._follower(wish.by)
        if wish.blocked:
            person.blocks(self._cast.bot)
        else:
            person.unblocks(self._cast.bot)
        return {}

    async def _join(self, wish: Join) -> dict[str, Any]:
        person = self._cast.welcome(wish.name, wish.language)
        self._live.tell("joined", person=person_shown(person), chat=chat_shown(self._cast.chat_of(person)))
        return {"person": person.id}

    async def _move(self, wish: Move) -> dict[str, Any]:
        await self._timepiece.move(wish.to)
        return {}

    async def _spoil(self, wish: Spoil) -> dict[str, Any]:
        faults, before = self._telegram.faults, self._live.weather
        self._live.weather = wish.weather
        faults.clear()
        match wish.weather:
            case "slow":
                faults.share(Slow(seconds=3), of=1, method=SENDING)
            case "busy":
                faults.share(Overload(retry_after=5), of=1, method=SENDING)
            case "shaky":
                faults.share(Drop(after=True), of=1, method=SENDING)
            case "down" if before != "down":
                await self._telegram.goes_down()
            case _:
                pass
        if before == "down" != wish.weather:
            await self._telegram.comes_up()
        self._live.tell("weather", weather=wish.weather)
        return {}

    def _follower(self, number: int) -> Person:
        person = self._cast.person(number)
        if person not in self._cast.followers:
            raise LookupError("only followers have a private chat")
        return person


def _wished(
    kind: type[W], carry_out: Callable[[W], Awaitable[dict[str, Any]]]
) -> Callable[[Any], Awaitable[dict[str, Any]]]:
    async def checked(given: object) -> dict[str, Any]:
        return await carry_out(kind.model_validate(given))

    return checked
