"""How surveys look, and what their results are drawn as."""
