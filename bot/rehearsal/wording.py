"""What the rehearsal's servers say to whoever starts them."""

from __future__ import annotations

from typing import Final

from bot.words import Words

WORDS: Final = Words(
    fr={
        "not_loopback": "La répétition n'écoute que sur cet ordinateur : {host} la rendrait visible à d'autres, "
        "et elle n'a pas de mot de passe. Prenez 127.0.0.1, ::1 ou localhost.",
        "port_taken": "Le port {port} est déjà pris sur cet ordinateur. Fermez l'autre programme, ou choisissez "
        "un autre port avec --port (0 prend un port libre).",
    },
    en={
        "not_loopback": "The rehearsal listens to this computer only: {host} would show it to others, and it has no "
        "password. Take 127.0.0.1, ::1 or localhost.",
        "port_taken": "Port {port} is already taken on this computer. Close the other program, or choose another "
        "port with --port (0 takes a free one).",
    },
)
