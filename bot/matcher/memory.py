"""Memory that learning needed and matching does not."""

from __future__ import annotations

import ctypes
from contextlib import suppress


def give_back() -> None:
    """Let the operating system have it: glibc would keep some twenty megabytes for later, which never comes.

    Source: malloc_trim(3). With another C library nothing happens.
    """
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
