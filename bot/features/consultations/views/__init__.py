"""How consultations look."""
