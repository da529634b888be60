"""Vigie answers a brand's audience on Telegram and calls a human when a conversation turns rough."""

__version__ = "0.1.0"
