"""What one can do with announcements: compose, send, look after, take back."""
