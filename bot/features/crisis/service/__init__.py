"""What can be done with a case: by who asks, by who answers, by the clock."""
