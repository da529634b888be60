"""What a bot asks and says about itself."""

from __future__ import annotations

import re
from typing import Any, Final

from bot.rehearsal.server import fields
from bot.rehearsal.server.calls import Call
from bot.rehearsal.server.methods.registry import method
from bot.rehearsal.server.refusals import bad_request


@method("getMe")
def get_me(call: Call) -> dict[str, Any]:
    """Who the bot is."""
    return call.bot.as_self()


_COMMAND_FIELDS: Final[dict[str, fields.Field]] = {"scope": fields.mapping, "language_code": fields.string}


@method("setMyCommands", _COMMAND_FIELDS, commands=fields.array)
def set_my_commands(call: Call) -> bool:
    """Keep the commands of the bot's menu, for a scope and a language."""
    commands = call.get("commands", [])
    if len(commands) > 100:  # noqa: PLR2004 - the documented limit
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        fields.object_keys("BotCommand", command, {"command": str, "description": str})
        if not re.fullmatch(r"/?[a-z0-9_]{1,32}", command.get("command", "")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command.get("description", "")) <= 256:  # noqa: PLR2004 - the documented limit
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    call.bot.commands[_scope(call)] = commands
    return True


@method("getMyCommands", _COMMAND_FIELDS)
def get_my_commands(call: Call) -> list[dict[str, str]]:
    """The commands kept for exactly that scope and language."""
    return call.bot.commands.get(_scope(call), [])


@method("deleteMyCommands", _COMMAND_FIELDS)
def delete_my_commands(call: Call) -> bool:
    """Forget the commands of a scope and a language."""
    call.bot.commands.pop(_scope(call), None)
    return True


def _scope(call: Call) -> str:
    scope = call.get("scope", {"type": "default"})
    return f"{sorted(scope.items())} {call.get('language_code', '')}"
