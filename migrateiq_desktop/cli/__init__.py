"""The command line: everything the program does, without the window. Knows no Qt."""
