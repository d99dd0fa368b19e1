"""Figures: what the foundation does by month and region, told in whole fives, and what others have published."""
