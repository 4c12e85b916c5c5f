"""A mapping, compiled once and applied to records: good rows and rejected records. Pure."""
