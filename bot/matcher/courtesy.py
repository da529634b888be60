"""Greetings, thanks and « s'il vous plaît » around a question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

_GREETINGS: Final = (
    "bonjour", "bonsoir", "salut", "coucou", "rebonjour", "hello", "hey", "hi", "good morning", "good afternoon",
    "good evening",
)  # fmt: skip
_VOCATIVES: Final = (
    "", "vous", "toi", "a tous", "a toutes", "a vous", "a toi", "tout le monde", "l equipe", "a l equipe", "madame",
    "monsieur", "madame monsieur", "messieurs dames", "la team", "les filles", "there", "you", "all", "guys", "folks", "everyone", "team", "to you", "dear team",
)  # fmt: skip
_PLEASE: Final = ("s il vous plait", "s il te plait", "please")
_OTHERS: Final = """
    yo / re / madame monsieur / excusez moi / excuse moi / pardon / desole / desole de vous deranger / bonne continuation
    merci / merci bien / merci beaucoup / merci infiniment / merci d avance / merci par avance / d avance merci
    un grand merci / mille mercis / grand merci / ok merci / super merci / merci a vous / merci a toi
    merci pour votre aide / merci pour votre reponse / merci de votre aide / merci de votre reponse / merci pour tout
    merci d avance pour votre aide / merci d avance pour votre reponse / merci de votre retour
    merci pour votre retour / merci de me repondre / en vous remerciant / vous remerciant par avance / je vous remercie d avance / je vous remercie de votre aide / je vous remercie pour votre aide
    bonne journee / bonne soiree / bonne nuit / bon week end / bon weekend / belle journee / au revoir / a bientot
    bonne journee a vous / bonne soiree a vous / tres bonne journee / tres bonne soiree / belle soiree
    bonne fin de journee / excellente journee / excellente soiree / bonne annee / joyeuses fetes / joyeux noel / happy new year
    cordialement / bien cordialement / bisous / bises / amicalement / ciao / a plus
    thanks / thank you / thanks a lot / thank you very much / thank you so much / many thanks / cheers
    thanks in advance / thank you in advance / thanks for your help / thank you for your help / excuse me
    sorry to bother you / kind regards / best regards / regards / bye / goodbye / good day / good night
    have a nice day / have a good day / have a great day / have a lovely day / see you
"""
_JOINTS: Final = frozenset({"et", "and"})
_LONGEST: Final = 7


class Courtesy:
    """The phrases that open or close a message without asking anything."""

    def __init__(self, examples: Iterable[Sequence[str]] = ()) -> None:
        greetings = [f"{greeting} {whom}" for greeting in _GREETINGS for whom in _VOCATIVES]
        common = [*greetings, *_PLEASE, *_OTHERS.replace("\n", "/").split("/")]
        own = {tuple(words) for words in examples if len(words) <= _LONGEST}
        self._phrases = ({tuple(phrase.split()) for phrase in common} | own) - {()}

    def peel(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words without the courtesy at both ends: () where there is nothing else."""
        while length := self._length(words, at_start=False):
            words = words[:-length]
            if words[-1:] and words[-1] in _JOINTS:
                words = words[:-1]
        while length := self._length(words, at_start=True):
            words = words[length:]
            if words[:1] and words[0] in _JOINTS and self._length(words[1:], at_start=True):
                words = words[1:]
        return words

    def _length(self, words: tuple[str, ...], *, at_start: bool) -> int:
        for length in range(min(_LONGEST, len(words)), 0, -1):
            if (words[:length] if at_start else words[-length:]) in self._phrases:
                return length
        return 0
