"""Promises to write later: kept to the minute, moved with their subject, never silently lost."""
