"""How reminders are stored, and where the words for times are read."""
