"""Understanding what a person typed."""
