"""How reminders look: the messages that come by themselves, the lists, and the choice of a time."""
