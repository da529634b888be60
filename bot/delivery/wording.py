"""What an operator reads when Telegram does not answer as it must."""

from __future__ import annotations

from typing import Final

from bot.words import Words

WORDS: Final = Words(
    fr={
        "token_refused": "Telegram ne reconnaît pas ce jeton : il a été changé ou révoqué. Demandez-en un nouveau à "
        "@BotFather (/token) et mettez-le dans TELEGRAM_BOT_TOKEN.",
        "polled_elsewhere": "Un autre programme lit déjà les messages de ce bot. Arrêtez l'autre « vigie run », ou "
        "retirez le webhook (« vigie webhook delete ») ; Vigie réessaie d'ici là, et rien n'est perdu.",
    },
    en={
        "token_refused": "Telegram does not know this token: it was changed or revoked. Ask @BotFather for a new one "
        "(/token) and put it into TELEGRAM_BOT_TOKEN.",
        "polled_elsewhere": "Another program already reads this bot's messages. Stop the other “vigie run”, or remove "
        "the webhook (“vigie webhook delete”); until then Vigie tries again, and nothing is lost.",
    },
)
