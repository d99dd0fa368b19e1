"""Asking for help: from the press to the answer, on both sides."""
