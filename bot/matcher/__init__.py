"""Which intent a message is nearest to, how sure that is, and why."""
