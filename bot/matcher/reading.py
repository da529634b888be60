"""A message as a list of comparable words: folded, short spellings written out, long input capped."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import Final

from bot.text import fold

LONGEST: Final = 64
"""Words of one message that are read; of a longer one its beginning and its end, where the question stands."""

_TOKEN: Final = re.compile(r"[^\W_]+['+]?")
_STRETCHED: Final = re.compile(r"([^\W\d_])\1{2,}")
_LONGEST_WORD: Final = 32

_SHORT_SPELLINGS: Final[dict[str, tuple[str, ...]]] = {
    short: tuple(full.split())
    for short, full in {
        # French, as people text
        "c": "c est", "ct": "c etait", "g": "j ai", "jai": "j ai", "ge": "j ai", "jsuis": "je suis",
        "chui": "je suis", "chuis": "je suis", "jsui": "je suis", "jveux": "je veux", "jvx": "je veux",
        "vx": "veux", "jpeux": "je peux", "px": "peux", "jcomprends": "je comprends", "jsp": "je sais pas",
        "ya": "il y a", "kan": "quand", "qd": "quand", "qand": "quand",
        "pk": "pourquoi", "pq": "pourquoi", "pkoi": "pourquoi", "pourkoi": "pourquoi",
        "koi": "quoi", "kwa": "quoi", "ki": "qui", "ke": "que", "keske": "qu est ce que",
        "kel": "quel", "kelle": "quelle", "cb": "combien", "cbien": "combien", "kombien": "combien",
        "cmt": "comment", "cmnt": "comment", "coment": "comment", "commen": "comment",
        "tjs": "toujours", "tjr": "toujours", "tjrs": "toujours", "toujour": "toujours",
        "mnt": "maintenant", "bcp": "beaucoup", "bp": "beaucoup", "ds": "dans", "pr": "pour",
        "qq": "quelque", "qqn": "quelqu un", "qqun": "quelqu un", "qqch": "quelque chose",
        "vs": "vous", "ns": "nous", "av": "avec", "avc": "avec", "ss": "suis", "ms": "mais",
        "pb": "probleme", "pblm": "probleme", "prob": "probleme",
        "cmd": "commande", "cde": "commande", "rdv": "rendez vous", "dispo": "disponible",
        "dispos": "disponibles", "rembours": "remboursement", "remb": "remboursement",
        "info": "information", "infos": "informations", "tel": "telephone", "mdp": "mot de passe",
        "auj": "aujourd hui", "ajd": "aujourd hui", "dc": "donc", "rep": "reponse",
        "svp": "s il vous plait", "stp": "s il te plait", "bjr": "bonjour", "bsr": "bonsoir",
        "slt": "salut", "a+": "a plus", "cc": "coucou", "mci": "merci", "mrc": "merci", "dsl": "desole",
        # English
        "u": "you", "ur": "your", "r": "are", "im": "i m", "ive": "i ve", "dont": "don t",
        "doesnt": "doesn t", "didnt": "didn t", "cant": "can t", "wont": "won t", "isnt": "isn t",
        "hasnt": "hasn t", "havent": "haven t", "whats": "what s", "wheres": "where s",
        "pls": "please", "plz": "please", "thx": "thanks", "thks": "thanks", "ty": "thank you",
    }.items()
}  # fmt: skip


@lru_cache(maxsize=2048)
def read(text: str) -> tuple[str, ...]:
    """The words of a text, in order: at most `LONGEST`, numbers and short spellings included."""
    even = _STRETCHED.sub(r"\1", fold(text))
    tokens = list(chain.from_iterable(_written_out(token) for token in _TOKEN.findall(even)))
    if len(tokens) > LONGEST:
        tokens = tokens[: LONGEST * 2 // 3] + tokens[-LONGEST // 3 :]
    return tuple(tokens)


def _written_out(token: str) -> tuple[str, ...]:
    # An elided word (« j' », « c' ») stands for itself: only the bare letter is a short spelling.
    if token.endswith("'"):
        return (token[:-1],)
    return _SHORT_SPELLINGS.get(token) or (token.rstrip("+")[:_LONGEST_WORD],)
