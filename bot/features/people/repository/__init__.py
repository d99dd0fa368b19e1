"""How people are stored, and how the countries' files are read."""
