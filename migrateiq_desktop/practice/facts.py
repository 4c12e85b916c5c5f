"""What both the practice API and its definition have to know."""

NAME = "MigrateIQ practice API"
VERSION = "1"
HOST = "127.0.0.1"
PREFIX = "/v1"
KEY = "practice-key-2013"
"""Open to everybody: it is here to practise with."""
LARGEST_PAGE = 1000
THROTTLED_EVERY = 20
"""Every twentieth request is answered by 429; the client that comes back is served."""
RETRY_AFTER_SECONDS = 1
