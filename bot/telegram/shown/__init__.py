"""What is shown: screens, and every other act that leaves."""
