"""Destinations that are files in a folder."""
