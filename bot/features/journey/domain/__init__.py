"""What is true of a family's path: papers, steps, dates."""
