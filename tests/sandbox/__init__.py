"""The sandbox is strict where Telegram is strict."""
