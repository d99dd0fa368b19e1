"""What a case is and which rules hold, without storage."""
