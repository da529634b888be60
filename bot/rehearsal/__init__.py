"""A local Bot API server and a page with telephones: the whole bot without a token."""
