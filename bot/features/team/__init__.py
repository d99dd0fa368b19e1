"""Who works here, with which role, and what they did: roles, rights, audit."""
