"""What many messages have a say in is done once, right before the commit; when it fails, it costs its own message only."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from bot.delivery import Work
from tests.delivery.echo import say_again
from tests.delivery.scene import Scene


class Register:
    """Writes down what it is given, and fails at one word."""

    def __init__(self) -> None:
        self.rounds: list[list[str]] = []

    async def write(self, work: Work, items: Sequence[str]) -> None:
        if "poison" in items:
            raise ValueError("not this one")
        self.rounds.append(list(items))
        work.record("registered", number=len(items))

    async def handle(self, work: Work, update: dict[str, Any]) -> None:
        work.put_last(self.write, update["message"]["text"])
        await say_again(work, update)


async def test_what_is_put_last_and_fails_undoes_its_own_message_alone(scene: Scene) -> None:
    register = Register()
    scene.echo.on_message = register.handle
    people = [scene.telegram.world.person(name) for name in ("Tom", "Zoé", "Ana", "Max")]
    for person, text in zip(people, ("un", "poison", "deux", "trois"), strict=True):
        person.writes(text)
    async with scene.running():
        await scene.until(lambda: len(scene.echo.letters) == 1)
        await scene.until(lambda: sum(map(len, register.rounds)) >= 3)
    assert [scene.heard(person.chat) for person in people] == [["un"], [], ["deux"], ["trois"]]
    assert len(await scene.letters()) == 1
    assert (await scene.events()).count("registered") == 3


async def test_all_of_a_transaction_is_seen_together(scene: Scene) -> None:
    register = Register()
    shop = scene.delivery()._shop
    async with shop.batch() as batch:
        for word in ("un", "deux"):
            Work(batch=batch).put_last(register.write, word)
        assert list(Work(batch=batch).put_last_for(register.write)) == ["un", "deux"]
        assert not register.rounds
    assert register.rounds == [["un", "deux"]]
