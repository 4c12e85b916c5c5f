"""Tests of schedules in the system's own scheduler."""
