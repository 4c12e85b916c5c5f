"""Schedules as entries of the system's own scheduler, for when the window is closed."""
