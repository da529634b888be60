"""What a team's taps teach."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.authoring.learning import FEWEST, Lesson, label_of, lesson_of
from bot.cli import app
from bot.conversation import Cause
from bot.escalation import Closing, Escalation, State, Trigger, to_json
from bot.intents.reading import read_folder
from bot.messages import Person
from bot.store import Store, escalations

INTENTS = Path(__file__).parents[2] / "intents"
CASE = Escalation(
    token="t",
    chat_id=7,
    person=Person(id=7),
    opened_at=datetime(2026, 1, 7, tzinfo=UTC),
    trigger=Trigger(cause=Cause.INSULT, text="bande de navets"),
)
UNMATCHED = replace(CASE, trigger=Trigger(cause=Cause.UNMATCHED, text="navets"))
CLOSED = {"state": State.CLOSED, "closing": Closing.DONE}


@pytest.mark.parametrize(
    ("case", "label"),
    [
        (CASE, None),
        (replace(CASE, **CLOSED), True),
        (replace(CASE, state=State.CLOSED, closing=Closing.NOT_ROUGH), False),
        (UNMATCHED, None),
        (replace(UNMATCHED, **CLOSED), None),
        (replace(UNMATCHED, found_rough=True), True),
        (replace(UNMATCHED, found_rough=True, state=State.CLOSED, closing=Closing.NOT_ROUGH), False),
    ],
)
def test_a_case_is_a_lesson_by_what_the_team_decided(case: Escalation, label: bool | None) -> None:
    assert label_of(case) is label


def test_too_few_messages_teach_nothing() -> None:
    lesson = Lesson(rough=("navet",) * (FEWEST - 1), calm=(), phrases=("où est mon colis",) * 50)
    assert not lesson.is_enough
    with pytest.raises(ValueError, match="too few"):
        lesson.learn()


async def keep(url: str, count: int) -> None:
    async with Store.open(url, language="en") as store:
        await store.migrate()
        for number in range(count):
            trigger = replace(CASE.trigger, text=f"bande de navets numéro {number}")
            case = replace(CASE, chat_id=number, trigger=trigger, **CLOSED)
            async with store.transaction() as conn:
                await escalations.insert(
                    conn, brand="Maison Lune", chat_id=number, state=case.state.value, category=trigger.cause,
                    severity=0.6, at=CASE.opened_at, data=to_json(case),
                )  # fmt: skip


async def test_a_lesson_is_read_from_the_cases_and_the_brands_phrases(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'vigie.sqlite3'}"
    await keep(url, 3)
    catalogue = read_folder(INTENTS).catalogue
    assert catalogue is not None
    async with Store.open(url, language="en") as store:
        lesson = await lesson_of(store, catalogue, brand=catalogue.brand.name)
    assert len(lesson.rough) == 3
    assert len(lesson.phrases) == len(catalogue.examples())


def test_vigie_learn_writes_a_file_and_says_how_far_it_is_to_be_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path / 'vigie.sqlite3'}"
    monkeypatch.setenv("VIGIE_DATABASE_URL", url)
    asyncio.run(keep(url, FEWEST))
    file = tmp_path / "roughness.npz"
    result = CliRunner().invoke(app, ["learn", "--to", str(file), "--intents", str(INTENTS), "--lang", "fr"])
    assert result.exit_code == 0, result.output
    assert "mis de côté" in result.output
    assert file.exists()


def test_vigie_learn_refuses_to_guess_from_too_little(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIGIE_DATABASE_URL", f"sqlite:///{tmp_path / 'vigie.sqlite3'}")
    result = CliRunner().invoke(
        app, ["learn", "--to", str(tmp_path / "r.npz"), "--intents", str(INTENTS), "--lang", "en"]
    )
    assert result.exit_code == 1
    assert "too little" in result.output
    assert not (tmp_path / "r.npz").exists()
