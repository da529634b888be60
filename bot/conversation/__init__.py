"""The pure heart: what a conversation remembers, and what is decided about each message."""
