"""The followers' side: Telegram's updates in, the brand's replies out."""
