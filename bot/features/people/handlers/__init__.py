"""Who pressed what in the people room."""
