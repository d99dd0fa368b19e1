"""The Telegram side, proven through the sandbox's wire."""
