"""What happened, in SQLite or PostgreSQL: tables, named queries, migrations."""
