"""An SMM may rename the brand: nobody is forgotten for that."""

from __future__ import annotations

from pathlib import Path

from bot.app import App


async def test_after_a_new_name_the_same_conversations_go_on(brand_folder: Path, tmp_path: Path) -> None:
    async def kept_under() -> tuple[str, str]:
        async with App.open(
            token="4242:secret",
            team_chat=-5,
            database_url=f"sqlite:///{tmp_path / 'vigie.sqlite3'}",
            intents=brand_folder,
            language="en",
        ) as app:
            return app.lookout.catalogue.brand.name, app.brand

    before, _ = await kept_under()
    brand = brand_folder / "brand.yml"
    brand.write_text(brand.read_text("utf-8").replace(before, "Un Autre Nom"), "utf-8")
    assert await kept_under() == ("Un Autre Nom", before)
