"""Pure words everyone shares: texts, time, refusals. Standard library only."""
