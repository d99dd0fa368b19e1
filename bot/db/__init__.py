"""The database: whole functions run on its thread; one code base for two engines."""
