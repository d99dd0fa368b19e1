"""How announcements look: to those who write them and to those who get them."""
