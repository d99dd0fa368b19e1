"""How countries, consent, what is held about a person and the household look."""
