"""How many, how long and how far: what may be promised, and how often it is looked again."""

from __future__ import annotations

from datetime import timedelta

MOST_OWN = 50
LONGEST_NOTE = 1000
FARTHEST = timedelta(days=366 * 3)
FORGIVEN = timedelta(hours=2)
"""A chosen time may go by while the note is being written; then it comes at once."""
UNREADABLE_PAUSE = timedelta(hours=1)
HELD_PAUSE = timedelta(minutes=30)
"""So often it is looked whether somebody to whom nothing is sent now may be written to again."""
NOTICEABLY = timedelta(minutes=15)
"""From here on it is said that a reminder comes late."""
PAGE = 5
