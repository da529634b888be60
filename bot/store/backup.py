"""A copy of the database while it is in use: complete, sound, and of one moment."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import Final

from sqlalchemy.engine import URL

from bot.errors import BackupFailed
from bot.store.engine import is_embedded, parse_address, place_of
from bot.store.near import make_private
from bot.store.wording import WORDS
from bot.words import spoken_language

_LONGEST_REASON: Final = 300
_SPEAKER: Final = re.compile(r"^pg_dump: (?:\w+: )?")


class _Failed(Exception):
    """The dump did not end well; its text is pg_dump's own."""


def back_up(url: str, target: Path, *, language: str | None = None) -> int:
    """Copy the database at `url` to a new file; its bytes.

    A SQLite file is copied by SQLite itself, a PostgreSQL database by `pg_dump` in its custom format, which `pg_restore`
    reads. The file appears under its name only once it is whole.

    Raises `BackupFailed`, and `StoreError` when `url` is no address.
    """
    words_in = spoken_language(language)
    address = parse_address(url, words_in)
    if target.exists():
        raise BackupFailed(WORDS.say(words_in, "backup.exists", target=target))
    if not target.parent.is_dir():
        raise BackupFailed(WORDS.say(words_in, "backup.no_folder", target=target))
    if is_embedded(address) and not Path(address.database or "").is_file():
        raise BackupFailed(WORDS.say(words_in, "backup.nothing", where=place_of(address)))
    partial = target.with_name(f"{target.name}.partial")
    try:
        if is_embedded(address):
            _copy_file(address.database or "", partial)
        else:
            _dump(address, partial, words_in)
        partial.rename(target)
    except (OSError, sqlite3.Error, _Failed) as error:
        reason = str(getattr(error, "strerror", None) or error).replace(str(partial), str(target))
        sentence = WORDS.say(words_in, "backup.failed", where=place_of(address), target=target, reason=reason)
        raise BackupFailed(sentence) from error
    finally:
        partial.unlink(missing_ok=True)
    return target.stat().st_size


def _copy_file(source: str, target: Path) -> None:
    with (
        closing(sqlite3.connect(f"file:{Path(source).absolute()}?mode=ro", uri=True)) as theirs,
        closing(_private(target)) as ours,
    ):
        theirs.backup(
            ours
        )  # in one go: in pieces it begins anew whenever the bot writes, which it may do meanwhile
        (verdict,) = ours.execute("PRAGMA quick_check").fetchone()
        if verdict != "ok":
            raise sqlite3.DatabaseError(verdict)
        ours.execute("PRAGMA journal_mode=DELETE")  # one file, and nothing beside it


def _private(target: Path) -> sqlite3.Connection:
    make_private(str(target))  # it holds what people wrote
    return sqlite3.connect(target)


def _dump(address: URL, target: Path, language: str) -> None:
    program = shutil.which("pg_dump")
    if program is None:
        raise BackupFailed(WORDS.say(language, "backup.no_pg_dump"))
    make_private(str(target))
    # The password goes by the environment: what stands in a command line, everybody on the machine can read.
    plain = address.set(drivername="postgresql")._replace(password=None).render_as_string(hide_password=False)
    environment = {**os.environ, "PGPASSWORD": address.password or os.environ.get("PGPASSWORD", "")}
    command = [program, "--format=custom", f"--file={target}", f"--dbname={plain}"]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)  # noqa: S603 - no shell, our own words
    if done.returncode:
        raise _Failed(_in_one_line(done.stderr.decode(errors="replace")))


def _in_one_line(told: str) -> str:
    """What pg_dump says of its fault, without its name and the advice below."""
    lines = [_SPEAKER.sub("", line) for line in told.splitlines() if line[:1].strip()]
    return "; ".join(lines)[:_LONGEST_REASON].rstrip(".?! ")
