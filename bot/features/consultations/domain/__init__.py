"""What an hour, a booking and a consultant are."""
