"""How announcements, their audience and their copies are stored."""
