"""The commands, and nothing else: each imports what it needs only when it is called, so that `--help` is quick."""

from __future__ import annotations

import gc
import os
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Final

import typer

from bot import __version__
from bot.cli.wording import WORDS
from bot.environment import read_environment
from bot.errors import VigieError
from bot.words import spoken_language

# Help is worded, and defaults are set, while this module is read. What is wrong in `.env` is told by the commands
# that need all settings.
_SET: Final = read_environment().values
_SPOKEN: Final = spoken_language(_SET.get("VIGIE_LANG"))
_INTENTS: Final = Path(_SET.get("VIGIE_INTENTS", "intents"))


def _words(key: str) -> str:
    return WORDS.say(_SPOKEN, key)


app = typer.Typer(
    name="vigie",
    help=_words("vigie"),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


class Language(StrEnum):
    """What can be spoken at the terminal."""

    FR = "fr"
    EN = "en"


Folder = Annotated[Path, typer.Option("--intents", help=_words("help.intents"))]
Given = Annotated[Path | None, typer.Argument(help=_words("help.intents"), show_default=False)]
Lang = Annotated[Language | None, typer.Option("--lang", help=_words("help.lang"))]


def main() -> None:
    """Runs the command line; what an operator can mend is told without a traceback."""
    # Vigie's matrices are small: on a busy machine, waiting for BLAS's other threads costs more than they bring.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    try:
        app()
    except VigieError as error:
        typer.secho(str(error), err=True, fg=typer.colors.RED)
        raise SystemExit(1) from None


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"vigie {__version__}")
        raise typer.Exit


@app.callback()
def vigie(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help=_words("help.version"))
    ] = False,
) -> None:
    """What every command shares."""


@app.command(help=_words("help.ask"))
def ask(
    text: Annotated[str | None, typer.Argument(help=_words("help.ask.text"), show_default=False)] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help=_words("help.ask.json"))] = False,
    at: Annotated[str | None, typer.Option("--at", help=_words("help.ask.at"))] = None,
    lang: Annotated[str | None, typer.Option("--lang", help=_words("help.ask.lang"))] = None,
    name: Annotated[str, typer.Option("--name", help=_words("help.ask.name"))] = "Léa",
    intents: Folder = _INTENTS,
) -> None:
    """Prints the reply and why."""
    gc.disable()  # a process that lives a second gains a tenth of it, and leaves nothing behind
    from bot.cli.asking import chat, tell  # noqa: PLC0415

    if text is None:
        chat(intents, at=at, language=lang, name=name, spoken=_SPOKEN, as_json=as_json)
    else:
        tell(text, intents, at=at, language=lang, name=name, spoken=_SPOKEN, as_json=as_json)


@app.command(help=_words("help.check"))
def check(
    folder: Given = None,
    *,
    form: Annotated[str, typer.Option("--format", help=_words("help.check.format"))] = "text",
    lang: Lang = None,
    intents: Folder = _INTENTS,
) -> None:
    """Prints all findings; the exit code is 1 when something must be mended."""
    from bot.cli.checking import check_folder  # noqa: PLC0415

    raise typer.Exit(check_folder(folder or intents, form=form, spoken=lang or _SPOKEN))


@app.command(name="test", help=_words("help.test"))
def try_tests(folder: Given = None, *, lang: Lang = None, intents: Folder = _INTENTS) -> None:
    """Prints the tests that fail; the exit code is 1 when there are any."""
    from bot.cli.checking import test_folder  # noqa: PLC0415

    raise typer.Exit(test_folder(folder or intents, spoken=lang or _SPOKEN))


@app.command(help=_words("help.learn"))
def learn(
    *,
    to: Annotated[Path, typer.Option("--to", help=_words("help.learn.to"))] = Path("roughness.npz"),
    lang: Lang = None,
    intents: Folder = _INTENTS,
) -> None:
    """A second opinion on rough messages, from the team's own taps."""
    from bot.cli.learning import learn_from_taps  # noqa: PLC0415

    raise typer.Exit(learn_from_taps(intents, to=to, spoken=lang or _SPOKEN))


@app.command(help=_words("help.run"))
def run(*, lang: Lang = None) -> None:
    """On Telegram with a token; without one, the rehearsal."""
    from bot.cli.running import run_bot  # noqa: PLC0415

    run_bot(lang=lang, spoken=lang or _SPOKEN)


@app.command(help=_words("help.rehearse"))
def rehearse(
    *,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help=_words("help.rehearse.port"))] = 8765,
    host: Annotated[str, typer.Option("--host", help=_words("help.rehearse.host"))] = "127.0.0.1",
    keep: Annotated[Path | None, typer.Option("--keep", help=_words("help.rehearse.keep"))] = None,
    lang: Lang = None,
    intents: Annotated[Path | None, typer.Option("--intents", help=_words("help.intents"))] = None,
) -> None:
    """The whole bot against a local Bot API, with telephones on a page."""
    from bot.cli.running import run_rehearsal  # noqa: PLC0415

    run_rehearsal(host=host, port=port, keep=keep, intents=intents, lang=lang, spoken=lang or _SPOKEN)


@app.command(help=_words("help.doctor"))
def doctor(*, lang: Lang = None) -> None:
    """Prints what is well and what is not; the exit code is 1 when something must be mended."""
    from bot.cli.running import examine  # noqa: PLC0415

    raise typer.Exit(examine(spoken=lang or _SPOKEN))
