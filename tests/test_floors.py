"""The house has floors: a room imports only from the floors below it, and nothing goes round in circles."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

BOT = Path(__file__).parent.parent / "bot"

FLOORS: dict[str, int] = {
    "text": 0, "findings": 0, "errors": 0, "words": 0, "environment": 0,
    "messages": 1, "brand": 1, "settings": 1, "serving": 1,
    "intents": 2,
    "judge": 3, "matcher": 3, "composer": 3,
    "conversation": 4, "escalation": 4,
    "store": 5,
    "delivery": 6, "authoring": 6, "report": 6,
    "desk": 7,
    "channel": 8, "studio": 8,
    "app": 9,
    "rehearsal": 10,
    "cli": 11, "__main__": 12,
}  # fmt: skip

MODULES = sorted(BOT.rglob("*.py"))


def module_name(path: Path) -> str:
    parts = path.relative_to(BOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> set[str]:
    """Every module of ours that a module names, wherever in the file, hidden behind type checking or not."""
    found: set[str] = set()
    package = module_name(path) if path.name == "__init__.py" else module_name(path).rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                base = ".".join(
                    [*package.split(".")[: len(package.split(".")) - node.level + 1], base]
                ).rstrip(".")
            found |= {base, *(f"{base}.{alias.name}" for alias in node.names)}
    return {name for name in found if name == "bot" or name.startswith("bot.")}


def room_of(name: str) -> str:
    return name.split(".")[1] if "." in name else ""


def resolve(name: str, known: set[str]) -> str:
    return name if name in known else name.rpartition(".")[0]


KNOWN = {module_name(path) for path in MODULES}


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_a_room_imports_only_from_the_floors_below(path: Path) -> None:
    room = room_of(module_name(path))
    if not room:
        assert not {room_of(name) for name in imports_of(path)} - {""}, "bot/__init__.py imports a room"
        return
    assert room in FLOORS, f"the room {room} has no floor"
    for name in imports_of(path):
        other = room_of(name)
        if other and other != room and other in FLOORS:
            assert FLOORS[other] < FLOORS[room], f"{module_name(path)} reaches up or sideways to {name}"


def test_no_module_imports_itself_in_a_circle() -> None:
    graph = {
        module_name(path): {resolve(name, KNOWN) for name in imports_of(path)}
        & KNOWN - {module_name(path), "bot"}
        for path in MODULES
    }
    # A package's own modules may name the package's siblings; the package's face imports them, never the reverse.
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, f"circle: {' → '.join((*trail[trail.index(name) :], name))}"
        if name in done:
            return
        for other in sorted(graph[name]):
            visit(other, (*trail, name))
        done.add(name)

    for name in sorted(graph):
        visit(name, ())


def test_every_module_was_looked_at() -> None:
    examined = {module_name(path) for path in MODULES}
    on_disk = {path for path in BOT.rglob("*.py") if "__pycache__" not in path.parts}
    assert examined, "no module was read"
    assert len(examined) == len(on_disk)
    assert {room_of(name) for name in examined} - {""} <= set(FLOORS)
    assert imports_of(BOT / "intents" / "catalogue.py") >= {"bot.brand", "bot.findings"}, (
        "imports are not seen"
    )


def test_the_heart_knows_no_clock_no_chance_and_no_network() -> None:
    forbidden = {"random", "secrets", "asyncio", "telegram", "sqlalchemy", "httpx", "socket", "time"}
    looked_at = 0
    for room in ("judge", "matcher", "composer", "conversation", "escalation"):
        for path in [BOT / f"{room}.py", *(BOT / room).rglob("*.py")]:
            if not path.exists():
                continue
            looked_at += 1
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                names = (
                    [alias.name for alias in node.names] if isinstance(node, ast.Import)
                    else [node.module or ""] if isinstance(node, ast.ImportFrom) else []
                )  # fmt: skip
                assert not {name.split(".")[0] for name in names} & forbidden, f"{path} is not pure: {names}"
    assert looked_at >= 5, "the heart was not read"
