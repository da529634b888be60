"""How rough a message is, at whom it is aimed, and why."""
