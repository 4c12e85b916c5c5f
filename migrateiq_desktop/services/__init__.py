"""The use cases, for a window and a command line alike. Knows no Qt, no HTTP and no SQL."""
