"""How the sponsors' room looks."""
