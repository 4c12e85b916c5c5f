"""Every template that comes with the program, run against a simulated server of its vendor."""
