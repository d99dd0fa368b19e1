"""How changes of the content are stored, and how they are written back into files."""
