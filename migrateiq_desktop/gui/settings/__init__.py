"""Settings: appearance, keys, folders, log."""
