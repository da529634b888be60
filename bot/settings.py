"""What an operator sets, from the environment or `.env`; every fault is told at once."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict
from rapidfuzz.process import extractOne

from bot.errors import SettingsError
from bot.words import Words, spoken_language

# Source: https://core.telegram.org/bots/api#authorizing-your-bot ("123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11").
TOKEN: Final = re.compile(r"\d{3,}:[A-Za-z0-9_-]{20,}")
"""What a bot's token looks like."""
_NEAR_ENOUGH: Final = 70
"""Likeness, 0 to 100, from which a misspelt setting gets a "did you mean"."""

WORDS: Final = Words(
    fr={
        "faults": "Vigie ne peut pas démarrer : {count} réglage(s) à revoir (dans .env ou l'environnement).",
        "unknown": "ce réglage n'existe pas{hint}",
        "hint": " ; vouliez-vous dire {name} ?",
        "TELEGRAM_BOT_TOKEN": "ce n'est pas un jeton de bot. @BotFather vous en donne un, de la forme "
        "123456789:AAH… ; copiez-le en entier, sans guillemets.",
        "VIGIE_TEAM_CHAT": "il faut le numéro du groupe de l'équipe, un entier négatif comme -1001234567890. "
        "Ajoutez le bot au groupe, écrivez-y /id, et recopiez le numéro.",
        "VIGIE_TEAM_CHAT.missing": "sans groupe d'équipe, personne ne peut être appelé. Créez un groupe, "
        "ajoutez-y le bot, écrivez-y /id, et recopiez ici le numéro (négatif).",
        "VIGIE_DATABASE_URL": "il faut une adresse comme sqlite:///vigie.sqlite3.",
        "VIGIE_INTENTS": "il faut le chemin d'un dossier.",
        "VIGIE_TELEGRAM_API": "il faut une adresse qui commence par http:// ou https://.",
        "VIGIE_LOG": "les niveaux sont debug, info, warning et error.",
        "VIGIE_LOG_FORMAT": "les formats sont text et json.",
        "VIGIE_LANG": "les langues sont fr et en.",
    },
    en={
        "faults": "Vigie cannot start: {count} setting(s) to mend (in .env or the environment).",
        "unknown": "there is no such setting{hint}",
        "hint": "; did you mean {name}?",
        "TELEGRAM_BOT_TOKEN": "this is not a bot's token. @BotFather gives you one, like 123456789:AAH…; "
        "copy all of it, without quotes.",
        "VIGIE_TEAM_CHAT": "the number of the team's group is needed, a negative integer such as "
        "-1001234567890. Add the bot to the group, write /id there, and copy the number.",
        "VIGIE_TEAM_CHAT.missing": "without a team group nobody can be called. Create a group, add the bot, "
        "write /id there, and copy the (negative) number here.",
        "VIGIE_DATABASE_URL": "an address such as sqlite:///vigie.sqlite3 is needed.",
        "VIGIE_INTENTS": "the path of a folder is needed.",
        "VIGIE_TELEGRAM_API": "an address that starts with http:// or https:// is needed.",
        "VIGIE_LOG": "the levels are debug, info, warning and error.",
        "VIGIE_LOG_FORMAT": "the formats are text and json.",
        "VIGIE_LANG": "the languages are fr and en.",
    },
)


class Settings(BaseSettings):
    """All settings; each is read from the environment variable of its alias, else from `.env`."""

    model_config = SettingsConfigDict(
        env_file=".env", env_file_encoding="utf-8", extra="ignore", frozen=True, env_ignore_empty=True
    )

    token: Annotated[SecretStr | None, Field(alias="TELEGRAM_BOT_TOKEN")] = None
    """Without one, the rehearsal runs."""
    team_chat: Annotated[int | None, Field(alias="VIGIE_TEAM_CHAT", lt=0)] = None
    """The group that gets the cards."""
    database_url: Annotated[str, Field(alias="VIGIE_DATABASE_URL", pattern=r"^[a-z0-9+]+://")] = (
        "sqlite:///vigie.sqlite3"
    )
    intents: Annotated[Path, Field(alias="VIGIE_INTENTS")] = Path("intents")
    telegram_api: Annotated[str, Field(alias="VIGIE_TELEGRAM_API", pattern=r"^https?://\S+$")] = (
        "https://api.telegram.org"
    )
    log: Annotated[Literal["debug", "info", "warning", "error"], Field(alias="VIGIE_LOG")] = "info"
    log_format: Annotated[Literal["text", "json"], Field(alias="VIGIE_LOG_FORMAT")] = "text"
    language: Annotated[Literal["fr", "en"] | None, Field(alias="VIGIE_LANG")] = None
    """The language of the terminal; the team's own is in `brand.yml`."""

    @field_validator("token")
    @classmethod
    def _looks_like_a_token(cls, token: SecretStr | None) -> SecretStr | None:
        if token is not None and not TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("not a token")
        return token

    @field_validator("log", mode="before")
    @classmethod
    def _any_case(cls, level: object) -> object:
        return level.lower() if isinstance(level, str) else level

    @classmethod
    def load(cls, env_file: Path | None = Path(".env"), *, language: str | None = None) -> Settings:
        """All settings, checked.

        Raises `SettingsError` that lists every fault with its mend; no value is shown, as one may be a secret.
        """
        words_in = spoken_language(language)
        faults = [f"{name} : {text}" for name, text in _unknown(env_file, words_in)]
        settings = None
        try:
            settings = cls(_env_file=env_file)
        except ValidationError as error:
            faults += [f"{name} : {WORDS.say(words_in, name)}" for name in _named(error)]
        if settings is None or faults:
            heading = WORDS.say(words_in, "faults", count=len(faults))
            raise SettingsError("\n".join([heading, *(f"  • {fault}" for fault in faults)])) from None
        return settings

    def require_team(self, language: str | None = None) -> int:
        """The team's group; raises `SettingsError` when none is set."""
        if self.team_chat is None:
            words_in = spoken_language(language)
            mend = WORDS.say(words_in, "VIGIE_TEAM_CHAT.missing")
            raise SettingsError(f"{WORDS.say(words_in, 'faults', count=1)}\n  • VIGIE_TEAM_CHAT : {mend}")
        return self.team_chat


NAMES: Final = frozenset(str(field.alias) for field in Settings.model_fields.values())
"""Every variable that is read."""


def _named(error: ValidationError) -> list[str]:
    return list(dict.fromkeys(str(fault["loc"][0]) for fault in error.errors(include_input=False)))


def _unknown(env_file: Path | None, language: str) -> Iterator[tuple[str, str]]:
    """Variables that look like ours and are not: a misspelt setting would otherwise be ignored in silence."""
    for name in sorted(name for name in _given(env_file) if name.startswith("VIGIE_") and name not in NAMES):
        if name.startswith("VIGIE_TEST_"):  # read by the tests alone
            continue
        near = extractOne(name, sorted(NAMES), score_cutoff=_NEAR_ENOUGH)
        yield (
            name,
            WORDS.say(language, "unknown", hint=WORDS.say(language, "hint", name=near[0]) if near else ""),
        )


def _given(env_file: Path | None) -> Mapping[str, str | None]:
    from dotenv import dotenv_values  # comes with pydantic-settings  # noqa: PLC0415

    return {**(dotenv_values(env_file) if env_file and env_file.is_file() else {}), **os.environ}
