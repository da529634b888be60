"""What an operator sets, from the environment or `.env`; every fault is told at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Final, Literal, NamedTuple, TypeAlias, TypeVar
from urllib.parse import urlsplit

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from rapidfuzz.process import extractOne

from bot.environment import ENV_FILE, Environment, read_environment
from bot.errors import SettingsError
from bot.words import Words, spoken_language

# Source: https://core.telegram.org/bots/api#authorizing-your-bot ("123456:ABC-DEF1234ghIkl-zyx57W2v1u123ew11").
TOKEN: Final = re.compile(r"\d{3,}:[A-Za-z0-9_-]{20,}")
"""What a bot's token looks like."""
_NEAR_ENOUGH: Final = 70
"""Likeness, 0 to 100, from which a misspelt setting gets a "did you mean"."""
T = TypeVar("T")

TELEGRAM: Final = "https://api.telegram.org"
"""Telegram's own Bot API."""
SHORTEST_MEMORY: Final = 30
"""Days. An answer to a message of last month must still find its follower."""
_TELEGRAM_S_PORTS: Final = frozenset({443, 80, 88, 8443})
"""Source: https://core.telegram.org/bots/api#setwebhook."""
OWN_PATHS: Final = ("/healthz", "/readyz", "/metrics")
"""What is answered at the address of the webhook's server, whether it has one or not."""
_HIGHEST_PORT: Final = 65535
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{1,256}")
"""Source: https://core.telegram.org/bots/api#setwebhook (`secret_token`)."""
_IN_MEMORY: Final = re.compile(r"sqlite(\+\w+)?:/{0,3}(:memory:.*)?")
"""Addresses of a database that is lost when the program ends."""

WORDS: Final = Words(
    fr={
        "faults": "Vigie ne peut pas démarrer : {count} réglage(s) à revoir (dans .env ou l'environnement).",
        "fault": "  • {name} : {text}",
        "line": "cette ligne n'est pas de la forme NOM=valeur.",
        "encoding": "ce fichier n'est pas en UTF-8 ; enregistrez-le de nouveau avec cet encodage.",
        "unreadable": "ce fichier ne peut pas être lu ({reason}).",
        "unknown": "ce réglage n'existe pas{hint}",
        "hint": " ; vouliez-vous dire {name} ?",
        "TELEGRAM_BOT_TOKEN": "ce n'est pas un jeton de bot. @BotFather vous en donne un, de la forme "
        "123456789:AAH… ; copiez-le en entier, sans guillemets.",
        "VIGIE_TEAM_CHAT": "il faut le numéro du groupe de l'équipe, un entier négatif comme -1001234567890. "
        "Ajoutez le bot au groupe, écrivez-y /id, et « vigie doctor » vous le dira.",
        "VIGIE_TEAM_CHAT.missing": "sans groupe d'équipe, personne ne peut être appelé. Créez un groupe, "
        "ajoutez-y le bot, écrivez-y /id : « vigie doctor » vous dira le numéro (négatif) à recopier ici.",
        "TELEGRAM_BOT_TOKEN.missing": "cette commande a besoin du jeton du bot : copiez-le depuis @BotFather.",
        "VIGIE_WEBHOOK_URL.missing": "il faut l'adresse publique à laquelle Telegram apportera les messages, par exemple "
        "https://bot.exemple.fr/telegram.",
        "VIGIE_DATABASE_URL": "il faut une adresse comme sqlite:///vigie.sqlite3, avec le nom d'un fichier : ce qui "
        "n'est qu'en mémoire serait perdu.",
        "VIGIE_INTENTS": "il faut le chemin d'un dossier.",
        "VIGIE_ENCODER": "il faut le chemin du dossier d'un modèle de phrases.",
        "VIGIE_TELEGRAM_API": "il faut une adresse qui commence par http:// ou https://.",
        "VIGIE_WEBHOOK_URL": "il faut l'adresse publique du webhook, en https:// (Telegram n'accepte que les ports 443, 80, 88 "
        "et 8443), avec un chemin à lui (ni /healthz, ni /readyz, ni /metrics), par exemple https://bot.exemple.fr/telegram.",
        "VIGIE_WEBHOOK_LISTEN": "il faut hôte:port, par exemple 127.0.0.1:8080, ou 0.0.0.0:8080 dans un conteneur.",
        "VIGIE_WEBHOOK_SECRET": "de 1 à 256 lettres, chiffres, tirets et soulignés. Laissez vide : Vigie en tire un du jeton.",
        "VIGIE_WEBHOOK_DRAIN": "il faut un nombre de secondes, de 0 à 300.",
        "VIGIE_KEEP_DAYS": "il faut un nombre de jours, au moins 30, ou 0 pour tout garder.",
        "VIGIE_CLASSIFIER": "il faut le fichier que « vigie learn » a écrit (.npz), ou paquet.module:objet.",
        "VIGIE_LOG": "les niveaux sont debug, info, warning et error.",
        "VIGIE_LOG_FORMAT": "les formats sont text et json.",
        "VIGIE_LANG": "les langues sont fr et en.",
    },
    en={
        "faults": "Vigie cannot start: {count} setting(s) to mend (in .env or the environment).",
        "fault": "  • {name}: {text}",
        "line": "this line is not of the form NAME=value.",
        "encoding": "this file is not in UTF-8; save it again in that encoding.",
        "unreadable": "this file cannot be read ({reason}).",
        "unknown": "there is no such setting{hint}",
        "hint": "; did you mean {name}?",
        "TELEGRAM_BOT_TOKEN": "this is not a bot's token. @BotFather gives you one, like 123456789:AAH…; "
        "copy all of it, without quotes.",
        "VIGIE_TEAM_CHAT": "the number of the team's group is needed, a negative integer such as "
        "-1001234567890. Add the bot to the group, write /id there, and “vigie doctor” will tell you.",
        "VIGIE_TEAM_CHAT.missing": "without a team group nobody can be called. Create a group, add the bot, "
        "write /id there: “vigie doctor” will tell you the (negative) number to copy here.",
        "TELEGRAM_BOT_TOKEN.missing": "this command needs the bot's token: copy it from @BotFather.",
        "VIGIE_WEBHOOK_URL.missing": "the public address to which Telegram will bring messages is needed, such as "
        "https://bot.example.com/telegram.",
        "VIGIE_DATABASE_URL": "an address such as sqlite:///vigie.sqlite3 is needed, with the name of a file: what is in "
        "memory alone would be lost.",
        "VIGIE_INTENTS": "the path of a folder is needed.",
        "VIGIE_ENCODER": "the path of a sentence model's folder is needed.",
        "VIGIE_TELEGRAM_API": "an address that starts with http:// or https:// is needed.",
        "VIGIE_WEBHOOK_URL": "the public address of the webhook is needed, with https:// (Telegram takes the ports 443, 80, 88 and "
        "8443 only), with a path of its own (not /healthz, /readyz or /metrics), such as https://bot.example.com/telegram.",
        "VIGIE_WEBHOOK_LISTEN": "host:port is needed, such as 127.0.0.1:8080, or 0.0.0.0:8080 in a container.",
        "VIGIE_WEBHOOK_SECRET": "1 to 256 letters, digits, dashes and underscores. Leave it empty: Vigie derives one from the token.",
        "VIGIE_WEBHOOK_DRAIN": "a number of seconds is needed, from 0 to 300.",
        "VIGIE_KEEP_DAYS": "a number of days is needed, at least 30, or 0 to keep everything.",
        "VIGIE_CLASSIFIER": "the file that “vigie learn” wrote (.npz) is needed, or package.module:object.",
        "VIGIE_LOG": "the levels are debug, info, warning and error.",
        "VIGIE_LOG_FORMAT": "the formats are text and json.",
        "VIGIE_LANG": "the languages are fr and en.",
    },
)


class Listen(NamedTuple):
    """Where a server listens."""

    host: str
    port: int


class Settings(BaseModel):
    """All settings; each is the value of the variable that its alias names."""

    model_config = ConfigDict(frozen=True)

    token: Annotated[SecretStr | None, Field(alias="TELEGRAM_BOT_TOKEN")] = None
    """Without one, the rehearsal runs."""
    team_chat: Annotated[int | None, Field(alias="VIGIE_TEAM_CHAT", lt=0)] = None
    """The group that gets the cards."""
    database_url: Annotated[str, Field(alias="VIGIE_DATABASE_URL", pattern=r"^[a-z0-9+]+://", repr=False)] = (
        "sqlite:///vigie.sqlite3"
    )
    intents: Annotated[Path, Field(alias="VIGIE_INTENTS")] = Path("intents")
    encoder: Annotated[Path | None, Field(alias="VIGIE_ENCODER")] = None
    """The folder of a sentence model, which then helps to understand messages; needs `vigie[encoder]`."""
    telegram_api: Annotated[str, Field(alias="VIGIE_TELEGRAM_API", pattern=r"^https?://\S+$")] = TELEGRAM
    webhook_url: Annotated[str | None, Field(alias="VIGIE_WEBHOOK_URL", pattern=r"^https?://\S+$")] = None
    """Where Telegram brings updates; without one they are fetched."""
    webhook_listen: Annotated[Listen | None, Field(alias="VIGIE_WEBHOOK_LISTEN")] = None
    webhook_secret: Annotated[SecretStr | None, Field(alias="VIGIE_WEBHOOK_SECRET")] = None
    webhook_drain: Annotated[float, Field(alias="VIGIE_WEBHOOK_DRAIN", ge=0, le=300)] = 5.0
    """Seconds between saying "not ready" and leaving."""
    keep_days: Annotated[int, Field(alias="VIGIE_KEEP_DAYS", ge=0)] = 365
    """For how long people and what happened are remembered; 0 for good."""
    classifier: Annotated[
        str | None, Field(alias="VIGIE_CLASSIFIER", pattern=r"^(.+\.npz|[A-Za-z_][\w.]*:[A-Za-z_]\w*)$")
    ] = None
    """A second opinion on roughness: what `vigie learn` wrote, or an object of a package that is installed."""
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

    @field_validator("webhook_secret")
    @classmethod
    def _may_stand_in_a_header(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret is not None and not _SECRET.fullmatch(secret.get_secret_value()):
            raise ValueError("not a secret")
        return secret

    @field_validator("database_url")
    @classmethod
    def _outlives_the_program(cls, address: str) -> str:
        if _IN_MEMORY.fullmatch(address):
            raise ValueError("in memory")
        return address

    @field_validator("webhook_listen", mode="before")
    @classmethod
    def _host_and_port(cls, given: object) -> object:
        if not isinstance(given, str):
            return given
        host, _, port = given.rpartition(":")
        if not host or not port.isascii() or not port.isdigit() or int(port) > _HIGHEST_PORT:
            raise ValueError("not host:port")
        return Listen(host, int(port))

    @field_validator("webhook_url")
    @classmethod
    def _telegram_can_reach_it(cls, address: str | None, info: ValidationInfo) -> str | None:
        if address is None:
            return address
        there = urlsplit(address)
        if there.path in OWN_PATHS:
            raise ValueError("taken")
        # A Bot API server of one's own takes plain HTTP and any port.
        if info.data.get("telegram_api") != TELEGRAM:
            return address
        if there.scheme != "https" or (there.port or 443) not in _TELEGRAM_S_PORTS:
            raise ValueError("out of Telegram's reach")
        return address

    @field_validator("keep_days")
    @classmethod
    def _long_enough(cls, days: int) -> int:
        if 0 < days < SHORTEST_MEMORY:
            raise ValueError("too short")
        return days

    @field_validator("log", mode="before")
    @classmethod
    def _any_case(cls, level: object) -> object:
        return level.lower() if isinstance(level, str) else level

    @classmethod
    def load(cls, env_file: Path | None = ENV_FILE, *, language: str | None = None) -> Settings:
        """All settings, checked.

        Raises `SettingsError` that lists every fault with its mend; no value is shown, as one may be a secret.
        """
        words_in = spoken_language(language)
        environment = read_environment(env_file)
        faults = [*_in_file(environment, str(env_file), words_in), *_unknown(environment, words_in)]
        settings = None
        try:
            settings = cls.model_validate(environment.values)
        except ValidationError as error:
            faults += [(name, WORDS.say(words_in, name)) for name in _named(error)]
        if settings is None or faults:
            raise SettingsError(_listed(faults, words_in)) from None
        return settings

    @property
    def listen(self) -> Listen | None:
        """Where the bot listens; none when it need not."""
        return self.webhook_listen or (DEFAULT_LISTEN if self.webhook_url else None)

    def require_team(self, language: str | None = None) -> int:
        """The team's group; raises `SettingsError` when none is set."""
        return _required(self.team_chat, "VIGIE_TEAM_CHAT", language)

    def require_token(self, language: str | None = None) -> str:
        """The token; raises `SettingsError` when none is set."""
        return _required(self.token, "TELEGRAM_BOT_TOKEN", language).get_secret_value()

    def require_bot(self, language: str | None = None) -> int:
        """The bot's own number, with which its token begins; raises `SettingsError` when none is set."""
        return int(self.require_token(language).partition(":")[0])

    def require_webhook(self, language: str | None = None) -> str:
        """The webhook's address; raises `SettingsError` when none is set."""
        return _required(self.webhook_url, "VIGIE_WEBHOOK_URL", language)


DEFAULT_LISTEN: Final = Listen("127.0.0.1", 8080)
"""Where a webhook listens unless it is told to elsewhere: behind a proxy on the same machine."""

NAMES: Final = frozenset(str(field.alias) for field in Settings.model_fields.values())
"""Every variable that is read."""


def _required(value: T | None, name: str, language: str | None) -> T:
    if value is None:
        words_in = spoken_language(language)
        raise SettingsError(_listed([(name, WORDS.say(words_in, f"{name}.missing"))], words_in))
    return value


_Fault: TypeAlias = tuple[str, str]
"""What it is about, and the sentence."""


def _named(error: ValidationError) -> list[str]:
    return list(dict.fromkeys(str(fault["loc"][0]) for fault in error.errors(include_input=False)))


def _listed(faults: Sequence[_Fault], language: str) -> str:
    lines = [WORDS.say(language, "fault", name=name, text=text) for name, text in faults]
    return "\n".join([WORDS.say(language, "faults", count=len(faults)), *lines])


def _in_file(environment: Environment, file: str, language: str) -> Iterator[_Fault]:
    for line in environment.odd_lines:
        yield f"{file}:{line}", WORDS.say(language, "line")
    match environment.fault:
        case OSError(strerror=reason):
            yield file, WORDS.say(language, "unreadable", reason=reason)
        case UnicodeError():
            yield file, WORDS.say(language, "encoding")


def _unknown(environment: Environment, language: str) -> Iterator[_Fault]:
    """Variables that look like ours and are not: a misspelt setting would otherwise be ignored in silence."""
    # Other programs may well have a TELEGRAM_… of their own in the environment, but not in our file.
    like_ours = {name for name in environment.in_file if name.startswith("TELEGRAM_")}
    like_ours |= {name for name in environment.values if name.startswith("VIGIE_")}
    for name in sorted(like_ours - NAMES):
        if name.startswith("VIGIE_TEST_"):  # read by the tests alone
            continue
        near = extractOne(name, sorted(NAMES), processor=_without_prefix, score_cutoff=_NEAR_ENOUGH)
        hint = WORDS.say(language, "hint", name=near[0]) if near else ""
        yield name, WORDS.say(language, "unknown", hint=hint)


def _without_prefix(name: str) -> str:
    return re.sub("^(VIGIE|TELEGRAM)_", "", name)
