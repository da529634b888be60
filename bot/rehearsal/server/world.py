"""A small Telegram in memory: people, bots and groups, as a rehearsal or a test sets them up.

    world = World()
    vigie = world.bot("Vigie")
    lea, ines = world.person("Léa"), world.person("Inès")
    team = world.group("Équipe", ines, vigie)
    reply = await world.answer_to(lea.writes("il est où mon coli"))
    card = await world.until(lambda: team.by(vigie))
    answer = await ines.taps(card[0], "Je prends").answered()

Everything is plain state (`lea.chat.messages`, `team.last.labels`) and belongs to one event loop. `world.clock`
may be replaced at any time to date what follows.
"""

from __future__ import annotations

import re
import unicodedata

from bot.rehearsal.server.accounts import Account, BotAccount
from bot.rehearsal.server.chats import Chat, Member, Status
from bot.rehearsal.server.people import Person
from bot.rehearsal.server.switchboard import Switchboard


class World(Switchboard):
    """A switchboard, and the ways to people it."""

    def person(
        self,
        first_name: str,
        last_name: str = "",
        *,
        username: str | None = None,
        language: str | None = "fr",
    ) -> Person:
        """A human with a telephone."""
        someone = Person(
            id=self.new_account_id(),
            first_name=first_name,
            last_name=last_name,
            username=username,
            language=language,
            board=self,
        )
        self.enrol(someone)
        return someone

    def bot(self, name: str, *, username: str | None = None, privacy: bool = True) -> BotAccount:
        """A bot with a token; `privacy` is Telegram's privacy mode, on by default as BotFather has it."""
        bot = BotAccount(
            id=self.new_account_id(), first_name=name, username=username or _username(name), privacy=privacy
        )
        self.enrol(bot)
        return bot

    def group(self, title: str, *members: Account) -> Chat:
        """A plain group; the first human in it created it."""
        return self._seated(self.open_group(title), members)

    def supergroup(self, title: str, *members: Account, forum: bool = False) -> Chat:
        """A supergroup; the first human in it created it. A forum has topics, the General one to begin with."""
        return self._seated(self.open_group(title, supergroup=True, forum=forum), members)

    def _seated(self, chat: Chat, members: tuple[Account, ...]) -> Chat:
        creator = next((member for member in members if not member.is_bot), None)
        for account in members:
            status = Status.CREATOR if account is creator else Status.MEMBER
            self.seat(chat, Member(account=account, status=status), by=creator)
        return chat


def _username(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return f"{re.sub(r'[^A-Za-z0-9]+', '_', plain).strip('_').lower() or 'local'}_bot"
