"""Streams that take more than one list of pages: children of other streams, and windows."""
