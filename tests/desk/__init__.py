"""The team at its desk."""
