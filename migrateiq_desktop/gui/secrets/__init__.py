"""Where keys are kept, when the system offers no keyring."""
