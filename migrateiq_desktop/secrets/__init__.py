"""Where secrets are kept: system keyring, encrypted vault, memory. Never in plain text.

Knows no workspace database, no network and no screen. All of it blocks: call it off the loop.
"""
