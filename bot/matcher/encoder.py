"""The plug-in point for sentence vectors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray


class Encoder(Protocol):
    """Turns sentences into vectors that lie the nearer, the more alike the sentences' meanings are."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """One row a text, each of unit length; the same text always gives the same row."""
