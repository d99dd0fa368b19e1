"""The entrance: languages, the home screen, the help card."""
