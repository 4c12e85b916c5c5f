"""SQL databases as destinations: rows and checkpoint in one transaction."""
