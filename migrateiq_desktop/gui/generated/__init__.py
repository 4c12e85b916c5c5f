"""Compiled from ui/ and resources/ by `python ui/compile.py`: never edited by hand."""
