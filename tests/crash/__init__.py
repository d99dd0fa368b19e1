"""The bot killed, starved and ruined as a real process; what Telegram saw is compared with what is stored."""
