"""What is copied into service fits the program: settings and commands that exist, files that are there, pins that hold."""

from __future__ import annotations

import re
import tomllib
from configparser import ConfigParser
from pathlib import Path
from typing import Any, Final

import typer
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from bot.cli import app
from bot.settings import NAMES

ROOT: Final = Path(__file__).parent.parent
DEPLOY: Final = ROOT / "docs" / "deploy"
COMMANDS: Final = typer.main.get_command(app).commands  # type: ignore[attr-defined]


def compose() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    return loaded


def unit(name: str) -> ConfigParser:
    parsed = ConfigParser(strict=False, interpolation=None)
    parsed.optionxform = str  # type: ignore[assignment,method-assign]  systemd tells capitals apart
    parsed.read(DEPLOY / name)
    return parsed


def test_every_setting_that_they_name_exists() -> None:
    for path in DEPLOY.iterdir():
        if path.suffix != ".lock":
            named = set(re.findall(r"VIGIE_[A-Z_]*[A-Z]", path.read_text("utf-8")))
            assert named <= set(NAMES), path.name


def test_every_command_that_they_run_exists() -> None:
    for path in DEPLOY.iterdir():
        for command in re.findall(r"bin/vigie (\w+)", path.read_text("utf-8")):
            assert command in COMMANDS, path.name
    dockerfile = (DEPLOY / "Dockerfile").read_text("utf-8")
    assert 'ENTRYPOINT ["vigie"]\nCMD ["run"]' in dockerfile


def test_the_image_is_made_of_what_is_there_and_of_nothing_that_is_not_named() -> None:
    ignored = (ROOT / ".dockerignore").read_text("utf-8").split()
    assert ignored[0] == "*", "a secret that lies about is not sent along"
    for line in (DEPLOY / "Dockerfile").read_text("utf-8").splitlines():
        if line.startswith("COPY ") and "--from" not in line:
            for source in line.split()[1:-1]:
                assert (ROOT / source).exists(), line
                assert f"!{source}" in ignored, line


def test_the_services_mount_and_wait_for_what_is_there() -> None:
    services = compose()["services"]
    for service in services.values():
        for volume in service.get("volumes", ()):
            source = volume.partition(":")[0]
            assert source in compose()["volumes"] or (DEPLOY / source).exists(), volume
        for other in service.get("depends_on", ()):
            assert other in services
    build = services["vigie"]["build"]
    assert (DEPLOY / build["context"] / build["dockerfile"]).exists()


def test_what_they_ask_the_operator_for_is_in_the_example() -> None:
    asked = set(re.findall(r"\$\{(\w+)", (DEPLOY / "compose.yaml").read_text("utf-8")))
    offered = set(re.findall(r"^#?(\w+)=", (DEPLOY / "compose.env.example").read_text("utf-8"), re.MULTILINE))
    assert asked == offered


def test_the_page_and_the_units_put_the_program_into_the_same_folder() -> None:
    page = (ROOT / "docs" / "deploying.md").read_text("utf-8")
    cloned = re.search(r"git clone <[^>]+> (\S+) && cd \1", page)
    assert cloned is not None
    for name in ("vigie.service", "vigie-backup.service"):
        service = unit(name)["Service"]
        assert service["WorkingDirectory"] == cloned[1]
        assert service["ExecStart"].startswith(f"{cloned[1]}/.venv/") or " '.venv/" in service["ExecStart"]


def test_what_is_written_beside_the_program_is_not_in_git() -> None:
    ignored = (ROOT / ".gitignore").read_text("utf-8").split()
    assert {".env", "*.sqlite3", "*.sqlite3-*", "*.dump", "*.partial", "backups/"} <= set(ignored)


def test_stopping_lasts_as_long_as_the_program_may_take() -> None:
    assert compose()["services"]["vigie"]["stop_grace_period"] == "60s"
    assert unit("vigie.service")["Service"]["TimeoutStopSec"] == "60"


def test_an_outage_of_a_whole_night_does_not_keep_it_down() -> None:
    assert unit("vigie.service")["Unit"]["StartLimitIntervalSec"] == "0"
    assert unit("vigie.service")["Service"]["Restart"] == "on-failure"
    assert compose()["services"]["vigie"]["restart"] == "unless-stopped"


def pins_in(name: str) -> dict[str, str]:
    """The versions in a lock, each of them with a hash."""
    text = (DEPLOY / name).read_text("utf-8")
    pins = re.findall(r"^([\w.\-]+)(?:\[[\w,]+\])?==(\S+)", text, re.MULTILINE)
    assert text.count("--hash=sha256:") >= len(pins)
    return {canonicalize_name(name): version for name, version in pins}


def test_the_image_has_every_dependency_pinned_by_hash() -> None:
    whole = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    project = whole["project"]
    for name, wanted in (
        ("requirements.lock", [*project["dependencies"], *project["optional-dependencies"]["postgres"]]),
        ("build.lock", whole["build-system"]["requires"]),
    ):
        pinned = pins_in(name)
        for requirement in map(Requirement, wanted):
            assert requirement.specifier.contains(pinned[canonicalize_name(requirement.name)]), requirement


def test_the_image_installs_nothing_without_a_hash() -> None:
    for line in re.findall(r"pip install .*", (DEPLOY / "Dockerfile").read_text("utf-8")):
        assert "--require-hashes -r " in line or "--no-deps --no-index /opt/wheel/" in line, line
