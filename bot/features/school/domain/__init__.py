"""What the school is, without a database and without Telegram."""
