"""The law as values: what a country's files state and the plain questions one may ask them."""
