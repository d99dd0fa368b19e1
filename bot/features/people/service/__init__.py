"""What one can do with people: recognise them, ask for consent, show and erase what is held, unite two."""
