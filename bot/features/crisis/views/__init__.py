"""How asking and answering look."""
