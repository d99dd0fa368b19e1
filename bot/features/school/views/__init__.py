"""How the school looks."""
