"""One module a revision. A released one is never changed again."""
