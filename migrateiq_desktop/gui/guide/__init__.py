"""The user guide in the program: the documents of `docs/`, read offline, searched as a whole."""
