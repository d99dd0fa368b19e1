"""What is true of reminders: the promise itself, quiet hours, and what typed words say about a time."""
