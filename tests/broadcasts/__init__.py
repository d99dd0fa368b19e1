"""One message to many, on real phones."""
