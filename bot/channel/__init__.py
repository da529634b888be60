"""The followers' side: Telegram's updates in, the brand's replies out."""

from bot.channel.application import ALLOWED_UPDATES, Routes
from bot.channel.bystander import Bystander
from bot.channel.follower import Followers

__all__ = ["ALLOWED_UPDATES", "Bystander", "Followers", "Routes"]
