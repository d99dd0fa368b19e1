"""Who of the families pressed what in the school."""
