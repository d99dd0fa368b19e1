"""How we ask Telegram, what its answers and failures mean, and what administrators hear of them."""
