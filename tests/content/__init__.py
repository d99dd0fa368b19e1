"""Tests of the content that administrators change in chat."""
