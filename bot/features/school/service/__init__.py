"""What one can do with the school."""
