"""The desk: everything that the rest of the house asks of the team's side."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

import structlog
import telegram

from bot.brand import Brand
from bot.conversation import Escalate, Hold, Tide, Turn, Watched
from bot.delivery import Call, DeadLetter, Outcome, Promise, Timer, Work
from bot.desk.card import ROUGH, is_cut
from bot.desk.cases import change_case, open_case_of
from bot.desk.claims import handle_timer
from bot.desk.gatherings import Gatherings
from bot.desk.group import Group, reply_to
from bot.desk.incidents import Incidents, Statement
from bot.desk.opening import Opening
from bot.desk.receipts import Receipts
from bot.desk.relay import Relay
from bot.desk.rich_text import CODE, RichText
from bot.desk.taps import Taps
from bot.escalation import Escalation, Refusal, Trigger, follow, held_back, rises, shown, spoke
from bot.intents.catalogue import Limits
from bot.messages import Kind

NEAREST_SHOWN: Final = 3
"""How many intents a card names."""

log = structlog.get_logger(__name__)


class Desk:
    """The team's side of one brand. `brand` and `limits` give what the files say now.

    `statement` is what is said to somebody whom a surge caught, once the team approved it; `small_words` are those
    that say nothing of what a surge is about.
    """

    def __init__(
        self,
        *,
        brand: Callable[[], Brand],
        limits: Callable[[], Limits],
        team_chat: int,
        new_token: Callable[[], str],
        statement: Statement = lambda *_: None,
        small_words: Callable[[], frozenset[str]] = frozenset,
    ) -> None:
        self._group = Group(chat_id=team_chat, brand=brand)
        self._limits = limits
        self._opening = Opening(self._group, limits=limits, new_token=new_token)
        self._gatherings = Gatherings(self._group, self._opening)
        self._incidents = Incidents(self._group, self._opening, statement=statement, small_words=small_words)
        self._taps = Taps(self._group, self._incidents)
        self._relay = Relay(self._group)
        self._receipts = Receipts(self._group, self._opening, limits=limits)

    async def case_of(self, work: Work, chat_id: int) -> Escalation | None:
        """The open case of a follower's chat, locked until the work is done; ask before loading the conversation."""
        return await open_case_of(work, chat_id)

    def hold_of(self, case: Escalation | None, now: datetime) -> Hold:
        """Who has the thread."""
        if case is None or case.is_closed:
            return Hold.BOT
        if case.is_held(now):
            return Hold.HUMAN
        return Hold.RESERVED if case.reserved else Hold.CALLED

    async def call(self, work: Work, turn: Turn) -> Escalation:
        """A turn that calls a human: a new case with its card, or one more reason on the open one."""
        case = await open_case_of(work, turn.message.chat_id)
        if case is not None:
            return await self._raise(work, turn, case)
        case = await self._opening.open_case(
            work,
            chat_id=turn.message.chat_id,
            person=turn.message.person,
            trigger=trigger_of(turn),
            page=_pages(turn),
            paused_until=turn.conversation.cool_off_until,
        )
        if turn.message.kind is not Kind.TEXT or is_cut(turn.message.text.strip()):
            return await self._show(work, turn, case)
        return case

    async def call_to_group(self, work: Work, watched: Watched) -> Escalation:
        """A message in a group chat that calls the team; the group has one case, whoever it is about."""
        return await self._gatherings.call(work, watched)

    async def weigh(self, work: Work, turn: Turn, hold: Hold) -> Tide:
        """What a rough or unanswered message makes of the surge there is, or may be one too many for."""
        return await self._incidents.weigh(work, turn, hold)

    def heed(self, work: Work, turn: Turn, tide: Tide, *, folded: bool) -> None:
        """Such a message, weighed and dealt with, is counted: one too many opens an incident, which the next ones join.

        `folded` says that it got no card of its own.
        """
        self._incidents.heed(work, turn, tide, folded=folded)

    async def follow(self, work: Work, turn: Turn, case: Escalation) -> Escalation:
        """Any other turn while a case is open: the message under its card, and what the bot answered on it."""
        if turn.message.edited:
            await self._show_edit(work, turn, case)
            return case
        return await self._heard(work, turn, case, None)

    async def team_wrote(self, work: Work, message: telegram.Message) -> None:
        """Any new message in the team's group."""
        if message.migrate_to_chat_id is not None:
            await self._moved(work, message.migrate_to_chat_id)
        await self._relay.team_wrote(work, message)

    async def tapped(self, work: Work, query: telegram.CallbackQuery) -> None:
        """A tap on a button; its answer is left on the work."""
        await self._taps.tapped(work, query)

    async def due(self, work: Work, timer: Timer) -> None:
        """A timer of the desk's own. Raises `ValueError` for any other."""
        if await self._incidents.due(work, timer):
            return
        await handle_timer(work, timer, self._group)

    async def concluded(self, work: Work, outcome: Outcome) -> None:
        """A call that ended, whoever wrote it."""
        await self._receipts.concluded(work, outcome)

    async def buried(self, work: Work, letter: DeadLetter) -> None:
        """Something could not be handled: the team is told, with its number."""
        await self._group.tell(work, self._group.say("buried", number=letter.id, reason=letter.reason))

    async def tell(self, work: Work, text: str) -> None:
        """A notice to the team that belongs to no case."""
        await self._group.tell(work, text)

    async def tell_id(self, work: Work, message: telegram.Message) -> None:
        """Answers `/id`, in whatever group, with the number that names the group in the settings."""
        text = RichText().add(self._group.say("id")).add(str(message.chat.id), CODE)
        if message.chat.id != self._group.chat_id:
            text.line(self._group.say("id.use"))
        await work.call(
            Call(
                method="sendMessage",
                chat_id=message.chat.id,
                payload={**text.payload(), **reply_to(message.message_id)},
                promise=Promise.AT_LEAST_ONCE,
            )
        )

    async def _moved(self, work: Work, chat_id: int) -> None:
        """The group became a supergroup: Telegram gives it a new number, and takes nothing for the old one any more."""
        log.error("the team's group has a new number", mend=f"set VIGIE_TEAM_CHAT={chat_id} and start again")
        work.record("team_chat_moved", chat_id=self._group.chat_id, to=chat_id)

    async def _raise(self, work: Work, turn: Turn, case: Escalation) -> Escalation:
        trigger = trigger_of(turn)
        worse = rises(case, trigger, reserved=_is_reserved(turn))
        case = await self._heard(work, turn, case, trigger, urgent=worse)
        work.record(
            "case_raised",
            chat_id=case.chat_id,
            escalation=case.id,
            cause=trigger.cause,
            severity=round(trigger.severity, 3),
            called_again=worse,
        )
        if worse:
            on_call = self._group.brand.team.on_call if _pages(turn) else ()
            await self._group.call_again(work, case, on_call=on_call)
        return case

    async def _heard(
        self, work: Work, turn: Turn, case: Escalation, trigger: Trigger | None, *, urgent: bool = False
    ) -> Escalation:
        """The case with one more message, its mirror and its card."""

        def move(case: Escalation) -> Escalation:
            paused = turn.conversation.cool_off_until
            heard = follow(case, trigger, reserved=_is_reserved(turn), paused_until=paused)
            return spoke(heard, turn.draft.text, now=work.now) if turn.draft else heard

        moved = await change_case(work, case.id, move)
        case = case if isinstance(moved, Refusal) else moved
        if case.piled and (urgent or self._is_rough(turn)):
            case = await self._take_from_the_pile(work, case, urgent=urgent)
            return await self._show(work, turn, case)
        case = await self._show(work, turn, case)
        await self._group.refresh_card(work, case, urgent=urgent)
        return case

    async def _take_from_the_pile(self, work: Work, case: Escalation, *, urgent: bool) -> Escalation:
        moved = await change_case(work, case.id, shown)
        if isinstance(moved, Refusal):
            return case
        await self._group.post_card(work, moved, urgent=urgent)
        return moved

    async def _show_edit(self, work: Work, turn: Turn, case: Escalation) -> None:
        """The new words. A live location, which changes by itself every few seconds, has none."""
        if turn.message.text.strip():
            await self._show(work, turn, case)

    async def _show(self, work: Work, turn: Turn, case: Escalation) -> Escalation:
        """The message under the case's card, or kept until there is one."""
        if not case.piled:
            await self._group.mirror(work, case, turn.message, rough=self._is_rough(turn))
            return case
        moved = await change_case(work, case.id, lambda case: held_back(case, turn.message.message_id))
        return case if isinstance(moved, Refusal) else moved

    def _is_rough(self, turn: Turn) -> bool:
        judgement = turn.judgement
        return judgement.category in ROUGH and judgement.severity >= self._limits().warm


def trigger_of(turn: Turn) -> Trigger:
    """What a card tells of the turn that called a human. Raises `TypeError` for any other turn."""
    decision = _escalation(turn)
    judgement = turn.judgement
    is_its_own_cause = judgement.category is not None and judgement.category.value == decision.cause.value
    return Trigger(
        cause=decision.cause.value,
        severity=judgement.severity,
        target=judgement.target.value,
        words=len({(reason.start, reason.end) for reason in judgement.reasons}) if is_its_own_cause else 0,
        temperature=turn.temperature,
        temperature_before=turn.temperature_before,
        text=turn.message.text,
        bot_said=turn.draft.text if turn.draft else "",
        said_at=turn.conversation.seen_at if turn.draft else None,
        nearest=tuple((match.intent, match.confidence) for match in turn.ranking[:NEAREST_SHOWN]),
        example=turn.best.example.text if turn.best else "",
        source=str(turn.best.example.place or "") if turn.best else "",
        counted=turn.best.words if turn.best else (),
        read_as=turn.best.read_as if turn.best else (),
        none=turn.understood.none,
        intent=decision.intent,
    )


def _escalation(turn: Turn) -> Escalate:
    if not isinstance(turn.decision, Escalate):
        raise TypeError(f"nobody is called by {turn.decision}")
    return turn.decision


def _is_reserved(turn: Turn) -> bool:
    return isinstance(turn.decision, Escalate) and turn.decision.cause.is_reserved_for_humans


def _pages(turn: Turn) -> bool:
    return _escalation(turn).page
