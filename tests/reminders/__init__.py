"""Reminders, from the phone and from the clock."""
