"""The files that were sent, so that a bot can fetch them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredFile:
    """A file and the names by which it is known."""

    id: str
    name: str
    path: str
    """Below `/file/bot<token>/`."""
    data: bytes

    def as_json(self) -> dict[str, Any]:
        """The part that every kind of file has in common."""
        return {"file_id": self.id, "file_unique_id": self.id[-12:], "file_size": len(self.data)}


class Files:
    """Every file of the local Telegram."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(self, kind: str, data: bytes, name: str = "") -> StoredFile:
        """Keep a file; its id says what kind it is, as Telegram's do."""
        number = len(self._by_id) + 1
        stored = StoredFile(
            id=f"LOCAL-{kind}-{number:012d}", name=name, path=f"{kind}s/file_{number}", data=data
        )
        self._by_id[stored.id] = self._by_path[stored.path] = stored
        return stored

    def find(self, file_id: str) -> StoredFile | None:
        """The file with that id."""
        return self._by_id.get(file_id)

    def at(self, path: str) -> StoredFile | None:
        """The file with that path."""
        return self._by_path.get(path)
