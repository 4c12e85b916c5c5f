"""The workspace's own database: one repository per noun, model objects in and out.

Synchronous and called on one thread. Knows no network, no engine and no screen.
"""
