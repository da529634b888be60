"""`vigie learn`: a classifier from the team's own taps."""

from __future__ import annotations

import asyncio
from pathlib import Path

import typer

from bot.authoring.learning import FEWEST, Lesson, lesson_of
from bot.cli.checking import usable_catalogue
from bot.cli.wording import WORDS
from bot.settings import Settings
from bot.store import Store, brands


def learn_from_taps(folder: Path, *, to: Path, spoken: str) -> int:
    """Learns, tells how far it is to be trusted, and writes the file; 1 when there is too little to learn from."""
    settings = Settings.load(language=spoken)
    catalogue = usable_catalogue(folder, spoken)

    async def read() -> Lesson:
        async with Store.as_it_is(settings.database_url, language=spoken) as store:
            brand = catalogue.brand.name
            if settings.token is not None:
                async with store.transaction() as conn:
                    brand = await brands.kept_under(conn, settings.require_bot(spoken), brand)
            return await lesson_of(store, catalogue, brand=brand)

    lesson = asyncio.run(read())
    counts = {"rough": len(lesson.rough), "calm": len(lesson.calm), "phrases": len(lesson.phrases)}
    typer.echo(WORDS.say(spoken, "learn.found", **counts))
    if not lesson.is_enough:
        typer.echo(WORDS.say(spoken, "learn.too_few", fewest=FEWEST))
        return 1
    learnt, trust = lesson.learn()
    learnt.save(to)
    typer.echo(WORDS.say(spoken, "learn.trust", caught=f"{trust.caught:.0%}", false=f"{trust.false:.1%}"))
    typer.echo(WORDS.say(spoken, "learn.done", file=to))
    return 0
