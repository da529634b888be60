"""Somebody to talk to."""

from __future__ import annotations

import pytest

from tests.conversation.followers import Follower, a_catalogue


@pytest.fixture
def lea() -> Follower:
    return Follower(a_catalogue())
