"""MigrateIQ Desktop: moves data out of one system and into another, from your own computer."""

__version__ = "0.1.0"
