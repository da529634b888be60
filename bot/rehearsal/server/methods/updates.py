"""How a bot gets its updates: by asking, or by a webhook."""

from __future__ import annotations

import asyncio
import re
from typing import Any, Final
from urllib.parse import urlsplit

from bot.rehearsal.server import fields
from bot.rehearsal.server.calls import Call
from bot.rehearsal.server.mailbox import KINDS, Webhook
from bot.rehearsal.server.methods.registry import method
from bot.rehearsal.server.refusals import bad_request, conflict
from bot.rehearsal.serving import hung_up, is_loopback

_OTHER_POLL: Final = "terminated by other getUpdates request; make sure that only one bot instance is running"


@method(
    "getUpdates",
    offset=fields.integer,
    limit=fields.integer,
    timeout=fields.integer,
    allowed_updates=fields.array,
)
async def get_updates(call: Call) -> list[dict[str, Any]]:
    """The unconfirmed updates, at once when there are any, else as soon as there are or time is up."""
    mailbox = call.bot.mailbox
    if mailbox.webhook is not None:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        )
    _want(call)
    mailbox.confirm(call.get("offset", 0))
    mailbox.displace(_OTHER_POLL)
    patience = min(max(call.get("timeout", 0), 0), 50)
    if patience and not len(mailbox):
        await _news(call, patience)
    return mailbox.first(min(max(call.get("limit", 100), 1), 100))


async def _news(call: Call, patience: float) -> None:
    """Wait for an update, for the caller to hang up, or for time to be up; raises `Refusal` when displaced."""
    news, gone = call.bot.mailbox.read(), asyncio.create_task(hung_up(call.receive))
    try:
        await asyncio.wait((news, gone), timeout=patience, return_when=asyncio.FIRST_COMPLETED)
    finally:
        gone.cancel()
        news.cancel()
    if not news.cancelled():
        news.result()


def _want(call: Call) -> None:
    wanted = call.get("allowed_updates")
    if wanted is None:
        return  # as it was asked before
    if unknown := [kind for kind in wanted if kind not in KINDS]:
        raise bad_request(f"there are no updates of the kind {unknown[0]}")
    call.bot.mailbox.wanted = frozenset(wanted)


@method(
    "setWebhook",
    url=fields.string,
    certificate=fields.elsewhere,
    ip_address=fields.elsewhere,
    max_connections=fields.integer,
    allowed_updates=fields.array,
    drop_pending_updates=fields.boolean,
    secret_token=fields.string,
)
def set_webhook(call: Call) -> bool:
    """Send updates to an address from now on; an empty one removes the webhook."""
    url = call.get("url", "")
    if not url:
        return _without_webhook(call)
    address = urlsplit(url)
    # Telegram's own server takes plain HTTP where it runs beside the bot (`--local`), and so does this one.
    if address.scheme != "https" and not (address.scheme == "http" and is_loopback(address.hostname or "")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.get("secret_token", "")
    if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
        raise bad_request("secret token contains unallowed characters")
    _want(call)
    _drop_pending(call)
    mailbox = call.bot.mailbox
    mailbox.displace("terminated by setWebhook request")
    mailbox.webhook = Webhook(url=url, secret=secret, max_connections=call.get("max_connections", 40))
    return True


@method("deleteWebhook", drop_pending_updates=fields.boolean)
def delete_webhook(call: Call) -> bool:
    """Keep updates for getUpdates again."""
    return _without_webhook(call)


def _without_webhook(call: Call) -> bool:
    _drop_pending(call)
    call.bot.mailbox.webhook = None
    return True


@method("getWebhookInfo")
def get_webhook_info(call: Call) -> dict[str, Any]:
    """Where updates go, and how many wait."""
    mailbox = call.bot.mailbox
    webhook = mailbox.webhook
    info: dict[str, Any] = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(mailbox),
    }
    if webhook:
        info["max_connections"] = webhook.max_connections
    if mailbox.complaint:
        info["last_error_date"], info["last_error_message"] = mailbox.complaint
    if mailbox.wanted:
        info["allowed_updates"] = sorted(mailbox.wanted)
    return info


def _drop_pending(call: Call) -> None:
    if call.get("drop_pending_updates"):
        call.bot.mailbox.clear()
