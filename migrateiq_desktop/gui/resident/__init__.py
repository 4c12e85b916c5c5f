"""What goes on beside the window: tray, notifications, keeping awake, how closing is meant."""
