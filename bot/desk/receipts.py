"""What became of what was sent: a sign on the member's own message, and words when it did not arrive."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

import structlog

from bot.conversation import Cause, Conversation, from_json
from bot.delivery import NOTHING_TO_EDIT, Call, Fate, Outcome, Promise, Role, Work
from bot.desk.card import LONGEST_REPLY_SHOWN
from bot.desk.cases import change_case, find_case, open_case_of
from bot.desk.claims import watch_claim
from bot.desk.group import Group
from bot.desk.opening import Opening
from bot.escalation import Escalation, Refusal, Trigger, answer
from bot.intents.catalogue import Limits
from bot.messages import Person, is_group
from bot.text import shorten

SENT_SIGN: Final = "👍"
"""Source: https://core.telegram.org/bots/api#reactiontypeemoji, where ✅ is missing."""

LONGEST_REASON: Final = 200

_LOST: Final = (NOTHING_TO_EDIT, "message to edit not found", "message can't be edited")
_BLOCKED: Final = ("bot was blocked by the user",)
_GONE: Final = ("chat not found", "user is deactivated", "can't initiate conversation", "user not found")

log = structlog.get_logger(__name__)


class Receipts:
    """How each call ended, told to whom it concerns."""

    def __init__(self, group: Group, opening: Opening, *, limits: Callable[[], Limits]) -> None:
        self._group = group
        self._opening = opening
        self._limits = limits

    async def concluded(self, work: Work, outcome: Outcome) -> None:
        """One call that ended. What the group itself does not take is logged alone: telling it would go in circles."""
        call = outcome.call
        if call.role is Role.RELAYED:
            await self._relayed(work, outcome)
        elif outcome.fate is Fate.SENT:
            return
        elif call.role is Role.REPLY:
            await self._unanswered(work, outcome)
        elif call.method == "setMessageReaction":
            await self._without_reaction(work, call)
        elif call.edits_card is not None and _says(outcome, _LOST):
            await self._without_card(work, call.edits_card)
        elif call.method == "copyMessage":
            await self._not_mirrored(work, outcome)
        else:
            await self._unseen_by_the_team(work, outcome)

    async def _relayed(self, work: Work, outcome: Outcome) -> None:
        """A member's answer: the sign when Telegram has it, never before."""
        call = outcome.call
        case = await find_case(work, call.escalation or 0)
        work.record(
            f"relayed_{outcome.fate}",
            chat_id=call.chat_id,
            escalation=call.escalation,
            outbox_id=outcome.outbox_id,
            message_id=outcome.message_id,
        )
        if case is None:
            return
        if outcome.fate is Fate.SENT:
            await work.call(_reaction(call))
            await self._answered(work, case, int(call.about["by"]), call.about.get("seen"))
        else:
            await self._group.answer_to(
                work,
                int(call.about["message"]),
                f"failed.{ending(outcome)}",
                case=case,
                reason=shorten(outcome.reason, LONGEST_REASON),
            )

    async def _answered(self, work: Work, case: Escalation, by: int, seen: int | None) -> None:
        holder = case.holder if case.holder and case.holder.id == by else Person(id=by)
        lasting = self._group.brand.team.claim_for
        moved = await change_case(
            work, case.id, lambda case: answer(case, holder, now=work.now, lasting=lasting, seen=seen)
        )
        if isinstance(moved, Refusal):  # closed meanwhile, by somebody or before the answer was written
            return
        await watch_claim(work, moved)
        await self._group.refresh_card(work, moved)

    async def _unanswered(self, work: Work, outcome: Outcome) -> None:
        """The bot's own reply did not arrive, or nobody knows: the team does, in the follower's case or by a new one."""
        call = outcome.call
        work.record(
            f"reply_{outcome.fate}", chat_id=call.chat_id, outbox_id=outcome.outbox_id, reason=ending(outcome)
        )
        case = await open_case_of(work, call.chat_id)
        if case is None:
            await self._undelivered(work, outcome)
            return
        await self._group.note(
            work,
            case,
            f"bot_failed.{ending(outcome)}",
            text=_first_words(call),
            reason=shorten(outcome.reason, LONGEST_REASON),
        )

    async def _undelivered(self, work: Work, outcome: Outcome) -> None:
        call = outcome.call
        state = await work.recall(call.chat_id)
        unknown = Conversation(chat_id=call.chat_id, person=Person(id=call.chat_id))
        conversation = from_json(state) if state and not is_group(call.chat_id) else unknown
        heat = conversation.temperature(work.now, self._limits().half_life)
        trigger = Trigger(
            cause=Cause.UNDELIVERED,
            temperature=heat,
            temperature_before=heat,
            bot_said=_first_words(call),
            said_at=work.now,
            ending=ending(outcome),
            reason=shorten(outcome.reason, LONGEST_REASON),
            doubtful=outcome.outbox_id if outcome.fate is Fate.IN_DOUBT else None,
        )
        await self._opening.open_case(work, chat_id=call.chat_id, person=conversation.person, trigger=trigger)

    async def _without_reaction(self, work: Work, call: Call) -> None:
        """A group may forbid reactions: then words say it."""
        case = await find_case(work, call.escalation or 0)
        if case is not None:
            await self._group.answer_to(work, int(call.payload["message_id"]), "sent", case=case)

    async def _without_card(self, work: Work, case_id: int) -> None:
        """The card never arrived, or somebody deleted it: a case without one could never be closed."""
        case = await find_case(work, case_id)
        if case is not None and not case.is_closed:
            work.record("card_posted_again", chat_id=case.chat_id, escalation=case.id)
            await self._group.post_card(work, case)

    async def _not_mirrored(self, work: Work, outcome: Outcome) -> None:
        case = await find_case(work, outcome.call.escalation or 0)
        if case is not None:
            await self._group.note(
                work, case, "mirror.failed", reason=shorten(outcome.reason, LONGEST_REASON)
            )

    async def _unseen_by_the_team(self, work: Work, outcome: Outcome) -> None:
        call = outcome.call
        facts = {"method": call.method, "role": call.role.value, "reason": outcome.reason[:LONGEST_REASON]}
        log.error("not_shown_to_the_team", chat_id=call.chat_id, escalation=call.escalation, **facts)
        work.record("not_shown_to_the_team", chat_id=call.chat_id, escalation=call.escalation, **facts)


def ending(outcome: Outcome) -> str:
    """Why a call to a follower did not arrive, as the wording names it: in_doubt, blocked, gone or other."""
    if outcome.fate is Fate.IN_DOUBT:
        return "in_doubt"
    if _says(outcome, _BLOCKED):
        return "blocked"
    return "gone" if _says(outcome, _GONE) else "other"


def _says(outcome: Outcome, phrases: Iterable[str]) -> bool:
    """Whether the reason is one of those: Telegram tells its faults apart by their words alone."""
    reason = outcome.reason.casefold()
    return any(words in reason for words in phrases)


def _reaction(call: Call) -> Call:
    """The sign on the message of the member who wrote the answer."""
    return Call(
        method="setMessageReaction",
        chat_id=int(call.about["chat"]),
        payload={
            "message_id": int(call.about["message"]),
            "reaction": [{"type": "emoji", "emoji": SENT_SIGN}],
        },
        promise=Promise.IDEMPOTENT,
        escalation=call.escalation,
        conversation=call.conversation,
    )


def _first_words(call: Call) -> str:
    said = str(call.payload.get("text") or call.payload.get("caption") or "…")
    return shorten(" ".join(said.split()), LONGEST_REPLY_SHOWN)
