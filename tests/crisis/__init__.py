"""Asking for help and answering, as both sides see it."""
