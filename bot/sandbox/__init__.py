"""A Telegram on your own machine: Bot API server, people to play, a stage to drive them."""
