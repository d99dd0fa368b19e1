"""The alarm clock: APScheduler wakes the code that claims what is due, and holds no truth itself."""
