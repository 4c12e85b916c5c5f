"""Tables over any number of rows: only what is looked at is fetched. Knows no domain."""
