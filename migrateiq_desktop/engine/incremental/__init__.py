"""Reading only what is new of a stream. Knows no HTTP, no SQL and no screen."""
