"""A team's office: a real store, followers who write, members who tap and reply, and a postman."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import telegram
from sqlalchemy import delete, select

from bot.brand import Brand, Tone
from bot.composer import Draft
from bot.conversation import (
    Answer,
    Cause,
    Conversation,
    Decision,
    Escalate,
    Hold,
    Silence,
    StaySilent,
    Turn,
    to_json,
)
from bot.delivery import Call, Fate, Outcome, Role, Timer, Work
from bot.delivery.batch import Workshop
from bot.delivery.call import call_of
from bot.delivery.work import TapAnswer
from bot.desk import Desk
from bot.escalation import Escalation
from bot.intents.catalogue import Limits
from bot.judge import CALM, Category, Judgement, Reason, Target
from bot.matcher import Understanding
from bot.messages import Kind, Message, Person
from bot.store import Store, clock, events, sent, timers
from bot.store.sent import Sent
from bot.store.tables import outbox
from bot.store.tables import timers as timer_table

BOT = 4242
TEAM = -1001
NAME = "Maison Lune"
LEA = Person(id=71, first_name="Léa", last_name="Martin", username="lea")
TOM = Person(id=72, first_name="Tom")
INES = Person(id=501, first_name="Inès")
MARC = Person(id=502, first_name="Marc")
ME: dict[str, Any] = {"id": BOT, "is_bot": True, "first_name": "Maison Lune", "username": "maisonlune_bot"}


@dataclass
class Office:
    """Speaks for everybody around the desk. `team` is the latest state of what the group shows, by message id."""

    store: Store
    brand: Brand
    desk: Desk = field(init=False)
    numbers: Any = field(default_factory=lambda: itertools.count(1000))
    team: dict[int, dict[str, Any]] = field(default_factory=dict)
    received: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    calls: list[Call] = field(default_factory=list)

    def __post_init__(self) -> None:
        tokens = (f"token-{n}" for n in itertools.count(1))
        self.desk = Desk(
            brand=lambda: self.brand, limits=Limits, team_chat=TEAM, new_token=lambda: next(tokens)
        )

    @asynccontextmanager
    async def work(self) -> AsyncIterator[Work]:
        async with Workshop(store=self.store, bot=BOT, brand=NAME).batch() as batch:
            yield Work(batch=batch)

    async def wait(self, span: timedelta) -> None:
        async with self.store.transaction() as conn:
            await clock.set_offset(conn, await clock.offset(conn) + span)

    async def case(self, person: Person = LEA) -> Escalation | None:
        async with self.work() as work:
            return await self.desk.case_of(work, person.id)

    async def hold(self, person: Person = LEA) -> Hold:
        async with self.work() as work:
            return self.desk.hold_of(await self.desk.case_of(work, person.id), work.now)

    async def writes(
        self,
        text: str = "vous êtes des nuls",
        *,
        person: Person = LEA,
        cause: Cause | None = None,
        severity: float = 0.6,
        page: bool = False,
        reply: str | None = None,
        kind: Kind = Kind.TEXT,
        edited: bool = False,
    ) -> int:
        """A follower writes; with a cause a human is called. The message's id in their chat."""
        message_id = next(self.numbers)
        async with self.work() as work:
            message = Message(
                chat_id=person.id,
                message_id=message_id,
                person=person,
                text=text,
                kind=kind,
                sent_at=work.now,
                edited=edited,
            )
            case = await self.desk.case_of(work, person.id)
            turn = a_turn(message, cause=cause, severity=severity, page=page, reply=reply)
            if cause is not None:
                await self.desk.call(work, turn)
            elif case is not None:
                await self.desk.follow(work, turn, case)
            kept = to_json(turn.conversation)
            work.remember(person.id, kept)
        return message_id

    async def taps(
        self,
        label: str,
        *,
        by: Person = INES,
        card: int | None = None,
        data: str | None = None,
        chat_id: int = TEAM,
        keyboard: dict[str, Any] | None = None,
    ) -> TapAnswer:
        """A member taps the button of that label on the newest card, or sends what data they like."""
        card = card or self.card()
        shown = keyboard or self.team.get(card, {}).get("reply_markup") or {"inline_keyboard": []}
        found = [
            key["callback_data"] for row in shown["inline_keyboard"] for key in row if label in key["text"]
        ]
        query = {
            "id": str(next(self.numbers)),
            "from": user(by),
            "chat_instance": "1",
            "data": data if data is not None else found[0],
            "message": {**a_message(card, chat_id=chat_id, sender=ME), "reply_markup": shown},
        }
        update = telegram.Update.de_json({"update_id": 1, "callback_query": query}, None)
        assert update.callback_query is not None
        async with self.work() as work:
            await self.desk.tapped(work, update.callback_query)
        assert work.tap_answer is not None, "whoever taps is answered"
        return work.tap_answer

    async def says(
        self,
        text: str | None = "Bonjour Léa",
        *,
        to: int | None = None,
        by: dict[str, Any] | None = None,
        **more: Any,
    ) -> int:
        """A member writes in the group, as a reply when `to` is given. The message's id."""
        message_id = next(self.numbers)
        body = a_message(message_id, chat_id=TEAM, sender=by or user(INES))
        if text is not None:
            body["text"] = text
        if to is not None:
            shown = self.team.get(to)
            body["reply_to_message"] = {
                **a_message(to, chat_id=TEAM, sender=ME if shown is not None else user(MARC)),
                "text": "…",
                **(
                    {"reply_markup": shown["reply_markup"]}
                    if shown and "inline_keyboard" in shown.get("reply_markup", {})
                    else {}
                ),
            }
        update = telegram.Update.de_json({"update_id": 1, "message": {**body, **more}}, None)
        assert update.message is not None
        async with self.work() as work:
            await self.desk.team_wrote(work, update.message)
        return message_id

    async def post(self, fate: Fate = Fate.SENT, reason: str = "", *, only: Role | None = None) -> list[Call]:
        """Everything that waits is sent, and what follows from that too; calls of one role may fail instead."""
        made: list[Call] = []
        while rows := await self._waiting():
            for row in rows:
                call = call_of(row)
                made.append(call)
                fails = fate is not Fate.SENT and (only is None or call.role is only)
                await self._conclude(row["id"], call, fate if fails else Fate.SENT, reason if fails else "")
        self.calls += made
        return made

    async def passes(self, span: timedelta) -> None:
        """Time goes by, and the timers that fall due are handled."""
        await self.wait(span)
        async with self.work() as work:
            for timer in await self._due(work):
                await self.desk.due(work, timer)

    def card(self) -> int:
        """The newest message in the group that has, or had, buttons."""
        return max(n for n, shown in self.team.items() if "inline_keyboard" in shown.get("reply_markup", {}))

    def cards(self) -> list[int]:
        return sorted(
            n for n, shown in self.team.items() if "inline_keyboard" in shown.get("reply_markup", {})
        )

    def last(self) -> dict[str, Any]:
        """The newest message in the group."""
        return self.team[max(self.team)]

    def reads(self, person: Person = LEA) -> list[str]:
        """What a follower was sent."""
        return [
            str(payload.get("text", payload.get("message_id")))
            for payload in self.received.get(person.id, [])
        ]

    async def happened(self, kind: str) -> list[events.Event]:
        async with self.store.reading() as conn:
            return [event for event in await events.since(conn, limit=10_000) if event.kind == kind]

    async def _waiting(self) -> list[dict[str, Any]]:
        async with self.store.reading() as conn:
            query = select(outbox).order_by(outbox.c.urgent.desc(), outbox.c.id)
            return [dict(row) for row in (await conn.execute(query)).mappings()]

    async def _conclude(self, outbox_id: int, call: Call, fate: Fate, reason: str) -> None:
        message_id = None
        async with self.work() as work:
            await work.conn.execute(delete(outbox).where(outbox.c.id == outbox_id))
            if fate is Fate.SENT:
                message_id = await self._deliver(work, call)
            await self.desk.concluded(
                work, Outcome(outbox_id=outbox_id, call=call, fate=fate, message_id=message_id, reason=reason)
            )

    async def _deliver(self, work: Work, call: Call) -> int | None:
        if call.method == "setMessageReaction":
            return None
        if call.edits_card is not None:
            card = await sent.newest(work.conn, BOT, call.chat_id, call.edits_card, role=Role.CARD)
            assert card is not None
            self.team[card] = dict(call.payload)
            return card
        message_id = next(self.numbers)
        payload = dict(call.payload)
        if call.reply_to_card is not None:
            payload["under"] = await sent.newest(
                work.conn, BOT, call.chat_id, call.reply_to_card, role=Role.CARD
            )
        if call.chat_id == TEAM:
            self.team[message_id] = payload
        else:
            self.received.setdefault(call.chat_id, []).append(payload)
        await sent.add(
            work.conn,
            BOT,
            Sent(
                chat_id=call.chat_id,
                message_id=message_id,
                role=call.role,
                escalation=call.escalation,
                conversation=call.conversation,
                about=call.about,
                at=work.now,
            ),
        )
        return message_id

    async def _due(self, work: Work) -> list[Timer]:
        due = select(timer_table.c.id).where(timer_table.c.due <= work.now).order_by(timer_table.c.due)
        ids = list(await work.conn.scalars(due))
        found = [await timers.find(work.conn, one) for one in ids]
        for one in ids:
            await timers.forget(work.conn, one)
        return [timer for timer in found if timer is not None]


def user(person: Person, **more: Any) -> dict[str, Any]:
    return {"id": person.id, "is_bot": False, "first_name": person.first_name, **more}


def a_message(message_id: int, *, chat_id: int, sender: dict[str, Any]) -> dict[str, Any]:
    return {
        "message_id": message_id,
        "date": 1_790_000_000,
        "chat": {"id": chat_id, "type": "supergroup", "title": "Équipe"},
        "from": sender,
    }


def a_turn(message: Message, *, cause: Cause | None, severity: float, page: bool, reply: str | None) -> Turn:
    judgement = CALM
    if cause is not None and cause.value in {*Category}:
        category = Category(cause.value)
        reason = Reason(rule="word", words="nuls", start=0, end=4, category=category, severity=severity)
        judgement = Judgement(category=category, severity=severity, target=Target.TEAM, reasons=(reason,))
    decision: Decision
    if cause is not None:
        decision = Escalate(cause=cause, page=page)
    elif reply is not None:
        decision = Answer(intent="livraison", lines=())
    else:
        decision = StaySilent(reason=Silence.ALREADY_CALLED)
    return Turn(
        message=message,
        decision=decision,
        judgement=judgement,
        understood=Understanding(),
        language="fr",
        tone=Tone.SOBER,
        moments=(),
        temperature_before=0.1,
        temperature=severity if cause else 0.1,
        draft=Draft(text=reply) if reply else None,
        conversation=Conversation(
            chat_id=message.chat_id,
            person=message.person,
            seen_at=message.sent_at,
            heat=0.6 if judgement.category else 0.0,
            heated_at=message.sent_at,
        ),
    )
