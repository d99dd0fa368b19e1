"""How hours, bookings and notes are stored."""
