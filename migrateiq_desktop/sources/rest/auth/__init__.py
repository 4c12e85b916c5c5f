"""Ways of authentication that need more than a stored key. Pure but for `authority`."""
