"""Home: the totals, what needs a person, what runs."""
