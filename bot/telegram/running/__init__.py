"""What keeps it running: duties of one process, a heartbeat, what is kept how long, how the bot presents itself."""
