"""The Connectors place: list, detail, editor, test and preview."""
