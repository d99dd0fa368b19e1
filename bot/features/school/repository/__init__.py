"""How the school is stored."""
