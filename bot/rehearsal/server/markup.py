"""Buttons and other reply markup, held against Telegram's rules.

Sources: <https://core.telegram.org/bots/api#inlinekeyboardmarkup>, and `telegram.constants` for the numbers.
"""

from __future__ import annotations

from typing import Any, Final

from bot.rehearsal.server.fields import object_keys
from bot.rehearsal.server.refusals import bad_request

DATA_LIMIT: Final = 64
"""Bytes of a button's data, in UTF-8."""
BUTTONS_A_ROW: Final = 8
BUTTONS_IN_ALL: Final = 100
PLACEHOLDER_LIMIT: Final = 64

_BUTTON: Final = {
    "text": str, "callback_data": str, "url": str, "style": str, "icon_custom_emoji_id": str,
    "copy_text": dict, "login_url": dict, "web_app": dict, "switch_inline_query": str,
    "switch_inline_query_current_chat": str, "switch_inline_query_chosen_chat": dict, "pay": bool,
    "callback_game": dict,
}  # fmt: skip
_ACTIONS: Final = frozenset(_BUTTON) - {"text", "style", "icon_custom_emoji_id"}
_FORCE_REPLY: Final = {"force_reply": bool, "selective": bool, "input_field_placeholder": str}
_REMOVE: Final = {"remove_keyboard": bool, "selective": bool}
_KEYBOARD: Final = {
    "keyboard": list, "is_persistent": bool, "resize_keyboard": bool, "one_time_keyboard": bool,
    "selective": bool, "input_field_placeholder": str,
}  # fmt: skip


def checked(markup: dict[str, Any]) -> dict[str, Any] | None:
    """The markup as it is kept; `None` for one that shows nothing, such as an empty keyboard.

    Raises:
        Refusal: Telegram would not take it.
    """
    if "inline_keyboard" in markup:
        return inline(markup)
    if "force_reply" in markup:
        object_keys("ForceReply", markup, _FORCE_REPLY)
    elif "remove_keyboard" in markup:
        object_keys("ReplyKeyboardRemove", markup, _REMOVE)
    elif "keyboard" in markup:
        object_keys("ReplyKeyboardMarkup", markup, _KEYBOARD)
    elif markup:
        raise bad_request("object expected as reply markup")
    if len(markup.get("input_field_placeholder", "")) > PLACEHOLDER_LIMIT:
        raise bad_request("input field placeholder is too long")
    return markup or None


def inline(markup: dict[str, Any]) -> dict[str, Any] | None:
    """Rows of buttons under a message, the only markup that an edit takes."""
    if not markup:
        return None
    if "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    rows = object_keys("InlineKeyboardMarkup", markup, {"inline_keyboard": list})["inline_keyboard"]
    kept = [_row(row) for row in rows if row]
    if sum(map(len, kept)) > BUTTONS_IN_ALL:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": kept} if kept else None


def _row(row: object) -> list[dict[str, Any]]:
    if not isinstance(row, list):
        raise bad_request('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    if len(row) > BUTTONS_A_ROW:
        # Telegram's apps show no more than eight side by side, and nobody says what becomes of the rest.
        raise bad_request("reply markup is too long: more than 8 buttons in a row")
    return [_button(button) for button in row]


def _button(button: object) -> dict[str, Any]:
    kept = object_keys("InlineKeyboardButton", button, _BUTTON)
    if not kept.get("text", "").strip():
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be non-empty')
    if len(actions := _ACTIONS & kept.keys()) != 1:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if "callback_data" in actions and not 0 < len(kept["callback_data"].encode()) <= DATA_LIMIT:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in actions and not kept["url"].startswith(("http://", "https://", "tg://")):
        raise bad_request(f"inline keyboard button URL '{kept['url']}' is invalid: Wrong HTTP URL")
    return kept
