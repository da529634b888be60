"""What an operator has set: variables of the environment, over those of a `.env` file."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Final

ENV_FILE: Final = Path(".env")


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """Variables that have a value, by name; and what is wrong with the file."""

    values: Mapping[str, str]
    in_file: frozenset[str] = frozenset()
    """Names that the file sets."""
    odd_lines: tuple[int, ...] = ()
    """Lines of the file, from 1, that are not `NAME=value`."""
    fault: OSError | UnicodeError | None = None
    """Why the file could not be read at all."""


def read_environment(env_file: Path | None = ENV_FILE) -> Environment:
    """Never raises: without the file, or when it cannot be read, the environment stands alone."""
    if env_file is None or not env_file.is_file():
        return Environment(values=_with_value(os.environ))
    try:
        written = env_file.read_text("utf-8")
    except (OSError, UnicodeError) as error:
        return Environment(values=_with_value(os.environ), fault=error)
    from dotenv.main import DotEnv  # noqa: PLC0415  many have no such file, and `--help` is quick
    from dotenv.parser import parse_stream  # noqa: PLC0415

    odd = tuple(line.original.line for line in parse_stream(StringIO(written)) if line.error)
    found = {} if odd else DotEnv(None, stream=StringIO(written)).dict()
    return Environment(
        values={**_with_value(found), **_with_value(os.environ)}, in_file=frozenset(found), odd_lines=odd
    )


def _with_value(variables: Mapping[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in variables.items() if value}
