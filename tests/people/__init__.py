"""Consent, what is held, forgetting, households."""
