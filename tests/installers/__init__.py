"""How the program is packaged, without building a bundle."""
