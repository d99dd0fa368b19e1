"""Telegram's side of the house: what arrives, who decides, what is sent, how Telegram fails."""
