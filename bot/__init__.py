"""A Telegram bot that guides families and answers mothers in a crisis."""
