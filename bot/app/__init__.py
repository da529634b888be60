"""The composition root: every part is built here, from the settings, and connected."""

from bot.app.app import App
from bot.app.authored import Authored
from bot.app.front import Listening

__all__ = ["App", "Authored", "Listening"]
