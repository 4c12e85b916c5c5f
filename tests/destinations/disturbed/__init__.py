"""Whole runs, in process, that something goes wrong with: from a real server into real places."""
