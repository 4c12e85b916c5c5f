"""The place Data: what was loaded, table by table, read-only."""
