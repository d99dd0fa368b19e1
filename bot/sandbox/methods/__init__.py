"""What the Bot API methods do to the sandbox's world, one file for each kind of method."""
