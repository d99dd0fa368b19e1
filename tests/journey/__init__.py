"""The path: checklist, steps, clock."""
