"""The Syncs place: list, detail and editor of what moves from where to where."""
