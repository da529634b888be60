"""Settings: every fault at once, and no secret shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.errors import SettingsError
from bot.settings import NAMES, Settings

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*NAMES, "LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")


def test_nothing_needs_to_be_set_to_rehearse() -> None:
    settings = Settings.load(None)
    assert (settings.token, settings.database_url, str(settings.intents)) == (
        None,
        "sqlite:///vigie.sqlite3",
        "intents",
    )


def test_all_faults_are_told_at_once_each_with_its_mend(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {
        "TELEGRAM_BOT_TOKEN": "not-a-token-but-secret",
        "VIGIE_TEAM_CHAT": "12",
        "VIGIE_LOG": "loud",
        "VIGIE_TELEGRAM_API": "api.telegram.org",
        "VIGIE_TEAMCHAT": "-5",
    }
    for name, value in wrong.items():
        monkeypatch.setenv(name, value)
    for language in ("fr", "en"):
        with pytest.raises(SettingsError) as told:
            Settings.load(None, language=language)
        for name in wrong:
            assert name in str(told.value)
        assert "VIGIE_TEAM_CHAT ?" in str(told.value) or "VIGIE_TEAM_CHAT?" in str(told.value)
        assert "secret" not in str(told.value)


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/metrics"])
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("api", ["https://api.telegram.org", "http://127.0.0.1:8081"])
def test_a_webhook_does_not_take_the_path_of_something_else(
    path: str, language: str, api: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VIGIE_TELEGRAM_API", api)
    monkeypatch.setenv("VIGIE_WEBHOOK_URL", f"https://bot.example.com{path}")
    with pytest.raises(SettingsError, match=f"VIGIE_WEBHOOK_URL.*{path}"):
        Settings.load(None, language=language)
    monkeypatch.setenv("VIGIE_WEBHOOK_URL", f"https://bot.example.com/telegram{path}")
    assert Settings.load(None).webhook_url


def test_the_env_file_is_read_and_the_environment_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    env = tmp_path / ".env"
    env.write_text("VIGIE_TEAM_CHAT=-100\nVIGIE_LOG=DEBUG\n")
    monkeypatch.setenv("VIGIE_TEAM_CHAT", "-200")
    settings = Settings.load(env)
    assert (settings.team_chat, settings.log) == (-200, "debug")


def test_the_token_is_never_shown() -> None:
    settings = Settings(TELEGRAM_BOT_TOKEN="123456789:AAHk1234567890abcdefghijklmnopqrstu")
    assert "AAHk" not in f"{settings!r} {settings} {settings.model_dump()}"


def test_without_a_team_group_it_says_how_to_find_its_number() -> None:
    with pytest.raises(SettingsError, match="/id"):
        Settings.load(None).require_team()


def test_every_setting_is_explained_in_the_example_file() -> None:
    explained = (ROOT / ".env.example").read_text("utf-8")
    assert NAMES, "no setting was found"
    for name in NAMES:
        assert f"{name}=" in explained


def test_the_example_file_as_it_stands_is_a_rehearsal() -> None:
    assert Settings.load(ROOT / ".env.example").token is None


@pytest.mark.parametrize(
    "address", ["sqlite://", "sqlite:///", "sqlite:///:memory:", "sqlite+aiosqlite://", "vigie.sqlite3"]
)
def test_a_database_that_is_lost_at_the_end_is_refused(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIGIE_DATABASE_URL", address)
    with pytest.raises(SettingsError, match=r"VIGIE_DATABASE_URL : .*sqlite:///vigie\.sqlite3"):
        Settings.load(None)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"VIGIE_LOG=info\nTELEGRAM_BOT_TOKEN 123:abc\nvoici mon jeton\n", [":2 : ", ":3 : ", "NOM=valeur"]),
        (b"VIGIE_LANG=fr # \xe9t\xe9\n", [" : ce fichier n'est pas en UTF-8"]),
        (b"TELEGRAM_TOKEN=123\n", ["TELEGRAM_TOKEN : ", "TELEGRAM_BOT_TOKEN ?"]),
        (b"VIGIE_TOKEN=123\n", ["VIGIE_TOKEN : ", "TELEGRAM_BOT_TOKEN ?"]),
    ],
    ids=["lines that set nothing", "another encoding", "a misspelt token", "a token by our prefix"],
)
def test_what_is_wrong_in_the_env_file_is_told(content: bytes, told: list[str], tmp_path: Path) -> None:
    env = tmp_path / ".env"
    env.write_bytes(content)
    with pytest.raises(SettingsError) as fault:
        Settings.load(env)
    assert [words for words in told if words not in str(fault.value)] == []


def test_an_empty_value_counts_as_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    env = tmp_path / ".env"
    env.write_text("VIGIE_INTENTS=marque\nVIGIE_LOG=\n")
    monkeypatch.setenv("VIGIE_INTENTS", "")
    settings = Settings.load(env)
    assert (str(settings.intents), settings.log) == ("marque", "info")


def test_other_programs_variables_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_API_ID", "12")
    assert Settings.load(None)
