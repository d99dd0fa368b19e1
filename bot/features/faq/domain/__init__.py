"""What can be asked, how words are written alike, and what danger sounds like."""
