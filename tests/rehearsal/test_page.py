"""The rehearsal's page, asked over HTTP as a browser does: what it shows, what it lets people do, whom it refuses."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.brand import Brand, Hours, Moment
from bot.conversation import Lookout
from bot.findings import Finding, Place
from bot.intents.catalogue import Catalogue, Intent, Reply
from bot.rehearsal.page import reasons as reasons_module
from bot.rehearsal.page.cast import MOST_FOLLOWERS, Cast
from bot.rehearsal.page.doing import Doing
from bot.rehearsal.page.live import Live
from bot.rehearsal.page.reasons import Reasons
from bot.rehearsal.page.site import preferred, site
from bot.rehearsal.page.timepiece import Timepiece
from bot.rehearsal.server.local import LocalTelegram
from bot.rehearsal.server.taps import TapAnswer
from bot.rehearsal.serving import serve
from bot.store import Store, clock, events

BRAND = Brand(
    name="Maison Lune",
    languages=("fr", "en"),
    hours=Hours(week=(((time(9), time(17)),),) * 5 + ((), ())),
    moments=(Moment(name="night", start=time(20), end=time(8)),),
)


# Made once: a lookout never changes, and its lexicons take longer to read than a test.
LOOKOUT = Lookout.of(Catalogue(brand=BRAND))


@dataclass
class House:
    """Stands in for the bot, which the page only looks at."""

    brand: str = BRAND.name
    lookout: Lookout = LOOKOUT
    findings: tuple[Finding, ...] = ()


@dataclass
class Stage:
    """A page that is served, and everything behind it."""

    address: str
    cast: Cast
    store: Store
    telegram: LocalTelegram
    live: Live
    house: House
    client: httpx.AsyncClient

    async def do(self, deed: str, /, **wish: Any) -> httpx.Response:
        return await self.client.post(f"/do/{deed}", json=wish, headers={"origin": self.address})

    async def does(self, deed: str, /, **wish: Any) -> Any:
        response = await self.do(deed, **wish)
        assert response.status_code == 200, response.text
        return response.json()

    @asynccontextmanager
    async def watched(self) -> AsyncIterator[Callable[..., Any]]:
        """What a page that is open is told: the snapshot first."""
        async with self.client.stream("GET", "/live") as response:
            lines = response.aiter_lines()

            async def told(what: str) -> Any:
                async with asyncio.timeout(5):
                    async for line in lines:
                        if line.startswith("data: ") and (news := json.loads(line[6:]))["what"] == what:
                            return news
                raise AssertionError(f"the stream ended without {what}")

            yield told


@pytest.fixture
async def stage(tmp_path: Path, telegram: LocalTelegram) -> AsyncIterator[Stage]:
    world, house = telegram.world, House()
    cast = Cast.gather(world, telegram.bot, team="L'équipe")
    async with AsyncExitStack() as stack:
        store = await stack.enter_async_context(Store.open(f"sqlite:///{tmp_path}/page.sqlite3"))
        await store.migrate()

        async def keep(offset: timedelta) -> None:
            async with store.transaction() as conn:
                await clock.set_offset(conn, offset)

        timepiece = Timepiece(hours=lambda: BRAND.hours, keep=keep)
        world.clock = timepiece.now
        why = Reasons(store, half_life=lambda: timedelta(minutes=10))
        live = Live(cast=cast, house=house, timepiece=timepiece, reasons=why)
        doing = Doing(cast=cast, timepiece=timepiece, telegram=telegram, live=live)
        address = await stack.enter_async_context(serve(site(live=live, doing=doing)))
        # Reading the certificates of the web takes longer than the tests, and there is none on loopback.
        plain = httpx.AsyncClient(base_url=address, verify=False)  # noqa: S501
        client = await stack.enter_async_context(plain)
        following = asyncio.create_task(live.run())
        yield Stage(address, cast, store, telegram, live, house, client)
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)


async def happened(stage: Stage, chat: int, kind: str, trace: int, **data: Any) -> None:
    async with stage.store.transaction() as conn:
        at = await clock.now(conn)
        event = {"kind": kind, "at": at, "chat_id": chat, "escalation": None, "data": data, "trace": trace}
        await events.append(conn, "Maison Lune", [event])


async def decided(stage: Stage, chat: int, message: int, replies: int = 0, **data: Any) -> None:
    await happened(stage, chat, "decided", trace=message, message_id=message, replies=replies, **data)


async def concluded(stage: Stage, chat: int, message: int, fate: str, *arrived: int) -> None:
    """What became of a reply to that message."""
    await happened(stage, chat, f"call_{fate}", trace=message, role="reply", messages=list(arrived))


# What is served


@pytest.mark.parametrize(
    ("accepted", "language"),
    [
        ("en-GB,en;q=0.9,fr;q=0.5", "en"),
        ("fr;q=0.4, en;q=0.8", "en"),
        ("de,fr;q=0.2", "fr"),
        ("de", "fr"),
        ("en;q=0, fr", "fr"),
        ("en;q=much", "fr"),
        ("", "fr"),
    ],
)
def test_a_browser_is_spoken_to_in_a_language_it_reads(accepted: str, language: str) -> None:
    assert preferred(accepted) == language


async def test_the_page_speaks_the_browsers_language(stage: Stage) -> None:
    english = await stage.client.get("/", headers={"accept-language": "en"})
    french = await stage.client.get("/", headers={"accept-language": "fr"})
    assert '<html lang="en">' in english.text
    assert "Add a follower" in english.text
    assert '<html lang="fr">' in french.text
    assert "Ajouter un abonné" in french.text


@pytest.mark.parametrize("path", ["/static/main.js", "/static/look.css", "/static/lamp.svg"])
async def test_the_pages_files_come_from_this_machine(stage: Stage, path: str) -> None:
    response = await stage.client.get(path)
    assert response.status_code == 200
    assert response.headers["x-content-type-options"] == "nosniff"


async def test_a_file_beside_the_pages_own_is_not_served(stage: Stage) -> None:
    assert (await stage.client.get("/static/%2e%2e/templates/index.html")).status_code == 404


# Who is refused


async def test_a_name_that_a_stranger_points_at_this_machine_is_refused(stage: Stage) -> None:
    for path in ("/", "/live", "/static/main.js"):
        response = await stage.client.get(path, headers={"host": "rehearsal.example:8765"})
        assert response.status_code == 403
        assert "Maison" not in response.text


@pytest.mark.parametrize("origin", ["https://elsewhere.example", "null", "http://127.0.0.1:1", None])
async def test_another_site_can_do_nothing(stage: Stage, origin: str | None) -> None:
    lea = stage.cast.followers[0]
    headers = {"origin": origin} if origin else {}
    response = await stage.client.post("/do/write", json={"by": lea.id, "text": "bonjour"}, headers=headers)
    assert response.status_code == 403
    assert not stage.cast.chat_of(lea).messages


async def test_a_form_of_another_kind_than_json_is_refused(stage: Stage) -> None:
    response = await stage.client.post(
        "/do/write", content=b"{}", headers={"origin": stage.address, "content-type": "text/plain"}
    )
    assert response.status_code == 403


async def test_the_page_runs_no_code_but_its_own(stage: Stage) -> None:
    for response in (await stage.client.get("/"), await stage.client.get("/nowhere")):
        policy = response.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy


# What is seen


async def test_whoever_opens_the_page_sees_what_was_said_before(stage: Stage) -> None:
    lea = stage.cast.followers[0]
    lea.writes("<b>il est ou</b> mon coli ?")
    async with stage.watched() as told:
        everything = await told("all")
    chat = next(chat for chat in everything["chats"] if chat["id"] == lea.id)
    assert [message["text"] for message in chat["messages"]] == ["<b>il est ou</b> mon coli ?"]
    assert everything["scene"]["brand"] == "Maison Lune"


async def test_what_is_said_is_shown_without_reloading(stage: Stage) -> None:
    karim = stage.cast.followers[1]
    async with stage.watched() as told:
        await told("all")
        await stage.does("write", by=karim.id, text="bonjour")
        message = (await told("message"))["message"]
        assert (message["text"], message["by"], message["chat"]) == ("bonjour", karim.id, karim.id)
        await stage.does("write", by=karim.id, text="bonsoir", instead_of=message["id"])
        changed = (await told("message"))["message"]
        assert (changed["text"], changed["edited"]) == ("bonsoir", True)
        await stage.does("delete", by=karim.id, message=message["id"])
        assert (await told("message"))["message"]["deleted"]


async def test_a_reply_of_the_team_points_at_what_it_answers(stage: Stage) -> None:
    card = stage.cast.world.post(stage.cast.team, stage.cast.bot, {"text": "carte"})
    ines = stage.cast.members[0]
    async with stage.watched() as told:
        await told("all")
        await stage.does("write", by=ines.id, text="je prends", reply_to=card.id)
        message = (await told("message"))["message"]
    assert (message["chat"], message["reply_to"]) == (stage.cast.team.id, card.id)


@pytest.mark.parametrize("kind", ["sticker", "photo", "voice", "location"])
async def test_a_follower_sends_what_is_not_text(stage: Stage, kind: str) -> None:
    lea = stage.cast.followers[0]
    await stage.does("send", by=lea.id, kind=kind)
    assert stage.cast.chat_of(lea).last.kind == kind


async def test_a_tap_shows_what_the_bot_answers(stage: Stage) -> None:
    cast, marc = stage.cast, stage.cast.members[1]
    keys = {"inline_keyboard": [[{"text": "Je prends", "callback_data": "claim:1"}]]}
    card = cast.world.post(cast.team, cast.bot, {"text": "carte"}, reply_markup=keys)

    async def answering() -> None:
        tap = await cast.world.until(lambda: next(iter(cast.world.taps.values()), None))
        assert tap is not None
        cast.world.answer(tap, TapAnswer(text="C'est à vous", alert=True), by=cast.bot)

    bot = asyncio.create_task(answering())
    answer = await stage.does("tap", by=marc.id, message=card.id, data="claim:1")
    await bot
    assert answer == {"answered": True, "text": "C'est à vous", "alert": True}


async def test_a_follower_who_blocks_the_bot_is_shown_so_and_writes_no_more(stage: Stage) -> None:
    emma = stage.cast.followers[2]
    async with stage.watched() as told:
        await told("all")
        await stage.does("block", by=emma.id, blocked=True)
        assert (await told("blocked")) == {"what": "blocked", "chat": emma.id, "blocked": True}
    assert (await stage.do("write", by=emma.id, text="hello")).status_code == 422
    await stage.does("block", by=emma.id, blocked=False)
    await stage.does("write", by=emma.id, text="hello")


async def test_another_follower_gets_a_telephone_until_there_are_enough(stage: Stage) -> None:
    async with stage.watched() as told:
        await told("all")
        number = (await stage.does("join", name="Zoé", language="fr"))["person"]
        assert (await told("joined"))["person"]["name"] == "Zoé"
    await stage.does("write", by=number, text="coucou")
    for _ in range(MOST_FOLLOWERS - len(stage.cast.followers)):
        await stage.does("join", name="Encore", language="en")
    assert (await stage.do("join", name="De trop", language="fr")).status_code == 422


# The clock


async def test_at_midnight_the_brand_the_bot_and_the_messages_agree_on_the_hour(stage: Stage) -> None:
    async with stage.watched() as told:
        await told("all")
        await stage.does("clock", to="midnight")
        scene = (await told("scene"))["scene"]
        while scene["wish"] != "midnight":
            scene = (await told("scene"))["scene"]
    assert "night" in scene["moments"]
    assert not scene["open"]
    async with stage.store.reading() as conn:
        now = (await clock.now(conn)).astimezone(BRAND.hours.timezone)
    said = stage.cast.followers[0].writes("bonsoir").sent_at.astimezone(BRAND.hours.timezone)
    assert (now.hour, now.minute // 5) == (said.hour, said.minute // 5) == (0, 2)


async def test_a_quarter_of_an_hour_later_is_counted_from_the_hour_that_was_set(stage: Stage) -> None:
    await stage.does("clock", to="2026-11-21T15:00")
    await stage.does("clock", to="later")
    async with stage.store.reading() as conn:
        moved = await clock.now(conn)
    expected = datetime(2026, 11, 21, 15, 15, tzinfo=BRAND.hours.timezone)
    assert abs(moved - expected) < timedelta(seconds=10)


@pytest.mark.parametrize("wish", ["yesterday", "", "9999-01-01T00:00", "1970-01-01T00:00"])
async def test_an_hour_that_cannot_be_is_refused_and_changes_nothing(stage: Stage, wish: str) -> None:
    assert (await stage.do("clock", to=wish)).status_code == 422
    async with stage.store.reading() as conn:
        assert abs(await clock.now(conn) - datetime.now(UTC)) < timedelta(seconds=10)


# Wishes that cannot be


@pytest.mark.parametrize(
    ("name", "wish", "status"),
    [
        ("fly", {}, 404),
        ("write", {}, 422),
        ("write", {"by": "Léa", "text": "bonjour"}, 422),
        ("write", {"by": 1, "text": "bonjour"}, 409),
        ("write", {"by": 1, "text": "bonjour", "as": "admin"}, 422),
        ("weather", {"weather": "stormy"}, 422),
        ("join", {"name": "", "language": "fr"}, 422),
        ("join", {"name": "   ", "language": "fr"}, 422),
        ("send", {"by": 1, "kind": "virus"}, 422),
    ],
)
async def test_a_wish_that_makes_no_sense_is_refused(stage: Stage, name: str, wish: Any, status: int) -> None:
    response = await stage.do(name, **wish)
    assert response.status_code == status
    assert response.json()["error"]


async def test_what_telegram_would_not_take_is_refused(stage: Stage) -> None:
    lea = stage.cast.followers[0]
    assert (await stage.do("write", by=lea.id, text="a" * 4097)).json() == {"error": "too_long"}
    assert (await stage.do("write", by=lea.id, text="   ")).json() == {"error": "empty"}
    assert (await stage.do("write", by=lea.id, text="oui", reply_to=99)).json() == {"error": "gone"}


async def test_nobody_writes_in_another_persons_name_over_their_message(stage: Stage) -> None:
    ines, marc = stage.cast.members[:2]
    message = ines.writes("à moi", chat=stage.cast.team)
    assert (await stage.do("write", by=marc.id, text="à lui", instead_of=message.id)).status_code == 422
    assert (await stage.do("delete", by=marc.id, message=message.id)).status_code == 422
    assert message.text == "à moi"


@pytest.mark.parametrize("weather", ["slow", "busy", "shaky"])
async def test_bad_weather_at_telegram_spoils_what_is_sent_until_it_is_fine_again(
    stage: Stage, weather: str
) -> None:
    async with stage.watched() as told:
        await told("all")
        await stage.does("weather", weather=weather)
        assert (await told("weather"))["weather"] == weather
    assert stage.telegram.faults.strike("sendMessage")
    assert not stage.telegram.faults.strike("getUpdates")
    await stage.does("weather", weather="fine")
    assert not stage.telegram.faults.strike("sendMessage")


async def test_telegram_goes_down_and_comes_up_again_at_the_same_address(stage: Stage) -> None:
    me = f"{stage.telegram.base_url}{stage.telegram.token}/getMe"
    await stage.does("weather", weather="down")
    await stage.does("weather", weather="down")
    with pytest.raises(httpx.ConnectError):
        await stage.client.get(me)
    await stage.does("weather", weather="slow")
    assert (await stage.client.get(me)).status_code == 200


# Why


async def test_why_stands_under_the_reply_once_it_has_left(stage: Stage) -> None:
    async with stage.watched() as told:
        await told("all")
        await decided(stage, 7, 1, 2, decision="answer", intent="suivi_colis")
        await concluded(stage, 7, 1, "sent", 2)
        await concluded(stage, 7, 1, "sent", 3)
        why = (await told("why"))["why"]
    assert (why["chat"], why["message"], why["replies"], why["state"]) == (7, 1, [2, 3], "sent")
    assert why["why"] == {"decision": "answer", "intent": "suivi_colis"}


async def test_a_silence_is_explained_too(stage: Stage) -> None:
    async with stage.watched() as told:
        await told("all")
        await decided(stage, 7, 1, decision="silent", reason="cool_off")
        why = (await told("why"))["why"]
    assert (why["replies"], why["state"], why["why"]["reason"]) == ([], "sent", "cool_off")


async def test_a_reply_that_cannot_leave_is_said_to_wait(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reasons_module, "PATIENCE", 0.0)
    async with stage.watched() as told:
        await told("all")
        await decided(stage, 7, 1, 1, decision="answer")
        assert (await told("why"))["why"]["state"] == "waiting"
        await concluded(stage, 7, 1, "sent", 2)
        why = (await told("why"))["why"]
    assert (why["state"], why["replies"]) == ("sent", [2])


@pytest.mark.parametrize("fate", ["in_doubt", "failed"])
async def test_a_reply_that_did_not_simply_arrive_is_not_said_to_wait(stage: Stage, fate: str) -> None:
    async with stage.watched() as told:
        await told("all")
        await decided(stage, 7, 1, 1, decision="answer")
        await concluded(stage, 7, 1, fate)
        assert (await told("why"))["why"]["state"] == fate


async def test_a_reply_in_doubt_that_is_sent_again_has_arrived(stage: Stage) -> None:
    async with stage.watched() as told:
        await told("all")
        await decided(stage, 7, 1, 1, decision="answer")
        await concluded(stage, 7, 1, "in_doubt")
        await told("why")
        await concluded(stage, 7, 1, "sent", 2)
        why = (await told("why"))["why"]
    assert (why["state"], why["replies"]) == ("sent", [2])


async def test_a_reply_written_for_a_moment_names_it(stage: Stage) -> None:
    place = Place(Path("intents/fr/a.yml"), 3)
    reply = Reply(text="Bonne nuit", place=place, when="night")
    intent = Intent(name="greeting", language="fr", replies=(reply,), place=place)
    stage.house.lookout = Lookout.of(Catalogue(brand=BRAND, intents={"fr": {"greeting": intent}}))
    async with stage.watched() as told:
        await told("all")
        await decided(stage, 7, 1, decision="answer", source=str(place))
        assert (await told("why"))["why"]["moment"] == "night"
        await decided(stage, 7, 2, decision="answer", source="intents/fr/a.yml:9")
        assert (await told("why"))["why"]["moment"] is None


async def test_a_page_opened_later_is_told_why_as_well(stage: Stage) -> None:
    async with stage.watched() as told:
        await told("all")
        await decided(stage, 7, 1, decision="silent", reason="spam")
        await told("why")
    async with stage.watched() as told:
        assert [why["message"] for why in (await told("all"))["whys"]] == [1]


# The files


async def test_what_is_wrong_in_the_files_is_shown_until_it_is_mended(stage: Stage) -> None:
    async with stage.watched() as told:
        await told("all")
        stage.house.findings = (
            Finding(code="Y10", place=Place(Path("intents/fr/a.yml"), 3), facts={"case": "merge"}),
        )
        found: list[Any] = []
        while not found:
            found = (await told("files"))["files"]
        [finding] = found
        assert (finding["place"], finding["gravity"]) == ("intents/fr/a.yml:3", "error")
        assert "fusionne" in finding["said"]["fr"][0]
        assert "merges" in finding["said"]["en"][0]
        stage.house.findings = ()
        assert (await told("files"))["files"] == []
