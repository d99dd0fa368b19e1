"""Who we talk to: their language, country and region."""
