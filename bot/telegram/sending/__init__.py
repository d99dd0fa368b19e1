"""What is sent: rows of the outbox, their lanes, limits, drawing, delivery and how each ended."""
