"""What a bot sends: texts, files, copies, and that it is typing."""

from __future__ import annotations

from typing import Any

from telegram.constants import ChatAction

from bot.rehearsal.server import contents, fields
from bot.rehearsal.server.calls import Call
from bot.rehearsal.server.methods.registry import CAPTION, FROM, SENDING, TEXT, method
from bot.rehearsal.server.refusals import bad_request


@method("sendMessage", SENDING, TEXT)
def send_message(call: Call) -> dict[str, Any]:
    """Write a text."""
    call.target()
    return call.post("text", call.text())


def _sends(kind: str, **own: fields.Field) -> None:
    def send(call: Call) -> dict[str, Any]:
        call.target(kind)
        if kind == "location" and (call.get("latitude") is None or call.get("longitude") is None):
            raise bad_request("location is not specified")
        details = {name: call.get(name) for name in own if call.get(name) is not None}
        content = contents.of_kind(kind, _file(call, kind), **details)
        return call.post(kind, content | call.caption())

    name = "send" + "".join(word.capitalize() for word in kind.split("_"))
    given: dict[str, fields.Field] = {kind: fields.file} if kind in contents.FILES else {}
    caption = CAPTION if contents.takes_caption(kind) else {}
    method(name, SENDING, caption, given, **own)(send)


_sends("photo", has_spoiler=fields.elsewhere)
_sends("document", thumbnail=fields.elsewhere, disable_content_type_detection=fields.elsewhere)
_sends("sticker", emoji=fields.string)
_sends("voice", duration=fields.integer)
_sends("video", duration=fields.integer, width=fields.integer, height=fields.integer)
_sends("animation", duration=fields.integer, width=fields.integer, height=fields.integer)
_sends("location", latitude=fields.number, longitude=fields.number, horizontal_accuracy=fields.number)


def _file(call: Call, kind: str) -> dict[str, Any] | None:
    if kind not in contents.FILES:
        return None
    given = call.get(kind)
    if isinstance(given, fields.Upload):
        stored = call.board.files.add(kind, given.data, given.name)
    elif not given:
        raise bad_request(f"there is no {kind} in the request")
    elif (found := call.board.files.find(given)) is not None:
        stored = found
    else:
        raise bad_request("wrong file identifier/HTTP URL specified")
    named = {"file_name": stored.name} if kind == "document" and stored.name else {}
    return stored.as_json() | named


@method("copyMessage", SENDING, CAPTION, FROM)
def copy_message(call: Call) -> dict[str, int]:
    """Repeat a message without a word on where it comes from; the answer is the new one's id."""
    original = call.message(call.chat("from_chat_id"), "copy")
    if original.kind == "service":
        raise bad_request("message can't be copied")
    content = dict(original.content)
    if call.get("caption") is not None and contents.takes_caption(original.kind):
        content = {
            key: value for key, value in content.items() if not key.startswith("caption")
        } | call.caption()
    return {"message_id": call.post(original.kind, content)["message_id"]}


@method("forwardMessage", SENDING, FROM)
def forward_message(call: Call) -> dict[str, Any]:
    """Pass a message on, with who wrote it."""
    original = call.message(call.chat("from_chat_id"), "forward")
    if original.kind == "service":
        raise bad_request("message can't be forwarded")
    origin = original.origin or {
        "type": "user",
        "sender_user": original.sender.as_json(),
        "date": int(original.sent_at.timestamp()),
    }
    return call.post(original.kind, dict(original.content), origin=origin)


@method(
    "sendChatAction",
    chat_id=fields.chat_id,
    message_thread_id=fields.integer,
    action=fields.string,
    business_connection_id=fields.elsewhere,
)
def send_chat_action(call: Call) -> bool:
    """Show that the bot is typing, or the like."""
    chat = call.target()
    call.topic(chat)
    if call.get("action") not in set(ChatAction):
        raise bad_request("wrong parameter action in request")
    call.board.act(chat, call.bot, call.get("action"))
    return True
