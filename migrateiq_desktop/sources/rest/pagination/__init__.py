"""How to go from one page to the next: pure strategies. State in, request change out; no I/O."""
