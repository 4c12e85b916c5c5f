"""The practice API: a small real HTTP server with real flight data, to walk the whole path offline.

Everything here but `definition` is plain standard library, and knows nothing of the program.
"""
