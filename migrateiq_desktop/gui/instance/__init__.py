"""One window for each workspace: a second start brings the first one to the front."""
