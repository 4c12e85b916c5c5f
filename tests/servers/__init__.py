"""Real servers that tests run against, each with its own folder and its own port."""
