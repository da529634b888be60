"""Beside each moment's name, the page says when it holds."""

from __future__ import annotations

from datetime import time, timedelta
from typing import Final

import pytest

from bot.brand import Moment
from bot.rehearsal.page.moments import meanings

NIGHT: Final = Moment(name="night", start=time(20), end=time(8, 30))
BACK: Final = Moment(name="back", seen_within=timedelta(days=30))


@pytest.mark.parametrize(
    ("moment", "french", "english"),
    [
        (NIGHT, "20:00–08:30", "20:00–08:30"),
        (Moment(name="weekend", days=frozenset({5, 6})), "sam., dim.", "Sat, Sun"),
        (Moment(name="shut", days=frozenset({0, 6})), "dim., lun.", "Sun, Mon"),
        (Moment(name="all_week", days=frozenset(range(7))), "lun., mar., mer., jeu., ven., sam., dim.",
         "Mon, Tue, Wed, Thu, Fri, Sat, Sun"),
        (Moment(name="closed", outside_hours=True), "hors horaires", "outside hours"),
        (Moment(name="again", same_intent_within=timedelta(hours=1)), "redemande", "asks again"),
        (Moment(name="late", all_of=("back", "night")), "déjà venu + 20:00–08:30", "came before + 20:00–08:30"),
        (Moment(name="round", all_of=("round", "nowhere")), "round + nowhere", "round + nowhere"),
        (Moment(name="ever"), "toujours", "always"),
    ],
)  # fmt: skip
def test_a_moment_is_said_in_a_few_words(moment: Moment, french: str, english: str) -> None:
    moments = (moment, NIGHT, BACK)
    assert meanings(moments, "fr")[moment.name] == french
    assert meanings(moments, "en")[moment.name] == english
