"""The database: engine, vault, migrations."""
