"""Schedules: what a cron line means in words, and the form that a sync is given one in."""
