"""What may be done with hours, and by whom."""
