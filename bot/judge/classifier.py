"""Where a second opinion is plugged in: a classifier that may warm a conversation and never calls anybody."""

from __future__ import annotations

from typing import Protocol


class Classifier(Protocol):
    """Says how rough a text seems; must be quick (a millisecond) and always say the same of the same text."""

    def roughness(self, text: str) -> float:
        """From 0 (calm) to 1."""
