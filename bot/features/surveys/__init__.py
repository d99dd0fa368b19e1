"""Surveys: a few questions to chosen people, answered without a name, looked at from ten answers on."""
