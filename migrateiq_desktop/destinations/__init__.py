"""Where records go. Knows no source, no window and no workspace."""
