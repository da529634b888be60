"""Nothing lost, in order, as near to once as Telegram allows."""
