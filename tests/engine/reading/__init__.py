"""Streams that take more than one list of pages."""
