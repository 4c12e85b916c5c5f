"""The inbox of rejected records: by cause, edited in place, retried, discarded."""
