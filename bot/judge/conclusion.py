"""From the reasons that were found to one judgement: the gravest category decides, and hints add up."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from math import prod
from typing import Final, NamedTuple

from bot.judge.judgement import CALM, Category, Judgement, Reason, Target

_MOST_REASONS: Final = 6
GRAVE: Final = 0.5
"""From this severity on a message is what its category says; below, it only hints at it."""
HINT: Final = 0.35
"""What warms the conversation and calls nobody by itself."""
_SEVERITY_OF_MORE: Final = 0.1
_MOST_SEVERE_ABUSE: Final = 0.95
ABUSE: Final = frozenset({Category.INSULT, Category.HATE, Category.SEXUAL})
NEVER_ADDS_UP: Final = frozenset({Category.COMPLAINT, Category.TEASE, Category.SPAM})
"""However much of it, nobody has to come running."""
DANGER: Final = frozenset({Category.THREAT, Category.DISTRESS})
_RANK: Final = {category: rank for rank, category in enumerate(Category)}


class Found(NamedTuple):
    """What was seen, at whom it is aimed, and whether the brand itself says so."""

    reason: Reason
    target: Target
    from_brand: bool = False


def conclude(found: Iterable[Found], *, apologises: bool, doubted: Collection[Category] = ()) -> Judgement:
    """The gravest category decides; a brand's own word overrules what the lexicon says of the same words.

    Of a `doubted` category, all that the lexicon says makes one hint.
    """
    found = list(found)
    brand = [one.reason for one in found if one.from_brand]
    kept = [
        one for one in found
        if one.reason.severity > 0 and (one.from_brand or not any(_overlap(one.reason, own) for own in brand))
    ]  # fmt: skip
    if not kept:
        return Judgement(apologises=True) if apologises else CALM
    kept.sort(key=_gravity_and_place)
    kept = list(_doubting(kept, doubted))
    severities = {
        category: _severity([one.reason for one in kept if one.reason.category is category])
        for category in {one.reason.category for one in kept}
    }
    endangers = any(severities.get(category, 0.0) >= GRAVE for category in DANGER)

    def urgency(category: Category) -> tuple[bool, float, int]:
        # A threat that is wrapped in insults is a threat, and so is a cry for help that somebody swears in.
        return not (endangers and category in ABUSE), severities[category], _RANK[category]

    category = max(severities, key=urgency)
    # What decided comes first, whatever else was said.
    kept.sort(key=lambda one: one.reason.category is not category)
    return Judgement(
        category=category,
        severity=severities[category],
        target=kept[0].target,
        reasons=_without_repeats(one.reason for one in kept),
        apologises=apologises,
    )


def _doubting(kept: Iterable[Found], doubted: Collection[Category]) -> Iterator[Found]:
    """Of the doubted categories the gravest reason alone, as a hint; what the brand itself says is never doubted."""
    hinted: set[Category] = set()
    for one in kept:
        if one.from_brand or one.reason.category not in doubted:
            yield one
        elif one.reason.category not in hinted:
            hinted.add(one.reason.category)
            yield one._replace(reason=replace(one.reason, severity=min(one.reason.severity, HINT)))


def _gravity_and_place(found: Found) -> tuple[object, ...]:
    reason = found.reason
    return -reason.severity, -_RANK[reason.category], reason.start, -reason.end, reason.rule


def _severity(reasons: Sequence[Reason]) -> float:
    """Of one category: the gravest reason's; more when other words repeat grave abuse, or when hints add up.

    Hints that stand in different words are taken as independent: of two that are 0.35 each, 0.58 comes.
    """
    gravest = reasons[0]
    apart = _without_repeats(reasons)
    if gravest.severity < GRAVE and gravest.category not in NEVER_ADDS_UP:
        return round(1 - prod(1 - reason.severity for reason in apart), 2)
    grave = [reason for reason in apart if reason.severity >= GRAVE]
    if gravest.category in ABUSE and len(grave) > 1:
        more = min(_MOST_SEVERE_ABUSE, gravest.severity + _SEVERITY_OF_MORE)
        return max(gravest.severity, round(more, 2))
    return gravest.severity


def _without_repeats(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """The gravest reasons; those that say the same of words already named are left out."""
    kept: list[Reason] = []
    for reason in reasons:
        if not any(_overlap(reason, other) and reason.category is other.category for other in kept):
            kept.append(reason)
        if len(kept) == _MOST_REASONS:
            break
    return tuple(kept)


def _overlap(one: Reason, other: Reason) -> bool:
    return one.start < other.end and other.start < one.end
