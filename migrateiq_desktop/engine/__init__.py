"""A run: pages → batches → mapping → load → checkpoint, over protocols. No HTTP, no SQL."""
