"""The team's group: what is posted there, and how it hangs together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from bot.brand import Brand
from bot.delivery import Call, Promise, Role, Work
from bot.desk.card import add_on_call, card, headline, name_of, number, pile_line
from bot.desk.rich_text import BOLD, QUOTE, SPOILER, RichText
from bot.desk.wording import WORDS
from bot.escalation import Escalation
from bot.messages import Kind, Message, Person
from bot.text import LONGEST_MESSAGE, shorten, utf16_length

MOST_WAITING: Final = 6
"""Cards that may wait to be posted, some twenty seconds of the group's budget; of more, each is a line in the pile."""

LONGEST_PLACEHOLDER: Final = 64
"""Source: https://core.telegram.org/bots/api#forcereply (`input_field_placeholder`, 1-64 characters)."""


class Group:
    """The group that gets the cards. It takes 20 messages a minute, edits counted: none is posted for nothing."""

    def __init__(self, *, chat_id: int, brand: Callable[[], Brand]) -> None:
        self.chat_id = chat_id
        self._brand = brand

    @property
    def brand(self) -> Brand:
        """The brand as its files say now."""
        return self._brand()

    def say(self, key: str, /, **fields: object) -> str:
        """A sentence in the team's language."""
        return WORDS.say(self.brand.team.language, key, **fields)

    def name(self, person: Person | None) -> str:
        """How somebody is called in the group."""
        return name_of(person, self.brand.team.language)

    async def is_behind(self, work: Work) -> bool:
        """Whether so many cards wait that one more would come too late to be of use."""
        return await work.waiting(self.chat_id, Role.CARD) >= MOST_WAITING

    async def pile(self, work: Work, case: Escalation) -> None:
        """A line and a button in place of the card; what piles up while the budget is short is one message."""
        # It names several people: it belongs to no case.
        await self._write(work, pile_line(case, brand=self.brand, now=work.now), role=Role.PILE, joins="pile")

    async def post_card(
        self, work: Work, case: Escalation, *, on_call: Sequence[int] = (), urgent: bool = False
    ) -> None:
        """The card of a case, and copies of what its follower wrote while it was held back."""
        payload = card(case, brand=self.brand, now=work.now, on_call=on_call)
        await self._write(work, payload, role=Role.CARD, case=case, urgent=urgent)
        for message_id in case.unseen:
            await self._copy(work, case, message_id)

    async def refresh_card(self, work: Work, case: Escalation, *, urgent: bool = False) -> None:
        """The card as the case stands now; of several that wait to be sent, only the last one is."""
        if case.piled:
            return
        await work.call(
            Call(
                method="editMessageText",
                chat_id=self.chat_id,
                payload=card(case, brand=self.brand, now=work.now),
                promise=Promise.IDEMPOTENT,
                role=Role.CARD,
                escalation=case.id,
                conversation=case.chat_id,
                edits_card=case.id,
                replaces=f"card:{case.id}",
                urgent=urgent,
            )
        )

    async def mirror(self, work: Work, case: Escalation, message: Message, *, rough: bool = False) -> None:
        """The follower's message under its card; rough words hidden. It makes a sound only for whoever has the case."""
        heading = self.say("mirror.edited" if message.edited else "mirror", name=self.name(case.person))
        text = RichText().add(heading, BOLD).line(message.text.strip(), SPOILER if rough else QUOTE)
        in_words = message.kind is Kind.TEXT or message.edited
        if not in_words or not message.text.strip() or utf16_length(text.text) > LONGEST_MESSAGE:
            await self._copy(work, case, message.message_id)
            return
        await self._write(
            work,
            {**text.payload(), "disable_notification": not case.is_held(work.now)},
            role=Role.MIRROR,
            case=case,
            under_card=True,
            # While the group's budget is short, what one follower goes on writing becomes one message.
            joins=f"mirror:{case.id}",
            about={"message": message.message_id},
        )

    async def _copy(self, work: Work, case: Escalation, message_id: int) -> None:
        """A message of the follower's, as they sent it, under the card."""
        await self._write(
            work,
            {
                "from_chat_id": case.chat_id,
                "message_id": message_id,
                "disable_notification": not case.is_held(work.now),
            },
            method="copyMessage",
            role=Role.MIRROR,
            case=case,
            under_card=True,
            about={"message": message_id},
        )

    async def prompt(self, work: Work, case: Escalation, member: Person) -> None:
        """Asks a member of the team for their answer: with privacy mode on, the bot sees replies to itself only."""
        name = self.name(case.person)
        text = RichText().mention(self.name(member), member.id).add(self.say("prompt", name=name))
        reply = {
            "force_reply": True,
            "selective": True,
            "input_field_placeholder": shorten(self.say("prompt.field", name=name), LONGEST_PLACEHOLDER),
        }
        await self._write(
            work,
            {**text.payload(), "reply_markup": reply},
            role=Role.PROMPT,
            case=case,
            under_card=True,
            urgent=True,
        )

    async def call_again(self, work: Work, case: Escalation, *, on_call: Sequence[int] = ()) -> None:
        """A case got worse: edits of a card make no sound, so a line under it does."""
        cause = headline(case, self.brand.team.language)
        text = RichText().add(self.say("rose", number=number(case), cause=cause))
        add_on_call(text, on_call, self.brand.team.language)
        await self._write(work, text.payload(), case=case, under_card=True, urgent=True)

    async def note(self, work: Work, case: Escalation, key: str, **fields: object) -> None:
        """A line under the case's card; it may name the case and its follower. Those of the pile are said together."""
        payload = RichText().add(self._say_of(case, key, **fields)).payload()
        if case.piled:
            await self._write(work, payload, joins="pile.notes")
        else:
            await self._write(work, payload, case=case, under_card=True)

    async def answer_outside(self, work: Work, message_id: int, key: str) -> None:
        """A line under the message of a member of the team that belongs to no case."""
        await self._write(work, {**RichText().add(self.say(key)).payload(), **reply_to(message_id)})

    async def answer_to(
        self, work: Work, message_id: int, key: str, *, case: Escalation, **fields: object
    ) -> None:
        """A line under the message of a member of the team; it may name the case and its follower."""
        payload = RichText().add(self._say_of(case, key, **fields)).payload()
        await self._write(work, {**payload, **reply_to(message_id)}, case=case)

    async def tell(self, work: Work, text: str) -> None:
        """A notice that belongs to no case."""
        await self._write(work, RichText().add(shorten(text)).payload())

    def _say_of(self, case: Escalation, key: str, **fields: object) -> str:
        return self.say(key, number=number(case), name=self.name(case.person), **fields)

    async def _write(
        self,
        work: Work,
        payload: Mapping[str, Any],
        *,
        method: str = "sendMessage",
        role: Role = Role.NOTICE,
        case: Escalation | None = None,
        under_card: bool = False,
        urgent: bool = False,
        joins: str | None = None,
        about: Mapping[str, Any] | None = None,
    ) -> None:
        await work.call(
            Call(
                method=method,
                chat_id=self.chat_id,
                payload=payload,
                promise=Promise.AT_LEAST_ONCE,
                role=role,
                escalation=case.id if case else None,
                conversation=case.chat_id if case else None,
                reply_to_card=case.id if case and under_card else None,
                urgent=urgent,
                joins=joins,
                about=about or {},
            )
        )


def reply_to(message_id: int) -> dict[str, Any]:
    """The field that makes a message a reply, also when the one it answers is gone by then."""
    return {"reply_parameters": {"message_id": message_id, "allow_sending_without_reply": True}}
