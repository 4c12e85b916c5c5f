"""The place Runs: every run, and the chosen one live. Qt item models and pure derivations apart."""
