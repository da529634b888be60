"""A small honest Telegram on loopback: people, chats, and the Bot API over HTTP."""
