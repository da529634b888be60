"""The second opinion that an operator plugs in, made safe: what it does wrong never costs a follower an answer."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import cast

import structlog

from bot.app.wording import WORDS
from bot.errors import SettingsError
from bot.judge import Classifier
from bot.judge.suspicion import Learnt, NotAModel
from bot.words import spoken_language

log = structlog.get_logger("vigie.app")


class Guarded:
    """A classifier whose faults are logged, and count as no suspicion."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier
        self._told = False

    def roughness(self, text: str) -> float:
        """What the classifier says, 0 to 1; 0 when it cannot."""
        try:
            return float(self._classifier.roughness(text))
        except Exception as fault:  # noqa: BLE001  it is somebody else's code, and only an opinion
            if not self._told:
                log.warning("the classifier failed", error=type(fault).__name__)
                self._told = True
            return 0.0


def classifier_of(setting: str | None, *, language: str | None = None) -> Classifier | None:
    """What `VIGIE_CLASSIFIER` names: a file of `vigie learn`, or `package.module:object`; none without one.

    Raises `SettingsError` when it cannot be had.
    """
    if setting is None:
        return None
    try:
        found = Learnt.load(Path(setting)) if setting.endswith(".npz") else _imported(setting)
    except (OSError, NotAModel, ImportError, AttributeError, TypeError) as fault:
        sentence = WORDS.say(spoken_language(language), "classifier", name=setting, reason=fault)
        raise SettingsError(sentence) from fault
    return Guarded(found)


def _imported(setting: str) -> Classifier:
    module, _, name = setting.partition(":")
    found = getattr(import_module(module), name)
    made = found() if isinstance(found, type) else found
    if not callable(getattr(made, "roughness", None)):
        raise TypeError(f"{setting} has no method roughness(text)")
    return cast("Classifier", made)
