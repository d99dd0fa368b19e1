"""What coordinators and trainers do in the school."""
