"""The guide: its law, its texts, its screens."""
