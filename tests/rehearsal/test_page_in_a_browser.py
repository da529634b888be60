"""The main story, played in a real browser against the real bot: nothing here stands in for anything.

`VIGIE_TEST_SCREENSHOT=docs/screenshot.png` makes the picture of the README on the way.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest
from playwright.async_api import Browser, Locator, Page, async_playwright, expect

from bot.rehearsal.page import live
from bot.rehearsal.stage import Stage, staged
from bot.store import events

CHROMIUM: Final = shutil.which("chromium")
INTENTS: Final = Path(__file__).parents[2] / "intents"
FLAGS: Final = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
PATIENCE: Final = 20_000
"""Milliseconds: a shared machine may be busy."""

if CHROMIUM is None and not os.environ.get("CI"):
    pytest.skip("Chromium is not installed: the page is not tried in a browser", allow_module_level=True)

expect.set_options(timeout=PATIENCE)


@pytest.fixture
async def stage(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stage]:
    # A reason that is told a quarter of a second later costs most tests a second: Playwright looks ever less often.
    monkeypatch.setattr(live, "LOOK_EVERY", 0.03)
    stop = asyncio.Event()
    async with staged(intents=INTENTS, stop=stop, limited=False) as running:
        yield running
        assert not stop.is_set(), "the bot ended by itself"


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield running
        await running.close()


@dataclass
class Screen:
    """A page in a browser, as people use it."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    """What the browser's console says: script errors, and whatever the page's policy forbids."""

    @classmethod
    async def open(cls, browser: Browser, stage: Stage, *, width: int = 1440, height: int = 900) -> Screen:
        page = await browser.new_page(
            viewport={"width": width, "height": height}, locale="fr-FR", color_scheme="light"
        )
        page.set_default_timeout(PATIENCE)
        screen = cls(page)
        page.on("console", lambda said: screen.complaints.append(said.text))
        page.on("pageerror", lambda error: screen.complaints.append(str(error)))
        await page.goto(stage.address)
        await expect(page.locator(".phone")).to_have_count(3)
        return screen

    def phone(self, name: str) -> Locator:
        return self.page.get_by_role("article", name=f"Le téléphone de {name}")

    @property
    def group(self) -> Locator:
        return self.page.locator("#group")

    def said(self, where: Locator, text: str) -> Locator:
        return where.locator(".said").filter(has=self.page.locator(".text", has_text=text))

    async def write(self, where: Locator, text: str) -> None:
        box = where.locator(".composer textarea")
        await box.fill(text)
        await box.press("Enter")
        await expect(box).to_have_value("")

    async def tap(self, label: str) -> None:
        await self.group.get_by_role("button", name=label).last.click()

    async def told(self, text: str) -> None:
        await expect(self.page.locator("#toasts")).to_contain_text(text)


async def replies_of(stage: Stage) -> list[tuple[str, str | None]]:
    """The intent and the moment of each reply that the bot chose, in order."""
    async with stage.app.store.reading() as conn:
        recorded = [event for event in await events.since(conn) if event.kind == "decided"]
    written = {
        str(reply.place): (intent.name, reply.when)
        for intent in stage.app.lookout.catalogue
        for reply in intent.replies
    }
    return [written[event.data["source"]] for event in recorded if event.data["source"]]


async def test_a_rough_conversation_at_midnight_finds_a_human_and_comes_to_a_good_end(
    stage: Stage, browser: Browser
) -> None:
    screen = await Screen.open(browser, stage)
    lea, group = screen.phone("Léa M."), screen.group

    await screen.page.get_by_role("button", name="Minuit").click()
    await expect(screen.page.locator("#time")).to_have_text("00:10")
    await expect(screen.page.locator("#moments")).to_contain_text("night")

    await screen.write(lea, "il est ou mon coli ?")
    await expect(lea.locator(".said:not(.mine) .why")).to_contain_text("suivi_colis")
    assert await replies_of(stage) == [("suivi_colis", "night")]

    await screen.write(lea, "vous êtes une bande d'incapables")
    await expect(lea.locator(".said:not(.mine)")).to_have_count(2)
    await expect(lea.locator(".why").last).to_contain_text("insulte")
    assert await replies_of(stage) == [("suivi_colis", "night"), ("boundary", None)]

    card = screen.said(group, "INSULTE")
    await expect(card).to_contain_text("Léa M. (@lea)")
    await expect(card.locator(".spoiler")).to_have_attribute(
        "aria-label", "Texte masqué, à toucher pour le lire"
    )
    await card.locator(".spoiler").click()
    await expect(card.locator(".spoiler.open")).to_have_text("vous êtes une bande d'incapables")

    await screen.tap("Je prends")
    await screen.told("C'est à vous")
    await expect(card).to_contain_text("pris par Inès")

    await card.hover()
    await card.get_by_role("button", name="Répondre : ").click()
    await screen.write(group, "Bonsoir Léa, je regarde tout de suite avec le transporteur.")
    await expect(screen.said(lea, "je regarde tout de suite avec le transporteur")).to_be_visible()
    await expect(group.locator(".said.mine .reactions")).to_be_visible()

    await screen.write(lea, "merci, désolée pour tout à l'heure")
    await expect(screen.said(group, "désolée pour tout à l'heure")).to_be_visible()
    await expect(lea.locator(".why").last).to_contain_text("une personne suit la conversation")

    await expect(card).to_contain_text("2 messages")
    await screen.tap("Réglé")
    await screen.told("Dossier réglé")
    await expect(screen.said(group, "réglé par Inès")).to_be_visible()
    await expect(group.locator(".key")).to_have_count(0)

    await screen.write(lea, "vs ouvrez a kel heure")
    await expect(lea.locator(".why").last).to_contain_text("horaires")
    assert screen.complaints == []

    if picture := os.environ.get("VIGIE_TEST_SCREENSHOT"):
        await take_picture(screen, Path(picture))


async def take_picture(screen: Screen, path: Path) -> None:
    """The README's picture: a case that is over, one that waits, and why."""
    await screen.page.set_viewport_size({"width": 1440, "height": 1000})
    karim = screen.phone("Karim B.")
    await screen.write(karim, "g passé commande y a 10 jours et rien")
    await expect(karim.locator(".why")).to_have_count(1)
    await screen.write(karim, "je veux parler à quelqu'un")
    await expect(screen.said(screen.group, "DEMANDE QUELQU'UN")).to_be_visible()
    await expect(karim.locator(".why")).to_have_count(2)
    await karim.locator(".why summary").first.click()
    await karim.locator(".log").evaluate("log => log.scrollTop = log.scrollHeight")
    await screen.page.mouse.move(0, 0)
    await expect(screen.page.locator(".toast")).to_have_count(0)
    await screen.page.screenshot(path=path)


async def test_what_a_follower_writes_is_shown_and_never_run(stage: Stage, browser: Browser) -> None:
    screen = await Screen.open(browser, stage)
    attack = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>"
    await screen.write(screen.phone("Karim B."), attack)
    await expect(screen.said(screen.phone("Karim B."), attack)).to_be_visible()
    assert await screen.page.title() == "Vigie · répétition"
    assert screen.complaints == []


async def test_on_a_narrow_screen_one_side_is_shown_at_a_time(stage: Stage, browser: Browser) -> None:
    screen = await Screen.open(browser, stage, width=360, height=780)
    await screen.page.get_by_role("button", name="Week-end").click()
    await expect(screen.page.locator("#door")).to_contain_text("réouverture lundi")
    await expect(screen.group).to_be_hidden()
    await screen.write(screen.phone("Léa M."), "je veux parler à quelqu'un")
    await screen.page.get_by_role("button", name="L’équipe").click()
    await expect(screen.said(screen.group, "DEMANDE QUELQU'UN")).to_be_visible()
    await expect(screen.phone("Léa M.")).to_be_hidden()
    assert await screen.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def test_the_language_changes_without_losing_a_word(stage: Stage, browser: Browser) -> None:
    screen = await Screen.open(browser, stage)
    await screen.write(screen.phone("Léa M."), "vs ouvrez a kel heure")
    await screen.page.get_by_role("button", name="English").click()
    phone = screen.page.get_by_role("article", name="Léa M.’s phone")
    await expect(screen.said(phone, "vs ouvrez a kel heure")).to_be_visible()
    await expect(phone.get_by_label("Write a message")).to_be_visible()
    await screen.page.reload()
    await expect(screen.said(phone, "vs ouvrez a kel heure")).to_be_visible()


async def test_who_reads_above_is_not_moved_by_what_arrives_below(stage: Stage, browser: Browser) -> None:
    screen = await Screen.open(browser, stage)
    lea, person = screen.phone("Léa M."), stage.cast.followers[0]
    for number in range(30):
        stage.cast.world.post(stage.cast.chat_of(person), stage.cast.bot, {"text": f"ligne {number}"})
    log = lea.locator(".log")
    await expect(screen.said(lea, "ligne 29")).to_be_in_viewport()
    await log.evaluate("log => log.scrollTop = 0")
    await expect(screen.said(lea, "ligne 29")).not_to_be_in_viewport()
    stage.cast.world.post(stage.cast.chat_of(person), stage.cast.bot, {"text": "la dernière"})
    below = lea.get_by_role("button", name="Nouveaux messages")
    await expect(below).to_be_visible()
    assert await log.evaluate("log => log.scrollTop") == 0
    await below.click()
    await expect(screen.said(lea, "la dernière")).to_be_in_viewport()
