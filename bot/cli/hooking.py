"""`vigie webhook`: where Telegram brings this bot's updates."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

import typer
from telegram import Bot

from bot.app.logs import set_up_logs
from bot.channel import ALLOWED_UPDATES
from bot.cli.wording import WORDS
from bot.delivery import ApiFault, BotApi, Refused, register, secret_of
from bot.errors import ChannelError, WebhookRefused
from bot.settings import Settings

T = TypeVar("T")


def set_webhook(*, spoken: str) -> None:
    """Has Telegram bring updates to the address in the settings."""
    settings = Settings.load(language=spoken)
    url = settings.require_webhook(spoken)
    secret = webhook_secret(settings, spoken)
    _ask(
        settings,
        spoken,
        lambda api: register(api, url=url, secret=secret, allowed_updates=ALLOWED_UPDATES),
    )
    typer.echo(WORDS.say(spoken, "webhook.set", url=url))


def show_webhook(*, spoken: str) -> None:
    """Prints what Telegram knows of the webhook, and whether it is ours."""
    settings = Settings.load(language=spoken)
    info: dict[str, Any] = _ask(settings, spoken, lambda api: api.call("getWebhookInfo", {}))
    if not info.get("url"):
        typer.echo(WORDS.say(spoken, "webhook.none", pending=info.get("pending_update_count", 0)))
        return
    typer.echo(WORDS.say(spoken, "webhook.url", url=info["url"]))
    if settings.webhook_url is not None and info["url"] != settings.webhook_url:
        typer.echo(WORDS.say(spoken, "webhook.another", url=settings.webhook_url))
    typer.echo(WORDS.say(spoken, "webhook.pending", pending=info.get("pending_update_count", 0)))
    if info.get("last_error_date"):
        at = datetime.fromtimestamp(info["last_error_date"], UTC).astimezone()
        reason = info.get("last_error_message", "?")
        typer.echo(WORDS.say(spoken, "webhook.error", at=f"{at:%Y-%m-%d %H:%M:%S}", reason=reason))


def delete_webhook(*, spoken: str) -> None:
    """Has Telegram keep updates until they are fetched again; none is dropped."""
    settings = Settings.load(language=spoken)
    _ask(settings, spoken, lambda api: api.call("deleteWebhook", {"drop_pending_updates": False}))
    typer.echo(WORDS.say(spoken, "webhook.deleted"))


def webhook_secret(settings: Settings, spoken: str) -> str:
    """As it is set, else derived from the token: every worker comes to the same."""
    if settings.webhook_secret is not None:
        return settings.webhook_secret.get_secret_value()
    return secret_of(settings.require_token(spoken))


def _ask(settings: Settings, spoken: str, question: Callable[[BotApi], Awaitable[T]]) -> T:
    """Telegram's answer; what it refuses is told in words."""
    token = settings.require_token(spoken)
    set_up_logs(level="error", form=settings.log_format)

    async def ask() -> T:
        async with BotApi(Bot(token, base_url=f"{settings.telegram_api}/bot")) as api:
            return await question(api)

    try:
        return asyncio.run(ask())
    except ChannelError:
        raise
    except Refused as error:
        sentence = WORDS.say(spoken, "webhook.refused", api=settings.telegram_api, reason=error)
        raise WebhookRefused(sentence) from error
    except ApiFault as error:
        sentence = WORDS.say(spoken, "webhook.unreachable", api=settings.telegram_api, reason=error)
        raise ChannelError(sentence) from error
