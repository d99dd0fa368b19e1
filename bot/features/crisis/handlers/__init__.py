"""Who pressed and wrote what, on both sides of a case."""
