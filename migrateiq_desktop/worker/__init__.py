"""The process that does a run, and its owner."""
