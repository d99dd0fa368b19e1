"""Who leaves care: what is due to a young person, and a path of their own with days and reminders."""
