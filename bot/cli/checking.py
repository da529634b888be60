"""`vigie check` and `vigie test`: are the brand's words whole, and do they do what their author wants?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.cli.wording import WORDS
from bot.errors import CatalogueError, SettingsError
from bot.findings import Finding, Gravity, Place
from bot.intents.catalogue import Catalogue
from bot.intents.reading import Reading, read_folder
from bot.intents.showing import FORMATS, show

if TYPE_CHECKING:
    from bot.conversation import Lookout


def check_folder(folder: Path, *, form: str, spoken: str) -> int:
    """Prints every finding, and a last line that sums up; 1 when something must be mended."""
    if form not in FORMATS:
        raise SettingsError(WORDS.say(spoken, "format.bad", format=form))
    reading = _with_words_tried(read_folder(folder))
    shown = show(reading.findings, form=form, language=spoken)
    if shown:
        typer.echo(shown)
    if form == "text":
        typer.echo(_sum(reading, spoken))
    return 1 if _errors(reading.findings) else 0


def test_folder(folder: Path, encoder: Path | None, *, spoken: str) -> int:
    """Prints the tests that fail, each with its place; 1 when there are any."""
    from bot.authoring import Verdict, run_trials  # noqa: PLC0415  `vigie check` needs no matcher

    def fault(verdict: Verdict) -> str:
        trial = verdict.trial
        if not trial.expected:
            return WORDS.say(spoken, "test.wrong", text=trial.text, intent=trial.intent)
        best = verdict.turn.best
        near = f"{best.intent} {best.confidence:.0%}" if best else WORDS.say(spoken, "nothing")
        found = verdict.understood_as or WORDS.say(spoken, "test.nothing", near=near)
        return WORDS.say(spoken, "test.failed", text=trial.text, intent=trial.intent, found=found)

    verdicts = list(run_trials(lookout_of(folder, encoder, spoken)))
    failed = [verdict for verdict in verdicts if not verdict.passed]
    for verdict in failed:
        typer.echo(f"{verdict.trial.place}: {fault(verdict)}")
    hesitant = sum(verdict.passed and verdict.trial.expected and verdict.hesitates for verdict in verdicts)
    counts = {"passed": len(verdicts) - len(failed), "total": len(verdicts), "hesitant": hesitant}
    passed = WORDS.say(spoken, "test.total", **counts)
    typer.echo(passed if verdicts else WORDS.say(spoken, "test.none"))
    return 1 if failed else 0


def lookout_of(folder: Path, encoder: Path | None, spoken: str) -> Lookout:
    """The brand's words at work; raises `CatalogueError` and `EncoderError` when something cannot be used."""
    from bot.conversation import Lookout  # noqa: PLC0415  `vigie check` needs no matcher
    from bot.matcher.bert import BertEncoder  # noqa: PLC0415

    catalogue = usable_catalogue(folder, spoken)
    return Lookout.of(catalogue, encoder=BertEncoder.open(encoder, language=spoken) if encoder else None)


def usable_catalogue(folder: Path, spoken: str) -> Catalogue:
    """The brand's words; raises `CatalogueError` with every fault when they cannot be used."""
    reading = read_folder(folder)
    if reading.catalogue is None:
        faults = _errors(reading.findings)
        summary = WORDS.say(spoken, "unusable", errors=len(faults))
        raise CatalogueError(f"{show(faults, form='text', language=spoken)}\n{summary}")
    return reading.catalogue


def _with_words_tried(reading: Reading) -> Reading:
    """The reading with what is found when the words of `limits.yml` are tried on everyday language."""
    if reading.catalogue is None or not reading.catalogue.limits.words:
        return reading
    from bot.authoring.wide_words import wide_words  # noqa: PLC0415  a brand without words of its own needs no judge

    found = [replace(finding, source=_line_at(finding.place)) for finding in wide_words(reading.catalogue)]
    return replace(
        reading, findings=tuple(sorted([*reading.findings, *found], key=lambda finding: finding.order))
    )


def _line_at(place: Place) -> str:
    lines = Path(place.file).read_text("utf-8").splitlines()
    return lines[place.line - 1] if place.line <= len(lines) else ""


def _errors(findings: Sequence[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.gravity is Gravity.ERROR]


def _sum(reading: Reading, spoken: str) -> str:
    errors = len(_errors(reading.findings))
    if reading.findings or reading.catalogue is None:
        return WORDS.say(spoken, "check.found", errors=errors, warnings=len(reading.findings) - errors)
    catalogue = reading.catalogue
    counts = {
        "files": len(reading.files),
        "intents": len(list(catalogue)),
        "examples": len(catalogue.examples()),
    }
    return WORDS.say(spoken, "check.clean", **counts)
