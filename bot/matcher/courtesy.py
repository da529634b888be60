"""Greetings, thanks and « s'il vous plaît » around a question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from bot.matcher.reading import read

_PHRASES: Final = """
    bonjour / bonsoir / salut / coucou / hello / hey / hi / yo / re / rebonjour / bonjour a tous / salut a tous
    bonjour madame / bonjour monsieur / bonjour madame monsieur / madame monsieur / bonjour l equipe / salut l equipe
    s il vous plait / s il te plait / svp / stp / excusez moi / excuse moi / pardon / desole de vous deranger
    desole / merci / merci beaucoup / merci bien / merci d avance / merci par avance / d avance merci / un grand merci
    merci pour votre aide / merci pour votre reponse / merci de votre aide / merci de votre reponse / mille mercis
    bonne journee / bonne soiree / bonne nuit / bon week end / bon weekend / belle journee / au revoir / cordialement
    bien cordialement / a bientot / bisous / bises / amicalement / ciao / a plus / ok merci / super merci / bonne continuation
    good morning / good afternoon / good evening / good day / hi there / hello there / hey there / dear team / hi team
    please / thanks / thank you / thanks a lot / thank you very much / thank you so much / many thanks / cheers
    thanks in advance / thank you in advance / thanks for your help / excuse me / sorry to bother you / kind regards
    best regards / regards / bye / goodbye / have a nice day / have a good day / good night / see you
"""
_LONGEST: Final = 6


class Courtesy:
    """The phrases that open or close a message without asking anything."""

    def __init__(self, examples: Iterable[Sequence[str]] = ()) -> None:
        own = {tuple(words) for words in examples if 0 < len(words) <= _LONGEST}
        common = {read(phrase) for line in _PHRASES.split("\n") for phrase in line.split("/")}
        self._phrases = (own | common) - {()}

    def peel(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """The words without the courtesy at both ends: () where there is nothing else."""
        while length := self._length(words, at_start=True):
            words = words[length:]
        while length := self._length(words, at_start=False):
            words = words[:-length]
        return words

    def _length(self, words: tuple[str, ...], *, at_start: bool) -> int:
        for length in range(min(_LONGEST, len(words)), 0, -1):
            if (words[:length] if at_start else words[-length:]) in self._phrases:
                return length
        return 0
