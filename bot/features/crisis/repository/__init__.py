"""How cases are stored, and how the table of severities is read."""
