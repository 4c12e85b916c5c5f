"""How a run is shown while it works: a bar, plain lines, JSON lines, or nothing."""
