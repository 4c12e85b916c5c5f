"""The first start: one sentence and two buttons."""
