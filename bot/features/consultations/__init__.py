"""Consultations: hours that a lawyer, a psychologist, a doctor or a teacher opens, and who comes to them."""
