"""What the bot itself says to a follower, beside the brand's own words."""

from __future__ import annotations

from typing import Final

from bot.words import Words

WORDS: Final = Words(
    fr={"gone": "Ce bouton ne sert plus. Écrivez votre question en quelques mots."},
    en={"gone": "This button is no longer in use. Write your question in a few words."},
)
