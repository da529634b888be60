"""Who plays in the rehearsal: a few followers with their telephones, and the team in its group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.rehearsal.server.accounts import BotAccount
from bot.rehearsal.server.chats import Chat, Message
from bot.rehearsal.server.people import Person
from bot.rehearsal.server.world import World

MOST_FOLLOWERS: Final = 12
"""More telephones than anybody can watch."""

LONGEST_NAME: Final = 64
"""Telegram's limit for a first name."""


@dataclass(slots=True, kw_only=True, eq=False)
class Cast:
    """The people of the rehearsal, the one bot and the team's group."""

    world: World
    bot: BotAccount
    team: Chat
    followers: list[Person]
    members: list[Person]

    @classmethod
    def gather(cls, world: World, bot: BotAccount, *, team: str) -> Cast:
        """The sample people in that world; `team` is the title of the group."""
        followers = [
            world.person("Léa", "M.", username="lea"),
            world.person("Karim", "B."),
            world.person("Emma", "W.", username="emma_w", language="en"),
        ]
        members = [
            world.person("Inès", username="ines_vigie"),
            world.person("Marc", username="marc_vigie"),
            world.person("Awa"),
        ]
        group = world.supergroup(team, *members, bot)
        for follower in followers:
            follower.chat_with(bot)
        return cls(world=world, bot=bot, team=group, followers=followers, members=members)

    def welcome(self, first_name: str, language: str) -> Person:
        """One more follower. Raises `ValueError` without a name, or when there are enough of them."""
        name = " ".join(first_name.split())[:LONGEST_NAME]
        if not name or len(self.followers) >= MOST_FOLLOWERS:
            raise ValueError("no name" if not name else "enough followers")
        follower = self.world.person(name, language=language)
        follower.chat_with(self.bot)
        self.followers.append(follower)
        return follower

    def person(self, number: object) -> Person:
        """Somebody by their id; raises `LookupError`."""
        for person in (*self.followers, *self.members):
            if person.id == number:
                return person
        raise LookupError("nobody has that number")

    def chat_of(self, person: Person) -> Chat:
        """Where somebody writes: a follower in private, a member of the team in the group."""
        return self.team if person in self.members else person.chat_with(self.bot)

    def message(self, chat: Chat, number: object) -> Message:
        """A message that can still be read; raises `LookupError`."""
        found = chat.find(number) if isinstance(number, int) else None
        if found is None:
            raise LookupError("that message is gone")
        return found

    @property
    def chats(self) -> list[Chat]:
        """Every chat that the page shows: the team's group first."""
        return [self.team, *(self.chat_of(follower) for follower in self.followers)]
