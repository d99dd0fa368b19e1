"""What arrives: fetched or received, stored, and only then confirmed."""
