"""The commands, and nothing else: each imports what it needs only when it is called, so that `--help` is quick."""

from __future__ import annotations

import gc
import os
import traceback
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
_ENCODER: Final = Path(_SET["VIGIE_ENCODER"]) if "VIGIE_ENCODER" in _SET else None


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
Who = Annotated[str, typer.Argument(help=_words("help.who"), show_default=False)]
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
    except Exception:  # noqa: BLE001 - the last word before the program ends
        from bot.delivery import redacted  # noqa: PLC0415

        # What somebody copies into a report must not hold the token, which stands in addresses.
        typer.echo(redacted(traceback.format_exc()), err=True)
        typer.secho(_words("broken"), err=True, fg=typer.colors.RED)
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
    from bot.cli.asking import Scene, chat, tell  # noqa: PLC0415

    scene = Scene(intents, _ENCODER, at=at, language=lang, name=name, spoken=_SPOKEN)
    if text is None:
        chat(scene, as_json=as_json)
    else:
        tell(text, scene, as_json=as_json)


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

    raise typer.Exit(test_folder(folder or intents, _ENCODER, spoken=lang or _SPOKEN))


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


@app.command(help=_words("help.migrate"))
def migrate(*, lang: Lang = None) -> None:
    """Brings the database up to date."""
    from bot.cli.keeping import migrate  # noqa: PLC0415

    migrate(spoken=lang or _SPOKEN)


@app.command(help=_words("help.backup"))
def backup(
    target: Annotated[
        Path | None, typer.Argument(help=_words("help.backup.target"), show_default=False)
    ] = None,
    *,
    lang: Lang = None,
) -> None:
    """Copies the database to a new file."""
    from bot.cli.keeping import backup  # noqa: PLC0415

    backup(target, spoken=lang or _SPOKEN)


_NUMBERS: Final = {"ignore_unknown_options": True}
"""A number that begins with - is no option."""


@app.command(help=_words("help.export"), context_settings=_NUMBERS)
def export(
    who: Who,
    *,
    output: Annotated[Path | None, typer.Option("--output", help=_words("help.export.output"))] = None,
    lang: Lang = None,
) -> None:
    """Shows all that is kept of a person."""
    from bot.cli.keeping import export  # noqa: PLC0415

    export(who, output, spoken=lang or _SPOKEN)


@app.command(help=_words("help.forget"), context_settings=_NUMBERS)
def forget(
    who: Who,
    *,
    yes: Annotated[bool, typer.Option("--yes", help=_words("help.forget.yes"))] = False,
    lang: Lang = None,
) -> None:
    """Erases a person."""
    from bot.cli.keeping import forget  # noqa: PLC0415

    forget(who, sure=yes, spoken=lang or _SPOKEN)


letters = typer.Typer(invoke_without_command=True, rich_markup_mode=None)
app.add_typer(letters, name="letters", help=_words("help.letters"))
Number = Annotated[
    int, typer.Argument(min=1, max=2**63 - 1, help=_words("help.letters.number"), show_default=False)
]


@letters.callback()
def list_letters(context: typer.Context, *, lang: Lang = None) -> None:
    """Lists what could not be handled."""
    if context.invoked_subcommand is None:
        from bot.cli.letters import list_letters  # noqa: PLC0415

        list_letters(spoken=lang or _SPOKEN)


@letters.command(name="show", help=_words("help.letters.show"))
def show_letter(number: Number, *, lang: Lang = None) -> None:
    """Shows all of one."""
    from bot.cli.letters import show_letter  # noqa: PLC0415

    show_letter(number, spoken=lang or _SPOKEN)


@letters.command(name="retry", help=_words("help.letters.retry"))
def retry_letter(number: Number, *, lang: Lang = None) -> None:
    """Has one handled again."""
    from bot.cli.letters import retry_letter  # noqa: PLC0415

    retry_letter(number, spoken=lang or _SPOKEN)


@letters.command(name="drop", help=_words("help.letters.drop"))
def drop_letter(number: Number, *, lang: Lang = None) -> None:
    """Erases one."""
    from bot.cli.letters import drop_letter  # noqa: PLC0415

    drop_letter(number, spoken=lang or _SPOKEN)


webhook = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
app.add_typer(webhook, name="webhook", help=_words("help.webhook"))


@webhook.command(name="set", help=_words("help.webhook.set"))
def set_webhook(*, lang: Lang = None) -> None:
    """Has Telegram bring updates."""
    from bot.cli.hooking import set_webhook  # noqa: PLC0415

    set_webhook(spoken=lang or _SPOKEN)


@webhook.command(name="info", help=_words("help.webhook.info"))
def show_webhook(*, lang: Lang = None) -> None:
    """Shows what Telegram knows of the webhook."""
    from bot.cli.hooking import show_webhook  # noqa: PLC0415

    show_webhook(spoken=lang or _SPOKEN)


@webhook.command(name="delete", help=_words("help.webhook.delete"))
def delete_webhook(*, lang: Lang = None) -> None:
    """Has Telegram keep updates until they are fetched."""
    from bot.cli.hooking import delete_webhook  # noqa: PLC0415

    delete_webhook(spoken=lang or _SPOKEN)
