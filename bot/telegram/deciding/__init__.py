"""What is decided: whose turn it is, which handler takes an update, and one transaction around it."""
