"""The chat page of the sandbox, looked at and used in a real Chromium."""
