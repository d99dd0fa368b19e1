"""What consultants and coordinators press."""
