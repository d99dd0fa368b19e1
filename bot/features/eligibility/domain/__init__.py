"""Answers judged by the law's data: what is asked next, what is open and why."""
